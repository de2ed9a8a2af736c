// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

class QChart;
class QGraphicsItem;

namespace grantex {

/// What is painted around the lines of a budget chart: where it is and what it means. A value.
struct ChartFrame
{
    struct Mark
    {
        QPointF at; ///< milliseconds, amount
        QColor color;
    };
    QRectF plot; ///< in the chart's coordinates
    TimeSpan span{};
    double top = 1;    ///< the amount at the upper edge
    double budget = 0; ///< the amount that is 100 %; 0: not known, no bands
    bool isPercent = false;
    UtcTime now{};
    std::optional<UtcTime> cursor;
    std::optional<UtcTime> pinned;
    std::optional<UtcTime> selected; ///< of the event that is selected in the table
    std::vector<Mark> marks;         ///< of the lines at the cursor
    std::vector<TimeSpan> gaps;
    QString emptyText; ///< instead of everything

    [[nodiscard]] double xOf(double millis) const;
    [[nodiscard]] double yOf(double amount) const;
    [[nodiscard]] UtcTime timeAt(double x) const;
};

/// Round amounts from 0 to `top`, about `count` of them.
[[nodiscard]] std::vector<double> roundAmounts(double top, int count);

/// Bands, gaps, grid and axes behind the lines. The item belongs to `chart`; `frame` must outlive it.
[[nodiscard]] QGraphicsItem* makeChartGround(QChart& chart, const ChartFrame& frame);
/// The present moment and the cross-hair, before the lines.
[[nodiscard]] QGraphicsItem* makeChartCursor(QChart& chart, const ChartFrame& frame);

} // namespace grantex

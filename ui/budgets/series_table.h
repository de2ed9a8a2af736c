// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/series_chart.h"

#include <QDialog>

namespace grantex {

/// The numbers of a chart as a table, as they are when it opens: one row for each time, the newest first, one column
/// for each series. For those who cannot see the chart, and for those who want to copy it.
class SeriesTable final : public QDialog
{
    Q_OBJECT
public:
    struct Numbers
    {
        std::vector<SeriesChart::Series> series; ///< all of one length
        UtcTime from{};                          ///< where the first value begins
        Millis width{1000};                      ///< of each
    };
    SeriesTable(const QString& title, Numbers numbers, QWidget* parent = nullptr);
};

} // namespace grantex

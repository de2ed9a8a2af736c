// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/bucket_counter.h"

#include <QColor>
#include <QWidget>
#include <optional>
#include <vector>

namespace grantex {

/// Several series of numbers over time, painted by hand: stacked columns or lines, with a legend, and the numbers under
/// the pointer or the keyboard's cursor in words. For the overview; holds a few hundred numbers a series.
class SeriesChart final : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Columns, Lines };
    struct Series
    {
        QString name; ///< safe to show
        QColor color;
        std::vector<double> values;
    };

    SeriesChart(Look look, const QString& unit, QWidget* parent = nullptr);
    /// `from` is where the first value begins, `width` the time of each.
    void setSeries(std::vector<Series> series, UtcTime from, Millis width);
    void setEmptyText(const QString& text);
    /// What a place of the chart says.
    [[nodiscard]] QString wordsAt(std::size_t index) const;
    [[nodiscard]] const std::vector<Series>& series() const { return m_series; }
    [[nodiscard]] UtcTime from() const { return m_from; }
    [[nodiscard]] Millis interval() const { return m_width; }
    /// A value as the chart writes it, in the person's language.
    [[nodiscard]] static QString numberText(double value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::size_t count() const { return m_series.empty() ? 0 : m_series.front().values.size(); }
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double top() const;
    void setPlace(std::optional<std::size_t> place);
    void paintAxes(QPainter& painter, const QRectF& plot, double top) const;
    void paintColumns(QPainter& painter, const QRectF& plot, double top) const;
    void paintLines(QPainter& painter, const QRectF& plot, double top) const;
    void paintContent(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    Look m_look;
    QString m_unit;
    QString m_emptyText;
    std::vector<Series> m_series;
    UtcTime m_from{};
    Millis m_width{1000};
    std::optional<std::size_t> m_place;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/chart_frame.h"
#include "ui/budgets/chart_line.h"

#include "core/grantex/records.h"

#include <QChartView>
#include <QTimer>
#include <array>
#include <functional>
#include <optional>

class QAreaSeries;
class QGraphicsItem;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace grantex {

class TimeCursor;

/// What remained of the chosen budgets over time, as steps, with the forecast dashed and its interval shaded, bands at
/// 50, 80 and 100 % used, gaps hatched and debits marked. Up to eight budgets have a line each; more are summed by
/// currency. Whatever there is, no line gets more than four points a pixel column. The wheel and + and - zoom, dragging
/// and Shift with the arrows move, the arrows move the cross-hair, which is shared. A click or Space pins its moment,
/// another or Escape gives it up; Enter asks for the events of it. GUI thread.
class BudgetChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Unit { Automatic, Amount, Percent };
    static constexpr std::size_t kMostLines = 8;

    explicit BudgetChart(QWidget* parent = nullptr);
    ~BudgetChart() override;

    void setLines(std::vector<ChartLine> lines);
    [[nodiscard]] const std::vector<ChartLine>& lines() const { return m_lines; }
    void setGaps(std::vector<TimeSpan> gaps);
    /// Debits of the one chosen budget.
    void setTransactions(std::vector<TransactionRecord> transactions);
    void setUnit(Unit unit);
    /// Shared from now on; the chart has one of its own until then.
    void setTimeCursor(TimeCursor* cursor);
    /// Of the event that is selected elsewhere, shown as a line.
    void setSelectedTime(std::optional<UtcTime> time);
    [[nodiscard]] const std::optional<UtcTime>& selectedTime() const { return m_frame.selected; }
    /// For tests; the wall clock otherwise.
    void setNow(std::function<UtcTime()> now);

    /// A time chosen by hand stays; nullopt: all there is, sliding with the clock.
    void setSpan(std::optional<TimeSpan> span);
    [[nodiscard]] const TimeSpan& span() const { return m_frame.span; }
    [[nodiscard]] bool isZoomed() const { return m_chosenSpan.has_value(); }
    [[nodiscard]] bool isPercent() const { return m_frame.isPercent; }
    [[nodiscard]] bool isSum() const { return m_lines.size() > kMostLines; }
    /// What the lines have at `time`, in words.
    [[nodiscard]] QString wordsAt(UtcTime time) const;
    /// The colour of a chosen budget's line.
    [[nodiscard]] static QColor colorOf(std::size_t line);
    /// Points handed to Qt Charts at the last refresh.
    [[nodiscard]] qsizetype drawnPoints() const { return m_drawnPoints; }
    /// Draws everything anew now; otherwise many changes are one drawing.
    void refresh();

public Q_SLOTS:
    void zoom(double factor);
    void showAll() { setSpan(std::nullopt); }

Q_SIGNALS:
    /// What stands under the cross-hair; empty: nothing.
    void readoutChanged(const QString& words);
    void spanChanged();
    /// The events at this moment shall be shown.
    void eventsRequested(grantex::UtcTime time);

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Pen
    {
        QLineSeries* line = nullptr;
        QLineSeries* forecast = nullptr;
        QLineSeries* upper = nullptr;
        QLineSeries* lower = nullptr;
        QAreaSeries* interval = nullptr;
    };
    void makePens();
    void tint();
    void later();
    [[nodiscard]] TimeSpan ownSpan(UtcTime now) const;
    [[nodiscard]] double factorOf(const ChartLine& line) const;
    void drawLines(UtcTime now);
    void drawSums(UtcTime now);
    void drawForecast(Pen& pen, const ChartLine& line, UtcTime now);
    void drawTransactions();
    void put(QLineSeries* series, const QList<QPointF>& points);
    void placeAxes();
    void zoomAt(double factor, UtcTime fixed);
    void moveCursor(int columns);
    void tellReadout();

    std::vector<ChartLine> m_lines;
    std::vector<TransactionRecord> m_transactions;
    Unit m_unit = Unit::Automatic;
    std::optional<TimeSpan> m_chosenSpan;
    ChartFrame m_frame; ///< what axes, bands, gaps and cross-hair are painted from
    std::function<UtcTime()> m_now;
    TimeCursor* m_cursor;
    QMetaObject::Connection m_cursorConnection;
    QValueAxis* m_time;
    QValueAxis* m_amount;
    std::array<Pen, kMostLines> m_pens;
    QScatterSeries* m_debits = nullptr;
    QGraphicsItem* m_below;
    QGraphicsItem* m_above;
    QTimer m_refresh;
    qsizetype m_drawnPoints = 0;
    std::optional<double> m_dragFrom;
    std::optional<UtcTime> m_pinBeforeClick; ///< which a second click right after it brings back
    TimeSpan m_dragSpan{};
};

} // namespace grantex

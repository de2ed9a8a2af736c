// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/budget/type_counts.h"
#include "core/delivery/lane_status.h"
#include "ui/budgets/series_chart.h"

#include <QTimer>
#include <QWidget>
#include <deque>
#include <map>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace grantex {

class BudgetService;
class PaneHeader;
class TotalsCard;

/// The page "Overview": totals of every currency, events by type over time, what destinations take a second. GUI
/// thread.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit OverviewPage(BudgetService& service, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void setLanes(const std::vector<LaneStatus>& lanes);
    /// Once a second by itself; for tests.
    void sample(UtcTime now);
    [[nodiscard]] const std::vector<TotalsCard*>& cards() const { return m_cards; }
    [[nodiscard]] SeriesChart& types() { return *m_types; }
    [[nodiscard]] SeriesChart& throughput() { return *m_throughput; }

Q_SIGNALS:
    /// A total was clicked: the budgets behind it.
    void budgetsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeTypesPane();
    /// Opens the numbers of `chart`, which must live as long as the page.
    void addTableButton(PaneHeader& header, const QString& name, const QString& title, const SeriesChart& chart);
    void showTotals();
    /// Until somebody chose a range: the last hour, or all time when the first event is younger.
    void fitRange();
    void askTypes();
    void showTypes(const TypeSeriesPtr& series);
    void showThroughput();

    struct Flow
    {
        QString name;
        std::int64_t delivered = 0;
        std::deque<double> perSecond; ///< newest last, one a second
    };
    BudgetService& m_service;
    std::vector<LaneStatus> m_lanes;
    std::map<std::string, Flow> m_flows; ///< by lane
    UtcTime m_sampledAt{};
    QHBoxLayout* m_totals = nullptr;
    QLabel* m_noTotals = nullptr;
    std::vector<TotalsCard*> m_cards;
    QButtonGroup* m_ranges = nullptr;
    bool m_isRangeSettled = false;
    SeriesChart* m_types = nullptr;
    SeriesChart* m_throughput = nullptr;
    QTimer m_second;
};

} // namespace grantex

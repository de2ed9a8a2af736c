// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/overview_page.h"

#include "core/pipeline/budget_service.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/series_table.h"
#include "ui/budgets/totals_card.h"
#include "ui/text/display.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_tone.h"
#include "ui/widgets/pane_header.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kSeconds = 300;
/// More series than this cannot be told apart by colour.
constexpr std::size_t kMostTypes = 8;
constexpr qsizetype kLongestName = 40;

} // namespace

OverviewPage::OverviewPage(BudgetService& service, QWidget* parent) : QWidget(parent), m_service(service)
{
    setObjectName(u"overviewPage"_s);
    setAccessibleName(tr("Overview"));
    layOut();
    connect(&service, &BudgetService::changed, this, &OverviewPage::showTotals);
    connect(m_ranges, &QButtonGroup::idToggled, this, [this](int /*id*/, bool isChosen) {
        if (isChosen)
            askTypes();
    });
    connect(m_ranges, &QButtonGroup::idClicked, this, [this] { m_isRangeSettled = true; });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        askTypes();
        showThroughput();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        sample(SystemClock().utcNow());
        if (isVisible()) {
            fitRange();
            askTypes();
        }
    });
    m_second.start();
    showTotals();
}

OverviewPage::~OverviewPage()
{
    m_service.setActive(this, false);
}

void OverviewPage::layOut()
{
    const int unit = fontMetrics().height();
    auto* totals = new QWidget(this);
    m_totals = new QHBoxLayout(totals);
    m_totals->setContentsMargins(unit, unit * 3 / 4, unit, unit * 3 / 4);
    m_totals->setSpacing(unit);
    m_noTotals = new QLabel(tr("No budgets yet: totals of each currency will stand here."), totals);
    m_noTotals->setTextFormat(Qt::PlainText);
    m_noTotals->setProperty("flavour", u"muted"_s);
    m_totals->addWidget(m_noTotals);
    m_totals->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(totals);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(unit * 9 + unit / 2);
    area->setFocusPolicy(Qt::NoFocus);

    m_throughput = new SeriesChart(SeriesChart::Look::Lines, tr("events a second"), this);
    m_throughput->setObjectName(u"throughputChart"_s);
    m_throughput->setAccessibleName(tr("What destinations take a second"));
    m_throughput->setEmptyText(tr("No destinations, or nothing delivered yet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PaneHeader(tr("Budgets by currency"), this));
    column->addWidget(area);
    column->addWidget(makeTypesPane(), 3);
    const QString delivered = tr("Delivered to destinations, last five minutes");
    auto* header = new PaneHeader(delivered, this);
    addTableButton(*header, u"throughputTableButton"_s, delivered, *m_throughput);
    column->addWidget(header);
    column->addWidget(m_throughput, 2);
}

QWidget* OverviewPage::makeTypesPane()
{
    auto* pane = new QWidget(this);
    auto* header = new PaneHeader(tr("Events by type"), pane);
    m_ranges = new QButtonGroup(this);
    int id = 0;
    for (const auto& [name, text] : {std::pair{u"hourButton"_s, tr("Last hour")},
                                     {u"dayButton"_s, tr("Last day")},
                                     {u"allTimeButton"_s, tr("All time")}}) {
        auto* button = new QPushButton(text, header);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        button->setChecked(id == 0);
        m_ranges->addButton(button, id++);
        header->add(button);
    }
    m_types = new SeriesChart(SeriesChart::Look::Columns, tr("events"), pane);
    m_types->setObjectName(u"typesChart"_s);
    m_types->setAccessibleName(tr("Events by type over time"));
    m_types->setEmptyText(tr("No events yet"));
    addTableButton(*header, u"typesTableButton"_s, tr("Events by type"), *m_types);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_types, 1);
    return pane;
}

void OverviewPage::addTableButton(PaneHeader& header, const QString& name, const QString& title,
                                  const SeriesChart& chart)
{
    auto* button = new QPushButton(tr("As a table…"), &header);
    button->setObjectName(name);
    button->setAccessibleName(tr("As a table: %1").arg(title));
    button->setProperty("flavour", u"quiet"_s);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    header.add(button);
    connect(button, &QPushButton::clicked, this, [this, title, &chart] {
        auto* table = new SeriesTable(title, {chart.series(), chart.from(), chart.interval()}, this);
        table->setAttribute(Qt::WA_DeleteOnClose);
        table->open();
    });
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_service.setActive(this, true);
    fitRange();
    askTypes();
}

void OverviewPage::fitRange()
{
    if (m_isRangeSettled)
        return;
    // An hour that began before the first event would be an empty chart with a sliver at its end.
    m_service.typeSeries(TypeCounts::Range::All, [page = QPointer(this)](const TypeSeriesPtr& series) {
        if (!page || page->m_isRangeSettled || series->counts.empty())
            return;
        page->m_isRangeSettled = true;
        const bool isYoung = SystemClock().utcNow() - series->from < 1h;
        page->m_ranges->button(static_cast<int>(isYoung ? TypeCounts::Range::All : TypeCounts::Range::Hour))
            ->setChecked(true);
    });
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_service.setActive(this, false);
}

void OverviewPage::showTotals()
{
    const auto& totals = m_service.snapshot()->totals;
    m_noTotals->setVisible(totals.empty());
    while (m_cards.size() > totals.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    std::size_t index = 0;
    for (const auto& [currency, sums] : totals) {
        if (index == m_cards.size()) {
            auto* card = new TotalsCard(this);
            connect(card, &QAbstractButton::clicked, this, &OverviewPage::budgetsRequested);
            m_totals->insertWidget(static_cast<int>(index), card);
            m_cards.push_back(card);
        }
        m_cards[index++]->setTotals(currency, sums);
    }
}

void OverviewPage::askTypes()
{
    m_service.typeSeries(static_cast<TypeCounts::Range>(std::max(0, m_ranges->checkedId())),
                         [page = QPointer(this)](const TypeSeriesPtr& series) {
                             if (page)
                                 page->showTypes(series);
                         });
}

void OverviewPage::showTypes(const TypeSeriesPtr& series)
{
    std::vector<std::pair<std::uint64_t, std::string>> bySize;
    std::size_t length = 0;
    for (const auto& [type, counts] : series->counts) {
        bySize.emplace_back(std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)), type);
        length = counts.size();
    }
    std::erase_if(bySize, [](const auto& one) { return one.first == 0; });
    std::sort(bySize.rbegin(), bySize.rend());
    SeriesChart::Series rest{tr("other types"), Theme::instance().color(Role::Track), std::vector<double>(length)};
    for (std::size_t i = kMostTypes; i < bySize.size(); ++i) {
        const auto& counts = series->counts.at(bySize[i].second);
        for (std::size_t k = 0; k < length; ++k)
            rest.values[k] += counts[k];
    }
    const bool isMore = bySize.size() > kMostTypes;
    bySize.resize(std::min(bySize.size(), kMostTypes));
    std::vector<SeriesChart::Series> shown;
    for (const Tone tone : kStackOrder) {
        std::size_t nth = 0;
        for (const auto& [events, type] : bySize) {
            if (toneOfType(type) != tone)
                continue;
            const auto& counts = series->counts.at(type);
            shown.push_back({safeText(type, kLongestName),
                             barColor(tone, Theme::instance().scheme(), nth++),
                             {counts.begin(), counts.end()}});
        }
    }
    if (isMore)
        shown.push_back(std::move(rest));
    m_types->setSeries(std::move(shown), series->from, series->width);
}

void OverviewPage::setLanes(const std::vector<LaneStatus>& lanes)
{
    m_lanes = lanes;
}

void OverviewPage::sample(UtcTime now)
{
    const double seconds = std::max(0.001, static_cast<double>((now - m_sampledAt).count()) / 1000);
    const bool isFirst = m_sampledAt == UtcTime{};
    m_sampledAt = now;
    std::map<std::string, Flow> flows;
    for (const LaneStatus& lane : m_lanes) {
        const auto known = m_flows.find(lane.id.value);
        Flow flow = known == m_flows.end() ? Flow{} : std::move(known->second);
        const bool isNew = isFirst || known == m_flows.end();
        const auto more = lane.counters.delivered - flow.delivered;
        flow.name = safeText(lane.name, kLongestName);
        flow.delivered = lane.counters.delivered;
        flow.perSecond.push_back(isNew ? 0 : std::max(0.0, static_cast<double>(more) / seconds));
        if (flow.perSecond.size() > kSeconds)
            flow.perSecond.pop_front();
        flows.emplace(lane.id.value, std::move(flow));
    }
    m_flows = std::move(flows);
    if (isVisible())
        showThroughput();
}

void OverviewPage::showThroughput()
{
    std::vector<SeriesChart::Series> series;
    std::size_t index = 0;
    for (const auto& [lane, flow] : m_flows) {
        std::vector<double> values(kSeconds, 0);
        std::copy(flow.perSecond.rbegin(), flow.perSecond.rend(), values.rbegin());
        series.push_back({flow.name, BudgetChart::colorOf(index++), std::move(values)});
    }
    m_throughput->setSeries(std::move(series), m_sampledAt - static_cast<int>(kSeconds) * 1s, 1s);
}

} // namespace grantex

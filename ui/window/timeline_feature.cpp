// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timeline_feature.h"

#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/series_table.h"
#include "ui/desk/event_desk.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/sessions/session_tabs.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"
#include "ui/window/budget_views.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QMenu>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

TimelineFeature::TimelineFeature(MainWindow& window)
    : QObject(&window), m_window(window), m_cursor(new TimeCursor(this))
{
    window.addPane(&window.liveEvents().timeline());
    window.liveEvents().setTimeCursor(*m_cursor);
    window.budgets().page().setTimeCursor(m_cursor);
    addActions();
    listen(window.liveEvents().timeline());
    connect(&window.desks(), &EventDesks::made, this, &TimelineFeature::serve);
    connect(&window.budgets().page(), &BudgetPage::momentRequested, this, &TimelineFeature::showEventsAt);
    connect(&window.desks().live(), &EventDesk::currentChanged, this, &TimelineFeature::tellSelected);
}

void TimelineFeature::showEventsAt(UtcTime time)
{
    m_cursor->pin(time);
    m_window.pages().open(u"events"_s);
    m_window.sessions().showLive();
    Timeline& strip = m_window.liveEvents().timeline();
    const TimeSpan span = strip.scale().span();
    if (!span.contains(time))
        strip.showSpan({time - span.length() / 2, time + span.length() / 2});
    Q_EMIT strip.jumpRequested(time);
    m_window.liveEvents().table().setFocus();
}

void TimelineFeature::tellSelected()
{
    const auto event = m_window.desks().live().currentEvent();
    m_window.budgets().page().chart().setSelectedTime(
        event ? std::optional(event->event.createdAt.value_or(event->receivedAt)) : std::nullopt);
}

void TimelineFeature::addActions()
{
    m_action = m_window.addPaneAction(tr("&Timeline"), &m_window.liveEvents().timeline(), {});
    QMenu* view = m_window.menus().view;
    QAction* below = m_window.findChild<QAction*>(u"detailsBesideAction"_s);
    view->insertAction(below, m_action);
    auto* table = new QAction(tr("Timeline as a Table…"), this);
    table->setObjectName(u"timelineTableAction"_s);
    view->insertAction(below, table);
    connect(table, &QAction::triggered, this, [this] { showTable(m_window.events().timeline()); });
}

void TimelineFeature::listen(const Timeline& strip)
{
    connect(&strip, &Timeline::tableRequested, this, [this, &strip] { showTable(strip); });
}

void TimelineFeature::showTable(const Timeline& strip)
{
    const EventCounts::Buckets& counted = strip.buckets();
    const auto& buckets = counted.buckets;
    SeriesTable::Numbers numbers;
    const auto add = [&](const QString& name, auto&& eventsOf) {
        const auto placeOf = [&](UtcTime from) {
            return static_cast<std::size_t>((from - buckets.front().from) / counted.width);
        };
        SeriesChart::Series series{name, {}, std::vector<double>(placeOf(buckets.back().from) + 1)};
        bool isAny = false;
        for (const auto& bucket : buckets) {
            const auto events = eventsOf(bucket);
            series.values[placeOf(bucket.from)] = static_cast<double>(events);
            isAny = isAny || events > 0;
        }
        if (isAny)
            numbers.series.push_back(std::move(series));
    };
    if (!buckets.empty()) {
        numbers.from = buckets.front().from;
        numbers.width = counted.width;
        add(tr("Events"), [](const auto& bucket) { return bucket.all.total(); });
        if (counted.isFiltered)
            add(tr("Matching"), [](const auto& bucket) { return bucket.matching.total(); });
        for (const Tone tone : kStackOrder)
            add(familyName(tone),
                [place = static_cast<std::size_t>(tone)](const auto& bucket) { return bucket.matching.of[place]; });
    }
    auto* table = new SeriesTable(tr("Events over time"), std::move(numbers), &m_window);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->open();
}

void TimelineFeature::serve(EventDesk& desk)
{
    Timeline* strip = &desk.pane().timeline();
    desk.pane().setTimeCursor(*m_cursor);
    strip->setVisible(m_action->isChecked());
    connect(m_action, &QAction::toggled, strip, &QWidget::setVisible);
    listen(*strip);
    m_window.addPane(strip);
}

} // namespace grantex

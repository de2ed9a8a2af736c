// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timeline_feature.h"

#include "core/filter/scalar.h"
#include "ui/events/event_pane.h"
#include "ui/timeline/timeline.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_filter_step.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The range that a filter's test of the time asks for. An open end is that of `all`.
std::optional<TimeSpan> rangeOf(const filter::Test& test, const TimeSpan& all)
{
    const auto* range = test.values.empty() ? nullptr : std::get_if<filter::Range>(&test.values.front());
    if (range == nullptr)
        return std::nullopt;
    TimeSpan span = all;
    const filter::Surroundings at = EventPane::surroundings();
    if (range->from) {
        const auto from = filter::timeOf(*range->from, at);
        if (!from)
            return std::nullopt;
        span.from = from->begin;
    }
    if (range->to) {
        // Both ends belong to a range of the language: it ends behind its last moment.
        const auto to = filter::timeOf(*range->to, at);
        if (!to)
            return std::nullopt;
        span.to = to->end;
    }
    return span.from < span.to ? std::optional(span) : std::nullopt;
}

} // namespace

TimelineFeature::TimelineFeature(MainWindow& window) : QObject(&window), m_window(window)
{
    Timeline& strip = window.events().timeline();
    connect(&strip, &Timeline::timeRangeChosen, this, [this](UtcTime from, UtcTime to) {
        filterBy(filter::TimeRange{from, to});
    });
    connect(&strip, &Timeline::timeRangeCleared, this, [this] { filterBy(std::nullopt); });
    connect(&window.events(), &EventPane::filterChanged, this, &TimelineFeature::takeRange);
    window.addPane(&strip);
    addAction();
    takeRange();
}

void TimelineFeature::addAction()
{
    QAction* action = m_window.addPaneAction(tr("&Timeline"), &m_window.events().timeline(), {});
    QMenu* view = m_window.menus().view;
    view->insertAction(m_window.findChild<QAction*>(u"detailsBesideAction"_s), action);
}

void TimelineFeature::filterBy(const std::optional<filter::TimeRange>& range)
{
    const auto text = filter::withTimeRange(m_window.events().filterText().toStdString(), range);
    if (!text || !applyFilter(m_window, *text, tr("Time Range")))
        m_window.showMessage(tr("The filter cannot take this range of time"));
    // Also when it was refused: the strip shows what the filter says.
    takeRange();
}

void TimelineFeature::takeRange()
{
    Timeline& strip = m_window.events().timeline();
    const auto test = filter::timeRangeOf(m_window.events().filterQuery());
    strip.setTimeRange(test ? rangeOf(*test, strip.scale().span()) : std::nullopt);
}

} // namespace grantex

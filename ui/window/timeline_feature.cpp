// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timeline_feature.h"

#include "core/filter/scalar.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_pane.h"
#include "ui/filter/filter_session.h"
#include "ui/timeline/timeline.h"
#include "ui/window/filter_feature.h"
#include "ui/window/main_window.h"

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
    FilterSession& session = window.filter().events().session();
    connect(&strip, &Timeline::timeRangeChosen, &session, [&session](UtcTime from, UtcTime to) {
        session.setTimeRange(filter::TimeRange{from, to});
    });
    connect(&strip, &Timeline::timeRangeCleared, &session, [&session] { session.setTimeRange(std::nullopt); });
    connect(&session, &FilterSession::applied, this, &TimelineFeature::takeRange);
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

void TimelineFeature::takeRange()
{
    Timeline& strip = m_window.events().timeline();
    const auto test = filter::timeRangeOf(m_window.filter().events().session().query());
    strip.setTimeRange(test ? rangeOf(*test, strip.scale().span()) : std::nullopt);
}

} // namespace grantex

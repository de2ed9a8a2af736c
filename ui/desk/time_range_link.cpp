// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/time_range_link.h"

#include "core/filter/scalar.h"
#include "ui/events/event_pane.h"
#include "ui/filter/filter_session.h"
#include "ui/timeline/timeline.h"

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

TimeRangeLink::TimeRangeLink(Timeline& strip, FilterSession& session, QObject* parent)
    : QObject(parent), m_strip(strip), m_session(session)
{
    connect(&strip, &Timeline::timeRangeChosen, this, [this](UtcTime from, UtcTime to) {
        m_session.setTimeRange(filter::TimeRange{from, to});
    });
    connect(&strip, &Timeline::timeRangeCleared, this, [this] { m_session.setTimeRange(std::nullopt); });
    connect(&session, &FilterSession::applied, this, &TimeRangeLink::takeRange);
    takeRange();
}

void TimeRangeLink::takeRange()
{
    const auto test = filter::timeRangeOf(m_session.query());
    m_strip.setTimeRange(test ? rangeOf(*test, m_strip.scale().span()) : std::nullopt);
}

} // namespace grantex

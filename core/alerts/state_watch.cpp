// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/state_watch.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr auto kLongGap = std::chrono::minutes(1);
constexpr auto kSoon = std::chrono::hours(24);

std::string minutesAndSeconds(Millis length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    constexpr auto inMinute = 60;
    return std::to_string(seconds / inMinute) + " min " + std::to_string(seconds % inMinute) + " s";
}

} // namespace

std::vector<Alert> StateWatch::look(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                                    const JournalCounters& counters, UtcTime now)
{
    std::vector<Alert> alerts;
    lookAtLanes(lanes, now, alerts);
    lookAtGaps(gaps, now, alerts);
    lookAtJournal(counters, now, alerts);
    return alerts;
}

void StateWatch::lookAtLanes(const std::vector<LaneStatus>& lanes, UtcTime now, std::vector<Alert>& alerts)
{
    for (const LaneStatus& lane : lanes) {
        bool& wasPaused = m_paused[lane.id];
        const bool isPaused = lane.state == LaneStatus::State::Paused;
        if (isPaused && !wasPaused) {
            const std::string why = lane.reason.empty() ? lane.code : lane.reason;
            if (auto alert = m_engine.take(AlertRule::State::DestinationPaused, lane.id.value,
                                           lane.name + " is paused" + (why.empty() ? "" : ": " + why), now))
                alerts.push_back(std::move(*alert));
        }
        wasPaused = isPaused;
    }
}

void StateWatch::lookAtGaps(const std::vector<Gap>& gaps, UtcTime now, std::vector<Alert>& alerts)
{
    if (m_lastGap < 0) {
        // Those of earlier runs are history; one that is still open goes on now.
        m_lastGap = 0;
        for (const Gap& gap : gaps)
            m_lastGap = gap.to ? std::max(m_lastGap, gap.id) : m_lastGap;
    }
    std::int64_t newest = m_lastGap;
    for (const Gap& gap : gaps) {
        const Millis length = std::chrono::duration_cast<Millis>(gap.to.value_or(now) - gap.from);
        if (length < kLongGap || gap.id <= m_lastGap)
            continue;
        newest = std::max(newest, gap.id);
        const std::string text =
            gap.to ? "No connection for " + minutesAndSeconds(length) + ": events in this time are not recoverable"
                   : "No connection for more than a minute: what is sent meanwhile is lost";
        if (auto alert = m_engine.take(AlertRule::State::Gap, std::to_string(gap.id), text, now))
            alerts.push_back(std::move(*alert));
    }
    m_lastGap = newest;
}

void StateWatch::lookAtJournal(const JournalCounters& counters, UtcTime now, std::vector<Alert>& alerts)
{
    const bool isNearlyFull = counters.refusing || (counters.fullIn && *counters.fullIn < kSoon);
    if (isNearlyFull && !m_isNearlyFull) {
        const std::string text =
            counters.refusing ? "The journal is full: new events are not taken"
                              : "The journal will be full in " + minutesAndSeconds(*counters.fullIn) + " at this rate";
        if (auto alert = m_engine.take(AlertRule::State::JournalNearlyFull, "journal", text, now))
            alerts.push_back(std::move(*alert));
    }
    m_isNearlyFull = isNearlyFull;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/state_watch.h"

#include "core/base/time_text.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr auto kLongGap = std::chrono::minutes(1);
constexpr auto kSoon = std::chrono::hours(24);
constexpr std::int64_t kPercent = 100;
constexpr std::int64_t kMuch = 90; ///< percent of a journal that are as good as all of it

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
        bool& isTold = m_toldPaused[lane.id];
        if (lane.state != LaneStatus::State::Paused) {
            isTold = false;
            continue;
        }
        if (isTold)
            continue;
        const std::string why = lane.reason.empty() ? lane.code : lane.reason;
        if (auto alert = m_engine.take(AlertRule::State::DestinationPaused, lane.id.value,
                                       lane.name + " is paused" + (why.empty() ? "" : ": " + why), now)) {
            alerts.push_back(std::move(*alert));
            isTold = true;
        }
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

StateWatch::Room StateWatch::roomIn(const JournalCounters& counters)
{
    if (counters.refusing)
        return Room::Refusing;
    if (counters.dropping)
        return Room::Dropping;
    // A full journal grows no more: what is to come of it is seen by what it holds.
    const bool isFilled = counters.maxBytes > 0 && counters.heldBytes >= counters.maxBytes / kPercent * kMuch;
    return isFilled || (counters.fullIn && *counters.fullIn < kSoon) ? Room::Nearly : Room::Enough;
}

void StateWatch::lookAtJournal(const JournalCounters& counters, UtcTime now, std::vector<Alert>& alerts)
{
    const Room room = roomIn(counters);
    if (room <= m_toldRoom) {
        m_toldRoom = room;
        return;
    }
    std::string about = "nearly full";
    std::string text;
    if (room == Room::Dropping) {
        about = "dropping";
        text = "The journal is full: the oldest events are dropped, which destinations have not had";
    } else if (room == Room::Refusing) {
        about = "full";
        text = "The journal is full: new events are not taken";
    } else if (counters.fullIn && *counters.fullIn > Millis(0)) {
        text = "The journal will be full in " + formatDuration(*counters.fullIn) + " at this rate";
    } else {
        text = "The journal is nearly full of events that destinations have not taken";
    }
    if (auto alert = m_engine.take(AlertRule::State::JournalNearlyFull, about, text, now)) {
        alerts.push_back(std::move(*alert));
        m_toldRoom = room;
    }
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_engine.h"
#include "core/delivery/lane_status.h"
#include "core/journal/records.h"

#include <map>
#include <vector>

namespace grantex {

/// Turns what pipeline and journal say of themselves into alerts: a gap longer than a minute, a destination that
/// pauses, a journal that fills up. Each is told when it begins, not while it lasts; what begins again within the
/// rule's cool-down is told at its end if it still holds then. Of the journal's states each worse one is told. One
/// thread.
class StateWatch
{
public:
    explicit StateWatch(AlertEngine& engine) : m_engine(engine) {}

    [[nodiscard]] std::vector<Alert> look(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                                          const JournalCounters& counters, UtcTime now);

private:
    enum class Room { Enough, Nearly, Refusing, Dropping };
    [[nodiscard]] static Room roomIn(const JournalCounters& counters);
    void lookAtLanes(const std::vector<LaneStatus>& lanes, UtcTime now, std::vector<Alert>& alerts);
    void lookAtGaps(const std::vector<Gap>& gaps, UtcTime now, std::vector<Alert>& alerts);
    void lookAtJournal(const JournalCounters& counters, UtcTime now, std::vector<Alert>& alerts);

    AlertEngine& m_engine;
    std::map<LaneId, bool> m_toldPaused; ///< false: it is not paused, or that could not be told yet
    std::int64_t m_lastGap = -1;         ///< newest told or history; -1: nothing was looked at yet
    Room m_toldRoom = Room::Enough;
};

} // namespace grantex

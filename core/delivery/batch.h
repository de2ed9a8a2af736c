// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/lane_record.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// Events that travel in one request. `covers[i]` is what settling `events[i]` settles in the journal: the event itself
/// and what the lane passed over before it.
struct Part
{
    std::vector<StoredEvent> events;
    std::vector<SequenceRange> covers;
    int attempts = 0;
    MonoTime notBefore{};

    [[nodiscard]] std::size_t size() const { return events.size(); }
    void push(StoredEvent event, SequenceRange cover);
    /// Takes the events from `at` on out into a part of their own, which inherits the attempts.
    [[nodiscard]] Part splitOff(std::size_t at);
};

/// An event that was refused alone, although its destination did not name it: guilty only once the destination has
/// accepted another event of the same or the next batch.
struct Suspect
{
    StoredEvent event;
    SequenceRange cover;
    std::string code;
    std::string reason;
    int attempts = 0;
};

/// An open batch of a lane: its parts go left to right, one at a time.
struct Batch
{
    std::uint64_t ordinal = 0;
    std::string frozenId; ///< empty: not frozen
    std::deque<Part> parts;
    std::vector<Suspect> suspects;
    int pendingSettlements = 0;
    MonoTime sentAt{};        ///< of the request under way
    std::size_t sentWith = 0; ///< requests under way then, this one included
    bool ready = true;        ///< false while its freeze is not durable
    bool inFlight = false;    ///< parts.front() is at the destination
    bool proven = false;      ///< the destination accepted an event of this or the next batch
    bool tailTried = false;   ///< the last event was sent alone in search of one that is accepted
    bool parked = false;      ///< nothing of it was accepted: waits for what the next batch proves

    [[nodiscard]] bool isComplete() const
    {
        return parts.empty() && suspects.empty() && !inFlight && pendingSettlements == 0;
    }
    /// Everything unsettled back into one part, as before the first refusal.
    void reassemble();
    /// Puts the last event into a part of its own at the front.
    void isolateTail();
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/event/event.h"
#include "core/journal/records.h"
#include "core/journal/settled_ranges.h"

#include <string>
#include <vector>

namespace grantex {

/// A batch whose members were fixed before its first attempt, because its request has an identity.
struct FrozenBatch
{
    std::string id;
    std::vector<Sequence> members; ///< ascending
};

/// What the journal knows of one lane.
struct LaneRecord
{
    LaneId id;
    std::string name;
    std::string type;
    SettledRanges settled;
    LaneCounters counters;
    std::vector<FrozenBatch> frozen; ///< ascending by first member
};

/// How a lane is announced to the journal before the source starts. An id that is known keeps its position; name and
/// type are updated.
struct LaneRegistration
{
    LaneId id;
    std::string name;
    std::string type;
    std::string startFrom = "now"; ///< `now`, `beginning` or an ISO 8601 time; looked at for a new id only
};

/// One event that a destination will never take, with the reason.
struct DeadLetter
{
    Sequence sequence;
    std::string code;
    std::string reason;
    int attempts = 0;
};

/// The outcome of (a part of) a batch; applied in one transaction.
struct Settlement
{
    LaneId lane;
    std::vector<SequenceRange> ranges; ///< what is settled now, events that the filter left out included
    std::int64_t delivered = 0;
    std::vector<DeadLetter> deadLetters;
    std::string finishedBatch; ///< id of a frozen batch that is settled whole; empty: none
};

/// An event on its way into the journal.
struct ReceivedEvent
{
    Event event;
    UtcTime at{};
};

struct MalformedInput
{
    UtcTime at{};
    std::string reason;
    std::string bytes;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/event/event.h"
#include "core/filter/predicate.h"
#include "core/journal/records.h"
#include "core/journal/settled_ranges.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// A batch whose members were fixed before its first attempt, because its request has an identity.
struct FrozenBatch
{
    std::string id;
    std::vector<Sequence> members; ///< ascending
};

/// Events that a provider has taken and promised to confirm later (Splunk's indexer acknowledgement).
struct PendingAck
{
    std::string channel; ///< in which `id` means something
    std::int64_t id = 0;
    std::string members; ///< formatSequences() of the events: short, as records are copied with every commit
    UtcTime sentAt{};
};

/// What the journal knows of one lane.
struct LaneRecord
{
    LaneId id;
    std::string name;
    std::string type;
    bool removed = false; ///< no longer configured: kept, and holds nothing either
    SettledRanges settled;
    LaneCounters counters;
    std::vector<FrozenBatch> frozen; ///< ascending by first member
    std::string target;              ///< digest of where the events go; empty: not known yet
    std::string filter;              ///< what the destination gets; empty: every event
    filter::Predicate lets;          ///< `filter`, compiled
    bool enabled = true;             ///< off: its position stays, but holds no event back from retention
    std::vector<PendingAck> acks;    ///< ascending by sentAt
    LaneId parent;                   ///< the lane a replay was made from; empty: no replay
    std::optional<Sequence> end;     ///< a replay's last event
    std::shared_ptr<const std::set<Sequence>> edited; ///< a person changed what is sent of these; null: of none
    std::optional<UtcTime> completedAt;               ///< when a replay had settled its last event
    [[nodiscard]] bool isEdited(Sequence sequence) const { return edited && edited->contains(sequence); }
    /// A replay that nothing more can come of: its dead letters could still be sent again.
    [[nodiscard]] bool isOver() const { return completedAt && counters.deadLettered == 0; }
};

/// How a lane is announced to the journal before the source starts. An id that is known keeps its position; name and
/// type are updated.
struct LaneRegistration
{
    LaneId id;
    std::string name;
    std::string type;
    std::string startFrom = "now"; ///< `now`, `beginning` or an ISO 8601 time; looked at for a new id only
    /// Digest of where the events go. When it changes, frozen batches and pending acks are discarded: their events wait
    /// again.
    std::string target = {};
    bool enabled = true;
    /// In the filter language, fit for a destination. When it changes, what waits and is neither frozen nor to be
    /// confirmed is counted again.
    std::string filter = {};
};

/// Which events are sent again: by sequence or by received time, both ends included; what is not given is open.
struct ReplayRequest
{
    LaneId lane;
    std::optional<Sequence> from;
    std::optional<Sequence> to;
    std::optional<UtcTime> since;
    std::optional<UtcTime> until;
    std::string filter = {}; ///< fit for a destination; besides the destination's own
};

/// One event that a destination will never take, with the reason.
struct DeadLetter
{
    Sequence sequence;
    std::string code;
    std::string reason;
    int attempts = 0;
};

/// The outcome of (a part of) a batch; applied in one transaction. Each range ends with one event that is delivered or
/// dead-lettered; an event that retention has dropped meanwhile stays counted as dropped.
struct Settlement
{
    LaneId lane;
    /// What is settled now. Each ends with one event; before it may stand what was passed over.
    std::vector<SequenceRange> ranges;
    std::int64_t delivered = 0;
    std::vector<DeadLetter> deadLetters;
    std::string finishedBatch; ///< id of a frozen batch that is settled whole; empty: none
    /// Acks that need no more asking: confirmed, or lost and to be sent again. Channel and id.
    std::vector<std::pair<std::string, std::int64_t>> finishedAcks = {};
    /// Holes, and events that the filter leaves out: settled, and counted nowhere.
    std::vector<SequenceRange> passed = {};
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

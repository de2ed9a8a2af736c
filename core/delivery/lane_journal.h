// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lane_record.h"

#include <functional>
#include <vector>

namespace grantex {

/// What a lane needs of the journal. Called on the lane's thread; `done` is called there too, once the change is
/// durable (true) or when the journal closed before it was (false); it may be called before the call returns.
class LaneJournal
{
public:
    virtual ~LaneJournal() = default;
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& members) = 0;
    /// What a person has `lane` send in place of this event's bytes; nullopt: nothing.
    [[nodiscard]] virtual Result<std::optional<std::string>> readEdit(const LaneId& lane, Sequence sequence) = 0;
    /// The lane as last committed.
    [[nodiscard]] virtual LaneRecord record(const LaneId& lane) = 0;
    virtual void freeze(const LaneId& lane, FrozenBatch batch, std::function<void(bool)> done) = 0;
    /// A provider has taken these events and will confirm them later.
    virtual void addAck(const LaneId& lane, PendingAck ack, std::function<void(bool)> done) = 0;
    /// What waits is dropped; the lane goes on after the newest event.
    virtual void skipToEnd(const LaneId& lane, std::function<void(bool)> done) = 0;
    virtual void settle(Settlement settlement, std::function<void(bool)> done) = 0;
};

} // namespace grantex

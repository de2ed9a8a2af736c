// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/filter/predicate.h"
#include "core/journal/settled_ranges.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// What became of one event at one destination.
enum class DeliveryState {
    NotMeant,  ///< came before the destination began, or its filter leaves the event out
    Waiting,   ///< will be sent
    HeldBack,  ///< would be sent, but the destination is switched off
    Delivered, ///< settled; a person may also have dropped it (LaneDeliveries::dropped)
    Failed,    ///< among the dead letters
};

/// As a filter says it: "delivered" in `dest:audit:delivered`. Empty: nothing is to be said of it.
[[nodiscard]] std::string_view filterWord(DeliveryState state);

/// Where one destination stands.
struct LaneDeliveries
{
    LaneId id;
    std::string name;
    std::string type;
    bool isEnabled = true;
    Sequence start; ///< the last event that is none of its
    std::int64_t dropped = 0;
    SettledRanges settled;
    std::vector<Sequence> failed; ///< ascending
    std::vector<Sequence> edited; ///< ascending; something else was or is sent than these events' own bytes
    filter::Predicate lets;

    [[nodiscard]] bool isEdited(Sequence sequence) const;
    /// By its sequence alone: what the filter leaves out counts as delivered.
    [[nodiscard]] DeliveryState stateOf(Sequence sequence) const;
    [[nodiscard]] DeliveryState stateOf(const StoredEvent& event) const;
};

/// Where each event of a journal stands with each destination, at one moment. Immutable; any thread.
struct DeliveryPicture
{
    std::string journalId;
    std::vector<LaneDeliveries> lanes; ///< by name; removed ones and replays are left out

    /// At most so many dead letters of a destination, the newest; and so many edits.
    static constexpr std::int64_t kMostFailed = 100'000;
    /// Through a read-only connection, also while a program owns the journal; a few milliseconds.
    [[nodiscard]] static Result<std::shared_ptr<const DeliveryPicture>> read(const std::string& directory);
};

} // namespace grantex

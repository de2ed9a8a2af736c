// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// One event as the server sent it, with its envelope read out. `json` is the server's bytes, never re-serialised.
struct Event
{
    std::string id;                   ///< `evt_…`; empty when the server sent none (never de-duplicated then)
    std::string type;                 ///< `grant.created`, …; "unknown" when neither envelope nor frame names one
    std::optional<UtcTime> createdAt; ///< from `createdAt` or `timestamp`
    std::string json;                 ///< valid UTF-8, one JSON object
};

/// An event with its place in the journal.
struct StoredEvent
{
    Sequence sequence;
    UtcTime receivedAt{};
    Event event;
};

/// A run of committed events that several threads may read; ascending by sequence.
using EventBlock = std::shared_ptr<const std::vector<StoredEvent>>;

/// Reads the envelope of one event. `frameType` is the SSE `event:` line, used when the object itself names no type
/// (the protocol draft's frames). Unknown types and fields are normal. Fails with Malformed for anything that is not
/// one JSON object in valid UTF-8. Thread-safe. Source of the shapes: the wire notes of the Grantex service.
[[nodiscard]] Result<Event> parseEvent(std::string_view json, std::string_view frameType = {});

/// `json` with the line ends between its tokens replaced by one space each; the same bytes when there is none.
[[nodiscard]] std::string oneLine(std::string_view json);

/// The id a destination shows: the event's own, or `seq-<journal id>-<sequence>` when the server sent none.
[[nodiscard]] std::string eventIdFor(const StoredEvent& event, std::string_view journalId);

} // namespace grantex

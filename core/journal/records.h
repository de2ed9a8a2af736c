// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace grantex {

/// The conservation law of one destination: matched = delivered + waiting + deadLettered + dropped, at every moment.
struct LaneCounters
{
    std::int64_t matched = 0;
    std::int64_t delivered = 0;
    std::int64_t deadLettered = 0;
    std::int64_t dropped = 0;
    [[nodiscard]] std::int64_t waiting() const { return matched - delivered - deadLettered - dropped; }
};

/// A time without a connection (kind `connection`), without the program (`not-running`), or in which events were lost
/// (`storage`, `oversized`).
struct Gap
{
    std::int64_t id = 0;
    UtcTime from{};
    std::optional<UtcTime> to; ///< nullopt: still open
    std::string kind;
    std::string reason;
    Sequence after; ///< the newest event held when it began: where the row stands in a table
};

/// What a journal takes on disk, in bytes.
struct JournalSize
{
    std::int64_t page = 0;
    std::int64_t live = 0; ///< pages in use
    std::int64_t free = 0; ///< pages of the file that are empty
    std::int64_t wal = 0;
    [[nodiscard]] std::int64_t total() const { return live + wal; }
};

/// Events that did not get into the journal.
struct StorageLoss
{
    std::int64_t events = 0;
    UtcTime from{};
    UtcTime to{};
    std::string reason; ///< what follows "<n> events "
};

/// Counts since the journal was made, unless said otherwise.
struct JournalCounters
{
    Sequence last;                                   ///< newest committed
    std::int64_t received = 0;                       ///< events committed
    std::int64_t duplicates = 0;                     ///< same id, same bytes: dropped at the door
    std::int64_t conflicts = 0;                      ///< same id, other bytes: kept
    std::int64_t malformed = 0;                      ///< input that was no event
    std::int64_t storageDropped = 0;                 ///< lost between socket and journal (slow or full disk)
    std::int64_t salvages = 0;                       ///< how often the journal was damaged and salvaged
    std::int64_t sizeBytes = 0;                      ///< live pages and WAL
    std::int64_t maxBytes = 0;                       ///< journal.maxSizeMiB; 0: without bound
    std::optional<std::chrono::milliseconds> fullIn; ///< when unsettled events fill it, at the rate of the last minutes
    std::int64_t heldBytes = 0;                      ///< of sizeBytes, about: events a destination has yet to take
    bool refusing = false;                           ///< full, and whenFull is stop-reading: new events are not taken
    bool dropping = false; ///< full, and whenFull is drop-oldest: events went just now that a destination had not taken
};

} // namespace grantex

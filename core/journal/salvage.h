// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/journal/lane_record.h"
#include "core/journal/settled_ranges.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// What could be taken out of a damaged journal.
struct SalvageReport
{
    std::string reason; ///< what was wrong with it
    std::string file;   ///< where it lies now
    std::int64_t events = 0;
    std::int64_t lost = 0;    ///< events that are known to have been there; at most so many
    std::int64_t dropped = 0; ///< of those, counted so in the lanes, all lanes together
    Sequence oldest;          ///< of the salvaged events; 0: none
    Sequence newest;
    std::int64_t deadLetters = 0;
    std::int64_t gaps = 0;
    std::int64_t lanes = 0;
    bool positionsLost = false; ///< lanes begin again at the oldest salvaged event
    bool tailUncertain = false; ///< the newest events may be missing without a trace
    bool headUncertain = false; ///< the oldest may: what retention had removed is not known any more

    /// The whole story in a few sentences.
    [[nodiscard]] std::string text() const;
};

/// What a running program still knows of the journal it lost; it wins over what stands in the file.
struct JournalMemory
{
    std::string journalId;
    Sequence last;
    std::optional<UtcTime> lastAlive;
    std::vector<LaneRecord> lanes;
    std::vector<std::pair<std::string, std::int64_t>> counters; ///< keys of `meta`
};

/// Builds a journal at `target` (a path that does not exist) out of what can be read of the database `damaged` and its
/// WAL, which are not changed. Sequences stay; new ones continue above every one that was ever seen. `reason` is told
/// in the gap of kind `damage` that the new journal gets.
[[nodiscard]] Result<SalvageReport> salvageJournal(const std::string& damaged, const std::string& target,
                                                   const std::string& reason, UtcTime now,
                                                   const JournalMemory* memory = nullptr);

} // namespace grantex

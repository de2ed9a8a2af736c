// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/lane_record.h"

#include <string>
#include <system_error>
#include <vector>

namespace grantex {

/// What a journal holds, for a program that does not own it.
struct JournalSummary
{
    JournalCounters counters;
    std::vector<LaneRecord> lanes; ///< without open batches, acks and targets
    std::int64_t gaps = 0;
};

/// Reads it through a read-only connection, also while a program owns the journal. NotFound when there is no journal,
/// Denied when this user may not look.
[[nodiscard]] Result<JournalSummary> readJournalSummary(const std::string& directory);

/// What to say where no journal was found, by what the system said about it: none, or one that this user may not see.
[[nodiscard]] Error noJournal(const std::string& directory, const std::error_code& why);

} // namespace grantex

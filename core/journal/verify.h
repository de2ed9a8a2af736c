// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace grantex {

struct JournalFindings
{
    std::int64_t events = 0;           ///< that the journal holds
    std::vector<std::string> problems; ///< full sentences; none: the journal is sound
};

/// Checks a journal without changing it; works beside an owner (then in slices, so that no snapshot is held
/// longer than 50 ms). SQLite's own check (`full`: also that every index
/// agrees with its table) and the rules of FORMAT.md. An error only when the journal cannot be looked at at all; a file
/// that is no database is a finding. Without an owner, nobody can
/// become one meanwhile.
[[nodiscard]] Result<JournalFindings> verifyJournal(const std::string& directory, bool full);

} // namespace grantex

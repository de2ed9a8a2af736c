// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/settled_ranges.h"
#include "core/journal/sqlite.h"

namespace grantex {

/// Sequences that are missing on purpose (removed by retention, erased, or passed over after a salvage), so that nobody
/// takes them for lost: `meta.holes`, written like the settled ranges of a lane.
[[nodiscard]] Result<SettledRanges> readKnownHoles(const SqlDatabase& database);
[[nodiscard]] Result<> addKnownHoles(const SqlDatabase& database, const std::vector<SequenceRange>& holes);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/settled_ranges.h"
#include "core/journal/sqlite.h"

namespace grantex {

/// Sequences that stand in no row any more (removed by retention, erased, lost to damage or passed over after it): each
/// one, so that events can be counted without reading them, and nobody takes a hole for a new loss. `meta.holes`,
/// written like the settled ranges of a lane.
[[nodiscard]] SettledRanges parseHoles(std::string_view text);
[[nodiscard]] Result<SettledRanges> readKnownHoles(const SqlDatabase& database);
[[nodiscard]] Result<> addKnownHoles(const SqlDatabase& database, std::span<const SequenceRange> holes);
/// Events that were put back under their own sequence.
[[nodiscard]] Result<> fillKnownHoles(const SqlDatabase& database, std::span<const Sequence> events);

} // namespace grantex

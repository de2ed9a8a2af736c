// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lane_record.h"
#include "core/journal/page_rows.h"
#include "core/journal/sqlite.h"

#include <optional>

namespace grantex {

/// The tables of a journal whose rows are worth salvaging.
enum class SalvageTable {
    Sequence,
    Events,
    DeadLetters,
    Gaps,
    Malformed,
    RetiredIds,
    Meta,
    Lanes,
    Frozen,
    Acks,
    Edits
};

inline constexpr std::size_t kLanePosition = 5;

[[nodiscard]] const char* tableName(SalvageTable table);

/// Which table a row belongs to, by the kinds of its values alone: every table of FORMAT.md has a shape of its own, so
/// the pages that say which tree is which need not be readable. nullopt: none, or an index.
[[nodiscard]] std::optional<SalvageTable> tableOf(const RawRow& row);

/// Writes a lane as a running program knows it over the one that was salvaged.
[[nodiscard]] Result<> rememberLane(const SqlDatabase& database, const LaneRecord& lane, std::int64_t now);

/// Makes every lane's counters add up with what is there: an event that waited and is lost was dropped. Gives how many.
[[nodiscard]] Result<std::int64_t> balanceSalvagedLanes(const SqlDatabase& database);

} // namespace grantex

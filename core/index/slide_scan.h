// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/column_plan.h"
#include "core/index/event_store.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace grantex {

/// Rows that a filter which slides with the clock had to be asked again, by its answer now; both ascending.
struct SlidRows
{
    std::vector<RowNumber> in;  ///< match
    std::vector<RowNumber> out; ///< do not
};

/// Asks the rows again whose answer may have been another at some moment between `before` and the plan's now: those at
/// the edges of its ages, a few milliseconds of looking at times for a million rows. `store` is needed when the plan
/// asks bytes. nullopt: was cancelled. Any thread.
[[nodiscard]] Result<std::optional<SlidRows>> slideScan(const RowSnapshot& rows, const ColumnPlan& plan, UtcTime before,
                                                        const EventStore* store, const std::atomic<bool>& isCancelled);

} // namespace grantex

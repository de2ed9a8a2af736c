// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/column_plan.h"

#include <atomic>
#include <bit>
#include <cstddef>

namespace grantex {

/// Calls `take` with the place of each set bit, ascending.
template <typename Take>
void eachBit(const RowBits& bits, Take take)
{
    for (std::size_t word = 0; word < bits.size(); ++word) {
        for (std::uint64_t left = bits[word]; left != 0; left &= left - 1)
            take(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
    }
}

/// Asks the `open` rows of a piece one by one, with their bytes where nothing else decides, and sets those that match
/// in `sure`. `raw` may be null when the plan asks no bytes. Ends early, with some rows not asked, when cancelled.
[[nodiscard]] Result<> decideOpen(const ColumnPlan& plan, const RowSnapshot::Piece& piece, const RowBits& open,
                                  RawScan* raw, const std::atomic<bool>& isCancelled, RowBits& sure);

} // namespace grantex

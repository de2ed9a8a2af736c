// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_list.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace grantex {

/// The earliest and the latest time among the rows, in milliseconds since 1970 UTC; nullopt without a row.
struct TimeExtent
{
    std::int64_t from = 0;
    std::int64_t to = 0; ///< inclusive
};
[[nodiscard]] std::optional<TimeExtent> timeExtent(const RowSnapshot& rows);

/// How many rows happened when, stacked by kinds of types.
struct Histogram
{
    std::int64_t fromMs = 0;
    std::int64_t widthMs = 1; ///< of a bucket, at least 1
    std::size_t buckets = 0;
    std::size_t stacks = 0;
    std::vector<std::uint32_t> total;   ///< by bucket: every row
    std::vector<std::uint32_t> stacked; ///< by bucket * stacks + stack: the rows of the list
    std::int64_t outside = 0;           ///< rows of the snapshot before the first or behind the last bucket

    [[nodiscard]] std::uint32_t at(std::size_t bucket, std::size_t stack) const
    {
        return stacked[bucket * stacks + stack];
    }
};

struct HistogramRequest
{
    RowSnapshot rows;
    RowList list; ///< the matches, counted into the stacks; null: all rows
    std::int64_t fromMs = 0;
    std::int64_t widthMs = 1000;
    std::size_t buckets = 100;
    /// By the number of a type (ValueColumn::Type); what is beyond its end belongs to the last stack.
    std::vector<std::uint8_t> stackOfType;
    std::size_t stacks = 1;
};

/// About 3 ms for a million rows. nullopt: was cancelled. Any thread; nothing but the request is touched.
[[nodiscard]] std::optional<Histogram> makeHistogram(const HistogramRequest& request,
                                                     const std::atomic<bool>& isCancelled);

} // namespace grantex

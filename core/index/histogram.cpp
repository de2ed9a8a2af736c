// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/histogram.h"

#include <algorithm>

namespace grantex {

std::optional<TimeExtent> timeExtent(const RowSnapshot& rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    TimeExtent extent{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    eachRow(
        rows, nullptr,
        [&extent](const RowChunk& chunk, std::size_t place) {
            const std::int64_t time = chunk.timeMs(place);
            extent.from = std::min(extent.from, time);
            extent.to = std::max(extent.to, time);
        },
        [] { return false; });
    return extent;
}

std::optional<Histogram> makeHistogram(const HistogramRequest& request, const std::atomic<bool>& isCancelled)
{
    Histogram made;
    made.fromMs = request.fromMs;
    made.widthMs = std::max<std::int64_t>(1, request.widthMs);
    made.buckets = request.buckets;
    made.stacks = std::max<std::size_t>(1, request.stacks);
    made.total.resize(made.buckets);
    made.stacked.resize(made.buckets * made.stacks);
    // Times far outside must not overflow when they are taken from each other.
    const auto bucketOf = [&made](std::int64_t time) -> std::optional<std::size_t> {
        if (time < made.fromMs)
            return std::nullopt;
        const std::uint64_t since = static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(made.fromMs);
        const std::uint64_t bucket = since / static_cast<std::uint64_t>(made.widthMs);
        return bucket < made.buckets ? std::optional<std::size_t>(bucket) : std::nullopt;
    };
    const auto isOver = [&isCancelled] { return isCancelled.load(std::memory_order_relaxed); };
    const auto& types = request.stackOfType;
    const auto countTotal = [&](const RowChunk& chunk, std::size_t place) {
        if (const auto bucket = bucketOf(chunk.timeMs(place)))
            ++made.total[*bucket];
        else
            ++made.outside;
    };
    const auto countStack = [&](const RowChunk& chunk, std::size_t place) {
        const auto bucket = bucketOf(chunk.timeMs(place));
        if (!bucket)
            return;
        const std::uint32_t type = chunk.values[static_cast<std::size_t>(ValueColumn::Type)][place];
        const std::size_t stack =
            type < types.size() ? std::min<std::size_t>(types[type], made.stacks - 1) : made.stacks - 1;
        ++made.stacked[*bucket * made.stacks + stack];
    };
    if (!eachRow(request.rows, nullptr, countTotal, isOver) || !eachRow(request.rows, request.list, countStack, isOver))
        return std::nullopt;
    return made;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/time_counts.h"

namespace grantex {

BucketCounter countRows(const RowSnapshot& rows, const RowList& list, const std::vector<std::uint8_t>& seriesOfType)
{
    BucketCounter counter;
    static_cast<void>(eachRow(
        rows, list,
        [&](const RowChunk& chunk, std::size_t place) {
            const std::uint32_t type = chunk.values[static_cast<std::size_t>(ValueColumn::Type)][place];
            counter.add(fromEpochMillis(chunk.timeMs(place)),
                        type < seriesOfType.size() ? seriesOfType[type] : SeriesCounts::kSeries - 1);
        },
        [] { return false; }));
    return counter;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/slide_scan.h"

#include "core/index/piece_scan.h"

#include <algorithm>

namespace grantex {

Result<std::optional<SlidRows>> slideScan(const RowSnapshot& rows, const ColumnPlan& plan, UtcTime before,
                                          const EventStore* store, const std::atomic<bool>& isCancelled)
{
    SlidRows slid;
    std::unique_ptr<RawScan> raw;
    for (std::size_t index = 0; index < rows.pieceCount(); ++index) {
        if (isCancelled)
            return std::optional<SlidRows>();
        const RowSnapshot::Piece piece = rows.piece(index);
        RowBits changed;
        plan.selectSlid(piece, before, changed);
        if (std::ranges::all_of(changed, [](std::uint64_t word) { return word == 0; }))
            continue;
        RowBits sure;
        RowBits open;
        plan.select(piece, sure, open);
        for (std::size_t word = 0; word < changed.size(); ++word)
            open[word] &= changed[word];
        if (plan.asksBytes() && store != nullptr && !raw) {
            auto opened = store->openRaw();
            if (!opened)
                return tl::unexpected(opened.error());
            raw = std::move(*opened);
        }
        if (auto done = decideOpen(plan, piece, open, raw.get(), isCancelled, sure); !done)
            return tl::unexpected(done.error());
        eachBit(changed, [&](std::size_t place) {
            const bool isMatch = ((sure[place / 64] >> (place % 64)) & 1U) != 0;
            (isMatch ? slid.in : slid.out).push_back(piece.first + static_cast<RowNumber>(place - piece.from));
        });
    }
    if (isCancelled)
        return std::optional<SlidRows>();
    return std::optional<SlidRows>(std::move(slid));
}

} // namespace grantex

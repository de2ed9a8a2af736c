// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/piece_scan.h"

#include <algorithm>
#include <vector>

namespace grantex {

namespace {

void setBit(RowBits& bits, std::size_t place)
{
    bits[place / 64] |= std::uint64_t{1} << (place % 64);
}

} // namespace

Result<> decideOpen(const ColumnPlan& plan, const RowSnapshot::Piece& piece, const RowBits& open, RawScan* raw,
                    const std::atomic<bool>& isCancelled, RowBits& sure)
{
    const RowChunk& chunk = *piece.chunk;
    std::vector<std::size_t> places; // descending, to be asked with their bytes
    eachBit(open, [&](std::size_t place) {
        if (!plan.asksFacts()) {
            places.push_back(place);
            return;
        }
        const auto answer = plan.ask(chunk.row(place));
        if (answer == ColumnPlan::Answer::Yes)
            setBit(sure, place);
        else if (answer == ColumnPlan::Answer::NeedsBytes)
            places.push_back(place);
    });
    if (places.empty() || raw == nullptr)
        return {};
    std::ranges::reverse(places);
    std::vector<std::int64_t> sequences;
    sequences.reserve(places.size());
    for (const std::size_t place : places)
        sequences.push_back(chunk.sequence[place]);
    std::size_t next = 0;
    return raw->visit(sequences, [&](const RawEvent& event) {
        while (next < places.size() && sequences[next] != event.sequence)
            ++next;
        if (next == places.size())
            return false;
        if (plan.ask(chunk.row(places[next]), event))
            setBit(sure, places[next]);
        ++next;
        return !isCancelled.load(std::memory_order_relaxed);
    });
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_table.h"

#include <memory>
#include <vector>

namespace grantex {

/// Rows that were chosen at one moment, ascending; null: all rows of the snapshot that goes with it.
using RowList = std::shared_ptr<const std::vector<RowNumber>>;

/// Calls `take(chunk, place)` for each row of `rows` that is in `list` (null: each row), oldest first, and `isOver()`
/// now and then: true ends it early. Tells whether it came to the end.
template <typename Take, typename IsOver>
bool eachRow(const RowSnapshot& rows, const RowList& list, Take take, IsOver isOver)
{
    std::size_t at = 0;
    for (std::size_t index = 0; index < rows.pieceCount(); ++index) {
        if (isOver())
            return false;
        const RowSnapshot::Piece piece = rows.piece(index);
        if (!list) {
            for (std::size_t place = piece.from; place < piece.to; ++place)
                take(*piece.chunk, place);
            continue;
        }
        const RowNumber end = piece.first + static_cast<RowNumber>(piece.to - piece.from);
        while (at < list->size() && (*list)[at] < piece.first)
            ++at;
        for (; at < list->size() && (*list)[at] < end; ++at)
            take(*piece.chunk, piece.from + static_cast<std::size_t>((*list)[at] - piece.first));
    }
    return true;
}

} // namespace grantex

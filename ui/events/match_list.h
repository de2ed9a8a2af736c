// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_list.h"

#include <cstdint>
#include <deque>
#include <span>

namespace grantex {

/// Numbers of rows, ascending, in 4 bytes each; grows and shrinks at both ends. Holds rows that are at most two
/// thousand million apart.
class MatchList
{
public:
    [[nodiscard]] std::size_t size() const { return m_offsets.size(); }
    [[nodiscard]] RowNumber at(std::size_t index) const { return m_base + m_offsets[index]; }
    /// Index of the first row that is at least `row`; size() when there is none.
    [[nodiscard]] std::size_t lowerBound(RowNumber row) const;
    void pushBack(RowNumber row);
    /// Ascending, all before the first row.
    void pushFront(std::span<const RowNumber> rows);
    /// Rows before `row` leave.
    void dropBefore(RowNumber row);
    /// Ascending, none of them in here, all between the rows at `index` - 1 and `index`.
    void insert(std::size_t index, std::span<const RowNumber> rows);
    void remove(std::size_t index, std::size_t count);
    void clear() { m_offsets.clear(); }
    [[nodiscard]] RowList copy() const;

private:
    void moveBase(RowNumber base);

    std::deque<std::int32_t> m_offsets;
    RowNumber m_base = 0;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/match_list.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace grantex {

std::size_t MatchList::lowerBound(RowNumber row) const
{
    const auto found = std::lower_bound(m_offsets.begin(), m_offsets.end(), row - m_base,
                                        [](std::int64_t offset, RowNumber wanted) { return offset < wanted; });
    return static_cast<std::size_t>(found - m_offsets.begin());
}

void MatchList::moveBase(RowNumber base)
{
    for (std::int32_t& offset : m_offsets)
        offset = static_cast<std::int32_t>(m_base + offset - base);
    m_base = base;
}

void MatchList::pushBack(RowNumber row)
{
    if (m_offsets.empty())
        m_base = row;
    else if (row - m_base > std::numeric_limits<std::int32_t>::max())
        moveBase(row);
    m_offsets.push_back(static_cast<std::int32_t>(row - m_base));
}

void MatchList::pushFront(std::span<const RowNumber> rows)
{
    if (rows.empty())
        return;
    if (m_offsets.empty())
        m_base = rows.back();
    else if (rows.front() - m_base < std::numeric_limits<std::int32_t>::min())
        moveBase(rows.front());
    for (std::size_t i = rows.size(); i > 0; --i)
        m_offsets.push_front(static_cast<std::int32_t>(rows[i - 1] - m_base));
}

void MatchList::dropBefore(RowNumber row)
{
    m_offsets.erase(m_offsets.begin(), m_offsets.begin() + static_cast<std::ptrdiff_t>(lowerBound(row)));
}

void MatchList::insert(std::size_t index, std::span<const RowNumber> rows)
{
    // What is at an end may be too far from the base.
    if (index == 0) {
        pushFront(rows);
    } else if (index == size()) {
        for (const RowNumber row : rows)
            pushBack(row);
    } else {
        std::vector<std::int32_t> offsets;
        for (const RowNumber row : rows)
            offsets.push_back(static_cast<std::int32_t>(row - m_base));
        m_offsets.insert(m_offsets.begin() + static_cast<std::ptrdiff_t>(index), offsets.begin(), offsets.end());
    }
}

void MatchList::remove(std::size_t index, std::size_t count)
{
    const auto from = m_offsets.begin() + static_cast<std::ptrdiff_t>(index);
    m_offsets.erase(from, from + static_cast<std::ptrdiff_t>(count));
}

RowList MatchList::copy() const
{
    auto rows = std::make_shared<std::vector<RowNumber>>();
    rows->reserve(m_offsets.size());
    for (const std::int32_t offset : m_offsets)
        rows->push_back(m_base + offset);
    return rows;
}

} // namespace grantex

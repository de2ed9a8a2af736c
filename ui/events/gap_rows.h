// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_table.h"
#include "core/journal/records.h"

#include <functional>
#include <vector>

namespace grantex {

/// The gaps of a journal, and where they stand between the rows of a table. They are few: every change costs a walk
/// over all of them. A gap behind events that are still under way to the table, or before rows not read yet, has no
/// place until they are there.
class GapRows
{
public:
    struct Place
    {
        RowNumber before = 0; ///< stands before this row, and before the end when it is the table's end
        std::size_t gap = 0;
    };

    [[nodiscard]] const std::vector<Gap>& gaps() const { return m_gaps; }
    [[nodiscard]] const Gap& gap(std::size_t gap) const { return m_gaps[gap]; }

    /// Whether `gaps` keeps all gaps known so far in their places, however they changed otherwise.
    [[nodiscard]] bool isExtension(const std::vector<Gap>& gaps) const;
    /// Takes an extension; tells the gaps whose words changed.
    [[nodiscard]] std::vector<std::size_t> extend(std::vector<Gap> gaps);
    /// Forgets the places, keeps the gaps.
    void unplace();
    void clear();

    /// Gives places to gaps that wait for one, now that rows came at the table's front or at its end.
    void place(const RowTable& table, bool hasStart, bool isFront);
    /// Places one more gap that waits, or -1: none can be placed. Its index in places().
    [[nodiscard]] std::ptrdiff_t placeNext(const RowTable& table, bool hasStart);
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    /// Places before rows that left the table go with them.
    void dropBefore(RowNumber begin);
    [[nodiscard]] static EventRow rowOf(const Gap& gap, std::size_t index);

private:
    [[nodiscard]] bool canPlace(std::size_t gap, const RowTable& table, bool hasStart) const;

    std::vector<Gap> m_gaps;
    std::vector<bool> m_isPlaced; ///< for each gap: it has, or had until its neighbours left, a place
    std::size_t m_waiting = 0;
    std::vector<Place> m_places; ///< ascending by `before`
};

} // namespace grantex

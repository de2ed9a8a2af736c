// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/gap_rows.h"

#include <algorithm>
#include <utility>

namespace grantex {

bool GapRows::isExtension(const std::vector<Gap>& gaps) const
{
    return gaps.size() >= m_gaps.size() &&
           std::equal(m_gaps.begin(), m_gaps.end(), gaps.begin(),
                      [](const Gap& a, const Gap& b) { return a.id == b.id && a.after == b.after; });
}

std::vector<std::size_t> GapRows::extend(std::vector<Gap> gaps)
{
    std::vector<std::size_t> changed;
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        if (m_gaps[gap].to != gaps[gap].to || m_gaps[gap].kind != gaps[gap].kind)
            changed.push_back(gap);
    }
    m_waiting += gaps.size() - m_gaps.size();
    m_gaps = std::move(gaps);
    m_isPlaced.resize(m_gaps.size(), false);
    return changed;
}

void GapRows::unplace()
{
    m_places.clear();
    m_isPlaced.assign(m_gaps.size(), false);
    m_waiting = m_gaps.size();
}

void GapRows::clear()
{
    m_gaps.clear();
    unplace();
}

bool GapRows::canPlace(std::size_t gap, const RowTable& table, bool hasStart) const
{
    if (m_isPlaced[gap])
        return false;
    const std::int64_t after = m_gaps[gap].after.value;
    if (table.isEmpty())
        return hasStart && after == 0;
    return after <= table.sequence(table.end() - 1) && (hasStart || after >= table.sequence(table.begin()));
}

void GapRows::place(const RowTable& table, bool hasStart, bool isFront)
{
    if (m_waiting == 0)
        return;
    std::vector<Place> placed;
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        if (!canPlace(gap, table, hasStart))
            continue;
        m_isPlaced[gap] = true;
        --m_waiting;
        placed.push_back({table.lowerBound(m_gaps[gap].after.value + 1), gap});
    }
    std::ranges::stable_sort(placed, {}, &Place::before);
    m_places.insert(isFront ? m_places.begin() : m_places.end(), placed.begin(), placed.end());
}

std::ptrdiff_t GapRows::placeNext(const RowTable& table, bool hasStart)
{
    if (m_waiting == 0)
        return -1;
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        if (!canPlace(gap, table, hasStart))
            continue;
        m_isPlaced[gap] = true;
        --m_waiting;
        const Place place{table.lowerBound(m_gaps[gap].after.value + 1), gap};
        const auto behind = std::ranges::upper_bound(m_places, place.before, {}, &Place::before);
        const auto placed = m_places.insert(behind, place);
        return placed - m_places.begin();
    }
    return -1;
}

void GapRows::dropBefore(RowNumber begin)
{
    std::erase_if(m_places, [begin](const Place& place) { return place.before < begin; });
}

EventRow GapRows::rowOf(const Gap& gap, std::size_t index)
{
    EventRow row;
    row.sequence = gap.after.value;
    row.receivedMs = toEpochMillis(gap.from);
    row.type = EventRow::kGap;
    row.grant = static_cast<std::uint32_t>(index);
    return row;
}

} // namespace grantex

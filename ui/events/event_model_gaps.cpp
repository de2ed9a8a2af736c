// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

namespace grantex {

bool EventModel::isGapShown(const GapRows::Place& place) const
{
    if (!isFiltered())
        return true;
    return place.before >= m_gapsFrom && (place.gap >= m_gapMatches.size() || m_gapMatches[place.gap]);
}

void EventModel::refreshGapRows()
{
    m_gapRows.clear();
    for (const GapRows::Place& place : m_gaps.places()) {
        if (isGapShown(place))
            m_gapRows.push_back(
                {static_cast<int>(m_folds.rowOf(eventsBefore(place.before)) + m_gapRows.size()), place});
    }
}

int EventModel::rowOfGap(std::int64_t id) const
{
    const auto shown =
        std::ranges::find(m_gapRows, id, [this](const ShownGap& of) { return m_gaps.gap(of.place.gap).id; });
    return shown == m_gapRows.end() ? -1 : shown->at;
}

RowNumber EventModel::gapsFromNow() const
{
    const RowNumber tested = m_filter->testedFrom();
    return tested > m_table.begin() ? tested + 1 : m_table.begin();
}

void EventModel::setGaps(std::vector<Gap> gaps)
{
    if (!m_gaps.isExtension(gaps))
        removeGapRows();
    const std::vector<std::size_t> changed = m_gaps.extend(std::move(gaps));
    if (m_filter)
        m_gapMatches = gapMatches(*m_filter);
    for (const std::size_t gap : changed) {
        const auto shown = std::ranges::find(m_gapRows, gap, [](const ShownGap& of) { return of.place.gap; });
        if (shown != m_gapRows.end())
            Q_EMIT dataChanged(index(shown->at, 0), index(shown->at, columnCount() - 1));
    }
    for (;;) {
        const std::ptrdiff_t place = m_gaps.placeNext(m_table, m_hasStart);
        if (place < 0)
            break;
        insertGapRow(static_cast<std::size_t>(place));
    }
    Q_EMIT gapsChanged();
}

std::vector<bool> EventModel::gapMatches(const FilterRun& run) const
{
    std::vector<bool> matches;
    if (!run.plan().speaksOfGaps())
        return matches;
    for (const Gap& gap : m_gaps.gaps())
        matches.push_back(ColumnPlan::matchesGap(run.setup().query, run.setup().at, gap.from));
    return matches;
}

void EventModel::insertGapRow(std::size_t place)
{
    const GapRows::Place placed = m_gaps.places()[place];
    const std::size_t event = eventsBefore(placed.before);
    if (m_folds.runAt(event).first < event) {
        // It turned out to stand amid what was told as a run.
        showFiltered([] {});
        return;
    }
    if (!isGapShown(placed))
        return;
    const auto gapsBefore =
        std::ranges::count_if(m_gaps.places().begin(), m_gaps.places().begin() + static_cast<std::ptrdiff_t>(place),
                              [this](const auto& other) { return isGapShown(other); });
    insertRange(static_cast<int>(m_folds.rowOf(event)) + static_cast<int>(gapsBefore), 1, [] {});
}

void EventModel::removeGapRows()
{
    while (!m_gapRows.empty()) {
        const int row = m_gapRows.back().at;
        beginRemoveRows({}, row, row);
        m_gapRows.pop_back();
        endRemoveRows();
    }
    const std::vector<GapRows::Place> places = m_gaps.places();
    m_gaps.clear();
    m_gapMatches.clear();
    const std::uint32_t type = thresholdType();
    const bool joins = std::ranges::any_of(places, [this, type](const GapRows::Place& place) {
        const std::size_t event = eventsBefore(place.before);
        return event > 0 && event < shownEvents() && isRepeat(type, eventNumber(event - 1), eventNumber(event));
    });
    if (joins)
        showFiltered([] {});
}

} // namespace grantex

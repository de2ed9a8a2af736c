// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

namespace grantex {

namespace {

bool isBefore(const EventRow& row, std::int64_t sequence)
{
    return row.sequence < sequence;
}

/// Rows a full table drops at once, so that not every beat moves everything.
std::size_t trimStep(std::size_t capacity)
{
    return std::max<std::size_t>(1, capacity / 50);
}

} // namespace

EventModel::EventModel(QObject* parent) : QAbstractTableModel(parent) {}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

Sequence EventModel::firstSequence() const
{
    for (const EventRow& row : m_rows) {
        if (!row.isGap())
            return {row.sequence};
    }
    return {};
}

std::shared_ptr<const StoredEvent> EventModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const EventRow& values = m_rows[static_cast<std::size_t>(row)];
    return values.isGap() ? nullptr : m_texts.find({values.sequence});
}

void EventModel::append(std::span<const EventBlock> blocks)
{
    std::vector<EventRow> rows;
    const std::int64_t first = firstSequence().value;
    std::int64_t last = m_last;
    std::int64_t events = 0;
    for (const EventBlock& block : blocks) {
        if (!block || block->empty() || block->back().sequence.value <= last)
            continue;
        m_texts.remember(block);
        for (const StoredEvent& event : *block) {
            if (event.sequence.value <= last)
                continue;
            takeGapsBefore(event.sequence.value, m_hasStart ? 0 : (first == 0 ? event.sequence.value - 1 : first),
                           rows);
            rows.push_back(m_dictionary.rowOf(event));
            last = event.sequence.value;
            ++events;
        }
    }
    if (events == 0)
        return;
    m_last = last;
    takeGapsBefore(0, m_hasStart ? 0 : (first == 0 ? rows.front().sequence : first), rows);
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    m_events += events;
    endInsertRows();
    trim();
}

void EventModel::prepend(std::span<const StoredEvent> older, bool isStart)
{
    std::vector<EventRow> rows;
    const std::int64_t first = older.empty() ? m_last : older.front().sequence.value;
    for (const StoredEvent& event : older) {
        takeGapsBefore(event.sequence.value, isStart ? 0 : first, rows);
        rows.push_back(m_dictionary.rowOf(event));
    }
    if (const auto current = firstSequence().value; current != 0)
        takeGapsBefore(current, isStart ? 0 : first, rows);
    m_hasStart = m_hasStart || isStart;
    if (m_last == 0 && !older.empty())
        m_last = older.back().sequence.value;
    if (m_rows.empty())
        takeGapsBefore(0, isStart ? 0 : first, rows);
    if (rows.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    m_events += static_cast<std::int64_t>(older.size());
    endInsertRows();
}

void EventModel::clear()
{
    beginResetModel();
    m_rows.clear();
    std::fill(m_isPlaced.begin(), m_isPlaced.end(), false);
    m_waitingGaps = m_gaps.size();
    m_events = 0;
    m_last = 0;
    m_hasStart = false;
    endResetModel();
}

void EventModel::trim()
{
    if (m_rows.size() <= m_capacity)
        return;
    const std::size_t step = std::min(m_rows.size() - 1, m_rows.size() - m_capacity + trimStep(m_capacity));
    beginRemoveRows({}, 0, static_cast<int>(step) - 1);
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(step);
    m_events -= std::count_if(m_rows.begin(), end, [](const EventRow& row) { return !row.isGap(); });
    m_rows.erase(m_rows.begin(), end);
    m_hasStart = false;
    endRemoveRows();
    m_dictionary.retain(m_rows);
}

EventRow EventModel::gapRow(std::size_t gap) const
{
    EventRow row;
    row.sequence = m_gaps[gap].after.value;
    row.receivedMs = toEpochMillis(m_gaps[gap].from);
    row.type = EventRow::kGap;
    row.grant = static_cast<std::uint32_t>(gap);
    return row;
}

void EventModel::takeGapsBefore(std::int64_t next, std::int64_t first, std::vector<EventRow>& rows)
{
    if (m_waitingGaps == 0)
        return;
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        const std::int64_t after = m_gaps[gap].after.value;
        const bool isBehind = next == 0 ? after <= m_last : after < next;
        if (m_isPlaced[gap] || after < first || !isBehind)
            continue;
        m_isPlaced[gap] = true;
        --m_waitingGaps;
        rows.push_back(gapRow(gap));
    }
}

int EventModel::rowOfGap(std::size_t gap) const
{
    const std::int64_t after = m_gaps[gap].after.value;
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), after, isBefore);
    for (; row != m_rows.end() && row->sequence == after; ++row) {
        if (row->isGap() && row->grant == gap)
            return static_cast<int>(row - m_rows.begin());
    }
    return -1;
}

void EventModel::setGaps(std::vector<Gap> gaps)
{
    const bool isExtension = gaps.size() >= m_gaps.size() &&
                             std::equal(m_gaps.begin(), m_gaps.end(), gaps.begin(),
                                        [](const Gap& a, const Gap& b) { return a.id == b.id && a.after == b.after; });
    if (!isExtension)
        removeGapRows();
    const std::size_t known = m_isPlaced.size();
    std::vector<Gap> before = std::exchange(m_gaps, std::move(gaps));
    m_isPlaced.resize(m_gaps.size(), false);
    m_waitingGaps = static_cast<std::size_t>(std::count(m_isPlaced.begin(), m_isPlaced.end(), false));
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        if (!m_isPlaced[gap]) {
            placeGap(gap);
            continue;
        }
        const bool isSame = gap < known && before[gap].to == m_gaps[gap].to && before[gap].kind == m_gaps[gap].kind;
        if (const int row = isSame ? -1 : rowOfGap(gap); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

void EventModel::placeGap(std::size_t gap)
{
    const std::int64_t after = m_gaps[gap].after.value;
    const std::int64_t first = firstSequence().value;
    // A gap behind events that are still under way to the table, or before rows not read yet, waits for them.
    if (after > m_last || (!m_hasStart && (first == 0 || after < first)))
        return;
    m_isPlaced[gap] = true;
    --m_waitingGaps;
    const auto place =
        std::upper_bound(m_rows.begin(), m_rows.end(), after,
                         [](std::int64_t sequence, const EventRow& row) { return sequence < row.sequence; });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, gapRow(gap));
    endInsertRows();
}

void EventModel::removeGapRows()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!m_rows[static_cast<std::size_t>(row)].isGap())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    m_gaps.clear();
    m_isPlaced.clear();
    m_waitingGaps = 0;
}

} // namespace grantex

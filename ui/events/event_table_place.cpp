// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"
#include "ui/events/event_table.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace grantex {

namespace {

/// Larger selections are let go when another filter is shown: scattered rows would be as many ranges.
constexpr std::int64_t kMostKept = 10'000;

} // namespace

std::optional<RowNumber> EventTable::topNumber() const
{
    const int row = rowAt(0);
    return row < 0 ? std::nullopt : std::optional<RowNumber>(m_model.numberAt(row));
}

void EventTable::keepPlace()
{
    if (!m_model.isRefiltering()) {
        m_isPlaceKept = false;
        return;
    }
    if (m_isPlaceKept)
        return;
    m_place = {};
    if (selectedRows() <= kMostKept) {
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (!m_model.row(row).isGap())
                    m_place.selected.push_back(m_model.numberAt(row));
            }
        }
        std::ranges::sort(m_place.selected);
    }
    if (currentIndex().isValid())
        m_place.current = m_model.numberAt(currentIndex().row());
    m_place.column = std::max(0, currentIndex().column());
    const int top = rowAt(0);
    if (top < 0)
        return;
    // The selected row is what the reader looks at, as long as it is on the screen.
    const int current = currentIndex().row();
    const bool isSeen = current >= top && visualRect(currentIndex()).bottom() < viewport()->height() &&
                        selectionModel()->isSelected(currentIndex());
    m_place.offset = isSeen ? current - top : 0;
    m_place.row = m_model.numberAt(top + m_place.offset);
    m_place.hasRow = true;
}

void EventTable::restoreSelection()
{
    QItemSelection selection;
    int first = -1;
    int last = -1;
    const auto add = [&] {
        if (first >= 0)
            selection.select(m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1));
    };
    for (const RowNumber number : m_place.selected) {
        if (!m_model.isShown(number))
            continue;
        const int row = m_model.rowOf(number);
        if (row != last + 1 || first < 0) {
            add();
            first = row;
        }
        last = row;
    }
    add();
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_place.current && m_model.isShown(*m_place.current))
        selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(*m_place.current), m_place.column),
                                          QItemSelectionModel::NoUpdate);
}

void EventTable::restorePlace()
{
    if (!m_model.isRefiltering()) {
        setFollowing(true);
        return;
    }
    const QScopedValueRollback scroll(m_isOwnScroll, true);
    const QScopedValueRollback restoring(m_isRestoring, true);
    updateGeometries();
    restoreSelection();
    m_isPlaceKept = true;
    if (m_isFollowing) {
        scrollToBottom();
        return;
    }
    if (m_place.hasRow) {
        m_wantedTop = std::max(0, m_model.rowOf(m_place.row) - m_place.offset);
        verticalScrollBar()->setValue(m_wantedTop);
        m_wantedTop = verticalScrollBar()->value();
    }
    // What is selected may be another set of rows, or the same at other places.
    Q_EMIT selectionRangesChanged();
}

std::vector<EventTable::Range> EventTable::selectedRanges() const
{
    std::vector<std::pair<int, int>> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows.emplace_back(range.top(), range.bottom());
    std::ranges::sort(rows);
    std::vector<Range> ranges;
    RowNumber next = 0; ///< what would go on the last range
    const RowTable& table = m_model.table();
    const auto add = [&](RowNumber first, RowNumber last) {
        const Range range{table.sequence(first), table.sequence(last)};
        if (!ranges.empty() && (first == next || range.first <= ranges.back().last))
            ranges.back().last = std::max(ranges.back().last, range.last);
        else
            ranges.push_back(range);
        next = last + 1;
    };
    for (auto [top, bottom] : rows) {
        while (top <= bottom && m_model.row(top).isGap())
            ++top;
        while (top <= bottom && m_model.row(bottom).isGap())
            --bottom;
        if (top > bottom)
            continue;
        const RowNumber first = m_model.numberAt(top);
        const RowNumber last = m_model.lastNumberAt(bottom);
        if (!m_model.isFiltered()) {
            add(first, last);
            continue;
        }
        // Between two matches stand events that are not shown.
        const std::size_t end = m_model.eventsBefore(last) + 1;
        for (std::size_t event = m_model.eventsBefore(first); event < end; ++event)
            add(m_model.eventNumber(event), m_model.eventNumber(event));
    }
    return ranges;
}

} // namespace grantex

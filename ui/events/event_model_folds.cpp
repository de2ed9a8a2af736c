// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace grantex {

std::uint32_t EventModel::thresholdType() const
{
    return m_isFolding ? m_dictionary->find(ValueColumn::Type, "budget.threshold") : 0;
}

bool EventModel::isRepeat(std::uint32_t type, RowNumber before, RowNumber number) const
{
    if (type == 0 || m_table.value(before, ValueColumn::Type) != type ||
        m_table.value(number, ValueColumn::Type) != type)
        return false;
    const EventRow first = m_table.row(before);
    const EventRow second = m_table.row(number);
    if (first.grant == 0 || first.grant != second.grant || first.threshold() == 0 ||
        first.threshold() != second.threshold())
        return false;
    // Nobody knows what happened in a gap, whether its row is shown or not.
    const auto gap = std::ranges::upper_bound(m_gaps.places(), before, {}, &GapRows::Place::before);
    return gap == m_gaps.places().end() || gap->before > number;
}

RepeatFolds::Flags EventModel::repeatFlags(std::optional<RowNumber> before, std::size_t events,
                                           const Numbers& numbers) const
{
    const std::uint32_t type = thresholdType();
    RepeatFolds::Flags flags(events);
    for (std::size_t i = 0; type != 0 && i < events; ++i) {
        const RowNumber number = numbers(i);
        flags[i] = before && isRepeat(type, *before, number) ? 1 : 0;
        before = number;
    }
    return flags;
}

void EventModel::refold()
{
    m_folds.clear();
    // As a rule there is nothing to fold, and to look at every event takes long.
    const std::uint32_t type = thresholdType();
    const std::vector<std::uint32_t>& counts = m_table.counts(ValueColumn::Type);
    if (type == 0 || type >= counts.size() || counts[type] < 2)
        return;
    const std::size_t events = shownEvents();
    const auto numbers = [this](std::size_t event) { return eventNumber(event); };
    std::vector<RepeatFolds::Run> runs = RepeatFolds::runsOf(repeatFlags(std::nullopt, events, numbers));
    for (RepeatFolds::Run& run : runs)
        run.isOpen = m_opened.contains(eventNumber(run.first));
    m_folds.prepend(events, runs);
}

void EventModel::dropFolds(std::size_t events)
{
    m_folds.dropFront(events);
    if (m_opened.empty())
        return;
    m_opened.erase(m_opened.begin(), m_opened.lower_bound(m_begin));
    if (shownEvents() > 0 && m_folds.runAt(0).isOpen)
        m_opened.insert(eventNumber(0));
}

void EventModel::foldChanged(std::size_t event)
{
    const int row = rowOfEvent(m_folds.runAt(event).first);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void EventModel::setFolding(bool isFolding)
{
    if (isFolding == m_isFolding)
        return;
    showFiltered([this, isFolding] { m_isFolding = isFolding; });
}

EventModel::Fold EventModel::foldAt(int row) const
{
    const OwnRow own = ownRow(row);
    if (own.isGap)
        return {row, 1, numberAt(row), false};
    const RepeatFolds::Run run = m_folds.runAt(m_folds.eventAt(own.row));
    return {rowOfEvent(run.first), static_cast<std::int64_t>(run.count), eventNumber(run.first + run.count - 1),
            run.isOpen};
}

RowNumber EventModel::lastNumberAt(int row) const
{
    const Fold fold = foldAt(row);
    return fold.isOpen ? numberAt(row) : fold.last;
}

void EventModel::setFoldOpen(int row, bool isOpen)
{
    const Fold fold = foldAt(row);
    if (fold.events < 2 || fold.isOpen == isOpen)
        return;
    const QScopedValueRollback guard(m_isUnfolding, true);
    const std::size_t event = m_folds.eventAt(ownRow(fold.firstRow).row);
    const auto change = [&] { m_folds.setOpen(event, isOpen); };
    const int rows = static_cast<int>(fold.events) - 1;
    if (isOpen) {
        m_opened.insert(eventNumber(event));
        insertRange(fold.firstRow + 1, rows, change);
    } else {
        m_opened.erase(eventNumber(event));
        removeRange(fold.firstRow + 1, rows, change);
    }
    foldChanged(event);
}

int EventModel::reveal(Sequence sequence)
{
    const int row = rowOf(sequence);
    if (row < 0)
        return -1;
    if (this->row(row).sequence != sequence.value)
        setFoldOpen(row, true);
    return rowOf(sequence);
}

std::int64_t EventModel::eventsIn(int firstRow, int lastRow) const
{
    const OwnRow first = ownRow(firstRow);
    const OwnRow last = ownRow(lastRow);
    const auto rows = lastRow - firstRow + 1;
    // The event rows among them: a gap row has its place among the gaps for a number.
    const auto eventRow = [this](int row, const OwnRow& own) {
        return own.isGap ? static_cast<std::size_t>(row) - own.row : own.row;
    };
    const std::size_t from = eventRow(firstRow, first);
    const std::size_t to = eventRow(lastRow, last) + (last.isGap ? 0 : 1);
    if (from >= to)
        return rows;
    return rows + static_cast<std::int64_t>(m_folds.eventAt(to - 1) - m_folds.eventAt(from) - (to - 1 - from)) +
           static_cast<std::int64_t>(m_folds.runAt(m_folds.eventAt(to - 1)).hidden());
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

namespace grantex {

namespace {

/// Rows a full table drops at once, so that not every beat moves everything.
std::int64_t trimStep(std::int64_t capacity)
{
    return std::max<std::int64_t>(1, capacity / 50);
}

} // namespace

EventModel::EventModel(QObject* parent) : QAbstractTableModel(parent), m_dictionary(std::make_shared<RowDictionary>())
{
}

EventModel::~EventModel() = default;

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shownEvents() + m_gapRows.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Sequence EventModel::firstSequence() const
{
    return {m_table.isEmpty() ? 0 : m_table.sequence(m_table.begin())};
}

std::size_t EventModel::shownEvents() const
{
    return isFiltered() ? m_filter->matches().size() : static_cast<std::size_t>(m_end - m_begin);
}

std::int64_t EventModel::shownCount() const
{
    return static_cast<std::int64_t>(shownEvents());
}

std::size_t EventModel::eventsBefore(RowNumber number) const
{
    return isFiltered() ? m_filter->matches().lowerBound(number)
                        : static_cast<std::size_t>(std::clamp(number, m_begin, m_end) - m_begin);
}

RowNumber EventModel::eventNumber(std::size_t index) const
{
    return isFiltered() ? m_filter->matches().at(index) : m_begin + static_cast<RowNumber>(index);
}

EventRow EventModel::row(int row) const
{
    const auto gap = std::ranges::lower_bound(m_gapRows, row, {}, &ShownGap::at);
    if (gap != m_gapRows.end() && gap->at == row)
        return GapRows::rowOf(m_gaps.gap(gap->place.gap), gap->place.gap);
    return m_table.row(eventNumber(static_cast<std::size_t>(row - (gap - m_gapRows.begin()))));
}

RowNumber EventModel::numberAt(int row) const
{
    const auto gap = std::ranges::lower_bound(m_gapRows, row, {}, &ShownGap::at);
    if (gap != m_gapRows.end() && gap->at == row)
        return gap->place.before;
    return eventNumber(static_cast<std::size_t>(row - (gap - m_gapRows.begin())));
}

int EventModel::rowOf(RowNumber number) const
{
    const auto event = static_cast<int>(eventsBefore(number));
    // A gap stands before the event with its row less the gaps before it as index.
    const auto behind = std::partition_point(m_gapRows.begin(), m_gapRows.end(), [&](const ShownGap& gap) {
        return gap.at - static_cast<int>(&gap - m_gapRows.data()) <= event;
    });
    return event + static_cast<int>(behind - m_gapRows.begin());
}

int EventModel::rowOf(Sequence sequence) const
{
    const RowNumber number = m_table.lowerBound(sequence.value);
    if (number == m_table.end() || m_table.sequence(number) != sequence.value)
        return -1;
    return isShown(number) ? rowOf(number) : -1;
}

bool EventModel::isShown(RowNumber number) const
{
    const std::size_t index = eventsBefore(number);
    return index < shownEvents() && eventNumber(index) == number;
}

RowList EventModel::shownRows() const
{
    return isFiltered() ? m_filter->matches().copy() : nullptr;
}

std::shared_ptr<const StoredEvent> EventModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const EventRow values = this->row(row);
    return values.isGap() ? nullptr : m_texts.find({values.sequence});
}

void EventModel::insertAtEnd(bool isFront, std::size_t events, const std::function<void()>& change)
{
    const auto gaps = std::ranges::count_if(m_gaps.places(), [this](const auto& place) { return isGapShown(place); });
    const int rows = static_cast<int>(events) + static_cast<int>(gaps - std::ssize(m_gapRows));
    if (rows == 0) {
        change();
        return;
    }
    const int first = isFront ? 0 : rowCount();
    beginInsertRows({}, first, first + rows - 1);
    change();
    refreshGapRows();
    endInsertRows();
}

void EventModel::append(std::span<const EventBlock> blocks)
{
    std::vector<EventRow> rows;
    std::vector<const StoredEvent*> events;
    std::int64_t last = m_last;
    for (const EventBlock& block : blocks) {
        if (!block || block->empty() || block->back().sequence.value <= last)
            continue;
        m_texts.remember(block);
        for (const StoredEvent& event : *block) {
            if (event.sequence.value <= last)
                continue;
            rows.push_back(m_dictionary->rowOf(event));
            events.push_back(&event);
            last = event.sequence.value;
        }
    }
    if (rows.empty())
        return;
    m_last = last;
    m_table.append(rows);
    m_gaps.place(m_table, m_hasStart, false);
    if (hasFilter())
        addFiltered(rows, events);
    else
        insertAtEnd(false, rows.size(), [this] { m_end = m_table.end(); });
    trim();
}

void EventModel::prepend(std::span<const StoredEvent> older, bool isStart)
{
    std::vector<EventRow> rows;
    rows.reserve(older.size());
    for (const StoredEvent& event : older)
        rows.push_back(m_dictionary->rowOf(event));
    prependRows(rows, isStart);
}

void EventModel::prependRows(std::span<const EventRow> older, bool isStart)
{
    m_table.prepend(older);
    m_hasStart = m_hasStart || isStart;
    m_hasFilled = m_hasFilled || !older.empty();
    if (m_last == 0 && !older.empty())
        m_last = older.back().sequence;
    m_gaps.place(m_table, m_hasStart, true);
    insertAtEnd(true, isFiltered() ? 0 : older.size(), [this] {
        m_begin = m_table.begin();
        m_end = m_table.end();
    });
    if (older.empty() || !hasFilter())
        return;
    const RowSnapshot rows = m_table.snapshot();
    for (FilterRun* run : {m_filter.get(), m_next.get()}) {
        if (run != nullptr)
            run->extend(rows);
    }
}

void EventModel::clear()
{
    beginResetModel();
    m_table.clear();
    m_begin = m_end = m_gapsFrom = 0;
    m_gaps.unplace();
    m_gapRows.clear();
    m_texts.clear();
    m_dictionary = std::make_shared<RowDictionary>();
    m_last = 0;
    m_hasStart = m_hasFilled = false;
    if (hasFilter()) {
        const FilterRun::Setup setup = (m_next ? m_next : m_filter)->setup();
        m_next.reset();
        m_filter = makeRun(setup.query, setup.at);
        m_filter->start(m_table.snapshot(), 0);
    }
    endResetModel();
}

void EventModel::trim()
{
    if (m_table.size() <= m_capacity)
        return;
    const std::int64_t step = std::min(m_table.size() - 1, m_table.size() - m_capacity + trimStep(m_capacity));
    const RowNumber begin = m_table.begin() + step;
    const auto gaps = std::ranges::count_if(m_gapRows, [begin](const auto& gap) { return gap.place.before < begin; });
    const int rows = static_cast<int>(eventsBefore(begin)) + static_cast<int>(gaps);
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_table.removeFront(step);
    m_gaps.dropBefore(begin);
    m_begin = begin;
    m_gapsFrom = std::max(m_gapsFrom, begin);
    m_hasStart = false;
    for (FilterRun* run : {m_filter.get(), m_next.get()}) {
        if (run != nullptr)
            run->dropBefore(begin);
    }
    refreshGapRows();
    if (rows > 0)
        endRemoveRows();
    sweep();
}

void EventModel::sweep()
{
    if (!m_dictionary->wantsSweep())
        return;
    RowDictionary::Used used = m_dictionary->nothingUsed();
    for (std::size_t column = 0; column < kValueColumns; ++column) {
        const auto& counts = m_table.counts(static_cast<ValueColumn>(column));
        for (std::size_t id = 0; id < std::min(counts.size(), used[column].size()); ++id)
            used[column][id] = counts[id] > 0;
    }
    static_cast<void>(m_dictionary->retain(std::move(used))); // while a scan runs, at a later step
}

} // namespace grantex

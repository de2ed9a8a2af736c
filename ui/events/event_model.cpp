// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include "ui/text/shown_zone.h"

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
    connect(&ShownZone::instance(), &ShownZone::changed, this, &EventModel::zoneChanged);
}

EventModel::~EventModel() = default;

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shownEvents() - m_folds.hidden() + m_gapRows.size());
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

EventModel::OwnRow EventModel::ownRow(int row) const
{
    const auto gap = std::ranges::lower_bound(m_gapRows, row, {}, &ShownGap::at);
    const auto gaps = gap - m_gapRows.begin();
    if (gap != m_gapRows.end() && gap->at == row)
        return {static_cast<std::size_t>(gaps), true};
    return {static_cast<std::size_t>(row - gaps), false};
}

EventRow EventModel::row(int row) const
{
    const OwnRow own = ownRow(row);
    if (own.isGap)
        return GapRows::rowOf(m_gaps.gap(m_gapRows[own.row].place.gap), m_gapRows[own.row].place.gap);
    return m_table.row(eventNumber(m_folds.eventAt(own.row)));
}

RowNumber EventModel::numberAt(int row) const
{
    const OwnRow own = ownRow(row);
    return own.isGap ? m_gapRows[own.row].place.before : eventNumber(m_folds.eventAt(own.row));
}

int EventModel::rowOf(RowNumber number) const
{
    return rowOfEvent(eventsBefore(number));
}

int EventModel::rowOfEvent(std::size_t event) const
{
    const auto row = static_cast<int>(m_folds.rowOf(event));
    // A gap stands before the event with its row less the gaps before it as index.
    const auto behind = std::partition_point(m_gapRows.begin(), m_gapRows.end(), [&](const ShownGap& gap) {
        return gap.at - static_cast<int>(&gap - m_gapRows.data()) <= row;
    });
    return row + static_cast<int>(behind - m_gapRows.begin());
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

int EventModel::newGaps() const
{
    const auto gaps = std::ranges::count_if(m_gaps.places(), [this](const auto& place) { return isGapShown(place); });
    return static_cast<int>(gaps - std::ssize(m_gapRows));
}

void EventModel::insertRange(int first, int rows, const std::function<void()>& change)
{
    if (rows > 0)
        beginInsertRows({}, first, first + rows - 1);
    change();
    refreshGapRows();
    if (rows > 0)
        endInsertRows();
}

void EventModel::removeRange(int first, int rows, const std::function<void()>& change)
{
    if (rows > 0)
        beginRemoveRows({}, first, first + rows - 1);
    change();
    refreshGapRows();
    if (rows > 0)
        endRemoveRows();
}

void EventModel::insertFront(std::size_t events, const Numbers& numbers, const std::function<void()>& change)
{
    std::vector<RepeatFolds::Run> runs = RepeatFolds::runsOf(repeatFlags(std::nullopt, events, numbers));
    const bool joins =
        events > 0 && shownEvents() > 0 && isRepeat(thresholdType(), numbers(events - 1), eventNumber(0));
    const bool isOpen = joins && m_folds.runAt(0).isOpen;
    if (isOpen && !runs.empty() && runs.back().first + runs.back().count == events)
        runs.back().isOpen = true;
    std::size_t rows = events;
    for (const RepeatFolds::Run& run : runs)
        rows -= run.hidden();
    insertRange(0, static_cast<int>(rows) + newGaps(), [&] {
        change();
        m_folds.prepend(events, runs);
    });
    if (!joins)
        return;
    // What stood first turned out to repeat what came before it.
    removeRange(rowOfEvent(events), isOpen ? 0 : 1, [&] { m_folds.join(events); });
    if (isOpen) {
        m_opened.erase(eventNumber(events));
        m_opened.insert(eventNumber(m_folds.runAt(events).first));
    }
    foldChanged(events);
}

void EventModel::insertBack(std::size_t events, const Numbers& numbers, const std::function<void()>& change)
{
    const std::size_t before = shownEvents();
    const RepeatFolds::Flags flags =
        repeatFlags(before > 0 ? std::optional(eventNumber(before - 1)) : std::nullopt, events, numbers);
    const auto rows = static_cast<int>(m_folds.rowsAppended(before, flags));
    insertRange(rowCount(), rows + newGaps(), [&] {
        change();
        m_folds.append(before, flags);
    });
    if (!flags.empty() && flags.front() != 0) {
        foldChanged(before);
        Q_EMIT runGrew(rowOfEvent(before));
    }
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
    takeNewer(rows, events);
}

void EventModel::appendRows(const EventBlock& events, std::span<const EventRow> rows)
{
    const auto known =
        static_cast<std::size_t>(std::ranges::upper_bound(rows, m_last, {}, &EventRow::sequence) - rows.begin());
    if (known == rows.size())
        return;
    m_texts.remember(events);
    std::vector<const StoredEvent*> fresh;
    fresh.reserve(rows.size() - known);
    for (std::size_t i = known; i < rows.size(); ++i)
        fresh.push_back(&(*events)[i]);
    takeNewer(rows.subspan(known), fresh);
}

void EventModel::takeNewer(std::span<const EventRow> rows, std::span<const StoredEvent* const> events)
{
    if (rows.empty())
        return;
    m_last = rows.back().sequence;
    m_table.append(rows);
    m_gaps.place(m_table, m_hasStart, false);
    if (hasFilter())
        addFiltered(rows, events);
    else
        insertBack(
            rows.size(), [this](std::size_t i) { return m_end + static_cast<RowNumber>(i); },
            [this] { m_end = m_table.end(); });
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
    insertFront(
        isFiltered() ? 0 : older.size(), [this](std::size_t i) { return m_table.begin() + static_cast<RowNumber>(i); },
        [this] {
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
    m_folds.clear();
    m_opened.clear();
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
    const std::size_t events = eventsBefore(begin);
    const bool isCut = m_folds.runAt(events).first < events;
    removeRange(0, static_cast<int>(m_folds.rowOf(events)) + static_cast<int>(gaps), [&] {
        m_table.removeFront(step);
        m_gaps.dropBefore(begin);
        m_begin = begin;
        m_gapsFrom = std::max(m_gapsFrom, begin);
        m_hasStart = false;
        for (FilterRun* run : {m_filter.get(), m_next.get()}) {
            if (run != nullptr)
                run->dropBefore(begin);
        }
        dropFolds(events);
    });
    if (isCut)
        foldChanged(0);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_table.h"

#include <algorithm>

namespace grantex {

namespace {

/// Rounds down, also below 0.
std::int64_t chunkNumber(RowNumber number)
{
    return number >= 0 ? number / RowChunk::kRows : -((-number + RowChunk::kRows - 1) / RowChunk::kRows);
}

std::size_t placeIn(RowNumber number)
{
    return static_cast<std::size_t>(number - chunkNumber(number) * RowChunk::kRows);
}

template <typename SequenceOf>
RowNumber firstAtLeast(RowNumber from, RowNumber to, std::int64_t sequence, SequenceOf sequenceOf)
{
    while (from < to) {
        const RowNumber middle = from + (to - from) / 2;
        if (sequenceOf(middle) < sequence)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

// Not initialised: `values` and `flags`, which nobody reads where no row was set.
RowChunk::RowChunk(const EventRow& row) : sequence(row.sequence), receivedMs(row.receivedMs), createdMs(row.timeMs()) {}

EventRow RowChunk::row(std::size_t place) const
{
    EventRow row;
    row.sequence = sequence[place];
    row.receivedMs = receivedMs[place];
    row.createdMs = createdMs[place];
    row.type = values[0][place];
    row.agent = values[1][place];
    row.principal = values[2][place];
    row.grant = values[3][place];
    row.scopes = values[4][place];
    row.flags = flags[place];
    return row;
}

void RowChunk::set(std::size_t place, const EventRow& row)
{
    sequence.set(place, row.sequence);
    receivedMs.set(place, row.receivedMs);
    createdMs.set(place, row.createdMs);
    values[0][place] = row.type;
    values[1][place] = row.agent;
    values[2][place] = row.principal;
    values[3][place] = row.grant;
    values[4][place] = row.scopes;
    flags[place] = row.flags;
}

std::size_t RowChunk::heapBytes() const
{
    return sizeof(RowChunk) + sequence.heapBytes() + receivedMs.heapBytes() + createdMs.heapBytes();
}

EventRow RowSnapshot::row(RowNumber number) const
{
    return m_chunks[static_cast<std::size_t>(chunkNumber(number) - m_firstChunk)]->row(placeIn(number));
}

RowNumber RowSnapshot::lowerBound(std::int64_t sequence) const
{
    return firstAtLeast(m_begin, m_end, sequence, [this](RowNumber number) {
        return m_chunks[static_cast<std::size_t>(chunkNumber(number) - m_firstChunk)]->sequence[placeIn(number)];
    });
}

RowSnapshot RowSnapshot::part(RowNumber from, RowNumber to) const
{
    RowSnapshot part = *this;
    part.m_begin = std::clamp(from, m_begin, m_end);
    part.m_end = std::clamp(to, part.m_begin, m_end);
    return part;
}

std::size_t RowSnapshot::pieceCount() const
{
    if (isEmpty())
        return 0;
    return static_cast<std::size_t>(chunkNumber(m_end - 1) - chunkNumber(m_begin) + 1);
}

RowSnapshot::Piece RowSnapshot::piece(std::size_t index) const
{
    const std::int64_t chunk = chunkNumber(m_begin) + static_cast<std::int64_t>(index);
    const RowNumber base = chunk * RowChunk::kRows;
    const RowNumber from = std::max(base, m_begin);
    const RowNumber to = std::min(base + RowChunk::kRows, m_end);
    return {m_chunks[static_cast<std::size_t>(chunk - m_firstChunk)].get(), static_cast<std::size_t>(from - base),
            static_cast<std::size_t>(to - base), from};
}

const RowChunk& RowTable::chunkOf(RowNumber number) const
{
    return *m_chunks[static_cast<std::size_t>(chunkNumber(number) - m_firstChunk)];
}

EventRow RowTable::row(RowNumber number) const
{
    return chunkOf(number).row(placeIn(number));
}

std::int64_t RowTable::sequence(RowNumber number) const
{
    return chunkOf(number).sequence[placeIn(number)];
}

std::uint32_t RowTable::value(RowNumber number, ValueColumn column) const
{
    return chunkOf(number).values[static_cast<std::size_t>(column)][placeIn(number)];
}

RowNumber RowTable::lowerBound(std::int64_t wanted) const
{
    return firstAtLeast(m_begin, m_end, wanted, [this](RowNumber number) { return sequence(number); });
}

void RowTable::put(RowNumber number, const EventRow& row)
{
    const std::int64_t chunk = chunkNumber(number);
    if (m_chunks.empty())
        m_firstChunk = chunk;
    // Not make_shared: a chunk that a snapshot still holds must give its memory back when the last one lets go.
    for (; chunk < m_firstChunk; --m_firstChunk)
        m_chunks.push_front(std::shared_ptr<RowChunk>(new RowChunk(row)));
    while (chunk >= m_firstChunk + static_cast<std::int64_t>(m_chunks.size()))
        m_chunks.push_back(std::shared_ptr<RowChunk>(new RowChunk(row)));
    m_chunks[static_cast<std::size_t>(chunk - m_firstChunk)]->set(placeIn(number), row);
    count(row, 1);
}

void RowTable::count(const EventRow& row, int step)
{
    for (std::size_t column = 0; column < kValueColumns; ++column) {
        const std::uint32_t id = row.value(static_cast<ValueColumn>(column));
        auto& counts = m_counts[column];
        if (counts.size() <= id)
            counts.resize(id + 1);
        counts[id] += static_cast<std::uint32_t>(step);
    }
}

void RowTable::append(std::span<const EventRow> rows)
{
    for (const EventRow& row : rows)
        put(m_end++, row);
}

void RowTable::prepend(std::span<const EventRow> rows)
{
    for (std::size_t i = rows.size(); i > 0; --i)
        put(--m_begin, rows[i - 1]);
}

void RowTable::removeFront(std::int64_t rows)
{
    const RowNumber begin = m_begin + std::min(rows, size());
    for (; m_begin < begin; ++m_begin)
        count(row(m_begin), -1);
    if (isEmpty()) {
        clear();
        return;
    }
    for (const std::int64_t first = chunkNumber(m_begin); m_firstChunk < first; ++m_firstChunk)
        m_chunks.pop_front();
}

void RowTable::clear()
{
    m_chunks.clear();
    m_firstChunk = 0;
    m_begin = m_end = 0;
    m_counts = {};
}

std::size_t RowTable::heapBytes() const
{
    std::size_t bytes = 0;
    for (const auto& chunk : m_chunks)
        bytes += chunk->heapBytes();
    return bytes;
}

RowSnapshot RowTable::snapshot() const
{
    RowSnapshot snapshot;
    snapshot.m_chunks.assign(m_chunks.begin(), m_chunks.end());
    snapshot.m_firstChunk = m_firstChunk;
    snapshot.m_begin = m_begin;
    snapshot.m_end = m_end;
    return snapshot;
}

} // namespace grantex

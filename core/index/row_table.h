// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_row.h"
#include "core/index/packed_column.h"

#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace grantex {

/// A row's number: stable while the row is held. Older rows that are put before the others get smaller ones, also
/// below 0.
using RowNumber = std::int64_t;

/// A run of rows column by column: 36 bytes a row, more where times or sequences jump far.
struct RowChunk
{
    static constexpr std::int64_t kRows = PackedColumn::kSize;
    using Column = std::array<std::uint32_t, PackedColumn::kSize>;

    /// Is to hold rows near `row`.
    explicit RowChunk(const EventRow& row);

    PackedColumn sequence;
    PackedColumn receivedMs;
    PackedColumn createdMs;
    std::array<Column, kValueColumns> values; ///< by ValueColumn
    Column flags;

    [[nodiscard]] EventRow row(std::size_t place) const;
    [[nodiscard]] std::int64_t timeMs(std::size_t place) const ///< EventRow::timeMs()
    {
        const std::int64_t created = createdMs[place];
        return created == EventRow::kNoTime ? receivedMs[place] : created;
    }
    void set(std::size_t place, const EventRow& row);
    [[nodiscard]] std::size_t heapBytes() const;
};

/// The rows begin() to end() as they were at one moment, ascending by sequence. May be read on any thread while the
/// table grows: what is in it never changes. Cheap to copy.
class RowSnapshot
{
public:
    [[nodiscard]] RowNumber begin() const { return m_begin; }
    [[nodiscard]] RowNumber end() const { return m_end; }
    [[nodiscard]] std::int64_t size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] EventRow row(RowNumber number) const;
    /// The first row whose sequence is at least `sequence`; end() when there is none.
    [[nodiscard]] RowNumber lowerBound(std::int64_t sequence) const;
    /// The rows of [from, to) that are in here.
    [[nodiscard]] RowSnapshot part(RowNumber from, RowNumber to) const;

    /// A piece of a chunk: its rows `from` to `to` (excluded); `first` is the number of `from`.
    struct Piece
    {
        const RowChunk* chunk = nullptr;
        std::size_t from = 0;
        std::size_t to = 0;
        RowNumber first = 0;
    };
    /// Pieces from the oldest (0) to the newest.
    [[nodiscard]] std::size_t pieceCount() const;
    [[nodiscard]] Piece piece(std::size_t index) const;

private:
    friend class RowTable;
    std::vector<std::shared_ptr<const RowChunk>> m_chunks;
    std::int64_t m_firstChunk = 0; ///< number of m_chunks[0]: its rows begin at m_firstChunk * RowChunk::kRows
    RowNumber m_begin = 0;
    RowNumber m_end = 0;
};

/// The rows of an event table, ascending by sequence, in chunks whose addresses never change; grows at both ends and
/// leaves at the front. One thread; others read snapshots.
class RowTable
{
public:
    [[nodiscard]] RowNumber begin() const { return m_begin; }
    [[nodiscard]] RowNumber end() const { return m_end; }
    [[nodiscard]] std::int64_t size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] EventRow row(RowNumber number) const;
    [[nodiscard]] std::int64_t sequence(RowNumber number) const;
    [[nodiscard]] std::uint32_t value(RowNumber number, ValueColumn column) const;
    [[nodiscard]] RowNumber lowerBound(std::int64_t sequence) const;

    /// Behind the last row.
    void append(std::span<const EventRow> rows);
    /// Before the first row; ascending.
    void prepend(std::span<const EventRow> rows);
    /// The first `rows` rows leave.
    void removeFront(std::int64_t rows);
    void clear();

    [[nodiscard]] RowSnapshot snapshot() const;
    /// How many of the rows hold each value of a column, by its number; shorter than the dictionary at times.
    [[nodiscard]] const std::vector<std::uint32_t>& counts(ValueColumn column) const
    {
        return m_counts[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] std::size_t heapBytes() const;

private:
    void put(RowNumber number, const EventRow& row);
    void count(const EventRow& row, int step);
    [[nodiscard]] const RowChunk& chunkOf(RowNumber number) const;

    std::deque<std::shared_ptr<RowChunk>> m_chunks;
    std::int64_t m_firstChunk = 0;
    RowNumber m_begin = 0;
    RowNumber m_end = 0;
    std::array<std::vector<std::uint32_t>, kValueColumns> m_counts;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"
#include "ui/events/event_rows.h"
#include "ui/events/event_texts.h"

#include <QAbstractTableModel>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace grantex {

/// The rows of the event table, oldest first, with gaps in place as rows of their own. Keeps 40 bytes a row; texts come
/// from EventTexts for painted rows only. Takes plain values; GUI thread. At capacity the oldest rows leave the table
/// (never the journal).
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Type, Agent, Principal, Grant, Summary };
    static constexpr int kColumns = 6;
    enum DataRole {
        IsGapRole = Qt::UserRole + 1,
        IsInferredRole, ///< the value was learnt from an earlier event of the same grant
        ToneRole,       ///< int(Tone) of the type
        SequenceRole,
    };
    static constexpr std::size_t kDefaultCapacity = 2'000'000;

    explicit EventModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A stable name of a column for settings; never translated.
    [[nodiscard]] static QString columnKey(Column column);

    void setCapacity(std::size_t rows) { m_capacity = rows; }
    [[nodiscard]] bool isFull() const { return m_rows.size() >= m_capacity; }
    /// Where texts of older rows come from; not owned, may be nullptr.
    void setReader(EventReader* reader) { m_texts.setReader(reader); }

    /// Adds newer events in one insert; what is not newer than the last row is skipped.
    void append(std::span<const EventBlock> blocks);
    /// Adds older events (ascending, all before the first row) in one insert. `isStart`: there are none before these.
    void prepend(std::span<const StoredEvent> older, bool isStart);
    /// All gaps known now; rows come, change and go accordingly.
    void setGaps(std::vector<Gap> gaps);
    void clear();

    [[nodiscard]] std::int64_t eventCount() const { return m_events; }
    [[nodiscard]] Sequence firstSequence() const; ///< 0: no event
    [[nodiscard]] Sequence lastSequence() const { return {m_last}; }
    [[nodiscard]] const EventRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Gap& gapOf(const EventRow& row) const { return m_gaps[row.grant]; }
    /// nullptr for a gap, or when the journal no longer holds the event.
    [[nodiscard]] std::shared_ptr<const StoredEvent> eventAt(int row) const;
    /// One spoken sentence about a row.
    [[nodiscard]] QString sentence(int row) const;

private:
    [[nodiscard]] QVariant eventData(const EventRow& row, Column column, int role) const;
    [[nodiscard]] QString displayText(const EventRow& row, Column column) const;
    [[nodiscard]] QString toolTip(const EventRow& row, Column column) const;
    [[nodiscard]] std::uint32_t valueOf(const EventRow& row, Column column, bool* isInferred) const;
    /// Appends to `rows` the gaps that stand before the event `next`, or with 0 behind everything held.
    void takeGapsBefore(std::int64_t next, std::int64_t first, std::vector<EventRow>& rows);
    [[nodiscard]] EventRow gapRow(std::size_t gap) const;
    [[nodiscard]] int rowOfGap(std::size_t gap) const; ///< -1: has none
    void placeGap(std::size_t gap);
    void removeGapRows();
    void trim();

    std::deque<EventRow> m_rows; ///< ascending by sequence, a gap behind the event it follows
    std::vector<Gap> m_gaps;
    std::vector<bool> m_isPlaced;  ///< for each gap: it has, or had until trimmed, a row
    std::size_t m_waitingGaps = 0; ///< gaps without a row yet
    RowDictionary m_dictionary;
    mutable EventTexts m_texts; ///< a cache: reading fills it
    std::size_t m_capacity = kDefaultCapacity;
    std::int64_t m_events = 0;
    std::int64_t m_last = 0;
    bool m_hasStart = false; ///< nothing older than the first row is left in the journal
};

} // namespace grantex

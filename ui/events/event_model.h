// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"
#include "core/index/row_dictionary.h"
#include "core/index/row_list.h"
#include "core/journal/records.h"
#include "ui/events/columns.h"
#include "ui/events/event_texts.h"
#include "ui/events/filter_run.h"
#include "ui/events/gap_rows.h"
#include "ui/events/repeat_folds.h"
#include "ui/events/row_looks.h"
#include "ui/text/time_style.h"

#include <QAbstractTableModel>
#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace grantex {

/// The rows of the event table, oldest first, with gaps in place as rows of their own; all of them, or those a filter
/// lets pass. Repeats of a budget's threshold that follow each other may be folded into one row. Keeps 36 bytes an
/// event and 4 a match; texts come from EventTexts for painted rows only. Takes plain values; GUI thread. At capacity
/// the oldest rows leave the table (never the journal).
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum DataRole {
        IsGapRole = Qt::UserRole + 1,
        IsInferredRole, ///< the value was learnt from an earlier event of the same grant
        ToneRole,       ///< int(Tone) of the type
        SequenceRole,
        TintRole,    ///< int(Tone) of a colour rule; invalid: none
        PinnedRole,  ///< bool
        NoteRole,    ///< the note, or empty
        RepeatsRole, ///< int: events of the run that begins here, itself counted; 0: none does
        IsOpenRole,  ///< bool: such a run is not folded
        IsNameRole,  ///< bool: a name stands for an identifier
    };
    static constexpr std::size_t kDefaultCapacity = 2'000'000;

    explicit EventModel(QObject* parent = nullptr);
    ~EventModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const Column& column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    [[nodiscard]] int sectionOf(const Column& column) const; ///< -1: is not there
    [[nodiscard]] int sectionOf(ColumnKind kind) const;
    /// Adds a column at the end unless it is there; gives its section.
    int addColumn(const Column& column);
    /// Takes a JSON column away; the others stay.
    void removeColumn(int section);
    /// "Time (UTC+2)": what the header says.
    [[nodiscard]] QString title(int section) const;
    /// A cell as it is shown, also for exports.
    [[nodiscard]] QString cellText(int row, int section) const;
    /// "Invoice bot for erin@example.com": whose grant it is, as far as rows and looks() tell; empty: unknown.
    [[nodiscard]] QString holderOf(std::string_view grant) const;
    /// The id in a row's agent, principal or grant, inferred ones too; empty: none.
    [[nodiscard]] QString valueText(int row, ColumnKind kind) const;
    /// Also of an event that is not shown; nullptr when the journal no longer holds it.
    [[nodiscard]] std::shared_ptr<const StoredEvent> findEvent(Sequence sequence) const
    {
        return m_texts.find(sequence);
    }

    void setTimeStyle(const TimeStyle& style);
    [[nodiscard]] const TimeStyle& timeStyle() const { return m_timeStyle; }
    /// The moment that TimeStyle::Mode::SinceSelected counts from.
    void setSelectedTime(std::optional<UtcTime> time);
    /// What is shown beyond the events; not owned, may be nullptr. Call looksChanged() when it says something else.
    void setLooks(const RowLooks* looks) { m_looks = looks; }
    [[nodiscard]] const RowLooks* looks() const { return m_looks; }
    void looksChanged();
    void zoneChanged();

    void setCapacity(std::size_t rows) { m_capacity = static_cast<std::int64_t>(rows); }
    [[nodiscard]] bool isFull() const { return m_table.size() >= m_capacity; }
    /// How many more rows it takes.
    [[nodiscard]] std::int64_t room() const { return std::max<std::int64_t>(0, m_capacity - m_table.size()); }
    /// Where texts of older rows come from; not owned, may be nullptr.
    void setReader(EventReader* reader) { m_texts.setReader(reader); }
    /// Where filters read events from; may be null.
    void setStore(std::shared_ptr<const EventStore> store) { m_store = std::move(store); }

    /// Adds newer events in one insert; what is not newer than the last row is skipped.
    void append(std::span<const EventBlock> blocks);
    /// The same with rows that were made of `events` with dictionary() already.
    void appendRows(const EventBlock& events, std::span<const EventRow> rows);
    /// Adds older events (ascending, all before the first row) in one insert. `isStart`: there are none before these.
    void prepend(std::span<const StoredEvent> older, bool isStart);
    /// The same with rows that were made with dictionary() already.
    void prependRows(std::span<const EventRow> older, bool isStart);
    /// No older rows will come for now: what was learnt from them may change what a filter says.
    void endFilling();
    /// All gaps known now; rows come, change and go accordingly.
    void setGaps(std::vector<Gap> gaps);
    void clear();

    /// Shows the events the filter lets pass, as soon as the first of them are found; until then, what was shown.
    /// `firstFrom`: the row (number) the view stands at, which the first matches shall reach down to.
    void setFilter(filter::Query query, const filter::Surroundings& at,
                   RowNumber firstFrom = std::numeric_limits<RowNumber>::max());
    void clearFilter();
    /// Off shows everything; the filter is kept and goes on.
    void setFilterOn(bool isOn);
    [[nodiscard]] bool hasFilter() const { return m_filter || m_next; }
    [[nodiscard]] bool isFilterOn() const { return m_isFilterOn; }
    /// Whether only matches are shown now.
    [[nodiscard]] bool isFiltered() const { return m_filter && m_isFilterOn; }
    [[nodiscard]] FilterProgress filterProgress() const;
    /// A newer picture of what only the window knows.
    void setFacts(std::shared_ptr<const FactSource> facts);
    [[nodiscard]] const std::shared_ptr<const FactSource>& facts() const { return m_facts; }
    /// Whether agent: and principal: look at inferred values too (true).
    void setInferring(bool isInferring);
    [[nodiscard]] bool isInferring() const { return m_isInferring; }
    /// Asks a filter that slides with the clock again.
    void slide(UtcTime now);
    /// Whether consecutive budget.threshold events of one grant and one percentage take one row; off at first. What is
    /// between two gaps, or shown next to each other under a filter, counts as consecutive.
    void setFolding(bool isFolding);
    [[nodiscard]] bool isFolding() const { return m_isFolding; }
    struct Fold
    {
        int firstRow = 0;
        std::int64_t events = 1; ///< 1: the row stands alone, or is a gap
        RowNumber last = 0;      ///< number of the last event
        bool isOpen = false;
    };
    /// The run that a row stands for or belongs to.
    [[nodiscard]] Fold foldAt(int row) const;
    /// Opens or folds the run of a row; does nothing to a row that stands alone.
    void setFoldOpen(int row, bool isOpen);
    /// The row of an event, its run opened when it was folded away; -1: it is not shown.
    int reveal(Sequence sequence);
    /// True while rows come and go because a run is opened or folded.
    [[nodiscard]] bool isUnfolding() const { return m_isUnfolding; }
    /// Events that the rows stand for, folded ones too; each gap counts as one.
    [[nodiscard]] std::int64_t eventsIn(int firstRow, int lastRow) const;

    /// True while a reset only changes which rows are shown: views keep their place.
    [[nodiscard]] bool isRefiltering() const { return m_isRefiltering; }

    [[nodiscard]] std::int64_t eventCount() const { return m_table.size(); }
    /// Events that are shown, gaps not counted.
    [[nodiscard]] std::int64_t shownCount() const;
    [[nodiscard]] Sequence firstSequence() const; ///< 0: no event
    [[nodiscard]] Sequence lastSequence() const { return {m_last}; }
    [[nodiscard]] EventRow row(int row) const;
    /// All gaps, shown or not.
    [[nodiscard]] const std::vector<Gap>& gaps() const { return m_gaps.gaps(); }
    [[nodiscard]] const Gap& gapOf(const EventRow& row) const { return m_gaps.gap(row.grant); }
    /// Where the gap of that id is shown; -1: it is not.
    [[nodiscard]] int rowOfGap(std::int64_t id) const;
    /// nullptr for a gap, or when the journal no longer holds the event.
    [[nodiscard]] std::shared_ptr<const StoredEvent> eventAt(int row) const;
    /// One spoken sentence about a row.
    [[nodiscard]] QString sentence(int row) const;

    /// The number of a shown row; of a gap, that of the event behind it.
    [[nodiscard]] RowNumber numberAt(int row) const;
    /// The number of the last event a row stands for.
    [[nodiscard]] RowNumber lastNumberAt(int row) const;
    /// Where the event of that number is shown (or the run it is folded into), or the next one behind it; rowCount()
    /// when there is none.
    [[nodiscard]] int rowOf(RowNumber number) const;
    /// Folded away counts as shown.
    [[nodiscard]] bool isShown(RowNumber number) const;
    /// Where an event, or the run it is folded into, is shown; -1: it is not.
    [[nodiscard]] int rowOf(Sequence sequence) const;

    /// All rows held, for work on other threads.
    [[nodiscard]] RowSnapshot snapshot() const { return m_table.snapshot(); }
    /// The shown events as a list, folded ones too: how many stand before that number, and the number of one.
    [[nodiscard]] std::size_t eventsBefore(RowNumber number) const;
    [[nodiscard]] RowNumber eventNumber(std::size_t index) const;
    [[nodiscard]] const RowTable& table() const { return m_table; }
    /// The events shown, as rows of snapshot(); null: all. Copies 8 bytes a match.
    [[nodiscard]] RowList shownRows() const;
    [[nodiscard]] std::shared_ptr<RowDictionary> dictionary() const { return m_dictionary; }
    [[nodiscard]] const std::shared_ptr<const EventStore>& store() const { return m_store; }

Q_SIGNALS:
    /// The filter, its results or its progress changed.
    void filterProgressed();
    /// gaps() are others.
    void gapsChanged();
    /// New events have no row of their own: they lengthened the run of that one.
    void runGrew(int row);

private:
    struct ShownGap
    {
        int at = 0; ///< row
        GapRows::Place place;
    };
    [[nodiscard]] QVariant eventData(int row, const EventRow& values, const Column& column, int role) const;
    [[nodiscard]] QString displayText(int row, const EventRow& values, const Column& column) const;
    [[nodiscard]] QString timeText(int row, const EventRow& values) const;
    [[nodiscard]] QString toolTip(int row, const EventRow& values, const Column& column) const;
    [[nodiscard]] std::string_view textOf(const EventRow& row, ColumnKind kind, bool* isInferred) const;
    [[nodiscard]] QString agentText(std::string_view id, qsizetype limit = 2000) const;
    [[nodiscard]] std::size_t shownEvents() const;
    /// A row without the gap rows before it, and whether it is one.
    struct OwnRow
    {
        std::size_t row = 0;
        bool isGap = false;
    };
    [[nodiscard]] OwnRow ownRow(int row) const;
    /// The row of the event at a place of the list.
    [[nodiscard]] int rowOfEvent(std::size_t event) const;
    [[nodiscard]] bool isGapShown(const GapRows::Place& place) const;
    [[nodiscard]] std::vector<bool> gapMatches(const FilterRun& run) const;
    void refreshGapRows();
    /// From which row on gaps are shown under the filter.
    [[nodiscard]] RowNumber gapsFromNow() const;
    /// The number of each of some events that are about to be shown.
    using Numbers = std::function<RowNumber(std::size_t)>;
    /// Shows what was taken in at an end: `events` events that `change` lets be seen, and the gaps among them.
    void insertFront(std::size_t events, const Numbers& numbers, const std::function<void()>& change);
    void insertBack(std::size_t events, const Numbers& numbers, const std::function<void()>& change);
    void insertRange(int first, int rows, const std::function<void()>& change);
    void removeRange(int first, int rows, const std::function<void()>& change);
    /// Gaps that came to be shown and are not among the rows yet.
    [[nodiscard]] int newGaps() const;
    [[nodiscard]] std::uint32_t thresholdType() const;
    [[nodiscard]] bool isRepeat(std::uint32_t type, RowNumber before, RowNumber number) const;
    [[nodiscard]] RepeatFolds::Flags repeatFlags(std::optional<RowNumber> before, std::size_t events,
                                                 const Numbers& numbers) const;
    void refold();
    /// The first events of the list left.
    void dropFolds(std::size_t events);
    void foldChanged(std::size_t event);
    void insertGapRow(std::size_t place);
    void removeGapRows();
    void takeNewer(std::span<const EventRow> rows, std::span<const StoredEvent* const> events);
    void trim();
    void sweep();

    [[nodiscard]] std::unique_ptr<FilterRun> makeRun(filter::Query query, const filter::Surroundings& at);
    void takeFound(FilterRun& run, const ScanBatch& batch);
    void takeSlid(FilterRun& run, const SlidRows& slid);
    [[nodiscard]] bool slideQuietly(std::span<const RowNumber> in, std::span<const RowNumber> out);
    /// Takes the place of the filter whose matches are shown if that only lets the oldest of them go.
    [[nodiscard]] bool replaceQuietly(const ScanBatch& batch, const std::function<void()>& replace);
    void showFiltered(const std::function<void()>& change);
    void restartFilter(const filter::Surroundings& at);
    void addFiltered(std::span<const EventRow> rows, std::span<const StoredEvent* const> events);

    std::vector<Column> m_columns = builtInColumns();
    TimeStyle m_timeStyle;
    std::optional<UtcTime> m_selectedTime;
    const RowLooks* m_looks = nullptr;
    RowTable m_table;
    std::shared_ptr<RowDictionary> m_dictionary;
    std::shared_ptr<const EventStore> m_store;
    std::shared_ptr<const FactSource> m_facts;
    GapRows m_gaps;
    RowNumber m_begin = 0; ///< rows of the table that are known to the views
    RowNumber m_end = 0;
    RowNumber m_gapsFrom = 0; ///< under a filter: gaps before older rows are not shown until those are tested
    std::vector<ShownGap> m_gapRows;
    RepeatFolds m_folds;
    std::set<RowNumber> m_opened;   ///< first events of open runs
    std::vector<bool> m_gapMatches; ///< by gap; empty: the filter does not speak of gaps
    std::unique_ptr<FilterRun> m_filter;
    std::unique_ptr<FilterRun> m_next; ///< will replace m_filter once it has found its first matches
    mutable EventTexts m_texts;        ///< a cache: reading fills it
    std::int64_t m_capacity = kDefaultCapacity;
    std::int64_t m_last = 0;
    bool m_hasStart = false; ///< nothing older than the first row is left in the journal
    bool m_isFilterOn = true;
    bool m_isInferring = true;
    bool m_isRefiltering = false;
    bool m_isFolding = false;
    bool m_isUnfolding = false;
    bool m_hasFilled = false; ///< older rows came since endFilling()
};

} // namespace grantex

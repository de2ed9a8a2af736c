// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/filter_scan.h"
#include "core/index/slide_scan.h"
#include "ui/events/match_list.h"
#include "ui/events/pool_caller.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace grantex {

/// How far a filter has got.
struct FilterProgress
{
    std::int64_t tested = 0;
    std::int64_t total = 0;
    std::int64_t matches = 0;
    bool isRunning = false;
    QString error; ///< why it could not go on, in words; empty: it could
};

/// One filter over the rows of a table: the matches found so far and the scan that finds older ones. GUI thread.
class FilterRun final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        filter::Query query;
        filter::Surroundings at;
        bool useInferred = true;
        std::shared_ptr<const FactSource> facts;
        std::shared_ptr<const EventStore> store;
        std::shared_ptr<RowDictionary> dictionary;
    };

    FilterRun(Setup setup, QObject* parent);
    ~FilterRun() override;

    /// Scans the rows held now, newest first. Rows that come later are for test() and extend(). `firstFrom`: the first
    /// batch shall reach down to this row.
    void start(const RowSnapshot& rows, RowNumber firstFrom);
    /// Older rows were put before the others: scans them too, now or after what is under way.
    void extend(const RowSnapshot& rows);
    /// Whether a new row matches; it is not taken in. prepare() comes before a run of calls.
    void prepare(UtcTime now);
    [[nodiscard]] bool test(const EventRow& row, const StoredEvent& event) const;
    /// Asks the rows at the edges of its ages again, now that it is later; `slid` tells which. Not while a scan is
    /// running or another slide is.
    void slide(const RowSnapshot& rows, UtcTime now);
    [[nodiscard]] bool isSliding() const { return m_isSliding; }

    [[nodiscard]] const MatchList& matches() const { return m_matches; }
    /// Every row from here on has been tested.
    [[nodiscard]] RowNumber testedFrom() const { return m_testedFrom; }
    [[nodiscard]] const ColumnPlan& plan() const { return m_plan; }
    [[nodiscard]] const Setup& setup() const { return m_setup; }
    [[nodiscard]] const FilterProgress& progress() const { return m_progress; }
    [[nodiscard]] bool hasFirst() const { return m_hasFirst; }
    /// The rows before `row` have left the table.
    void dropBefore(RowNumber row);
    /// Takes in what `found` told of.
    void take(const ScanBatch& batch);
    /// Takes in a new row that matches, behind all others.
    void add(RowNumber row);
    /// Takes in rows that began to match between the matches at `index` - 1 and `index`.
    void insert(std::size_t index, std::span<const RowNumber> rows);
    /// Lets matches go that match no longer.
    void remove(std::size_t index, std::size_t count);

Q_SIGNALS:
    /// To be taken in by whoever shows the matches: take().
    void found(const grantex::ScanBatch& batch);
    /// To be taken in too: insert(), remove(). Some rows match as before.
    void slid(const grantex::SlidRows& rows);
    void progressed();

private:
    void scan(const RowSnapshot& rows, RowNumber firstFrom);
    void receive(std::uint64_t scan, ScanBatch batch);
    void receiveSlid(UtcTime before, Result<std::optional<SlidRows>> slid);
    [[nodiscard]] ColumnPlan::Context contextAt(UtcTime now) const;

    Setup m_setup;
    ColumnPlan m_plan;                       ///< for new rows; learns nothing
    std::shared_ptr<ColumnPlan> m_slidePlan; ///< of the slide under way, and of the next one
    MatchList m_matches;
    RowNumber m_testedFrom = 0;
    RowNumber m_held = 0;  ///< first row that is still in the table
    RowSnapshot m_waiting; ///< rows to scan after the scan under way
    bool m_isWaiting = false;
    bool m_hasFirst = false;
    bool m_isSliding = false;
    bool m_hasSlideFailed = false; ///< the error is that of the last slide
    std::uint64_t m_scanId = 0;
    std::int64_t m_testedBefore = 0; ///< rows tested by scans before this one
    FilterProgress m_progress;
    std::unique_ptr<FilterScan> m_scan;
    std::shared_ptr<std::atomic<bool>> m_isGone; ///< a slide under way need not go on
    PoolCaller m_caller;
};

} // namespace grantex

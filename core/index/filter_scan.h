// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/column_plan.h"
#include "core/index/event_store.h"
#include "core/index/worker_pool.h"

#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace grantex {

/// What a scan has found since it told last.
struct ScanBatch
{
    std::vector<RowNumber> rows; ///< matches, ascending; all before those of earlier batches
    RowNumber testedFrom = 0;    ///< every row of the scan from this one on has been tested
    std::int64_t tested = 0;     ///< rows tested so far
    std::int64_t total = 0;      ///< rows to test
    std::int64_t matches = 0;    ///< so far
    bool isFirst = false;
    bool isLast = false;
    std::optional<Error> error; ///< the bytes cannot be read: the scan ends here
};

/// Tests the rows of a snapshot on the threads of a pool, newest first. The first screenful is told at once, what
/// follows about thirty times a second. Ends itself when destroyed: no call comes afterwards.
class FilterScan
{
public:
    struct Request
    {
        RowSnapshot rows;
        ColumnPlan plan;
        /// What the plan learns with, on the pool: values may be many. Owners are looked up if the plan needs them.
        ColumnPlan::Context context;
        RowDictionary::Lease lease;              ///< of the context's dictionary
        std::shared_ptr<const EventStore> store; ///< needed when the plan asks bytes
        std::size_t firstMatches = 256;          ///< the first batch is told when there are so many,
        RowNumber firstFrom = std::numeric_limits<RowNumber>::max(); ///< and every row from here on is tested,
        Millis firstWithin{150}; ///< or when so much time is over, whatever was found
        bool isCounting = false; ///< only the numbers are wanted: `rows` stays empty
    };
    /// Called on a thread of the pool, one call at a time, in order.
    using Tell = std::function<void(ScanBatch)>;

    FilterScan(Request request, WorkerPool& pool, Tell tell);
    ~FilterScan();
    FilterScan(const FilterScan&) = delete;
    FilterScan& operator=(const FilterScan&) = delete;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/filter_scan.h"

#include "core/index/piece_scan.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <mutex>

namespace grantex {

namespace {

constexpr Millis kBeat{33};

} // namespace

/// Shared by the threads that scan; lives until the last of them has noticed the end.
struct FilterScan::State
{
    State(Request asked, Tell callback)
        : request(std::move(asked)), tell(std::move(callback)), pieces(request.rows.pieceCount()), found(pieces),
          matched(pieces, -1), start(std::chrono::steady_clock::now()), lastTold(start)
    {
    }

    Request request; ///< once it has learnt, only read
    const Tell tell;
    std::once_flag learnt;
    const std::size_t pieces;
    std::atomic<std::size_t> taken = 0;
    std::atomic<bool> isCancelled = false;

    std::mutex mutex; ///< what follows, and that told calls neither overlap nor come after the end
    std::vector<std::vector<RowNumber>> found; ///< by piece, counted from the newest
    std::vector<std::int64_t> matched;         ///< by piece; below 0: not scanned yet
    std::size_t finished = 0;                  ///< pieces from the newest without a hole
    std::size_t toldPieces = 0;
    std::int64_t matches = 0; ///< in finished pieces
    std::int64_t tested = 0;  ///< in finished pieces
    std::chrono::steady_clock::time_point start;
    std::chrono::steady_clock::time_point lastTold;
    bool hasTold = false;
    bool hasEnded = false;

    [[nodiscard]] RowSnapshot::Piece piece(std::size_t index) const { return request.rows.piece(pieces - 1 - index); }

    void run();
    void learn();
    [[nodiscard]] Result<> scan(const RowSnapshot::Piece& piece, RawScan* raw, RowBits& sure);
    void store(std::size_t index, std::vector<RowNumber> rows, std::int64_t count);
    void fail(Error error);
    void tellFinished();
    [[nodiscard]] RowNumber testedFrom() const
    {
        return finished == 0 ? request.rows.end() : piece(finished - 1).first;
    }
};

Result<> FilterScan::State::scan(const RowSnapshot::Piece& piece, RawScan* raw, RowBits& sure)
{
    RowBits open;
    request.plan.select(piece, sure, open);
    return decideOpen(request.plan, piece, open, raw, isCancelled, sure);
}

void FilterScan::State::learn()
{
    ColumnPlan::Context context = request.context;
    if (request.plan.infers() && !context.owners)
        context.owners = context.dictionary->owners();
    request.plan.learn(context);
}

void FilterScan::State::run()
{
    if (isCancelled.load(std::memory_order_relaxed))
        return;
    std::call_once(learnt, [this] { learn(); });
    std::unique_ptr<RawScan> raw;
    if (request.plan.asksBytes() && request.store && taken.load(std::memory_order_relaxed) < pieces) {
        auto opened = request.store->openRaw();
        if (!opened) {
            fail(opened.error());
            return;
        }
        raw = std::move(*opened);
    }
    while (!isCancelled.load(std::memory_order_relaxed)) {
        const std::size_t index = taken.fetch_add(1, std::memory_order_relaxed);
        if (index >= pieces)
            return;
        const RowSnapshot::Piece mine = piece(index);
        RowBits bits;
        if (auto done = scan(mine, raw.get(), bits); !done) {
            fail(done.error());
            return;
        }
        std::int64_t count = 0;
        for (const std::uint64_t word : bits)
            count += std::popcount(word);
        std::vector<RowNumber> rows;
        if (!request.isCounting) {
            rows.reserve(static_cast<std::size_t>(count));
            eachBit(bits,
                    [&](std::size_t place) { rows.push_back(mine.first + static_cast<RowNumber>(place - mine.from)); });
        }
        store(index, std::move(rows), count);
    }
}

void FilterScan::State::store(std::size_t index, std::vector<RowNumber> rows, std::int64_t count)
{
    const std::lock_guard lock(mutex);
    found[index] = std::move(rows);
    matched[index] = count;
    for (; finished < pieces && matched[finished] >= 0; ++finished) {
        const RowSnapshot::Piece done = piece(finished);
        matches += matched[finished];
        tested += static_cast<std::int64_t>(done.to - done.from);
    }
    if (isCancelled || hasEnded)
        return;
    const auto now = std::chrono::steady_clock::now();
    const bool isOver = finished == pieces;
    const bool isScreenful =
        matches >= static_cast<std::int64_t>(request.firstMatches) && testedFrom() <= request.firstFrom && finished > 0;
    const bool isDue = hasTold ? now - lastTold >= kBeat : isScreenful || now - start >= request.firstWithin;
    if (isOver || isDue)
        tellFinished();
}

void FilterScan::State::tellFinished()
{
    ScanBatch batch;
    for (std::size_t index = finished; index > toldPieces; --index) {
        auto& rows = found[index - 1];
        batch.rows.insert(batch.rows.end(), rows.begin(), rows.end());
        rows = {};
    }
    toldPieces = finished;
    batch.testedFrom = testedFrom();
    batch.tested = tested;
    batch.total = request.rows.size();
    batch.matches = matches;
    batch.isFirst = !hasTold;
    batch.isLast = finished == pieces;
    hasTold = true;
    hasEnded = batch.isLast;
    lastTold = std::chrono::steady_clock::now();
    tell(std::move(batch));
}

void FilterScan::State::fail(Error error)
{
    const std::lock_guard lock(mutex);
    if (isCancelled || hasEnded)
        return;
    hasEnded = true;
    ScanBatch batch;
    batch.testedFrom = testedFrom();
    batch.tested = tested;
    batch.total = request.rows.size();
    batch.isFirst = !hasTold;
    batch.isLast = true;
    batch.error = std::move(error);
    isCancelled = true;
    tell(std::move(batch));
}

FilterScan::FilterScan(Request request, WorkerPool& pool, Tell tell)
    : m_state(std::make_shared<State>(std::move(request), std::move(tell)))
{
    if (m_state->pieces == 0) {
        pool.post([state = m_state] {
            const std::lock_guard lock(state->mutex);
            if (!state->isCancelled)
                state->tellFinished();
        });
        return;
    }
    const std::size_t threads = std::min(pool.threads(), m_state->pieces);
    for (std::size_t i = 0; i < threads; ++i)
        pool.post([state = m_state] { state->run(); });
}

FilterScan::~FilterScan()
{
    m_state->isCancelled = true;
    // Whoever tells holds the mutex: once it is free no call comes any more.
    const std::lock_guard lock(m_state->mutex);
}

} // namespace grantex

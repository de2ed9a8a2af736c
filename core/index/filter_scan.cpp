// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/filter_scan.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <mutex>

namespace grantex {

namespace {

constexpr Millis kBeat{33};

/// Calls `take` with the place of each set bit, ascending.
template <typename Take>
void eachBit(const RowBits& bits, Take take)
{
    for (std::size_t word = 0; word < bits.size(); ++word) {
        for (std::uint64_t left = bits[word]; left != 0; left &= left - 1)
            take(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
    }
}

void setBit(RowBits& bits, std::size_t place)
{
    bits[place / 64] |= std::uint64_t{1} << (place % 64);
}

} // namespace

/// Shared by the threads that scan; lives until the last of them has noticed the end.
struct FilterScan::State
{
    State(Request asked, Tell callback)
        : request(std::move(asked)), tell(std::move(callback)), pieces(request.rows.pieceCount()), found(pieces),
          matched(pieces, -1), start(std::chrono::steady_clock::now()), lastTold(start)
    {
    }

    const Request request;
    const Tell tell;
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
    const RowChunk& chunk = *piece.chunk;
    std::vector<std::size_t> places; // descending, to be asked with their bytes
    eachBit(open, [&](std::size_t place) {
        if (!request.plan.asksFacts()) {
            places.push_back(place);
            return;
        }
        const auto answer = request.plan.ask(chunk.row(place));
        if (answer == ColumnPlan::Answer::Yes)
            setBit(sure, place);
        else if (answer == ColumnPlan::Answer::NeedsBytes)
            places.push_back(place);
    });
    if (places.empty() || raw == nullptr)
        return {};
    std::ranges::reverse(places);
    std::vector<std::int64_t> sequences;
    sequences.reserve(places.size());
    for (const std::size_t place : places)
        sequences.push_back(chunk.sequence[place]);
    std::size_t next = 0;
    return raw->visit(sequences, [&](const RawEvent& event) {
        while (next < places.size() && sequences[next] != event.sequence)
            ++next;
        if (next == places.size())
            return false;
        if (request.plan.ask(chunk.row(places[next]), event))
            setBit(sure, places[next]);
        ++next;
        return !isCancelled.load(std::memory_order_relaxed);
    });
}

void FilterScan::State::run()
{
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

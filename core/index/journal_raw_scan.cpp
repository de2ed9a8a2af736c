// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/journal_raw_scan.h"

#include "core/base/clock.h"

#include <chrono>

namespace grantex {

namespace {

/// A statement keeps its snapshot of the journal for so long at most, or a checkpoint could not take the WAL back.
constexpr Millis kSliceTime{50};
/// The clock is asked once for so many rows.
constexpr std::size_t kRowsBetween = 256;
/// Stepping over a row costs a tenth of looking one up.
constexpr std::int64_t kSparse = 10;

} // namespace

JournalRawScan::JournalRawScan(const std::string& directory)
    : m_connection(directory,
                   {{&m_range, "SELECT sequence,id,json FROM events WHERE sequence <= ?1 AND sequence >= ?2 "
                               "ORDER BY sequence DESC"},
                    {&m_one, "SELECT sequence,id,json FROM events WHERE sequence = ?1"},
                    {&m_before, "SELECT sequence,id,json,type,received_at,created_at FROM events WHERE sequence < ?1 "
                                "ORDER BY sequence DESC LIMIT ?2"}})
{
}

Result<std::unique_ptr<JournalRawScan>> JournalRawScan::open(const std::string& directory)
{
    std::unique_ptr<JournalRawScan> scan(new JournalRawScan(directory));
    if (auto done = scan->m_connection.connect(); !done)
        return tl::unexpected(done.error());
    return scan;
}

Result<std::size_t> JournalRawScan::visitRange(std::span<const std::int64_t> sequences, const Visit& visit,
                                               bool& goesOn)
{
    const auto end = std::chrono::steady_clock::now() + kSliceTime;
    m_range.bind(1, sequences.front()).bind(2, sequences.back());
    std::size_t at = 0;
    for (std::size_t rows = 1; goesOn && at < sequences.size(); ++rows) {
        const auto row = m_range.step();
        if (!row)
            return m_connection.failed(row.error());
        if (!*row) {
            at = sequences.size();
            break;
        }
        const std::int64_t sequence = m_range.integer(0);
        while (at < sequences.size() && sequences[at] > sequence)
            ++at;
        if (at < sequences.size() && sequences[at] == sequence) {
            ++at;
            goesOn = visit({sequence, 0, std::nullopt, m_range.view(1), {}, m_range.view(2)});
        }
        if (rows % kRowsBetween == 0 && std::chrono::steady_clock::now() >= end)
            break;
    }
    m_range.reset();
    return at;
}

Result<std::size_t> JournalRawScan::visitEach(std::span<const std::int64_t> sequences, const Visit& visit, bool& goesOn)
{
    for (std::size_t at = 0; at < sequences.size() && goesOn; ++at) {
        m_one.bind(1, sequences[at]);
        const auto row = m_one.step();
        if (!row)
            return m_connection.failed(row.error());
        if (*row)
            goesOn = visit({sequences[at], 0, std::nullopt, m_one.view(1), {}, m_one.view(2)});
        m_one.reset();
    }
    return sequences.size();
}

Result<> JournalRawScan::visit(std::span<const std::int64_t> sequences, const Visit& visit)
{
    if (auto done = m_connection.refresh(); !done)
        return done;
    bool goesOn = true;
    while (!sequences.empty() && goesOn) {
        const bool isSparse =
            sequences.front() - sequences.back() > static_cast<std::int64_t>(sequences.size()) * kSparse;
        const auto done = isSparse ? visitEach(sequences, visit, goesOn) : visitRange(sequences, visit, goesOn);
        if (!done)
            return tl::unexpected(done.error());
        sequences = sequences.subspan(*done);
    }
    return {};
}

Result<> JournalRawScan::visitBefore(Sequence before, std::size_t limit, const Visit& visit)
{
    if (auto done = m_connection.refresh(); !done)
        return done;
    while (limit > 0) {
        const auto end = std::chrono::steady_clock::now() + kSliceTime;
        m_before.bind(1, before.value).bind(2, static_cast<std::int64_t>(limit));
        bool isOver = false;
        for (std::size_t rows = 1; limit > 0; ++rows) {
            const auto row = m_before.step();
            if (!row)
                return m_connection.failed(row.error());
            if (!*row) {
                isOver = true;
                break;
            }
            --limit;
            before = {m_before.integer(0)};
            RawEvent event{before.value,     m_before.integer(4), std::nullopt,
                           m_before.view(1), m_before.view(3),    m_before.view(2)};
            if (!m_before.isNull(5))
                event.createdMs = m_before.integer(5);
            isOver = !visit(event);
            if (isOver || (rows % kRowsBetween == 0 && std::chrono::steady_clock::now() >= end))
                break;
        }
        m_before.reset();
        if (isOver)
            break;
    }
    return {};
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/retention.h"

#include "core/base/time_text.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr std::int64_t kMiB = std::int64_t{1024} * 1024;
constexpr std::int64_t kMaxWalBytes = 64 * kMiB;
constexpr std::int64_t kRetiredRowBytes = 112; ///< of a row of retired_ids and its index, generously
constexpr int kVacuumPages = 16;
constexpr Millis kRememberIds = std::chrono::hours(24 * 7);
constexpr Millis kAgeInterval{1000};
constexpr Millis kTruncateInterval{1000};
constexpr Millis kSampleInterval = std::chrono::seconds(10);
constexpr Millis kShortestMeasure = std::chrono::minutes(1);
constexpr Millis kLongestMeasure = std::chrono::minutes(30);
constexpr Millis kForeseeable = std::chrono::hours(24);
constexpr Millis kWarningInterval = std::chrono::hours(1);
constexpr Millis kQuietAfterDrops = std::chrono::minutes(10);
constexpr std::int64_t kToldParts = 50; ///< how finely it is told what is held

std::string mebibytes(std::int64_t bytes)
{
    return std::to_string(bytes / kMiB) + " MiB";
}

} // namespace

Result<Retention::Step> Retention::step(JournalStore& store)
{
    const MonoTime now = m_clock.monoNow();
    Step step;
    const auto size = shrink(store, step);
    if (!size)
        return tl::unexpected(size.error());
    m_full = size->total() >= m_policy.maxBytes || (m_full && size->total() >= m_policy.maxBytes * 95 / 100);
    const bool wasRefusing = m_refusing;
    if (!m_full)
        m_refusing = false;

    if (m_full || !m_nextAge || now >= *m_nextAge) {
        auto done = store.begin();
        if (done) {
            done = remove(store, *size, step);
            if (done)
                done = store.commit();
            if (!done)
                store.rollback();
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    if (!step.again)
        m_nextAge = now + kAgeInterval;
    if (m_refusing && !wasRefusing)
        step.warnings.push_back("The journal is full (" + mebibytes(m_policy.maxBytes) +
                                ") of events that no destination has taken: new events are refused and recorded as a "
                                "gap until there is room (journal.whenFull is stop-reading).");
    if (wasRefusing && !m_refusing)
        step.warnings.push_back("The journal has room again: events are taken.");
    m_dropping = m_policy.whenFull == RetentionPolicy::WhenFull::DropOldest && m_lastLoss &&
                 now - *m_lastLoss <= kQuietAfterDrops;
    forecast(store, *size, now, step);
    step.changed = isOtherRoom() || step.changed;
    return step;
}

/// A journal in which nothing is committed, because nothing comes, still says how full it is.
bool Retention::isOtherRoom()
{
    const std::int64_t part = std::max<std::int64_t>(m_policy.maxBytes / kToldParts, 1);
    const std::tuple room{m_dropping, m_fullIn.has_value(), heldBytes() / part};
    return std::exchange(m_toldRoom, room) != room;
}

Result<JournalSize> Retention::shrink(JournalStore& store, Step& step)
{
    auto size = store.size();
    if (!size)
        return size;
    // Free pages are reused: only what stays free for good is worth moving pages for.
    const std::int64_t pages = (size->live + size->free) / size->page;
    if (size->free / size->page > std::max<std::int64_t>(kVacuumPages, pages / 20)) {
        if (auto done = store.vacuumPages(kVacuumPages); !done)
            return tl::unexpected(done.error());
        size = store.size();
    }
    const MonoTime now = m_clock.monoNow();
    const std::int64_t most = std::min(kMaxWalBytes, m_policy.maxBytes / 8);
    if (size && size->wal > most && (!m_nextTruncate || now >= *m_nextTruncate)) {
        const std::int64_t before = size->wal;
        if (auto done = store.truncateWal(); !done)
            return tl::unexpected(done.error());
        size = store.size();
        step.changed = true;
        // In vain as long as a reader holds it: not at every step.
        if (size && size->wal >= before)
            m_nextTruncate = now + kTruncateInterval;
    }
    return size;
}

std::int64_t Retention::liveBudget(const JournalSize& size) const
{
    // A WAL that a slow outside reader holds does not shrink by removing events: it may cost at most half of the room.
    return std::max(m_policy.maxBytes - size.wal, m_policy.maxBytes / 2);
}

Result<> Retention::remove(JournalStore& store, const JournalSize& size, Step& step)
{
    const UtcTime now = m_clock.utcNow();
    JournalStore::Removal removal;
    if (!m_full)
        removal.receivedBefore = now - m_policy.maxAge;
    auto removed = store.removeOldest(removal, now);
    if (!removed)
        return tl::unexpected(removed.error());
    if (m_full && removed->events == 0) {
        if (m_policy.whenFull == RetentionPolicy::WhenFull::StopReading) {
            m_refusing = true;
        } else if (size.live > liveBudget(size)) {
            removal.unsettledToo = true;
            removed = store.removeOldest(removal, now);
            if (!removed)
                return tl::unexpected(removed.error());
            if (removed->dropped > 0)
                m_lastLoss = m_clock.monoNow();
        }
    }
    const auto trimmed = store.trimRetired(now - kRememberIds, m_policy.maxBytes / 8 / kRetiredRowBytes);
    if (!trimmed)
        return tl::unexpected(trimmed.error());
    step.changed = step.changed || removed->events > 0;
    step.again = removed->events > 0 || *trimmed;
    tellDrops(removed->dropped, m_clock.monoNow(), step);
    return {};
}

void Retention::tellDrops(std::int64_t dropped, MonoTime now, Step& step)
{
    if (dropped == 0 || m_policy.maxBytes == 0)
        return;
    if (!m_lastDrop || now - *m_lastDrop > kQuietAfterDrops)
        step.warnings.push_back(m_full ? "The journal is full (" + mebibytes(m_policy.maxBytes) +
                                             "): the oldest events are dropped for the destinations that have not had "
                                             "them (journal.whenFull is drop-oldest). Every one is counted."
                                       : "Events are older than journal.maxAgeDays and go; destinations that are off "
                                         "or removed lose them. Every one is counted as dropped.");
    m_lastDrop = now;
}

void Retention::forecast(const JournalStore& store, const JournalSize& size, MonoTime now, Step& step)
{
    if (!m_samples.empty() && now - m_samples.back().at < kSampleInterval)
        return;
    const std::int64_t held = store.heldBytes(size.live);
    m_samples.push_back({now, held});
    while (now - m_samples.front().at > kLongestMeasure)
        m_samples.pop_front();
    m_fullIn.reset();
    const Sample& first = m_samples.front();
    const auto span = std::chrono::duration_cast<Millis>(now - first.at);
    const std::int64_t grown = held - first.held;
    if (span >= kShortestMeasure && grown > 0) {
        const double room = static_cast<double>(std::max<std::int64_t>(m_policy.maxBytes - held, 0));
        const double millis = room * static_cast<double>(span.count()) / static_cast<double>(grown);
        constexpr double longest = 3.2e11; // ten years
        if (millis < longest)
            m_fullIn = Millis(static_cast<std::int64_t>(millis));
    }
    if (!m_fullIn || *m_fullIn > kForeseeable || m_full || (m_nextWarning && now < *m_nextWarning))
        return;
    m_nextWarning = now + kWarningInterval;
    step.warnings.push_back("The journal will be full in " + formatDuration(*m_fullIn) + " at this rate; then " +
                            (m_policy.whenFull == RetentionPolicy::WhenFull::DropOldest
                                 ? "the oldest events are dropped (journal.whenFull is drop-oldest)."
                                 : "no more events are taken (journal.whenFull is stop-reading)."));
}

} // namespace grantex

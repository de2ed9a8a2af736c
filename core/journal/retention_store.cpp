// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"
#include "core/journal/known_holes.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <sys/stat.h>

namespace grantex {

namespace {

bool holds(const LaneRecord& lane)
{
    return lane.enabled && !lane.removed;
}

} // namespace

std::int64_t JournalStore::digest(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return qFromBigEndian<std::int64_t>(hash.result().constData());
}

SettledRanges JournalStore::settledByAll() const
{
    SettledRanges settled(m_state.counters.last);
    for (const auto& [id, lane] : m_state.lanes) {
        if (holds(lane))
            settled = SettledRanges::common(settled, lane.settled);
    }
    return settled;
}

Result<JournalStore::Removed> JournalStore::removeOldest(const Removal& removal, UtcTime now)
{
    const auto first = m_database.queryInteger("SELECT min(sequence) FROM events");
    if (!first)
        return tl::unexpected(first.error());
    if (!*first)
        return Removed{};
    std::vector<SequenceRange> stretches{{{1}, m_state.counters.last}};
    // Also what is settled behind an event that still waits: an open window, or a dead letter that is sent again.
    if (!removal.unsettledToo)
        stretches = settledByAll().ranges();
    std::vector<StoredEvent> gone;
    std::vector<SequenceRange> emptied;
    std::int64_t bytes = 0;
    for (const auto& stretch : stretches) {
        if (stretch.last.value < **first)
            continue;
        const std::size_t before = gone.size();
        const auto goOn = removeWithin(stretch, removal, now, gone, bytes);
        if (!goOn)
            return tl::unexpected(goOn.error());
        if (gone.size() > before)
            emptied.push_back({stretch.first, gone.back().sequence});
        if (!*goOn)
            break;
    }
    if (gone.empty())
        return Removed{};
    if (auto done = addKnownHoles(m_database, emptied); !done)
        return tl::unexpected(done.error());
    return Removed{static_cast<std::int64_t>(gone.size()), countDropped(gone, emptied, now)};
}

Result<bool> JournalStore::removeWithin(SequenceRange stretch, const Removal& removal, UtcTime now,
                                        std::vector<StoredEvent>& gone, std::int64_t& bytes)
{
    const std::size_t before = gone.size();
    bool goOn = true;
    auto& sql = m_sql.oldestEvents;
    sql.bind(1, stretch.first.value)
        .bind(2, stretch.last.value)
        .bind(3, removal.events - static_cast<std::int64_t>(before));
    while (goOn) {
        const auto row = sql.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (removal.receivedBefore && sql.integer(3) >= toEpochMillis(*removal.receivedBefore)) {
            goOn = false;
            break;
        }
        StoredEvent& event = gone.emplace_back();
        event.sequence = {sql.integer(0)};
        event.receivedAt = fromEpochMillis(sql.integer(3));
        event.event = {sql.text(1), sql.text(4), std::nullopt, sql.text(2)};
        if (!sql.isNull(5))
            event.event.createdAt = fromEpochMillis(sql.integer(5));
        bytes += static_cast<std::int64_t>(event.event.json.size());
        goOn = bytes < removal.bytes && static_cast<std::int64_t>(gone.size()) < removal.events;
        if (event.event.id.empty())
            continue;
        auto done = m_sql.insertRetired.bind(1, std::string_view(event.event.id))
                        .bind(2, digest(event.event.json))
                        .bind(3, toEpochMillis(now))
                        .run();
        if (!done) {
            sql.reset();
            return tl::unexpected(done.error());
        }
        ++m_state.retired;
    }
    sql.reset();
    if (gone.size() == before)
        return goOn;
    if (auto done = m_sql.deleteEvents.bind(1, stretch.first.value).bind(2, gone.back().sequence.value).run(); !done)
        return tl::unexpected(done.error());
    if (auto done = forgetEditsOf({stretch.first, gone.back().sequence}); !done)
        return tl::unexpected(done.error());
    return goOn;
}

std::int64_t JournalStore::countDropped(const std::vector<StoredEvent>& gone, const std::vector<SequenceRange>& emptied,
                                        UtcTime now)
{
    std::int64_t all = 0;
    for (auto& [id, lane] : m_state.lanes) {
        const Sequence newest = gone.back().sequence;
        const Sequence last = lane.end ? std::min(*lane.end, newest) : newest;
        if (last <= lane.settled.position())
            continue;
        // What was fixed before the filter changed counts, whatever the filter says now.
        const auto fixed = lane.lets.matchesAll() ? std::set<Sequence>() : fixedMembers(lane);
        std::int64_t dropped = std::count_if(gone.begin(), gone.end(), [&, lane = &lane](const StoredEvent& event) {
            return event.sequence <= last && !lane->settled.contains(event.sequence) &&
                   (fixed.contains(event.sequence) || lane->lets.matches(filter::subjectOf(event)));
        });
        // A removed lane has not counted what came since: it cannot lose more than waits for it.
        if (lane.removed)
            dropped = std::min(dropped, lane.counters.waiting());
        lane.counters.dropped += dropped;
        all += dropped;
        for (const auto& range : emptied) {
            if (range.first <= last)
                lane.settled.add({range.first, std::min(range.last, last)});
        }
        m_state.lanesChanged = true;
        if (lane.end && !lane.completedAt && lane.settled.position() >= *lane.end) {
            lane.completedAt = now;
            lane.enabled = false;
        }
    }
    return all;
}

Result<bool> JournalStore::trimRetired(UtcTime before, std::int64_t most)
{
    constexpr std::int64_t kStep = 1000;
    if (m_state.retired == 0)
        return false;
    const std::int64_t excess = std::clamp<std::int64_t>(m_state.retired - most, 0, kStep);
    auto& old = m_sql.trimRetired;
    if (auto done = old.bind(1, toEpochMillis(before)).bind(2, kStep).run(); !done)
        return tl::unexpected(done.error());
    std::int64_t trimmed = m_database.changedRows();
    if (trimmed < excess) {
        // At the cap even remembering costs: the oldest go, however young.
        if (auto done = old.bind(1, INT64_MAX).bind(2, excess - trimmed).run(); !done)
            return tl::unexpected(done.error());
        trimmed += m_database.changedRows();
    }
    m_state.retired = std::max<std::int64_t>(0, m_state.retired - trimmed);
    return trimmed >= kStep;
}

Result<JournalStore::Retired> JournalStore::findRetired(const Event& event)
{
    if (m_state.retired == 0 || event.id.empty())
        return Retired::No;
    auto& find = m_sql.findRetired;
    auto row = find.bind(1, std::string_view(event.id)).step();
    const std::string key = row && !*row && m_state.erased ? erasedKey(event.id) : std::string();
    if (!key.empty()) {
        find.reset();
        row = find.bind(1, std::string_view(key)).step();
    }
    if (!row)
        return tl::unexpected(row.error());
    const Retired found = !*row                                   ? Retired::No
                          : find.integer(0) == digest(event.json) ? Retired::SameBytes
                                                                  : Retired::OtherBytes;
    find.reset();
    return found;
}

Result<JournalSize> JournalStore::size() const
{
    JournalSize size;
    std::int64_t pages = 0;
    std::int64_t unused = 0;
    for (const auto& [sql, target] : {std::pair("PRAGMA page_size", &size.page), std::pair("PRAGMA page_count", &pages),
                                      std::pair("PRAGMA freelist_count", &unused)}) {
        const auto value = m_database.queryInteger(sql);
        if (!value)
            return tl::unexpected(value.error());
        *target = value->value_or(0);
    }
    size.live = (pages - unused) * size.page;
    size.free = unused * size.page;
    struct stat info = {};
    if (::stat((m_directory + "/journal.db-wal").c_str(), &info) == 0)
        size.wal = info.st_size;
    return size;
}

std::int64_t JournalStore::heldBytes(std::int64_t live) const
{
    auto absent = readKnownHoles(m_database);
    if (!absent)
        return 0;
    const SequenceRange every{{1}, m_state.counters.last};
    const std::int64_t all = absent->missing(every);
    for (const auto& settled : settledByAll().ranges())
        absent->add(settled);
    if (all <= 0)
        return 0;
    return static_cast<std::int64_t>(static_cast<double>(live) * static_cast<double>(absent->missing(every)) /
                                     static_cast<double>(all));
}

Result<> JournalStore::vacuumPages(int pages)
{
    return m_database.execute("PRAGMA incremental_vacuum(" + std::to_string(pages) + ')');
}

Result<> JournalStore::truncateWal()
{
    // Waiting for a slow reader would stop the writer: what is possible now is done, the rest at the next call.
    const auto done = m_database.execute("PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE)");
    const auto restored = m_database.execute("PRAGMA busy_timeout=5000");
    if (!done && done.error().code != ErrorCode::Busy)
        return done;
    return restored;
}

Result<> JournalStore::keepConfigured(const std::vector<LaneId>& configured, UtcTime now)
{
    if (m_positionsLost) {
        // Every lane that was lost is back; one that is made later is a new one.
        if (auto done = m_database.execute("DELETE FROM meta WHERE key = 'positions_lost'"); !done)
            return done;
        m_positionsLost = false;
    }
    for (auto& [id, lane] : m_state.lanes) {
        const LaneId& original = lane.parent.value.empty() ? id : lane.parent;
        const bool removed = std::find(configured.begin(), configured.end(), original) == configured.end();
        if (removed == lane.removed)
            continue;
        auto& sql = m_sql.setRemoved;
        removed ? sql.bind(1, toEpochMillis(now)) : sql.bindNull(1);
        if (auto done = sql.bind(2, std::string_view(id.value)).run(); !done)
            return done;
        lane.removed = removed;
        m_state.lanesChanged = true;
        if (removed || lane.end)
            continue;
        if (auto done = recount(lane); !done)
            return done;
    }
    return {};
}

Result<std::int64_t> JournalStore::countUnsettled(const SettledRanges& settled) const
{
    const std::string events = "SELECT count(*) FROM events WHERE sequence ";
    const auto after = m_database.queryInteger(events + "> " + std::to_string(settled.position().value));
    if (!after)
        return tl::unexpected(after.error());
    std::int64_t count = after->value_or(0);
    for (const auto& range : settled.ranges()) {
        if (range.last <= settled.position())
            continue;
        const auto inside = m_database.queryInteger(events + "BETWEEN " + std::to_string(range.first.value) + " AND " +
                                                    std::to_string(range.last.value));
        if (!inside)
            return tl::unexpected(inside.error());
        count -= inside->value_or(0);
    }
    return count;
}

} // namespace grantex

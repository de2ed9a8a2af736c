// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace grantex {

namespace {

constexpr std::size_t kMalformedBytes = 64 * 1024;

} // namespace

JournalStore::JournalStore(FileLock lock, std::string directory)
    : m_lock(std::move(lock)), m_directory(std::move(directory))
{
}

JournalStore::~JournalStore() = default;

Result<std::unique_ptr<JournalStore>> JournalStore::open(const std::string& directory)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(directory).parent_path(), error);
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::Io, "Cannot make the journal's directory " + directory + ".",
                    "Choose a directory you may write to in journal.directory.");
    auto lock = FileLock::acquire(directory + "/journal.lock");
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<JournalStore> store(new JournalStore(std::move(*lock), directory));
    if (auto done = store->openOrSalvage(); !done)
        return tl::unexpected(done.error());
    return store;
}

Result<> JournalStore::begin()
{
    return m_database.execute("BEGIN IMMEDIATE");
}

Result<> JournalStore::commit()
{
    if (m_state.lanesChanged) {
        for (const auto& [id, lane] : m_state.lanes) {
            const std::string beyond = lane.settled.text();
            auto& sql = m_sql.updateLane;
            sql.bind(1, lane.settled.position().value)
                .bind(2, beyond)
                .bind(3, lane.counters.matched)
                .bind(4, lane.counters.delivered)
                .bind(5, lane.counters.deadLettered)
                .bind(6, lane.counters.dropped)
                .bind(7, id.value)
                .bind(8, lane.enabled ? 1 : 0);
            lane.completedAt ? sql.bind(9, toEpochMillis(*lane.completedAt)) : sql.bindNull(9);
            auto done = sql.run();
            if (!done)
                return done;
        }
    }
    const auto& now = m_state.counters;
    const auto& before = m_committed.counters;
    for (const auto& [key, value, old] : {std::tuple("received", now.received, before.received),
                                          std::tuple("duplicates", now.duplicates, before.duplicates),
                                          std::tuple("conflicts", now.conflicts, before.conflicts),
                                          std::tuple("malformed", now.malformed, before.malformed),
                                          std::tuple("storage_dropped", now.storageDropped, before.storageDropped)}) {
        if (value == old)
            continue;
        if (auto done = setMeta(key, value); !done)
            return done;
    }
    if (auto done = m_database.execute("COMMIT"); !done)
        return done;
    m_state.lanesChanged = false;
    m_committed = m_state;
    return {};
}

void JournalStore::rollback()
{
    // Fails when SQLite has already rolled back by itself (full disk); the outcome is the same.
    (void)m_database.execute("ROLLBACK");
    m_state = m_committed;
}

Result<bool> JournalStore::insert(const Event& event, UtcTime at, std::int64_t variant)
{
    auto& sql = m_sql.insertEvent;
    sql.bind(1, m_state.counters.last.value + 1)
        .bind(3, std::string_view(event.type))
        .bind(5, toEpochMillis(at))
        .bind(6, std::string_view(event.json))
        .bind(7, variant);
    event.id.empty() ? sql.bindNull(2) : sql.bind(2, std::string_view(event.id));
    event.createdAt ? sql.bind(4, toEpochMillis(*event.createdAt)) : sql.bindNull(4);
    const auto inserted = sql.runUnlessPresent();
    if (inserted && *inserted)
        countAppended(event, at);
    return inserted;
}

void JournalStore::countAppended(const Event& event, UtcTime at)
{
    m_state.counters.last = m_state.counters.last.next();
    ++m_state.counters.received;
    const filter::Subject subject{
        m_state.counters.last, at, event.createdAt, event.id, event.type, event.json, {}, nullptr};
    for (auto& [id, lane] : m_state.lanes) {
        // A replay has its events already; what is no longer configured wants no new ones.
        if (!lane.end && !lane.removed && lane.lets.matches(subject))
            ++lane.counters.matched;
    }
    m_state.lanesChanged = true;
}

Result<std::optional<Sequence>> JournalStore::append(const Event& event, UtcTime at)
{
    const auto retired = findRetired(event);
    if (!retired)
        return tl::unexpected(retired.error());
    if (*retired == Retired::SameBytes) {
        ++m_state.counters.duplicates;
        return std::optional<Sequence>();
    }
    const bool conflict = *retired == Retired::OtherBytes;
    const auto inserted = insert(event, at, conflict ? 1 : 0);
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return appendConflict(event, at);
    m_state.counters.conflicts += conflict ? 1 : 0;
    return std::optional(m_state.counters.last);
}

Result<std::optional<Sequence>> JournalStore::appendConflict(const Event& event, UtcTime at)
{
    auto& find = m_sql.findById;
    find.bind(1, std::string_view(event.id));
    std::int64_t variants = 0;
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        variants = std::max(variants, find.integer(1) + 1);
        if (find.text(0) == event.json) {
            find.reset();
            ++m_state.counters.duplicates;
            return std::optional<Sequence>();
        }
    }
    find.reset();
    const auto inserted = insert(event, at, variants);
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return fail(ErrorCode::Internal, "journal: an event was refused twice by its index");
    ++m_state.counters.conflicts;
    return std::optional(m_state.counters.last);
}

Result<> JournalStore::addMalformed(const MalformedInput& input)
{
    const auto bytes = std::string_view(input.bytes).substr(0, kMalformedBytes);
    auto done = m_sql.insertMalformed.bind(1, toEpochMillis(input.at))
                    .bind(2, std::string_view(input.reason))
                    .bindBlob(3, bytes)
                    .run();
    if (!done)
        return done;
    ++m_state.counters.malformed;
    return m_sql.trimMalformed.run();
}

Result<std::int64_t> JournalStore::insertGap(const Gap& gap)
{
    ++m_state.gapsVersion;
    auto& sql = m_sql.insertGap;
    sql.bind(1, toEpochMillis(gap.from))
        .bind(3, std::string_view(gap.kind))
        .bind(4, std::string_view(gap.reason))
        .bind(5, gap.after.value);
    gap.to ? sql.bind(2, toEpochMillis(*gap.to)) : sql.bindNull(2);
    if (auto done = sql.run(); !done)
        return tl::unexpected(done.error());
    const auto row = m_database.queryInteger("SELECT last_insert_rowid()");
    if (!row)
        return tl::unexpected(row.error());
    return row->value_or(0);
}

Result<std::int64_t> JournalStore::openGap(UtcTime from, const std::string& kind, const std::string& reason)
{
    Gap gap{0, from, std::nullopt, kind, reason, m_state.counters.last};
    const auto id = insertGap(gap);
    if (id) {
        gap.id = *id;
        m_state.openGap = gap;
    }
    return id;
}

Result<> JournalStore::addStorageGap(const StorageLoss& loss)
{
    constexpr Millis kSameGap = std::chrono::minutes(1);
    m_state.counters.storageDropped += loss.events;
    auto& gap = m_state.storageGap;
    const auto text = [&](std::int64_t events) { return std::to_string(events) + " events " + loss.reason; };
    if (gap && gap->reason == text(m_state.storageGapEvents) && loss.from - *gap->to < kSameGap) {
        m_state.storageGapEvents += loss.events;
        gap->reason = text(m_state.storageGapEvents);
        gap->to = std::max(*gap->to, loss.to);
        ++m_state.gapsVersion;
        return m_sql.growGap.bind(1, toEpochMillis(*gap->to))
            .bind(2, std::string_view(gap->reason))
            .bind(3, gap->id)
            .run();
    }
    gap = Gap{0, loss.from, std::max(loss.from, loss.to), "storage", text(loss.events), m_state.counters.last};
    m_state.storageGapEvents = loss.events;
    const auto id = insertGap(*gap);
    if (!id)
        return tl::unexpected(id.error());
    gap->id = *id;
    return {};
}

Result<> JournalStore::addOversizedGap(UtcTime at, std::size_t bytes)
{
    const auto id = insertGap({0, at, at, "oversized",
                               "one event of more than " + std::to_string(bytes) + " bytes was skipped (maxEventBytes)",
                               m_state.counters.last});
    return id ? Result<>() : tl::unexpected(id.error());
}

Result<> JournalStore::closeGap(std::int64_t id, UtcTime to)
{
    ++m_state.gapsVersion;
    if (m_state.openGap && m_state.openGap->id == id) {
        // A clock that was set back must not make a gap of negative length.
        to = std::max(to, m_state.openGap->from);
        m_state.openGap.reset();
    }
    return m_sql.closeGap.bind(1, toEpochMillis(to)).bind(2, id).run();
}

Result<> JournalStore::setMeta(std::string_view key, std::int64_t value)
{
    return m_sql.setMeta.bind(1, key).bind(2, value).run();
}

Result<> JournalStore::markAlive(UtcTime at)
{
    m_state.lastAlive = at;
    return setMeta("last_alive", toEpochMillis(at));
}

JournalCounters JournalStore::counters() const
{
    JournalCounters counters = m_state.counters;
    if (const auto now = size())
        counters.sizeBytes = now->total();
    return counters;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"
#include "core/journal/schema.h"
#include "core/journal/set_aside.h"

namespace grantex {

namespace {

/// Of an opening: SQL of ours that does not fit the tables means that the tables are not ours any more.
bool isDamage(const Error& error)
{
    return error.code == ErrorCode::Malformed || error.code == ErrorCode::Internal;
}

} // namespace

Result<> JournalStore::openDatabase()
{
    auto database = SqlDatabase::open(m_directory + "/journal.db", SqlDatabase::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    if (auto done = prepareSchema(m_database); !done)
        return done;
    if (auto done = prepareStatements(); !done)
        return done;
    m_state = State();
    m_positionsLost = false;
    if (auto done = load(); !done)
        return done;
    if (m_id.empty())
        return fail(ErrorCode::Malformed, "journal: it has no id");
    return {};
}

Result<> JournalStore::openOrSalvage()
{
    auto damage = readNotedDamage(m_directory);
    if (!damage)
        damage = findDamageAtFirstSight(m_directory);
    if (!damage) {
        auto opened = openDatabase();
        if (opened || !isDamage(opened.error()))
            return opened;
        damage = opened.error().message;
    }
    m_sql = {};
    m_database.abandon();
    auto salvaged = setAsideAndSalvage(m_directory, *damage, SystemClock().utcNow());
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    m_salvaged = std::move(*salvaged);
    return openDatabase();
}

std::optional<std::string> JournalStore::notedDamage() const
{
    return readNotedDamage(m_directory);
}

JournalMemory JournalStore::memory() const
{
    JournalMemory memory;
    memory.journalId = m_id;
    memory.last = m_committed.counters.last;
    memory.lastAlive = m_committed.lastAlive;
    for (const auto& [id, lane] : m_committed.lanes)
        memory.lanes.push_back(lane);
    const auto& counters = m_committed.counters;
    memory.counters = {{"received", counters.received},
                       {"duplicates", counters.duplicates},
                       {"conflicts", counters.conflicts},
                       {"malformed", counters.malformed},
                       {"storage_dropped", counters.storageDropped},
                       {"salvages", counters.salvages}};
    return memory;
}

Result<> JournalStore::repair(const std::string& reason)
{
    const JournalMemory known = memory();
    m_sql = {};
    m_database.abandon();
    auto salvaged = setAsideAndSalvage(m_directory, reason, SystemClock().utcNow(), &known);
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    if (auto opened = openDatabase(); !opened) {
        // The next attempt still needs what was known before this one.
        m_state = m_committed;
        return opened;
    }
    if (*salvaged)
        m_salvaged = std::move(*salvaged);
    return {};
}

Result<> JournalStore::takeOverDeadLetters(LaneRecord& lane)
{
    auto rows = m_database.prepare("SELECT sequence FROM dead_letters WHERE lane = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, std::string_view(lane.id.value));
    return rows->each([&] {
        lane.settled.add({{rows->integer(0)}, {rows->integer(0)}});
        ++lane.counters.deadLettered;
    });
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_events.h"

#include "core/journal/schema.h"
#include "core/simulator/world.h"

#include <filesystem>
#include <fstream>

namespace grantex::bench {

namespace {

constexpr std::int64_t kStartMs = 1'790'000'000'000;
constexpr std::int64_t kAtOnce = 20'000;

bool insertEvents(const SqlDatabase& database, std::int64_t after, std::int64_t events, std::ofstream* lines)
{
    if (!database.execute("PRAGMA synchronous=OFF; BEGIN"))
        return false;
    auto insert = database.prepare("INSERT INTO events(sequence,id,type,created_at,received_at,json) "
                                   "VALUES(?1,?2,?3,?4,?5,?6)");
    if (!insert)
        return false;
    World world(static_cast<std::uint32_t>(after + 1), fromEpochMillis(kStartMs + after));
    for (std::int64_t sequence = after + 1; sequence <= after + events; ++sequence) {
        const std::int64_t at = kStartMs + sequence;
        const WorldEvent event = world.next(fromEpochMillis(at));
        insert->bind(1, sequence).bind(2, event.id).bind(3, event.type).bind(4, at).bind(5, at).bind(6, event.json);
        if (!insert->run())
            return false;
        if (lines != nullptr)
            *lines << event.json << '\n';
        if (sequence % kAtOnce == 0 && !database.execute("COMMIT; BEGIN"))
            return false;
    }
    return static_cast<bool>(database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

std::int64_t lastEvent(const std::string& directory)
{
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    const auto last = database ? database->queryInteger("SELECT max(sequence) FROM events") : std::nullopt;
    return last ? last->value_or(0) : 0;
}

bool appendEvents(const std::string& directory, std::int64_t events)
{
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadWrite);
    return database && insertEvents(*database, lastEvent(directory), events, nullptr);
}

bool removeEventsBehind(const std::string& directory, std::int64_t sequence)
{
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadWrite);
    return database && database->execute("DELETE FROM events WHERE sequence > " + std::to_string(sequence)).has_value();
}

bool writeEvents(const std::string& directory, std::int64_t events, bool withLines)
{
    const std::string path = directory + "/journal.db";
    const std::string linesPath = directory + "/events.ndjson";
    if (std::filesystem::exists(path) && (!withLines || std::filesystem::exists(linesPath))) {
        const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadOnly);
        const auto last = database ? database->queryInteger("SELECT max(sequence) FROM events") : std::nullopt;
        if (last && *last == events)
            return true;
    }
    std::filesystem::create_directories(directory);
    std::filesystem::remove(path);
    const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
    std::ofstream lines;
    if (withLines)
        lines.open(linesPath, std::ios::binary | std::ios::trunc);
    return database && prepareSchema(*database) && insertEvents(*database, 0, events, withLines ? &lines : nullptr);
}

} // namespace grantex::bench

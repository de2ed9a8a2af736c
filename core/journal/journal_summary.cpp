// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_summary.h"

#include "core/journal/sqlite.h"

#include <filesystem>

namespace grantex {

namespace {

Result<std::int64_t> number(const SqlDatabase& database, const std::string& sql)
{
    const auto value = database.queryInteger(sql);
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(0);
}

Result<std::vector<LaneRecord>> readLanes(const SqlDatabase& database)
{
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    // A journal that no newer program has opened yet is read as it is.
    const std::string newer = version->value_or(0) >= 2 ? "enabled,parent,completed_at,removed_at" : "1,'',NULL,NULL";
    auto rows = database.prepare("SELECT id,name,type,position,matched,delivered,dead_lettered,dropped," + newer +
                                 " FROM lanes");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LaneRecord> lanes;
    const auto rowsRead = rows->each([&] {
        LaneRecord lane;
        lane.id = {rows->text(0)};
        lane.name = rows->text(1);
        lane.type = rows->text(2);
        lane.settled = SettledRanges({rows->integer(3)});
        lane.counters = {rows->integer(4), rows->integer(5), rows->integer(6), rows->integer(7)};
        lane.enabled = rows->integer(8) != 0;
        lane.parent = {rows->text(9)};
        if (!rows->isNull(10))
            lane.completedAt = fromEpochMillis(rows->integer(10));
        lane.removed = !rows->isNull(11);
        lanes.push_back(std::move(lane));
    });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    return lanes;
}

} // namespace

Error noJournal(const std::string& directory, const std::error_code& why)
{
    if (why == std::errc::permission_denied)
        return {ErrorCode::Denied, "This user may not look into " + directory + ".",
                "A service keeps its journal to itself: run the command as root, with sudo."};
    return {ErrorCode::NotFound, "There is no journal in " + directory + ".",
            "Name it with --directory, --config or --profile."};
}

Result<JournalSummary> readJournalSummary(const std::string& directory)
{
    const std::string file = directory + "/journal.db";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return tl::unexpected(noJournal(directory, error));
    const auto database = SqlDatabase::open(file, SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    JournalSummary summary;
    JournalCounters& counters = summary.counters;
    const auto meta = [](const char* key) { return "SELECT value FROM meta WHERE key = '" + std::string(key) + "'"; };
    for (const auto& [target, sql] :
         {std::pair(&counters.last.value, std::string("SELECT seq FROM sqlite_sequence WHERE name = 'events'")),
          std::pair(&counters.received, meta("received")), std::pair(&counters.duplicates, meta("duplicates")),
          std::pair(&counters.conflicts, meta("conflicts")), std::pair(&counters.malformed, meta("malformed")),
          std::pair(&counters.storageDropped, meta("storage_dropped")), std::pair(&counters.salvages, meta("salvages")),
          std::pair(&summary.gaps, std::string("SELECT count(*) FROM gaps"))}) {
        const auto value = number(*database, sql);
        if (!value)
            return tl::unexpected(value.error());
        *target = *value;
    }
    for (const char* tail : {"", "-wal"}) {
        if (const auto size = std::filesystem::file_size(file + tail, error); !error)
            counters.sizeBytes += static_cast<std::int64_t>(size);
    }
    auto lanes = readLanes(*database);
    if (!lanes)
        return tl::unexpected(lanes.error());
    summary.lanes = std::move(*lanes);
    return summary;
}

} // namespace grantex

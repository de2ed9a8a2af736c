// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/schema.h"
#include "core/journal/settled_ranges.h"
#include "core/journal/sqlite.h"

#include <filesystem>

namespace grantex {

namespace {

using Problems = std::vector<std::string>;

/// Rules that one query can tell: each row it gives is a problem's sentence.
constexpr const char* kRules[] = {
    "SELECT 'Destination ' || name || ': the counters do not add up (matched ' || matched || ', delivered ' || "
    "delivered || ', dead-lettered ' || dead_lettered || ', dropped ' || dropped || ').' FROM lanes "
    "WHERE min(matched, delivered, dead_lettered, dropped, matched - delivered - dead_lettered - dropped) < 0",
    "SELECT 'Destination ' || l.name || ': counts ' || l.dead_lettered || ' dead letters but has ' || "
    "(SELECT count(*) FROM dead_letters d WHERE d.lane = l.id) || '.' FROM lanes l "
    "WHERE l.dead_lettered <> (SELECT count(*) FROM dead_letters d WHERE d.lane = l.id)",
    "SELECT 'Destination ' || name || ': its position ' || position || ' lies beyond the newest sequence.' FROM lanes "
    "WHERE position > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'events'), 0)",
    "SELECT 'An open batch belongs to the unknown destination ' || lane || '.' FROM frozen_batches "
    "WHERE lane NOT IN (SELECT id FROM lanes)",
    "SELECT 'The newest event ' || max(sequence) || ' lies beyond the remembered sequence.' FROM events "
    "HAVING max(sequence) > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'events'), 0)",
    "SELECT 'The view deliveries does not show four states for ' || name || '.' FROM lanes "
    "WHERE (SELECT count(*) FROM deliveries WHERE destination = name) % 4 <> 0 OR "
    "(SELECT count(*) FROM deliveries WHERE destination = name) = 0",
    "SELECT 'The journal has no id.' WHERE NOT EXISTS (SELECT 1 FROM meta WHERE key = 'journal_id')",
};

Result<> collect(const SqlDatabase& database, const std::string& sql, const std::string& before, Problems& problems)
{
    auto rows = database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (rows->text(0) != "ok")
            problems.push_back(before + rows->text(0));
    }
}

Result<> checkSettled(const SqlDatabase& database, Problems& problems)
{
    auto lanes = database.prepare("SELECT name, position, settled FROM lanes");
    if (!lanes)
        return tl::unexpected(lanes.error());
    for (;;) {
        const auto row = lanes->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        // What reads back as another text was not disjoint, ascending and above the position.
        const SettledRanges read = SettledRanges::parse({lanes->integer(1)}, lanes->text(2));
        if (read.text() != lanes->text(2) || read.position().value != lanes->integer(1))
            problems.push_back("Destination " + lanes->text(0) + ": the settled ranges \"" +
                               lanes->text(2).substr(0, 200) + "\" are not in order.");
    }
}

Result<> checkFrozen(const SqlDatabase& database, Problems& problems)
{
    auto batches = database.prepare("SELECT lane, batch, members FROM frozen_batches");
    if (!batches)
        return tl::unexpected(batches.error());
    for (;;) {
        const auto row = batches->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const auto members = parseSequences(batches->text(2));
        if (members.empty() || formatSequences(members) != batches->text(2))
            problems.push_back("The open batch " + batches->text(1) + " of " + batches->text(0) +
                               " does not say what is in it.");
    }
}

Result<> checkAll(const SqlDatabase& database, bool full, JournalFindings& findings)
{
    const char* check = full ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)";
    if (auto done = collect(database, check, "The file is damaged: ", findings.problems); !done)
        return done;
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (version->value_or(0) != kJournalSchemaVersion) {
        return fail(ErrorCode::Unavailable,
                    "The journal has version " + std::to_string(version->value_or(0)) +
                        ", this program knows version " + std::to_string(kJournalSchemaVersion) + ".",
                    "An older journal is brought up to date by starting the forwarder once.");
    }
    for (const auto* rule : kRules) {
        if (auto done = collect(database, rule, "", findings.problems); !done)
            return done;
    }
    if (auto done = checkSettled(database, findings.problems); !done)
        return done;
    if (auto done = checkFrozen(database, findings.problems); !done)
        return done;
    const auto events = database.queryInteger("SELECT count(*) FROM events");
    if (!events)
        return tl::unexpected(events.error());
    findings.events = events->value_or(0);
    return {};
}

} // namespace

Result<JournalFindings> verifyJournal(const std::string& directory, bool full)
{
    const std::string file = directory + "/journal.db";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return fail(ErrorCode::NotFound, "There is no journal in " + directory + ".");
    const auto database = SqlDatabase::open(file, SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    JournalFindings findings;
    if (auto done = checkAll(*database, full, findings); !done) {
        if (done.error().code != ErrorCode::Malformed)
            return tl::unexpected(done.error());
        findings.problems.push_back("The file cannot be read: " + done.error().message + ".");
    }
    return findings;
}

} // namespace grantex

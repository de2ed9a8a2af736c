// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/file_lock.h"
#include "core/journal/journal_summary.h"
#include "core/journal/known_holes.h"
#include "core/journal/schema.h"
#include "core/journal/set_aside.h"
#include "core/journal/settled_ranges.h"
#include "core/journal/sqlite.h"

#include <chrono>
#include <filesystem>

namespace grantex {

namespace {

using Problems = std::vector<std::string>;

constexpr std::chrono::milliseconds kSliceTime{50};
constexpr std::size_t kMaxProblems = 20;
constexpr const char* kSmallTables[] = {"meta", "lanes", "frozen_batches", "pending_acks", "gaps"};

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
    return rows->each([&] {
        if (rows->text(0) != "ok")
            problems.push_back(before + rows->text(0));
    });
}

Result<> checkSettled(const SqlDatabase& database, Problems& problems)
{
    auto lanes = database.prepare("SELECT name, position, settled FROM lanes");
    if (!lanes)
        return tl::unexpected(lanes.error());
    return lanes->each([&] {
        // What reads back as another text was not disjoint, ascending and above the position.
        const SettledRanges read = SettledRanges::parse({lanes->integer(1)}, lanes->text(2));
        if (read.text() != lanes->text(2) || read.position().value != lanes->integer(1))
            problems.push_back("Destination " + lanes->text(0) + ": the settled ranges \"" +
                               lanes->text(2).substr(0, 200) + "\" are not in order.");
    });
}

Result<> checkFrozen(const SqlDatabase& database, Problems& problems)
{
    auto batches = database.prepare("SELECT lane, batch, members FROM frozen_batches");
    if (!batches)
        return tl::unexpected(batches.error());
    return batches->each([&] {
        const auto members = parseSequences(batches->text(2));
        if (members.empty() || formatSequences(members) != batches->text(2))
            problems.push_back("The open batch " + batches->text(1) + " of " + batches->text(0) +
                               " does not say what is in it.");
    });
}

/// Reads every event, in slices; `full`: asks its index for each one too.
Result<> walkEvents(const SqlDatabase& database, bool full, Problems& problems)
{
    auto select = database.prepare("SELECT sequence, id, variant, json FROM events WHERE sequence > ?1 "
                                   "ORDER BY sequence");
    auto find = database.prepare("SELECT sequence FROM events INDEXED BY events_id WHERE id = ?1 AND variant = ?2");
    if (!select || !find)
        return tl::unexpected(select ? find.error() : select.error());
    std::int64_t last = 0;
    for (bool more = true; more;) {
        const auto end = std::chrono::steady_clock::now() + kSliceTime;
        select->bind(1, last);
        do {
            const auto row = select->step();
            if (!row)
                return tl::unexpected(row.error());
            more = *row;
            if (!more)
                break;
            last = select->integer(0);
            (void)select->text(3); // to its last page
            if (!full || select->isNull(1))
                continue;
            const std::string id = select->text(1);
            const auto found = find->bind(1, std::string_view(id)).bind(2, select->integer(2)).step();
            if (!found)
                return tl::unexpected(found.error());
            if ((!*found || find->integer(0) != last) && problems.size() < kMaxProblems)
                problems.push_back("The file is damaged: event " + std::to_string(last) + " is missing in its index.");
            find->reset();
        } while (std::chrono::steady_clock::now() < end);
        select->reset();
    }
    return {};
}

/// What is there and what is known to be missing make up all sequences.
Result<> countEvents(const SqlDatabase& database, JournalFindings& findings)
{
    auto row =
        database.prepare("SELECT count(*), coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'events'), 0), "
                         "coalesce((SELECT value FROM meta WHERE key = 'holes'), '') FROM events");
    if (!row)
        return tl::unexpected(row.error());
    if (const auto read = row->step(); !read)
        return tl::unexpected(read.error());
    findings.events = row->integer(0);
    const std::int64_t expected = parseHoles(row->text(2)).missing({{1}, {row->integer(1)}});
    if (findings.events != expected)
        findings.problems.push_back("There are " + std::to_string(findings.events) + " events where " +
                                    std::to_string(expected) + " should be.");
    return {};
}

Result<> checkAll(const SqlDatabase& database, bool full, bool isAlone, JournalFindings& findings)
{
    if (isAlone) {
        const char* check = full ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)";
        if (auto done = collect(database, check, "The file is damaged: ", findings.problems); !done)
            return done;
    } else {
        // SQLite's check of the whole file would hold one snapshot, and with it the owner's WAL, for as long as it
        // takes.
        for (const auto* table : kSmallTables) {
            const std::string check = std::string("PRAGMA quick_check('") + table + "')";
            if (auto done = collect(database, check, "The file is damaged: ", findings.problems); !done)
                return done;
        }
        if (auto done = walkEvents(database, full, findings.problems); !done)
            return done;
    }
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
    return countEvents(database, findings);
}

} // namespace

Result<JournalFindings> verifyJournal(const std::string& directory, bool full)
{
    const std::string file = directory + "/journal.db";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return tl::unexpected(noJournal(directory, error));
    const auto database = SqlDatabase::open(file, SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    JournalFindings findings;
    if (const auto reason = readNotedDamage(directory))
        findings.problems.push_back("Damage was found that is not repaired yet: " + *reason + ".");
    // Holding the lock keeps owners away meanwhile; with one there, the check goes in slices.
    const auto lock = FileLock::acquire(directory + "/journal.lock");
    if (auto done = checkAll(*database, full, lock.has_value(), findings); !done) {
        if (done.error().code != ErrorCode::Malformed && done.error().code != ErrorCode::Internal)
            return tl::unexpected(done.error());
        findings.problems.push_back("The file cannot be read: " + done.error().message + ".");
    }
    return findings;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema.h"

#include <QUuid>
#include <array>
#include <string>

namespace grantex {

namespace {

// page_size and auto_vacuum only take effect before the first table is made; later they are no-ops.
constexpr auto kPragmas = R"(
PRAGMA page_size = 65536;
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA locking_mode = NORMAL;
PRAGMA wal_autocheckpoint = 256;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16384;
PRAGMA foreign_keys = ON;
)";

constexpr auto kVersion1 = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE events(
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT,
  type TEXT NOT NULL,
  created_at INTEGER,
  received_at INTEGER NOT NULL,
  json TEXT NOT NULL,
  variant INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX events_id ON events(id, variant) WHERE id IS NOT NULL;
CREATE TABLE lanes(
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  registered_at INTEGER NOT NULL,
  start INTEGER NOT NULL,
  position INTEGER NOT NULL,
  settled TEXT NOT NULL DEFAULT '',
  matched INTEGER NOT NULL DEFAULT 0,
  delivered INTEGER NOT NULL DEFAULT 0,
  dead_lettered INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE frozen_batches(
  lane TEXT NOT NULL,
  batch TEXT NOT NULL,
  members TEXT NOT NULL,
  PRIMARY KEY(lane, batch)) WITHOUT ROWID;
CREATE TABLE dead_letters(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  event_id TEXT,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  json TEXT NOT NULL);
CREATE INDEX dead_letters_lane ON dead_letters(lane, sequence);
CREATE TABLE gaps(
  id INTEGER PRIMARY KEY,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  after_sequence INTEGER NOT NULL);
CREATE TABLE malformed(
  id INTEGER PRIMARY KEY,
  received_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  bytes BLOB NOT NULL);
CREATE VIEW deliveries(destination, state, events) AS
  SELECT name, 'delivered', delivered FROM lanes
  UNION ALL SELECT name, 'waiting', matched - delivered - dead_lettered - dropped FROM lanes
  UNION ALL SELECT name, 'dead-lettered', dead_lettered FROM lanes
  UNION ALL SELECT name, 'dropped', dropped FROM lanes;
)";

constexpr auto kVersion2 = R"(
CREATE TABLE retired_ids(
  id TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  removed_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX retired_ids_removed_at ON retired_ids(removed_at);
CREATE TABLE pending_acks(
  lane TEXT NOT NULL,
  channel TEXT NOT NULL,
  ack INTEGER NOT NULL,
  members TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  PRIMARY KEY(lane, channel, ack)) WITHOUT ROWID;
ALTER TABLE dead_letters ADD COLUMN created_at INTEGER;
ALTER TABLE dead_letters ADD COLUMN received_at INTEGER;
UPDATE dead_letters SET (created_at, received_at) =
  (SELECT created_at, received_at FROM events WHERE events.sequence = dead_letters.sequence);
ALTER TABLE lanes ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE lanes ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1;
ALTER TABLE lanes ADD COLUMN removed_at INTEGER;
ALTER TABLE lanes ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE lanes ADD COLUMN until INTEGER;
ALTER TABLE lanes ADD COLUMN completed_at INTEGER;
ALTER TABLE lanes ADD COLUMN filter TEXT NOT NULL DEFAULT '';
)";

constexpr auto kVersion3 = R"(
CREATE TABLE edits(
  id INTEGER PRIMARY KEY,
  lane TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  edited_at INTEGER NOT NULL,
  json TEXT NOT NULL);
CREATE UNIQUE INDEX edits_event ON edits(lane, sequence);
)";

/// kMigrations[n] makes version n + 1 out of version n; version 0 is an empty file. A released entry never changes.
constexpr std::array kMigrations = {kVersion1, kVersion2, kVersion3};
static_assert(kMigrations.size() == kJournalSchemaVersion);

/// A new journal's identity is part of what version 1 holds.
std::string firstRows()
{
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8).toStdString();
    return "INSERT INTO meta VALUES('journal_id','" + id + "');";
}

} // namespace

Result<> prepareSchema(const SqlDatabase& database)
{
    if (auto done = database.execute(kPragmas); !done)
        return done;
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const auto found = version->value_or(0);
    constexpr std::int64_t kPlausible = 1000;
    if (found < 0 || found > kPlausible)
        return fail(ErrorCode::Malformed, "journal: version " + std::to_string(found) + " cannot be true");
    if (found > kJournalSchemaVersion)
        return fail(ErrorCode::Unavailable, "The journal was written by a newer version of this program.",
                    "Install that version, or choose another journal.directory.");
    if (found == kJournalSchemaVersion)
        return {};
    // One transaction: a crash in the middle leaves the file at the version it had.
    std::string sql = "BEGIN IMMEDIATE;";
    for (auto next = static_cast<std::size_t>(found); next < kMigrations.size(); ++next)
        sql += kMigrations[next] + (next == 0 ? firstRows() : std::string());
    auto made = database.execute(sql + "PRAGMA user_version = " + std::to_string(kJournalSchemaVersion) + ";COMMIT;");
    if (!made)
        (void)database.execute("ROLLBACK");
    return made;
}

Result<std::int64_t> schemaVersion(const SqlDatabase& database)
{
    const auto version = database.queryInteger("PRAGMA user_version");
    return version ? Result<std::int64_t>(version->value_or(0)) : tl::unexpected(version.error());
}

Result<bool> hasEdits(const SqlDatabase& database)
{
    const auto version = schemaVersion(database);
    return version ? Result<bool>(*version >= kVersionWithEdits) : tl::unexpected(version.error());
}

} // namespace grantex

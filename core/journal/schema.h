// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sqlite.h"

#include <cstdint>

namespace grantex {

/// Version of the tables that FORMAT.md describes. Part of the format on disk: a change needs a migration.
inline constexpr int kJournalSchemaVersion = 3;

/// Sets the connection's pragmas, makes the tables in an empty file and brings an older file up to date, in one
/// transaction. Fails with Unavailable when a newer program wrote the file.
[[nodiscard]] Result<> prepareSchema(const SqlDatabase& database);

/// The first version whose files have edits.
inline constexpr std::int64_t kVersionWithEdits = 3;

/// The version that the file has: a viewer or a command may meet one that no newer program has brought up to date yet.
[[nodiscard]] Result<std::int64_t> schemaVersion(const SqlDatabase& database);

/// Whether the file has edits.
[[nodiscard]] Result<bool> hasEdits(const SqlDatabase& database);

} // namespace grantex

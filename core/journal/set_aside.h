// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/salvage.h"

#include <optional>
#include <string>

namespace grantex {

/// Leaves word in the journal's directory (`journal.damaged`) that the journal is damaged; whoever owns it repairs it.
/// The first word stays. Any thread, any process.
void noteDamage(const std::string& directory, const std::string& reason);

/// The reason that was left; nullopt: none was.
[[nodiscard]] std::optional<std::string> readNotedDamage(const std::string& directory);

/// What is wrong with the file at first sight: cheap, and before any connection is open. nullopt: nothing is.
[[nodiscard]] std::optional<std::string> findDamageAtFirstSight(const std::string& directory);

/// How far a salvage under way is, in bytes of the file that is made and of the damaged one (with its WAL).
struct SalvageProgress
{
    std::int64_t made = 0;
    std::int64_t damaged = 0;
};

/// From the files alone; nullopt: none is under way. Any thread, any process.
[[nodiscard]] std::optional<SalvageProgress> salvageProgress(const std::string& directory);

/// Renames journal.db and its WAL to `journal.db.damaged-<UTC time>`, salvages them into a new journal.db and takes the
/// word back. Cut off at any point, it goes on where it was when it is called again. Only for the holder of the lock,
/// with no writing connection open. nullopt: all but the last step had been done before.
[[nodiscard]] Result<std::optional<SalvageReport>> setAsideAndSalvage(const std::string& directory,
                                                                      const std::string& reason, UtcTime now,
                                                                      const JournalMemory* memory = nullptr);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"

#include <cstdint>
#include <string>

namespace grantex::bench {

/// Writes events that wait for the destination `name` of `type` into the journal below `directory`. In a process of its
/// own, so that its memory is not counted as the program's.
[[nodiscard]] bool fillJournal(const std::string& directory, const std::string& name, const std::string& type,
                               std::int64_t events);

/// A configuration with one destination (the members of its JSON object), an idle source and its journal in
/// `directory`/journal; every secret is "bench".
[[nodiscard]] Result<Config> benchConfig(const std::string& directory, const std::string& destination);

} // namespace grantex::bench

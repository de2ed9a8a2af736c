// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace grantex::bench {

/// Writes a journal (`DIRECTORY/journal.db`) and, if asked, the same events as lines (`DIRECTORY/events.ndjson`), one
/// millisecond apart. What is there already with as many events is left as it is. False: could not be written.
bool writeEvents(const std::string& directory, std::int64_t events, bool withLines);

/// The newest sequence there; 0: none.
std::int64_t lastEvent(const std::string& directory);
/// More events behind the others, in the journal alone.
bool appendEvents(const std::string& directory, std::int64_t events);
bool removeEventsBehind(const std::string& directory, std::int64_t sequence);

} // namespace grantex::bench

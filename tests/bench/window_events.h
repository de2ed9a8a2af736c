// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace grantex::bench {

/// Writes a journal (`DIRECTORY/journal.db`) and, if asked, the same events as lines (`DIRECTORY/events.ndjson`), one
/// millisecond apart. What is there already with as many events is left as it is. False: could not be written.
bool writeEvents(const std::string& directory, std::int64_t events, bool withLines);

} // namespace grantex::bench

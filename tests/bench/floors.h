// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/peers.h"

#include <string>

namespace grantex::bench {

/// Does one thing with the same events and nothing else, and prints what an event costs then: `recv` and `curl` read
/// the sender's stream, `parse` reads each event with simdjson, `insert` writes it with SQLite (a commit per 1,000,
/// synchronous=FULL, the journal's page size and index) below `directory`. False for another name.
[[nodiscard]] bool runFloor(const std::string& name, const Sending& sending, const std::string& directory);

} // namespace grantex::bench

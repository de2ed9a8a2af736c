// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

namespace grantex {

/// What the lines of a program and the way it failed mean for the events of a batch: the table of COMMAND.md.
[[nodiscard]] Verdict judgeCommand(const Response& response, std::span<const StoredEvent> events);

} // namespace grantex

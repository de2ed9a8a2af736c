// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"

namespace grantex {

/// Tests the sources' credentials and every enabled destination, a line a step on standard error. Blocks in an event
/// loop. Gives the exit code: 0 fine, 3 a check failed, 4 credentials refused by Grantex.
/// `create` has made what a destination misses and can make (its setting createTable, whatever the configuration says).
[[nodiscard]] int runCheck(const Config& config, bool create);

} // namespace grantex

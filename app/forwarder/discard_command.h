// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `grantex-forwarder discard-lane DESTINATION [--yes]`: forgets a destination that is no longer configured; done by
/// the owner of the journal, or here when nobody owns it. Without --yes it only tells in numbers what would go, and
/// gives 3.
[[nodiscard]] Result<int> discardCommand(std::vector<std::string> arguments);

} // namespace grantex

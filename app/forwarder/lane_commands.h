// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `grantex-forwarder replay|from-now DESTINATION …`: done by the owner of the journal, or here when nobody owns it. 0.
[[nodiscard]] Result<int> laneCommand(const std::string& command, std::vector<std::string> arguments);

} // namespace grantex

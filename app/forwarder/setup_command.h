// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `setup export`: the configuration without its secrets, to standard output or into a new file.
[[nodiscard]] Result<int> setupCommand(std::vector<std::string> arguments);

} // namespace grantex

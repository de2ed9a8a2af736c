// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `reference destinations|metrics`: prints a part of the reference as Markdown, made of the tables that the program
/// itself uses. Returns the exit code.
[[nodiscard]] Result<int> referenceCommand(const std::vector<std::string>& arguments);

} // namespace grantex

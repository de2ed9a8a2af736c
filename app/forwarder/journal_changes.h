// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `journal salvage [--to DIR]`: takes what can be read out of a journal that nobody owns, into a journal in DIR, or in
/// its own place with the old file set aside. Busy beside an owner.
[[nodiscard]] Result<int> salvageCommand(const std::string& directory, std::vector<std::string> arguments);

/// NotFound when `directory` holds no journal, not even a damaged one.
[[nodiscard]] Result<> hasJournal(const std::string& directory);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `journal salvage [--to DIR]`: takes what can be read out of a journal that nobody owns, into a journal in DIR, or in
/// its own place with the old file set aside. Busy beside an owner.
[[nodiscard]] Result<int> salvageCommand(const std::string& directory, std::vector<std::string> arguments);

/// `journal erase --sequence A..B | --id ID …`: removes events so that no byte of them stays. Busy beside an owner.
[[nodiscard]] Result<int> eraseCommand(const std::string& directory, std::vector<std::string> arguments);

} // namespace grantex

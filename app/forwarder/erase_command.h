// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `journal erase [--sequence A..B | --id ID …] [--filter EXPR] [--dry-run]`: removes events so that no byte of them
/// stays; a filter narrows what sequences and ids name, or stands for itself. Busy beside an owner. 3: a file that was
/// set aside as damaged may still hold them.
[[nodiscard]] Result<int> eraseCommand(const std::string& directory, std::vector<std::string> arguments);

} // namespace grantex

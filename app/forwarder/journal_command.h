// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `grantex-forwarder journal verify|export …`: looks into a journal without changing it, also while a program owns it;
/// `salvage|erase …`: see journal_changes.h. 0, or 3 when damage was found.
[[nodiscard]] Result<int> journalCommand(std::vector<std::string> arguments);

} // namespace grantex

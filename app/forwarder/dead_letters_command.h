// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `grantex-forwarder dead-letters list|show|export|retry|drop …`: looks into the dead letters of a journal, also while
/// a program owns it; retry and drop are done by the owner, or here when there is none. 0.
[[nodiscard]] Result<int> deadLettersCommand(std::vector<std::string> arguments);

} // namespace grantex

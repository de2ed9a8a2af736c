// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// `grantex-forwarder status [--json]`: what the owner of the journal is doing; without one, what the journal holds.
/// 0, or 3 when nobody forwards or a destination is paused.
[[nodiscard]] Result<int> statusCommand(std::vector<std::string> arguments);

/// `grantex-forwarder reload`: the owner of the journal reads its configuration again; prints what changed.
[[nodiscard]] Result<int> reloadCommand(std::vector<std::string> arguments);

/// `grantex-forwarder retry|enable|disable DESTINATION`, done by the owner of the journal.
[[nodiscard]] Result<int> steerCommand(const std::string& command, std::vector<std::string> arguments);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/command/command_settings.h"
#include "core/net/message.h"

#include <string>
#include <variant>

namespace grantex {

/// The absolute path of the program that `spec` names, if it can be started in its working directory; else a
/// LocalFailure with the error of the system and what to do about it. Looks at the file system only.
[[nodiscard]] std::variant<std::string, Response> findProgram(const CommandSpec& spec);

} // namespace grantex

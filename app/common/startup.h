// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"

#include <string>

namespace grantex {

/// Reads a configuration and its secrets. Usage errors name file, JSON path and fix. Needs a running QCoreApplication
/// (keychain).
[[nodiscard]] Result<Config> loadResolvedConfig(const std::string& file);

/// The same for a window: a secret that cannot be read is told at its owner (`missing`), and the rest runs.
[[nodiscard]] Result<Config> loadReadableConfig(const std::string& file);

} // namespace grantex

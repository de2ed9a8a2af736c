// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"

namespace grantex {

/// A type whose name the design keeps but which is not built: its schema has the common fields only, creating fails
/// with Unavailable.
[[nodiscard]] DestinationType reservedType(const std::string& type, const std::string& label);

} // namespace grantex

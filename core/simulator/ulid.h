// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/random.h"

#include <string>

namespace grantex {

/// Appends a ULID: 10 characters of time, 16 of chance (https://github.com/ulid/spec). As with the running service,
/// two of the same millisecond may sort either way.
void appendUlid(std::string& out, UtcTime time, Random& random);

/// `prefix` followed by a ULID.
[[nodiscard]] std::string makeId(std::string_view prefix, UtcTime time, Random& random);

} // namespace grantex

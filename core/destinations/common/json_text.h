// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_string.h"

#include <string>
#include <string_view>

namespace grantex {

/// Appends `,"name":"value"`, without the comma when `out` ends in `{`.
void appendJsonMember(std::string& out, std::string_view name, std::string_view value);

} // namespace grantex

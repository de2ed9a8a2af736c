// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// Appends `text` (UTF-8) as a JSON string with its quotes. Only what JSON demands is escaped.
void appendJsonString(std::string& out, std::string_view text);

/// Appends `,"name":"value"`, without the comma when `out` ends in `{`.
void appendJsonMember(std::string& out, std::string_view name, std::string_view value);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// Appends `text` (UTF-8) as a JSON string with its quotes. Only what JSON demands is escaped, as JSON.stringify does
/// it.
void appendJsonString(std::string& out, std::string_view text);

/// How many bytes appendJsonString() would append.
[[nodiscard]] std::size_t jsonStringSize(std::string_view text);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace grantex {

/// The text of the first element of each name that holds only text, in any depth and namespace. What stands before a
/// mistake in the XML counts. For the short answers of S3 and STS.
[[nodiscard]] std::map<std::string, std::string> xmlTexts(std::string_view xml);

} // namespace grantex

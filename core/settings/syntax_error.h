// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace grantex {

/// Where text that is no JSON stops being JSON, and why: "line 3, column 14: missing value separator". Nothing of the
/// text itself is repeated. Only for text that simdjson has refused: it does not say where, so this looks again.
[[nodiscard]] std::string describeSyntaxError(const std::string& bytes);

} // namespace grantex

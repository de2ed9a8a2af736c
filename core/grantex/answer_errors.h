// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/message.h"

#include <string>

namespace grantex {

/// Whether asking once more may help: no answer, 429, 5xx.
[[nodiscard]] bool isWorthRepeating(const Response& response);

/// Why `response` is no success, in a sentence with a remedy. `what` was asked for: "the list of budgets". Redacted.
[[nodiscard]] Error errorOf(const Response& response, const std::string& what);

} // namespace grantex

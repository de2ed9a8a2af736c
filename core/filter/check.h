// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <optional>

namespace grantex::filter {

/// Why a test makes no sense: an operator or a value that does not fit its field, a regular expression RE2 refuses.
[[nodiscard]] std::optional<Mistake> checkTest(const Test& test);

} // namespace grantex::filter

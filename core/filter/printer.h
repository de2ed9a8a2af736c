// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <string>

namespace grantex::filter {

/// The filter in its normal form: parsing it gives a filter that means the same and prints the same.
[[nodiscard]] std::string print(const Query& query);

} // namespace grantex::filter

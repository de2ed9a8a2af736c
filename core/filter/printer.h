// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <string>
#include <string_view>

namespace grantex::filter {

/// The filter in its normal form: parsing it gives a filter that means the same and prints the same.
[[nodiscard]] std::string print(const Query& query);
/// One value as it is typed.
[[nodiscard]] std::string print(const Scalar& scalar);
/// A text as the value of a test: a word where that reads as nothing but itself, else in quotes.
[[nodiscard]] Scalar spelled(std::string_view text);

} // namespace grantex::filter

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace grantex {

/// `number` (JSON's grammar, blanks around it allowed) without an exponent and with every digit kept: "1.50e-3" is
/// "0.00150". Empty for anything that is no number or whose exponent is beyond ±60.
[[nodiscard]] std::string plainDecimal(std::string_view number);

/// Compares two texts of plainDecimal by value, every digit counted: "20" and "20.0000" are equal, and so are "-0" and
/// "0".
[[nodiscard]] std::strong_ordering compareDecimals(std::string_view a, std::string_view b);

} // namespace grantex

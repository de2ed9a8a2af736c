// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// `number` (JSON's grammar, blanks around it allowed) without an exponent and with every digit kept: "1.50e-3" is
/// "0.00150". Empty for anything that is no number or whose exponent is beyond ±60.
[[nodiscard]] std::string plainDecimal(std::string_view number);

} // namespace grantex

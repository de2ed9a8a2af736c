// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace grantex {

/// An amount of money in ten-thousandths of its currency: exact, as the service's NUMERIC(_,4).
struct Money
{
    std::int64_t tenThousandths = 0;
    friend auto operator<=>(const Money&, const Money&) = default;

    [[nodiscard]] static constexpr Money units(std::int64_t whole) { return {whole * 10'000}; }
    /// "12.3400": always four places.
    [[nodiscard]] std::string text() const
    {
        const auto fraction = std::to_string(10'000 + tenThousandths % 10'000);
        return std::to_string(tenThousandths / 10'000) + "." + fraction.substr(1);
    }
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace grantex {

/// An exact decimal number: up to 38 digits, each kept, as money needs. Never rounds: what does not fit gives nullopt.
/// A value of 24 bytes.
class Decimal
{
public:
    Decimal() = default;
    explicit Decimal(std::int64_t whole);

    /// Reads JSON's number grammar (as plainDecimal() does); "15.0000" keeps its four places. nullopt for anything else
    /// and for more than 38 digits.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);
    /// `coefficient` · 10^-places; places up to 30.
    [[nodiscard]] static Decimal scaled(std::int64_t coefficient, unsigned places);

    /// Without an exponent, with the places it was given: "15.0000".
    [[nodiscard]] std::string text() const;
    /// For statistics and for where a point is drawn, never for amounts that are shown.
    [[nodiscard]] double toDouble() const;
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const;

    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;
    /// `percent` hundredths of it, exactly.
    [[nodiscard]] std::optional<Decimal> percent(std::int64_t percent) const;

    /// By value: 20 and 20.0000 are equal.
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

private:
    std::uint64_t m_low = 0; ///< the coefficient's two's complement in 128 bits
    std::int64_t m_high = 0;
    std::uint8_t m_places = 0;

    friend struct DecimalParts;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/decimal.h"

#include "core/event/decimal_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace grantex {

namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

constexpr std::size_t kMostDigits = 38;
constexpr unsigned kMostPlaces = 38;

constexpr std::array<Wide, kMostDigits + 1> kPowers = [] {
    std::array<Wide, kMostDigits + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

bool fits(Wide coefficient)
{
    return coefficient < kPowers[kMostDigits] && coefficient > -kPowers[kMostDigits];
}

} // namespace

/// The number taken apart; the only place that knows how it is packed.
struct DecimalParts
{
    Wide coefficient = 0;
    unsigned places = 0;

    explicit DecimalParts(const Decimal& d)
        : coefficient(
              static_cast<Wide>(static_cast<UnsignedWide>(static_cast<std::uint64_t>(d.m_high)) << 64 | d.m_low)),
          places(d.m_places)
    {
    }
    DecimalParts(Wide value, unsigned digits) : coefficient(value), places(digits) {}

    [[nodiscard]] std::optional<Decimal> packed() const
    {
        if (!fits(coefficient) || places > kMostPlaces)
            return std::nullopt;
        Decimal d;
        d.m_low = static_cast<std::uint64_t>(coefficient);
        d.m_high = static_cast<std::int64_t>(static_cast<UnsignedWide>(coefficient) >> 64);
        d.m_places = static_cast<std::uint8_t>(places);
        return d;
    }
    /// To more places; false when it does not fit then.
    [[nodiscard]] bool widen(unsigned to)
    {
        const Wide factor = kPowers[to - places];
        Wide product = 0;
        if (__builtin_mul_overflow(coefficient, factor, &product))
            return false;
        coefficient = product;
        places = to;
        return true;
    }
    /// Zeros at the end that say nothing, so that a comparison has room.
    void trim()
    {
        while (places > 0 && coefficient % 10 == 0) {
            coefficient /= 10;
            --places;
        }
    }
};

namespace {

std::optional<Decimal> sum(DecimalParts a, DecimalParts b)
{
    const unsigned places = std::max(a.places, b.places);
    if (!a.widen(places) || !b.widen(places)) {
        a.trim();
        b.trim();
        const unsigned fewer = std::max(a.places, b.places);
        if (!a.widen(fewer) || !b.widen(fewer))
            return std::nullopt;
    }
    Wide total = 0;
    if (__builtin_add_overflow(a.coefficient, b.coefficient, &total))
        return std::nullopt;
    return DecimalParts(total, a.places).packed();
}

} // namespace

Decimal::Decimal(std::int64_t whole) : Decimal(*DecimalParts(whole, 0).packed()) {}

Decimal Decimal::scaled(std::int64_t coefficient, unsigned places)
{
    return DecimalParts(coefficient, std::min(places, kMostPlaces)).packed().value_or(Decimal());
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const std::string plain = plainDecimal(text);
    if (plain.empty())
        return std::nullopt;
    Wide coefficient = 0;
    unsigned places = 0;
    std::size_t digits = 0;
    bool fraction = false;
    for (const char c : plain) {
        if (c == '-')
            continue;
        if (c == '.') {
            fraction = true;
            continue;
        }
        if (digits > 0 || c != '0')
            ++digits;
        if (digits > kMostDigits || (fraction && places == kMostPlaces))
            return std::nullopt;
        coefficient = coefficient * 10 + (c - '0');
        places += fraction ? 1 : 0;
    }
    return DecimalParts(plain.front() == '-' ? -coefficient : coefficient, places).packed();
}

std::string Decimal::text() const
{
    const DecimalParts parts(*this);
    const bool isNegative = parts.coefficient < 0;
    auto rest = static_cast<UnsignedWide>(isNegative ? -parts.coefficient : parts.coefficient);
    std::string digits; // backwards
    while (rest > 0 || digits.size() <= parts.places) {
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
        if (digits.size() == parts.places)
            digits += '.';
    }
    if (digits.back() == '.')
        digits += '0';
    if (isNegative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

double Decimal::toDouble() const
{
    const DecimalParts parts(*this);
    return static_cast<double>(static_cast<long double>(parts.coefficient) /
                               static_cast<long double>(kPowers[parts.places]));
}

int Decimal::sign() const
{
    return m_high < 0 ? -1 : (m_high != 0 || m_low != 0 ? 1 : 0);
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const
{
    return sum(DecimalParts(*this), DecimalParts(other));
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const
{
    DecimalParts negative(other);
    negative.coefficient = -negative.coefficient;
    return sum(DecimalParts(*this), negative);
}

std::optional<Decimal> Decimal::percent(std::int64_t percent) const
{
    DecimalParts parts(*this);
    Wide product = 0;
    if (__builtin_mul_overflow(parts.coefficient, static_cast<Wide>(percent), &product))
        return std::nullopt;
    DecimalParts result(product, parts.places + 2);
    // The two places come only where they say something.
    for (int i = 0; i < 2 && result.coefficient % 10 == 0; ++i) {
        result.coefficient /= 10;
        --result.places;
    }
    return result.packed();
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    if (a.m_places == b.m_places) {
        const DecimalParts left(a);
        const DecimalParts right(b);
        return left.coefficient < right.coefficient   ? std::strong_ordering::less
               : left.coefficient > right.coefficient ? std::strong_ordering::greater
                                                      : std::strong_ordering::equal;
    }
    // Other places: rare, and the texts compare without any bound.
    return compareDecimals(a.text(), b.text());
}

} // namespace grantex

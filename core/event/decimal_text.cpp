// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/decimal_text.h"

#include <algorithm>
#include <charconv>

namespace grantex {

namespace {

constexpr int kLargestExponent = 60;
constexpr std::string_view kDigits = "0123456789";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string_view takeDigits(std::string_view& text)
{
    const std::string_view digits = text.substr(0, text.find_first_not_of(kDigits));
    text.remove_prefix(digits.size());
    return digits;
}

/// A plain decimal taken apart; zeros that say nothing are cut, so that parts compare as texts.
struct Parts
{
    bool negative;
    std::string_view whole;
    std::string_view fraction;

    explicit Parts(std::string_view decimal) : negative(decimal.starts_with('-'))
    {
        decimal.remove_prefix(negative ? 1 : 0);
        const std::size_t point = std::min(decimal.find('.'), decimal.size());
        whole = decimal.substr(0, point);
        whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
        fraction = decimal.substr(std::min(point + 1, decimal.size()));
        fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    }
    [[nodiscard]] bool isZero() const { return whole.empty() && fraction.empty(); }
};

bool takeExponent(std::string_view& text, int& exponent)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return text.empty();
    text.remove_prefix(1);
    if (text.starts_with('+') && text.size() > 1 && text[1] != '-')
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    return error == std::errc() && end == text.data() + text.size() && exponent >= -kLargestExponent &&
           exponent <= kLargestExponent;
}

} // namespace

std::string plainDecimal(std::string_view number)
{
    std::string_view rest = trimmed(number);
    const bool negative = rest.starts_with('-');
    rest.remove_prefix(negative ? 1 : 0);
    std::string digits(takeDigits(rest));
    std::size_t point = digits.size();
    if (point == 0)
        return {};
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        const std::string_view fraction = takeDigits(rest);
        if (fraction.empty())
            return {};
        digits += fraction;
    }
    int exponent = 0;
    if (!takeExponent(rest, exponent))
        return {};
    if (exponent < 0) {
        const auto places = static_cast<std::size_t>(-exponent);
        if (places >= point) {
            digits.insert(0, places - point + 1, '0');
            point = places + 1;
        }
        point -= places;
    } else {
        point += static_cast<std::size_t>(exponent);
        if (point > digits.size())
            digits.append(point - digits.size(), '0');
    }
    std::string plain = negative ? "-" : "";
    plain.append(digits, 0, point);
    if (point < digits.size())
        plain.append(".").append(digits, point);
    // Shifting leaves zeros in front ("0.5e2" is "050").
    const std::size_t first = negative ? 1 : 0;
    const std::size_t keep = std::min(plain.find_first_not_of('0', first), plain.find('.', first));
    const std::size_t end = keep == std::string::npos ? plain.size() : keep;
    const std::size_t zeros = end < plain.size() && plain[end] != '.' ? end - first : end - first - 1;
    plain.erase(first, zeros);
    return plain;
}

std::strong_ordering compareDecimals(std::string_view a, std::string_view b)
{
    const Parts left(a);
    const Parts right(b);
    if (left.isZero() && right.isZero())
        return std::strong_ordering::equal;
    if (left.negative != right.negative)
        return left.negative ? std::strong_ordering::less : std::strong_ordering::greater;
    auto order = left.whole.size() <=> right.whole.size();
    if (order == 0)
        order = left.whole.compare(right.whole) <=> 0;
    if (order == 0)
        order = left.fraction.compare(right.fraction) <=> 0;
    return left.negative ? 0 <=> order : order;
}

} // namespace grantex

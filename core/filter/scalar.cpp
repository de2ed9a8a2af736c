// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/scalar.h"

#include "core/base/time_text.h"
#include "core/event/decimal_text.h"
#include "core/filter/characters.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace grantex::filter {

namespace {

using namespace std::chrono_literals;

constexpr Millis kLongest = std::chrono::hours(24 * 366 * 1000);

/// Reads `pattern` (d is a digit, all else itself) and gives the numbers it holds, or nullopt.
std::optional<std::vector<int>> numbersLike(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return std::nullopt;
    std::vector<int> numbers;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (pattern[i] == 'd') {
            if (!isDigit(text[i]))
                return std::nullopt;
            if (!inside)
                numbers.push_back(0);
            numbers.back() = numbers.back() * 10 + (text[i] - '0');
        } else if (text[i] != pattern[i]) {
            return std::nullopt;
        }
        inside = pattern[i] == 'd';
    }
    return numbers;
}

std::optional<TimeSpan> spanFrom(const QDate& date, const QTime& time, Millis length, const QTimeZone& zone)
{
    const QDateTime begin(date, time, zone);
    if (!begin.isValid())
        return std::nullopt;
    const UtcTime start = fromEpochMillis(begin.toMSecsSinceEpoch());
    return TimeSpan{start, start + length};
}

/// A whole day, which is 23 or 25 hours long twice a year.
std::optional<TimeSpan> dayOf(const QDate& date, const QTimeZone& zone)
{
    if (!date.isValid())
        return std::nullopt;
    return TimeSpan{fromEpochMillis(date.startOfDay(zone).toMSecsSinceEpoch()),
                    fromEpochMillis(date.addDays(1).startOfDay(zone).toMSecsSinceEpoch())};
}

std::optional<TimeSpan> dateTimeOf(std::string_view text, const QTimeZone& zone)
{
    if (const auto n = numbersLike(text, "dddd-dd-dd"))
        return dayOf(QDate((*n)[0], (*n)[1], (*n)[2]), zone);
    const bool utc = text.ends_with('Z') || text.ends_with('z');
    const std::string_view local = utc ? text.substr(0, text.size() - 1) : text;
    const QTimeZone in = utc ? QTimeZone::utc() : zone;
    if (const auto n = numbersLike(local, "dddd-dd-ddTdd"))
        return spanFrom(QDate((*n)[0], (*n)[1], (*n)[2]), QTime((*n)[3], 0), 1h, in);
    if (const auto n = numbersLike(local, "dddd-dd-ddTdd:dd"))
        return spanFrom(QDate((*n)[0], (*n)[1], (*n)[2]), QTime((*n)[3], (*n)[4]), 1min, in);
    if (const auto n = numbersLike(local, "dddd-dd-ddTdd:dd:dd"))
        return spanFrom(QDate((*n)[0], (*n)[1], (*n)[2]), QTime((*n)[3], (*n)[4], (*n)[5]), 1s, in);
    if (const auto n = numbersLike(local, "dddd-dd-ddTdd:dd:dd.ddd"))
        return spanFrom(QDate((*n)[0], (*n)[1], (*n)[2]), QTime((*n)[3], (*n)[4], (*n)[5], (*n)[6]), 1ms, in);
    // With an offset, or with digits beyond milliseconds.
    if (const auto instant = parseIso8601(text))
        return TimeSpan{*instant, *instant + (text.find('.') == std::string_view::npos ? Millis(1s) : 1ms)};
    return std::nullopt;
}

QDate dayAt(const Surroundings& at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMillis(at.now), at.zone).date();
}

std::optional<TimeSpan> relativeTime(std::string_view text, const Surroundings& at)
{
    if (text == "today")
        return dayOf(dayAt(at), at.zone);
    if (text == "yesterday")
        return dayOf(dayAt(at).addDays(-1), at.zone);
    if (const auto n = numbersLike(text, "dd:dd"))
        return spanFrom(dayAt(at), QTime((*n)[0], (*n)[1]), 1min, at.zone);
    if (const auto n = numbersLike(text, "dd:dd:dd"))
        return spanFrom(dayAt(at), QTime((*n)[0], (*n)[1], (*n)[2]), 1s, at.zone);
    if (!text.starts_with("now"))
        return std::nullopt;
    text.remove_prefix(3);
    UtcTime instant = at.now;
    if (!text.empty()) {
        const auto shift = durationOf(Scalar{std::string(text.substr(1)), false, {}});
        if ((text.front() != '+' && text.front() != '-') || !shift)
            return std::nullopt;
        instant += text.front() == '-' ? -*shift : *shift;
    }
    return TimeSpan{instant, instant + 1ms};
}

} // namespace

bool hasWildcard(const Scalar& scalar)
{
    if (scalar.quoted)
        return false;
    for (std::size_t i = 0; i < scalar.text.size(); ++i) {
        if (scalar.text[i] == '\\')
            ++i;
        else if (scalar.text[i] == '*' || scalar.text[i] == '?')
            return true;
    }
    return false;
}

std::string literal(const Scalar& scalar)
{
    if (scalar.quoted)
        return scalar.text;
    std::string text;
    for (std::size_t i = 0; i < scalar.text.size(); ++i) {
        if (scalar.text[i] == '\\' && i + 1 < scalar.text.size())
            ++i;
        text += scalar.text[i];
    }
    return text;
}

std::string decimalOf(const Scalar& scalar)
{
    return scalar.quoted ? std::string() : plainDecimal(scalar.text);
}

std::optional<Millis> durationOf(const Scalar& scalar)
{
    static constexpr std::array<std::pair<std::string_view, Millis>, 6> kUnits{
        {{"ms", 1ms}, {"s", 1s}, {"m", 1min}, {"h", 1h}, {"d", 24h}, {"w", 168h}}};
    std::string_view rest = scalar.text;
    if (rest.empty() || scalar.quoted)
        return std::nullopt;
    Millis sum{0};
    while (!rest.empty()) {
        long long count = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), count);
        if (error != std::errc() || !isDigit(rest.front()))
            return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        const std::string_view unit = rest.substr(0, rest.find_first_of("0123456789"));
        const auto* const found =
            std::find_if(kUnits.begin(), kUnits.end(), [unit](const auto& known) { return known.first == unit; });
        if (found == kUnits.end() || count > kLongest / found->second)
            return std::nullopt;
        sum += count * found->second;
        if (sum > kLongest)
            return std::nullopt;
        rest.remove_prefix(unit.size());
    }
    return sum;
}

std::optional<TimeSpan> timeOf(const Scalar& scalar, const Surroundings& at)
{
    const std::string text = literal(scalar);
    if (const auto relative = relativeTime(lowered(text), at))
        return relative;
    return dateTimeOf(text, at.zone);
}

bool isRelativeTime(const Scalar& scalar)
{
    return relativeTime(lowered(literal(scalar)), Surroundings{}).has_value();
}

} // namespace grantex::filter

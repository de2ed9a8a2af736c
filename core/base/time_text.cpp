// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <array>
#include <cstdio>

namespace grantex {

namespace {

/// Reads `count` digits at `pos`; nullopt when one of them is no digit.
std::optional<int> digits(std::string_view text, std::size_t pos, std::size_t count)
{
    if (pos + count > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = pos; i < pos + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<Millis> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return Millis(0);
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool colon = text[3] == ':';
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, colon ? 4 : 3, 2);
    if (!hours || !minutes || text.size() != (colon ? 6U : 5U) || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const Millis offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return text[0] == '-' ? -offset : offset;
}

} // namespace

std::optional<UtcTime> parseIso8601(std::string_view text)
{
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' ||
        (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;

    std::size_t pos = 19;
    int millis = 0;
    if (text[pos] == '.' || text[pos] == ',') {
        std::size_t count = 0;
        for (++pos; pos < text.size() && text[pos] >= '0' && text[pos] <= '9'; ++pos, ++count) {
            if (count < 3)
                millis = millis * 10 + (text[pos] - '0');
        }
        if (count == 0)
            return std::nullopt;
        for (; count < 3; ++count)
            millis *= 10;
    }
    const auto offset = parseOffset(text.substr(pos));
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!offset || !date.ok())
        return std::nullopt;
    return UtcTime(std::chrono::sys_days(date)) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second) + Millis(millis) - *offset;
}

std::string formatIso8601(UtcTime time)
{
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(time - days);
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return out.data();
}

std::string formatDuration(Millis duration)
{
    const auto ms = duration.count();
    if (ms < 1000)
        return std::to_string(ms) + " ms";
    const auto seconds = ms / 1000;
    const auto pair = [](long long big, const char* bigUnit, long long small, const char* smallUnit) {
        std::string text = std::to_string(big) + bigUnit;
        return small == 0 ? text : text + " " + std::to_string(small) + smallUnit;
    };
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return pair(seconds / 60, " min", seconds % 60, " s");
    if (seconds < 86400)
        return pair(seconds / 3600, " h", seconds / 60 % 60, " min");
    return pair(seconds / 86400, " d", seconds / 3600 % 24, " h");
}

} // namespace grantex

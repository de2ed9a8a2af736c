// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_after.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <algorithm>
#include <array>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLongest = std::chrono::hours(24);

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

} // namespace

std::optional<UtcTime> parseHttpDate(std::string_view text)
{
    // The weekday says nothing new, and in the form with two-digit years it would contradict the century guessed first.
    std::string_view core = trimmed(text);
    core.remove_prefix(std::min(core.size(), core.find(' ')));
    const QString date = QString::fromLatin1(core.data(), static_cast<qsizetype>(core.size())).simplified();
    static const std::array forms{u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                  u"MMM d hh:mm:ss yyyy"_s};
    for (const QString& form : forms) {
        QDateTime parsed = QLocale::c().toDateTime(date, form);
        if (!parsed.isValid())
            continue;
        parsed.setTimeSpec(Qt::UTC);
        // Two-digit years: QLocale reads 19xx; RFC 9110 wants the century that is not far in the future.
        if (form.contains("-yy "_L1) && parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        return fromEpochMillis(parsed.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

std::optional<Millis> parseRetryAfter(std::string_view value, UtcTime now)
{
    const std::string_view text = trimmed(value);
    if (text.empty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        long long seconds = 0;
        for (const char c : text)
            seconds = std::min<long long>(seconds * 10 + (c - '0'), kLongest / std::chrono::seconds(1));
        return Millis(seconds * 1000);
    }
    const auto date = parseHttpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp<Millis>(*date - now, Millis(0), kLongest);
}

std::optional<Millis> retryAfterOf(const Response& response, UtcTime now)
{
    return parseRetryAfter(response.header("Retry-After"), parseHttpDate(response.header("Date")).value_or(now));
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

namespace grantex {

/// Foreign text on one line, safe to show: control characters, line ends and bidirectional overrides (which could make
/// text read as something else) become U+FFFD. Longer texts are cut at `limit` characters with an ellipsis.
[[nodiscard]] QString safeText(QStringView text, qsizetype limit = 2000);
[[nodiscard]] QString safeText(std::string_view utf8, qsizetype limit = 2000);

/// How a person or a program is called: by the name, or by the id where nobody knows one. As safeText().
[[nodiscard]] QString nameOrId(const QString& name, std::string_view id, qsizetype limit = 2000);

/// "14:02:11" in the shown zone, "14:02:11.123" with milliseconds.
[[nodiscard]] QString localTime(UtcTime time, bool withMillis = false);
/// "2026-11-23 14:02:11.123 UTC+2", in the shown zone.
[[nodiscard]] QString localDateTime(UtcTime time);
/// "UTC+2", "UTC−3:30", "UTC": the zone that times of `time`'s day are shown in.
[[nodiscard]] QString zoneName(UtcTime time);
/// The same of an offset east of UTC.
[[nodiscard]] QString offsetName(int minutes);

/// "1 Mar" and "Mar 2026" in the user's language, short enough for an axis.
[[nodiscard]] QString dayName(QDate day);
[[nodiscard]] QString monthName(QDate month);

/// "1,204" in the user's language.
[[nodiscard]] QString grouped(std::int64_t number);
/// What tr() chooses a plural by.
[[nodiscard]] constexpr int plural(std::int64_t number)
{
    return static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}
/// "148 MB".
[[nodiscard]] QString byteSize(std::int64_t bytes);
/// "12 s", "1 min 29 s" in the units of the user's language.
[[nodiscard]] QString lengthOfTime(Millis length);
/// "12 s", "1 min 29 s": whole seconds, rounded up, never negative; for countdowns.
[[nodiscard]] QString countdown(UtcTime until, UtcTime now);

} // namespace grantex

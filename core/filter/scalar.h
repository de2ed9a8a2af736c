// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/filter/query.h"

#include <QTimeZone>
#include <optional>
#include <string>

namespace grantex::filter {

/// When and where a filter is read: what `now`, `today` and `14:02` mean.
struct Surroundings
{
    UtcTime now{};
    QTimeZone zone = QTimeZone::utc(); ///< for dates and times of day without a zone of their own
};

/// The time a person names is an interval as long as what was left out: `2026-03-01` is a day, `14:02` a minute.
/// `end` is exclusive; an instant is one millisecond long.
struct TimeSpan
{
    UtcTime begin{};
    UtcTime end{};
};

/// Whether `*` or `?` stand in a word without a backslash before them.
[[nodiscard]] bool hasWildcard(const Scalar& scalar);
/// The text that is meant, without backslashes.
[[nodiscard]] std::string literal(const Scalar& scalar);
/// A decimal as plainDecimal gives it, or empty; quoted text is never a number.
[[nodiscard]] std::string decimalOf(const Scalar& scalar);
/// `1h30m`, `500ms`; nullopt for anything else and beyond a thousand years.
[[nodiscard]] std::optional<Millis> durationOf(const Scalar& scalar);
/// ISO 8601 at any precision, `hh:mm[:ss]` of the current day, `today`, `yesterday`, `now`, `now-5m`.
[[nodiscard]] std::optional<TimeSpan> timeOf(const Scalar& scalar, const Surroundings& at);
/// Whether the time depends on when the filter is read.
[[nodiscard]] bool isRelativeTime(const Scalar& scalar);

} // namespace grantex::filter

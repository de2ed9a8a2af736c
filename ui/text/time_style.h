// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>

namespace grantex {

/// How a table writes moments.
struct TimeStyle
{
    enum class Mode {
        Local, ///< the zone shown everywhere: ShownZone
        Utc,
        Fixed,         ///< offsetMinutes east of UTC
        SinceNow,      ///< "12 s ago"
        SinceSelected, ///< before or after the selected row
        Delta,         ///< after the previous row
    };
    Mode mode = Mode::Local;
    int offsetMinutes = 0;

    [[nodiscard]] bool isRelative() const { return mode >= Mode::SinceNow; }
    friend bool operator==(const TimeStyle&, const TimeStyle&) = default;
};

/// The greatest offset there is: 14 hours.
inline constexpr int kMostOffsetMinutes = 14 * 60;

/// A stable word for settings: "local", "utc", "+05:30", "now", "selected", "delta"; and back (Local for anything
/// else).
[[nodiscard]] QString keyOf(const TimeStyle& style);
[[nodiscard]] TimeStyle timeStyleOf(const QString& key);

/// What the header says beside "Time": the zone of `now`'s day, or what it is relative to.
[[nodiscard]] QString zoneOf(const TimeStyle& style, UtcTime now);
/// The zone of the style's clock times; of a relative style, the one shown everywhere.
[[nodiscard]] QTimeZone timeZoneOf(const TimeStyle& style);
/// "14:02:11.123", with month and day before it on another day than `now`. Of a relative style, as in Local.
[[nodiscard]] QString clockTime(const TimeStyle& style, UtcTime time, UtcTime now);
/// "+1.250 s", "−3 min 20 s".
[[nodiscard]] QString signedLength(Millis length);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/bucket_counter.h"

#include <QString>
#include <QTimeZone>
#include <vector>

namespace grantex {

/// Where a moment lies on a strip `width` pixels wide that shows `span`. A value.
class TimeScale
{
public:
    /// The shortest and longest span that can be shown.
    static constexpr Millis kShortest = std::chrono::seconds(10);
    static constexpr Millis kLongest = std::chrono::hours(24 * 366 * 50);

    TimeScale() = default;
    TimeScale(TimeSpan span, double width);

    [[nodiscard]] const TimeSpan& span() const { return m_span; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double xOf(UtcTime time) const;
    [[nodiscard]] UtcTime timeAt(double x) const;
    /// `factor` times as long (within the limits), with `fixed` staying where it is.
    [[nodiscard]] TimeSpan zoomed(double factor, UtcTime fixed) const;
    [[nodiscard]] TimeSpan moved(Millis by) const;

private:
    TimeSpan m_span{};
    double m_width = 1;
};

/// The narrowest of the customary widths (1, 2, 5, 10 s … 1 min … 1 h … 1 d …) of which at most `most` cover `span`.
[[nodiscard]] Millis bucketWidthFor(Millis span, int most);
/// `time` moved back to where a bucket of `width` begins, in local time `offset` east of UTC.
[[nodiscard]] UtcTime bucketStart(UtcTime time, Millis width, Millis offset);

/// A mark of the time axis.
struct TimeTick
{
    UtcTime time{};
    QString label;
    bool isDate = false; ///< the label names a day, not a time
};
/// Marks at round local times, at least `distance` pixels apart.
[[nodiscard]] std::vector<TimeTick> ticksOf(const TimeScale& scale, const QTimeZone& zone, double distance);
/// Milliseconds east of UTC.
[[nodiscard]] Millis offsetOf(const QTimeZone& zone, UtcTime at);

} // namespace grantex

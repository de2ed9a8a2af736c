// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_scale.h"

#include "ui/text/display.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr Millis day = 24h;
/// Each is a whole multiple of a width that BucketCounter keeps.
constexpr std::array<Millis, 21> bucketWidths{1s,    2s, 5s, 10s, 20s, 30s, 1min,    2min,    5min,     10min,   20min,
                                              30min, 1h, 2h, 6h,  12h, day, 2 * day, 7 * day, 30 * day, 90 * day};
constexpr std::array<Millis, 21> tickSteps{1s,    2s, 5s, 10s, 15s, 30s, 1min, 2min,    5min,    10min,   15min,
                                           30min, 1h, 2h, 3h,  6h,  12h, day,  2 * day, 7 * day, 14 * day};

UtcTime clampTime(double millis)
{
    // Far beyond what a time text can name, and far from overflow.
    constexpr double most = 4e14;
    return fromEpochMillis(std::llround(std::clamp(millis, -most, most)));
}

QDateTime local(UtcTime time, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMillis(time), zone);
}

std::vector<TimeTick> ticksWithinDays(const TimeScale& scale, const QTimeZone& zone, Millis step)
{
    std::vector<TimeTick> ticks;
    const QString format = step < 1min ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    UtcTime time = bucketStart(scale.span().from, step, offsetOf(zone, scale.span().from));
    while (time < scale.span().to) {
        if (time >= scale.span().from) {
            const QDateTime moment = local(time, zone);
            const bool isMidnight = moment.time().msecsSinceStartOfDay() == 0;
            ticks.push_back({time, isMidnight ? dayName(moment.date()) : moment.toString(format), isMidnight});
        }
        // Where the clocks change, the next round time may be nearer or farther than a step.
        const UtcTime next = time + step;
        const UtcTime aligned = bucketStart(next, step, offsetOf(zone, next));
        time = aligned > time ? aligned : next;
    }
    return ticks;
}

std::vector<TimeTick> ticksOfDays(const TimeScale& scale, const QTimeZone& zone, int days)
{
    std::vector<TimeTick> ticks;
    const QDate epoch(1970, 1, 5); // a Monday: weeks begin there
    QDate date = local(scale.span().from, zone).date();
    date = date.addDays(-(((epoch.daysTo(date) % days) + days) % days));
    for (; ticks.size() < 1000; date = date.addDays(days)) {
        const UtcTime time = fromEpochMillis(date.startOfDay(zone).toMSecsSinceEpoch());
        if (time >= scale.span().to)
            break;
        if (time >= scale.span().from)
            ticks.push_back({time, dayName(date), true});
    }
    return ticks;
}

std::vector<TimeTick> ticksOfMonths(const TimeScale& scale, const QTimeZone& zone, int months)
{
    std::vector<TimeTick> ticks;
    const QDate begin = local(scale.span().from, zone).date();
    QDate date(begin.year(), months < 12 ? (begin.month() - 1) / months * months + 1 : 1, 1);
    for (; ticks.size() < 1000; date = date.addMonths(months)) {
        const UtcTime time = fromEpochMillis(date.startOfDay(zone).toMSecsSinceEpoch());
        if (time >= scale.span().to)
            break;
        if (time >= scale.span().from)
            ticks.push_back({time, months < 12 ? monthName(date) : QString::number(date.year()), true});
    }
    return ticks;
}

} // namespace

TimeScale::TimeScale(TimeSpan span, double width)
    : m_span{span.from, std::max(span.to, span.from + Millis(1))}, m_width(std::max(1.0, width))
{
}

double TimeScale::xOf(UtcTime time) const
{
    return static_cast<double>((time - m_span.from).count()) / static_cast<double>(m_span.length().count()) * m_width;
}

UtcTime TimeScale::timeAt(double x) const
{
    return clampTime(static_cast<double>(toEpochMillis(m_span.from)) +
                     x / m_width * static_cast<double>(m_span.length().count()));
}

TimeSpan TimeScale::zoomed(double factor, UtcTime fixed) const
{
    const auto length = static_cast<double>(m_span.length().count());
    const double wanted =
        std::clamp(length * factor, static_cast<double>(kShortest.count()), static_cast<double>(kLongest.count()));
    const double share = static_cast<double>((fixed - m_span.from).count()) / length;
    const UtcTime from = clampTime(static_cast<double>(toEpochMillis(fixed)) - share * wanted);
    return {from, from + Millis(std::llround(wanted))};
}

TimeSpan TimeScale::moved(Millis by) const
{
    const UtcTime from = clampTime(static_cast<double>(toEpochMillis(m_span.from) + by.count()));
    return {from, from + m_span.length()};
}

Millis bucketWidthFor(Millis span, int most)
{
    for (const Millis width : bucketWidths) {
        if (span <= width * most)
            return width;
    }
    return (span / (std::max(1, most) * bucketWidths.back()) + 1) * bucketWidths.back();
}

UtcTime bucketStart(UtcTime time, Millis width, Millis offset)
{
    const auto local = (time.time_since_epoch() + offset).count();
    const auto rest = local % width.count();
    return time - Millis(rest < 0 ? rest + width.count() : rest);
}

Millis offsetOf(const QTimeZone& zone, UtcTime at)
{
    return std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toEpochMillis(at), Qt::UTC)));
}

std::vector<TimeTick> ticksOf(const TimeScale& scale, const QTimeZone& zone, double distance)
{
    const double most = std::max(1.0, scale.width() / distance);
    const Millis least = scale.span().length() / static_cast<int>(std::ceil(most));
    for (const Millis step : tickSteps) {
        if (step < least)
            continue;
        return step < day ? ticksWithinDays(scale, zone, step) : ticksOfDays(scale, zone, static_cast<int>(step / day));
    }
    constexpr std::array monthSteps{1, 2, 3, 6, 12, 24, 60, 120, 600};
    for (const int months : monthSteps) {
        if (28 * day * months >= least)
            return ticksOfMonths(scale, zone, months);
    }
    return {};
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_style.h"

#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/shown_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(grantex::TimeStyle)
};

struct ModeWord
{
    TimeStyle::Mode mode;
    const char16_t* key;
};

constexpr std::array modeWords{
    ModeWord{TimeStyle::Mode::Local, u"local"},  ModeWord{TimeStyle::Mode::Utc, u"utc"},
    ModeWord{TimeStyle::Mode::SinceNow, u"now"}, ModeWord{TimeStyle::Mode::SinceSelected, u"selected"},
    ModeWord{TimeStyle::Mode::Delta, u"delta"},
};

QDateTime inZone(const TimeStyle& style, UtcTime time)
{
    switch (style.mode) {
    case TimeStyle::Mode::Utc:
        return QDateTime::fromMSecsSinceEpoch(toEpochMillis(time), Qt::UTC);
    case TimeStyle::Mode::Fixed:
        return QDateTime::fromMSecsSinceEpoch(toEpochMillis(time), Qt::OffsetFromUTC, style.offsetMinutes * 60);
    case TimeStyle::Mode::Local:
    case TimeStyle::Mode::SinceNow:
    case TimeStyle::Mode::SinceSelected:
    case TimeStyle::Mode::Delta:
        return shownTime(time);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QTimeZone timeZoneOf(const TimeStyle& style)
{
    switch (style.mode) {
    case TimeStyle::Mode::Utc:
        return QTimeZone::utc();
    case TimeStyle::Mode::Fixed:
        return QTimeZone(style.offsetMinutes * 60);
    case TimeStyle::Mode::Local:
    case TimeStyle::Mode::SinceNow:
    case TimeStyle::Mode::SinceSelected:
    case TimeStyle::Mode::Delta:
        return shownZone();
    }
    Q_UNREACHABLE();
    return shownZone();
}

QString keyOf(const TimeStyle& style)
{
    for (const auto& word : modeWords) {
        if (word.mode == style.mode)
            return QString::fromUtf16(word.key);
    }
    const int minutes = std::abs(style.offsetMinutes);
    return u"%1%2:%3"_s.arg(QChar(style.offsetMinutes < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

TimeStyle timeStyleOf(const QString& key)
{
    for (const auto& word : modeWords) {
        if (key == QString::fromUtf16(word.key))
            return {word.mode, 0};
    }
    static const QRegularExpression offset(u"^([+-])(\\d\\d):(\\d\\d)$"_s);
    const auto match = offset.match(key);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > kMostOffsetMinutes)
        return {};
    return {TimeStyle::Mode::Fixed, match.captured(1) == u"-" ? -minutes : minutes};
}

QString zoneOf(const TimeStyle& style, UtcTime now)
{
    switch (style.mode) {
    case TimeStyle::Mode::Local:
        return zoneName(now);
    case TimeStyle::Mode::Utc:
        return u"UTC"_s;
    case TimeStyle::Mode::Fixed:
        return offsetName(style.offsetMinutes);
    case TimeStyle::Mode::SinceNow:
        return TimeWords::tr("to now");
    case TimeStyle::Mode::SinceSelected:
        return TimeWords::tr("to selected");
    case TimeStyle::Mode::Delta:
        return TimeWords::tr("to previous");
    }
    Q_UNREACHABLE();
    return {};
}

QString clockTime(const TimeStyle& style, UtcTime time, UtcTime now)
{
    const QDateTime at = inZone(style, time);
    const bool isToday = at.date() == inZone(style, now).date();
    return at.toString(isToday ? u"HH:mm:ss.zzz"_s : u"MM-dd HH:mm:ss.zzz"_s);
}

QString signedLength(Millis length)
{
    const Millis size = length < Millis(0) ? -length : length;
    const QString sign = length < Millis(0) ? u"\u2212"_s : u"+"_s;
    constexpr auto exactBelow = Millis(60'000);
    if (size < exactBelow)
        return sign + inUnits(u"%1.%2 s"_s.arg(size.count() / 1000).arg(size.count() % 1000, 3, 10, QChar(u'0')))
                          .value_or(QString());
    return sign + lengthOfTime(size);
}

} // namespace grantex

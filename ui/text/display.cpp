// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/display.h"

#include "core/base/time_text.h"
#include "ui/text/phrasing.h"
#include "ui/text/shown_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool isUnsafe(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isBidi = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                        (code >= 0x2066 && code <= 0x2069);
    const bool isLineEnd = code == 0x2028 || code == 0x2029;
    return isControl || isBidi || isLineEnd;
}

} // namespace

QString safeText(QStringView text, qsizetype limit)
{
    QString safe = text.left(limit).toString();
    for (QChar& c : safe) {
        if (isUnsafe(c))
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > limit)
        safe.append(u'…');
    return safe;
}

QString safeText(std::string_view utf8, qsizetype limit)
{
    // Four bytes are the most a character takes: no need to decode megabytes to show a line.
    const auto most = static_cast<std::size_t>(limit) * 4 + 4;
    return safeText(QStringView(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(utf8.size(), most)))),
                    limit);
}

QString nameOrId(const QString& name, std::string_view id, qsizetype limit)
{
    return name.isEmpty() ? safeText(id, limit) : safeText(QStringView(name), limit);
}

QString localTime(UtcTime time, bool withMillis)
{
    return shownTime(time).toString(withMillis ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
}

QString localDateTime(UtcTime time)
{
    return u"%1 %2"_s.arg(shownTime(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), zoneName(time));
}

QString zoneName(UtcTime time)
{
    return offsetName(shownTime(time).offsetFromUtc() / 60);
}

QString offsetName(int minutes)
{
    if (minutes == 0)
        return u"UTC"_s;
    QString name = u"UTC%1%2"_s.arg(QChar(minutes < 0 ? u'\u2212' : u'+')).arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        name += u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return name;
}

QString dayName(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("grantex::Dates", "d MMM", "date format"));
}

QString monthName(QDate month)
{
    return QLocale().toString(month, QCoreApplication::translate("grantex::Dates", "MMM yyyy", "date format"));
}

QString grouped(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString byteSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString lengthOfTime(Millis length)
{
    const QString english = QString::fromStdString(formatDuration(length));
    return inUnits(english).value_or(english);
}

QString countdown(UtcTime until, UtcTime now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(std::max(until - now, UtcTime::duration::zero()));
    return lengthOfTime(left);
}

} // namespace grantex

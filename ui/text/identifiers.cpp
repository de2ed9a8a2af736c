// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/identifiers.h"

#include "core/base/time_text.h"
#include "ui/text/display.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype ulidLength = 26;
constexpr qsizetype ulidTimeLength = 10;

QString distance(UtcTime time, UtcTime now)
{
    const auto text = lengthOfTime(time > now ? time - now : now - time);
    return time > now ? QCoreApplication::translate("grantex::Identifiers", "in %1").arg(text)
                      : QCoreApplication::translate("grantex::Identifiers", "%1 ago").arg(text);
}

QString describe(UtcTime time, UtcTime now)
{
    return u"%1\n%2\n%3"_s.arg(localDateTime(time), QString::fromStdString(formatIso8601(time)), distance(time, now));
}

} // namespace

IdKind idKindOf(QStringView key, QStringView id)
{
    if (id.isEmpty())
        return IdKind::None;
    if (key == u"grantId" || key == u"parentGrantId" || key == u"revokedGrants" || id.startsWith(u"grnt_"))
        return IdKind::Grant;
    if (key == u"agentId" || id.startsWith(u"ag_"))
        return IdKind::Agent;
    return key == u"principalId" ? IdKind::Principal : IdKind::None;
}

std::optional<UtcTime> ulidTime(QStringView identifier)
{
    const qsizetype mark = identifier.lastIndexOf(u'_');
    const QStringView body = mark < 0 ? identifier : identifier.sliced(mark + 1);
    if (body.size() != ulidLength)
        return std::nullopt;
    static constexpr QStringView crockford = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    long long millis = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        const qsizetype digit = crockford.indexOf(body[at].toUpper());
        // The first character holds three bits only: anything above 7 would be beyond 48 bits of time.
        if (digit < 0 || (at == 0 && digit > 7))
            return std::nullopt;
        if (at < ulidTimeLength)
            millis = millis * 32 + digit;
    }
    return fromEpochMillis(millis);
}

QString meaningOfValue(const QString& value, bool isNumber, UtcTime now)
{
    if (isNumber) {
        // Seconds or milliseconds since 1970, if that lands between 2001 and 2100; other numbers are just numbers.
        bool isWhole = false;
        const long long number = value.toLongLong(&isWhole);
        constexpr long long earliest = 1'000'000'000;
        constexpr long long latest = 4'102'444'800;
        if (isWhole && number >= earliest && number <= latest)
            return describe(fromEpochMillis(number * 1000), now);
        if (isWhole && number >= earliest * 1000 && number <= latest * 1000)
            return describe(fromEpochMillis(number), now);
        return {};
    }
    if (const auto time = parseIso8601(value.toStdString()))
        return describe(*time, now) + u'\n' +
               QCoreApplication::translate("grantex::Identifiers", "epoch %1 ms").arg(toEpochMillis(*time));
    if (const auto time = ulidTime(value))
        return QCoreApplication::translate("grantex::Identifiers", "Made at (from the ULID):") + u'\n' +
               describe(*time, now);
    return {};
}

} // namespace grantex

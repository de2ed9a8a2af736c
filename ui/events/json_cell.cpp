// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/json_cell.h"

#include "core/base/time_text.h"
#include "core/event/decimal_text.h"
#include "core/filter/json_path.h"
#include "ui/text/display.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// A cell shows a line: what is beyond is never seen.
constexpr int mostValues = 32;

std::optional<UtcTime> momentOf(std::string_view text)
{
    if (const auto time = parseIso8601(text))
        return time;
    // Seconds or milliseconds since 1970: the boundary is 1973 in one and the year 5138 in the other.
    bool isNumber = false;
    const long long number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&isNumber);
    constexpr long long smallestMillis = 100'000'000'000;
    if (!isNumber || number <= 0 || number > smallestMillis * 100)
        return std::nullopt;
    return fromEpochMillis(number < smallestMillis ? number * 1000 : number);
}

QString valueText(const filter::JsonLeaf& leaf, const Column& column, const TimeStyle& style, UtcTime now)
{
    if (leaf.kind == filter::JsonLeaf::Kind::Object)
        return u"{…}"_s;
    const QString plain = safeText(leaf.text);
    switch (column.format) {
    case ValueFormat::Text:
    case ValueFormat::Number:
        return plain;
    case ValueFormat::Money: {
        const std::string decimal = plainDecimal(leaf.text);
        return decimal.empty() ? plain : moneyText(QString::fromStdString(decimal));
    }
    case ValueFormat::Time: {
        const auto time = momentOf(leaf.text);
        return time ? clockTime(style.isRelative() ? TimeStyle{} : style, *time, now) : plain;
    }
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString moneyText(const QString& decimal)
{
    const QLocale locale;
    const bool isNegative = decimal.startsWith(u'-');
    const QString digits = isNegative ? decimal.sliced(1) : decimal;
    QString whole = digits.section(u'.', 0, 0);
    QString fraction = digits.section(u'.', 1);
    constexpr qsizetype cents = 2;
    while (fraction.size() > cents && fraction.endsWith(u'0'))
        fraction.chop(1);
    while (fraction.size() < cents)
        fraction.append(u'0');
    // By hand: no number type holds every digit.
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    return (isNegative ? locale.negativeSign() : QString()) + whole + locale.decimalPoint() + fraction;
}

QString jsonCell(std::string_view json, const Column& column, const TimeStyle& style, UtcTime now)
{
    QStringList values;
    static_cast<void>(filter::visitFromTop(json, column.steps, [&](const filter::JsonLeaf& leaf) {
        values.append(valueText(leaf, column, style, now));
        return values.size() >= mostValues;
    }));
    return values.join(u", "_s);
}

} // namespace grantex

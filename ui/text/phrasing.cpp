// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::Phrasing)
};

/// "89 s" with the unit of the language; nothing when core knows no such unit.
std::optional<QString> inUnit(const QString& number, QStringView unit)
{
    if (unit == u"ms")
        return Words::tr("%1 ms").arg(number);
    if (unit == u"s")
        return Words::tr("%1 s").arg(number);
    if (unit == u"min")
        return Words::tr("%1 min").arg(number);
    if (unit == u"h")
        return Words::tr("%1 h").arg(number);
    if (unit == u"d")
        return Words::tr("%1 d").arg(number);
    return std::nullopt;
}

} // namespace

QString withColon(const QString& label, const QString& text)
{
    return Words::tr("%1: %2").arg(label, text);
}

QString inList(const QStringList& items)
{
    return items.size() < 2 ? items.join(QString()) : items.join(Words::tr(", ", "between the items of a list"));
}

QString inClauses(const QStringList& clauses)
{
    return clauses.size() < 2 ? clauses.join(QString()) : clauses.join(Words::tr("; ", "between clauses"));
}

QString inSentences(const QStringList& sentences)
{
    return sentences.size() < 2 ? sentences.join(QString()) : sentences.join(Words::tr(". ", "between sentences"));
}

QString withCapital(const QString& text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u' '));
    const qsizetype dot = first.indexOf(u'.');
    const bool isName = dot >= 0 && dot < first.size() - 1;
    return text.isEmpty() || isName ? text : text.front().toUpper() + text.mid(1);
}

QString actingFor(const QString& agent, const QString& principal)
{
    if (principal.isEmpty())
        return agent;
    return agent.isEmpty() ? Words::tr("for %1").arg(principal) : Words::tr("%1 for %2").arg(agent, principal);
}

QString withNext(const QString& sentence, const QString& next)
{
    static const QString wide = u"。：；？！）」”"_s;
    if (sentence.isEmpty() || next.isEmpty())
        return sentence + next;
    return wide.contains(sentence.back()) ? sentence + next : sentence + u' ' + next;
}

std::optional<QString> inUnits(const QString& english)
{
    static const QRegularExpression length(u"^([\\d.,]+) (ms|s|min|h|d)(?: ([\\d.,]+) (s|min|h))?$"_s);
    const auto match = length.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    const auto big = inUnit(match.captured(1), match.capturedView(2));
    const auto small = inUnit(match.captured(3), match.capturedView(4));
    return small ? Words::tr("%1 %2", "two units of a length of time").arg(*big, *small) : big;
}

QString plainLabel(const QString& label)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&[^&\\s]\\)"_s);
    static const QRegularExpression key(u"&(.)"_s);
    return QString(label).remove(inBrackets).replace(key, u"\\1"_s).trimmed();
}

} // namespace grantex

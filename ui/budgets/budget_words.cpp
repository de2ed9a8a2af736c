// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_words.h"

#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/shown_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QtMath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;
using Basis = Forecast::Basis;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::BudgetWords)
};

constexpr qsizetype kLongestCurrency = 8;

QString withCurrency(const QString& number, const std::string& currency)
{
    return currency.empty() ? number : number + u'\u00a0' + safeText(currency, kLongestCurrency);
}

/// "2 h 5 min"; of long times the days only.
QString length(Millis time)
{
    time = std::max(time, Millis(1000));
    if (time > 48h)
        return Words::tr("%1 d").arg(grouped(std::chrono::round<std::chrono::days>(time).count()));
    if (time > 10min)
        time = std::chrono::round<std::chrono::minutes>(time);
    return lengthOfTime(std::chrono::round<std::chrono::seconds>(time));
}

/// "14:02" of today, else with the day.
QString moment(UtcTime time, UtcTime now)
{
    const QDateTime local = shownTime(time);
    const QDateTime today = shownTime(now);
    if (local.date() == today.date())
        return local.toString(time - now < 10min ? u"HH:mm:ss"_s : u"HH:mm"_s);
    const QString day = dayName(local.date());
    return local.date().year() == today.date().year() ? u"%1 %2"_s.arg(day, local.toString(u"HH:mm"_s))
                                                      : QLocale().toString(local.date(), QLocale::ShortFormat);
}

bool expiresFirst(const BudgetSummary& budget)
{
    return budget.expiresAt && *budget.expiresAt < budget.forecast.likely;
}

ForecastWords estimated(const BudgetSummary& budget, UtcTime now)
{
    const Forecast& f = budget.forecast;
    const QString latest = f.latest ? length(*f.latest - now) : Words::tr("years");
    ForecastWords words;
    words.brief = Words::tr("in %1 (%2 – %3)").arg(length(f.likely - now), length(f.earliest - now), latest);
    words.sentence =
        Words::tr("Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.",
                  nullptr, f.debits)
            .arg(moment(f.likely, now), moment(f.earliest, now),
                 f.latest ? moment(*f.latest, now) : Words::tr("some year"), length(f.window),
                 rateText(f.perHour, budget.currency));
    if (expiresFirst(budget)) {
        words.brief = Words::tr("expires first, in %1").arg(length(*budget.expiresAt - now));
        words.sentence += u' ' + Words::tr("The grant expires before, at %1.").arg(moment(*budget.expiresAt, now));
    }
    return words;
}

} // namespace

QString moneyText(const Decimal& amount, const std::string& currency)
{
    constexpr qsizetype fewestPlaces = 2;
    constexpr qsizetype group = 3;
    const QLocale locale;
    const QString plain = QString::fromStdString(amount.text());
    const bool isNegative = plain.startsWith(u'-');
    QString whole = plain.section(u'.', 0, 0).mid(isNegative ? 1 : 0);
    QString places = plain.section(u'.', 1, 1);
    while (places.size() > fewestPlaces && places.endsWith(u'0'))
        places.chop(1);
    places = places.leftJustified(fewestPlaces, u'0');
    for (qsizetype at = whole.size() - group; at > 0; at -= group)
        whole.insert(at, locale.groupSeparator());
    return withCurrency((isNegative ? u"\u2212"_s : QString()) + whole + locale.decimalPoint() + places, currency);
}

QString rateText(double perHour, const std::string& currency)
{
    constexpr double hoursOfDay = 24;
    constexpr double minutesOfHour = 60;
    if (!(perHour > 0) || !std::isfinite(perHour))
        return u"–"_s;
    const QLocale locale;
    const auto number = [&](double value) {
        return withCurrency(u"≈\u00a0"_s + locale.toString(value, 'f', value < 1 ? 3 : value < 1000 ? 2 : 0), currency);
    };
    if (perHour < 1)
        return Words::tr("%1 a day").arg(number(perHour * hoursOfDay));
    if (perHour >= minutesOfHour * 10)
        return Words::tr("%1 a minute").arg(number(perHour / minutesOfHour));
    return Words::tr("%1 an hour").arg(number(perHour));
}

QString usedText(const BudgetSummary& budget)
{
    if (!budget.usedShare)
        return u"–"_s;
    constexpr double whole = 100;
    if (!budget.initial && budget.level != BudgetLevel::Exhausted)
        return Words::tr("over %1 %").arg(qFloor(*budget.usedShare * whole));
    // 99.99 % is not used up: never rounded up.
    return Words::tr("%1 %").arg(qFloor(*budget.usedShare * whole + 1e-9));
}

LevelWords wordsOf(BudgetLevel level, bool hasEnded)
{
    if (hasEnded)
        return {Words::tr("Ended"), u"off"_s, Role::Muted};
    switch (level) {
    case BudgetLevel::Healthy:
        return {Words::tr("Healthy"), u"check"_s, Role::Success};
    case BudgetLevel::Half:
        return {Words::tr("Over 50 % used"), u"flow"_s, Role::Info};
    case BudgetLevel::Most:
        return {Words::tr("Over 80 % used"), u"warning"_s, Role::Warning};
    case BudgetLevel::Exhausted:
        return {Words::tr("Exhausted"), u"close"_s, Role::Danger};
    case BudgetLevel::Unknown:
        break;
    }
    return {Words::tr("Use unknown"), u"idle"_s, Role::Muted};
}

ForecastWords wordsOf(const BudgetSummary& budget, UtcTime now)
{
    const Forecast& f = budget.forecast;
    switch (f.basis) {
    case Basis::Estimated:
        return estimated(budget, now);
    case Basis::NothingKnown:
        return {Words::tr("nothing known"), Words::tr("No forecast: nobody told what remains.")};
    case Basis::Ended:
        if (budget.revokedAt)
            return {Words::tr("revoked"),
                    Words::tr("No forecast: the grant was revoked at %1.").arg(moment(*budget.revokedAt, now))};
        return {Words::tr("expired"), Words::tr("No forecast: the grant has expired.")};
    case Basis::UsedUp:
        return {Words::tr("used up"), budget.changedAt
                                          ? Words::tr("Nothing is left since %1.").arg(moment(*budget.changedAt, now))
                                          : Words::tr("Nothing is left.")};
    case Basis::TooFewDebits:
        return {Words::tr("%1 of %2 debits").arg(f.debits).arg(f.needed),
                Words::tr("No forecast yet: it needs %1 debits; seen so far: %2.").arg(f.needed).arg(f.debits)};
    case Basis::HiddenByGap:
        return {Words::tr("hidden by a gap"),
                Words::tr("No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.")
                    .arg(f.debits)
                    .arg(f.needed)};
    case Basis::NoConnection:
        return {Words::tr("no connection"), Words::tr("No forecast: there is no connection now, more may be spent.")};
    case Basis::OnlyPercentages:
        return {Words::tr("only percentages"), Words::tr("No forecast: events tell percentages, no amounts.")};
    case Basis::Stopped:
        return {Words::tr("spending stopped"),
                Words::tr("No forecast: there was no debit for far longer than usual. It spent %1 before.")
                    .arg(rateText(f.perHour, budget.currency))};
    }
    return {};
}

QString forecastAlone(const BudgetSummary& budget, UtcTime now)
{
    const QString brief = wordsOf(budget, now).brief;
    switch (budget.forecast.basis) {
    case Basis::Estimated:
        return expiresFirst(budget) ? brief : Words::tr("used up %1").arg(brief);
    case Basis::Ended:
    case Basis::UsedUp:
        return brief;
    default:
        return Words::tr("no forecast: %1").arg(brief);
    }
}

QString budgetSentence(const BudgetSummary& budget, const QString& agent, UtcTime now)
{
    QString sentence = Words::tr("%1: %2").arg(agent, wordsOf(budget.level, budget.hasEnded).text);
    if (budget.remaining) {
        const QString left = moneyText(*budget.remaining, budget.currency);
        const QString told = budget.isAtMost ? Words::tr("at most %1 left").arg(left) : Words::tr("%1 left").arg(left);
        sentence = Words::tr("%1, %2").arg(
            sentence,
            budget.initial ? Words::tr("%1 of %2").arg(told, moneyText(*budget.initial, budget.currency)) : told);
    }
    return inSentences({sentence, wordsOf(budget, now).sentence});
}

QString stepWord(BudgetStep::Kind kind)
{
    switch (kind) {
    case BudgetStep::Kind::Start:
        return Words::tr("Start");
    case BudgetStep::Kind::Told:
        return Words::tr("Debit");
    case BudgetStep::Kind::AtMost:
        return Words::tr("At most");
    case BudgetStep::Kind::TopUp:
        return Words::tr("Top-up");
    }
    return {};
}

} // namespace grantex

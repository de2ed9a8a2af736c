// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"
#include "ui/theme/colors.h"

#include <QString>

namespace grantex {

/// "1,204.50 USD": every digit, grouped, at least two places. Currency may be empty.
[[nodiscard]] QString moneyText(const Decimal& amount, const std::string& currency);
/// "≈ 12.40 USD an hour", with the unit of time that gives a readable number; "–" for nothing.
[[nodiscard]] QString rateText(double perHour, const std::string& currency);
/// "74 %", "over 50 %" where only that is known, "–".
[[nodiscard]] QString usedText(const BudgetSummary& budget);

struct LevelWords
{
    QString text; ///< "Over 80 % used"
    QString icon;
    Role role = Role::Muted;
};
[[nodiscard]] LevelWords wordsOf(BudgetLevel level, bool hasEnded);

struct ForecastWords
{
    QString brief;    ///< "in 2 h (1 h 20 min – 4 h)", or the reason why there is none in a few words
    QString sentence; ///< the same in full, with what it rests on
};
[[nodiscard]] ForecastWords wordsOf(const BudgetSummary& budget, UtcTime now);

/// `brief` for a place where no heading says what it is about: "used up in 2 h (1 h 20 min – 4 h)",
/// "no forecast: 2 of 5 debits".
[[nodiscard]] QString forecastAlone(const BudgetSummary& budget, UtcTime now);

/// One spoken sentence about a budget.
[[nodiscard]] QString budgetSentence(const BudgetSummary& budget, const QString& agent, UtcTime now);

/// "Start", "Debit", "Top-up", "At most".
[[nodiscard]] QString stepWord(BudgetStep::Kind kind);

} // namespace grantex

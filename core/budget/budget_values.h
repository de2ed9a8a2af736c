// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/clock.h"
#include "core/event/decimal.h"
#include "core/timeline/bucket_counter.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace grantex {

/// A budget's number within one run: one for each grant and currency. 0: none.
using BudgetId = std::uint32_t;

/// What remained of a budget from a moment on.
struct BudgetStep
{
    enum class Kind : std::uint8_t {
        Start,  ///< the whole budget, when it was made
        Told,   ///< an event or the service named the amount
        AtMost, ///< only a percentage was told: there may be less
        TopUp,  ///< more than before: somebody added to the budget
    };
    UtcTime at{};
    Decimal remaining;
    Kind kind = Kind::Told;
    bool fromService = false; ///< read over REST; else from an event
};
/// Ascending by time; bounded, old steps are thinned out. Shared between threads, never changed.
using BudgetSteps = std::vector<BudgetStep>;
using BudgetStepsPtr = std::shared_ptr<const BudgetSteps>;

enum class BudgetLevel {
    Unknown, ///< how much of it is used cannot be said
    Healthy,
    Half,      ///< at least 50 % used
    Most,      ///< at least 80 % used
    Exhausted, ///< nothing is left
};

/// When a budget will be used up, or why that cannot be said.
struct Forecast
{
    enum class Basis {
        Estimated,       ///< the times below hold
        NothingKnown,    ///< what remains is not known
        Ended,           ///< the grant was revoked or has expired
        UsedUp,          ///< nothing is left
        TooFewDebits,    ///< `debits` of `needed` were seen
        HiddenByGap,     ///< too few since the last time without a connection
        NoConnection,    ///< there is none now: what remains may have changed
        OnlyPercentages, ///< no amounts are told
        Stopped,         ///< far longer without a debit than usual
    };
    Basis basis = Basis::NothingKnown;
    int debits = 0; ///< that it rests on
    int needed = 0;
    Millis window{}; ///< observed time that it rests on
    double perHour = 0;
    UtcTime likely{};              ///< as likely before as after
    UtcTime earliest{};            ///< one in twenty is earlier
    std::optional<UtcTime> latest; ///< one in twenty is later; nullopt: years away
};

/// One budget. A value for tables and cards.
struct BudgetSummary
{
    BudgetId id = 0;
    std::string grantId;
    std::string agentId;
    std::string principalId;
    std::string currency; ///< empty: nobody told it
    std::optional<Decimal> initial;
    std::optional<Decimal> remaining;
    bool isAtMost = false; ///< `remaining` is an upper bound
    BudgetLevel level = BudgetLevel::Unknown;
    std::optional<double> usedShare; ///< 0 to 1, for bars
    std::optional<UtcTime> changedAt;
    std::optional<UtcTime> revokedAt;
    std::optional<UtcTime> expiresAt;
    bool hasEnded = false;    ///< revoked or expired
    std::int64_t debits = 0;  ///< seen
    std::int64_t topUps = 0;  ///< seen
    std::int64_t repeats = 0; ///< events that told nothing new
    bool isThinned = false;   ///< old steps are no longer all there
    Forecast forecast;
};

/// All budgets of one currency together; nullopt: too large a number.
struct CurrencyTotals
{
    std::int64_t budgets = 0;
    std::int64_t unknown = 0; ///< of them without a known size: not in the sums
    std::optional<Decimal> allocated = Decimal();
    std::optional<Decimal> spent = Decimal();
    std::optional<Decimal> remaining = Decimal(); ///< of grants that still live
    std::optional<Decimal> lapsed = Decimal();    ///< what was left when a grant ended
};

/// Everything at one moment. Shared between threads, never changed.
struct BudgetSnapshot
{
    std::vector<BudgetSummary> budgets; ///< by id
    std::map<std::string, CurrencyTotals> totals;
    std::int64_t forgotten = 0; ///< budgets dropped to stay within bounds
    std::int64_t grants = 0;    ///< known
};
using BudgetSnapshotPtr = std::shared_ptr<const BudgetSnapshot>;

} // namespace grantex

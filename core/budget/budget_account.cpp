// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_account.h"

#include <algorithm>

namespace grantex {

namespace {

using Kind = BudgetStep::Kind;

constexpr std::int64_t kHalf = 50;
constexpr std::int64_t kMost = 80;
constexpr std::int64_t kWhole = 100;

/// What remains at most when `used` percent of `initial` are used; nullopt when the percentage is no whole number of
/// hundredths from 0 to 100.
std::optional<Decimal> mostRemaining(const Decimal& initial, const Decimal& used)
{
    const auto hundredths = Decimal(kWhole).minus(used);
    if (!hundredths || hundredths->sign() < 0 || used.sign() < 0)
        return std::nullopt;
    for (std::int64_t percent = 0; percent <= kWhole; ++percent) {
        if (*hundredths == Decimal(percent))
            return initial.percent(percent);
    }
    return std::nullopt;
}

} // namespace

bool BudgetAccount::apply(const EventFields& fields, bool isExhausted, UtcTime at, std::size_t bound)
{
    const bool isNewest = !m_heardAt || at >= *m_heardAt;
    if (const auto initial = Decimal::parse(fields.initial))
        setInitial(*initial, isNewest);
    const auto percent = Decimal::parse(fields.percentUsed);
    auto remaining = Decimal::parse(fields.remaining);
    if (!remaining && isExhausted)
        remaining = Decimal();
    auto kind = Kind::Told;
    if (!remaining && percent && m_initial) {
        remaining = mostRemaining(*m_initial, *percent);
        kind = Kind::AtMost;
    }
    const bool saysNew = remaining && addStep({at, *remaining, kind, false}, bound);
    bool isOtherState = false;
    if (isNewest) {
        m_heardAt = at;
        isOtherState = m_isExhausted != isExhausted || (percent && percent != m_toldPercent);
        m_isExhausted = isExhausted;
        if (percent)
            m_toldPercent = percent;
        // A top-up that only an event betrays: how large the budget is now, it does not say.
        const auto& steps = m_history.steps();
        if (saysNew && steps.back().kind == Kind::TopUp && fields.initial.empty())
            m_initial.reset();
    }
    if (!saysNew && !isOtherState)
        ++m_repeats;
    return saysNew || isOtherState;
}

bool BudgetAccount::apply(const AllocationRecord& record, UtcTime now, std::size_t bound)
{
    const UtcTime at = record.updatedAt.value_or(record.createdAt.value_or(now));
    const bool isNewest = !m_heardAt || at >= *m_heardAt;
    bool isChanged = false;
    if (record.initial && (!m_initial || isNewest) && m_initial != record.initial) {
        setInitial(*record.initial, true);
        isChanged = true;
    }
    if (record.createdAt && record.initial && mayBeginAt(*record.createdAt))
        isChanged = m_history.add({*record.createdAt, *record.initial, Kind::Start, true}, bound) !=
                        BudgetHistory::Added::Known ||
                    isChanged;
    if (record.remaining && isNewest) {
        isChanged = addStep({at, *record.remaining, Kind::Told, true}, bound) || isChanged;
        m_heardAt = at;
        m_isExhausted = record.remaining->sign() <= 0;
        m_toldPercent.reset();
    }
    return isChanged;
}

/// A budget that was topped up was smaller when it was made than it is now.
bool BudgetAccount::mayBeginAt(UtcTime at) const
{
    const auto& steps = m_history.steps();
    if (steps.empty())
        return true;
    return steps.front().kind != Kind::Start && at < steps.front().at &&
           std::none_of(steps.begin(), steps.end(), [](const auto& step) { return step.kind == Kind::TopUp; });
}

void BudgetAccount::setInitial(const Decimal& initial, bool isNewest)
{
    if (m_initial && (!isNewest || *m_initial == initial))
        return;
    m_initial = initial;
}

bool BudgetAccount::addStep(BudgetStep step, std::size_t bound)
{
    const bool hadSteps = !m_history.steps().empty();
    const auto added = m_history.add(step, bound);
    if (added == BudgetHistory::Added::Known)
        return false;
    if (added == BudgetHistory::Added::Newest && hadSteps)
        ++(m_history.steps().back().kind == Kind::TopUp ? m_topUps : m_debits);
    return true;
}

std::optional<UtcTime> BudgetAccount::changedAt() const
{
    return m_history.steps().empty() ? m_heardAt : std::optional(m_history.steps().back().at);
}

BudgetLevel BudgetAccount::level() const
{
    const auto& steps = m_history.steps();
    if (m_isExhausted || (!steps.empty() && steps.back().remaining.sign() <= 0))
        return BudgetLevel::Exhausted;
    if (m_initial && m_initial->sign() > 0 && !steps.empty()) {
        const Decimal& left = steps.back().remaining;
        const auto atMost = [&](std::int64_t percent) {
            const auto limit = m_initial->percent(percent);
            return limit && left <= *limit;
        };
        return atMost(kWhole - kMost)   ? BudgetLevel::Most
               : atMost(kWhole - kHalf) ? BudgetLevel::Half
                                        : BudgetLevel::Healthy;
    }
    if (!m_toldPercent)
        return BudgetLevel::Unknown;
    return *m_toldPercent >= Decimal(kMost)   ? BudgetLevel::Most
           : *m_toldPercent >= Decimal(kHalf) ? BudgetLevel::Half
                                              : BudgetLevel::Healthy;
}

BudgetSummary BudgetAccount::summary() const
{
    BudgetSummary summary;
    summary.id = m_id;
    summary.grantId = m_grantId;
    summary.currency = m_currency;
    summary.initial = m_initial;
    const auto& steps = m_history.steps();
    if (!steps.empty()) {
        summary.remaining = steps.back().remaining;
        summary.isAtMost = steps.back().kind == Kind::AtMost;
    }
    summary.level = level();
    if (summary.level == BudgetLevel::Exhausted)
        summary.usedShare = 1;
    else if (m_initial && m_initial->sign() > 0 && summary.remaining)
        summary.usedShare = std::clamp(1 - summary.remaining->toDouble() / m_initial->toDouble(), 0.0, 1.0);
    else if (m_toldPercent)
        summary.usedShare = std::clamp(m_toldPercent->toDouble() / static_cast<double>(kWhole), 0.0, 1.0);
    summary.changedAt = changedAt();
    summary.debits = m_debits;
    summary.topUps = m_topUps;
    summary.repeats = m_repeats;
    summary.isThinned = m_history.isThinned();
    return summary;
}

} // namespace grantex

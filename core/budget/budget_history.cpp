// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_history.h"

#include <algorithm>

namespace grantex {

namespace {

using Kind = BudgetStep::Kind;

bool isBefore(const BudgetStep& a, const BudgetStep& b)
{
    return a.at != b.at ? a.at < b.at : a.remaining > b.remaining;
}

} // namespace

BudgetHistory::Added BudgetHistory::add(BudgetStep step, std::size_t bound)
{
    const auto place = std::upper_bound(m_steps.begin(), m_steps.end(), step, isBefore);
    const auto index = static_cast<std::size_t>(place - m_steps.begin());
    const bool isNewest = place == m_steps.end();
    if (index > 0) {
        const BudgetStep& before = m_steps[index - 1];
        // A bound that says less than an amount, or the same amount again.
        if (before.remaining == step.remaining ? step.kind != Kind::Start
                                               : step.kind == Kind::AtMost && before.remaining < step.remaining)
            return Added::Known;
    }
    m_steps.insert(place, step);
    classify(index);
    classify(index + 1);
    if (m_steps.size() > bound)
        thin();
    return isNewest ? Added::Newest : Added::Late;
}

void BudgetHistory::classify(std::size_t index)
{
    if (index >= m_steps.size())
        return;
    BudgetStep& step = m_steps[index];
    if (step.kind == Kind::Start || step.kind == Kind::AtMost)
        return;
    const bool isMore = index > 0 && step.remaining > m_steps[index - 1].remaining;
    step.kind = isMore ? Kind::TopUp : Kind::Told;
}

void BudgetHistory::thin()
{
    BudgetSteps kept;
    const std::size_t half = m_steps.size() / 2;
    kept.reserve(m_steps.size());
    bool skip = false;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool isMarked = m_steps[i].kind == Kind::TopUp || m_steps[i].kind == Kind::Start ||
                              (i + 1 < m_steps.size() && m_steps[i + 1].kind == Kind::TopUp);
        if (i > 0 && i < half && !isMarked) {
            skip = !skip;
            if (skip)
                continue;
        }
        kept.push_back(m_steps[i]);
    }
    // Nothing but top-ups: the oldest go.
    if (kept.size() + kept.size() / 8 > m_steps.size())
        kept.erase(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(kept.size() / 4));
    m_steps = std::move(kept);
    m_isThinned = true;
}

} // namespace grantex

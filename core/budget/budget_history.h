// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

namespace grantex {

/// The steps of one budget in the order of their times, whatever order they come in. Bounded: beyond the bound every
/// second step of the older half goes, except starts and top-ups with what stood before them.
class BudgetHistory
{
public:
    enum class Added { Newest, Late, Known };
    /// Known: it says nothing new. Two steps of one millisecond stand in falling order, because events of one
    /// millisecond come in any.
    Added add(BudgetStep step, std::size_t bound);

    [[nodiscard]] const BudgetSteps& steps() const { return m_steps; }
    [[nodiscard]] bool isThinned() const { return m_isThinned; }

private:
    void classify(std::size_t index);
    void thin();

    BudgetSteps m_steps;
    bool m_isThinned = false;
};

} // namespace grantex

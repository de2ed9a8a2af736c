// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

#include <span>

namespace grantex {

/// The fewest debits a forecast rests on.
inline constexpr int kFewestDebits = 5;
/// The most that count: what was spent long ago says little about now.
inline constexpr int kMostDebits = 40;

/// When the budget with these steps (ascending) will be used up, seen from `now`. `gaps` are ascending and do not
/// overlap. Pure. The model (BUDGETS.md): debits come as a renewal process with amounts of their own; both the
/// unknown rate and the chance of what is to come widen the interval, which holds the true time nine times in ten.
[[nodiscard]] Forecast forecastOf(std::span<const BudgetStep> steps, std::span<const TimeSpan> gaps, UtcTime now);

} // namespace grantex

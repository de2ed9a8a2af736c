// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

#include <QList>
#include <QPointF>
#include <span>
#include <vector>

namespace grantex {

/// The steps within `span` as a line for a chart `columns` pixels wide: x in milliseconds since 1970, y the remaining
/// amount times `factor`. At most four points a column, whatever the number of steps: where several steps share a
/// column, what it goes in with, the least and the most of it, and what it comes out with. Flat until `end`, which is
/// where the knowledge ends (now).
[[nodiscard]] QList<QPointF> reducedSteps(std::span<const BudgetStep> steps, TimeSpan span, int columns, double factor,
                                          UtcTime end);

/// The remaining amounts of several budgets together, one point at the end of each column; a budget counts from its
/// first step on.
[[nodiscard]] QList<QPointF> summedSteps(const std::vector<BudgetStepsPtr>& budgets, TimeSpan span, int columns,
                                         UtcTime end);

/// The step in force at `time`; nullptr before the first.
[[nodiscard]] const BudgetStep* stepAt(std::span<const BudgetStep> steps, UtcTime time);

} // namespace grantex

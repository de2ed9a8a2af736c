// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

#include <QString>

namespace grantex {

/// One budget as chart and step table show it. A value; the steps are shared.
struct ChartLine
{
    BudgetSummary summary;
    QString name;         ///< safe to show
    BudgetStepsPtr steps; ///< nullptr: not here yet
};

} // namespace grantex

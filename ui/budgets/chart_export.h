// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/budgets/chart_line.h"

#include <QString>
#include <functional>
#include <vector>

class QObject;

namespace grantex {

class BudgetChart;

/// Writes the chart as it is shown to `path`: PNG at twice its size, or SVG when the name ends so.
[[nodiscard]] Result<> exportPicture(BudgetChart& chart, const QString& path);

/// Every step of `lines` as CSV (RFC 4180): time,grant,agent,principal,currency,what,remaining,initial,source. Amounts
/// are exact, without grouping. A cell that a spreadsheet would take for a formula begins with an apostrophe. Written
/// on a thread of the pool; `done` is called on `context`'s thread unless it has gone.
void exportSteps(const QString& path, std::vector<ChartLine> lines, QObject* context,
                 std::function<void(const Result<>&)> done);

} // namespace grantex

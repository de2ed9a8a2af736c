// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/columns.h"
#include "ui/text/time_style.h"

#include <string_view>

namespace grantex {

/// What an event has at a column's path, written in the column's format: several values with commas between them, of an
/// object a sign that there is one, nothing where the path leads nowhere. What does not fit the format is shown as it
/// is. Amounts keep every digit.
[[nodiscard]] QString jsonCell(std::string_view json, const Column& column, const TimeStyle& style, UtcTime now);

/// "1234.5" → "1,234.50": grouped as the user's language does, at least two digits behind the point, none lost.
[[nodiscard]] QString moneyText(const QString& decimal);

} // namespace grantex

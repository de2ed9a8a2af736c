// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "ui/colours/colour_rules.h"

namespace grantex {

/// The filter with each `colour:` replaced by what the rules of that colour ask: a row has the colour of the first rule
/// that matches. So a scan answers it like any other filter. Colours go by their key ("alarm") and their name ("red").
[[nodiscard]] filter::Query withColoursAsRules(const filter::Query& query, const std::vector<ColourRule>& rules);
[[nodiscard]] bool asksColours(const filter::Query& query);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/completion.h"

#include <string>
#include <string_view>
#include <vector>

namespace grantex::filter {

/// Whether `text` begins with, or contains, `typed`; case-blind for ASCII.
[[nodiscard]] bool startsLowered(std::string_view text, std::string_view typed);
[[nodiscard]] bool containsLowered(std::string_view text, std::string_view typed);

/// Adds what `field` may be compared with: its words, lengths of time, values seen. `isMatch`: directly behind a colon.
void addValues(const SeenValues& seen, const Field& field, std::string_view typed, bool isMatch,
               std::vector<Candidate>& candidates);

} // namespace grantex::filter

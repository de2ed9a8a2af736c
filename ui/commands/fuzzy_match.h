// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace grantex {

/// How well a text answers a query.
struct FuzzyMatch
{
    int score = 0;              ///< higher is better
    std::vector<int> positions; ///< of the characters that matched, ascending
};

/// Each word of `query` must occur in `text`, its letters in order but not necessarily together, case-blind. Beginnings
/// of words and letters side by side count most: "ec" finds "Export Columns" before "Select". An empty query matches
/// everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace grantex

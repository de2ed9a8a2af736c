// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/json_path.h"
#include "core/filter/query.h"
#include "core/filter/regular_expression.h"
#include "core/filter/scalar.h"
#include "core/filter/text_search.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex::filter {

/// The values of one test, ready to be held against texts and JSON values. Immutable, thread-safe.
class ValueMatcher
{
public:
    ValueMatcher() = default;
    explicit ValueMatcher(const Test& test);

    /// Against a text field of the event.
    [[nodiscard]] bool matches(std::string_view text) const;
    /// Against a value in its data: numbers, and texts that are numbers, compare as decimals, texts that are times as
    /// times with an absolute one.
    [[nodiscard]] bool matches(const JsonLeaf& leaf) const;
    /// Anywhere in a text (free text).
    [[nodiscard]] bool foundIn(std::string_view text) const;

private:
    struct Bound
    {
        std::string text;
        std::string decimal; ///< empty: no number
        std::optional<TimeSpan> time;
    };
    struct Alternative
    {
        Operator op = Operator::Match;
        Bound bound; ///< of Equal and the comparisons; `from` of a range
        Bound upper; ///< of a range
        bool range = false;
        bool hasLower = false;
        bool hasUpper = false;
        bool textOnly = false;                    ///< quoted: never a number
        std::string lower;                        ///< case-blind ASCII text to be equal to
        TextSearch search;                        ///< or to contain
        std::optional<RegularExpression> pattern; ///< wildcards, other alphabets, regular expressions
    };

    static Bound boundOf(const Scalar& scalar);
    static void prepareText(Alternative& alternative, const Scalar& scalar, bool whole);
    static std::optional<int> compare(const Bound& bound, std::string_view text, bool json);
    static bool holds(const Alternative& alternative, std::string_view text, bool json);

    std::vector<Alternative> m_alternatives;
};

} // namespace grantex::filter

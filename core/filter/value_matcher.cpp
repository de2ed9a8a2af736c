// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/value_matcher.h"

#include "core/base/time_text.h"
#include "core/event/decimal_text.h"
#include "core/filter/characters.h"

#include <algorithm>

namespace grantex::filter {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool equalsLowered(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return lowered(a) == b; });
}

/// In a value of data only a time with its date counts as one: `today` may be a word there.
std::optional<TimeSpan> absoluteTime(const Scalar& scalar)
{
    if (scalar.text.size() < std::string_view("2026-03-01").size() || isRelativeTime(scalar))
        return std::nullopt;
    return timeOf(scalar, Surroundings{});
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : (order > 0 ? 1 : 0);
}

} // namespace

ValueMatcher::Bound ValueMatcher::boundOf(const Scalar& scalar)
{
    return {literal(scalar), decimalOf(scalar), scalar.quoted ? std::nullopt : absoluteTime(scalar)};
}

void ValueMatcher::prepareText(Alternative& alternative, const Scalar& scalar, bool whole)
{
    if (hasWildcard(scalar))
        alternative.pattern = RegularExpression::fromWildcards(scalar.text, false, whole);
    else if (const std::string text = literal(scalar); isAscii(text) && whole)
        alternative.lower = lowered(text);
    else if (isAscii(text))
        alternative.search = TextSearch(lowered(text), TextSearch::Case::Blind);
    else
        alternative.pattern = RegularExpression::fromLiteral(text, whole);
}

ValueMatcher::ValueMatcher(const Test& test)
{
    for (const Value& value : test.values) {
        Alternative alternative;
        alternative.op = test.op;
        if (const auto* regex = std::get_if<Regex>(&value)) {
            // What checkTest let pass compiles.
            if (auto compiled = RegularExpression::compile(regex->pattern, regex->caseSensitive))
                alternative.pattern = std::move(*compiled);
        } else if (const auto* range = std::get_if<Range>(&value)) {
            alternative.range = true;
            alternative.hasLower = range->from.has_value();
            alternative.hasUpper = range->to.has_value();
            alternative.bound = range->from ? boundOf(*range->from) : Bound{};
            alternative.upper = range->to ? boundOf(*range->to) : Bound{};
        } else {
            const auto& scalar = std::get<Scalar>(value);
            alternative.bound = boundOf(scalar);
            alternative.textOnly = scalar.quoted;
            if (test.op == Operator::Match)
                prepareText(alternative, scalar, test.field.name != FieldName::Text);
        }
        m_alternatives.push_back(std::move(alternative));
    }
}

/// Where `text` stands towards the bound: below (-1), in (0) or above (1); nullopt when they cannot be compared.
/// A time as bound is an interval.
std::optional<int> ValueMatcher::compare(const Bound& bound, std::string_view text, bool json)
{
    if (json && !bound.decimal.empty()) {
        const std::string decimal = plainDecimal(text);
        if (decimal.empty())
            return std::nullopt;
        return sign(compareDecimals(decimal, bound.decimal));
    }
    if (json && bound.time) {
        const auto time = parseIso8601(text);
        if (!time)
            return std::nullopt;
        if (*time < bound.time->begin)
            return -1;
        return *time < bound.time->end ? 0 : 1;
    }
    return sign(text.compare(bound.text) <=> 0);
}

bool ValueMatcher::holds(const Alternative& alternative, std::string_view text, bool json)
{
    if (alternative.range) {
        if (alternative.hasLower && compare(alternative.bound, text, json).value_or(-1) < 0)
            return false;
        return !alternative.hasUpper || compare(alternative.upper, text, json).value_or(1) <= 0;
    }
    const auto order = alternative.op == Operator::Match ? std::nullopt : compare(alternative.bound, text, json);
    switch (alternative.op) {
    case Operator::Match:
        if (json && !alternative.bound.decimal.empty() && compare(alternative.bound, text, true) == 0)
            return true;
        return alternative.pattern ? alternative.pattern->found(text) : equalsLowered(text, alternative.lower);
    case Operator::Regex:
        return alternative.pattern && alternative.pattern->found(text);
    case Operator::Equal:
        return order == 0 || text == alternative.bound.text;
    case Operator::Greater:
        return order && *order > 0;
    case Operator::GreaterEqual:
        return order && *order >= 0;
    case Operator::Less:
        return order && *order < 0;
    case Operator::LessEqual:
        return order && *order <= 0;
    case Operator::Has:
        break;
    }
    return true;
}

bool ValueMatcher::matches(std::string_view text) const
{
    return std::ranges::any_of(m_alternatives, [text](const Alternative& a) { return holds(a, text, false); });
}

bool ValueMatcher::matches(const JsonLeaf& leaf) const
{
    if (leaf.kind == JsonLeaf::Kind::Object)
        return false;
    return std::ranges::any_of(m_alternatives, [&leaf](const Alternative& a) {
        if (a.textOnly && leaf.kind != JsonLeaf::Kind::String)
            return false;
        return holds(a, leaf.text, true);
    });
}

bool ValueMatcher::foundIn(std::string_view text) const
{
    return std::ranges::any_of(m_alternatives, [text](const Alternative& a) {
        return a.pattern ? a.pattern->found(text) : a.search.isIn(text);
    });
}

} // namespace grantex::filter

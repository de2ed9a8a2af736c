// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/check.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "core/filter/regular_expression.h"
#include "core/filter/scalar.h"

#include <algorithm>

namespace grantex::filter {

namespace {

std::string shown(const Scalar& scalar)
{
    return "“" + scalar.text + "”";
}

/// Applies `check` to every scalar, the ends of ranges included, until one is refused.
template <typename Check>
std::optional<Mistake> eachScalar(const Test& test, Check check)
{
    for (const Value& value : test.values) {
        if (const auto* scalar = std::get_if<Scalar>(&value)) {
            if (auto wrong = check(*scalar))
                return wrong;
        } else if (const auto* range = std::get_if<Range>(&value)) {
            for (const auto* end : {&range->from, &range->to}) {
                if (*end) {
                    if (auto wrong = check(**end))
                        return wrong;
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<Mistake> checkRegex(const Test& test)
{
    for (const Value& value : test.values) {
        const auto* regex = std::get_if<Regex>(&value);
        if (regex == nullptr)
            continue;
        if (auto compiled = RegularExpression::compile(regex->pattern, regex->caseSensitive); !compiled)
            return Mistake{regex->span, compiled.error().message, {}};
    }
    return std::nullopt;
}

std::optional<Mistake> checkTime(const Test& test)
{
    // Any moment does: whether a text is a time does not depend on it.
    return eachScalar(test, [](const Scalar& scalar) -> std::optional<Mistake> {
        if (timeOf(scalar, Surroundings{}))
            return std::nullopt;
        return Mistake{scalar.span, shown(scalar) + " is no time.", "2026-03-01T12:00Z, 14:02, today, now-5m"};
    });
}

std::optional<Mistake> checkDuration(const Test& test)
{
    auto wrong = eachScalar(test, [](const Scalar& scalar) -> std::optional<Mistake> {
        if (durationOf(scalar))
            return std::nullopt;
        return Mistake{scalar.span, shown(scalar) + " is no length of time.", "15m, 2h30m, 7d"};
    });
    if (wrong)
        return wrong;
    const bool single = test.values.size() == 1 && std::holds_alternative<Scalar>(test.values.front());
    if (test.field.name == FieldName::Last && (test.op != Operator::Match || !single))
        return Mistake{test.span, "last takes one length of time after a colon.", "last:15m"};
    if (test.field.name == FieldName::Age && (test.op == Operator::Match || test.op == Operator::Equal) &&
        std::ranges::any_of(test.values, [](const Value& value) { return std::holds_alternative<Scalar>(value); }))
        return Mistake{test.span, "age is compared with < or >.", "age:<5m"};
    return std::nullopt;
}

std::optional<Mistake> checkNumber(const Test& test)
{
    return eachScalar(test, [](const Scalar& scalar) -> std::optional<Mistake> {
        if (!decimalOf(scalar).empty())
            return std::nullopt;
        return Mistake{scalar.span, shown(scalar) + " is no number.", {}};
    });
}

std::optional<Mistake> checkWord(const Test& test)
{
    if (test.op != Operator::Match && test.op != Operator::Equal)
        return Mistake{test.span, "is takes a word after a colon.", "is:gap"};
    return eachScalar(test, [](const Scalar& scalar) -> std::optional<Mistake> {
        const std::string word = lowered(literal(scalar));
        if (std::ranges::find(flagWords(), std::string_view(word)) != flagWords().end())
            return std::nullopt;
        std::string known;
        for (const std::string_view flag : flagWords())
            known.append(known.empty() ? "" : ", ").append(flag);
        const std::string near(nearest(word, flagWords()));
        return Mistake{scalar.span, shown(scalar) + " is no state of a row; known are " + known + ".", near};
    });
}

} // namespace

std::optional<Mistake> checkTest(const Test& test)
{
    const FieldKind kind = infoOf(test.field.name).kind;
    if (test.op == Operator::Has) {
        if (kind == FieldKind::Word || kind == FieldKind::Duration || kind == FieldKind::Number)
            return Mistake{test.span, "Every event has this.", {}};
        return std::nullopt;
    }
    if (kind == FieldKind::Word)
        return checkWord(test);
    if (test.op == Operator::Regex) {
        if (kind != FieldKind::Text && kind != FieldKind::Json)
            return Mistake{test.span, "A regular expression fits text only.", {}};
        return checkRegex(test);
    }
    switch (kind) {
    case FieldKind::Time:
        return checkTime(test);
    case FieldKind::Duration:
        return checkDuration(test);
    case FieldKind::Number:
        return checkNumber(test);
    default:
        return std::nullopt;
    }
}

} // namespace grantex::filter

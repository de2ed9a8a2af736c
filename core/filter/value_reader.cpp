// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/value_reader.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace grantex::filter {

namespace {

std::optional<Mistake> takeScalar(Scanner& in, Test& test, bool stopAtDots, std::string_view stopAt = {})
{
    in.skipSpace();
    const std::size_t at = in.position();
    if (in.peek() == '"') {
        auto text = in.takeString();
        if (!text)
            return std::move(text.error());
        test.values.emplace_back(std::move(*text));
        return std::nullopt;
    }
    Scalar word = in.takeWord(stopAt, stopAtDots);
    if (word.text.empty())
        return Mistake{{at, in.atEnd() ? 0U : 1U}, "A value is missing here.", {}};
    test.values.emplace_back(std::move(word));
    return std::nullopt;
}

bool isStar(const Value& value)
{
    const auto* scalar = std::get_if<Scalar>(&value);
    return scalar != nullptr && !scalar->quoted && scalar->text == "*";
}

/// `field:*` asks whether the field is there.
void becomePresence(Test& test)
{
    if (std::ranges::none_of(test.values, isStar))
        return;
    test.op = Operator::Has;
    test.values.clear();
}

std::optional<Mistake> takePattern(Scanner& in, Test& test)
{
    if (auto regex = in.takeRegex()) {
        test.values.emplace_back(std::move(*regex));
        return std::nullopt;
    }
    if (auto wrong = takeScalar(in, test, false))
        return wrong;
    auto scalar = std::get<Scalar>(test.values.front());
    test.values.front() = Regex{std::move(scalar.text), false, scalar.span};
    return std::nullopt;
}

std::optional<Mistake> takeList(Scanner& in, Test& test, std::size_t opening)
{
    do {
        if (auto wrong = takeScalar(in, test, false))
            return wrong;
        in.skipSpace();
    } while (in.take(",") || in.takeKeyword({"OR", "or"}));
    if (in.take(")")) {
        becomePresence(test);
        return std::nullopt;
    }
    if (in.atEnd())
        return Mistake{{opening, 1}, "This list is never closed.", {}};
    return Mistake{{in.position(), 1}, "Between the values of a list stands a comma.", "(a, b)"};
}

std::optional<Scalar> rangeEnd(Value value)
{
    if (isStar(value))
        return std::nullopt;
    return std::get<Scalar>(std::move(value));
}

/// Replaces the last two values by the range they bound.
void joinRange(Test& test)
{
    auto to = rangeEnd(std::move(test.values.back()));
    test.values.pop_back();
    auto from = rangeEnd(std::move(test.values.back()));
    test.values.back() = Range{std::move(from), std::move(to)};
}

std::optional<Mistake> takeBracketRange(Scanner& in, Test& test, std::size_t opening)
{
    if (auto wrong = takeScalar(in, test, true, "]"))
        return wrong;
    in.skipSpace();
    if (!in.take("..") && !in.takeKeyword({"TO", "to"}))
        return Mistake{{in.position(), in.atEnd() ? 0U : 1U}, "Between the ends of a range stands TO.", "[50 TO 80]"};
    if (auto wrong = takeScalar(in, test, false, "]"))
        return wrong;
    in.skipSpace();
    if (!in.take("]"))
        return Mistake{{opening, 1}, "This range is never closed.", "[50 TO 80]"};
    joinRange(test);
    return std::nullopt;
}

std::optional<Mistake> takeSet(Scanner& in, Test& test)
{
    const std::size_t at = in.position();
    if (in.take("("))
        return takeList(in, test, at);
    if (in.take("["))
        return takeBracketRange(in, test, at);
    if (auto regex = in.takeRegex()) {
        test.op = Operator::Regex;
        test.values.emplace_back(std::move(*regex));
        return std::nullopt;
    }
    if (auto wrong = takeScalar(in, test, true))
        return wrong;
    if (in.take("..")) {
        if (auto wrong = takeScalar(in, test, false))
            return wrong;
        joinRange(test);
        return std::nullopt;
    }
    becomePresence(test);
    return std::nullopt;
}

} // namespace

std::optional<TypedOperator> takeOperator(Scanner& in, bool known)
{
    if (in.take(":"))
        return TypedOperator{Operator::Match, false, true};
    Scanner ahead = in;
    if (known)
        ahead.skipSpace();
    static constexpr std::array<std::pair<std::string_view, TypedOperator>, 9> kOperators{{
        {"!=", {Operator::Equal, true, false}},
        {"!~", {Operator::Regex, true, false}},
        {"==", {Operator::Equal, false, false}},
        {"=", {Operator::Equal, false, false}},
        {"~", {Operator::Regex, false, false}},
        {">=", {Operator::GreaterEqual, false, false}},
        {"<=", {Operator::LessEqual, false, false}},
        {">", {Operator::Greater, false, false}},
        {"<", {Operator::Less, false, false}},
    }};
    for (const auto& [text, typed] : kOperators) {
        if (ahead.take(text)) {
            in = ahead;
            return typed;
        }
    }
    return std::nullopt;
}

std::optional<Mistake> takeValues(Scanner& in, TypedOperator typed, Test& test)
{
    test.op = typed.op;
    in.skipSpace();
    if (typed.colon) {
        // `pct:>=80` means the same as `pct>=80`.
        for (const auto& [text, op] : {std::pair(">=", Operator::GreaterEqual), std::pair("<=", Operator::LessEqual),
                                       std::pair(">", Operator::Greater), std::pair("<", Operator::Less)}) {
            if (in.take(text)) {
                test.op = op;
                break;
            }
        }
    }
    if (test.op == Operator::Regex)
        return takePattern(in, test);
    if (test.op == Operator::Match)
        return takeSet(in, test);
    return takeScalar(in, test, false);
}

} // namespace grantex::filter

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/printer.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"
#include "core/filter/scalar.h"
#include "core/filter/scanner.h"

#include <algorithm>

namespace grantex::filter {

namespace {

/// A word that reads the same wherever it is put: `special` first bytes get a backslash, a last lone one its partner.
std::string safeWord(std::string text, std::string_view special)
{
    const std::size_t last = text.find_last_not_of('\\');
    const std::size_t backslashes = text.size() - (last == std::string::npos ? 0 : last + 1);
    if (backslashes % 2 == 1)
        text += '\\';
    if (special.find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\\');
    return text;
}

std::string scalarText(const Scalar& scalar)
{
    return scalar.quoted ? quotedText(scalar.text) : safeWord(scalar.text, "[/<>=~");
}

std::string regexText(const Regex& regex)
{
    if (regex.pattern.empty())
        return "\"\"";
    std::string text = "/";
    for (std::size_t i = 0; i < regex.pattern.size(); ++i) {
        if (regex.pattern[i] == '\\' && i + 1 < regex.pattern.size())
            text += regex.pattern[i++];
        else if (regex.pattern[i] == '/')
            text += '\\';
        text += regex.pattern[i];
    }
    return text + (regex.caseSensitive ? "/c" : "/");
}

std::string rangeText(const Range& range)
{
    const std::string from = range.from ? scalarText(*range.from) : "*";
    const std::string to = range.to ? scalarText(*range.to) : "*";
    const auto endsBracket = [](const std::optional<Scalar>& end) {
        return end && !end->quoted && end->text.find(']') != std::string::npos;
    };
    if (endsBracket(range.from) || endsBracket(range.to))
        return from + ".." + to;
    return "[" + from + " TO " + to + "]";
}

std::string valueText(const Value& value)
{
    if (const auto* scalar = std::get_if<Scalar>(&value))
        return scalarText(*scalar);
    if (const auto* range = std::get_if<Range>(&value))
        return rangeText(*range);
    return regexText(std::get<Regex>(value));
}

std::string matchText(const Test& test)
{
    std::string list;
    for (const Value& value : test.values)
        list += (list.empty() ? "" : ", ") + valueText(value);
    const auto* single = std::get_if<Scalar>(&test.values.front());
    const bool dotted = single != nullptr && !single->quoted && single->text.find("..") != std::string::npos;
    return test.values.size() > 1 || dotted ? "(" + list + ")" : list;
}

/// Text that would read as the start of a field's test, or as an operator, is quoted or escaped.
std::string freeText(const Value& value)
{
    const auto* scalar = std::get_if<Scalar>(&value);
    if (scalar == nullptr || scalar->quoted)
        return valueText(value);
    Scanner word(scalar->text);
    const bool startsTest =
        findField(word.takeIdentifier()) != nullptr && (word.atEnd() || word.peek() == '.' || word.peek() == '[');
    if (startsTest && !hasWildcard(*scalar))
        return quotedText(literal(*scalar));
    return safeWord(scalar->text, scalar->text == "-" ? "-" : "");
}

std::string_view operatorText(Operator op)
{
    switch (op) {
    case Operator::Equal:
        return "=";
    case Operator::Greater:
        return ">";
    case Operator::GreaterEqual:
        return ">=";
    case Operator::Less:
        return "<";
    case Operator::LessEqual:
        return "<=";
    case Operator::Regex:
        return "~";
    default:
        return ":";
    }
}

std::string testText(const Test& test, bool negated)
{
    if (test.op == Operator::Has)
        return (negated ? "-has:" : "has:") + fieldText(test.field);
    if (test.field.name == FieldName::Text)
        return (negated ? "-" : "") + freeText(test.values.front());
    const bool own = negated && (test.op == Operator::Equal || test.op == Operator::Regex);
    std::string text = negated && !own ? "-" : "";
    text += fieldText(test.field);
    text += own ? "!" : "";
    text += operatorText(test.op);
    return text + (test.op == Operator::Match ? matchText(test) : valueText(test.values.front()));
}

std::string nodeText(const Node& node, bool inAnd);

std::string joinedText(const Node& node, std::string_view separator, bool inAnd)
{
    std::string text;
    for (const Node& child : node.children)
        text.append(text.empty() ? std::string_view() : separator).append(nodeText(child, inAnd));
    return text;
}

std::string nodeText(const Node& node, bool inAnd)
{
    switch (node.kind) {
    case Node::Kind::And:
        return joinedText(node, " ", true);
    case Node::Kind::Or:
        return inAnd ? "(" + joinedText(node, " OR ", false) + ")" : joinedText(node, " OR ", false);
    case Node::Kind::Leaf:
        return testText(node.test, false);
    case Node::Kind::Not:
        break;
    }
    const Node& inner = node.children.front();
    if (inner.kind == Node::Kind::Leaf)
        return testText(inner.test, true);
    return "-(" + nodeText(inner, false) + ")";
}

} // namespace

std::string print(const Query& query)
{
    return query.root ? nodeText(*query.root, false) : std::string();
}

std::string print(const Scalar& scalar)
{
    return scalarText(scalar);
}

Scalar spelled(std::string_view text)
{
    static constexpr std::string_view kSpecial = "*?\\]";
    static constexpr std::string_view kSpecialFirst = "[/<>=~";
    const bool isWord = !text.empty() && std::ranges::all_of(text, isWordByte) &&
                        text.find_first_of(kSpecial) == std::string_view::npos &&
                        text.find("..") == std::string_view::npos &&
                        kSpecialFirst.find(text.front()) == std::string_view::npos;
    return {std::string(text), !isWord, {}};
}

} // namespace grantex::filter

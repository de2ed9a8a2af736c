// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"

#include "core/filter/characters.h"
#include "core/filter/check.h"
#include "core/filter/field_table.h"
#include "core/filter/scanner.h"
#include "core/filter/value_reader.h"

#include <algorithm>
#include <iterator>
#include <simdjson.h>
#include <utility>

namespace grantex::filter {

namespace {

constexpr std::size_t kLongestText = 64U * 1024U;
constexpr int kDeepest = 100;
constexpr int kMostTests = 1000;

class Parser
{
public:
    explicit Parser(std::string_view text) : m_in(text) {}

    Parsed<Query> query()
    {
        m_in.skipSpace();
        if (m_in.atEnd())
            return Query{};
        auto root = disjunction();
        if (!root)
            return tl::unexpected(std::move(root.error()));
        if (!m_in.atEnd())
            return mistake({m_in.position(), 1},
                           m_in.peek() == ')' ? "There is a closing bracket without an opening one."
                                              : "A comma has its place only in a list of values.",
                           m_in.peek() == ')' ? std::string() : "type:(grant.created, grant.revoked)");
        return Query{std::move(*root)};
    }

private:
    static Parsed<Node> joined(Node::Kind kind, std::vector<Node> children)
    {
        if (children.size() == 1)
            return std::move(children.front());
        std::vector<Node> flat;
        for (Node& child : children) {
            if (child.kind == kind)
                std::ranges::move(child.children, std::back_inserter(flat));
            else
                flat.push_back(std::move(child));
        }
        return Node{kind, std::move(flat), {}};
    }

    Parsed<Node> disjunction()
    {
        std::vector<Node> children;
        do {
            auto child = conjunction();
            if (!child)
                return child;
            children.push_back(std::move(*child));
            m_in.skipSpace();
        } while (m_in.takeKeyword({"OR", "or", "||"}));
        return joined(Node::Kind::Or, std::move(children));
    }

    Parsed<Node> conjunction()
    {
        std::vector<Node> children;
        do {
            auto child = negation();
            if (!child)
                return child;
            children.push_back(std::move(*child));
            m_in.skipSpace();
        } while (m_in.takeKeyword({"AND", "and", "&&"}) ||
                 (!m_in.atEnd() && m_in.peek() != ')' && m_in.peek() != ',' && !m_in.atKeyword({"OR", "or", "||"})));
        return joined(Node::Kind::And, std::move(children));
    }

    Parsed<Node> negation()
    {
        m_in.skipSpace();
        const bool sign = (m_in.peek() == '-' || m_in.peek() == '!') && m_in.peek(1) != '\0' && !isSpace(m_in.peek(1));
        if (!sign && !m_in.takeKeyword({"NOT", "not", "!"}))
            return primary();
        if (sign)
            m_in.moveTo(m_in.position() + 1);
        if (++m_depth > kDeepest)
            return tooDeep();
        auto child = negation();
        --m_depth;
        if (!child)
            return child;
        return negated(std::move(*child));
    }

    static Node negated(Node child)
    {
        if (child.kind == Node::Kind::Not) {
            Node inner = std::move(child.children.front());
            return inner;
        }
        std::vector<Node> children;
        children.push_back(std::move(child));
        return Node{Node::Kind::Not, std::move(children), {}};
    }

    [[nodiscard]] tl::unexpected<Mistake> tooDeep() const
    {
        return mistake({m_in.position(), 1}, "The filter is nested too deeply.");
    }

    Parsed<Node> primary()
    {
        m_in.skipSpace();
        const std::size_t start = m_in.position();
        if (m_in.atEnd() || m_in.peek() == ')' || m_in.peek() == ',' ||
            m_in.atKeyword({"OR", "or", "||", "AND", "and", "&&"}))
            return mistake({start, m_in.atEnd() ? 0U : 1U}, "Something to look for is missing here.");
        if (m_in.take("("))
            return group(start);
        if (++m_tests > kMostTests)
            return mistake({start, 1}, "The filter has more than 1,000 tests.");
        if (auto test = fieldTest(); !test || test->has_value()) {
            if (!test)
                return tl::unexpected(std::move(test.error()));
            return std::move(**test);
        }
        m_in.moveTo(start);
        return freeText(start);
    }

    Parsed<Node> group(std::size_t start)
    {
        if (++m_depth > kDeepest)
            return tooDeep();
        auto inner = disjunction();
        --m_depth;
        if (!inner)
            return inner;
        m_in.skipSpace();
        if (!m_in.take(")"))
            return mistake({start, 1}, m_in.peek() == ',' ? "A comma has its place only in a list of values."
                                                          : "This bracket is never closed.");
        return inner;
    }

    Parsed<Node> freeText(std::size_t start)
    {
        Test test;
        if (auto regex = m_in.takeRegex()) {
            test.op = Operator::Regex;
            test.values.emplace_back(std::move(*regex));
        } else if (m_in.peek() == '"') {
            auto text = m_in.takeString();
            if (!text)
                return tl::unexpected(std::move(text.error()));
            test.values.emplace_back(std::move(*text));
        } else {
            test.values.emplace_back(m_in.takeWord());
        }
        return leaf(std::move(test), start);
    }

    /// Nothing when no test of a field stands here.
    Parsed<std::optional<Node>> fieldTest()
    {
        const std::size_t start = m_in.position();
        const std::string_view name = m_in.takeIdentifier();
        if (name.empty())
            return std::nullopt;
        const FieldInfo* const info = findField(name);
        Test test;
        if (info != nullptr)
            test.field.name = info->name;
        if (info != nullptr && info->name == FieldName::Data && (m_in.peek() == '.' || m_in.peek() == '[')) {
            auto path = m_in.takePath();
            if (!path)
                return tl::unexpected(std::move(path.error()));
            test.field.path = std::move(*path);
        }
        const Span fieldSpan = m_in.since(start);
        if (info == nullptr && lowered(name) == "has" && m_in.take(":"))
            return wrapped(presence(start));
        const auto op = takeOperator(m_in, info != nullptr);
        if (!op)
            return info == nullptr ? unknownPath(start) : Parsed<std::optional<Node>>(std::nullopt);
        if (info == nullptr)
            return unknownField(name, fieldSpan);
        if (info->name == FieldName::Data && test.field.path.empty())
            return mistake(fieldSpan, "After data comes the path of what to look at.", "data.pct");
        return wrapped(values(std::move(test), *op, start));
    }

    static Parsed<std::optional<Node>> wrapped(Parsed<Node> node)
    {
        if (!node)
            return tl::unexpected(std::move(node.error()));
        return std::optional<Node>(std::move(*node));
    }

    /// `pct.x:5` of somebody who left out `data`; words with dots that are no test stay words.
    Parsed<std::optional<Node>> unknownPath(std::size_t start)
    {
        if (m_in.peek() != '.' && m_in.peek() != '[')
            return std::nullopt;
        const auto path = m_in.takePath();
        const Span span = m_in.since(start);
        if (!path || path->empty() || !takeOperator(m_in, false))
            return std::nullopt;
        const std::string typed(m_in.text().substr(span.position, span.length));
        return mistake(span, "There is no field “" + typed + "”.", "data." + typed);
    }

    static tl::unexpected<Mistake> unknownField(std::string_view name, Span span)
    {
        const std::string_view near = nearestField(name);
        if (near.empty())
            return mistake(span,
                           "There is no field “" + std::string(name) + "”. Text with a colon is searched in quotes.",
                           "data." + std::string(name));
        return mistake(span, "There is no field “" + std::string(name) + "”: did you mean “" + std::string(near) + "”?",
                       std::string(near));
    }

    Parsed<Node> presence(std::size_t start)
    {
        const std::size_t at = m_in.position();
        const std::string_view name = m_in.takeIdentifier();
        const FieldInfo* const info = findField(name);
        if (info == nullptr)
            return name.empty() ? mistake({at, 0}, "After has: comes a field.", "has:data.pct")
                                : unknownField(name, m_in.since(at));
        Test test;
        test.op = Operator::Has;
        test.field.name = info->name;
        auto path = m_in.takePath();
        if (!path)
            return tl::unexpected(std::move(path.error()));
        if ((info->name == FieldName::Data) == path->empty() || !m_in.atBoundary())
            return mistake(m_in.since(at), "After has: comes a field, or data with a path.", "has:data.pct");
        test.field.path = std::move(*path);
        return leaf(std::move(test), start);
    }

    Parsed<Node> values(Test test, TypedOperator typed, std::size_t start)
    {
        if (auto wrong = takeValues(m_in, typed, test))
            return tl::unexpected(std::move(*wrong));
        auto node = leaf(std::move(test), start);
        return node && typed.negated ? negated(std::move(*node)) : std::move(node);
    }

    Parsed<Node> leaf(Test test, std::size_t start)
    {
        test.span = m_in.since(start);
        if (auto wrong = checkTest(test))
            return tl::unexpected(std::move(*wrong));
        return Node{Node::Kind::Leaf, {}, std::move(test)};
    }

    Scanner m_in;
    int m_depth = 0;
    int m_tests = 0;
};

} // namespace

tl::expected<Query, Mistake> parse(std::string_view text)
{
    if (text.size() > kLongestText)
        return mistake({kLongestText, text.size() - kLongestText}, "The filter is longer than 64 KiB.");
    if (!simdjson::validate_utf8(text))
        return mistake({0, text.size()}, "The filter is not valid UTF-8.");
    auto query = Parser(text).query();
    if (!query) { // a place behind the end is told as the end
        Span& span = query.error().span;
        span.position = std::min(span.position, text.size());
        span.length = std::min(span.length, text.size() - span.position);
    }
    return query;
}

} // namespace grantex::filter

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/edit.h"

#include "core/base/time_text.h"
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "core/filter/printer.h"
#include "core/filter/scalar.h"
#include "core/filter/scanner.h"
#include "core/filter/value_matcher.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace grantex::filter {

namespace {

Node leafOf(Test test)
{
    return Node{Node::Kind::Leaf, {}, std::move(test)};
}

Node negation(Node node)
{
    if (node.kind == Node::Kind::Not) {
        Node inner = std::move(node.children.front());
        return inner;
    }
    std::vector<Node> children;
    children.push_back(std::move(node));
    return Node{Node::Kind::Not, std::move(children), {}};
}

/// The tests that a filter consists of, each of which must hold.
std::vector<Node> conjunctsOf(Query query)
{
    std::vector<Node> nodes;
    if (query.root && query.root->kind == Node::Kind::And)
        nodes = std::move(query.root->children);
    else if (query.root)
        nodes.push_back(std::move(*query.root));
    return nodes;
}

Query queryOf(std::vector<Node> nodes)
{
    Query query;
    if (nodes.size() == 1)
        query.root = std::move(nodes.front());
    else if (nodes.size() > 1)
        query.root = Node{Node::Kind::And, std::move(nodes), {}};
    return query;
}

/// Printed, if that can be read again: a huge value would make the text too long.
std::optional<std::string> readable(std::vector<Node> nodes)
{
    std::string text = print(queryOf(std::move(nodes)));
    if (!parse(text))
        return std::nullopt;
    return text;
}

bool isSame(const Value& value, const Scalar& wanted)
{
    const auto* scalar = std::get_if<Scalar>(&value);
    return scalar != nullptr && !hasWildcard(*scalar) && literal(*scalar) == literal(wanted);
}

/// The filter's tests while something is taken in.
class Aiming
{
public:
    Aiming(std::vector<Node> conjuncts, const Pointed& pointed) : m_nodes(std::move(conjuncts)), m_pointed(pointed)
    {
        Test test;
        test.field = pointed.field;
        if (pointed.kind == Pointed::Kind::Missing || pointed.kind == Pointed::Kind::Object) {
            test.op = Operator::Has;
        } else {
            m_value = spelled(pointed.text);
            // A number in quotes would be a text, a text without them could be taken for a number.
            const bool looksLikeNumber = !decimalOf(Scalar{pointed.text, false, {}}).empty();
            if (pointed.field.name == FieldName::Data && pointed.kind == Pointed::Kind::Text && looksLikeNumber)
                m_value.quoted = true;
            if (pointed.field.name == FieldName::Text)
                m_value.quoted = true;
            test.values.emplace_back(m_value);
        }
        m_wanted = leafOf(std::move(test));
    }

    std::vector<Node> include()
    {
        if (m_pointed.kind == Pointed::Kind::Missing)
            return demand(negation(m_wanted));
        std::erase_if(m_nodes, [this](Node& node) { return node.kind == Node::Kind::Not && giveIn(node); });
        if (m_pointed.kind == Pointed::Kind::Object)
            return demand(m_wanted);
        for (Node& node : m_nodes) {
            if (!isOwn(node))
                continue;
            Test& test = node.test;
            if (test.op == Operator::Has || meets(test)) {
                node = m_wanted;
                return withoutTwins();
            }
            // Events have several scopes: a second one narrows, everywhere else it could only be another value.
            if (test.field.name == FieldName::Scope)
                continue;
            if (isList(test)) {
                test.op = Operator::Match;
                test.values.emplace_back(m_value);
            } else {
                node = m_wanted;
            }
            return std::move(m_nodes);
        }
        return demand(m_wanted);
    }

    std::vector<Node> exclude()
    {
        if (m_pointed.kind == Pointed::Kind::Missing)
            return demand(m_wanted);
        if (m_pointed.kind == Pointed::Kind::Object) {
            std::erase_if(m_nodes, [this](const Node& node) { return isOwn(node); });
            return demand(negation(m_wanted));
        }
        std::erase_if(m_nodes, [this](Node& node) { return isOwn(node) && takeOut(node.test); });
        if (std::ranges::any_of(m_nodes, [this](const Node& node) { return isOwn(node) && refuses(node.test); }))
            return std::move(m_nodes);
        for (Node& node : m_nodes) {
            if (node.kind != Node::Kind::Not || !isOwn(node.children.front()))
                continue;
            Test& test = node.children.front().test;
            if (!isList(test))
                continue;
            if (!meets(test)) {
                test.op = Operator::Match;
                test.values.emplace_back(m_value);
            }
            return std::move(m_nodes);
        }
        return demand(negation(m_wanted));
    }

    std::vector<Node> replaceExcluding()
    {
        m_nodes.clear();
        return exclude();
    }

    std::vector<Node> replace()
    {
        m_nodes.clear();
        return demand(m_pointed.kind == Pointed::Kind::Missing ? negation(m_wanted) : m_wanted);
    }

private:
    [[nodiscard]] bool isOwn(const Node& node) const
    {
        return node.kind == Node::Kind::Leaf && node.test.field == m_pointed.field &&
               m_pointed.field.name != FieldName::Text;
    }

    /// Whether what was pointed at is among what the test lets pass.
    [[nodiscard]] bool meets(const Test& test) const
    {
        if (test.op == Operator::Has)
            return true;
        if (infoOf(test.field.name).kind == FieldKind::Time)
            return false;
        const ValueMatcher matcher(test);
        if (test.field.name != FieldName::Data)
            return matcher.matches(std::string_view(m_pointed.text));
        return matcher.matches(JsonLeaf{
            m_pointed.kind == Pointed::Kind::Text ? JsonLeaf::Kind::String : JsonLeaf::Kind::Number, m_pointed.text});
    }

    /// Takes the value out of a negation that forbids it; true when nothing of it is left.
    bool giveIn(Node& negated)
    {
        Node& inner = negated.children.front();
        if (!isOwn(inner))
            return false;
        std::erase_if(inner.test.values, [this](const Value& value) { return isSame(value, m_value); });
        return inner.test.values.empty() || inner.test.op == Operator::Has || meets(inner.test);
    }

    /// Takes the value out of a list; true when nothing of the test is left.
    bool takeOut(Test& test) const
    {
        if (!isList(test))
            return false;
        std::erase_if(test.values, [this](const Value& value) { return isSame(value, m_value); });
        return test.values.empty();
    }

    /// Whether a test of the field that must hold lets no event with the value pass anyway. Of fields with several
    /// values another one may have let it pass.
    [[nodiscard]] bool refuses(const Test& test) const
    {
        static constexpr std::array kSingle{FieldName::Type, FieldName::Id, FieldName::Agent, FieldName::Principal};
        return std::ranges::find(kSingle, test.field.name) != kSingle.end() && !meets(test);
    }

    static bool isList(const Test& test)
    {
        return (test.op == Operator::Match || test.op == Operator::Equal) &&
               std::ranges::all_of(test.values,
                                   [](const Value& value) { return std::holds_alternative<Scalar>(value); });
    }

    std::vector<Node> demand(Node node)
    {
        const std::string text = print(queryOf({node}));
        const bool isThere =
            std::ranges::any_of(m_nodes, [&text](const Node& other) { return print(queryOf({other})) == text; });
        if (!isThere)
            m_nodes.push_back(std::move(node));
        return std::move(m_nodes);
    }

    std::vector<Node> withoutTwins()
    {
        std::vector<Node> unique;
        std::vector<std::string> texts;
        for (Node& node : m_nodes) {
            std::string text = print(queryOf({node}));
            if (std::ranges::find(texts, text) != texts.end())
                continue;
            texts.push_back(std::move(text));
            unique.push_back(std::move(node));
        }
        return unique;
    }

    std::vector<Node> m_nodes;
    const Pointed& m_pointed;
    Scalar m_value;
    Node m_wanted;
};

bool isTimeRange(const Node& node)
{
    return node.kind == Node::Kind::Leaf && node.test.field.name == FieldName::Time &&
           node.test.op == Operator::Match && node.test.values.size() == 1 &&
           std::holds_alternative<Range>(node.test.values.front());
}

/// The last second or millisecond before `end`: both ends of a range belong to it.
Scalar lastBefore(UtcTime end)
{
    using namespace std::chrono_literals;
    std::string text = formatIso8601(end - 1ms);
    if (text.ends_with(".999Z"))
        text.replace(text.size() - 5, 5, "Z");
    return {std::move(text), false, {}};
}

Scalar firstFrom(UtcTime begin)
{
    std::string text = formatIso8601(begin);
    if (text.ends_with(".000Z"))
        text.replace(text.size() - 5, 5, "Z");
    return {std::move(text), false, {}};
}

std::optional<Test> firstLeaf(const Node& node, FieldKind kind)
{
    if (node.kind == Node::Kind::Leaf)
        return infoOf(node.test.field.name).kind == kind ? std::optional(node.test) : std::nullopt;
    for (const Node& child : node.children) {
        if (auto found = firstLeaf(child, kind))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> aimed(std::string_view filter, const Pointed& pointed, Aim aim)
{
    auto query = parse(filter);
    if (!query)
        return std::nullopt;
    Pointed known = pointed;
    // Fields of the envelope are texts that an event either has or has not: an empty one is missing.
    if (known.kind == Pointed::Kind::Text && known.text.empty() && known.field.name != FieldName::Data)
        known.kind = Pointed::Kind::Missing;
    Aiming aiming(conjunctsOf(std::move(*query)), known);
    switch (aim) {
    case Aim::Include:
        return readable(aiming.include());
    case Aim::Exclude:
        return readable(aiming.exclude());
    case Aim::ReplaceExcluding:
        return readable(aiming.replaceExcluding());
    case Aim::Replace:
        break;
    }
    return readable(aiming.replace());
}

std::optional<Field> fieldAt(std::string_view path)
{
    Scanner in(path);
    const std::string_view name = in.takeIdentifier();
    const FieldInfo* const info = findField(name);
    if (info == nullptr || (info->asks != Asks::Event && info->name != FieldName::Number))
        return std::nullopt;
    if (info->name != FieldName::Data)
        return in.atEnd() ? std::optional(Field{info->name, {}}) : std::nullopt;
    auto steps = in.takePath();
    if (!steps || !in.atEnd())
        return std::nullopt;
    std::erase_if(*steps, [](const PathStep& step) { return step.kind != PathStep::Kind::Member; });
    if (steps->empty())
        return std::nullopt;
    if (steps->size() == 1) {
        const std::string& member = steps->front().name;
        if (member == "grantId" || member == "revokedGrants")
            return Field{FieldName::Grant, {}};
        if (member == "agentId")
            return Field{FieldName::Agent, {}};
        if (member == "principalId")
            return Field{FieldName::Principal, {}};
        if (member == "scopes")
            return Field{FieldName::Scope, {}};
    }
    return Field{FieldName::Data, std::move(*steps)};
}

std::optional<std::string> withTimeRange(std::string_view filter, const std::optional<TimeRange>& range)
{
    auto query = parse(filter);
    if (!query)
        return std::nullopt;
    auto nodes = conjunctsOf(std::move(*query));
    std::erase_if(nodes, isTimeRange);
    if (range) {
        Test test;
        test.field.name = FieldName::Time;
        test.values.emplace_back(Range{firstFrom(range->begin), lastBefore(range->end)});
        nodes.push_back(leafOf(std::move(test)));
    }
    return readable(std::move(nodes));
}

std::optional<Test> timeRangeOf(const Query& query)
{
    const auto nodes = conjunctsOf(query);
    const auto found = std::ranges::find_if(nodes, isTimeRange);
    return found == nodes.end() ? std::nullopt : std::optional(found->test);
}

std::optional<Test> slidingTestOf(const Query& query)
{
    return query.root ? firstLeaf(*query.root, FieldKind::Duration) : std::nullopt;
}

std::optional<std::string> withoutField(std::string_view filter, FieldName name)
{
    auto query = parse(filter);
    if (!query)
        return std::nullopt;
    auto nodes = conjunctsOf(std::move(*query));
    std::erase_if(nodes, [name](const Node& node) {
        const Node& leaf = node.kind == Node::Kind::Not ? node.children.front() : node;
        return leaf.kind == Node::Kind::Leaf && leaf.test.field.name == name;
    });
    return readable(std::move(nodes));
}

Query allOf(const std::vector<Query>& queries)
{
    std::vector<Node> nodes;
    for (const Query& query : queries)
        std::ranges::move(conjunctsOf(query), std::back_inserter(nodes));
    return queryOf(std::move(nodes));
}

} // namespace grantex::filter

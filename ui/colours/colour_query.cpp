// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours/colour_query.h"

#include "core/filter/parser.h"
#include "core/filter/scalar.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using filter::Node;

struct Rule
{
    Tone tone;
    Node root;
};

std::vector<Rule> rulesThatColour(const std::vector<ColourRule>& rules)
{
    std::vector<Rule> usable;
    for (const ColourRule& rule : rules) {
        auto query = rule.isOn ? filter::parse(rule.filter.toStdString()) : filter::parse("");
        if (query && query->root)
            usable.push_back({rule.tone, std::move(*query->root)});
    }
    return usable;
}

bool isNamed(const filter::Value& value, bool isExact, const QString& word)
{
    if (const auto* regex = std::get_if<filter::Regex>(&value)) {
        const QRegularExpression expression(QString::fromStdString(regex->pattern),
                                            QRegularExpression::CaseInsensitiveOption);
        return expression.match(word).hasMatch();
    }
    const auto* scalar = std::get_if<filter::Scalar>(&value);
    if (scalar == nullptr)
        return false;
    const QString text = QString::fromStdString(scalar->text);
    if (isExact || scalar->quoted || !filter::hasWildcard(*scalar))
        return QString::fromStdString(scalar->quoted ? scalar->text : filter::literal(*scalar))
                   .compare(word, isExact ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
    return QRegularExpression::fromWildcard(text, Qt::CaseInsensitive).match(word).hasMatch();
}

bool isMeant(const filter::Test& test, Tone tone)
{
    if (test.op == filter::Operator::Has)
        return true;
    const bool isExact = test.op == filter::Operator::Equal;
    return std::ranges::any_of(test.values, [&](const filter::Value& value) {
        return isNamed(value, isExact, toneKey(tone)) || isNamed(value, isExact, toneName(tone).toLower());
    });
}

Node joined(Node::Kind kind, std::vector<Node> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    Node node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

Node negated(Node node)
{
    Node whole;
    whole.kind = Node::Kind::Not;
    whole.children.push_back(std::move(node));
    return whole;
}

/// No event has a number below 1.
Node never()
{
    Node leaf;
    leaf.test.field.name = filter::FieldName::Number;
    leaf.test.op = filter::Operator::Less;
    leaf.test.values.emplace_back(filter::Scalar{"1", false, {}});
    return leaf;
}

Node colouredRows(const filter::Test& test, const std::vector<Rule>& rules)
{
    std::vector<Node> any;
    for (std::size_t at = 0; at < rules.size(); ++at) {
        if (!isMeant(test, rules[at].tone))
            continue;
        std::vector<Node> all{rules[at].root};
        for (std::size_t before = 0; before < at; ++before)
            all.push_back(negated(rules[before].root));
        any.push_back(joined(Node::Kind::And, std::move(all)));
    }
    return any.empty() ? never() : joined(Node::Kind::Or, std::move(any));
}

Node replaced(const Node& node, const std::vector<Rule>& rules)
{
    if (node.kind == Node::Kind::Leaf)
        return node.test.field.name == filter::FieldName::Colour ? colouredRows(node.test, rules) : node;
    Node copy = node;
    for (Node& child : copy.children)
        child = replaced(child, rules);
    return copy;
}

bool asks(const Node& node)
{
    if (node.kind == Node::Kind::Leaf)
        return node.test.field.name == filter::FieldName::Colour;
    return std::ranges::any_of(node.children, asks);
}

} // namespace

bool asksColours(const filter::Query& query)
{
    return query.root && asks(*query.root);
}

filter::Query withColoursAsRules(const filter::Query& query, const std::vector<ColourRule>& rules)
{
    return asksColours(query) ? filter::Query{replaced(*query.root, rulesThatColour(rules))} : query;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/explanation.h"

#include "core/base/time_text.h"
#include "core/filter/characters.h"
#include "core/filter/field_table.h"

#include <algorithm>

namespace grantex::filter {

namespace {

/// `data.pct` is told as "pct".
std::string shownField(const Field& field)
{
    const std::string text = fieldText(field);
    return text.starts_with("data.") ? text.substr(5) : text;
}

std::string shownDuration(Millis duration)
{
    struct Unit
    {
        Millis length;
        const char* name;
    };
    using namespace std::chrono_literals;
    static constexpr Unit kUnits[] = {{168h, "week"}, {24h, "day"}, {1h, "hour"}, {1min, "minute"}, {1s, "second"}};
    for (const auto& [length, name] : kUnits) {
        if (duration >= length && duration % length == Millis(0)) {
            const auto count = duration / length;
            return std::to_string(count) + " " + name + (count == 1 ? "" : "s");
        }
    }
    return formatDuration(duration);
}

/// A whole time of UTC needs no second spelling.
bool isInUtc(std::string_view time)
{
    return time.size() > std::string_view("2026-03-01T").size() && time.ends_with('Z');
}

std::string list(const std::vector<std::string>& parts, std::string_view last)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? " " + std::string(last) + " " : ", ";
        text += parts[i];
    }
    return text;
}

class Explainer
{
public:
    explicit Explainer(const Surroundings& at) : m_at(at) {}

    /// The events of a node as a noun: "budget events from agent x".
    [[nodiscard]] std::string noun(const Node& node) const
    {
        if (node.kind == Node::Kind::Or)
            return either(node);
        if (node.kind != Node::Kind::And)
            return isTypeTest(node) ? typeNoun(node.test) : isGapTest(node) ? "gaps" : "events " + clause(node);
        const auto type = std::ranges::find_if(node.children, isTypeTest);
        std::string text = type == node.children.end() ? "events" : typeNoun(type->test);
        bool first = true;
        for (auto child = node.children.begin(); child != node.children.end(); ++child) {
            if (child == type)
                continue;
            text += (first ? " " : ", ") + clause(*child);
            first = false;
        }
        return text;
    }

private:
    static bool isTypeTest(const Node& node)
    {
        return node.kind == Node::Kind::Leaf && node.test.field.name == FieldName::Type &&
               (node.test.op == Operator::Match || node.test.op == Operator::Equal) &&
               std::ranges::all_of(node.test.values, [](const Value& v) { return std::holds_alternative<Scalar>(v); });
    }

    [[nodiscard]] std::string either(const Node& node) const
    {
        std::vector<std::string> parts;
        std::ranges::transform(node.children, std::back_inserter(parts), [this](const Node& n) { return noun(n); });
        return "either " + list(parts, "or");
    }

    /// `budget.*` are "budget events".
    static std::string typeNoun(const Test& test)
    {
        std::vector<std::string> names;
        for (const Value& value : test.values) {
            std::string name = std::get<Scalar>(value).text;
            if (name.ends_with(".*"))
                name.resize(name.size() - 2);
            names.push_back(std::move(name));
        }
        return list(names, "or") + " events";
    }

    /// What stands behind the noun.
    [[nodiscard]] std::string clause(const Node& node) const
    {
        switch (node.kind) {
        case Node::Kind::Leaf:
            return testClause(node.test);
        case Node::Kind::Not:
            return isTypeTest(node.children.front()) ? "but no " + typeNoun(node.children.front().test)
                                                     : "but not " + clause(node.children.front());
        case Node::Kind::And: {
            std::vector<std::string> parts;
            std::ranges::transform(node.children, std::back_inserter(parts),
                                   [this](const Node& n) { return clause(n); });
            return "both " + list(parts, "and");
        }
        case Node::Kind::Or:
            break;
        }
        std::vector<std::string> parts;
        std::ranges::transform(node.children, std::back_inserter(parts), [this](const Node& n) { return clause(n); });
        return "either " + list(parts, "or");
    }

    /// `is:gap` alone are "gaps".
    static bool isGapTest(const Node& node)
    {
        if (node.kind != Node::Kind::Leaf || node.test.field.name != FieldName::Is || node.test.values.size() != 1)
            return false;
        const auto* word = std::get_if<Scalar>(&node.test.values.front());
        return word != nullptr && lowered(literal(*word)) == "gap";
    }

    [[nodiscard]] std::string testClause(const Test& test) const
    {
        const std::string what = values(test);
        if (test.op == Operator::Has)
            return "that have " + shownField(test.field);
        switch (test.field.name) {
        case FieldName::Text:
            return (test.op == Operator::Regex ? "with text like " : "containing ") + what;
        case FieldName::Last:
            return "in the last " + (what.starts_with("1 ") ? what.substr(2) : what);
        case FieldName::Is:
            return "that are " + what;
        case FieldName::Dest:
            return "sent to " + what;
        case FieldName::Time:
            return (test.op == Operator::Match && !std::holds_alternative<Range>(test.values.front())
                        ? "at "
                        : "with a time " + comparison(test.op)) +
                   what;
        case FieldName::Age:
            return "with an age " + comparison(test.op) + what;
        default:
            break;
        }
        const bool plain = test.op == Operator::Match || test.op == Operator::Equal;
        const bool ranged = std::holds_alternative<Range>(test.values.front());
        if (plain && !ranged) {
            switch (test.field.name) {
            case FieldName::Type:
                return "of type " + what;
            case FieldName::Agent:
                return "from agent " + what;
            case FieldName::Grant:
                return "of grant " + what;
            case FieldName::Principal:
                return "for principal " + what;
            case FieldName::Scope:
                return "with scope " + what;
            default:
                break;
            }
        }
        return "whose " + shownField(test.field) + " is " + comparison(test.op) + what;
    }

    static std::string comparison(Operator op)
    {
        switch (op) {
        case Operator::Greater:
            return "above ";
        case Operator::GreaterEqual:
            return "at least ";
        case Operator::Less:
            return "below ";
        case Operator::LessEqual:
            return "at most ";
        case Operator::Equal:
            return "exactly ";
        case Operator::Regex:
            return "like ";
        default:
            return {};
        }
    }

    [[nodiscard]] std::string values(const Test& test) const
    {
        std::vector<std::string> parts;
        for (const Value& value : test.values) {
            if (const auto* scalar = std::get_if<Scalar>(&value)) {
                parts.push_back(shown(test, *scalar));
            } else if (const auto* range = std::get_if<Range>(&value)) {
                parts.push_back(shown(test, *range));
            } else {
                const auto& regex = std::get<Regex>(value);
                parts.push_back("/" + regex.pattern + "/" + (regex.caseSensitive ? " (case matters)" : ""));
            }
        }
        return list(parts, "or");
    }

    [[nodiscard]] std::string shown(const Test& test, const Range& range) const
    {
        if (range.from && range.to)
            return "between " + shown(test, *range.from) + " and " + shown(test, *range.to);
        if (range.from)
            return "at least " + shown(test, *range.from);
        return range.to ? "at most " + shown(test, *range.to) : "anything";
    }

    [[nodiscard]] std::string shown(const Test& test, const Scalar& scalar) const
    {
        const FieldKind kind = infoOf(test.field.name).kind;
        if (kind == FieldKind::Duration) {
            if (const auto duration = durationOf(scalar))
                return shownDuration(*duration);
        }
        if (kind == FieldKind::Word)
            return std::string(flagMeaning(lowered(literal(scalar))));
        if (kind == FieldKind::Time) {
            if (const auto time = timeOf(scalar, m_at))
                return isInUtc(scalar.text) ? scalar.text : scalar.text + " (" + formatIso8601(time->begin) + ")";
        }
        return scalar.quoted || test.field.name == FieldName::Text ? "“" + scalar.text + "”" : scalar.text;
    }

    Surroundings m_at;
};

} // namespace

std::string explain(const Query& query, const Surroundings& at)
{
    return query.root ? Explainer(at).noun(*query.root) : "all events";
}

} // namespace grantex::filter

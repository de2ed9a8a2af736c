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

struct Unit
{
    Millis length;
    const char* one;
    const char* several;
    const char* last;
};
using namespace std::chrono_literals;
constexpr Unit kUnits[] = {{168h, "1 week", "%1 weeks", "in the last week"},       // shown
                           {24h, "1 day", "%1 days", "in the last day"},           // shown
                           {1h, "1 hour", "%1 hours", "in the last hour"},         // shown
                           {1min, "1 minute", "%1 minutes", "in the last minute"}, // shown
                           {1s, "1 second", "%1 seconds", "in the last second"}};  // shown

/// A whole time of UTC needs no second spelling.
bool isInUtc(std::string_view time)
{
    return time.size() > std::string_view("2026-03-01T").size() && time.ends_with('Z');
}

class Explainer
{
public:
    Explainer(const Surroundings& at, const Phrases& phrases) : m_at(at), m_phrases(phrases) {}

    /// The events of a node as a noun: "budget events from agent x".
    [[nodiscard]] std::string noun(const Node& node) const
    {
        if (node.kind == Node::Kind::Or)
            return either(node);
        if (node.kind != Node::Kind::And)
            return isTypeTest(node)  ? typeNoun(node.test)
                   : isGapTest(node) ? say("gaps")
                                     : say("events %1", clause(node));
        const auto type = std::ranges::find_if(node.children, isTypeTest);
        std::string clauses;
        for (auto child = node.children.begin(); child != node.children.end(); ++child) {
            if (child != type)
                clauses = clauses.empty() ? clause(*child) : say("%1, %2", clauses, clause(*child));
        }
        const std::string what = type == node.children.end() ? say("events") : typeNoun(type->test);
        return clauses.empty() ? what : say("%1 %2", what, clauses);
    }

    [[nodiscard]] std::string say(std::string_view phrase, const std::string& first = {},
                                  const std::string& second = {}) const
    {
        const std::string english(phrase);
        const std::string words = m_phrases ? m_phrases(english.c_str()) : english;
        std::string text;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != '%' || i + 1 == words.size() || (words[i + 1] != '1' && words[i + 1] != '2'))
                text += words[i];
            else
                text += words[++i] == '1' ? first : second;
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
        return say("either %1", alternatives(parts));
    }

    [[nodiscard]] std::string alternatives(const std::vector<std::string>& parts) const
    {
        return list(parts, "%1 or %2");
    }

    /// "a, b or c".
    [[nodiscard]] std::string list(const std::vector<std::string>& parts, std::string_view last) const
    {
        std::string text;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i == 0)
                text = parts[i];
            else
                text = i + 1 == parts.size() ? say(last, text, parts[i]) : say("%1, %2", text, parts[i]);
        }
        return text;
    }

    [[nodiscard]] std::string shownDuration(Millis duration) const
    {
        for (const Unit& unit : kUnits) {
            if (duration >= unit.length && duration % unit.length == Millis(0)) {
                const auto count = duration / unit.length;
                return count == 1 ? say(unit.one) : say(unit.several, std::to_string(count));
            }
        }
        return formatDuration(duration);
    }

    /// "in the last hour", "in the last 15 minutes".
    [[nodiscard]] std::string lastClause(const Test& test) const
    {
        if (const auto* scalar = std::get_if<Scalar>(&test.values.front())) {
            const auto duration = durationOf(*scalar);
            const auto* unit = std::ranges::find_if(kUnits, [&](const Unit& u) { return duration == u.length; });
            if (unit != std::end(kUnits))
                return say(unit->last);
        }
        return say("in the last %1", values(test));
    }

    /// `budget.*` are "budget events".
    [[nodiscard]] std::string typeNoun(const Test& test) const
    {
        std::vector<std::string> names;
        for (const Value& value : test.values) {
            std::string name = std::get<Scalar>(value).text;
            if (name.ends_with(".*"))
                name.resize(name.size() - 2);
            names.push_back(std::move(name));
        }
        return say("%1 events", alternatives(names));
    }

    /// What stands behind the noun.
    [[nodiscard]] std::string clause(const Node& node) const
    {
        switch (node.kind) {
        case Node::Kind::Leaf:
            return testClause(node.test);
        case Node::Kind::Not:
            return isTypeTest(node.children.front()) ? say("but no %1", typeNoun(node.children.front().test))
                                                     : say("but not %1", clause(node.children.front()));
        case Node::Kind::And: {
            std::vector<std::string> parts;
            std::ranges::transform(node.children, std::back_inserter(parts),
                                   [this](const Node& n) { return clause(n); });
            return say("both %1", list(parts, "%1 and %2"));
        }
        case Node::Kind::Or:
            break;
        }
        std::vector<std::string> parts;
        std::ranges::transform(node.children, std::back_inserter(parts), [this](const Node& n) { return clause(n); });
        return say("either %1", alternatives(parts));
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
            return say("that have %1", shownField(test.field));
        switch (test.field.name) {
        case FieldName::Text:
            return test.op == Operator::Regex ? say("with text like %1", what) : say("containing %1", what);
        case FieldName::Last:
            return lastClause(test);
        case FieldName::Is:
            return say("that are %1", what);
        case FieldName::Dest:
            return say("sent to %1", what);
        case FieldName::Time:
            return test.op == Operator::Match && !std::holds_alternative<Range>(test.values.front())
                       ? say("at %1", what)
                       : say("with a time %1", compared(test.op, what));
        case FieldName::Age:
            return say("with an age %1", compared(test.op, what));
        default:
            break;
        }
        const bool plain = test.op == Operator::Match || test.op == Operator::Equal;
        const bool ranged = std::holds_alternative<Range>(test.values.front());
        if (plain && !ranged) {
            switch (test.field.name) {
            case FieldName::Type:
                return say("of type %1", what);
            case FieldName::Agent:
                return say("from agent %1", what);
            case FieldName::Grant:
                return say("of grant %1", what);
            case FieldName::Principal:
                return say("for principal %1", what);
            case FieldName::Scope:
                return say("with scope %1", what);
            default:
                break;
            }
        }
        return say("whose %1 is %2", shownField(test.field), compared(test.op, what));
    }

    [[nodiscard]] std::string compared(Operator op, const std::string& what) const
    {
        switch (op) {
        case Operator::Greater:
            return say("above %1", what);
        case Operator::GreaterEqual:
            return say("at least %1", what);
        case Operator::Less:
            return say("below %1", what);
        case Operator::LessEqual:
            return say("at most %1", what);
        case Operator::Equal:
            return say("exactly %1", what);
        case Operator::Regex:
            return say("like %1", what);
        default:
            return what;
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
                const std::string pattern = "/" + regex.pattern + "/";
                parts.push_back(regex.caseSensitive ? say("%1 (case matters)", pattern) : pattern);
            }
        }
        return alternatives(parts);
    }

    [[nodiscard]] std::string shown(const Test& test, const Range& range) const
    {
        if (range.from && range.to)
            return say("between %1 and %2", shown(test, *range.from), shown(test, *range.to));
        if (range.from)
            return say("at least %1", shown(test, *range.from));
        return range.to ? say("at most %1", shown(test, *range.to)) : say("anything");
    }

    [[nodiscard]] std::string shown(const Test& test, const Scalar& scalar) const
    {
        const FieldKind kind = infoOf(test.field.name).kind;
        if (kind == FieldKind::Duration) {
            if (const auto duration = durationOf(scalar))
                return shownDuration(*duration);
        }
        if (kind == FieldKind::Word)
            return say(flagMeaning(lowered(literal(scalar))));
        if (kind == FieldKind::Time) {
            if (const auto time = timeOf(scalar, m_at))
                return isInUtc(scalar.text) ? scalar.text : scalar.text + " (" + formatIso8601(time->begin) + ")";
        }
        return scalar.quoted || test.field.name == FieldName::Text ? "“" + scalar.text + "”" : scalar.text;
    }

    Surroundings m_at;
    const Phrases& m_phrases;
};

} // namespace

std::string explain(const Query& query, const Surroundings& at, const Phrases& phrases)
{
    const Explainer explainer(at, phrases);
    return query.root ? explainer.noun(*query.root) : explainer.say("all events");
}

} // namespace grantex::filter

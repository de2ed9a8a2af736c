// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "core/filter/scalar.h"

namespace grantex::filter {

namespace {

bool namesRelativeTime(const Test& test)
{
    for (const Value& value : test.values) {
        if (const auto* scalar = std::get_if<Scalar>(&value); scalar != nullptr && isRelativeTime(*scalar))
            return true;
        if (const auto* range = std::get_if<Range>(&value)) {
            if ((range->from && isRelativeTime(*range->from)) || (range->to && isRelativeTime(*range->to)))
                return true;
        }
    }
    return false;
}

template <typename Rule>
std::optional<Mistake> firstRefused(const Node& node, Rule rule)
{
    for (const Node& child : node.children) {
        if (auto wrong = firstRefused(child, rule))
            return wrong;
    }
    return node.kind == Node::Kind::Leaf ? rule(node.test) : std::nullopt;
}

std::optional<Mistake> unfitInDestination(const Test& test)
{
    const FieldInfo& info = infoOf(test.field.name);
    if (info.asks != Asks::Event)
        return Mistake{test.span,
                       "A destination's filter may ask only what the event itself says, and “" +
                           std::string(info.text) + "” is not of the event.",
                       "type, id, agent, grant, principal, scope, data, time with a date, or text"};
    if (info.kind == FieldKind::Time && namesRelativeTime(test))
        return Mistake{test.span, "A destination's filter needs a time with its date: this one moves with the clock.",
                       "time>=2026-03-01"};
    return std::nullopt;
}

std::optional<Mistake> unfitWithoutWindow(const Test& test)
{
    const FieldInfo& info = infoOf(test.field.name);
    if (info.asks == Asks::Row)
        return Mistake{test.span, "Only the window knows “" + std::string(info.text) + "”.", {}};
    return std::nullopt;
}

} // namespace

std::optional<Mistake> unfitForDestination(const Query& query)
{
    return query.root ? firstRefused(*query.root, unfitInDestination) : std::nullopt;
}

std::optional<Mistake> unfitForPrinting(const Query& query)
{
    return query.root ? firstRefused(*query.root, unfitWithoutWindow) : std::nullopt;
}

Error asError(const Mistake& mistake, std::string_view text)
{
    const std::string piece(text.substr(std::min(mistake.span.position, text.size()), mistake.span.length));
    Error error{ErrorCode::Usage, "Filter, character " + std::to_string(mistake.span.position + 1), mistake.fix};
    if (!piece.empty())
        error.message += " (“" + piece + "”)";
    error.message += ": " + mistake.sentence;
    if (!mistake.fix.empty())
        error.remedy = "For example: " + mistake.fix;
    return error;
}

} // namespace grantex::filter

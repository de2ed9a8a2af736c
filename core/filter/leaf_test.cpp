// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/leaf_test.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"
#include "core/filter/json_path.h"

#include <algorithm>
#include <array>
#include <string>

namespace grantex::filter {

namespace {

constexpr auto kTick = Millis(1);

/// The ages a test lets pass, from and to inclusive.
std::pair<Millis, Millis> agesOf(Operator op, Millis length)
{
    switch (op) {
    case Operator::Greater:
        return {length + kTick, Millis::max()};
    case Operator::GreaterEqual:
        return {length, Millis::max()};
    case Operator::Less:
        return {Millis::min(), length - kTick};
    default: // `last`: an event of a clock that runs ahead is recent too
        return {Millis::min(), length};
    }
}

UtcTime timeOfEvent(const Subject& subject)
{
    return subject.createdAt.value_or(subject.receivedAt);
}

} // namespace

const EventFields& Reading::fields()
{
    if (!m_fields)
        m_fields = readFields(subject.json);
    return *m_fields;
}

LeafTest::LeafTest(const Test& test, const Surroundings& at) : m_test(test), m_values(test)
{
    const FieldKind kind = infoOf(test.field.name).kind;
    for (const PathStep& step : test.field.path) {
        if (step.kind == PathStep::Kind::Member && std::ranges::all_of(step.name, isNameByte))
            m_keys.emplace_back('"' + step.name + '"', TextSearch::Case::Sensitive);
    }
    for (const Value& value : test.values) {
        const auto* range = std::get_if<Range>(&value);
        const auto* scalar = std::get_if<Scalar>(&value);
        if (kind == FieldKind::Duration && scalar != nullptr)
            m_ages.push_back(agesOf(test.op, durationOf(*scalar).value_or(Millis(0))));
        if (kind == FieldKind::Duration && range != nullptr)
            m_ages.emplace_back(range->from ? durationOf(*range->from).value_or(Millis(0)) : Millis::min(),
                                range->to ? durationOf(*range->to).value_or(Millis(0)) : Millis::max());
        if (kind != FieldKind::Time)
            continue;
        const auto from =
            scalar != nullptr ? timeOf(*scalar, at) : (range->from ? timeOf(*range->from, at) : std::nullopt);
        const auto to = scalar != nullptr ? from : (range->to ? timeOf(*range->to, at) : std::nullopt);
        TimeBounds bounds;
        if (from && test.op != Operator::Less && test.op != Operator::LessEqual)
            bounds.from = test.op == Operator::Greater ? from->end : from->begin;
        if (to && test.op != Operator::Greater && test.op != Operator::GreaterEqual)
            bounds.until = test.op == Operator::Less ? to->begin : to->end;
        m_times.push_back(bounds);
    }
}

int LeafTest::cost() const
{
    switch (m_test.field.name) {
    case FieldName::Data:
        return 40;
    case FieldName::Text:
        return 30;
    case FieldName::Agent:
    case FieldName::Grant:
    case FieldName::Principal:
    case FieldName::Scope:
        return 20;
    case FieldName::Type:
    case FieldName::Id:
        return 10;
    default:
        return 0;
    }
}

bool LeafTest::slides() const
{
    return infoOf(m_test.field.name).kind == FieldKind::Duration;
}

bool LeafTest::holdsText(std::string_view text) const
{
    if (text.empty())
        return false;
    return m_test.op == Operator::Has || m_values.matches(text);
}

bool LeafTest::holdsTime(UtcTime time) const
{
    return m_test.op == Operator::Has || std::ranges::any_of(m_times, [time](const TimeBounds& bounds) {
               return (!bounds.from || time >= *bounds.from) && (!bounds.until || time < *bounds.until);
           });
}

bool LeafTest::holdsAge(Millis age) const
{
    return std::ranges::any_of(m_ages, [age](const auto& ages) { return age >= ages.first && age <= ages.second; });
}

bool LeafTest::agesDiffer(Millis from, Millis to) const
{
    return std::ranges::any_of(m_ages, [from, to](const auto& ages) {
        return (from < ages.first && ages.first <= to) || (from <= ages.second && ages.second < to);
    });
}

bool LeafTest::grantHolds(const EventFields& fields) const
{
    return holdsText(fields.grantId) || holdsText(fields.parentGrantId) ||
           std::ranges::any_of(fields.revokedGrants, [this](const std::string& grant) { return holdsText(grant); });
}

bool LeafTest::deliveryHolds(const RowFacts& facts) const
{
    return facts.anyDelivery([this](std::string_view destination, std::string_view state) {
        if (m_test.op == Operator::Has || m_values.matches(destination))
            return true;
        return m_values.matches(std::string(destination).append(":").append(state));
    });
}

bool LeafTest::factHolds(const RowFacts& facts) const
{
    switch (m_test.field.name) {
    case FieldName::Source:
        return holdsText(facts.source());
    case FieldName::Note:
        return holdsText(facts.note());
    case FieldName::Colour:
        return holdsText(facts.colour());
    case FieldName::Dest:
        return deliveryHolds(facts);
    default:
        return std::ranges::any_of(m_test.values, [&facts](const Value& value) {
            return facts.is(lowered(literal(std::get<Scalar>(value))));
        });
    }
}

bool LeafTest::lacksKey(std::string_view json) const
{
    const auto isMissing = [json](const TextSearch& key) { return !key.isIn(json); };
    // A key may be written with escapes.
    return std::ranges::any_of(m_keys, isMissing) && json.find('\\') == std::string_view::npos;
}

bool LeafTest::holds(Reading& reading) const
{
    const Subject& subject = reading.subject;
    switch (m_test.field.name) {
    case FieldName::Type:
        return holdsText(subject.type);
    case FieldName::Id:
        return holdsText(subject.id);
    case FieldName::Agent:
        return holdsText(reading.fields().agentId);
    case FieldName::Principal:
        return holdsText(reading.fields().principalId);
    case FieldName::Grant:
        return grantHolds(reading.fields());
    case FieldName::Scope:
        return std::ranges::any_of(reading.fields().scopes,
                                   [this](const std::string& scope) { return holdsText(scope); });
    case FieldName::Time:
        return holdsTime(timeOfEvent(subject));
    case FieldName::Age:
    case FieldName::Last:
        return holdsAge(subject.now - timeOfEvent(subject));
    case FieldName::Number:
        return m_values.matches(JsonLeaf{JsonLeaf::Kind::Number, std::to_string(subject.sequence.value)});
    case FieldName::Data:
        return !lacksKey(subject.json) && visitPath(subject.json, m_test.field.path, [this](const JsonLeaf& leaf) {
            return m_test.op == Operator::Has || m_values.matches(leaf);
        });
    case FieldName::Text:
        return m_values.foundIn(subject.json);
    default:
        return subject.facts != nullptr && factHolds(*subject.facts);
    }
}

} // namespace grantex::filter

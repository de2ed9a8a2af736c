// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/column_plan.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace grantex {

namespace {

using filter::FieldName;
using filter::Operator;

/// An integer of at most 18 digits as `n` is compared with.
std::optional<std::int64_t> integerOf(const filter::Scalar& scalar)
{
    const std::string text = filter::decimalOf(scalar);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || text.size() > 18 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::pair<std::int64_t, std::int64_t>> numbersOf(Operator op, std::int64_t number)
{
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    switch (op) {
    case Operator::Match:
    case Operator::Equal:
        return std::pair{number, number};
    case Operator::Greater:
        return std::pair{number + 1, kMost};
    case Operator::GreaterEqual:
        return std::pair{number, kMost};
    case Operator::Less:
        return std::pair{kLeast, number - 1};
    case Operator::LessEqual:
        return std::pair{kLeast, number};
    default:
        return std::nullopt;
    }
}

/// The intervals a test of `n` lets pass; nullopt when it cannot be said in integers.
std::optional<std::vector<std::pair<std::int64_t, std::int64_t>>> intervalsOf(const filter::Test& test)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> intervals;
    for (const filter::Value& value : test.values) {
        if (const auto* scalar = std::get_if<filter::Scalar>(&value)) {
            const auto number = integerOf(*scalar);
            const auto interval = number ? numbersOf(test.op, *number) : std::nullopt;
            if (!interval)
                return std::nullopt;
            intervals.push_back(*interval);
        } else if (const auto* range = std::get_if<filter::Range>(&value)) {
            const auto from = range->from ? integerOf(*range->from) : std::numeric_limits<std::int64_t>::min();
            const auto to = range->to ? integerOf(*range->to) : std::numeric_limits<std::int64_t>::max();
            if (!from || !to)
                return std::nullopt;
            intervals.emplace_back(*from, *to);
        } else {
            return std::nullopt;
        }
    }
    return intervals;
}

bool speaksOf(const filter::Test& test, std::string_view word)
{
    return test.field.name == FieldName::Is && std::ranges::any_of(test.values, [word](const filter::Value& value) {
               const auto* scalar = std::get_if<filter::Scalar>(&value);
               return scalar != nullptr && filter::lowered(filter::literal(*scalar)) == word;
           });
}

/// The event a row and its bytes make for a test. The type is not needed: it is a column.
filter::Subject subjectOf(const EventRow& row, const RawEvent& bytes, UtcTime now)
{
    filter::Subject subject;
    subject.sequence = {row.sequence};
    subject.receivedAt = fromEpochMillis(row.receivedMs);
    if (row.createdMs != EventRow::kNoTime)
        subject.createdAt = fromEpochMillis(row.createdMs);
    subject.id = bytes.id;
    subject.json = bytes.json;
    subject.now = now;
    return subject;
}

} // namespace

ColumnPlan::ColumnPlan(const filter::Query& query, const filter::Surroundings& at, bool useInferred)
{
    m_context.now = at.now;
    if (query.root)
        add(*query.root, at, useInferred);
}

std::size_t ColumnPlan::add(const filter::Node& from, const filter::Surroundings& at, bool useInferred)
{
    Node node;
    switch (from.kind) {
    case filter::Node::Kind::Leaf:
        addLeaf(node, from.test, at, useInferred);
        break;
    case filter::Node::Kind::And:
        node.kind = Kind::And;
        break;
    case filter::Node::Kind::Or:
        node.kind = Kind::Or;
        break;
    case filter::Node::Kind::Not:
        node.kind = Kind::Not;
        break;
    }
    for (const filter::Node& child : from.children) {
        node.children.push_back(add(child, at, useInferred));
        node.cost += m_nodes[node.children.back()].cost;
    }
    std::ranges::stable_sort(node.children, {}, [this](std::size_t child) { return m_nodes[child].cost; });
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

void ColumnPlan::addLeaf(Node& node, const filter::Test& test, const filter::Surroundings& at, bool useInferred)
{
    node.test = std::make_shared<const filter::LeafTest>(test, at);
    m_slides = m_slides || node.test->slides();
    m_speaksOfGaps = m_speaksOfGaps || speaksOf(test, "gap");
    const auto value = [&node](ValueColumn column) {
        node.kind = Kind::Value;
        node.column = column;
    };
    switch (test.field.name) {
    case FieldName::Type:
        value(ValueColumn::Type);
        break;
    case FieldName::Agent:
    case FieldName::Principal:
        value(test.field.name == FieldName::Agent ? ValueColumn::Agent : ValueColumn::Principal);
        node.infers = useInferred;
        m_infers = m_infers || useInferred;
        break;
    case FieldName::Grant:
        value(ValueColumn::Grant);
        node.openFlag = EventRow::kOtherGrants;
        break;
    case FieldName::Scope:
        value(ValueColumn::Scopes);
        node.openFlag = EventRow::kOddScopes;
        break;
    case FieldName::Time:
        node.kind = Kind::Time;
        break;
    case FieldName::Age:
    case FieldName::Last:
        node.kind = Kind::Age;
        break;
    case FieldName::Number:
        node.kind = Kind::Number;
        if (auto intervals = intervalsOf(test))
            node.numbers = std::move(*intervals);
        break;
    case FieldName::Id:
    case FieldName::Data:
    case FieldName::Text:
        node.kind = Kind::Bytes;
        node.cost = node.test->cost();
        m_asksBytes = true;
        break;
    default:
        node.kind = Kind::Facts;
        node.cost = 1;
        m_asksFacts = true;
        break;
    }
    if (node.openFlag != 0)
        m_asksBytes = true;
}

void ColumnPlan::setContext(const Context& context)
{
    m_context = context;
    const std::uint64_t generation = context.dictionary ? context.dictionary->generation() : 0;
    if (generation == m_generation)
        return;
    m_generation = generation;
    for (Node& node : m_nodes)
        node.mask.clear();
}

void ColumnPlan::learn(const Context& context)
{
    setContext(context);
    for (Node& node : m_nodes) {
        if (node.kind != Kind::Value || !context.dictionary)
            continue;
        const std::uint32_t end = context.dictionary->end(node.column);
        node.mask.reserve(end);
        for (auto id = static_cast<std::uint32_t>(node.mask.size()); id < end; ++id)
            node.mask.push_back(textHolds(node, id) ? 1 : 0);
    }
}

bool ColumnPlan::textHolds(const Node& node, std::uint32_t id) const
{
    const std::string_view text = m_context.dictionary->text(node.column, id);
    if (node.column != ValueColumn::Scopes)
        return node.test->holdsText(text);
    bool holds = false;
    eachScope(text, [&](std::string_view scope) { holds = holds || node.test->holdsText(scope); });
    return holds;
}

bool ColumnPlan::valueHolds(const Node& node, std::uint32_t own, std::uint32_t grant, std::int64_t sequence) const
{
    if (own == 0 && node.infers && grant != 0) {
        GrantOwner owner;
        if (!m_context.owners)
            owner = m_context.dictionary ? m_context.dictionary->ownerOf(grant, sequence) : owner;
        else if (grant < m_context.owners->size())
            owner = (*m_context.owners)[grant];
        if (owner.learntAt != 0 && owner.learntAt < sequence)
            own = node.column == ValueColumn::Agent ? owner.agent : owner.principal;
    }
    if (own < node.mask.size())
        return node.mask[own] != 0;
    return m_context.dictionary && textHolds(node, own);
}

bool ColumnPlan::factHolds(const Node& node, const EventRow& row) const
{
    const filter::RowFacts* facts = m_context.facts ? m_context.facts->factsOf(row.sequence) : nullptr;
    if (facts == nullptr)
        return false;
    filter::Subject subject;
    subject.facts = facts;
    filter::Reading reading(subject);
    return node.test->holds(reading);
}

ColumnPlan::Answer ColumnPlan::askNode(const Node& node, const EventRow& row, filter::Reading* reading) const
{
    const auto answer = [](bool holds) { return holds ? Answer::Yes : Answer::No; };
    switch (node.kind) {
    case Kind::And:
    case Kind::Or: {
        const Answer decisive = node.kind == Kind::And ? Answer::No : Answer::Yes;
        bool isOpen = false;
        for (const std::size_t child : node.children) {
            const Answer of = askNode(m_nodes[child], row, reading);
            if (of == decisive)
                return of;
            isOpen = isOpen || of == Answer::NeedsBytes;
        }
        return isOpen ? Answer::NeedsBytes : answer(node.kind == Kind::And);
    }
    case Kind::Not: {
        const Answer of = askNode(m_nodes[node.children.front()], row, reading);
        return of == Answer::NeedsBytes ? of : answer(of == Answer::No);
    }
    case Kind::Value:
        if (valueHolds(node, row.value(node.column), row.grant, row.sequence))
            return Answer::Yes;
        if ((row.flags & node.openFlag) == 0)
            return Answer::No;
        break;
    case Kind::Time:
        return answer(node.test->holdsTime(row.time()));
    case Kind::Age:
        return answer(node.test->holdsAge(m_context.now - row.time()));
    case Kind::Number:
        if (!node.numbers.empty())
            return answer(std::ranges::any_of(node.numbers, [&row](const auto& interval) {
                return row.sequence >= interval.first && row.sequence <= interval.second;
            }));
        {
            filter::Subject subject;
            subject.sequence = {row.sequence};
            filter::Reading number(subject);
            return answer(node.test->holds(number));
        }
    case Kind::Facts:
        return answer(factHolds(node, row));
    case Kind::Bytes:
        break;
    }
    return reading == nullptr ? Answer::NeedsBytes : answer(node.test->holds(*reading));
}

ColumnPlan::Answer ColumnPlan::ask(const EventRow& row) const
{
    return m_nodes.empty() ? Answer::Yes : askNode(m_nodes.back(), row, nullptr);
}

bool ColumnPlan::ask(const EventRow& row, const RawEvent& bytes) const
{
    if (m_nodes.empty())
        return true;
    const filter::Subject subject = subjectOf(row, bytes, m_context.now);
    filter::Reading reading(subject);
    return askNode(m_nodes.back(), row, &reading) == Answer::Yes;
}

bool ColumnPlan::matchesGap(const filter::Query& query, const filter::Surroundings& at, UtcTime from)
{
    class GapFacts final : public filter::RowFacts
    {
    public:
        [[nodiscard]] bool is(std::string_view word) const override { return word == "gap"; }
    };
    const GapFacts facts;
    filter::Subject subject;
    subject.receivedAt = from;
    subject.now = at.now;
    subject.facts = &facts;
    return filter::Predicate(query, at).matches(subject);
}

} // namespace grantex

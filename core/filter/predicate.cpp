// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/predicate.h"

#include "core/filter/leaf_test.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace grantex::filter {

bool RowFacts::is(std::string_view /*word*/) const
{
    return false;
}

bool RowFacts::anyDelivery(const std::function<bool(std::string_view, std::string_view)>& /*accept*/) const
{
    return false;
}

std::string_view RowFacts::note() const
{
    return {};
}

std::string_view RowFacts::colour() const
{
    return {};
}

std::string_view RowFacts::source() const
{
    return {};
}

Subject subjectOf(const StoredEvent& event, UtcTime now)
{
    return {event.sequence,
            event.receivedAt,
            event.event.createdAt,
            event.event.id,
            event.event.type,
            event.event.json,
            now,
            nullptr};
}

struct Predicate::Plan
{
    Node::Kind kind = Node::Kind::Leaf;
    std::vector<Plan> children; ///< the cheapest first
    std::optional<LeafTest> leaf;
    int cost = 0;
    bool slides = false;

    [[nodiscard]] bool holds(Reading& reading) const
    {
        const auto passes = [&reading](const Plan& child) { return child.holds(reading); };
        switch (kind) {
        case Node::Kind::And:
            return std::ranges::all_of(children, passes);
        case Node::Kind::Or:
            return std::ranges::any_of(children, passes);
        case Node::Kind::Not:
            return !children.front().holds(reading);
        case Node::Kind::Leaf:
            break;
        }
        return leaf->holds(reading);
    }
};

Predicate::Plan Predicate::planOf(const Node& node, const Surroundings& at)
{
    Plan plan;
    plan.kind = node.kind;
    if (node.kind == Node::Kind::Leaf) {
        plan.leaf.emplace(node.test, at);
        plan.cost = plan.leaf->cost();
        plan.slides = plan.leaf->slides();
        return plan;
    }
    for (const Node& child : node.children) {
        plan.children.push_back(planOf(child, at));
        plan.cost += plan.children.back().cost;
        plan.slides = plan.slides || plan.children.back().slides;
    }
    std::ranges::stable_sort(plan.children, {}, &Plan::cost);
    return plan;
}

Predicate::Predicate(const Query& query, const Surroundings& at)
{
    if (query.root)
        m_plan = std::make_shared<const Plan>(planOf(*query.root, at));
}

bool Predicate::matches(const Subject& subject) const
{
    if (!m_plan)
        return true;
    Reading reading(subject);
    return m_plan->holds(reading);
}

bool Predicate::slides() const
{
    return m_plan && m_plan->slides;
}

} // namespace grantex::filter

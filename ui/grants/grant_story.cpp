// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grant_story.h"

#include <algorithm>
#include <map>
#include <set>

namespace grantex {

namespace {

UtcTime timeOf(const StoredEvent& event)
{
    return event.event.createdAt.value_or(event.receivedAt);
}

class Builder
{
public:
    Builder(const std::string& root, std::vector<StoredEvent> events) : m_root(root)
    {
        m_story.events = std::move(events);
        std::stable_sort(m_story.events.begin(), m_story.events.end(), [](const StoredEvent& a, const StoredEvent& b) {
            return std::pair(timeOf(a), a.sequence) < std::pair(timeOf(b), b.sequence);
        });
        for (std::size_t event = 0; event < m_story.events.size(); ++event) {
            m_fields.push_back(readFields(m_story.events[event].event.json));
            const EventFields& fields = m_fields.back();
            std::set<std::string> about(fields.revokedGrants.begin(), fields.revokedGrants.end());
            about.insert(fields.grantId);
            for (const std::string& grant : about)
                m_eventsOf[grant].push_back(event);
        }
    }

    GrantStory build()
    {
        collectChildren();
        addGrant(m_root, 0);
        return std::move(m_story);
    }

private:
    void collectChildren()
    {
        std::set<std::string> known{m_root};
        for (const EventFields& fields : m_fields) {
            if (!fields.grantId.empty() && !fields.parentGrantId.empty() && known.insert(fields.grantId).second)
                m_children[fields.parentGrantId].push_back(fields.grantId);
        }
    }

    std::size_t addGrant(const std::string& id, int depth)
    {
        const std::size_t at = m_story.grants.size();
        m_story.grants.emplace_back();
        StoryGrant grant;
        grant.id = id;
        grant.depth = std::min(depth, GrantStory::kDeepest);
        for (const std::size_t event : m_eventsOf[id])
            take(grant, event);
        m_story.grants[at] = grant;
        m_story.rows.push_back({StoryRow::Kind::Grant, at, 0, false, 0});

        // A delegation stands behind the parent's events that came before its own first one.
        const auto children = m_children.find(id);
        std::vector<std::pair<UtcTime, std::string>> waiting;
        if (children != m_children.end()) {
            for (const std::string& child : children->second)
                waiting.emplace_back(firstTime(child), child);
        }
        std::stable_sort(waiting.begin(), waiting.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        auto child = waiting.begin();
        const auto addChildrenBefore = [&](std::optional<UtcTime> time) {
            for (; child != waiting.end() && (!time || child->first < *time); ++child) {
                const std::size_t added = addGrant(child->second, depth + 1);
                StoryGrant& delegated = m_story.grants[added];
                delegated.parent = id;
            }
        };
        for (const std::size_t event : grant.events) {
            addChildrenBefore(timeOf(m_story.events[event]));
            m_story.rows.push_back({StoryRow::Kind::Event, at, event, false, 0});
        }
        addChildrenBefore(std::nullopt);
        if (!grant.budget.empty())
            m_story.rows.push_back({StoryRow::Kind::Budget, at, 0, false, 0});
        return at;
    }

    [[nodiscard]] UtcTime firstTime(const std::string& grant) const
    {
        const auto events = m_eventsOf.find(grant);
        if (events != m_eventsOf.end())
            return timeOf(m_story.events[events->second.front()]);
        return UtcTime::max();
    }

    void take(StoryGrant& grant, std::size_t event)
    {
        const EventFields& fields = m_fields[event];
        const std::string& type = m_story.events[event].event.type;
        grant.events.push_back(event);
        if (fields.grantId == grant.id) {
            const auto keep = [](std::string& to, const std::string& said) {
                if (to.empty())
                    to = said;
            };
            keep(grant.parent, fields.parentGrantId);
            keep(grant.agent, fields.agentId);
            keep(grant.principal, fields.principalId);
            keep(grant.initial, fields.initial);
            keep(grant.currency, fields.currency);
            if (grant.scopes.empty())
                grant.scopes = fields.scopes;
            if (!grant.expiresAt)
                grant.expiresAt = fields.expiresAt;
            if (!fields.remaining.empty())
                grant.budget.push_back({timeOf(m_story.events[event]), fields.remaining});
        }
        if (type == "budget.exhausted" && grant.state == StoryGrant::State::Active)
            grant.state = StoryGrant::State::Exhausted;
        if (type == "grant.revoked" || type == "anomaly.auto_revoked")
            grant.state = StoryGrant::State::Revoked;
    }

    std::string m_root;
    GrantStory m_story;
    std::vector<EventFields> m_fields;                          ///< of m_story.events
    std::map<std::string, std::vector<std::size_t>> m_eventsOf; ///< by grant, in the order of time
    std::map<std::string, std::vector<std::string>> m_children;
};

bool revokesDelegations(const GrantStory& story, const StoryGrant& grant)
{
    return std::any_of(grant.events.begin(), grant.events.end(), [&](std::size_t event) {
        const Event& said = story.events[event].event;
        return said.type == "grant.revoked" && readFields(said.json).cascade.value_or(false);
    });
}

void inheritRevocations(GrantStory& story)
{
    // Parents stand before their delegations.
    std::set<std::string> cascading;
    for (StoryGrant& grant : story.grants) {
        const bool isUnder = cascading.contains(grant.parent);
        if (isUnder && grant.state != StoryGrant::State::Revoked)
            grant.state = StoryGrant::State::RevokedWithParent;
        if (isUnder || (grant.state == StoryGrant::State::Revoked && revokesDelegations(story, grant)))
            cascading.insert(grant.id);
    }
}

void drawLines(GrantStory& story)
{
    // From the bottom: below its last row, or the last delegation that hangs from it, a grant's line does not run on.
    std::uint32_t open = 0;
    std::vector<bool> isSeen(story.grants.size(), false);
    for (auto row = story.rows.rbegin(); row != story.rows.rend(); ++row) {
        const auto bit = std::uint32_t{1} << story.grants[row->grant].depth;
        row->isLast = !isSeen[row->grant];
        isSeen[row->grant] = true;
        row->open = open;
        open = row->kind == StoryRow::Kind::Grant ? (open & ~bit) | (bit >> 1U) : open | bit;
    }
}

} // namespace

GrantStory GrantStory::of(const std::string& root, std::vector<StoredEvent> events)
{
    GrantStory story = Builder(root, std::move(events)).build();
    inheritRevocations(story);
    drawLines(story);
    return story;
}

std::vector<std::string> childrenIn(const std::vector<StoredEvent>& events, const std::vector<std::string>& parents)
{
    const std::set<std::string> wanted(parents.begin(), parents.end());
    std::set<std::string> children;
    for (const StoredEvent& event : events) {
        const EventFields fields = readFields(event.event.json);
        if (!fields.grantId.empty() && wanted.contains(fields.parentGrantId))
            children.insert(fields.grantId);
    }
    return {children.begin(), children.end()};
}

} // namespace grantex

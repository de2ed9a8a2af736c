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
        addGrants();
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

    /// A grant whose rows are being written: its delegations stand between its own events.
    struct Open
    {
        std::size_t at = 0; ///< in m_story.grants
        std::string id;
        int depth = 0;
        std::vector<std::pair<UtcTime, std::string>> children; ///< by the time of their first events
        std::size_t child = 0;                                 ///< the next one
        std::size_t event = 0;                                 ///< the next of its own
    };

    Open begin(const std::string& id, int depth)
    {
        StoryGrant grant;
        grant.id = id;
        grant.depth = std::min(depth, GrantStory::kDeepest);
        for (const std::size_t event : m_eventsOf[id])
            take(grant, event);
        Open open{m_story.grants.size(), id, depth, {}, 0, 0};
        m_story.grants.push_back(std::move(grant));
        m_story.rows.push_back({StoryRow::Kind::Grant, open.at, 0, false, 0});
        if (const auto children = m_children.find(id); children != m_children.end()) {
            for (const std::string& child : children->second)
                open.children.emplace_back(firstTime(child), child);
        }
        std::stable_sort(open.children.begin(), open.children.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        return open;
    }

    /// Without recursion: how deep delegations go is for whoever wrote the events to say.
    void addGrants()
    {
        std::vector<Open> path;
        path.push_back(begin(m_root, 0));
        while (!path.empty()) {
            Open& open = path.back();
            const StoryGrant& grant = m_story.grants[open.at];
            const bool hasEvent = open.event < grant.events.size();
            // A delegation stands behind the parent's events that came before its own first one.
            if (open.child < open.children.size() &&
                (!hasEvent || open.children[open.child].first < timeOf(m_story.events[grant.events[open.event]]))) {
                Open delegated = begin(open.children[open.child++].second, open.depth + 1);
                m_story.grants[delegated.at].parent = open.id;
                path.push_back(std::move(delegated));
            } else if (hasEvent) {
                m_story.rows.push_back({StoryRow::Kind::Event, open.at, grant.events[open.event++], false, 0});
            } else {
                if (!grant.budget.empty())
                    m_story.rows.push_back({StoryRow::Kind::Budget, open.at, 0, false, 0});
                path.pop_back();
            }
        }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/grant_book.h"

#include <algorithm>
#include <unordered_set>

namespace grantex {

namespace {

void fill(std::string& known, const std::string& told)
{
    if (!told.empty())
        known = told;
}

} // namespace

GrantFacts& GrantBook::facts(const std::string& grantId)
{
    const auto [it, isNew] = m_grants.try_emplace(grantId);
    if (!isNew)
        return it->second;
    m_order.push_back(grantId);
    if (m_grants.size() > m_bound)
        forgetOldest();
    return m_grants.at(grantId);
}

void GrantBook::forgetOldest()
{
    // Those with a budget move to the end; one round at most, so that nothing turns for ever.
    for (std::size_t turn = m_order.size(); turn > 1; --turn) {
        std::string oldest = std::move(m_order.front());
        m_order.pop_front();
        if (m_isKept(oldest) && m_grants.size() < 2 * m_bound) {
            m_order.push_back(std::move(oldest));
            continue;
        }
        m_grants.erase(oldest);
        return;
    }
}

void GrantBook::adopt(const std::string& parentId, const std::string& childId)
{
    auto& children = facts(parentId).children;
    if (std::find(children.begin(), children.end(), childId) == children.end())
        children.push_back(childId);
}

void GrantBook::learn(const EventFields& fields)
{
    if (fields.grantId.empty())
        return;
    GrantFacts& known = facts(fields.grantId);
    fill(known.agentId, fields.agentId);
    fill(known.principalId, fields.principalId);
    if (fields.expiresAt)
        known.expiresAt = fields.expiresAt;
    if (!fields.parentGrantId.empty() && fields.parentGrantId != fields.grantId) {
        known.parentId = fields.parentGrantId;
        adopt(fields.parentGrantId, fields.grantId);
    }
}

void GrantBook::learn(const GrantRecord& record)
{
    EventFields fields;
    fields.grantId = record.grantId;
    fields.agentId = record.agentId;
    fields.principalId = record.principalId;
    fields.parentGrantId = record.parentGrantId;
    fields.expiresAt = record.expiresAt;
    learn(fields);
    if (record.revokedAt)
        facts(record.grantId).revokedAt = record.revokedAt;
}

std::vector<std::string> GrantBook::revoke(const std::string& grantId, bool cascade, UtcTime at)
{
    std::vector<std::string> ended;
    if (grantId.empty())
        return ended;
    facts(grantId).revokedAt = at;
    ended.push_back(grantId);
    if (!cascade)
        return ended;
    for (auto& id : livingDescendants(grantId, at)) {
        facts(id).revokedAt = at;
        ended.push_back(std::move(id));
    }
    return ended;
}

const GrantFacts* GrantBook::find(const std::string& grantId) const
{
    const auto it = m_grants.find(grantId);
    return it == m_grants.end() ? nullptr : &it->second;
}

std::vector<std::string> GrantBook::livingDescendants(const std::string& grantId, UtcTime now) const
{
    std::vector<std::string> found;
    std::unordered_set<std::string> seen{grantId}; // foreign data may go in circles
    std::vector<std::string> level{grantId};
    while (!level.empty()) {
        std::vector<std::string> next;
        for (const auto& id : level) {
            const GrantFacts* facts = find(id);
            if (facts == nullptr)
                continue;
            for (const auto& child : facts->children) {
                if (!seen.insert(child).second)
                    continue;
                next.push_back(child);
                const GrantFacts* of = find(child);
                if (of != nullptr && !of->revokedAt && (!of->expiresAt || *of->expiresAt > now))
                    found.push_back(child);
            }
        }
        level = std::move(next);
    }
    return found;
}

} // namespace grantex

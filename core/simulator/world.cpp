// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/world.h"

#include "core/base/time_text.h"
#include "core/simulator/json_writer.h"
#include "core/simulator/ulid.h"
#include "core/simulator/world_names.h"

#include <algorithm>
#include <chrono>

namespace grantex {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t fewestActive = 12;
constexpr std::size_t mostActive = 60;
constexpr std::size_t mostEnded = 1000;
constexpr std::size_t mostTransactions = 100;
constexpr std::size_t grantsAtStart = 10;
constexpr int deepestDelegation = 3;

void writeScopes(JsonWriter& data, const std::vector<std::string_view>& scopes)
{
    data.beginArray("scopes");
    for (const auto scope : scopes)
        data.element(scope);
    data.endArray();
}

} // namespace

World::World(std::uint64_t seed, UtcTime start) : m_random(seed)
{
    m_developerId = makeId("dev_", start, m_random);
    for (const auto& row : names::agents)
        m_agents.push_back(
            {makeId("ag_", start, m_random), row.name, row.description, {row.scopes.begin(), row.scopes.end()}, start});
    for (std::size_t i = 0; i < grantsAtStart; ++i)
        createGrant(start, false);
}

WorldEvent World::next(UtcTime now)
{
    while (m_pending.empty())
        act(now);
    auto event = std::move(m_pending.front());
    m_pending.pop_front();
    return event;
}

void World::act(UtcTime now)
{
    const auto roll = m_random.below(100);
    if (m_active.size() < fewestActive || (roll < 22 && m_active.size() < mostActive))
        createGrant(now, true);
    else if (roll < 27 && m_active.size() < mostActive)
        delegateGrant(now);
    else if (roll < 50)
        refreshToken(now);
    else if (roll < 85)
        spend(now);
    else if (roll < 95)
        revokeAny(now);
    else
        somethingRare(now);
}

void World::createGrant(UtcTime now, bool announce)
{
    const auto& agent = m_agents[m_random.below(m_agents.size())];
    Grant grant;
    grant.id = makeId("grnt_", now, m_random);
    grant.agentId = agent.id;
    grant.principalId = names::principals[m_random.below(names::principals.size())];
    grant.scopes = someOf(agent.scopes);
    grant.issuedAt = now;
    grant.expiresAt = now + 24h;
    if (m_random.chance(60)) {
        const auto initial = Money::units(names::budgetSizes[m_random.below(names::budgetSizes.size())]);
        const auto currency = m_random.chance(70) ? std::string_view("USD") : std::string_view("EUR");
        grant.budget = Budget{makeId("bdg_", now, m_random), initial, initial, currency, now, now, {}};
    }
    const auto& stored = store(std::move(grant));
    if (announce) {
        announceGrant(stored, now);
        announceToken(stored, now);
    }
}

void World::delegateGrant(UtcTime now)
{
    auto* parent = anyActive();
    if (parent == nullptr || parent->depth >= deepestDelegation)
        return;
    Grant grant;
    grant.id = makeId("grnt_", now, m_random);
    grant.agentId = m_agents[m_random.below(m_agents.size())].id;
    grant.principalId = parent->principalId;
    grant.scopes = someOf(parent->scopes);
    grant.issuedAt = now;
    grant.expiresAt = std::min(parent->expiresAt, now + 1h);
    grant.parentId = parent->id;
    grant.depth = parent->depth + 1;
    parent->children.push_back(grant.id);
    const auto& stored = store(std::move(grant));
    announceGrant(stored, now);
    announceToken(stored, now);
}

void World::refreshToken(UtcTime now)
{
    auto* grant = anyActive();
    if (grant == nullptr)
        return;
    if (grant->expiresAt <= now)
        endWithDescendants(*grant, now); // an expiry is not announced by the service either
    else
        announceToken(*grant, now);
}

void World::spend(UtcTime now)
{
    auto* grant = anyActive();
    if (grant == nullptr || !grant->budget)
        return;
    const auto& budget = *grant->budget;
    if (budget.remaining == Money{}) {
        if (m_random.chance(25))
            revoke(grant->id, now);
        else if (m_random.chance(20))
            topUp(grant->id, Money{budget.initial.tenThousandths / 2}, now);
        return;
    }
    // 0.5 % … 10 % of the budget: a grant is used up after about twenty debits.
    const auto step = budget.initial.tenThousandths / 200;
    const auto drawn = step + static_cast<std::int64_t>(m_random.below(static_cast<std::size_t>(step) * 19));
    debit(grant->id, std::min(budget.remaining, Money{drawn}), now);
}

bool World::debit(const std::string& grantId, Money amount, UtcTime now)
{
    const auto found = m_grants.find(grantId);
    if (found == m_grants.end() || found->second.revokedAt || !found->second.budget)
        return false;
    auto& budget = *found->second.budget;
    if (amount <= Money{} || amount > budget.remaining)
        return false;
    budget.remaining.tenThousandths -= amount.tenThousandths;
    budget.updatedAt = now;
    budget.transactions.push_front(
        {makeId("btx_", now, m_random), amount, names::purchases[m_random.below(names::purchases.size())], now});
    if (budget.transactions.size() > mostTransactions)
        budget.transactions.pop_back();
    // Whole numbers only, as percentages of money in floating point would cross a threshold a debit too late.
    const auto usedHundredfold = (budget.initial.tenThousandths - budget.remaining.tenThousandths) * 100;
    if (budget.remaining == Money{}) {
        emitEvent("budget.exhausted", now,
                  [&](JsonWriter& data) { data.text("grantId", grantId).text("remaining", "0"); });
    } else if (const int pct = usedHundredfold >= budget.initial.tenThousandths * 80   ? 80
                               : usedHundredfold >= budget.initial.tenThousandths * 50 ? 50
                                                                                       : 0;
               pct != 0) {
        emitEvent("budget.threshold", now, [&](JsonWriter& data) {
            data.text("grantId", grantId).number("pct", pct).text("remaining", budget.remaining.text());
        });
    }
    return true;
}

bool World::topUp(const std::string& grantId, Money amount, UtcTime now)
{
    const auto found = m_grants.find(grantId);
    if (found == m_grants.end() || found->second.revokedAt || !found->second.budget || amount <= Money{})
        return false;
    auto& budget = *found->second.budget;
    budget.initial.tenThousandths += amount.tenThousandths;
    budget.remaining.tenThousandths += amount.tenThousandths;
    budget.updatedAt = now;
    return true;
}

void World::revokeAny(UtcTime now)
{
    const auto* grant = anyActive();
    if (grant == nullptr)
        return;
    // One with money left is mostly left alone: budgets live long enough to be watched.
    if (grant->budget && grant->budget->remaining > Money{} && m_random.chance(80))
        return spend(now);
    revoke(std::string(grant->id), now);
}

bool World::revoke(const std::string& grantId, UtcTime now)
{
    const auto found = m_grants.find(grantId);
    if (found == m_grants.end() || found->second.revokedAt || found->second.expiresAt <= now)
        return false;
    const std::string id = grantId;
    const auto descendants = endWithDescendants(found->second, now) - 1;
    emitEvent("grant.revoked", now,
              [&](JsonWriter& data) { data.text("grantId", id).boolean("cascade", descendants > 0); });
    return true;
}

std::size_t World::endWithDescendants(Grant& grant, UtcTime now)
{
    std::vector<std::string> doomed{grant.id};
    std::size_t ended = 0;
    while (!doomed.empty()) {
        const auto id = std::move(doomed.back());
        doomed.pop_back();
        const auto found = m_grants.find(id);
        if (found == m_grants.end() || found->second.revokedAt)
            continue;
        found->second.revokedAt = now;
        doomed.insert(doomed.end(), found->second.children.begin(), found->second.children.end());
        m_active.erase(std::find(m_active.begin(), m_active.end(), id));
        m_ended.push_back(id);
        ++ended;
    }
    while (m_ended.size() > mostEnded) {
        m_grants.erase(m_ended.front());
        m_ended.pop_front();
    }
    return ended;
}

void World::announceGrant(const Grant& grant, UtcTime now)
{
    emitEvent("grant.created", now, [&](JsonWriter& data) {
        data.text("grantId", grant.id).text("agentId", grant.agentId).text("principalId", grant.principalId);
        writeScopes(data, grant.scopes);
        data.text("expiresAt", formatIso8601(grant.expiresAt));
        if (grant.depth > 0)
            data.number("delegationDepth", grant.depth).text("parentGrantId", grant.parentId);
    });
}

void World::announceToken(const Grant& grant, UtcTime now)
{
    const auto tokenId = makeId("tok_", now, m_random);
    emitEvent("token.issued", now, [&](JsonWriter& data) {
        data.text("tokenId", tokenId).text("grantId", grant.id).text("agentId", grant.agentId);
        data.text("principalId", grant.principalId);
        writeScopes(data, grant.scopes);
        data.text("expiresAt", formatIso8601(grant.expiresAt));
    });
}

Grant& World::store(Grant grant)
{
    m_active.push_back(grant.id);
    auto id = grant.id;
    return m_grants[std::move(id)] = std::move(grant);
}

Grant* World::anyActive()
{
    return m_active.empty() ? nullptr : &m_grants.at(m_active[m_random.below(m_active.size())]);
}

std::vector<std::string_view> World::someOf(const std::vector<std::string_view>& scopes)
{
    std::vector<std::string_view> chosen;
    const auto keep = m_random.below(scopes.size());
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (i == keep || m_random.chance(40))
            chosen.push_back(scopes[i]);
    }
    return chosen;
}

WorldEvent World::makeEvent(std::string_view type, UtcTime now, const std::function<void(JsonWriter&)>& writeData)
{
    WorldEvent event{makeId("evt_", now, m_random), type, {}};
    event.json.reserve(384);
    event.json.append(R"({"id":")").append(event.id).append(R"(","type":")").append(type);
    event.json.append(R"(","createdAt":")").append(timeText(now)).append(R"(","data":{)");
    JsonWriter data(event.json);
    writeData(data);
    event.json.append("}}");
    return event;
}

void World::emitEvent(std::string_view type, UtcTime now, const std::function<void(JsonWriter&)>& writeData)
{
    m_pending.push_back(makeEvent(type, now, writeData));
}

const std::string& World::timeText(UtcTime time)
{
    if (time != m_timeOfText) {
        m_timeOfText = time;
        m_timeText = formatIso8601(time);
    }
    return m_timeText;
}

const Grant* World::grant(const std::string& id) const
{
    const auto found = m_grants.find(id);
    return found == m_grants.end() ? nullptr : &found->second;
}

std::vector<const Grant*> World::grants() const
{
    std::vector<const Grant*> all;
    all.reserve(m_grants.size());
    for (const auto& [id, grant] : m_grants)
        all.push_back(&grant);
    std::sort(all.begin(), all.end(), [](const Grant* a, const Grant* b) {
        return a->issuedAt != b->issuedAt ? a->issuedAt > b->issuedAt : a->id > b->id;
    });
    return all;
}

} // namespace grantex

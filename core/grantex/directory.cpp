// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/directory.h"

namespace grantex {

namespace {

constexpr std::size_t kMostStrangers = 10'000;
constexpr std::size_t kMostWaiting = 200;
constexpr std::size_t kMostMet = 50'000;

} // namespace

Directory::Directory(GrantexClient& client, Floors floors) : m_client(client), m_floors(floors)
{
    m_agentTimer.setSingleShot(true);
    m_grantTimer.setSingleShot(true);
    connect(&m_agentTimer, &QTimer::timeout, this, [this] {
        if (m_hasNew && !m_isAsking)
            askAgents();
    });
    connect(&m_grantTimer, &QTimer::timeout, this, &Directory::askGrant);
}

void Directory::meetAgent(const std::string& agentId)
{
    if (agentId.empty() || m_names->contains(agentId) || m_strangers.size() >= kMostStrangers ||
        !m_strangers.insert(agentId).second)
        return;
    m_hasNew = true;
    if (!m_agentTimer.isActive() && !m_isAsking)
        askAgents();
}

void Directory::askAgents()
{
    m_isAsking = true;
    m_hasNew = false;
    m_client.agents([this, alive = std::weak_ptr(m_alive)](const Result<std::vector<AgentRecord>>& answer) {
        if (alive.expired())
            return;
        m_isAsking = false;
        m_agentTimer.start(m_floors.agents);
        if (!answer) {
            m_strangers.clear();
            return fail(answer.error());
        }
        m_hasFailed = false;
        auto names = std::make_shared<AgentNames>();
        for (const auto& agent : *answer) {
            m_strangers.erase(agent.agentId);
            names->emplace(agent.agentId, agent);
        }
        m_names = std::move(names);
        Q_EMIT namesChanged();
    });
}

void Directory::refreshAgents()
{
    m_strangers.clear();
    if (!m_isAsking)
        askAgents();
}

void Directory::meetGrant(const std::string& grantId)
{
    if (grantId.empty() || m_waiting.size() >= kMostWaiting || m_metGrants.size() >= kMostMet ||
        !m_metGrants.insert(grantId).second)
        return;
    m_waiting.push_back(grantId);
    if (!m_grantTimer.isActive())
        m_grantTimer.start(0);
}

void Directory::askGrant()
{
    if (m_waiting.empty())
        return;
    const std::string id = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_client.grant(id, [this, alive = std::weak_ptr(m_alive)](const Result<GrantRecord>& answer) {
        if (alive.expired())
            return;
        if (!m_waiting.empty())
            m_grantTimer.start(m_floors.grants);
        if (answer) {
            m_hasFailed = false;
            Q_EMIT grantLearnt(*answer);
        } else if (answer.error().code != ErrorCode::NotFound) {
            fail(answer.error());
        }
    });
}

void Directory::fail(const Error& error)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grantex/grantex_client.h"

#include <QObject>
#include <set>
#include <unordered_set>

namespace grantex {

/// Learns the names of agents, and of grants what no event told, when somebody meets an id that is not known. Asks the
/// service no more often than the floors say, and for an id that it does not know not again. One thread; the client
/// must outlive it.
class Directory final : public QObject
{
    Q_OBJECT
public:
    struct Floors
    {
        Millis agents{30'000}; ///< between two requests for the whole list of agents
        Millis grants{1'000};  ///< between two requests for one grant
    };
    explicit Directory(GrantexClient& client) : Directory(client, Floors{}) {}
    Directory(GrantexClient& client, Floors floors);

    /// Cheap; called with every id that is met.
    void meetAgent(const std::string& agentId);
    /// A person wants to see them as they are now.
    void refreshAgents();
    /// Nobody knows this grant's agent and principal.
    void meetGrant(const std::string& grantId);
    [[nodiscard]] const AgentNamesPtr& names() const { return m_names; }

Q_SIGNALS:
    void namesChanged();
    void grantLearnt(const grantex::GrantRecord& grant);
    /// The service did not answer what was asked: told once until an answer comes again.
    void failed(const grantex::Error& error);

private:
    void askAgents();
    void askGrant();
    void fail(const Error& error);

    GrantexClient& m_client;
    Floors m_floors;
    AgentNamesPtr m_names = std::make_shared<const AgentNames>();
    std::unordered_set<std::string> m_strangers; ///< agents the service did not list; bounded
    std::unordered_set<std::string> m_metGrants; ///< asked for or waiting; bounded
    std::deque<std::string> m_waiting;
    bool m_hasNew = false; ///< strangers the last request cannot have named
    bool m_isAsking = false;
    bool m_hasFailed = false;
    QTimer m_agentTimer;
    QTimer m_grantTimer;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace grantex

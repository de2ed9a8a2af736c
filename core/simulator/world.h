// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/random.h"
#include "core/simulator/world_types.h"

#include <functional>
#include <unordered_map>

namespace grantex {

class JsonWriter;

/// A small company whose agents get, use, delegate and lose grants. The same seed and the same times give the same
/// events, byte for byte; other times change only time stamps and the time part of ids. Its size is bounded: about 60
/// active grants, the last 1,000 ended ones. Not thread-safe.
class World
{
public:
    World(std::uint64_t seed, UtcTime start);

    /// The next thing that happens.
    [[nodiscard]] WorldEvent next(UtcTime now);

    /// Revokes an active grant with its descendants; false when there is none of that id. Its event is next().
    bool revoke(const std::string& grantId, UtcTime now);
    /// Takes money from a grant's budget as the service's debit does: false when the grant has none or too little. An
    /// event that follows from it is next().
    bool debit(const std::string& grantId, Money amount, UtcTime now);
    /// Adds to a grant's budget, its size and what remains; the service tells no event. False when it has none.
    bool topUp(const std::string& grantId, Money amount, UtcTime now);
    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }

    /// An event of a type and data of the caller's choice, in the usual envelope.
    [[nodiscard]] WorldEvent makeEvent(std::string_view type, UtcTime now,
                                       const std::function<void(JsonWriter&)>& writeData);

    [[nodiscard]] const std::string& developerId() const { return m_developerId; }
    [[nodiscard]] const std::vector<Agent>& agents() const { return m_agents; }
    [[nodiscard]] const Grant* grant(const std::string& id) const;
    /// Every grant still known, newest first.
    [[nodiscard]] std::vector<const Grant*> grants() const;

private:
    void act(UtcTime now);
    void createGrant(UtcTime now, bool announce);
    void delegateGrant(UtcTime now);
    void refreshToken(UtcTime now);
    void spend(UtcTime now);
    void revokeAny(UtcTime now);
    void somethingRare(UtcTime now);
    void rareIdentity(std::size_t kind, UtcTime now);
    void rareConsent(std::size_t kind, UtcTime now);
    void autoRevoke(UtcTime now);
    std::size_t endWithDescendants(Grant& grant, UtcTime now);
    void announceGrant(const Grant& grant, UtcTime now);
    void announceToken(const Grant& grant, UtcTime now);
    Grant& store(Grant grant);
    Grant* anyActive();
    std::vector<std::string_view> someOf(const std::vector<std::string_view>& scopes);
    void emitEvent(std::string_view type, UtcTime now, const std::function<void(JsonWriter&)>& writeData);
    const std::string& timeText(UtcTime time);

    Random m_random;
    std::string m_developerId;
    std::vector<Agent> m_agents;
    std::unordered_map<std::string, Grant> m_grants;
    std::vector<std::string> m_active;
    std::deque<std::string> m_ended; ///< oldest first
    std::deque<WorldEvent> m_pending;
    UtcTime m_timeOfText{Millis(-1)};
    std::string m_timeText;
};

} // namespace grantex

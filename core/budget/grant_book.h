// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/clock.h"
#include "core/event/fields.h"
#include "core/grantex/records.h"

#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace grantex {

/// What is known of one grant besides its budget.
struct GrantFacts
{
    std::string agentId;
    std::string principalId;
    std::string parentId;
    std::vector<std::string> children;
    std::optional<UtcTime> expiresAt;
    std::optional<UtcTime> revokedAt;
};

/// All grants that were met, with who descends from whom. Bounded: the oldest that nobody `keeps` are forgotten.
class GrantBook
{
public:
    using IsKept = std::function<bool(const std::string& grantId)>;
    explicit GrantBook(std::size_t bound, IsKept isKept) : m_bound(bound), m_isKept(std::move(isKept)) {}

    /// From grant.created and token.issued.
    void learn(const EventFields& fields);
    void learn(const GrantRecord& record);
    /// Gives every grant that ended thereby, the descendants too when `cascade`.
    std::vector<std::string> revoke(const std::string& grantId, bool cascade, UtcTime at);

    [[nodiscard]] const GrantFacts* find(const std::string& grantId) const;
    /// Grants below it that are not revoked and not expired, nearest first.
    [[nodiscard]] std::vector<std::string> livingDescendants(const std::string& grantId, UtcTime now) const;
    [[nodiscard]] std::size_t size() const { return m_grants.size(); }

private:
    GrantFacts& facts(const std::string& grantId);
    void adopt(const std::string& parentId, const std::string& childId);
    void forgetOldest();

    std::size_t m_bound;
    IsKept m_isKept;
    std::unordered_map<std::string, GrantFacts> m_grants;
    std::deque<std::string> m_order; ///< as met
};

} // namespace grantex

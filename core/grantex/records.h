// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/clock.h"
#include "core/event/decimal.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace grantex {

/// One budget as the service keeps it. What an answer does not say is empty.
struct AllocationRecord
{
    std::string id;
    std::string grantId;
    std::string currency;
    std::optional<Decimal> initial;
    std::optional<Decimal> remaining;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt; ///< of the last debit or top-up
};

/// One debit.
struct TransactionRecord
{
    std::string id;
    std::string grantId;
    std::optional<Decimal> amount;
    std::string description;
    std::string metadata; ///< the JSON as it came; empty for none and for `{}`
    std::optional<UtcTime> createdAt;
};

struct TransactionPage
{
    std::vector<TransactionRecord> transactions; ///< newest first
    std::int64_t total = 0;                      ///< of all pages
};

struct GrantRecord
{
    std::string grantId;
    std::string agentId;
    std::string principalId;
    std::string parentGrantId;
    std::vector<std::string> scopes;
    std::string status; ///< active, revoked, expired
    std::optional<UtcTime> issuedAt;
    std::optional<UtcTime> expiresAt;
    std::optional<UtcTime> revokedAt;
};

struct AgentRecord
{
    std::string agentId;
    std::string name;
    std::string description;
    std::string status;
};

/// The developer whose key it is.
struct AccountRecord
{
    std::string developerId;
    std::string name;
    std::string mode; ///< sandbox, live
    std::string plan;
};

/// Agents by their id. Shared between threads, never changed.
using AgentNames = std::map<std::string, AgentRecord, std::less<>>;
using AgentNamesPtr = std::shared_ptr<const AgentNames>;

} // namespace grantex

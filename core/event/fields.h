// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// What a Grantex event says, read tolerantly from every documented shape. Empty or nullopt: the event does not say it.
struct EventFields
{
    std::string grantId;
    std::string agentId;
    std::string principalId;
    std::string tokenId;
    std::string parentGrantId;
    std::vector<std::string> scopes;
    std::vector<std::string> revokedGrants; ///< anomaly.auto_revoked
    std::string revokedBy;                  ///< developer, principal, system
    std::optional<bool> cascade;            ///< grant.revoked
    std::optional<UtcTime> expiresAt;
    std::optional<int> delegationDepth;
    std::string percentUsed; ///< decimal text: pct, percentage, thresholdPercent, threshold
    std::string remaining;   ///< decimal text, every digit kept: remaining, remainingBudget
    std::string initial;     ///< decimal text: initial, initialBudget
    std::string currency;
};

/// Reads the known fields of one event's bytes; looks inside `data` and, for frames without an envelope, at the top.
/// Bytes that are no JSON object give empty fields. Thread-safe.
[[nodiscard]] EventFields readFields(std::string_view json);

} // namespace grantex

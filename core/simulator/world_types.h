// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/money.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// One event ready to be sent. `type` has static storage.
struct WorldEvent
{
    std::string id; ///< `evt_…`
    std::string_view type;
    std::string json; ///< the whole envelope
};

struct Agent
{
    std::string id;
    std::string_view name;
    std::string_view description;
    std::vector<std::string_view> scopes;
    UtcTime createdAt{};
};

struct Transaction
{
    std::string id;
    Money amount;
    std::string_view description;
    UtcTime createdAt{};
};

struct Budget
{
    std::string id;
    Money initial;
    Money remaining;
    std::string_view currency;
    UtcTime createdAt{};
    UtcTime updatedAt{};
    std::deque<Transaction> transactions; ///< newest first; the oldest are forgotten beyond Limits in world.cpp
};

struct Grant
{
    std::string id;
    std::string agentId;
    std::string_view principalId;
    std::vector<std::string_view> scopes;
    UtcTime issuedAt{};
    UtcTime expiresAt{};
    std::optional<UtcTime> revokedAt;
    std::string parentId; ///< empty: not delegated
    int depth = 0;
    std::vector<std::string> children;
    std::optional<Budget> budget;
};

} // namespace grantex

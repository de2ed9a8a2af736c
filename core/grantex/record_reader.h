// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grantex/records.h"

#include <string_view>

namespace grantex {

/// Reads the answers of the REST interface. Unknown members are passed over, known ones of another type count as
/// missing, money may be a string or a number and keeps every digit, a record without its id is left out. Malformed
/// when the text is no JSON or holds no such list. Thread-safe.
[[nodiscard]] Result<std::vector<AllocationRecord>> readAllocations(std::string_view body);
[[nodiscard]] Result<AllocationRecord> readAllocation(std::string_view body);
[[nodiscard]] Result<TransactionPage> readTransactions(std::string_view body);
[[nodiscard]] Result<std::vector<GrantRecord>> readGrants(std::string_view body);
[[nodiscard]] Result<GrantRecord> readGrant(std::string_view body);
[[nodiscard]] Result<std::vector<AgentRecord>> readAgents(std::string_view body);
[[nodiscard]] Result<AccountRecord> readAccount(std::string_view body);
/// The `status` of /health.
[[nodiscard]] Result<std::string> readHealth(std::string_view body);

/// What an error answer says: `message` and `code`; empty when the body is none of the service's.
struct ServiceWords
{
    std::string message;
    std::string code;
};
[[nodiscard]] ServiceWords readServiceWords(std::string_view body);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace grantex {

/// What an answer of the HTTP Event Collector says in its body.
struct HecAnswer
{
    int code = 0;
    std::optional<long long> invalidEvent; ///< `invalid-event-number`, zero-based; unchecked against the batch
    std::optional<long long> ackId;        ///< counts up within a channel
};

/// nullopt when the body is no HEC answer (no JSON object with a whole number `code`).
[[nodiscard]] std::optional<HecAnswer> parseHecAnswer(std::string_view body);

/// The verdict for an answered request that carried `count` events.
[[nodiscard]] Verdict judgeHec(const Response& response, std::size_t count);

} // namespace grantex

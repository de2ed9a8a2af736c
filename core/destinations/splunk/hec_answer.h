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

/// The `ack` setting: follow the token, insist on acks, do without.
enum class HecAcks { Auto, On, Off };

/// The header that names a request's channel; HecTransport puts it into responses too.
inline constexpr const char* kHecChannelHeader = "X-Splunk-Request-Channel";

/// The verdict for an answered request that carried `count` events. With acks, accepted events have a receipt.
[[nodiscard]] Verdict judgeHec(const Response& response, std::size_t count, HecAcks acks = HecAcks::Off);

/// What the answer to a request for acks says.
[[nodiscard]] Receipts::Answer readAcks(const Response& response);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/message.h"

#include <optional>
#include <string_view>

namespace grantex {

/// Parses an HTTP-date: `Sun, 06 Nov 1994 08:49:37 GMT` and the two obsolete forms of RFC 9110. nullopt otherwise.
[[nodiscard]] std::optional<UtcTime> parseHttpDate(std::string_view text);

/// The length of time a Retry-After value asks for: seconds, or an HTTP-date seen from `now` (0 when it has passed).
/// At most one day, so that a mistaken header cannot silence a destination for good. nullopt for anything else.
[[nodiscard]] std::optional<Millis> parseRetryAfter(std::string_view value, UtcTime now);

/// Retry-After of an answer. A date is measured from the server's own Date header, which makes it proof against a wrong
/// clock here; `now` stands in when there is none.
[[nodiscard]] std::optional<Millis> retryAfterOf(const Response& response, UtcTime now);

} // namespace grantex

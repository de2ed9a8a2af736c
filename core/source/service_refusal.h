// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// Why there is no connection (any more) and what to do about it.
struct ConnectionEnd
{
    enum class Next {
        Retry, ///< again after a backoff
        Pause, ///< a person must act; tested again slowly
    };
    std::string reason; ///< one or two sentences; redacted by whoever shows it
    Next next = Next::Retry;
    int httpStatus = 0;
    Millis notBefore{0}; ///< a floor for the wait
};

/// The verdict over an answer that is no stream. `body` may hold the service's `{"message","code"}`; whatever it holds
/// is shown cut to a sentence.
[[nodiscard]] ConnectionEnd refusalFor(int httpStatus, std::string_view body, std::optional<Millis> retryAfter = {});

/// What the sixth connection is told, over either protocol.
[[nodiscard]] std::string tooManyConnections();

} // namespace grantex

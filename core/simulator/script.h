// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// What a script line does. SCRIPT.md is the specification.
struct FaultAction
{
    enum class Kind {
        Drop,
        Stall,
        HalfFrame,
        Rate,
        Flood,
        Malformed,
        Refuse,
        AcceptThenClose,
        Close,
        Slow,
        Hang,
        HecAck,
        HecIndex,
        HecReject,
        Clear,
        Restart,
        Oversized,
        Duplicate,
        Conflict,
        Burst,
        KeepAlive,
        Webhook,
    };
    Kind kind = Kind::Drop;
    std::string target;                ///< of endpoint faults: stream, ws, rest, hec, sink; of drop: "", sse, ws
    std::string text;                  ///< kind of malformed bytes, ack mode, indexes, text to reject, URL
    std::string secret;                ///< of webhook
    Millis duration{0};                ///< of stall, slow, flood, restart, keepalive; backoff of webhook
    double rate = 0;                   ///< events a second
    std::int64_t count = 1;            ///< of burst, duplicate, oversized (bytes)
    int status = 0;                    ///< of refuse
    std::optional<int> retryAfter;     ///< seconds; of refuse
    std::optional<std::int64_t> times; ///< an endpoint fault ends after so many requests …
    std::optional<Millis> lasting;     ///< … or after this long
};

struct ScriptLine
{
    enum class When { Now, At, Every, AfterEvents };
    When when = When::Now;
    Millis time{0};
    std::int64_t events = 0;
    FaultAction action;
};

/// Reads a whole script; the error names the line.
[[nodiscard]] Result<std::vector<ScriptLine>> parseScript(std::string_view text);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// A source without a byte for longer than this is unhealthy: Grantex sends a sign of life at least every 30 s.
inline constexpr Millis kLongestSilence{75'000};
/// A lane with waiting events and no attempt for longer than this is stuck.
inline constexpr Millis kLongestIdleness{600'000};

struct SourceHealth
{
    std::string name;
    /// Since the last byte, or since the start when there was none. Not set: a source that owes no bytes (a file).
    std::optional<Millis> silence;
};

struct LaneHealth
{
    std::string name;
    std::int64_t waiting = 0;
    bool enabled = true;
    bool paused = false;    ///< waits for a person
    Millis sinceAttempt{0}; ///< since the last attempt, or since events began to wait when there was none yet
};

struct HealthReport
{
    int status = 200;
    std::string body; ///< plain text, one finding a line; "ok" when there is none
};

/// The answer of `/healthz`: 503 when no source that owes bytes has had one for 75 s, or when an enabled lane that is
/// not paused has waiting events and made no attempt for 10 min. A paused lane is 200 and named in the body.
[[nodiscard]] HealthReport assessHealth(const std::vector<SourceHealth>& sources, const std::vector<LaneHealth>& lanes);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace grantex {

using Millis = std::chrono::milliseconds;
/// Wall time in whole milliseconds since 1970-01-01T00:00:00Z. May jump; never used for intervals.
using UtcTime = std::chrono::sys_time<Millis>;
/// Monotonic time; used for every interval. Stops or runs on during sleep as the kernel decides.
using MonoTime = std::chrono::steady_clock::time_point;

/// Where time comes from. Injected, so that days of outage are tested in milliseconds. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime utcNow() const = 0;
    [[nodiscard]] virtual MonoTime monoNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override
    {
        return std::chrono::floor<Millis>(std::chrono::system_clock::now());
    }
    [[nodiscard]] MonoTime monoNow() const override { return std::chrono::steady_clock::now(); }
};

[[nodiscard]] constexpr long long toEpochMillis(UtcTime t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromEpochMillis(long long ms)
{
    return UtcTime(Millis(ms));
}

} // namespace grantex

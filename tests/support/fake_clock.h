// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace grantex::test {

/// A clock that moves only when told. Starts at 2026-03-01T12:00:00Z. Thread-safe.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return fromEpochMillis(1772366400000LL + m_wallShift + m_elapsed); }
    [[nodiscard]] MonoTime monoNow() const override { return MonoTime(Millis(1'000'000 + m_elapsed)); }
    void advance(Millis by) { m_elapsed += by.count(); }
    /// The wall clock jumps (NTP, a person); monotonic time does not.
    void jumpWall(Millis by) { m_wallShift += by.count(); }

private:
    std::atomic<long long> m_elapsed{0};
    std::atomic<long long> m_wallShift{0};
};

} // namespace grantex::test

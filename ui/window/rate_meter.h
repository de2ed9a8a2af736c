// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <deque>

namespace grantex {

/// Events a second over the last few whole seconds, and the busiest second so far.
class RateMeter
{
public:
    void count(std::int64_t events, MonoTime now);
    [[nodiscard]] double perSecond(MonoTime now);
    [[nodiscard]] std::int64_t peak() const { return m_peak; }

private:
    void closeSeconds(MonoTime now);

    std::deque<std::int64_t> m_seconds; ///< closed seconds, newest last
    std::int64_t m_current = 0;
    std::int64_t m_peak = 0;
    MonoTime m_secondBegan{};
    bool m_hasBegun = false;
};

} // namespace grantex

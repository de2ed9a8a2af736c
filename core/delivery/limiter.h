// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>

namespace grantex {

/// How many requests a lane may have under way: finds out what the destination takes. Additive increase while answers
/// come at a steady latency and the limit is used, multiplicative decrease when it is slower than usual, throttles or
/// times out. Never below 1, never above `most`. A plain value; time is given.
class AdaptiveLimiter
{
public:
    explicit AdaptiveLimiter(std::size_t most);

    enum class Sign {
        Accepted,  ///< taken: its latency counts
        Congested, ///< 429, 503, a timeout
        Neither,   ///< says nothing about load: refused events, no connection, a wrong setting
    };
    [[nodiscard]] std::size_t limit() const { return static_cast<std::size_t>(m_limit); }
    [[nodiscard]] bool hasRoom(std::size_t underWay) const { return underWay < limit(); }
    /// An answer to a request sent at `sentAt`, with `underWay` requests under way then (itself included).
    void answered(Sign sign, MonoTime sentAt, MonoTime now, std::size_t underWay);

private:
    void shrink(double factor, MonoTime sentAt, MonoTime now);

    double m_most;
    double m_limit;
    double m_usualMs = -1; ///< moving average of latencies; < 0: none seen
    MonoTime m_shrunkAt{}; ///< requests sent before tell of the same congestion
    bool m_hasShrunk = false;
};

} // namespace grantex

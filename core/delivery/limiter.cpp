// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/limiter.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr double kAfterCongestion = 0.5;
constexpr double kAfterSlowness = 0.9;
/// Twice the usual and a little more is slow: the small part keeps fast answers from counting as jitter.
constexpr double kSlowFactor = 2.0;
constexpr double kSlowExtraMs = 50.0;
/// Weight of the newest latency: what is slow for some ten answers becomes the new usual.
constexpr double kMemory = 0.1;

} // namespace

AdaptiveLimiter::AdaptiveLimiter(std::size_t most)
    : m_most(static_cast<double>(std::max<std::size_t>(1, most))), m_limit(std::max(1.0, m_most / 2))
{
}

void AdaptiveLimiter::answered(Sign sign, MonoTime sentAt, MonoTime now, std::size_t underWay)
{
    switch (sign) {
    case Sign::Neither:
        return;
    case Sign::Congested:
        shrink(kAfterCongestion, sentAt, now);
        return;
    case Sign::Accepted:
        break;
    }
    const double ms = std::chrono::duration<double, std::milli>(now - sentAt).count();
    const bool slow = m_usualMs >= 0 && ms > m_usualMs * kSlowFactor + kSlowExtraMs;
    m_usualMs = m_usualMs < 0 ? ms : m_usualMs + kMemory * (ms - m_usualMs);
    if (slow)
        shrink(kAfterSlowness, sentAt, now);
    else if (underWay >= limit()) // one more for each round of answers; an unused limit proves nothing
        m_limit = std::min(m_most, m_limit + 1 / m_limit);
}

void AdaptiveLimiter::shrink(double factor, MonoTime sentAt, MonoTime now)
{
    if (m_hasShrunk && sentAt < m_shrunkAt)
        return;
    m_hasShrunk = true;
    m_shrunkAt = now;
    m_limit = std::max(1.0, m_limit * factor);
}

} // namespace grantex

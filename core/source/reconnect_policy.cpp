// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/reconnect_policy.h"

#include <algorithm>
#include <random>

namespace grantex {

namespace {

RandomUnit ownGenerator()
{
    return [engine = std::mt19937_64(std::random_device{}())]() mutable {
        return std::uniform_real_distribution<double>(0.0, 1.0)(engine);
    };
}

} // namespace

ReconnectPolicy::ReconnectPolicy(const SourceTuning& tuning)
    : m_backoff(tuning.backoff), m_stable(tuning.stable), m_pauseFirst(tuning.pauseFirst),
      m_pauseLongest(tuning.pauseLongest), m_random(tuning.random ? tuning.random : ownGenerator())
{
}

Millis ReconnectPolicy::nextRetry(Millis floor)
{
    m_attempts = std::min(m_attempts + 1, 1'000);
    return m_backoff.delay(m_attempts, m_random(), floor);
}

Millis ReconnectPolicy::nextPause()
{
    m_pauses = std::min(m_pauses + 1, 1'000);
    return Backoff{m_pauseFirst, m_pauseLongest}.delay(m_pauses, 1.0);
}

void ReconnectPolicy::connectionEnded(Millis delivered)
{
    if (delivered >= m_stable)
        m_attempts = 0;
}

} // namespace grantex

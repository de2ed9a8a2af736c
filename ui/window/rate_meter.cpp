// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rate_meter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t window = 3;

} // namespace

void RateMeter::closeSeconds(MonoTime now)
{
    using namespace std::chrono_literals;
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_secondBegan = now;
    }
    // After a long silence only the last few empty seconds matter.
    if (now - m_secondBegan > 2s * static_cast<int>(window)) {
        m_peak = std::max(m_peak, m_current);
        m_seconds.assign(window, 0);
        m_current = 0;
        m_secondBegan = now;
    }
    while (now - m_secondBegan >= 1s) {
        m_peak = std::max(m_peak, m_current);
        m_seconds.push_back(std::exchange(m_current, 0));
        m_secondBegan += 1s;
    }
    while (m_seconds.size() > window)
        m_seconds.pop_front();
}

void RateMeter::count(std::int64_t events, MonoTime now)
{
    closeSeconds(now);
    m_current += events;
}

double RateMeter::perSecond(MonoTime now)
{
    closeSeconds(now);
    if (m_seconds.empty())
        return static_cast<double>(m_current);
    const auto sum = std::accumulate(m_seconds.begin(), m_seconds.end(), std::int64_t{0});
    return static_cast<double>(sum) / static_cast<double>(m_seconds.size());
}

} // namespace grantex

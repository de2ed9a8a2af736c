// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"

namespace grantex {

/// The times a network source keeps. Tests shorten them; the program uses the defaults.
struct SourceTuning
{
    Millis silence{75'000};      ///< no byte for so long is a dead connection (the service says something every 30 s)
    Millis ping{25'000};         ///< WebSocket: how often we ask for a sign of life
    Millis heartbeat{5'000};     ///< how often the clocks are compared to notice that the machine slept
    Millis sleepNoticed{75'000}; ///< wall time beyond monotonic time that tells that the machine slept
    Millis stable{20'000};       ///< a connection that delivered for so long counts as good: the backoff begins anew
    Backoff backoff{Millis(500), Millis(30'000)};
    Millis pauseFirst{60'000};
    Millis pauseLongest{600'000};
    RandomUnit random; ///< empty: a generator of its own
};

/// When to try again after a connection ended or was refused.
class ReconnectPolicy
{
public:
    explicit ReconnectPolicy(const SourceTuning& tuning);

    /// The wait before the next attempt; each call is one failure more. Never below `floor` (a Retry-After).
    [[nodiscard]] Millis nextRetry(Millis floor = Millis(0));
    /// The wait before refused credentials are tested again: without jitter, doubling.
    [[nodiscard]] Millis nextPause();
    /// A connection ended that had delivered bytes for `delivered`.
    void connectionEnded(Millis delivered);
    /// The service accepted the credentials.
    void accepted() { m_pauses = 0; }
    /// A person or a resumed machine asks for a fresh start.
    void restart() { m_attempts = 0; }

private:
    Backoff m_backoff;
    Millis m_stable;
    Millis m_pauseFirst;
    Millis m_pauseLongest;
    RandomUnit m_random;
    int m_attempts = 0;
    int m_pauses = 0;
};

} // namespace grantex

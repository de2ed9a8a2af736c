// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <functional>

namespace grantex {

/// A uniform random number in [0, 1). Injected, so that tests know what comes.
using RandomUnit = std::function<double()>;

/// Full-jitter exponential backoff: a random time below initial · 2^(attempt-1), capped at `longest`; never below
/// `floor` (a Retry-After). Jitter keeps many clients from coming back at the same moment.
struct Backoff
{
    Millis initial{500};
    Millis longest{30'000};

    /// `attempt` counts from 1.
    [[nodiscard]] Millis delay(int attempt, double random, Millis floor = Millis(0)) const
    {
        Millis ceiling = initial;
        for (int i = 1; i < attempt && ceiling < longest; ++i)
            ceiling *= 2;
        ceiling = std::min(ceiling, longest);
        const auto jittered = static_cast<Millis::rep>(static_cast<double>(ceiling.count()) * random);
        return std::max(Millis(std::max<Millis::rep>(jittered, 1)), floor);
    }
};

} // namespace grantex

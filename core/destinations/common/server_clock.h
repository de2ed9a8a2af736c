// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/message.h"

#include <memory>

namespace grantex {

/// The time at a provider: ours, corrected by what its answers say. For signatures and expiry only. One thread.
struct ServerClock
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    Millis offset{0};
    [[nodiscard]] UtcTime now() const { return clock->utcNow() + offset; }
    /// Takes the time of an answer's Date header when it is a minute or more away from ours. False: nothing changed.
    bool correct(const Response& response);
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/journal/records.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace grantex {

/// What a lane did since the program started.
struct LaneActivity
{
    std::int64_t requests = 0;
    std::array<std::int64_t, 6>
        outcomes{}; ///< answers by OutcomeKind: delivered, retry, throttled, paused, split, rejected
};

/// What a lane is doing, for people and for /healthz. A value.
struct LaneStatus
{
    enum class State {
        Off,        ///< switched off by a person
        Idle,       ///< nothing waiting
        Delivering, ///< requests under way, or a batch is filling
        Backoff,    ///< the last answer asked for a retry; next at nextTryAt
        Throttled,  ///< the destination said when (Retry-After); next at nextTryAt
        Paused,     ///< a person must repair something; re-tested at nextTryAt
        Removed,    ///< no longer configured: kept, with its numbers, until a person discards it
        NotRunning, ///< of a viewer: switched on, but nobody owns the journal now
    };
    LaneId id;
    std::string name;
    std::string type; ///< `splunk`
    State state = State::Idle;
    std::string code;   ///< "503", "HEC code 9"
    std::string reason; ///< the provider's words
    std::string remedy;
    std::string missingSecret;           ///< Paused because this setting's secret cannot be read: its dotted key
    std::optional<UtcTime> waitingSince; ///< the first attempt that failed, of those since anything was accepted
    std::optional<UtcTime> nextTryAt;
    std::optional<UtcTime> lastAttemptAt;
    std::optional<UtcTime> oldestWaitingAt; ///< received time of the first unsettled event
    std::size_t unconfirmed = 0;            ///< batches the provider has taken and has yet to confirm
    LaneCounters counters;
    LaneActivity activity;
};

} // namespace grantex

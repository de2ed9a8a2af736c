// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/journal/sqlite.h"

#include <functional>
#include <limits>
#include <optional>
#include <string>

namespace grantex {

/// Which events, by sequence (both ends included) and by received time (`until` excluded).
struct EventRange
{
    Sequence from{1};
    Sequence to{std::numeric_limits<std::int64_t>::max()};
    std::optional<UtcTime> since;
    std::optional<UtcTime> until;
};

/// Calls `visit` with each event in `range`, ascending, until it gives false. A read-only
/// connection of its own: works beside an owner, holds no snapshot longer than 50 ms and none while `visit` runs.
[[nodiscard]] Result<> scanEvents(const std::string& directory, const EventRange& range,
                                  const std::function<bool(const StoredEvent&)>& visit);

} // namespace grantex

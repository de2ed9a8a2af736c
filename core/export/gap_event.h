// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/journal/records.h"

#include <optional>
#include <string_view>

namespace grantex {

/// The type of the objects that tell a gap among exported events.
inline constexpr std::string_view kGapType = "monitor.gap";

/// A gap as an event of type `monitor.gap`, in the envelope of the service's own events (EXPORT.md).
[[nodiscard]] StoredEvent gapEvent(const Gap& gap);

/// The gap that such an object tells; nullopt for anything else. `after` is not read: it is a place in another list.
[[nodiscard]] std::optional<Gap> gapOfEvent(std::string_view json);

} // namespace grantex

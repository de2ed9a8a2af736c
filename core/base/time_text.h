// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// Parses `2026-03-01T12:00:00[.fff…](Z|±hh:mm)`; digits beyond milliseconds are cut. nullopt for anything else.
[[nodiscard]] std::optional<UtcTime> parseIso8601(std::string_view text);

/// `2026-03-01T12:00:00.000Z`.
[[nodiscard]] std::string formatIso8601(UtcTime time);

/// A length of time for people: "850 ms", "12 s", "3 min 20 s", "2 h 5 min", "3 d 4 h".
[[nodiscard]] std::string formatDuration(Millis duration);

} // namespace grantex

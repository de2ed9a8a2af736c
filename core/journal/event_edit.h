// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <cstdint>
#include <string_view>

namespace grantex {

/// The largest edit that is taken.
inline constexpr std::size_t kLargestEdit = 4 * 1024 * 1024;

/// Whether `edit` can be sent in place of the event `original`: one JSON object in valid UTF-8, at most kLargestEdit,
/// with the same id, by which the receiver knows it. Usage else, with words for the person.
[[nodiscard]] Result<Event> checkEdit(std::string_view original, std::string_view edit);

} // namespace grantex

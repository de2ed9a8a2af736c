// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace grantex {

/// Bytes that must be readable behind those that isPlainEvent() looks at.
inline constexpr std::size_t kEventPadding = 64;
/// Whether parseEvent() would take these bytes, told without copying them, where that can be told quickly. False: only
/// parseEvent() knows. Thread-safe.
[[nodiscard]] bool isPlainEvent(std::string_view json);

} // namespace grantex

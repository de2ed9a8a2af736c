// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace grantex::filter {

/// The event types Grantex is known to send, in the order of their families. Others come at any time.
[[nodiscard]] std::span<const std::string_view> knownTypes();

} // namespace grantex::filter

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lane_record.h"

#include <functional>
#include <string>

namespace grantex {

/// Calls `visit` for each input that was no event, oldest first, until it gives false. Works beside an owner; holds no
/// snapshot longer than 50 ms, and none while `visit` runs.
[[nodiscard]] Result<> scanMalformed(const std::string& directory,
                                     const std::function<bool(const MalformedInput&)>& visit);

} // namespace grantex

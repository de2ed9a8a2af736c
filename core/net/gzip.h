// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// `data` as one gzip member without name or time stamp: the same bytes give the same result on every run, so a frozen
/// batch compresses alike before and after a restart of the same build.
[[nodiscard]] std::string gzip(std::string_view data);

} // namespace grantex

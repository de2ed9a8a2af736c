// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// `data` as one Zstandard frame that tells its size and has a checksum. The same bytes give the same result on every
/// run of the same build.
[[nodiscard]] std::string zstd(std::string_view data);

} // namespace grantex

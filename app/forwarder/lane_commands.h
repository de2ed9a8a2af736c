// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// `replay` and `from-now`: what a person asks of one destination's lane in a journal that no program owns at the
/// moment. The exit code, or nullopt when the arguments begin with neither.
[[nodiscard]] std::optional<int> runLaneCommand(const std::vector<std::string>& arguments);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"

namespace grantex {

/// Whether two sources are the same connection; secrets (resolved) count by their text.
[[nodiscard]] bool isSame(const SourceSettings& one, const SourceSettings& other);

/// Whether a lane for one can go on with the other. The switch does not matter: it needs no other lane; nor does
/// `startFrom`, which is looked at only once.
[[nodiscard]] bool isSameLane(const DestinationSettings& one, const DestinationSettings& other);

/// What becomes different, a sentence each, for the log; empty when nothing does. Names no secret.
[[nodiscard]] std::vector<std::string> describeChanges(const Config& before, const Config& after);

} // namespace grantex

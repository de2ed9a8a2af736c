// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/source/source.h"

#include <memory>

namespace grantex {

/// Makes the source that `settings` (secret resolved, or told to be missing) describes. `since` is the creation time of
/// the newest event held, for the `since=` of the first request. `listener` and `clock` must outlive the source.
/// `settings.redundant` is not looked at here: whoever composes makes two sources then.
[[nodiscard]] std::unique_ptr<Source> makeSource(const SourceSettings& settings, SourceListener& listener,
                                                 const Clock& clock, std::optional<UtcTime> since = {});

} // namespace grantex

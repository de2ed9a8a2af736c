// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/event/event_redactor.h"
#include "core/settings/values.h"

#include <string>

namespace grantex {

/// Usage, naming the path, when `redact` of `values` holds one that cannot be understood. For a schema's validate.
[[nodiscard]] Result<> checkRedactPaths(const SettingValues& values);

/// The event's bytes for a destination: as the server sent them, but for what `redactor` takes out.
[[nodiscard]] std::string eventBytes(const StoredEvent& event, const EventRedactor& redactor);
/// The same on one line.
[[nodiscard]] std::string eventLine(const StoredEvent& event, const EventRedactor& redactor);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/settings/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// Replaces the values at chosen places of an event's JSON by "[redacted]" and leaves every other byte as it is.
/// A path is member names joined by dots, `[*]` for all elements of a list, optionally after `$.`:
/// `data.items[*].name`. Members that occur twice are both replaced. Paths that an event does not have change nothing.
/// Immutable.
class EventRedactor
{
public:
    EventRedactor() = default;
    /// Fails with Usage, naming the path, when one cannot be understood.
    [[nodiscard]] static Result<EventRedactor> fromPaths(const TextList& paths);

    [[nodiscard]] bool isEmpty() const { return m_paths.empty(); }
    [[nodiscard]] std::string apply(std::string_view json) const;

private:
    std::vector<std::vector<std::string>> m_paths; ///< steps; "[*]" stands for all elements
};

/// Usage, naming the path, when `redact` of `values` holds one that cannot be understood. For a schema's validate.
[[nodiscard]] Result<> checkRedactPaths(const SettingValues& values);

/// The event's bytes for a destination: as the server sent them, but for what `redactor` takes out.
[[nodiscard]] std::string eventBytes(const StoredEvent& event, const EventRedactor& redactor);
/// The same on one line.
[[nodiscard]] std::string eventLine(const StoredEvent& event, const EventRedactor& redactor);

} // namespace grantex

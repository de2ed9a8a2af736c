// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/json_places.h"

#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// Replaces the values at chosen places of an event's JSON by "[redacted]" and leaves every other byte as it is. Paths
/// are those of JsonPlace; one that an event does not have changes nothing. Immutable.
class EventRedactor
{
public:
    EventRedactor() = default;
    /// Fails with Usage, naming the path, when one cannot be understood.
    [[nodiscard]] static Result<EventRedactor> fromPaths(const std::vector<std::string>& paths);

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] std::string apply(std::string_view json) const;

private:
    std::vector<JsonPlace> m_places;
};

} // namespace grantex

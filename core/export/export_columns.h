// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/event/fields.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// One event on its way into a row; its fields are read once, when the first column asks.
class ExportRow
{
public:
    explicit ExportRow(const StoredEvent& stored) : event(stored) {}

    const StoredEvent& event;
    [[nodiscard]] const EventFields& fields() const;

private:
    mutable std::optional<EventFields> m_fields;
};

/// A column of a table of events. `title` is stable and English: programs read it.
struct ExportColumn
{
    std::string title;
    /// Called on the exporting thread.
    std::function<std::string(const ExportRow&)> text;
};

/// The names of the columns every event has: time, received, sequence, type, id, agent, principal, grant, scopes, json.
[[nodiscard]] const std::vector<std::string>& exportColumnNames();

/// The column of that name, or of a path into the event (`data.pct`, `data.items[*].name`). Times are ISO 8601 in UTC.
/// Values are what the event itself says, never what was inferred. Fails with Usage for anything else.
[[nodiscard]] Result<ExportColumn> exportColumn(const std::string& name);

} // namespace grantex

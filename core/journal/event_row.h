// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/journal/sqlite.h"

#include <string>

namespace grantex {

/// What eventOfRow() reads, in its order; a table that names its id otherwise says so in `id`.
[[nodiscard]] inline std::string eventColumns(const std::string& id = "id")
{
    return "sequence," + id + ",type,created_at,received_at,json";
}

/// The event of a row of eventColumns().
[[nodiscard]] inline StoredEvent eventOfRow(const SqlStatement& row)
{
    StoredEvent stored;
    stored.sequence = {row.integer(0)};
    stored.event.id = row.text(1);
    stored.event.type = row.text(2);
    if (!row.isNull(3))
        stored.event.createdAt = fromEpochMillis(row.integer(3));
    stored.receivedAt = fromEpochMillis(row.integer(4));
    stored.event.json = row.text(5);
    return stored;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/event_text.h"

#include <span>
#include <string>
#include <string_view>

namespace grantex {

/// How events become rows.
struct BigQueryRowStyle
{
    bool typed = false;      ///< created_at must be a TIMESTAMP
    bool insertIds = true;   ///< BigQuery drops repeats of the same id for about a minute
    bool skipInvalid = true; ///< the good rows of a batch are kept when others are refused
    bool ignoreUnknown = false;
    TextMap fields; ///< columns with the same value in every row
    EventRedactor redactor;
};

/// Appends one row: `{"insertId":…,"json":{…}}`. `salt` sets the rows of a replay apart from those it repeats.
void appendRow(std::string& out, const StoredEvent& event, const BigQueryRowStyle& style, std::string_view journalId,
               std::string_view salt);

/// The body of insertAll.
[[nodiscard]] std::string insertBody(std::span<const StoredEvent> events, const BigQueryRowStyle& style,
                                     std::string_view journalId, std::string_view salt);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"

namespace grantex {

/// A place where a text was found.
struct JsonHit
{
    qsizetype begin = 0; ///< in the event's text
    qsizetype length = 0;
    int node = -1; ///< the deepest node around it
};

/// The places of `needle` (case-blind) in an event, in order: in its text as it came, and in keys and strings that hold
/// it only once their escapes are read. At most `limit`.
[[nodiscard]] std::vector<JsonHit> searchJson(const JsonNodes& nodes, const QString& needle, std::size_t limit);

} // namespace grantex

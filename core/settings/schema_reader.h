// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/settings/object_reader.h"

namespace grantex {

/// Reads one element of `destinations` by the table of its type. Defaults are filled in; those of lists are separated
/// by commas, and text maps and secrets have none.
[[nodiscard]] DestinationSettings readDestination(ConfigProblems& problems, const std::string& path,
                                                  simdjson::dom::element element, const SchemaLookup& schemas);

} // namespace grantex

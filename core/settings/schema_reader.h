// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/settings/object_reader.h"

namespace grantex {

/// What is wrong with a URL of the configuration, or nothing. It must be http or https with a host and no user name in
/// it, and http only to this machine or with `allowInsecure`. The URL itself is not repeated: it may hold a password.
[[nodiscard]] std::optional<Error> urlProblem(const std::string& url, bool allowInsecure);

/// Reads one element of `destinations` by the table of its type.
[[nodiscard]] DestinationSettings readDestination(ConfigProblems& problems, const std::string& path,
                                                  simdjson::dom::element element, const SchemaLookup& schemas);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/settings/object_reader.h"

namespace grantex {

/// Reads `source`, or one element of it when it is a list.
[[nodiscard]] SourceSettings readSource(ConfigProblems& problems, const std::string& path,
                                        simdjson::dom::element element);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/draft.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace grantex {

/// What keeps a draft from being saved: which field, and words for the person.
struct DraftProblem
{
    std::string field; ///< dotted key, `name`, or empty when several values do not go together
    std::string what;  ///< "must be a whole number"
    std::string remedy;
    bool isMissing = false; ///< a required value that is not there yet: not told before the person asks for more
};

/// The draft as the configuration file's parser reads it, secrets as references; secrets that were typed stand as
/// resolved ones. `file` is what relative paths are relative to.
[[nodiscard]] tl::expected<DestinationSettings, DraftProblem>
checkDestination(const Draft& draft, const std::string& file, const SchemaLookup& schemas);
[[nodiscard]] tl::expected<SourceSettings, DraftProblem> checkConnection(const Draft& draft, const std::string& file);

} // namespace grantex

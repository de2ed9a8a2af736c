// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/setup/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

// A set-up to hand on: what a configuration says without its secrets. `{"grantex-setup": 1, "source": {…},
// "destinations": […]}` in the configuration's own words; where a secret stood there is `{"enter": "what to enter"}`.

/// From the configuration in `bytes`. References and texts that look like secrets (a header "Authorization", a password
/// in an address) become placeholders; the journal's place and the metrics' address stay out: they are this machine's.
[[nodiscard]] Result<std::string> exportSetup(const std::string& bytes, const std::string& file,
                                              const SchemaLookup& schemas);

/// A secret that an imported set-up asks for.
struct NeededSecret
{
    std::optional<std::size_t> destination; ///< index; none: the connection's
    std::string field;                      ///< dotted key
    std::string what;                       ///< "HEC token of SOC": foreign text
};

/// An imported set-up, checked as a configuration is. Nothing is changed by reading it.
struct ImportedSetup
{
    std::optional<Draft> connection;
    std::vector<Draft> destinations; ///< switched off, with ids of their own and free names
    std::vector<NeededSecret> secrets;
};

/// Malformed when `bytes` are no set-up; Usage when it says something that no configuration may. `file` is the
/// configuration it is for (relative paths, names of keychain entries).
[[nodiscard]] Result<ImportedSetup> readSetup(const std::string& bytes, const std::string& file,
                                              const std::string& profile, const std::vector<std::string>& takenNames,
                                              const SchemaLookup& schemas);

/// Puts a secret at its place in a draft.
void putSecret(Draft& draft, const std::string& field, SecretDraft secret);

} // namespace grantex

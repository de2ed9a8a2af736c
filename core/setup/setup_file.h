// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/setup/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

// A set-up to hand on: what a configuration says without its secrets. `{"grantex-setup": 1, "source": {…},
// "destinations": […], "leftOut": ["headers.X-Api-Key of SOC"]}` in the configuration's own words; where a secret stood
// there is `{"enter": "what to enter"}`.

/// From the configuration in `bytes`. References and texts named like secrets become placeholders where a reference may
/// stand; where only texts may (a header "Authorization") they are left out, as are users in addresses and the values
/// in their queries that are named so. Those are named in `leftOut` and in the set-up: "headers.X-Api-Key of SOC",
/// "url?code of SIEM", foreign text. The journal's place and the metrics' address stay out too.
[[nodiscard]] Result<std::string> exportSetup(const std::string& bytes, const std::string& file,
                                              const SchemaLookup& schemas, std::vector<std::string>* leftOut = nullptr);

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
    std::vector<std::string> leftOut; ///< what the set-up had no place for: foreign text
};

/// A set-up comes from elsewhere: whatever stands where a secret belongs, also a reference, becomes a reference to a
/// keychain entry that nothing else has, so that it can never send a secret of this machine somewhere.
/// Malformed when `bytes` are no set-up; Usage when it says something that no configuration may. `file` is the
/// configuration it is for (relative paths, names of keychain entries).
[[nodiscard]] Result<ImportedSetup> readSetup(const std::string& bytes, const std::string& file,
                                              const std::string& profile, const std::vector<std::string>& takenNames,
                                              const SchemaLookup& schemas);

/// Puts a secret at its place in a draft. One for the keychain goes to the entry that the draft names there already.
void putSecret(Draft& draft, const std::string& field, SecretDraft secret);

} // namespace grantex

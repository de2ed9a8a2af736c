// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/setup/draft.h"

#include <string>
#include <vector>

namespace grantex {

/// Whose secrets they are: part of the names of their keychain entries, so that none is taken for another's.
struct SecretOwner
{
    std::string profile; ///< entryOwner() of the configuration
    std::string lane;    ///< the lane's key (which renaming keeps), or `source`
};

/// Whose the keychain entries of this configuration file are: its profile's, or, of a file that is no profile's,
/// `file:` with a hash of its place. No two files have one owner.
[[nodiscard]] std::string entryOwner(const std::string& file);

/// What the names of all keychain entries of a profile begin with: `grantex/PROFILE/`; `default` is the empty one.
[[nodiscard]] std::string entryPrefix(const std::string& profile);

/// Stores what was typed: in the keychain under `grantex/PROFILE/LANE/KEY`, or for this run in this process's
/// environment, and gives the draft the references. An entry of another owner, or that one of `others` refers to, is
/// not written over: a new one gets a number. Places that are only read (variables, files) keep their names. After a
/// failure nothing new is left in the keychain. Blocks as SecretStore does.
[[nodiscard]] Result<> storeSecrets(Draft& draft, const SecretOwner& owner, SecretStore& store,
                                    const std::vector<Draft>& others = {});

/// The keychain entries that `before` had from storeSecrets() for this profile and none of `after` refers to go.
/// Entries that a person named and those of another owner, whose name a copied configuration has, are left alone. The
/// first failure is told, the rest is still tried; the entries that stayed are added to `left`.
[[nodiscard]] Result<> forgetSecrets(const Draft& before, const std::vector<Draft>& after, const std::string& profile,
                                     SecretStore& store, std::vector<std::string>* left = nullptr);

} // namespace grantex

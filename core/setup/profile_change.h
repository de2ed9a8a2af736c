// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/settings/profiles.h"

#include <cstdint>
#include <string>

namespace grantex {

// Changes of whole profiles: configuration, filters, journal and the keychain entries of storeSecrets(). Each is done
// as a whole or leaves everything as it was. Busy while a program has the profile's journal open. They block as
// SecretStore does.

/// A new profile `to` with the connection, destinations, rules and filters of `from`. Its journal is its own and empty,
/// its destinations are switched off, its keychain entries are copies.
[[nodiscard]] Result<> duplicateProfile(const std::string& from, const std::string& to, SecretStore& store);

/// The journal goes along. The profile that needs no name keeps having none: Usage.
[[nodiscard]] Result<> renameProfile(const std::string& from, const std::string& to, SecretStore& store);

/// What goes with a profile, in numbers.
struct ProfileContent
{
    std::int64_t destinations = 0;
    std::int64_t waiting = 0;      ///< for all destinations together
    std::int64_t deadLettered = 0; ///< the same
    std::int64_t events = 0;       ///< the journal holds, about
    std::string journal;           ///< its directory
    bool isJournalOwn = false;     ///< removed with the profile; else it is elsewhere and stays
};
[[nodiscard]] ProfileContent profileContent(const std::string& profile);

/// Configuration, filters, journal and keychain entries go. A journal outside of the profile's own directory stays.
[[nodiscard]] Result<> removeProfile(const std::string& profile, SecretStore& store);

} // namespace grantex

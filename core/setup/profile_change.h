// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/settings/profiles.h"

#include <cstdint>
#include <string>
#include <vector>

namespace grantex {

// Changes of whole profiles: configuration, filters, journal and the keychain entries of storeSecrets(). Each is done
// as a whole or leaves everything as it was. Busy while a program has the profile's journal open, Malformed when its
// configuration does not tell what belongs to it. They block as SecretStore does.

/// A new profile `to` with the connection, destinations, rules and filters of `from`. Its journal is its own and empty,
/// its destinations are switched off, its keychain entries are copies; paths lead where they led, and the metrics'
/// address stays with the original. Usage when the configuration has a mistake or a type that this program's plug-ins
/// do not know.
[[nodiscard]] Result<> duplicateProfile(const std::string& from, const std::string& to, SecretStore& store);

/// The journal goes along, and paths in the configuration that lead into the profile's own folders follow. The profile
/// that needs no name keeps having none: Usage. Returns the old keychain entries that could not be removed: the profile
/// is renamed all the same.
[[nodiscard]] Result<std::vector<std::string>> renameProfile(const std::string& from, const std::string& to,
                                                             SecretStore& store);

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
[[nodiscard]] Result<ProfileContent> profileContent(const std::string& profile);

/// Configuration, filters, journal and keychain entries go. A journal outside of the profile's own directory stays.
[[nodiscard]] Result<> removeProfile(const std::string& profile, SecretStore& store);

/// What an end of the program left of removed profiles goes now, behind the caller.
void sweepRemovedProfiles();

} // namespace grantex

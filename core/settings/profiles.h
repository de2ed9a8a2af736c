// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// What stands in the configuration of a profile, as far as a list of profiles shows it.
struct ProfileInfo
{
    std::string name;     ///< empty: the one that needs no name
    std::string file;     ///< its configuration, absolute
    std::string colour;   ///< one of profileColours(), or empty
    bool isSetUp = false; ///< it says where events come from
    bool isBegun = false; ///< createProfile() made it, and nobody has set it up yet
};

/// The names of colours that `"profile": {"colour": …}` takes.
[[nodiscard]] const std::vector<std::string>& profileColours();

/// The profiles there are, the nameless first, the others by name. One whose file cannot be read is there with its name
/// alone.
[[nodiscard]] std::vector<ProfileInfo> listProfiles();
/// Of one profile, also of one that does not exist yet.
[[nodiscard]] ProfileInfo readProfile(const std::string& name);

/// Begins a profile that is not set up yet. Usage for a name that is impossible or taken.
[[nodiscard]] Result<> createProfile(const std::string& name, const std::string& colour);
/// Whether a new profile can have this name.
[[nodiscard]] Result<> checkNewProfileName(const std::string& name);

} // namespace grantex

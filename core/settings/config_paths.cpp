// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include <cstdlib>

namespace grantex {

namespace {

/// An XDG base directory; relative values are to be ignored by the specification.
std::string baseDirectory(const char* variable, const char* underHome)
{
    const char* value = std::getenv(variable);
    if (value != nullptr && value[0] == '/')
        return value;
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr ? home : "/") + underHome;
}

} // namespace

std::string configPath(const std::string& profile)
{
    const std::string base = baseDirectory("XDG_CONFIG_HOME", "/.config") + "/grantex-monitor";
    return profile.empty() ? base + "/config.json" : base + "/profiles/" + profile + "/config.json";
}

std::string defaultJournalDirectory(const std::string& profile)
{
    return baseDirectory("XDG_STATE_HOME", "/.local/state") + "/grantex-monitor/" +
           (profile.empty() ? "default" : profile);
}

} // namespace grantex

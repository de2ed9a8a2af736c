// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include <QDir>
#include <algorithm>
#include <filesystem>
#include <system_error>

namespace grantex {

namespace {

constexpr std::size_t kLongestProfileName = 64;

/// An XDG base directory, without a slash at its end. The specification says that relative values are to be ignored.
std::string baseDirectory(const char* variable, const char* underHome)
{
    const QString value = qEnvironmentVariable(variable);
    const QString directory =
        value.startsWith(QLatin1Char('/')) ? value : QDir::homePath() + QString::fromLatin1(underHome);
    return QDir::cleanPath(directory).toStdString();
}

std::string configDirectory()
{
    return baseDirectory("XDG_CONFIG_HOME", "/.config") + "/grantex-monitor";
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

} // namespace

Result<> checkProfileName(const std::string& profile)
{
    static const std::string remedy = "Use letters, digits, \"-\", \"_\" and \".\", and begin with none of the dots.";
    if (profile.empty() || profile.size() > kLongestProfileName || profile.front() == '.' ||
        !std::all_of(profile.begin(), profile.end(), isNameCharacter))
        return fail(ErrorCode::Usage, "A profile cannot have this name.", remedy);
    if (profile == "default")
        return fail(ErrorCode::Usage, "\"default\" is the profile that needs no name.", "Leave the name out.");
    return {};
}

std::string configPath(const std::string& profile)
{
    return configDirectory() + (profile.empty() ? "/config.json" : "/profiles/" + profile + "/config.json");
}

std::string profileOfConfig(const std::string& file)
{
    const std::string begin = configDirectory() + "/profiles/";
    static const std::string end = "/config.json";
    if (!file.starts_with(begin) || !file.ends_with(end) || file.size() <= begin.size() + end.size())
        return {};
    const std::string name = file.substr(begin.size(), file.size() - begin.size() - end.size());
    return checkProfileName(name) ? name : std::string();
}

std::string stateDirectory(const std::string& profile)
{
    return baseDirectory("XDG_STATE_HOME", "/.local/state") + "/grantex-monitor/" +
           (profile.empty() ? "default" : profile);
}

std::string configMeantByDefault(const std::string& service)
{
    const std::string own = configPath();
    const auto isThere = [](const std::string& file) {
        std::error_code error;
        return std::filesystem::exists(file, error);
    };
    return !isThere(own) && !isThere(stateDirectory() + "/journal.db") && isThere(service) ? service : own;
}

} // namespace grantex

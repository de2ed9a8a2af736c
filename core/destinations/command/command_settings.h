// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <map>
#include <string>
#include <vector>

namespace grantex {

/// What is started, and how.
struct CommandSpec
{
    std::string name;              ///< of the destination, for the log
    std::vector<std::string> argv; ///< never empty; no shell reads it
    std::string directory;         ///< absolute
    std::map<std::string, std::string> environment;
    std::map<std::string, Secret> secrets; ///< more variables
    Millis grace{1000};                    ///< for each of "standard input is closed" and SIGTERM
};

/// The destination's own fields.
[[nodiscard]] std::vector<SettingField> commandFields();
/// What depends on several values: names of variables, redaction that would take the ids away.
[[nodiscard]] Result<> checkCommandSettings(const SettingValues& values);
[[nodiscard]] CommandSpec commandSpecFrom(const SettingValues& values);

/// The variables of this process that a program gets: PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ, TMPDIR.
[[nodiscard]] std::map<std::string, std::string> inheritedEnvironment();

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// What of this machine tells about credentials: variables and files. Replaced in tests.
struct AwsSurroundings
{
    std::function<std::string(const std::string&)> variable;               ///< empty when it is not set
    std::function<std::optional<std::string>(const std::string&)> content; ///< of a file; nullopt when unreadable

    [[nodiscard]] static AwsSurroundings ofThisProcess();
};

using AwsProfile = std::map<std::string, std::string>;

/// The sections of `~/.aws/config` or `~/.aws/credentials`, by profile: `[profile NAME]` and `[NAME]` are the same.
/// Lines that are neither section nor setting are passed over, nested settings (`s3 =`) too.
[[nodiscard]] std::map<std::string, AwsProfile> parseAwsFile(std::string_view text);

/// Both files at the places that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, or in the home directory; the
/// credentials file wins.
[[nodiscard]] std::map<std::string, AwsProfile> readAwsProfiles(const AwsSurroundings& surroundings);

} // namespace grantex

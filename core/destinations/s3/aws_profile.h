// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/surroundings.h"

#include <map>
#include <string>
#include <string_view>

namespace grantex {

using AwsProfile = std::map<std::string, std::string>;

/// The sections of `~/.aws/config` or `~/.aws/credentials`, by profile: `[profile NAME]` and `[NAME]` are the same.
/// Lines that are neither section nor setting are passed over, nested settings (`s3 =`) too.
[[nodiscard]] std::map<std::string, AwsProfile> parseAwsFile(std::string_view text);

/// Both files at the places that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, or in the home directory; the
/// credentials file wins.
[[nodiscard]] std::map<std::string, AwsProfile> readAwsProfiles(const Surroundings& surroundings);

} // namespace grantex

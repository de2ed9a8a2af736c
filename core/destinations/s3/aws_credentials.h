// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

#include <optional>
#include <string>

namespace grantex {

/// What requests to AWS are signed with.
struct AwsCredentials
{
    std::string accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;            ///< of temporary credentials; else empty
    std::optional<UtcTime> expires; ///< of temporary credentials, when it is known
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/destinations/s3/aws_credentials.h"
#include "core/destinations/s3/aws_profile.h"

#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// What a destination's settings say about credentials.
struct CredentialSettings
{
    Secret accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;
    std::string profile;
    std::string roleArn;
    std::string externalId;
    std::string region;
    std::string endpoint; ///< replaces Amazon's hosts, also where roles are assumed
};

/// A role that is assumed with other credentials.
struct RoleStep
{
    std::string roleArn;
    std::string externalId;
    std::string sessionName;
    std::string duration; ///< seconds; empty: Amazon's own
};

/// Where the first credentials come from.
struct WebIdentity
{
    std::string tokenFile;
    RoleStep role;
};
struct ContainerMetadata
{
    std::string url;
    std::string tokenFile; ///< read at each use: it changes
    std::string token;
};
struct InstanceMetadata
{
    std::string base;
};

/// How credentials are got: a beginning, and roles that are assumed one after the other.
struct CredentialPlan
{
    std::variant<AwsCredentials, WebIdentity, ContainerMetadata, InstanceMetadata> first;
    std::vector<RoleStep> roles;
    std::string stsBase;
    std::string region; ///< in which STS requests are signed
};

/// Decides by what is set: the settings' own keys, then a named profile, or the environment, a web identity, the
/// default profile, the container's and the instance's metadata, in this order. Asks nobody but variables and files.
[[nodiscard]] Result<CredentialPlan> planCredentials(const CredentialSettings& settings,
                                                     const Surroundings& surroundings);

} // namespace grantex

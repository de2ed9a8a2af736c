// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/s3/credential_plan.h"
#include "core/net/message.h"

#include <optional>
#include <string>

namespace grantex {

/// AssumeRole, to be signed with the credentials that may assume the role.
[[nodiscard]] Request assumeRoleRequest(const std::string& stsBase, const RoleStep& role);
/// AssumeRoleWithWebIdentity; needs no signature.
[[nodiscard]] Request webIdentityRequest(const std::string& stsBase, const RoleStep& role, const std::string& token);
/// The credentials in an answer of STS.
[[nodiscard]] std::optional<AwsCredentials> readStsAnswer(const Response& response);

/// IMDSv2: a token first, then the name of the instance's role, then its credentials.
[[nodiscard]] Request instanceTokenRequest(const std::string& base);
[[nodiscard]] Request instanceRequest(const std::string& base, const std::string& token, const std::string& role);
[[nodiscard]] Request containerRequest(const ContainerMetadata& container, const std::string& token);
/// The credentials in an answer of container or instance metadata.
[[nodiscard]] std::optional<AwsCredentials> readMetadataAnswer(const Response& response);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/destinations/s3/aws_credentials.h"
#include "core/net/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// What a signature is good for.
struct SigningScope
{
    std::string region;
    std::string service; ///< "s3", "sts"
    UtcTime time{};
};

/// The parts of a request that AWS Signature Version 4 covers.
struct CanonicalRequest
{
    std::string text;          ///< the canonical request
    std::string signedHeaders; ///< their names, joined by semicolons
};

[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// `path` and `query` in canonical form; of `headers` all are signed.
[[nodiscard]] CanonicalRequest canonicalRequest(const std::string& method, const std::string& path,
                                                const std::string& query, const std::vector<Header>& headers,
                                                const std::string& payloadHash);

/// `20150830T123600Z`.
[[nodiscard]] std::string awsTimestamp(UtcTime time);
[[nodiscard]] std::string stringToSign(const CanonicalRequest& request, const SigningScope& scope);
/// Lower-case hex.
[[nodiscard]] std::string awsSignature(const std::string& text, const Secret& secretAccessKey,
                                       const SigningScope& scope);
/// The value of the Authorization header.
[[nodiscard]] std::string awsAuthorization(const CanonicalRequest& request, const AwsCredentials& credentials,
                                           const SigningScope& scope);

/// Adds Host, X-Amz-Date, X-Amz-Security-Token and Authorization to a request whose address is already encoded as it is
/// signed. A header `x-amz-content-sha256` is taken for the body's digest; without one it is computed.
void signAwsRequest(Request& request, const AwsCredentials& credentials, const SigningScope& scope);

} // namespace grantex

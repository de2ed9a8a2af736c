// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

#include <string>

namespace grantex {

/// What S3 (or STS) says in the body of an error.
struct S3Error
{
    std::string code; ///< "SlowDown"; empty when the body is none of theirs
    std::string message;
    std::string region; ///< where the bucket really is, when the answer tells; a valid name or empty
};

[[nodiscard]] S3Error s3ErrorOf(const Response& response);

/// The verdict of an answered request for an object whose key names its members.
[[nodiscard]] Verdict judgeS3(const Response& response);

/// Credentials that may be renewed behind our back: with these codes they are fetched once more.
[[nodiscard]] bool isStaleCredentials(const std::string& code);
/// Codes that a wrong clock here can be the cause of.
[[nodiscard]] bool isClockComplaint(const std::string& code);

} // namespace grantex

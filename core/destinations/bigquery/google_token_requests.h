// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/bigquery/google_credentials.h"
#include "core/net/message.h"

#include <optional>
#include <string>

namespace grantex {

/// Reading and writing rows, reading and making tables.
inline constexpr std::string_view kBigQueryScope = "https://www.googleapis.com/auth/bigquery";

/// Exchanges a signed assertion for a token.
[[nodiscard]] Request assertionRequest(const std::string& url, const std::string& assertion);
/// Exchanges a refresh token for a token.
[[nodiscard]] Request refreshRequest(const std::string& url, const AuthorizedUser& user);
[[nodiscard]] Request metadataTokenRequest(const MetadataServer& server);

/// The token in an answer to one of these that came at `now`.
[[nodiscard]] std::optional<GoogleToken> readTokenAnswer(const Response& response, UtcTime now);

/// What an answer that brings no token means for the request that wanted one: a LocalFailure for a person, or
/// Interrupted when it passes. `who` is a sentence's object: "the service account x@y".
[[nodiscard]] Response tokenFailure(const Response& response, const std::string& who, const std::string& remedy);

/// Whether a wrong clock here can be why the assertion was refused.
[[nodiscard]] bool isAssertionClockComplaint(const Response& response);

} // namespace grantex

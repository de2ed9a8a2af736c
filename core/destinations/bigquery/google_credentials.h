// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/destinations/common/surroundings.h"

#include <optional>
#include <string>
#include <variant>

namespace grantex {

/// What goes into the header of a request.
struct GoogleToken
{
    Secret token;                   ///< empty: requests go out without Authorization (emulators)
    std::optional<UtcTime> expires; ///< by the provider's clock
    std::string quotaProject;       ///< whom a user's requests are counted for; may be empty
};

/// The key of a service account, as the console hands it out.
struct ServiceAccountKey
{
    std::string email;
    std::string keyId;
    Secret privateKey; ///< PEM
    std::string tokenUri;
};

/// What `gcloud auth application-default login` leaves behind.
struct AuthorizedUser
{
    std::string clientId;
    Secret clientSecret;
    Secret refreshToken;
    std::string tokenUri;
    std::string quotaProject;
};

/// A server that tells the token of the account this machine runs as.
struct MetadataServer
{
    std::string base;
};

/// Nothing is sent along: emulators want nothing.
struct NoCredentials
{
};

using GoogleCredentials = std::variant<ServiceAccountKey, AuthorizedUser, MetadataServer, NoCredentials>;

/// What a destination's settings say about credentials.
struct GoogleCredentialSettings
{
    Secret json;          ///< the content of a key or login file; empty: looked for
    std::string mode;     ///< auto, metadata, none
    std::string endpoint; ///< of the API; empty: Google's own
};

/// Reads the JSON of a key or login file. `from` names it in what is said about mistakes.
[[nodiscard]] Result<GoogleCredentials> parseGoogleCredentials(std::string_view json, const std::string& from);

/// Decides by what is set: the settings' own, GOOGLE_APPLICATION_CREDENTIALS, gcloud's login file, the metadata server;
/// with an endpoint that is not Google's nothing takes the place of the last. Asks nobody but variables and files.
[[nodiscard]] Result<GoogleCredentials> findGoogleCredentials(const GoogleCredentialSettings& settings,
                                                              const Surroundings& surroundings);

/// Whether the host of `url` is one of Google's own.
[[nodiscard]] bool isGoogleHost(const std::string& url);

/// Where tokens are asked for: `tokenUri`, but at `endpoint` when that stands in for Google's hosts.
[[nodiscard]] std::string tokenAddress(const std::string& tokenUri, const std::string& endpoint);

} // namespace grantex

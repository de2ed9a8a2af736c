// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/bigquery/google_credentials.h"
#include "core/destinations/common/credential_keeper.h"
#include "core/net/http_transport.h"

#include <functional>
#include <memory>
#include <string>

namespace grantex {

/// Fetches tokens and keeps each until shortly before it expires. Where they come from is decided anew for each fetch,
/// so that a changed file or variable counts. One thread.
class GoogleTokenProvider
{
public:
    using Answer = CredentialKeeper<GoogleToken>::Answer;

    GoogleTokenProvider(GoogleCredentialSettings settings, Surroundings surroundings, const HttpOptions& options,
                        std::shared_ptr<ServerClock> clock);

    /// Calls `done` with a token that is good now: at once when it is there, else when it came.
    void get(std::function<void(const Answer&)> done);
    /// The token was refused: the next get() fetches another, unless that was done meanwhile.
    void forget(const GoogleToken& refused);
    /// Ends a fetch under way; those who wait are not called.
    void cancel();

private:
    void fetch();
    void ask(const ServiceAccountKey& key, bool corrected);
    void ask(const AuthorizedUser& user);
    void ask(const MetadataServer& server);

    GoogleCredentialSettings m_settings;
    Surroundings m_surroundings;
    std::shared_ptr<ServerClock> m_clock;
    CredentialKeeper<GoogleToken> m_keeper;
    HttpTransport m_http;
    HttpTransport m_metadata; ///< plain http, past every proxy
};

} // namespace grantex

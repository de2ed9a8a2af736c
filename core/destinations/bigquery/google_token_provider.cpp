// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/google_token_provider.h"

#include "core/destinations/bigquery/google_jwt.h"
#include "core/destinations/bigquery/google_token_requests.h"
#include "core/net/http_failure.h"

namespace grantex {

namespace {

const std::string kNewKey =
    "Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.";
const std::string kLogIn = "Run `gcloud auth application-default login` again.";
const std::string kNoMetadata =
    "Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, "
    "or run `gcloud auth application-default login`.";
const std::string kMetadataScopes =
    "Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).";

/// The metadata server is reached at a fixed address of this machine's own network.
HttpOptions metadataOptions()
{
    HttpOptions options;
    options.allowInsecureHttp = true;
    options.direct = true;
    return options;
}

} // namespace

GoogleTokenProvider::GoogleTokenProvider(GoogleCredentialSettings settings, Surroundings surroundings,
                                         const HttpOptions& options, std::shared_ptr<ServerClock> clock)
    : m_settings(std::move(settings)), m_surroundings(std::move(surroundings)), m_clock(std::move(clock)),
      m_keeper(m_clock), m_http(options), m_metadata(metadataOptions())
{
}

void GoogleTokenProvider::get(std::function<void(const Answer&)> done)
{
    if (m_keeper.get(std::move(done)))
        fetch();
}

void GoogleTokenProvider::forget(const GoogleToken& refused)
{
    m_keeper.forgetIf([&refused](const GoogleToken& kept) { return kept.token.reveal() == refused.token.reveal(); });
}

void GoogleTokenProvider::cancel()
{
    m_keeper.cancel();
    m_http.cancelAll();
    m_metadata.cancelAll();
    m_keeper.cancel(); // whom the ended requests made wait again
}

void GoogleTokenProvider::fetch()
{
    const auto found = findGoogleCredentials(m_settings, m_surroundings);
    if (!found)
        return m_keeper.settle(localFailure(found.error().message, found.error().remedy));
    if (const auto* key = std::get_if<ServiceAccountKey>(&*found))
        return ask(*key, false);
    if (const auto* user = std::get_if<AuthorizedUser>(&*found))
        return ask(*user);
    if (const auto* server = std::get_if<MetadataServer>(&*found))
        return ask(*server);
    m_keeper.settle(GoogleToken{});
}

void GoogleTokenProvider::ask(const ServiceAccountKey& key, bool corrected)
{
    const auto assertion = serviceAccountAssertion(key, kBigQueryScope, m_clock->now());
    if (!assertion)
        return m_keeper.settle(localFailure(assertion.error().message, assertion.error().remedy));
    const Secret secret(*assertion); // kept out of what the answer may repeat
    m_http.send(assertionRequest(tokenAddress(key.tokenUri, m_settings.endpoint), *assertion),
                [this, key, corrected, secret](const Response& response) {
                    if (const auto token = readTokenAnswer(response, m_clock->now()))
                        return m_keeper.settle(*token);
                    if (!corrected && isAssertionClockComplaint(response) && m_clock->correct(response))
                        return ask(key, true);
                    m_keeper.settle(tokenFailure(response, "the service account " + key.email, kNewKey));
                });
}

void GoogleTokenProvider::ask(const AuthorizedUser& user)
{
    m_http.send(refreshRequest(tokenAddress(user.tokenUri, m_settings.endpoint), user),
                [this, user](const Response& response) {
                    auto token = readTokenAnswer(response, m_clock->now());
                    if (!token)
                        return m_keeper.settle(tokenFailure(response, "the login of gcloud", kLogIn));
                    token->quotaProject = user.quotaProject;
                    m_keeper.settle(*token);
                });
}

void GoogleTokenProvider::ask(const MetadataServer& server)
{
    m_metadata.send(metadataTokenRequest(server), [this](const Response& response) {
        if (const auto token = readTokenAnswer(response, m_clock->now()))
            return m_keeper.settle(*token);
        Response failure = tokenFailure(response, "this machine from the metadata server", kMetadataScopes);
        if (response.kind != Response::Kind::Answered)
            failure.remedy = kNoMetadata;
        m_keeper.settle(failure);
    });
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/s3/credential_plan.h"
#include "core/net/http_transport.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace grantex {

/// The time at Amazon: ours, corrected by what its answers say.
struct AwsClock
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    Millis offset{0};
    [[nodiscard]] UtcTime now() const { return clock->utcNow() + offset; }
    /// Takes the time of an answer's Date header when it is minutes away from ours. False: nothing changed.
    bool correct(const Response& response);
};

/// Fetches credentials by their plan and keeps them until shortly before they expire. One thread. The plan is made anew
/// for each fetch, so that a changed file or variable counts.
class CredentialProvider
{
public:
    /// Credentials, or the response that their failure means for the request that wanted them: not reachable is
    /// retried, refused waits for a person.
    using Answer = std::variant<AwsCredentials, Response>;

    CredentialProvider(CredentialSettings settings, AwsSurroundings surroundings, const HttpOptions& options,
                       std::shared_ptr<AwsClock> clock);

    /// Calls `done` with credentials that are good now: at once when they are there, else when they came.
    void get(std::function<void(const Answer&)> done);
    /// The credentials were refused: the next get() fetches others.
    void forget() { m_kept.reset(); }
    /// Ends a fetch under way; those who wait are not called.
    void cancel();

private:
    void fetch();
    void webIdentity(const WebIdentity& identity);
    void container(const ContainerMetadata& container);
    void instance(const InstanceMetadata& instance);
    void assumeNext(const AwsCredentials& with, std::size_t step, bool corrected);
    void took(const std::optional<AwsCredentials>& credentials, const Response& response, const std::string& who);
    void refused(const Response& response, const std::string& who);
    void finish(const Answer& answer);

    CredentialSettings m_settings;
    AwsSurroundings m_surroundings;
    std::shared_ptr<AwsClock> m_clock;
    CredentialPlan m_plan;
    std::optional<AwsCredentials> m_kept;
    std::vector<std::function<void(const Answer&)>> m_waiting;
    bool m_fetching = false;
    HttpTransport m_sts;
    HttpTransport m_metadata; ///< plain http, past every proxy
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/credential_keeper.h"
#include "core/destinations/s3/credential_plan.h"
#include "core/net/http_transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace grantex {

/// Fetches credentials by their plan and keeps them until shortly before they expire. One thread. The plan is made anew
/// for each fetch, so that a changed file or variable counts.
class CredentialProvider
{
public:
    using Answer = CredentialKeeper<AwsCredentials>::Answer;

    CredentialProvider(CredentialSettings settings, Surroundings surroundings, const HttpOptions& options,
                       std::shared_ptr<ServerClock> clock);

    /// Calls `done` with credentials that are good now: at once when they are there, else when they came.
    void get(std::function<void(const Answer&)> done);
    /// The credentials were refused: the next get() fetches others.
    void forget() { m_keeper.forget(); }
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

    CredentialSettings m_settings;
    Surroundings m_surroundings;
    std::shared_ptr<ServerClock> m_clock;
    CredentialPlan m_plan;
    CredentialKeeper<AwsCredentials> m_keeper;
    HttpTransport m_sts;
    HttpTransport m_metadata; ///< plain http, past every proxy
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/s3/credential_provider.h"
#include "core/destinations/s3/s3_address.h"
#include "core/net/http_transport.h"

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>

namespace grantex {

/// HTTP that signs what it sends to a bucket, and sends it again at once, each for one time, when the answer says that
/// the bucket lies in another region, that the clock is wrong, or that the credentials are no longer good. Region and
/// clock are kept for later requests. A redirect is only ever followed to Amazon's own host for the region it names.
class S3Transport final : public Transport
{
public:
    S3Transport(S3Address address, CredentialSettings credentials, const HttpOptions& options,
                Surroundings surroundings, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Pending
    {
        Request request; ///< unsigned, for the configured region
        std::function<void(Response)> done;
        bool moved = false;
        bool corrected = false;
        bool renewed = false;
    };

    void start(std::uint64_t id);
    void go(std::uint64_t id, const CredentialProvider::Answer& credentials);
    void answered(std::uint64_t id, const std::string& region, const Response& response);
    /// Whether the request goes out again.
    [[nodiscard]] bool mended(Pending& pending, const std::string& region, const Response& response);
    void finish(std::uint64_t id, Response response);

    S3Address m_address;
    std::string m_region; ///< where the bucket really is
    std::shared_ptr<ServerClock> m_clock;
    std::map<std::uint64_t, Pending> m_pending;
    std::uint64_t m_lastId = 0;
    QObject m_context; ///< of what is put off
    CredentialProvider m_credentials;
    HttpTransport m_http; ///< last: its answers use what stands above
};

} // namespace grantex

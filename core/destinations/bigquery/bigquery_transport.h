// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/bigquery/google_token_provider.h"
#include "core/net/http_transport.h"

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace grantex {

/// HTTP that sends a token along, and sends a request again at once, one time, with another token when the first is
/// refused. With `createTable`, a table that rows do not find is made first.
class BigQueryTransport final : public Transport
{
public:
    BigQueryTransport(GoogleCredentialSettings credentials, const HttpOptions& options, Surroundings surroundings,
                      std::optional<Request> createTable,
                      std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Pending
    {
        Request request; ///< without the token
        std::function<void(Response)> done;
        bool renewed = false;
    };

    void start(std::uint64_t id);
    void go(std::uint64_t id, const GoogleTokenProvider::Answer& answer);
    void answered(std::uint64_t id, const GoogleToken& token, const Response& response);
    /// Whether `response` says that the table is not there, and making it was begun.
    [[nodiscard]] bool creating(std::uint64_t id, const Response& response);
    void finish(std::uint64_t id, Response response);

    std::shared_ptr<const Clock> m_plainClock;
    std::shared_ptr<ServerClock> m_clock;
    std::optional<Request> m_createTable;
    std::optional<MonoTime> m_createdAt;
    std::map<std::uint64_t, Pending> m_pending;
    std::uint64_t m_lastId = 0;
    QObject m_context; ///< of what is put off
    GoogleTokenProvider m_tokens;
    HttpTransport m_http; ///< last: its answers use what stands above
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/backoff.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/grantex/records.h"
#include "core/net/http_transport.h"

#include <QTimer>
#include <deque>
#include <functional>

namespace grantex {

/// How the service is reached.
struct ServiceAddress
{
    std::string url; ///< as a source has it: http(s) or ws(s), without a path of ours
    Secret apiKey;
    HttpOptions http;
};

/// The REST interface of the Grantex service. Requests go out one after the other, so that a monitor never takes much
/// of a plan's requests a minute; a 429 holds all of them back as long as the service asks. What only reads is asked
/// for again after a failure that may pass (a few times); a revocation is sent once. Redirects are not followed. Every
/// `done` is called exactly once, on the thread this lives on, never from inside the call; destruction discards what is
/// under way without calling.
class GrantexClient
{
public:
    struct Patience
    {
        int attempts = 3; ///< of what only reads
        Backoff backoff{Millis(1000), Millis(20'000)};
        Millis timeout{20'000};      ///< of one request
        Millis longestHold{120'000}; ///< a longer Retry-After is an error at once
    };
    template <typename T = void>
    using Done = std::function<void(Result<T>)>;

    explicit GrantexClient(const ServiceAddress& address) : GrantexClient(address, Patience{}) {}
    GrantexClient(const ServiceAddress& address, Patience patience);

    void allocations(Done<std::vector<AllocationRecord>> done);
    void balance(const std::string& grantId, Done<AllocationRecord> done);
    /// `page` from 1; `pageSize` up to 100.
    void transactions(const std::string& grantId, int page, int pageSize, Done<TransactionPage> done);
    /// `status`: active, revoked, expired; empty: all.
    void grants(const std::string& status, Done<std::vector<GrantRecord>> done);
    void grant(const std::string& grantId, Done<GrantRecord> done);
    /// Revokes the grant and what descends from it. Done without an error: the service has done it.
    void revoke(const std::string& grantId, Done<> done);
    void agents(Done<std::vector<AgentRecord>> done);
    void account(Done<AccountRecord> done);
    /// Needs no key.
    void health(Done<std::string> done);

    /// Requests not yet answered.
    [[nodiscard]] std::size_t pending() const { return m_calls.size() + (m_busy ? 1 : 0); }

private:
    struct Call
    {
        std::string method;
        std::string path;
        std::string what; ///< for the error's words
        bool withKey = true;
        int attempt = 1;
        std::function<void(Result<std::string>)> done; ///< takes the body
    };
    template <typename T>
    void get(std::string path, std::string what, Result<T> (*read)(std::string_view), Done<T> done);
    void add(Call call);
    void pump();
    void answered(Call call, const Response& response);

    std::string m_base;
    Secret m_key;
    Patience m_patience;
    std::deque<Call> m_calls;
    bool m_busy = false;
    MonoTime m_notBefore{};
    QTimer m_timer;
    HttpTransport m_transport; ///< last: its answers use what stands above
};

} // namespace grantex

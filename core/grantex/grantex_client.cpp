// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/grantex_client.h"

#include "core/base/time_text.h"
#include "core/grantex/answer_errors.h"
#include "core/grantex/record_reader.h"
#include "core/net/retry_after.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kLargestAnswer = 32U * 1024U * 1024U;
constexpr int kLargestPage = 100;

std::string baseOf(std::string url)
{
    if (url.starts_with("ws:") || url.starts_with("wss:"))
        url.replace(0, 2, "http");
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

/// An id as one segment of a path, whatever it holds.
std::string segment(const std::string& id)
{
    return QByteArray::fromStdString(id).toPercentEncoding().toStdString();
}

} // namespace

GrantexClient::GrantexClient(const ServiceAddress& address, Patience patience)
    : m_base(baseOf(address.url)), m_key(address.apiKey), m_patience(patience), m_transport(address.http)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { pump(); });
}

template <typename T>
void GrantexClient::get(std::string path, std::string what, Result<T> (*read)(std::string_view), Done<T> done)
{
    add({"GET", std::move(path), std::move(what), true, 1,
         [read, done = std::move(done)](const Result<std::string>& body) {
             done(body ? read(*body) : Result<T>(tl::unexpected(body.error())));
         }});
}

void GrantexClient::allocations(Done<std::vector<AllocationRecord>> done)
{
    get("/v1/budget/allocations", "the list of budgets", readAllocations, std::move(done));
}

void GrantexClient::balance(const std::string& grantId, Done<AllocationRecord> done)
{
    get("/v1/budget/balance/" + segment(grantId), "the budget of this grant", readAllocation, std::move(done));
}

void GrantexClient::transactions(const std::string& grantId, int page, int pageSize, Done<TransactionPage> done)
{
    get("/v1/budget/transactions/" + segment(grantId) + "?page=" + std::to_string(std::max(page, 1)) +
            "&pageSize=" + std::to_string(std::clamp(pageSize, 1, kLargestPage)),
        "the transactions of this grant", readTransactions, std::move(done));
}

void GrantexClient::grants(const std::string& status, Done<std::vector<GrantRecord>> done)
{
    get(status.empty() ? std::string("/v1/grants") : "/v1/grants?status=" + segment(status), "the list of grants",
        readGrants, std::move(done));
}

void GrantexClient::grant(const std::string& grantId, Done<GrantRecord> done)
{
    get("/v1/grants/" + segment(grantId), "this grant", readGrant, std::move(done));
}

void GrantexClient::revoke(const std::string& grantId, Done<> done)
{
    add({"DELETE", "/v1/grants/" + segment(grantId), "this grant", true, 1,
         [done = std::move(done)](const Result<std::string>& body) {
             done(body ? Result<>() : Result<>(tl::unexpected(body.error())));
         }});
}

void GrantexClient::agents(Done<std::vector<AgentRecord>> done)
{
    get("/v1/agents", "the list of agents", readAgents, std::move(done));
}

void GrantexClient::account(Done<AccountRecord> done)
{
    get("/v1/me", "the account of this key", readAccount, std::move(done));
}

void GrantexClient::health(Done<std::string> done)
{
    add({"GET", "/health", "the state of the service", false, 1,
         [done = std::move(done)](const Result<std::string>& body) {
             done(body ? readHealth(*body) : Result<std::string>(tl::unexpected(body.error())));
         }});
}

void GrantexClient::add(Call call)
{
    m_calls.push_back(std::move(call));
    if (!m_timer.isActive())
        m_timer.start(0);
}

void GrantexClient::pump()
{
    if (m_busy || m_calls.empty())
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_notBefore) {
        m_timer.start(std::chrono::ceil<Millis>(m_notBefore - now));
        return;
    }
    Call call = std::move(m_calls.front());
    m_calls.pop_front();
    m_busy = true;
    Request request;
    request.method = call.method;
    request.url = m_base + call.path;
    request.headers.push_back({"Accept", "application/json"});
    if (call.withKey)
        request.headers.push_back({"Authorization", "Bearer " + std::string(m_key.reveal())});
    request.timeout = m_patience.timeout;
    request.largestAnswer = kLargestAnswer;
    m_transport.send(std::move(request), [this, call = std::move(call)](const Response& response) mutable {
        answered(std::move(call), response);
    });
}

void GrantexClient::answered(Call call, const Response& response)
{
    m_busy = false;
    const bool isAnswer = response.kind == Response::Kind::Answered;
    const auto now = std::chrono::steady_clock::now();
    const auto asked = isAnswer ? retryAfterOf(response, SystemClock().utcNow()) : std::nullopt;
    const bool isHeldBack = isAnswer && (response.status == 429 || response.status == 503) && asked;
    if (isHeldBack)
        m_notBefore = now + std::min(*asked, m_patience.longestHold);
    const bool mayRepeat = call.method == "GET" && call.attempt < m_patience.attempts && isWorthRepeating(response) &&
                           (!isHeldBack || *asked <= m_patience.longestHold);
    if (mayRepeat) {
        if (!isHeldBack) {
            const Millis wait = m_patience.backoff.delay(call.attempt, QRandomGenerator::global()->generateDouble());
            m_notBefore = std::max(m_notBefore, now + wait);
        }
        ++call.attempt;
        m_calls.push_front(std::move(call));
        m_timer.start(0);
        return;
    }
    if (!m_calls.empty())
        m_timer.start(0);
    // Last: `done` may destroy this.
    const auto done = std::move(call.done);
    if (!isAnswer || response.status < 200 || response.status > 299)
        done(tl::unexpected(errorOf(response, call.what)));
    else if (response.body.size() >= kLargestAnswer)
        done(fail(ErrorCode::Malformed, "The service's answer with " + call.what + " is larger than 32 MiB."));
    else
        done(response.body);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_transport.h"

#include "core/destinations/bigquery/bigquery_answer.h"

#include <QTimer>
#include <utility>

namespace grantex {

namespace {

constexpr Millis kUntilATableIsSeen{2 * 60'000};

} // namespace

BigQueryTransport::BigQueryTransport(GoogleCredentialSettings credentials, const HttpOptions& options,
                                     Surroundings surroundings, std::optional<Request> createTable,
                                     std::shared_ptr<const Clock> clock)
    : m_plainClock(std::move(clock)), m_clock(std::make_shared<ServerClock>(ServerClock{m_plainClock, Millis(0)})),
      m_createTable(std::move(createTable)),
      m_tokens(std::move(credentials), std::move(surroundings), options, m_clock), m_http(options)
{
}

void BigQueryTransport::send(Request request, std::function<void(Response)> done)
{
    const std::uint64_t id = ++m_lastId;
    m_pending.emplace(id, Pending{std::move(request), std::move(done)});
    start(id);
}

void BigQueryTransport::start(std::uint64_t id)
{
    m_tokens.get([this, id](const GoogleTokenProvider::Answer& answer) { go(id, answer); });
}

void BigQueryTransport::go(std::uint64_t id, const GoogleTokenProvider::Answer& answer)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    if (const auto* failure = std::get_if<Response>(&answer)) {
        // Never from inside send().
        QTimer::singleShot(0, &m_context, [this, id, response = *failure] { finish(id, response); });
        return;
    }
    const auto& token = std::get<GoogleToken>(answer);
    Request request = it->second.request;
    if (!token.token.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + std::string(token.token.reveal())});
    if (!token.quotaProject.empty())
        request.headers.push_back({"X-Goog-User-Project", token.quotaProject});
    // The token is kept as a secret until the answer came: the answer may repeat it.
    m_http.send(std::move(request), [this, id, token](const Response& response) { answered(id, token, response); });
}

void BigQueryTransport::answered(std::uint64_t id, const GoogleToken& token, const Response& response)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    if (response.kind == Response::Kind::Answered && response.status == 401) {
        // Also when it was tried before: what a person mends is to count at the next attempt.
        m_tokens.forget(token);
        if (!std::exchange(it->second.renewed, true))
            return start(id);
    }
    if (!creating(id, response))
        finish(id, response);
}

bool BigQueryTransport::creating(std::uint64_t id, const Response& response)
{
    if (!m_createTable || response.status != 404 || !m_pending.at(id).request.url.ends_with("/insertAll"))
        return false;
    const GoogleError error = googleErrorOf(response);
    if (error.reason != "notFound" || error.message.find("Table") == std::string::npos)
        return false;
    Response seenSoon = response;
    seenSoon.headers.push_back({std::string(kJustCreatedHeader), "true"});
    if (m_createdAt && m_plainClock->monoNow() - *m_createdAt < kUntilATableIsSeen) {
        finish(id, std::move(seenSoon));
        return true;
    }
    send(*m_createTable, [this, id, seenSoon](const Response& made) {
        // 409: somebody else was faster.
        if (made.kind != Response::Kind::Answered || ((made.status < 200 || made.status > 299) && made.status != 409))
            return finish(id, made);
        m_createdAt = m_plainClock->monoNow();
        finish(id, seenSoon);
    });
    return true;
}

void BigQueryTransport::cancelAll()
{
    m_tokens.cancel();
    m_http.cancelAll();
    Response cancelled;
    cancelled.kind = Response::Kind::Cancelled;
    while (!m_pending.empty())
        finish(m_pending.begin()->first, cancelled);
}

void BigQueryTransport::finish(std::uint64_t id, Response response)
{
    auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped().done(std::move(response));
}

} // namespace grantex

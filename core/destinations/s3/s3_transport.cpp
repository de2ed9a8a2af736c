// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_transport.h"

#include "core/destinations/s3/aws_signature.h"
#include "core/destinations/s3/s3_answer.h"

#include <QTimer>
#include <utility>

namespace grantex {

S3Transport::S3Transport(S3Address address, CredentialSettings credentials, const HttpOptions& options,
                         Surroundings surroundings, std::shared_ptr<const Clock> clock)
    : m_address(std::move(address)), m_region(m_address.region),
      m_clock(std::make_shared<ServerClock>(ServerClock{std::move(clock), Millis(0)})),
      m_credentials(std::move(credentials), std::move(surroundings), options, m_clock), m_http(options)
{
}

void S3Transport::send(Request request, std::function<void(Response)> done)
{
    const std::uint64_t id = ++m_lastId;
    m_pending.emplace(id, Pending{std::move(request), std::move(done)});
    start(id);
}

void S3Transport::start(std::uint64_t id)
{
    m_credentials.get([this, id](const CredentialProvider::Answer& answer) { go(id, answer); });
}

void S3Transport::go(std::uint64_t id, const CredentialProvider::Answer& credentials)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    if (const auto* failure = std::get_if<Response>(&credentials)) {
        // Never from inside send().
        QTimer::singleShot(0, &m_context, [this, id, response = *failure] { finish(id, response); });
        return;
    }
    Request request = it->second.request;
    const std::string configured = m_address.base(m_address.region);
    if (m_region != m_address.region && request.url.starts_with(configured))
        request.url.replace(0, configured.size(), m_address.base(m_region));
    signAwsRequest(request, std::get<AwsCredentials>(credentials), {m_region, "s3", m_clock->now()});
    m_http.send(std::move(request),
                [this, id, region = m_region](const Response& response) { answered(id, region, response); });
}

void S3Transport::answered(std::uint64_t id, const std::string& region, const Response& response)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    if (response.kind == Response::Kind::Answered && response.status >= 300 && mended(it->second, region, response))
        return start(id);
    finish(id, response);
}

bool S3Transport::mended(Pending& pending, const std::string& region, const Response& response)
{
    const S3Error error = s3ErrorOf(response);
    const bool redirect = response.status == 301 || response.status == 307 || response.status == 308;
    const bool wrongRegion = redirect || (response.status == 400 && !error.region.empty());
    if (wrongRegion && !pending.moved && !error.region.empty() && error.region != region) {
        pending.moved = true;
        m_region = error.region;
        return true;
    }
    if (isClockComplaint(error.code) && !pending.corrected && m_clock->correct(response)) {
        pending.corrected = true;
        return true;
    }
    if (!isStaleCredentials(error.code))
        return false;
    // Also when it was tried before: what a person mends is to count at the next attempt.
    m_credentials.forget();
    return !std::exchange(pending.renewed, true);
}

void S3Transport::cancelAll()
{
    m_credentials.cancel();
    m_http.cancelAll();
    Response cancelled;
    cancelled.kind = Response::Kind::Cancelled;
    while (!m_pending.empty())
        finish(m_pending.begin()->first, cancelled);
}

void S3Transport::finish(std::uint64_t id, Response response)
{
    auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped().done(std::move(response));
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/splunk/hec_transport.h"

#include "core/destinations/splunk/hec_answer.h"

#include <QUuid>
#include <algorithm>

namespace grantex {

namespace {

constexpr int kChannelMissing = 10;
constexpr int kChannelInvalid = 11;
constexpr int kAckDisabled = 14;

std::string newChannel()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

/// Only requests that carry events name a channel in a header.
bool wantsChannel(const Request& request)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const Header& header) { return header.name == HecTransport::kChannelHeader; });
}

Response told(Response response, const std::string& channel)
{
    if (!channel.empty())
        response.headers.push_back({HecTransport::kChannelHeader, channel});
    return response;
}

} // namespace

HecTransport::HecTransport(const HttpOptions& options) : m_channel(newChannel()), m_http(options) {}

std::string HecTransport::applyChannel(Request& request) const
{
    const auto header = std::find_if(request.headers.begin(), request.headers.end(),
                                     [](const Header& candidate) { return candidate.name == kChannelHeader; });
    if (header == request.headers.end())
        return {};
    if (m_withoutChannel) {
        request.headers.erase(header);
        return {};
    }
    header->value = m_channel;
    return m_channel;
}

void HecTransport::renewChannel(const std::string& seen)
{
    if (m_channel == seen)
        m_channel = newChannel();
}

void HecTransport::send(Request request, std::function<void(Response)> done)
{
    Request again = request;
    const std::string channel = applyChannel(request);
    m_http.send(std::move(request), [this, again = std::move(again), channel,
                                     done = std::move(done)](Response response) mutable {
        const auto answer = response.kind == Response::Kind::Answered ? parseHecAnswer(response.body) : std::nullopt;
        const int code = answer ? answer->code : 0;
        if (answer && answer->ackId.value_or(0) >= kAcksOfAChannel)
            renewChannel(channel);
        const bool wrongChannel = code == kChannelMissing || code == kChannelInvalid || code == kAckDisabled;
        if (!wrongChannel || !wantsChannel(again))
            return done(told(std::move(response), channel));
        m_withoutChannel = code == kAckDisabled;
        if (!m_withoutChannel)
            renewChannel(channel);
        const std::string second = applyChannel(again);
        m_http.send(std::move(again),
                    [second, done = std::move(done)](Response last) { done(told(std::move(last), second)); });
    });
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/splunk/hec_transport.h"

#include "core/destinations/splunk/hec_answer.h"

#include <QUuid>

namespace grantex {

namespace {

constexpr int kChannelMissing = 10;
constexpr int kChannelInvalid = 11;
constexpr int kAckDisabled = 14;

} // namespace

void HecTransport::applyChannel(Request& request) const
{
    if (m_withoutChannel) {
        std::erase_if(request.headers, [](const Header& header) { return header.name == kChannelHeader; });
        return;
    }
    for (auto& header : request.headers) {
        if (header.name == kChannelHeader && !m_channel.empty())
            header.value = m_channel;
    }
}

void HecTransport::renewChannel(const std::string& seen)
{
    if (m_channel == seen)
        m_channel = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

void HecTransport::send(Request request, std::function<void(Response)> done)
{
    Request again = request;
    applyChannel(request);
    m_http.send(std::move(request), [this, again = std::move(again), channel = m_channel,
                                     done = std::move(done)](Response response) mutable {
        const auto answer = response.kind == Response::Kind::Answered ? parseHecAnswer(response.body) : std::nullopt;
        const int code = answer ? answer->code : 0;
        if (answer && answer->ackId.value_or(0) >= kAcksOfAChannel)
            renewChannel(channel);
        if (code != kChannelMissing && code != kChannelInvalid && code != kAckDisabled)
            return done(std::move(response));
        m_withoutChannel = code == kAckDisabled;
        if (!m_withoutChannel)
            renewChannel(channel);
        applyChannel(again);
        m_http.send(std::move(again), std::move(done));
    });
}

} // namespace grantex

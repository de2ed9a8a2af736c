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

void HecTransport::send(Request request, std::function<void(Response)> done)
{
    applyChannel(request);
    Request again = request;
    m_http.send(std::move(request), [this, again = std::move(again),
                                     done = std::move(done)](Response response) mutable {
        const auto answer = response.kind == Response::Kind::Answered ? parseHecAnswer(response.body) : std::nullopt;
        const int code = answer ? answer->code : 0;
        if (code != kChannelMissing && code != kChannelInvalid && code != kAckDisabled)
            return done(std::move(response));
        if (code == kAckDisabled)
            m_withoutChannel = true;
        else
            m_channel = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        applyChannel(again);
        m_http.send(std::move(again), std::move(done));
    });
}

} // namespace grantex

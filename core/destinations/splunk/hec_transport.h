// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/splunk/hec_answer.h"
#include "core/net/http_transport.h"

#include <memory>
#include <string>

namespace grantex {

/// HTTP with what HEC wants repeated at once: after code 10 or 11 the request goes out a second time over a new
/// channel, after code 14 without one. In all three Splunk has taken nothing. The channel found is kept for later
/// requests.
/// Every start takes a channel of its own: a Splunk that was restarted meanwhile counts its ackIds anew, and those of
/// two lives must not be taken for each other. The channel used stands in the response's headers.
///
/// A channel holds every ackId that nobody asked for, and at 1,000,000 of them Splunk calls itself busy for good. A
/// channel is left long before; Splunk forgets an idle one.
class HecTransport final : public Transport
{
public:
    explicit HecTransport(const HttpOptions& options);

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override { m_http.cancelAll(); }

    static constexpr long long kAcksOfAChannel = 100'000;
    static constexpr const char* kChannelHeader = kHecChannelHeader;

private:
    /// The channel the request goes out with; empty: none.
    [[nodiscard]] std::string applyChannel(Request& request) const;
    /// Takes a new channel unless that has happened since `seen`, the channel of the answered request.
    void renewChannel(const std::string& seen);

    bool m_withoutChannel = false;
    std::string m_channel; ///< UUID v4
    HttpTransport m_http;  ///< last: its answers use what stands above
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <memory>
#include <string>

namespace grantex {

/// HTTP with what HEC wants repeated at once: after code 10 or 11 the request goes out a second time over a new
/// channel, after code 14 without one. In all three Splunk has taken nothing. The channel found is kept for later
/// requests.
///
/// Acks are not asked for, so Splunk keeps every ackId it gave for as long as the channel is in use, and at 1,000,000
/// of them calls itself busy for good. A channel is left long before; Splunk forgets an idle one.
class HecTransport final : public Transport
{
public:
    explicit HecTransport(const HttpOptions& options) : m_http(options) {}

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override { m_http.cancelAll(); }

    static constexpr long long kAcksOfAChannel = 100'000;
    static constexpr const char* kChannelHeader = "X-Splunk-Request-Channel";

private:
    void applyChannel(Request& request) const;
    /// Takes a new channel unless that has happened since `seen`, the channel of the answered request.
    void renewChannel(const std::string& seen);

    bool m_withoutChannel = false;
    std::string m_channel; ///< empty: the one the request brings
    HttpTransport m_http;  ///< last: its answers use what stands above
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace grantex::bench {

/// How the sending peer frames its events.
enum class Stream { Sse, SseTls, SseHttp2, WebSocket, WebSocketTls };

struct Sending
{
    Stream stream = Stream::Sse;
    std::int64_t events = 1'000'000;
    double rate = 0; ///< events a second; 0: as fast as the reader takes them
};

/// What the receiving peer measured, in memory shared with this process. Times in nanoseconds of CLOCK_MONOTONIC.
struct Latencies
{
    static constexpr std::size_t kRoom = 1'000'000;
    std::int64_t count;
    std::int64_t nanoseconds[kRoom];
};

/// A peer in a process of its own, so that its processor time is not ours. Ends with this object.
class Peer
{
public:
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    Peer(Peer&& other) noexcept;
    Peer& operator=(Peer&&) = delete;
    ~Peer();

    /// The service: one stream of events, each in an HTTP chunk (or WebSocket frame, or TLS record) of its own.
    /// Fork before any thread exists.
    [[nodiscard]] static Peer sender(const Sending& sending);
    /// HTTP/2 over TLS in front of `backend`, as a load balancer has it: nghttpx (Debian: nghttp2-proxy), which must be
    /// installed. Puts its key into `directory`.
    [[nodiscard]] static Peer http2(const Peer& backend, const std::string& directory);
    /// Takes any POST; answers as Splunk's collector does. `latencies` may be null.
    [[nodiscard]] static Peer sink(Latencies* latencies);
    /// Answers every POST with 503.
    [[nodiscard]] static Peer refusing();

    [[nodiscard]] int port() const { return m_port; }
    /// The sender's certificate (PEM), for the reader's `caFile`; empty without TLS.
    [[nodiscard]] const std::string& certificate() const { return m_certificate; }

private:
    Peer() = default;
    pid_t m_process = -1;
    int m_port = 0;
    std::string m_certificate;
};

/// Memory for Latencies that a sink may write into.
[[nodiscard]] Latencies* shareLatencies();

/// The JSON of event `number`, 300 bytes; `sentAt` goes into its data.
[[nodiscard]] std::string eventJson(std::int64_t number, std::int64_t sentAt);

} // namespace grantex::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QObject>
#include <optional>
#include <string>

namespace grantex {

/// What a connection is doing, for people and for /healthz.
struct SourceStatus
{
    enum class State {
        Idle,       ///< not started
        Connecting, ///< request sent, nothing back yet ("connected, waiting for the first byte" once the socket stands)
        WaitingFirstByte,  ///< the socket stands; the service may hold back its 200 for up to 30 s
        Live,              ///< response headers were seen
        WaitingRetry,      ///< disconnected; next try at nextTryAt
        PausedCredentials, ///< 401 or 403: a person must act; re-tested slowly, see nextTryAt
        Finished,          ///< a file was read to its end
        Failed,            ///< a file that cannot be read
        Stopped,
    };
    State state = State::Idle;
    std::string endpoint; ///< URL without credentials, or path
    std::string reason;   ///< why it is not Live, in words; without secrets
    int httpStatus = 0;   ///< of the last refusal; 0: none
    std::optional<UtcTime> nextTryAt;
    std::optional<UtcTime> connectedSince;
    std::optional<UtcTime> lastByteAt; ///< keep-alive comments and pings count
    bool isKeyMissing = false;         ///< PausedCredentials because there is no key to send
    std::string remedy;                ///< of a missing key
};

/// Hears what a source receives. Called on the source's thread; must not block and must not call back into the source.
class SourceListener
{
public:
    virtual ~SourceListener() = default;
    virtual void received(Event event, UtcTime at) = 0;
    /// Input that is no event: kept, counted, shown.
    virtual void malformed(std::string bytes, std::string reason, UtcTime at) = 0;
    /// An event larger than maxEventBytes was skipped (SSE, file) or ended the connection (WebSocket).
    virtual void oversized(std::size_t bytes, UtcTime at) = 0;
    /// Everything that one read of the socket held has been reported.
    virtual void burstEnded() = 0;
    /// Response headers came: the gap, if any, ends here.
    virtual void connected(UtcTime at) = 0;
    /// Any byte came, keep-alives included. At most about once a second.
    virtual void alive(UtcTime at) = 0;
    /// The connection is gone; `lastByteAt` is where the gap begins (not when it was noticed).
    virtual void disconnected(UtcTime lastByteAt, std::string reason) = 0;
    virtual void statusChanged(const SourceStatus& status) = 0;
};

/// A place events come from. Reads as fast as bytes come and never waits for anybody behind the listener. Lives on the
/// ingest thread; start() and stop() are called there.
class Source : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends the connection; the listener is not called for a disconnect any more, only statusChanged(Stopped).
    virtual void stop() = 0;
    /// Tries again now when waiting or paused; nothing when live.
    virtual void reconnectNow() = 0;
    [[nodiscard]] virtual SourceStatus status() const = 0;
};

} // namespace grantex

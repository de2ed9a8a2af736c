// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/source/reconnect_policy.h"
#include "core/source/service_refusal.h"
#include "core/source/source.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

namespace grantex {

/// What SSE and WebSocket share: one connection at a time, the watchdog over its silence, the wait between attempts,
/// and the words to the listener. A subclass opens and closes the connection and reports what happens on it.
class NetworkSource : public Source
{
    Q_OBJECT
public:
    NetworkSource(SourceSettings settings, SourceListener& listener, const Clock& clock, std::optional<UtcTime> since,
                  const SourceTuning& tuning);

    void start() final;
    void stop() final;
    void reconnectNow() final;
    [[nodiscard]] SourceStatus status() const final { return m_status; }

protected:
    /// Begins one attempt at `service`, the checked base URL. Fails with Usage when the settings make it impossible.
    virtual Result<> openConnection(const QUrl& service) = 0;
    /// Drops the connection, if any, without a word.
    virtual void closeConnection() = 0;

    /// The request is on its way; the service may hold back its answer.
    void requestSent();
    /// The response headers came.
    void accepted();
    /// Bytes came: call before they are looked into. The time they count as received at.
    UtcTime bytesCame();
    void take(std::string_view json, std::string_view frameType, UtcTime at);
    void takeOversized(std::size_t bytes, UtcTime at) { m_listener.oversized(bytes, at); }
    /// All that one read held was taken. The connection may be gone when it returns.
    void burstEnded();
    /// The connection ended, or an attempt failed. Closes it and arranges the next attempt.
    void connectionEnded(const ConnectionEnd& end);

    [[nodiscard]] const SourceSettings& settings() const { return m_settings; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const SourceTuning& tuning() const { return m_tuning; }
    [[nodiscard]] std::optional<UtcTime> since() const { return m_since; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isLive() const { return m_status.state == SourceStatus::State::Live; }

private:
    void attempt();
    [[nodiscard]] Result<QUrl> checkedService() const;
    void setState(SourceStatus::State state, std::string reason);
    void checkSilence();
    [[nodiscard]] bool machineSlept();
    void wokeUp();

    SourceSettings m_settings;
    SourceListener& m_listener;
    const Clock& m_clock;
    SourceTuning m_tuning;
    ReconnectPolicy m_policy;
    SourceStatus m_status;
    std::optional<UtcTime> m_since;

    QTimer m_next{this};
    QTimer m_watchdog{this};
    QTimer m_heartbeat{this};
    QElapsedTimer m_sinceByte;
    QElapsedTimer m_sinceAccepted;
    Millis m_delivered{0}; ///< from the response headers to the last byte
    std::optional<UtcTime> m_aliveTold;
    UtcTime m_lastWall{};
    MonoTime m_lastMono{};
    bool m_slept = false; ///< bytes came after a sleep: they are taken, but the connection is not trusted any more
};

/// `service` with `path` appended to its own.
[[nodiscard]] QUrl endpointAt(QUrl service, const QString& path);

} // namespace grantex

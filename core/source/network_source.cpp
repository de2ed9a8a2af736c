// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/network_source.h"

#include "core/base/time_text.h"
#include "core/net/loopback.h"

#include <algorithm>
#include <chrono>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

using State = SourceStatus::State;

constexpr Millis kAliveEvery{1'000};

std::string withRemedy(const Error& error)
{
    return error.remedy.empty() ? error.message : error.message + " " + error.remedy;
}

/// A line break in it would end the header and begin another.
bool isHeaderSafe(std::string_view key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace

QUrl endpointAt(QUrl service, const QString& path)
{
    QString base = service.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    service.setPath(base + path);
    return service;
}

NetworkSource::NetworkSource(SourceSettings settings, SourceListener& listener, const Clock& clock,
                             std::optional<UtcTime> since, const SourceTuning& tuning)
    : m_settings(std::move(settings)), m_listener(listener), m_clock(clock), m_tuning(tuning), m_policy(tuning),
      m_since(since)
{
    QUrl shown(QString::fromStdString(m_settings.url));
    shown.setUserInfo({});
    shown.setQuery(QString());
    m_status.endpoint = redact(shown.toString().toStdString());
    m_next.setSingleShot(true);
    m_watchdog.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &NetworkSource::attempt);
    connect(&m_watchdog, &QTimer::timeout, this, &NetworkSource::checkSilence);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        if (machineSlept())
            wokeUp();
    });
}

void NetworkSource::start()
{
    if (m_status.state != State::Idle && m_status.state != State::Stopped && m_status.state != State::Failed)
        return;
    m_lastWall = m_clock.utcNow();
    m_lastMono = m_clock.monoNow();
    m_heartbeat.start(m_tuning.heartbeat);
    m_policy.restart();
    attempt();
}

void NetworkSource::stop()
{
    m_next.stop();
    m_watchdog.stop();
    m_heartbeat.stop();
    closeConnection();
    setState(State::Stopped, {});
}

void NetworkSource::reconnectNow()
{
    if (m_status.state != State::WaitingRetry && m_status.state != State::PausedCredentials &&
        m_status.state != State::Failed)
        return;
    m_policy.restart();
    attempt();
}

bool NetworkSource::isOpen() const
{
    return m_status.state == State::Connecting || m_status.state == State::WaitingFirstByte || isLive();
}

Result<QUrl> NetworkSource::checkedService() const
{
    const QUrl url(QString::fromStdString(m_settings.url), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorCode::Usage, "The source's URL cannot be used.",
                    "Write it as https://host, for example https://api.grantex.dev.");
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::Usage, "The source's URL holds a user or a password.",
                    "Give the key in `apiKey` instead.");
    if (!isAllowedAddress(url, m_settings.allowInsecureHttp))
        return fail(ErrorCode::Usage, "The API key is not sent to " + url.host().toStdString() + " without encryption.",
                    "Use https, or set `allowInsecureHttp` when the way there is trusted.");
    if (!isHeaderSafe(m_settings.apiKey.reveal()))
        return fail(ErrorCode::Usage, "The API key holds blanks, line breaks or characters beyond ASCII.",
                    "Check where it was copied from.");
    return url;
}

void NetworkSource::attempt()
{
    m_next.stop();
    closeConnection();
    m_slept = false;
    m_delivered = Millis(0);
    m_sinceByte.start();
    m_watchdog.start(m_tuning.silence);
    m_status.nextTryAt.reset();
    const auto service = checkedService();
    if (service)
        setState(State::Connecting, m_status.reason);
    const auto opened = service.and_then([this](const QUrl& url) { return openConnection(url); });
    if (opened)
        return;
    m_watchdog.stop();
    closeConnection();
    setState(State::Failed, redact(withRemedy(opened.error())));
}

void NetworkSource::requestSent()
{
    if (m_status.state == State::Connecting)
        setState(State::WaitingFirstByte, "connected, waiting for the first byte");
}

void NetworkSource::accepted()
{
    const UtcTime now = bytesCame();
    m_policy.accepted();
    m_sinceAccepted.start();
    m_status.connectedSince = now;
    m_status.httpStatus = 0;
    m_aliveTold = now;
    m_listener.connected(now);
    setState(State::Live, {});
}

UtcTime NetworkSource::bytesCame()
{
    m_slept = machineSlept() || m_slept;
    m_sinceByte.start();
    const UtcTime now = m_clock.utcNow();
    if (m_slept)
        return now;
    m_status.lastByteAt = now;
    if (!isLive())
        return now;
    m_delivered = Millis(m_sinceAccepted.elapsed());
    if (!m_aliveTold || now < *m_aliveTold || now - *m_aliveTold >= kAliveEvery) {
        m_aliveTold = now;
        m_listener.alive(now);
    }
    return now;
}

void NetworkSource::take(std::string_view json, std::string_view frameType, UtcTime at)
{
    auto event = parseEvent(json, frameType);
    if (!event)
        return m_listener.malformed(std::string(json), event.error().message, at);
    // A creation time ahead of us would make the service hold back everything up to it.
    if (event->createdAt && *event->createdAt <= at && (!m_since || *event->createdAt > *m_since))
        m_since = event->createdAt;
    m_listener.received(*std::move(event), at);
}

void NetworkSource::burstEnded()
{
    m_listener.burstEnded();
    if (m_slept)
        wokeUp();
}

void NetworkSource::connectionEnded(const ConnectionEnd& end)
{
    if (!isOpen())
        return;
    const bool wasLive = isLive();
    m_watchdog.stop();
    closeConnection();
    std::string reason = redact(end.reason);
    m_status.httpStatus = end.httpStatus;
    m_status.connectedSince.reset();
    if (wasLive) {
        m_policy.connectionEnded(m_delivered);
        m_listener.disconnected(m_status.lastByteAt.value_or(m_clock.utcNow()), reason);
    }
    const bool pause = end.next == ConnectionEnd::Next::Pause;
    const Millis wait = pause ? m_policy.nextPause() : m_policy.nextRetry(end.notBefore);
    m_status.nextTryAt = m_clock.utcNow() + wait;
    m_next.start(wait);
    setState(pause ? State::PausedCredentials : State::WaitingRetry, std::move(reason));
}

void NetworkSource::setState(State state, std::string reason)
{
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (state == State::Stopped || state == State::Failed) {
        m_status.nextTryAt.reset();
        m_status.connectedSince.reset();
    }
    m_listener.statusChanged(m_status);
}

void NetworkSource::checkSilence()
{
    const Millis left = m_tuning.silence - Millis(m_sinceByte.elapsed());
    if (left > Millis(0))
        return m_watchdog.start(left);
    connectionEnded({"Nothing came from the service for " + formatDuration(m_tuning.silence) + "."});
}

/// The wall clock runs on while the machine sleeps, the monotonic one does not.
bool NetworkSource::machineSlept()
{
    const UtcTime wall = m_clock.utcNow();
    const MonoTime mono = m_clock.monoNow();
    const auto drift = (wall - m_lastWall) - std::chrono::floor<Millis>(mono - m_lastMono);
    m_lastWall = wall;
    m_lastMono = mono;
    return drift > m_tuning.sleepNoticed;
}

void NetworkSource::wokeUp()
{
    m_slept = false;
    connectionEnded({"The computer slept, or its clock was set forward."});
    if (m_status.state == State::WaitingRetry)
        reconnectNow();
}

} // namespace grantex

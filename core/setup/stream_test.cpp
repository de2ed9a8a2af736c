// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/setup/connection_test.h"
#include "core/source/make_source.h"

#include <QTimer>
#include <algorithm>
#include <utility>
#include <vector>

namespace grantex {

namespace {

using Type = SourceSettings::Type;

/// Shows no time twice: what came after the headers came later.
class CountingClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_last = std::max(m_clock.utcNow(), m_last + Millis(1)); }
    [[nodiscard]] MonoTime monoNow() const override { return m_clock.monoNow(); }

private:
    SystemClock m_clock;
    mutable UtcTime m_last{};
};

/// Runs the real source until it stands, so that what passes here is what will run.
class StreamTest final : public ConnectionTest, public SourceListener
{
public:
    StreamTest(const SourceSettings& source, Done done, Millis patience)
        : m_settings(source), m_done(std::move(done)), m_patience(patience)
    {
        m_ways = source.redundant ? std::vector{Type::WebSocket, Type::Sse} : std::vector{source.type};
        m_settings.redundant = false;
        m_giveUp.setSingleShot(true);
        QObject::connect(&m_giveUp, &QTimer::timeout, &m_context, [this] { giveUp(); });
        m_service = ConnectionTest::ofSource(source, [this](const ProbeReport& report) {
            m_report = report;
            report.ok() ? begin() : m_done(report);
        });
    }

    void received(Event /*event*/, UtcTime /*at*/) override {}
    void malformed(std::string /*bytes*/, std::string /*reason*/, UtcTime /*at*/) override {}
    void oversized(std::size_t /*bytes*/, UtcTime /*at*/) override {}
    void burstEnded() override { lookLater(); }
    void connected(UtcTime /*at*/) override {}
    void alive(UtcTime /*at*/) override {}
    void disconnected(UtcTime /*lastByteAt*/, std::string /*reason*/) override {}
    void statusChanged(const SourceStatus& /*status*/) override { lookLater(); }

private:
    void begin()
    {
        m_settings.type = m_ways.back();
        m_ways.pop_back();
        m_source = makeSource(m_settings, *this, m_clock);
        m_giveUp.start(m_patience);
        m_source->start();
    }

    /// A listener must not end the source that calls it.
    void lookLater()
    {
        QTimer::singleShot(0, &m_context, [this] { look(); });
    }

    void look()
    {
        if (!m_source)
            return;
        const SourceStatus status = m_source->status();
        switch (status.state) {
        case SourceStatus::State::Live:
            if (isWebSocket() || status.lastByteAt > status.connectedSince)
                end(true, isWebSocket() ? "opened" : "opened, and something came over it", {});
            break;
        case SourceStatus::State::WaitingRetry:
        case SourceStatus::State::PausedCredentials:
        case SourceStatus::State::Failed:
            if (status.httpStatus == 429)
                return end(false, status.reason,
                           "An account has five streams at most: close another program that holds one, or use another "
                           "account.");
            end(false, status.reason,
                isWebSocket() ? "Choose the event stream instead, or let the proxy in between pass WebSocket upgrades."
                              : "Choose WebSocket instead, or let the proxy in between pass text/event-stream.");
            break;
        default:
            break;
        }
    }

    void giveUp()
    {
        const std::string length = formatDuration(m_patience);
        if (isWebSocket())
            return end(false, "no answer to the upgrade in " + length,
                       "Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.");
        const bool isOpen = m_source->status().state == SourceStatus::State::Live;
        end(false,
            isOpen ? "opened, but nothing came over it in " + length + ": something in between holds it back"
                   : "no answer in " + length + ": something in between holds it back",
            "Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.");
    }

    void end(bool ok, const std::string& detail, const std::string& remedy)
    {
        m_giveUp.stop();
        m_source->stop();
        m_source.reset();
        m_report.steps.push_back({isWebSocket() ? "websocket" : "event stream", ok, detail, remedy});
        ok && !m_ways.empty() ? begin() : m_done(m_report);
    }

    [[nodiscard]] bool isWebSocket() const { return m_settings.type == Type::WebSocket; }

    SourceSettings m_settings;
    Done m_done;
    Millis m_patience;
    std::vector<Type> m_ways; ///< still to be tried, the next one last
    CountingClock m_clock;
    ProbeReport m_report;
    std::unique_ptr<ConnectionTest> m_service;
    std::unique_ptr<Source> m_source;
    QObject m_context;
    QTimer m_giveUp;
};

} // namespace

std::unique_ptr<ConnectionTest> ConnectionTest::ofStream(const SourceSettings& source, Done done, Millis patience)
{
    return std::make_unique<StreamTest>(source, std::move(done), patience);
}

} // namespace grantex

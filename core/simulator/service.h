// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/simulator/event_sink.h"
#include "core/simulator/fault_book.h"
#include "core/simulator/hec.h"
#include "core/simulator/publisher.h"
#include "core/simulator/rest_api.h"
#include "core/simulator/simulator.h"
#include "core/simulator/sse_hub.h"
#include "core/simulator/webhook_sender.h"
#include "core/simulator/ws_hub.h"

namespace grantex {

/// The simulator's parts wired together; everything on the thread that made it.
class SimulatorService : public QObject
{
    Q_OBJECT
public:
    explicit SimulatorService(SimulatorOptions options);

    /// Reads the script and listens. Fails with Io or Malformed.
    [[nodiscard]] Result<> start();
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    using Answer = std::function<void(HttpExchange&)>;

    void addServiceRoutes();
    void addControlRoutes();
    void openStream(HttpExchange& exchange);
    std::optional<HttpReply> upgrade(const HttpRequest& request, QTcpSocket* socket);
    void answerRest(HttpExchange& exchange);
    [[nodiscard]] std::optional<HttpReply> checkKey(const HttpRequest& request) const;
    /// Runs `answer` unless a fault for the target says otherwise.
    void withFaults(const std::string& target, HttpExchange& exchange, const Answer& answer);
    [[nodiscard]] static HttpReply refusal(const FaultAction& fault);

    void schedule(const std::vector<ScriptLine>& script);
    void run(const FaultAction& action);
    bool runStreamFault(const FaultAction& action);
    void runSetting(const FaultAction& action);
    void sendMalformed(const std::string& kind);
    void sendConflict();
    void sendOversized(std::int64_t bytes);
    void restart(Millis pause);
    void listenAgain();
    void clearFaults();
    void onPublished(const std::vector<WorldEvent>& events);

    SimulatorOptions m_options;
    SystemClock m_clock;
    World m_world;
    RestApi m_rest;
    Hec m_hec;
    EventSink m_sink;
    FaultBook m_faults;
    Publisher m_publisher;
    WebhookSender m_webhook;
    SseHub m_sse;
    WsHub m_ws;
    HttpServer m_server;
    QTimer m_stallEnd;
    std::deque<WorldEvent> m_recent; ///< for duplicate and conflict; newest last
    std::multimap<std::int64_t, FaultAction> m_afterEvents;
    std::int64_t m_subscriptions = 0; ///< streams that were opened, on both ways
    std::uint16_t m_port = 0;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/service.h"

#include "core/simulator/json_writer.h"

#include <QPointer>
#include <QUuid>
#include <simdjson.h>

namespace grantex {
namespace {

using Kind = FaultAction::Kind;

HttpReply plain(std::string text)
{
    return {200, std::move(text), "text/plain; charset=utf-8", {}};
}

HttpReply badRequest(std::string_view message)
{
    return {400, std::string(message) + "\n", "text/plain; charset=utf-8", {}};
}

HttpReply counts(const IdLog& ids, std::int64_t requests)
{
    HttpReply reply;
    JsonWriter(reply.body)
        .beginObject()
        .number("events", ids.count())
        .number("unique", ids.unique())
        .number("requests", requests)
        .endObject();
    return reply;
}

} // namespace

void SimulatorService::addServiceRoutes()
{
    m_server.route("/health", [](HttpExchange& exchange) { exchange.reply(RestApi::health()); });
    m_server.route("/v1/events/stream", [this](HttpExchange& exchange) {
        withFaults("stream", exchange, [this](HttpExchange& e) { openStream(e); });
    });
    m_server.routeUpgrade("/v1/events/ws",
                          [this](const HttpRequest& request, QTcpSocket* socket) { return upgrade(request, socket); });
    m_server.route("/v1/*", [this](HttpExchange& exchange) {
        withFaults("rest", exchange, [this](HttpExchange& e) { answerRest(e); });
    });
    const auto hec = [this](HttpExchange& exchange) {
        withFaults("hec", exchange, [this](HttpExchange& e) { e.reply(m_hec.answer(e.request())); });
    };
    m_server.route("/services/collector", hec);
    m_server.route("/services/collector/*", hec);
    m_server.route("/simulator/sink", [this](HttpExchange& exchange) {
        if (exchange.request().method == "GET") {
            exchange.reply(counts(m_sink.ids(), m_sink.requests()));
            return;
        }
        withFaults("sink", exchange, [this](HttpExchange& e) { e.reply(m_sink.take(e.request())); });
    });
    m_server.setFallback([](HttpExchange& exchange) {
        const auto& request = exchange.request();
        exchange.reply(grantexError(404, "NOT_FOUND", "Route " + request.method + ":" + request.path + " not found"));
    });
}

void SimulatorService::addControlRoutes()
{
    const auto text = [this](const std::string& path, std::function<std::string()> make) {
        m_server.route(path, [make = std::move(make)](HttpExchange& e) { e.reply(plain(make())); });
    };
    text("/simulator/hec/ids", [this] { return m_hec.ids().text(); });
    text("/simulator/hec/events", [this] { return m_hec.lastEvents(); });
    text("/simulator/sink/ids", [this] { return m_sink.ids().text(); });
    text("/simulator/published/ids", [this] { return m_publisher.ids().text(); });
    m_server.route("/simulator/hec", [this](HttpExchange& e) { e.reply(counts(m_hec.ids(), m_hec.requests())); });
    m_server.route("/simulator/sink/last", [this](HttpExchange& e) {
        e.reply({200, m_sink.last(), "application/json", {}});
    });
    m_server.route("/simulator/published", [this](HttpExchange& e) {
        HttpReply reply;
        JsonWriter(reply.body)
            .beginObject()
            .number("events", m_publisher.ids().count())
            .number("sse", static_cast<std::int64_t>(m_sse.size()))
            .number("ws", static_cast<std::int64_t>(m_ws.size()))
            .number("subscriptions", m_subscriptions)
            .endObject();
        e.reply(reply);
    });
    m_server.route("/simulator/fault", [this](HttpExchange& e) {
        const auto script = parseScript(e.request().body);
        if (!script) {
            e.reply(badRequest(script.error().message));
            return;
        }
        // Answered first: a restart would cut the answer off.
        e.reply(plain("ok\n"));
        schedule(*script);
    });
    m_server.route("/simulator/publish", [this](HttpExchange& e) {
        simdjson::dom::parser parser;
        std::int64_t events = 0;
        if (parser.parse(e.request().body)["events"].get(events) != simdjson::SUCCESS || events < 1 ||
            events > 10'000'000) {
            e.reply(badRequest(R"(Send {"events":n} with n from 1 to 10000000.)"));
            return;
        }
        m_publisher.burst(events, [this, exchange = QPointer<HttpExchange>(&e)] {
            if (exchange)
                exchange->reply({200,
                                 R"({"published":)" + std::to_string(m_publisher.ids().count()) + "}",
                                 "application/json",
                                 {}});
        });
    });
}

std::optional<HttpReply> SimulatorService::checkKey(const HttpRequest& request) const
{
    const auto given = request.header("authorization");
    if (given.substr(0, 7) != "Bearer ")
        return grantexError(401, "UNAUTHORIZED", "Missing or invalid Authorization header");
    if (given.substr(7) != m_options.apiKey)
        return grantexError(401, "UNAUTHORIZED", "Invalid API key");
    return std::nullopt;
}

void SimulatorService::openStream(HttpExchange& exchange)
{
    if (const auto refused = checkKey(exchange.request()))
        exchange.reply(*refused);
    else if (exchange.request().method != "GET")
        exchange.reply(grantexError(404, "NOT_FOUND", "Route not found"));
    else if (m_sse.isFull())
        exchange.reply(grantexError(429, "TOO_MANY_CONNECTIONS", "Max 5 concurrent SSE connections per developer"));
    else
        m_sse.open(exchange);
}

std::optional<HttpReply> SimulatorService::upgrade(const HttpRequest& request, QTcpSocket* socket)
{
    if (const auto fault = m_faults.take("ws", m_clock.monoNow())) {
        if (fault->kind == Kind::Refuse)
            return refusal(*fault);
        if (fault->kind == Kind::Close) {
            socket->abort();
            socket->deleteLater();
            return std::nullopt;
        }
        // Slow or for ever: the handshake waits, the socket stays open.
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->setParent(this);
        if (fault->kind == Kind::Slow)
            QTimer::singleShot(fault->duration, socket, [this, socket] { m_ws.take(socket); });
        return std::nullopt;
    }
    if (auto refused = checkKey(request))
        return refused;
    m_ws.take(socket);
    return std::nullopt;
}

void SimulatorService::answerRest(HttpExchange& exchange)
{
    if (const auto refused = checkKey(exchange.request())) {
        exchange.reply(*refused);
        return;
    }
    exchange.reply(m_rest.answer(exchange.request()));
    m_publisher.flushPending(); // a revocation tells its event
}

HttpReply SimulatorService::refusal(const FaultAction& fault)
{
    HttpReply reply = fault.target == "hec"
                          ? Hec::busy(fault.status)
                          : grantexError(fault.status, grantexErrorCode(fault.status), httpReason(fault.status));
    if (fault.retryAfter)
        reply.headers.push_back({"Retry-After", std::to_string(*fault.retryAfter)});
    return reply;
}

void SimulatorService::withFaults(const std::string& target, HttpExchange& exchange, const Answer& answer)
{
    const auto fault = m_faults.take(target, m_clock.monoNow());
    if (!fault) {
        answer(exchange);
        return;
    }
    switch (fault->kind) {
    case Kind::Refuse:
        exchange.reply(refusal(*fault));
        break;
    case Kind::Slow:
        QTimer::singleShot(fault->duration, &exchange, [answer, late = &exchange] { answer(*late); });
        break;
    case Kind::AcceptThenClose:
        // Taken like any other, only the answer is lost on its way.
        if (target == "hec")
            static_cast<void>(m_hec.answer(exchange.request()));
        else
            static_cast<void>(m_sink.take(exchange.request()));
        exchange.abort();
        break;
    case Kind::Close:
        exchange.abort();
        break;
    default: // Hang: the exchange stays open until the client gives up
        break;
    }
}

} // namespace grantex

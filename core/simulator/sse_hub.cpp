// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/sse_hub.h"

#include <QTimer>

namespace grantex {
namespace {

void appendChunk(QByteArray& out, std::string_view json)
{
    const auto size = json.size() + 8; // "data: " and two line feeds
    out.append(QByteArray::number(static_cast<qulonglong>(size), 16));
    out.append("\r\ndata: ");
    out.append(json.data(), static_cast<qsizetype>(json.size()));
    out.append("\n\n\r\n");
}

} // namespace

void SseHub::open(HttpExchange& exchange)
{
    m_clients.push_back({&exchange, filterFromQuery(exchange.request().queryValue("types")), {}});
    connect(&exchange, &HttpExchange::closed, this, [this, gone = &exchange] {
        std::erase_if(m_clients, [gone](const Client& client) { return client.exchange == gone; });
    });
    exchange.beginStream(200,
                         {{"content-type", "text/event-stream"},
                          {"cache-control", "no-cache"},
                          {"connection", "keep-alive"},
                          {"x-accel-buffering", "no"}},
                         true);
    auto* keepAlive = new QTimer(&exchange);
    connect(keepAlive, &QTimer::timeout, this, [this, client = &exchange] {
        if (!m_isStalled)
            client->sendChunks(HttpExchange::encodeChunk(": keepalive\n\n"));
    });
    keepAlive->start(m_keepAlive);
    Q_EMIT subscribed();
}

void SseHub::publish(const std::vector<WorldEvent>& events)
{
    QByteArray all; // encoded once for all clients without a filter
    for (auto& client : m_clients) {
        if (!client.filter.types) {
            if (all.isEmpty()) {
                for (const auto& event : events)
                    appendChunk(all, event.json);
            }
            send(client, all);
            continue;
        }
        QByteArray wanted;
        for (const auto& event : events) {
            if (client.filter.matches(event.type))
                appendChunk(wanted, event.json);
        }
        if (!wanted.isEmpty())
            send(client, wanted);
    }
}

void SseHub::send(Client& client, const QByteArray& chunks) const
{
    if (!m_isStalled) {
        client.exchange->sendChunks(chunks);
    } else {
        client.held.append(chunks);
        if (client.held.size() > maxUnsentStreamBytes)
            client.exchange->abort();
    }
}

void SseHub::sendFrame(const std::string& frame)
{
    const auto chunk = HttpExchange::encodeChunk(frame);
    for (auto& client : m_clients)
        send(client, chunk);
}

void SseHub::sendHalfAndCut(const WorldEvent& event)
{
    const auto chunk = HttpExchange::encodeChunk("data: " + event.json + "\n\n");
    for (auto& client : m_clients) {
        client.exchange->sendRaw(chunk.first(chunk.size() / 2));
        client.exchange->flushAndAbort();
    }
}

void SseHub::cutAll()
{
    for (auto& client : m_clients)
        client.exchange->abort();
}

void SseHub::setStalled(bool stalled)
{
    m_isStalled = stalled;
    if (stalled)
        return;
    for (auto& client : m_clients) {
        if (!client.held.isEmpty())
            client.exchange->sendChunks(client.held);
        client.held = {};
    }
}

} // namespace grantex

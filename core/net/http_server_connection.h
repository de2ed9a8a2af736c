// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/net/http_server_parser.h"

#include <QTcpSocket>
#include <QTimer>

namespace grantex {

/// One client connection of HttpServer: reads one request after the other and waits for each answer before the next.
/// Deletes itself once the socket is closed or handed over.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket* socket, HttpServer* server, const HttpLimits& limits);

    void reply(const HttpReply& reply);
    void beginStream(int status, const std::vector<Header>& headers, bool holdHeaders);
    void write(const QByteArray& bytes);
    void endStream();
    void abort();
    void flushAndAbort();
    [[nodiscard]] std::int64_t unsentBytes() const { return m_socket ? m_socket->bytesToWrite() : 0; }

private:
    enum class State { Head, Body, Answering, Streaming, Draining, Closed };

    void read();
    bool readHead();
    bool readBody();
    bool handOver(const HttpHead& head);
    void dispatch();
    void refuse(int status);
    void finishExchange();
    void writeReply(const HttpReply& reply, bool keepAlive, bool withBody);
    void onTimeout();
    void onDisconnected();

    HttpServer* m_server;
    HttpLimits m_limits;
    QTcpSocket* m_socket; ///< child until handed over, then null
    QTimer m_timer;
    HttpExchange* m_exchange = nullptr; ///< child; null between requests
    HttpHead m_head;
    std::optional<ChunkedDecoder> m_chunks;
    QByteArray m_heldHeaders;
    State m_state = State::Head;
};

} // namespace grantex

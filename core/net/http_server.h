// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_server_message.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace grantex {

class HttpConnection;

/// One request that waits for its answer. Lives on the server's thread and is deleted after closed(); whoever answers
/// later keeps a QPointer. Answer with reply() once, or with beginStream() and what follows.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    HttpExchange(HttpRequest request, HttpConnection* connection);

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    void reply(const HttpReply& reply);

    /// Answers with chunked transfer encoding. With `holdHeaders` nothing is sent before the first chunk.
    void beginStream(int status, const std::vector<Header>& headers, bool holdHeaders);
    /// `chunks` as encodeChunk() made them, one or many; cuts the client off when it reads too slowly.
    void sendChunks(const QByteArray& chunks);
    /// Bytes as they are, to break the encoding on purpose.
    void sendRaw(const QByteArray& bytes);
    void endStream();

    /// Cuts the connection without an answer.
    void abort();
    /// Writes what is still buffered, then cuts.
    void flushAndAbort();
    [[nodiscard]] std::int64_t unsentBytes() const;

    [[nodiscard]] static QByteArray encodeChunk(std::string_view content);

Q_SIGNALS:
    /// The connection is gone, or the answer is complete.
    void closed();

private:
    HttpRequest m_request;
    HttpConnection* m_connection; ///< the parent: outlives this
};

/// A small HTTP/1.1 server for loopback use (metrics, simulator): keep-alive, bodies by length or chunked, limits
/// against slow and greedy clients, streams, and handing a socket over for a WebSocket upgrade. No TLS, no compression.
/// All of it lives on the thread that called listen(); handlers run there.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(HttpExchange&)>;
    /// Returns a refusal, or nullopt when it has taken `socket` over: the request is still unread in it, as
    /// QWebSocketServer::handleConnection wants it, and the socket has no parent any more.
    using UpgradeHandler = std::function<std::optional<HttpReply>(const HttpRequest&, QTcpSocket* socket)>;

    explicit HttpServer(HttpLimits limits = {}, QObject* parent = nullptr);
    ~HttpServer() override;

    /// `path` is exact, or a prefix when it ends in "/*" (the longest wins). The handler sees every method.
    void route(const std::string& path, Handler handler);
    void routeUpgrade(const std::string& path, UpgradeHandler handler);
    /// For paths without a route; without it: 404 in plain text.
    void setFallback(Handler handler);

    /// Fails with Io when the address is taken. Port 0: any free one.
    [[nodiscard]] Result<> listen(const QHostAddress& address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;
    /// Stops listening and cuts every connection except those handed over. listen() may be called again.
    void close();

private:
    friend class HttpConnection;
    void accept();
    void dispatch(HttpExchange& exchange) const;
    [[nodiscard]] const UpgradeHandler* upgradeFor(const std::string& path) const;

    HttpLimits m_limits;
    std::unique_ptr<QTcpServer> m_server;
    std::map<std::string, Handler> m_exact;
    std::map<std::string, Handler> m_prefixes;
    std::map<std::string, UpgradeHandler> m_upgrades;
    Handler m_fallback;
    int m_connections = 0;
};

} // namespace grantex

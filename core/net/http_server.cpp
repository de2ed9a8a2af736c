// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include "core/net/http_server_connection.h"

#include <QTcpServer>
#include <exception>

namespace grantex {

HttpExchange::HttpExchange(HttpRequest request, HttpConnection* connection)
    : QObject(connection), m_request(std::move(request)), m_connection(connection)
{
}

void HttpExchange::reply(const HttpReply& reply)
{
    m_connection->reply(reply);
}

void HttpExchange::beginStream(int status, const std::vector<Header>& headers, bool holdHeaders)
{
    m_connection->beginStream(status, headers, holdHeaders);
}

void HttpExchange::sendChunks(const QByteArray& chunks)
{
    m_connection->write(chunks);
}

void HttpExchange::sendRaw(const QByteArray& bytes)
{
    m_connection->write(bytes);
}

void HttpExchange::endStream()
{
    m_connection->endStream();
}

void HttpExchange::abort()
{
    m_connection->abort();
}

void HttpExchange::flushAndAbort()
{
    m_connection->flushAndAbort();
}

std::int64_t HttpExchange::unsentBytes() const
{
    return m_connection->unsentBytes();
}

QByteArray HttpExchange::encodeChunk(std::string_view content)
{
    QByteArray out = QByteArray::number(static_cast<qulonglong>(content.size()), 16);
    out.reserve(out.size() + static_cast<qsizetype>(content.size()) + 4);
    out.append("\r\n");
    out.append(content.data(), static_cast<qsizetype>(content.size()));
    out.append("\r\n");
    return out;
}

HttpServer::HttpServer(HttpLimits limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    close();
}

void HttpServer::route(const std::string& path, Handler handler)
{
    if (path.size() >= 2 && path.compare(path.size() - 2, 2, "/*") == 0)
        m_prefixes[path.substr(0, path.size() - 1)] = std::move(handler);
    else
        m_exact[path] = std::move(handler);
}

void HttpServer::routeUpgrade(const std::string& path, UpgradeHandler handler)
{
    m_upgrades[path] = std::move(handler);
}

void HttpServer::setFallback(Handler handler)
{
    m_fallback = std::move(handler);
}

Result<> HttpServer::listen(const QHostAddress& address, std::uint16_t port)
{
    if (!m_server->listen(address, port))
        return fail(ErrorCode::Io,
                    "Cannot listen on " + address.toString().toStdString() + " port " + std::to_string(port) + ": " +
                        m_server->errorString().toStdString() + ".",
                    "Choose another port, or stop the program that uses it.");
    return {};
}

std::uint16_t HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::close()
{
    m_server->close();
    for (auto* connection : findChildren<HttpConnection*>(QString(), Qt::FindDirectChildrenOnly))
        connection->abort();
}

void HttpServer::accept()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        if (m_connections >= m_limits.maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto* connection = new HttpConnection(socket, this, m_limits);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

void HttpServer::dispatch(HttpExchange& exchange) const
{
    const Handler* handler = m_fallback ? &m_fallback : nullptr;
    const auto& path = exchange.request().path;
    if (const auto exact = m_exact.find(path); exact != m_exact.end()) {
        handler = &exact->second;
    } else {
        std::size_t longest = 0;
        for (const auto& [prefix, candidate] : m_prefixes) {
            if (prefix.size() > longest && path.compare(0, prefix.size(), prefix) == 0) {
                longest = prefix.size();
                handler = &candidate;
            }
        }
    }
    if (handler == nullptr) {
        exchange.reply({404, "Not Found\n", "text/plain", {}});
        return;
    }
    try {
        (*handler)(exchange);
    } catch (const std::exception&) {
        exchange.reply({500, "Internal Server Error\n", "text/plain", {}});
    }
}

const HttpServer::UpgradeHandler* HttpServer::upgradeFor(const std::string& path) const
{
    const auto found = m_upgrades.find(path);
    return found == m_upgrades.end() ? nullptr : &found->second;
}

} // namespace grantex

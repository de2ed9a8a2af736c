// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace grantex::test {

/// A server on 127.0.0.1 that reads whole HTTP/1.1 requests and answers each with exact bytes, or not at all: the edge
/// of the process, able to misbehave in ways no HTTP library would.
class RawServer
{
public:
    struct Answer
    {
        std::string bytes;       ///< written as they are; empty: silence
        bool closeAfter = false; ///< end the connection once they are written
    };
    using Handler = std::function<Answer(const std::string& request)>;

    explicit RawServer(Handler handler) : m_handler(std::move(handler))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                take(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] std::string url(const std::string& path = {}) const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + path;
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const std::vector<std::string>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// A complete answer with Content-Length.
    static Answer answer(int status, const std::string& body, const std::string& headers = {})
    {
        return {"HTTP/1.1 " + std::to_string(status) + " Words\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n" + headers + "\r\n" + body};
    }

private:
    void take(QTcpSocket* socket)
    {
        ++m_connections;
        auto buffer = std::make_shared<std::string>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            buffer->append(socket->readAll().toStdString());
            while (const std::size_t length = wholeRequest(*buffer)) {
                m_requests.push_back(buffer->substr(0, length));
                buffer->erase(0, length);
                const Answer reply = m_handler(m_requests.back());
                socket->write(reply.bytes.data(), static_cast<qint64>(reply.bytes.size()));
                if (reply.closeAfter)
                    return socket->disconnectFromHost();
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    /// Length of the first complete request in `buffer`; 0 while it is not all there.
    static std::size_t wholeRequest(const std::string& buffer)
    {
        const std::size_t head = buffer.find("\r\n\r\n");
        if (head == std::string::npos)
            return 0;
        const QByteArray headers = QByteArray(buffer.data(), static_cast<qsizetype>(head)).toLower();
        const qsizetype at = headers.indexOf("\r\ncontent-length:");
        std::size_t body = 0;
        if (at >= 0)
            body = headers.mid(at + 17, headers.indexOf('\r', at + 2) - at - 17).trimmed().toULongLong();
        const std::size_t whole = head + 4 + body;
        return buffer.size() >= whole ? whole : 0;
    }

    Handler m_handler;
    std::vector<std::string> m_requests;
    int m_connections = 0;
    QTcpServer m_server; ///< last: its sockets' slots use what stands above
};

} // namespace grantex::test

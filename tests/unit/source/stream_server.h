// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace grantex::test {

/// A server on 127.0.0.1 that answers each request head with the next of `answers` and then writes to the newest
/// connection what a test wants, byte for byte. The last answer is used again and again.
class StreamServer
{
public:
    struct Answer
    {
        std::string bytes;
        bool closeAfter = false;
    };

    static std::string streamHead() { return streamHead("Transfer-Encoding: chunked\r\n"); }
    static std::string streamHead(const std::string& headers)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + headers + "\r\n";
    }
    static Answer refusal(int status, const std::string& body, const std::string& headers = {})
    {
        return {"HTTP/1.1 " + std::to_string(status) + " Words\r\nContent-Type: application/json\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body};
    }
    static std::string chunk(const std::string& bytes)
    {
        return QByteArray::number(bytes.size(), 16).toStdString() + "\r\n" + bytes + "\r\n";
    }

    StreamServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                take(socket);
        });
    }

    /// Listens, on 127.0.0.1 and a free port.
    explicit StreamServer(std::deque<Answer> first) : StreamServer()
    {
        answers = std::move(first);
        listen();
    }
    void listen() { m_server.listen(QHostAddress::LocalHost); }

    [[nodiscard]] std::string url(const std::string& scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + std::to_string(m_server.serverPort());
    }
    [[nodiscard]] std::size_t requestCount() const { return requests.size(); }
    /// A header's value in the request, or "(none)".
    [[nodiscard]] std::string header(std::size_t request, const QByteArray& name) const
    {
        const QByteArrayList lines = QByteArray::fromStdString(requests.at(request)).split('\n');
        for (const QByteArray& line : lines) {
            if (line.toLower().startsWith(name.toLower() + ":"))
                return line.mid(name.size() + 1).trimmed().toStdString();
        }
        return "(none)";
    }
    [[nodiscard]] std::string target(std::size_t request) const
    {
        return QByteArray::fromStdString(requests.at(request)).split(' ').value(1).toStdString();
    }

    void sendRaw(const std::string& bytes) const
    {
        m_newest->write(bytes.data(), static_cast<qint64>(bytes.size()));
        m_newest->flush();
    }
    void send(const std::string& bytes) const { sendRaw(chunk(bytes)); }
    /// A farewell that TCP knows but HTTP does not.
    void close() const { m_newest->disconnectFromHost(); }
    void abort() const { m_newest->abort(); }

    std::deque<Answer> answers;
    std::vector<std::string> requests;

private:
    void take(QTcpSocket* socket)
    {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            std::string& buffer = m_buffers[socket];
            buffer += socket->readAll().toStdString();
            const std::size_t end = buffer.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            requests.push_back(std::exchange(buffer, {}).substr(0, end + 4));
            m_newest = socket;
            const Answer answer = answers.front();
            if (answers.size() > 1)
                answers.pop_front();
            sendRaw(answer.bytes);
            if (answer.closeAfter)
                close();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    std::map<QTcpSocket*, std::string> m_buffers;
    QPointer<QTcpSocket> m_newest;
    QTcpServer m_server; ///< last: its sockets' slots use what stands above
};

} // namespace grantex::test

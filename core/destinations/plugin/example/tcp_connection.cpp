// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcp_connection.h"

#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

namespace tcp_lines {

using grantex::plugin::Response;
using grantex::plugin::Way;

namespace {

/// More is no answer of a receiver that means well.
constexpr qsizetype kMostBytes = qsizetype{4} * 1024 * 1024;

/// What is known of one batch under way; owned by its socket.
struct Exchange : QObject
{
    using QObject::QObject;
    grantex::plugin::Connection::Done done;
    std::string body;
    qsizetype wanted = 0; ///< lines
    QByteArray lines;
};

void end(QTcpSocket* socket, Exchange* exchange, Way way, const QString& message)
{
    Response response;
    response.way = way;
    response.body = exchange->lines.toStdString();
    response.message = message.toStdString();
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
    const auto done = std::move(exchange->done);
    done(std::move(response));
}

Way wayOf(const QTcpSocket& socket, bool connected)
{
    if (connected)
        return Way::Interrupted;
    return socket.error() == QAbstractSocket::HostNotFoundError ? Way::NameNotFound : Way::ConnectFailed;
}

} // namespace

void TcpConnection::send(grantex::plugin::Request request, Done done)
{
    auto* socket = new QTcpSocket(this);
    auto* exchange = new Exchange(socket);
    exchange->done = std::move(done);
    exchange->wanted = std::count(request.body.begin(), request.body.end(), '\n');
    exchange->body = std::move(request.body);
    connect(socket, &QTcpSocket::connected, exchange, [socket, exchange] {
        if (exchange->wanted == 0)
            return end(socket, exchange, Way::Answered, {});
        socket->write(exchange->body.data(), static_cast<qint64>(exchange->body.size()));
    });
    connect(socket, &QTcpSocket::readyRead, exchange, [socket, exchange] {
        exchange->lines += socket->readAll();
        if (exchange->lines.count('\n') >= exchange->wanted)
            end(socket, exchange, Way::Answered, {});
        else if (exchange->lines.size() > kMostBytes)
            end(socket, exchange, Way::Interrupted, QStringLiteral("The receiver answers without end."));
    });
    connect(socket, &QTcpSocket::errorOccurred, exchange, [socket, exchange] {
        end(socket, exchange, wayOf(*socket, socket->peerPort() != 0), socket->errorString() + u'.');
    });
    QTimer::singleShot(request.timeoutMs, exchange, [socket, exchange] {
        end(socket, exchange, Way::TimedOut, QStringLiteral("The receiver did not answer every line in time."));
    });
    socket->connectToHost(m_host, m_port);
}

void TcpConnection::cancelAll()
{
    const auto sockets = findChildren<QTcpSocket*>();
    for (auto* socket : sockets) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace tcp_lines

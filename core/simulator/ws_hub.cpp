// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/ws_hub.h"

#include <QTimer>
#include <QWebSocket>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {
namespace {

constexpr int tooManyConnections = 1013;

void appendFrame(QByteArray& out, std::string_view text)
{
    const auto size = text.size();
    out.append('\x81'); // final, text; a server does not mask
    const auto appendSize = [&](int bytes) {
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
            out.append(static_cast<char>((size >> static_cast<unsigned>(shift)) & 0xFFU));
    };
    if (size < 126) {
        out.append(static_cast<char>(size));
    } else if (size <= 0xFFFF) {
        out.append(static_cast<char>(126));
        appendSize(2);
    } else {
        out.append(static_cast<char>(127));
        appendSize(8);
    }
    out.append(text.data(), static_cast<qsizetype>(size));
}

} // namespace

WsHub::WsHub() : m_server(u"Grantex"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &WsHub::admit);
}

WsHub::~WsHub()
{
    // Emptied first: a dying socket reports its disconnection.
    for (const auto& socket : std::exchange(m_upgrading, {}))
        delete socket.data();
}

void WsHub::take(QTcpSocket* socket)
{
    const auto port = socket->peerPort();
    m_upgrading.insert(port, socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, port] { m_upgrading.remove(port); });
    m_server.handleConnection(socket);
}

void WsHub::admit()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        Client client{socket, m_upgrading.take(socket->peerPort()), {}, {}};
        // QWebSocket only asks for its carrier's later deletion, which nothing does once the event loop has ended.
        if (client.carrier)
            client.carrier->setParent(socket);
        if (m_clients.size() >= maxStreamClients) {
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            socket->close(static_cast<QWebSocketProtocol::CloseCode>(tooManyConnections), u"Too many connections"_s);
            continue;
        }
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString& message) {
            const auto filter = filterFromMessage(message.toStdString());
            for (auto& known : m_clients) {
                if (known.socket == socket && filter)
                    known.filter = *filter;
            }
        });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { remove(socket); });
        auto* ping = new QTimer(socket);
        connect(ping, &QTimer::timeout, this, [this, socket] {
            if (!m_isStalled)
                socket->ping();
        });
        ping->start(m_pingInterval);
        m_clients.push_back(std::move(client));
        Q_EMIT subscribed();
    }
}

void WsHub::remove(const QWebSocket* socket)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [socket](const Client& client) { return client.socket == socket; });
    if (found == m_clients.end())
        return;
    found->socket->deleteLater();
    m_clients.erase(found);
}

void WsHub::publish(const std::vector<WorldEvent>& events)
{
    for (auto& client : m_clients) {
        QByteArray frames;
        for (const auto& event : events) {
            if (client.filter.matches(event.type))
                appendFrame(frames, event.json);
        }
        if (!frames.isEmpty())
            send(client, frames);
    }
}

void WsHub::send(Client& client, const QByteArray& frames) const
{
    if (!client.carrier || client.socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_isStalled)
        client.held.append(frames);
    else
        client.carrier->write(frames);
    if (client.carrier->bytesToWrite() > maxUnsentStreamBytes || client.held.size() > maxUnsentStreamBytes)
        QMetaObject::invokeMethod(client.carrier, &QTcpSocket::abort, Qt::QueuedConnection);
}

void WsHub::sendMessage(const std::string& message)
{
    QByteArray frame;
    appendFrame(frame, message);
    for (auto& client : m_clients)
        send(client, frame);
}

void WsHub::sendHalfAndCut(const WorldEvent& event)
{
    QByteArray frame;
    appendFrame(frame, event.json);
    for (auto& client : m_clients) {
        if (!client.carrier)
            continue;
        client.carrier->write(frame.first(frame.size() / 2));
        QMetaObject::invokeMethod(client.carrier, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
    }
}

void WsHub::cutAll()
{
    for (auto& client : m_clients) {
        if (client.carrier)
            QMetaObject::invokeMethod(client.carrier, &QTcpSocket::abort, Qt::QueuedConnection);
    }
}

void WsHub::setStalled(bool stalled)
{
    m_isStalled = stalled;
    if (stalled)
        return;
    for (auto& client : m_clients) {
        if (!client.held.isEmpty())
            send(client, std::exchange(client.held, {}));
    }
}

} // namespace grantex

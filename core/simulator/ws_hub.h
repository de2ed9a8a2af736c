// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/stream_filter.h"
#include "core/simulator/world_types.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

class QWebSocket;

namespace grantex {

/// The WebSocket clients: at most five, one text message an event. Qt does the handshake and the control frames; data
/// frames are encoded once and written to the sockets under them, which QWebSocket has no way to do.
class WsHub : public QObject
{
    Q_OBJECT
public:
    WsHub();
    ~WsHub() override;

    [[nodiscard]] std::size_t size() const { return m_clients.size(); }
    /// Takes a socket whose upgrade request is still unread.
    void take(QTcpSocket* socket);

    void publish(const std::vector<WorldEvent>& events);
    /// `message` as one text message to everybody, whatever its bytes.
    void sendMessage(const std::string& message);
    void sendHalfAndCut(const WorldEvent& event);
    void cutAll();
    void setStalled(bool stalled);
    /// Applies to clients that connect later.
    void setPingInterval(Millis interval) { m_pingInterval = interval; }

Q_SIGNALS:
    void subscribed();

private:
    struct Client
    {
        QWebSocket* socket;           ///< child of this
        QPointer<QTcpSocket> carrier; ///< owned by `socket`
        StreamFilter filter;
        QByteArray held;
    };
    void admit();
    void remove(const QWebSocket* socket);
    void send(Client& client, const QByteArray& frames) const;

    QWebSocketServer m_server;
    QHash<quint16, QPointer<QTcpSocket>> m_upgrading; ///< by peer port, until Qt has shaken hands
    std::vector<Client> m_clients;
    Millis m_pingInterval{30'000};
    bool m_isStalled = false;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/simulator/stream_filter.h"
#include "core/simulator/world_types.h"

#include <QObject>

namespace grantex {

/// The clients of the event stream: at most five, one HTTP chunk a frame, response headers with the first frame.
class SseHub : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool isFull() const { return m_clients.size() >= maxStreamClients; }
    [[nodiscard]] std::size_t size() const { return m_clients.size(); }
    /// Answers the exchange with a stream that ends with its connection.
    void open(HttpExchange& exchange);

    void publish(const std::vector<WorldEvent>& events);
    /// `frame` as one chunk to everybody, whatever its bytes.
    void sendFrame(const std::string& frame);
    void sendHalfAndCut(const WorldEvent& event);
    void cutAll();
    /// While stalled nothing is sent; what comes meanwhile is held back.
    void setStalled(bool stalled);
    /// Applies to clients that connect later.
    void setKeepAlive(Millis interval) { m_keepAlive = interval; }

Q_SIGNALS:
    void subscribed();

private:
    struct Client
    {
        HttpExchange* exchange; ///< not owned; removed from the list when it closes
        StreamFilter filter;
        QByteArray held;
    };
    void send(Client& client, const QByteArray& chunks) const;

    std::vector<Client> m_clients;
    Millis m_keepAlive{30'000};
    bool m_isStalled = false;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <grantex/destination_plugin.h>

#include <QObject>

class QTcpSocket;

namespace tcp_lines {

/// One TCP connection a batch: sends the body and reads until as many lines have come back. The body of the response is
/// those lines, also when the connection breaks before the last of them.
class TcpConnection final : public QObject, public grantex::plugin::Connection
{
    Q_OBJECT
public:
    TcpConnection(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}
    void send(grantex::plugin::Request request, Done done) override;
    void cancelAll() override;

private:
    QString m_host;
    quint16 m_port;
};

} // namespace tcp_lines

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <string>

namespace grantex {

/// Tells the service manager that started the program how it is doing: systemd's notification protocol, one datagram a
/// message to the socket named by NOTIFY_SOCKET. Without that variable nothing happens; a manager that does not listen
/// never holds the program up. Lives on the main thread; the watchdog is fed by its event loop, so that a hanging loop
/// is noticed.
class Supervisor
{
public:
    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID and takes them out of the environment, so that programs
    /// started by this one do not speak for it.
    Supervisor();

    /// Everything runs; the watchdog is fed from here on.
    void ready();
    /// Still on the way to ready(): the manager gives two minutes more than it would have.
    void starting();
    /// The configuration is being read again; ready() follows.
    void reloading();
    void stopping();

private:
    void send(const std::string& message) const;

    std::string m_socket; ///< empty: nobody listens
    QTimer m_watchdog;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/supervisor.h"

#include "app/common/log.h"

#include <QByteArray>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <limits>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace grantex {

namespace {

/// Half of the time in which the manager wants to hear from us, as it advises. 0: it does not watch this process.
int watchdogIntervalMs()
{
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (!pid.isEmpty() && pid.toLongLong() != ::getpid())
        return 0;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong();
    if (microseconds <= 0)
        return 0;
    return static_cast<int>(std::clamp<qint64>(microseconds / 2000, 1, std::numeric_limits<int>::max()));
}

} // namespace

Supervisor::Supervisor() : m_socket(qgetenv("NOTIFY_SOCKET").toStdString())
{
    const int interval = watchdogIntervalMs();
    for (const char* variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(variable);
    if (m_socket.empty())
        return;
    if ((m_socket.front() != '/' && m_socket.front() != '@') || m_socket.size() >= sizeof(sockaddr_un::sun_path)) {
        Log::warning("NOTIFY_SOCKET is neither an absolute path nor @name of at most 107 bytes; nobody is told");
        m_socket.clear();
        return;
    }
    m_watchdog.setInterval(interval);
    QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog, [this] { send("WATCHDOG=1"); });
}

void Supervisor::ready()
{
    send("READY=1");
    if (!m_socket.empty() && m_watchdog.interval() > 0)
        m_watchdog.start();
}

void Supervisor::starting()
{
    send("EXTEND_TIMEOUT_USEC=120000000");
}

void Supervisor::reloading()
{
    // The manager tells by the time that this belongs to its latest request.
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const auto microseconds = std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
    send("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(microseconds));
}

void Supervisor::stopping()
{
    send("STOPPING=1");
}

void Supervisor::send(const std::string& message) const
{
    if (m_socket.empty())
        return;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.data(), m_socket.size());
    // An abstract name begins with a zero byte and ends with its length, not with a zero.
    const bool isAbstract = m_socket.front() == '@';
    if (isAbstract)
        address.sun_path[0] = '\0';
    const std::size_t length = offsetof(sockaddr_un, sun_path) + m_socket.size() + (isAbstract ? 0 : 1);
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    // The sockets API wants the general type; a manager that is gone or full is no reason to stop or wait.
    static_cast<void>(::sendto(descriptor, message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT,
                               reinterpret_cast<const sockaddr*>(&address), static_cast<socklen_t>(length)));
    ::close(descriptor);
}

} // namespace grantex

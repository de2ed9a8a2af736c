// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qint64 longestRequest = 1024 * 1024;
const QByteArray accepted("ok\n");

/// For this user alone.
bool makePrivate(const QString& directory)
{
    if (!QDir().mkpath(directory))
        return false;
    return QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SingleInstance::SingleInstance(const QString& key, const QString& stateDirectory, QObject* parent) : QObject(parent)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    m_directory =
        QFileInfo(runtime).isDir() && QDir::isAbsolutePath(runtime) ? runtime + u"/grantex-monitor"_s : stateDirectory;
    // Short and the same for every spelling: the path of a socket has room for some hundred bytes.
    constexpr qsizetype digits = 16;
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits);
    m_socket = u"%1/window-%2.sock"_s.arg(m_directory, QString::fromLatin1(name));
    m_lock = std::make_unique<QLockFile>(u"%1/window-%2.lock"_s.arg(m_directory, QString::fromLatin1(name)));
    // Stale is only what belongs to no process any more.
    m_lock->setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool SingleInstance::becomeFirst()
{
    // Where nothing can be locked, a second window is better than none.
    if (!makePrivate(m_directory))
        return true;
    if (!m_lock->tryLock(0))
        return m_lock->error() != QLockFile::LockFailedError;
    // Left behind by one that was killed; the lock says that nobody listens there.
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::handOver(const QJsonObject& request, int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    QLocalSocket socket;
    // The first may hold its lock already and listen in a moment.
    for (;;) {
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(static_cast<int>(qMax<qint64>(1, deadline.remainingTime()))))
            break;
        if (deadline.hasExpired())
            return false;
        constexpr unsigned long pauseMs = 20;
        QThread::msleep(pauseMs);
    }
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(qMax<qint64>(1, deadline.remainingTime()))))
            break;
    }
    return socket.readLine() == accepted;
}

void SingleInstance::answer(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const auto request = QJsonDocument::fromJson(socket->readLine());
    if (!request.isObject())
        return socket->abort();
    socket->write(accepted);
    socket->disconnectFromServer();
    Q_EMIT requested(request.object());
}

} // namespace grantex

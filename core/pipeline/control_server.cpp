// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/control_server.h"

#include "core/base/secret.h"
#include "core/journal/event_edit.h"
#include "core/pipeline/control_address.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostClients = 16;
/// Room for an edited event, each byte of which may be a quote that is escaped.
constexpr qint64 kLongestLine = 2 * static_cast<qint64>(kLargestEdit) + 64 * 1024;
constexpr qint64 kMostUnsent = 4 * 1024 * 1024;
constexpr int kIdleMs = 30'000;

bool isSameUser(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           (peer.uid == ::geteuid() || peer.uid == 0);
}

QJsonObject refusal(const Error& error)
{
    return {{u"ok"_s, false},
            {u"error"_s, QString::fromStdString(redact(error.message))},
            {u"remedy"_s, QString::fromStdString(redact(error.remedy))}};
}

} // namespace

ControlServer::ControlServer(std::string directory, Handler handler)
    : m_directory(std::move(directory)), m_handler(std::move(handler))
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::admit);
}

ControlServer::~ControlServer()
{
    m_server.close();
    ::unlink((m_directory + "/" + kControlSocket).c_str());
}

Result<std::unique_ptr<ControlServer>> ControlServer::start(const std::string& directory, Handler handler)
{
    const auto address = ControlAddress::of(directory);
    if (!address)
        return tl::unexpected(address.error());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    ::unlink((directory + "/" + kControlSocket).c_str());
    // The mode before the name exists: nobody else can connect in between.
    if (descriptor < 0 || ::fchmod(descriptor, 0600) != 0 || ::bind(descriptor, address->get(), address->size()) != 0 ||
        ::listen(descriptor, kMostClients) != 0) {
        const std::string reason = std::strerror(errno);
        if (descriptor >= 0)
            ::close(descriptor);
        return fail(ErrorCode::Io, "Cannot make " + directory + "/" + kControlSocket + ": " + reason + ".",
                    "Other programs cannot ask this one for its status.");
    }
    std::unique_ptr<ControlServer> server(new ControlServer(directory, std::move(handler)));
    if (!server->m_server.listen(descriptor)) {
        ::close(descriptor);
        return fail(ErrorCode::Io, "Cannot listen on " + directory + "/" + kControlSocket + ".");
    }
    return server;
}

void ControlServer::admit()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        if (m_clients >= kMostClients || !isSameUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_clients;
        socket->setReadBufferSize(kLongestLine + 1);
        auto* const idle = new QTimer(socket);
        idle->setSingleShot(true);
        idle->start(kIdleMs);
        connect(idle, &QTimer::timeout, this, [this, socket, idle] {
            // Not while it waits for us: a keychain may take its time.
            m_unanswered.contains(socket) ? idle->start(kIdleMs) : socket->abort();
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --m_clients;
            m_unanswered.erase(socket);
            socket->deleteLater();
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, idle] {
            idle->start(kIdleMs);
            read(*socket);
        });
        read(*socket);
    }
}

void ControlServer::read(QLocalSocket& socket)
{
    const QPointer<QLocalSocket> client(&socket);
    while (client && !m_handling && !m_unanswered.contains(&socket) && socket.canReadLine()) {
        const QByteArray line = socket.readLine(kLongestLine + 1).trimmed();
        if (!line.isEmpty())
            handle(socket, line);
    }
    // A line that never ends.
    if (client && socket.bytesAvailable() > kLongestLine && !socket.canReadLine())
        socket.abort();
}

void ControlServer::readAll()
{
    for (QLocalSocket* socket : m_server.findChildren<QLocalSocket*>())
        read(*socket);
}

void ControlServer::handle(QLocalSocket& socket, const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return reply(socket, refusal({ErrorCode::Malformed, "The request is no JSON object.", {}}));
    const QJsonObject request = document.object();
    if (request.value("version"_L1).toInt() != kControlVersion)
        return reply(socket, refusal({ErrorCode::Usage,
                                      "The request's `version` is not " + std::to_string(kControlVersion) + ".",
                                      "Use the same release of all programs on this journal."}));
    m_unanswered.insert(&socket);
    // The handler may run an event loop (keychains), in which the client may go, and this with the pipeline.
    const QPointer<ControlServer> self(this);
    m_handling = true;
    m_handler(request, [self, client = QPointer<QLocalSocket>(&socket)](Result<QJsonObject> result) {
        if (!self || !client)
            return;
        if (result) {
            result->insert(u"ok"_s, true);
            result->insert(u"version"_s, kControlVersion);
        }
        self->m_unanswered.erase(client);
        self->reply(*client, result ? *result : refusal(result.error()));
        QMetaObject::invokeMethod(self, &ControlServer::readAll, Qt::QueuedConnection);
    });
    if (self)
        self->m_handling = false;
}

void ControlServer::reply(QLocalSocket& socket, const QJsonObject& answer)
{
    socket.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (socket.bytesToWrite() > kMostUnsent)
        socket.abort();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server_connection.h"

#include <algorithm>

namespace grantex {
namespace {

constexpr qint64 readBufferBytes = 256LL * 1024;
/// How long a refused client may go on sending before it is cut; closing at once would reset the connection and lose
/// the answer on its way.
constexpr int drainMs = 3000;

QByteArray statusLine(int status)
{
    const auto reason = httpReason(status);
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' +
           QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) + "\r\n";
}

void appendHeader(QByteArray& out, std::string_view name, std::string_view value)
{
    out.append(name.data(), static_cast<qsizetype>(name.size()));
    out.append(": ");
    out.append(value.data(), static_cast<qsizetype>(value.size()));
    out.append("\r\n");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, HttpServer* server, const HttpLimits& limits)
    : QObject(server), m_server(server), m_limits(limits), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(std::max(readBufferBytes, static_cast<qint64>(limits.maxHeadBytes) + 4));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::onTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    m_timer.start(m_limits.requestTimeout);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, &HttpConnection::onDisconnected, Qt::QueuedConnection);
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::read()
{
    bool isAdvancing = m_socket != nullptr;
    while (isAdvancing) {
        switch (m_state) {
        case State::Head:
            isAdvancing = readHead();
            break;
        case State::Body:
            isAdvancing = readBody();
            break;
        case State::Draining:
            m_socket->skip(m_socket->bytesAvailable());
            isAdvancing = false;
            break;
        case State::Answering: // a pipelined request waits in the socket
        case State::Streaming:
        case State::Closed:
            isAdvancing = false;
            break;
        }
    }
}

bool HttpConnection::readHead()
{
    // Peeked, not read: an upgrade hands the socket over with its request untouched.
    QByteArray bytes = m_socket->peek(static_cast<qint64>(m_limits.maxHeadBytes) + 4);
    if (bytes.startsWith("\r\n")) {
        m_socket->skip(2);
        return true;
    }
    if (bytes.isEmpty())
        return false;
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() > static_cast<qsizetype>(m_limits.maxHeadBytes)) {
            refuse(431);
            return true;
        }
        // The clock runs from the first byte on, or one byte a minute would hold a place for ever.
        if (!m_timer.isActive() || m_timer.intervalAsDuration() != m_limits.requestTimeout)
            m_timer.start(m_limits.requestTimeout);
        return false;
    }
    auto head = parseHttpHead(std::string_view(bytes.constData(), static_cast<std::size_t>(end)));
    if (!head) {
        refuse(head.error());
        return true;
    }
    if (head->wantsUpgrade && handOver(*head))
        return false;
    m_socket->skip(end + 4);
    m_head = std::move(*head);
    if (m_head.contentLength.value_or(0) > m_limits.maxBodyBytes) {
        refuse(413);
        return true;
    }
    m_chunks.reset();
    if (m_head.chunked)
        m_chunks.emplace(m_limits.maxBodyBytes);
    m_timer.start(m_limits.requestTimeout);
    const bool hasBody = m_head.chunked || m_head.contentLength.value_or(0) > 0;
    if (hasBody && m_head.expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    return true;
}

bool HttpConnection::readBody()
{
    auto& body = m_head.request.body;
    if (m_chunks) {
        while (!m_chunks->isDone() && m_socket->bytesAvailable() > 0) {
            const QByteArray bytes = m_socket->peek(64LL * 1024);
            const auto used =
                m_chunks->feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), body);
            m_socket->skip(static_cast<qint64>(used));
            if (m_chunks->failure() != 0) {
                refuse(m_chunks->failure());
                return true;
            }
        }
        if (!m_chunks->isDone())
            return false;
    } else if (const auto length = m_head.contentLength.value_or(0); body.size() < length) {
        const QByteArray bytes = m_socket->read(static_cast<qint64>(length - body.size()));
        body.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (body.size() < length)
            return false;
    }
    dispatch();
    return m_state == State::Head;
}

bool HttpConnection::handOver(const HttpHead& head)
{
    const auto* handler = m_server->upgradeFor(head.request.path);
    if (handler == nullptr)
        return false;
    auto* socket = m_socket;
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->setReadBufferSize(0);
    const auto refusal = (*handler)(head.request, socket);
    if (!refusal) {
        m_socket = nullptr;
        m_state = State::Closed;
        m_timer.stop();
        onDisconnected();
        return true;
    }
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    writeReply(*refusal, false, true);
    m_state = State::Closed;
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->disconnectFromHost();
    return true;
}

void HttpConnection::dispatch()
{
    m_timer.stop();
    m_state = State::Answering;
    m_exchange = new HttpExchange(std::move(m_head.request), this);
    m_server->dispatch(*m_exchange);
}

void HttpConnection::refuse(int status)
{
    writeReply({status, std::string(httpReason(status)) + "\n", "text/plain", {}}, false, true);
    m_state = State::Draining;
    m_timer.start(drainMs);
}

void HttpConnection::reply(const HttpReply& reply)
{
    if (m_state != State::Answering || m_exchange == nullptr)
        return;
    writeReply(reply, m_head.keepAlive, m_exchange->request().method != "HEAD");
    finishExchange();
}

void HttpConnection::writeReply(const HttpReply& reply, bool keepAlive, bool withBody)
{
    QByteArray out = statusLine(reply.status);
    const bool mayHaveBody = reply.status != 204 && reply.status != 304 && reply.status >= 200;
    if (mayHaveBody) {
        if (!reply.body.empty())
            appendHeader(out, "Content-Type", reply.contentType);
        appendHeader(out, "Content-Length", std::to_string(reply.body.size()));
    }
    for (const auto& header : reply.headers)
        appendHeader(out, header.name, header.value);
    appendHeader(out, "Connection", keepAlive ? "keep-alive" : "close");
    out.append("\r\n");
    if (mayHaveBody && withBody)
        out.append(reply.body.data(), static_cast<qsizetype>(reply.body.size()));
    m_socket->write(out);
}

void HttpConnection::beginStream(int status, const std::vector<Header>& headers, bool holdHeaders)
{
    if (m_state != State::Answering)
        return;
    m_state = State::Streaming;
    QByteArray out = statusLine(status);
    for (const auto& header : headers)
        appendHeader(out, header.name, header.value);
    appendHeader(out, "Transfer-Encoding", "chunked");
    out.append("\r\n");
    if (holdHeaders)
        m_heldHeaders = out;
    else
        m_socket->write(out);
}

void HttpConnection::write(const QByteArray& bytes)
{
    if (m_state != State::Streaming)
        return;
    if (!m_heldHeaders.isEmpty()) {
        m_socket->write(m_heldHeaders + bytes);
        m_heldHeaders.clear();
    } else {
        m_socket->write(bytes);
    }
    if (m_socket->bytesToWrite() > m_limits.maxUnsentBytes)
        abort();
}

void HttpConnection::endStream()
{
    if (m_state != State::Streaming)
        return;
    write("0\r\n\r\n");
    if (m_state == State::Streaming)
        finishExchange();
}

void HttpConnection::finishExchange()
{
    auto* done = m_exchange;
    m_exchange = nullptr;
    Q_EMIT done->closed();
    done->deleteLater();
    if (!m_head.keepAlive) {
        m_state = State::Closed;
        m_socket->disconnectFromHost();
        return;
    }
    m_state = State::Head;
    m_timer.start(m_limits.idleTimeout);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::abort()
{
    if (m_socket != nullptr && m_state != State::Closed) {
        m_state = State::Closed;
        // Queued: callers stand in loops over their streams, which the disconnection changes.
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
    }
}

void HttpConnection::flushAndAbort()
{
    if (m_socket != nullptr && m_state != State::Closed) {
        m_state = State::Closed;
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
        m_timer.start(drainMs); // for a client that does not read
    }
}

void HttpConnection::onTimeout()
{
    const bool isRequestUnderWay = m_state == State::Body || (m_state == State::Head && m_socket->bytesAvailable() > 0);
    if (isRequestUnderWay)
        refuse(408);
    else if (m_socket != nullptr)
        m_socket->abort();
}

void HttpConnection::onDisconnected()
{
    m_state = State::Closed;
    m_timer.stop();
    if (m_exchange != nullptr) {
        auto* gone = m_exchange;
        m_exchange = nullptr;
        Q_EMIT gone->closed();
        gone->deleteLater();
    }
    deleteLater();
}

} // namespace grantex

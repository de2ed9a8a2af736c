// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/websocket_source.h"

#include "core/net/http_tls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QRegularExpression>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

/// Qt reads a frame once all of it is in the socket's buffer, so the buffer must hold the largest frame and its header.
constexpr qint64 kReadBuffer = 256 * 1024;
constexpr qint64 kFrameHeader = 64;

/// The status of a refused upgrade, which Qt tells only in words, perhaps translated ones; 0: it was none.
int upgradeStatus(const QString& words)
{
    static const QRegularExpression pattern(u": (\\d{3}) \\("_s);
    return pattern.match(words).captured(1).toInt();
}

} // namespace

WebSocketSource::WebSocketSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
                                 std::optional<UtcTime> since, const SourceTuning& tuning)
    : NetworkSource(settings, listener, clock, since, tuning)
{
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
}

WebSocketSource::~WebSocketSource()
{
    WebSocketSource::closeConnection();
}

Result<> WebSocketSource::openConnection(const QUrl& service)
{
    HttpOptions options;
    options.caFile = settings().caFile;
    options.proxy = settings().proxy;
    const auto tls = makeTlsConfiguration(options);
    if (!tls)
        return tl::unexpected(tls.error());
    auto proxy = makeProxyRule(options);
    if (!proxy)
        return tl::unexpected(proxy.error());

    QUrl url = endpointAt(service, u"/v1/events/ws"_s);
    url.setQuery(QString());
    const bool encrypted = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    url.setScheme(encrypted ? u"wss"_s : u"ws"_s);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent"_ba, "grantex-monitor/" GRANTEX_VERSION ""_ba);
    if (!settings().apiKey.isEmpty()) {
        const auto key = settings().apiKey.reveal();
        request.setRawHeader("Authorization"_ba,
                             "Bearer " + QByteArray(key.data(), static_cast<qsizetype>(key.size())));
    }

    m_tlsErrors.clear();
    m_burst = false;
    m_failed = false;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setSslConfiguration(*tls);
    m_socket->setProxy((*proxy)->queryProxy(QNetworkProxyQuery(url.host(), url.port(encrypted ? 443 : 80))).value(0));
    m_socket->setReadBufferSize(std::max<qint64>(kReadBuffer, settings().maxEventBytes + kFrameHeader));
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(settings().maxEventBytes));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(settings().maxEventBytes));
    connect(m_socket, &QWebSocket::connected, this, &WebSocketSource::opened);
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { message(text.toStdString()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& data) {
        message({data.constData(), static_cast<std::size_t>(data.size())});
    });
    connect(m_socket, &QWebSocket::pong, this, [this] {
        bytesCame();
        burstEnded();
    });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors += errors; });
    // Queued: the error, the close code and the state are whole only after the signals.
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketSource::socketEnded, Qt::QueuedConnection);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] { m_failed = true; });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &WebSocketSource::socketEnded,
            Qt::QueuedConnection);
    m_socket->open(request);
    return {};
}

void WebSocketSource::closeConnection()
{
    m_ping.stop();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void WebSocketSource::opened()
{
    accepted();
    m_ping.start(tuning().ping);
    if (settings().types.empty())
        return;
    QJsonArray types;
    for (const std::string& type : settings().types)
        types.append(QString::fromStdString(type));
    m_socket->sendTextMessage(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"types"_s, types}}).toJson(QJsonDocument::Compact)));
}

void WebSocketSource::message(std::string_view json)
{
    take(json, {}, bytesCame());
    if (m_burst)
        return;
    m_burst = true;
    // Qt emits all messages of one read in a row; this runs after them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_burst = false;
            burstEnded();
        },
        Qt::QueuedConnection);
}

void WebSocketSource::socketEnded()
{
    // A call that an earlier socket left in the queue finds the present one well. A refused upgrade is told by the
    // signal alone: the socket stays open and without an error.
    if (m_socket == nullptr || (m_socket->state() != QAbstractSocket::UnconnectedState && !m_failed &&
                                m_socket->closeCode() == QWebSocketProtocol::CloseCodeNormal))
        return;
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        takeOversized(static_cast<std::size_t>(settings().maxEventBytes) + 1, clock().utcNow());
    connectionEnded(endOf(*m_socket));
}

ConnectionEnd WebSocketSource::endOf(const QWebSocket& socket) const
{
    if (const int status = upgradeStatus(socket.errorString()); status != 0)
        return refusalFor(status, {});
    if (!m_tlsErrors.isEmpty() && !isLive())
        return {"The certificate of " + socket.requestUrl().host().toStdString() +
                " is not trusted: " + m_tlsErrors.first().errorString().toStdString() +
                ". Renew it, or name the authority that signed it in `caFile`."};
    switch (socket.closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return {"An event larger than " + std::to_string(settings().maxEventBytes) + " bytes ended the connection."};
    case QWebSocketProtocol::CloseCodeProtocolError:
        // Qt knows no code 1013 and reports a broken protocol in its place; the service says nothing else with it.
        if (socket.closeReason().startsWith("Invalid close code"_L1))
            return {tooManyConnections()};
        break;
    default:
        break;
    }
    // After an abrupt end the close code says "normal": only the error tells.
    if (socket.error() != QAbstractSocket::UnknownSocketError &&
        socket.error() != QAbstractSocket::RemoteHostClosedError)
        return {"No connection: " + socket.errorString().toStdString() + "."};
    std::string reason = isLive() ? "The service ended the connection" : "The service closed the connection unanswered";
    if (socket.closeCode() != QWebSocketProtocol::CloseCodeNormal)
        reason += " (" + std::to_string(socket.closeCode()) + ")";
    if (!socket.closeReason().isEmpty())
        reason += ": " + socket.closeReason().simplified().left(200).toStdString();
    return {reason + "."};
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/simulator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace grantex::test {

/// A simulator that publishes only on request.
inline std::unique_ptr<EmbeddedSimulator> startSilent(SimulatorOptions options = {})
{
    options.rate = 0;
    auto started = EmbeddedSimulator::start(std::move(options));
    return started ? std::move(*started) : nullptr;
}

struct Answer
{
    int status = 0; ///< 0: no answer came
    QByteArray body;
    QByteArray retryAfter;
};

/// One HTTP call after the other, each waited for.
class Caller
{
public:
    explicit Caller(const EmbeddedSimulator& simulator) : m_base(QString::fromStdString(simulator.url())) {}

    Answer send(const QByteArray& method, const char* path, const QByteArray& body = {},
                const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        QNetworkRequest request(QUrl(m_base + QString::fromLatin1(path)));
        request.setTransferTimeout(10'000);
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 12'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Retry-After")};
    }
    Answer get(const char* path) { return send("GET", path, {}, {key()}); }
    Answer fault(const QByteArray& line) { return send("POST", "/simulator/fault", line, {plainText()}); }
    Answer publish(int events)
    {
        return send("POST", "/simulator/publish", "{\"events\":" + QByteArray::number(events) + "}", {plainText()});
    }
    Answer hec(const QByteArray& body)
    {
        return send("POST", "/services/collector/event", body,
                    {{"Authorization", "Splunk hec-demo-token"}, {"Content-Type", "application/json"}});
    }
    QJsonObject json(const char* path) { return QJsonDocument::fromJson(get(path).body).object(); }

    static std::pair<QByteArray, QByteArray> key() { return {"Authorization", "Bearer gx_demo_key"}; }
    static std::pair<QByteArray, QByteArray> plainText() { return {"Content-Type", "text/plain"}; }

private:
    QString m_base;
    QNetworkAccessManager m_manager;
};

/// An event stream read at the level of bytes: what came, chunk by chunk.
class RawStream
{
public:
    RawStream(std::uint16_t port, const QByteArray& query = {}, const QByteArray& key = "gx_demo_key")
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.write("GET /v1/events/stream" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + key +
                       "\r\n\r\n");
    }
    /// Everything so far.
    const QByteArray& bytes()
    {
        m_bytes += m_socket.readAll();
        return m_bytes;
    }
    bool waitFor(const QByteArray& text)
    {
        return QTest::qWaitFor([&] { return bytes().contains(text); }, 10'000);
    }
    bool waitForEvents(int count)
    {
        return QTest::qWaitFor([&] { return bytes().count("\r\ndata: {") >= count; }, 20'000);
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }
    /// The JSON of each frame.
    QList<QByteArray> events()
    {
        QList<QByteArray> all;
        for (const auto& line : bytes().split('\n')) {
            if (line.startsWith("data: "))
                all.append(line.mid(6));
        }
        return all;
    }
    QTcpSocket& socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// Waits until the simulator counts that many stream clients: the stream itself says nothing before its first frame.
inline bool waitForClients(Caller& caller, const QString& kind, int count)
{
    for (int i = 0; i < 1000; ++i) {
        if (caller.json("/simulator/published").value(kind).toInt() == count)
            return true;
    }
    return false;
}

} // namespace grantex::test

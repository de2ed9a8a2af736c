// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersTwoPipelinedRequestsInOrder();
    void takesABodyInChunksAndInPieces();
    void saysContinueBeforeABodyIsSent();
    void theLongestPrefixWins();
    void unknownPathIsNotFound();
    void headHasNoBody();
    void aLargeBodyIsRefusedWithoutReadingIt();
    void aLargeHeadIsRefused();
    void aSlowRequestIsTimedOut();
    void anIdleConnectionIsClosed();
    void aThrowingHandlerIsAnInternalError();
    void headersWaitForTheFirstChunk();
    void aReaderThatDoesNotReadIsCutOff();
    void aLateAnswerToALostClientIsHarmless();
    void handsASocketOverUnread();
    void aRefusedUpgradeIsAnsweredAndClosed();
    void listensAgainAfterClose();
    void aTakenPortIsAnError();
    void tooManyConnectionsAreClosed();
    void qtTalksToIt();

private:
    QByteArray talk(const QByteArray& bytes, const QByteArray& until);
    void start(HttpLimits limits = {});

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
};

void TestHttpServer::init()
{
    start();
}

void TestHttpServer::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestHttpServer::start(HttpLimits limits)
{
    m_client.reset();
    m_server = std::make_unique<HttpServer>(limits);
    m_server->route("/echo", [](HttpExchange& e) { e.reply({200, e.request().body, "text/plain", {}}); });
    m_server->route("/a", [](HttpExchange& e) { e.reply({200, "A", "text/plain", {}}); });
    m_server->route("/b", [](HttpExchange& e) { e.reply({200, "B", "text/plain", {}}); });
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_client = std::make_unique<QTcpSocket>();
    m_client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    QVERIFY(m_client->waitForConnected());
}

QByteArray TestHttpServer::talk(const QByteArray& bytes, const QByteArray& until)
{
    m_client->write(bytes);
    QByteArray answer;
    const bool came = QTest::qWaitFor([&] {
        answer += m_client->readAll();
        return answer.contains(until);
    });
    return came ? answer : "TIMEOUT after: " + answer;
}

void TestHttpServer::answersTwoPipelinedRequestsInOrder()
{
    const auto answer = talk("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\n", "\r\n\r\nB");
    QVERIFY(answer.indexOf("\r\n\r\nA") >= 0);
    QVERIFY(answer.indexOf("\r\n\r\nA") < answer.indexOf("\r\n\r\nB"));
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
}

void TestHttpServer::takesABodyInChunksAndInPieces()
{
    const QByteArray request =
        "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n";
    for (qsizetype i = 0; i + 1 < request.size(); ++i) {
        m_client->write(request.mid(i, 1));
        m_client->flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(talk(request.right(1), "abcdef").startsWith("HTTP/1.1 200 OK\r\n"));
    // The connection stays usable.
    QVERIFY(talk("POST /echo HTTP/1.1\r\nContent-Length: 4\r\n\r\nmore", "more").contains("Connection: keep-alive"));
}

void TestHttpServer::saysContinueBeforeABodyIsSent()
{
    QVERIFY(talk("POST /echo HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n", "100 Continue\r\n\r\n")
                .startsWith("HTTP/1.1 100"));
    QVERIFY(talk("ok", "\r\n\r\nok").startsWith("HTTP/1.1 200"));
}

void TestHttpServer::theLongestPrefixWins()
{
    m_server->route("/p/*", [](HttpExchange& e) { e.reply({200, "short", "text/plain", {}}); });
    m_server->route("/p/q/*", [](HttpExchange& e) { e.reply({200, "long", "text/plain", {}}); });
    QVERIFY(talk("GET /p/q/r HTTP/1.1\r\n\r\n", "long").contains("200 OK"));
    QVERIFY(talk("GET /p/x HTTP/1.1\r\n\r\n", "short").contains("200 OK"));
}

void TestHttpServer::unknownPathIsNotFound()
{
    QVERIFY(talk("GET /nowhere HTTP/1.1\r\n\r\n", "Not Found\n").startsWith("HTTP/1.1 404 "));
}

void TestHttpServer::headHasNoBody()
{
    const auto answer = talk("HEAD /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n", "\r\n\r\nB");
    QVERIFY(answer.contains("Content-Length: 1\r\n"));
    QVERIFY(!answer.contains("\r\n\r\nA"));
}

void TestHttpServer::aLargeBodyIsRefusedWithoutReadingIt()
{
    start({.maxBodyBytes = 10});
    QVERIFY(talk("POST /echo HTTP/1.1\r\nContent-Length: 11\r\n\r\n", "\n\r\n").startsWith("HTTP/1.1 413 "));
    start({.maxBodyBytes = 10});
    QVERIFY(
        talk("POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nB\r\n", "\n\r\n").startsWith("HTTP/1.1 413 "));
}

void TestHttpServer::aLargeHeadIsRefused()
{
    start({.maxHeadBytes = 1000});
    QVERIFY(talk("GET /a HTTP/1.1\r\nX: " + QByteArray(2000, 'x'), "\n\r\n").startsWith("HTTP/1.1 431 "));
}

void TestHttpServer::aSlowRequestIsTimedOut()
{
    start({.requestTimeout = Millis(100)});
    QVERIFY(talk("GET /a HTT", "\n\r\n").startsWith("HTTP/1.1 408 "));
    start({.requestTimeout = Millis(100)});
    QVERIFY(talk("POST /echo HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf", "\n\r\n").startsWith("HTTP/1.1 408 "));
}

void TestHttpServer::anIdleConnectionIsClosed()
{
    start({.idleTimeout = Millis(100)});
    talk("GET /a HTTP/1.1\r\n\r\n", "A");
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
}

void TestHttpServer::aThrowingHandlerIsAnInternalError()
{
    m_server->route("/throw", [](HttpExchange&) { throw std::runtime_error("inside"); });
    const auto answer = talk("GET /throw HTTP/1.1\r\n\r\n", "Internal Server Error\n");
    QVERIFY(answer.startsWith("HTTP/1.1 500 "));
    QVERIFY(!answer.contains("inside"));
}

void TestHttpServer::headersWaitForTheFirstChunk()
{
    QPointer<HttpExchange> stream;
    m_server->route("/stream", [&](HttpExchange& e) {
        stream = &e;
        e.beginStream(200, {{"content-type", "text/event-stream"}}, true);
    });
    m_client->write("GET /stream HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(stream);
    // Whatever the server had written by now would arrive before the answer of a second connection.
    QTcpSocket second;
    second.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    second.write("GET /a HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(second.bytesAvailable() > 0);
    QCOMPARE(m_client->bytesAvailable(), 0);
    stream->sendChunks(HttpExchange::encodeChunk("data: x\n\n"));
    const auto answer = talk({}, "data: x\n\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n9\r\ndata: x\n\n\r\n"));
    stream->endStream();
    QVERIFY(talk({}, "0\r\n\r\n").endsWith("0\r\n\r\n"));
}

void TestHttpServer::aReaderThatDoesNotReadIsCutOff()
{
    start({.maxUnsentBytes = 1'000'000});
    QPointer<HttpExchange> stream;
    m_server->route("/stream", [&](HttpExchange& e) {
        stream = &e;
        e.beginStream(200, {}, false);
    });
    m_client->setReadBufferSize(1);
    m_client->write("GET /stream HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(stream);
    QSignalSpy closed(stream.data(), &HttpExchange::closed);
    const auto chunk = HttpExchange::encodeChunk(std::string(100'000, 'x'));
    for (int i = 0; i < 1000 && stream; ++i) {
        stream->sendChunks(chunk);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(closed.count(), 1);
}

void TestHttpServer::aLateAnswerToALostClientIsHarmless()
{
    QPointer<HttpExchange> waiting;
    m_server->route("/late", [&](HttpExchange& e) { waiting = &e; });
    m_client->write("GET /late HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(waiting);
    QSignalSpy closed(waiting.data(), &HttpExchange::closed);
    m_client->abort();
    QTRY_COMPARE(closed.count(), 1);
    if (waiting)
        waiting->reply({});
    QTRY_VERIFY(!waiting);
}

void TestHttpServer::handsASocketOverUnread()
{
    std::unique_ptr<QTcpSocket> taken;
    m_server->routeUpgrade("/ws", [&](const HttpRequest& request, QTcpSocket* socket) -> std::optional<HttpReply> {
        if (request.header("authorization") != "yes")
            return HttpReply{401, "no", "text/plain", {}};
        taken.reset(socket);
        return std::nullopt;
    });
    const QByteArray request = "GET /ws HTTP/1.1\r\nUpgrade: websocket\r\nAuthorization: yes\r\n\r\n";
    m_client->write(request);
    QTRY_VERIFY(taken);
    QCOMPARE(taken->readAll(), request);
    m_server.reset(); // the socket outlives the server
    taken->write("hello");
    QVERIFY(talk({}, "hello") == "hello");
}

void TestHttpServer::aRefusedUpgradeIsAnsweredAndClosed()
{
    m_server->routeUpgrade("/ws", [](const HttpRequest&, QTcpSocket*) {
        return HttpReply{401, "no", "text/plain", {}};
    });
    QVERIFY(talk("GET /ws HTTP/1.1\r\nUpgrade: websocket\r\n\r\n", "\r\n\r\nno").startsWith("HTTP/1.1 401 "));
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
}

void TestHttpServer::listensAgainAfterClose()
{
    const auto port = m_server->port();
    m_server->close();
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), port));
    m_client->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(talk("GET /a HTTP/1.1\r\n\r\n", "\r\n\r\nA").startsWith("HTTP/1.1 200 "));
}

void TestHttpServer::aTakenPortIsAnError()
{
    HttpServer other;
    const auto listening = other.listen(QHostAddress(QHostAddress::LocalHost), m_server->port());
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, ErrorCode::Io);
}

void TestHttpServer::tooManyConnectionsAreClosed()
{
    start({.maxConnections = 1});
    QVERIFY(talk("GET /a HTTP/1.1\r\n\r\n", "\r\n\r\nA").startsWith("HTTP/1.1 200 "));
    QTcpSocket second;
    second.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    QVERIFY(second.waitForConnected());
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    m_client->disconnectFromHost();
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    // The place is free again as soon as the server has noticed.
    QTRY_VERIFY([&] {
        m_client->abort();
        m_client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        m_client->write("GET /b HTTP/1.1\r\n\r\n");
        return QTest::qWaitFor([&] { return m_client->bytesAvailable() > 0; }, 500);
    }());
}

void TestHttpServer::qtTalksToIt()
{
    QNetworkAccessManager manager;
    for (int i = 0; i < 3; ++i) {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/echo"_s.arg(m_server->port())));
        request.setRawHeader("Content-Type", "text/plain");
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(300'000, 'y')));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll().size(), 300'000);
    }
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"

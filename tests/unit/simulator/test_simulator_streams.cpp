// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator/simulator_client.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebSocket>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object().value(u"id"_s).toString();
}

/// A WebSocket client that has been let in.
std::unique_ptr<QWebSocket> openSocket(const EmbeddedSimulator& simulator, const char* key = "Bearer gx_demo_key")
{
    auto socket = std::make_unique<QWebSocket>();
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/v1/events/ws"_s.arg(simulator.port())));
    request.setRawHeader("Authorization", key);
    socket->open(request);
    return socket;
}

} // namespace

class TestSimulatorStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void headersComeWithTheFirstFrameOneChunkAFrame();
    void keepAliveIsAComment();
    void typesAreFiltered();
    void badKeyIsRefused();
    void theSixthStreamIsOneTooMany();
    void everyEventReachesEveryClientInOrder();
    void eventsWaitForTheFirstSubscriber();
    void publishesAtItsRate();
    void webSocketGetsTheSameEvents();
    void webSocketFiltersAfterAMessage();
    void webSocketIsPinged();
    void theSixthWebSocketIsClosed();
    void webSocketNeedsTheKey();
    void webSocketSurvivesLargeMessages();
    void dropCutsStreams();
    void stallHoldsBackAndCloses_data();
    void stallHoldsBackAndCloses();
    void halfAFrameThenTheEnd();
    void malformedFrames_data();
    void malformedFrames();
    void oversizedEvent();
    void duplicateRepeatsTheSameBytes();
    void conflictHasTheSameIdAndOtherBytes();
    void burstAndFlood();
    void restartComesBackOnTheSamePort();
    void aScriptFileIsFollowed();
    void aScriptWithAMistakeIsAnError();
    void aTakenPortIsAnError();
    void streamRefusals();

private:
    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
};

void TestSimulatorStreams::init()
{
    m_simulator = startSilent();
    QVERIFY(m_simulator != nullptr);
    m_caller = std::make_unique<Caller>(*m_simulator);
}

void TestSimulatorStreams::headersComeWithTheFirstFrameOneChunkAFrame()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QCOMPARE(stream.bytes(), QByteArray());
    m_caller->publish(3);
    QVERIFY(stream.waitForEvents(3));
    const auto bytes = stream.bytes();
    QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(bytes.contains("\r\ncontent-type: text/event-stream\r\n"));
    QVERIFY(bytes.contains("\r\nTransfer-Encoding: chunked\r\n"));
    auto body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    for (int i = 0; i < 3; ++i) {
        const auto lineEnd = body.indexOf("\r\n");
        const auto size = body.first(lineEnd).toLongLong(nullptr, 16);
        const auto frame = body.mid(lineEnd + 2, size);
        QVERIFY(frame.startsWith("data: {\"id\":\"evt_") && frame.endsWith("}\n\n"));
        body = body.mid(lineEnd + 2 + size + 2);
    }
    QCOMPARE(body, QByteArray());
}

void TestSimulatorStreams::keepAliveIsAComment()
{
    m_caller->fault("keepalive 20ms");
    RawStream stream(m_simulator->port());
    QVERIFY(stream.waitFor("\r\nd\r\n: keepalive\n\n\r\nd\r\n: keepalive\n\n\r\n"));
}

void TestSimulatorStreams::typesAreFiltered()
{
    RawStream some(m_simulator->port(), "?types=grant.created%2Cgrant.revoked");
    RawStream all(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 2));
    m_caller->publish(200);
    QVERIFY(all.waitForEvents(200));
    QList<QByteArray> wanted;
    for (const auto& event : all.events()) {
        if (event.contains("\"type\":\"grant.created\"") || event.contains("\"type\":\"grant.revoked\""))
            wanted.append(event);
    }
    QVERIFY(wanted.size() > 10 && wanted.size() < 200);
    QVERIFY(some.waitForEvents(static_cast<int>(wanted.size())));
    QCOMPARE(some.events(), wanted);
}

void TestSimulatorStreams::badKeyIsRefused()
{
    RawStream stream(m_simulator->port(), {}, "wrong");
    QVERIFY(stream.waitFor("\"code\":\"UNAUTHORIZED\",\"requestId\":\""));
    QVERIFY(stream.bytes().startsWith("HTTP/1.1 401 "));
}

void TestSimulatorStreams::theSixthStreamIsOneTooMany()
{
    std::vector<std::unique_ptr<RawStream>> streams;
    for (int i = 0; i < 5; ++i)
        streams.push_back(std::make_unique<RawStream>(m_simulator->port()));
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 5));
    const auto sixth = m_caller->get("/v1/events/stream");
    QCOMPARE(sixth.status, 429);
    QVERIFY(sixth.body.startsWith(
        R"({"message":"Max 5 concurrent SSE connections per developer","code":"TOO_MANY_CONNECTIONS","requestId":")"));
    streams.pop_back();
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 4));
}

void TestSimulatorStreams::everyEventReachesEveryClientInOrder()
{
    RawStream one(m_simulator->port());
    RawStream two(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 2));
    QCOMPARE(m_caller->publish(10'000).body, QByteArray("{\"published\":10000}"));
    QVERIFY(one.waitForEvents(10'000));
    QVERIFY(two.waitForEvents(10'000));
    QCOMPARE(one.events(), two.events());
    QByteArray ids;
    for (const auto& event : one.events())
        ids += idOf(event).toUtf8() + '\n';
    QCOMPARE(m_caller->get("/simulator/published/ids").body, ids);
}

void TestSimulatorStreams::eventsWaitForTheFirstSubscriber()
{
    SimulatorOptions options;
    options.rate = 10'000;
    options.events = 500;
    auto started = EmbeddedSimulator::start(options);
    QVERIFY(started.has_value());
    Caller caller(**started);
    QCOMPARE(caller.json("/simulator/published").value(u"events"_s).toInt(), 0);
    RawStream stream((*started)->port());
    QVERIFY(stream.waitForEvents(500));
    QCOMPARE(caller.json("/simulator/published").value(u"events"_s).toInt(), 500);
    QCOMPARE(stream.events().size(), 500);
}

void TestSimulatorStreams::publishesAtItsRate()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QElapsedTimer timer;
    timer.start();
    m_caller->fault("rate 2000");
    QVERIFY(stream.waitForEvents(1000));
    QVERIFY2(timer.elapsed() >= 400, qPrintable(QString::number(timer.elapsed())));
}

void TestSimulatorStreams::webSocketGetsTheSameEvents()
{
    const auto socket = openSocket(*m_simulator);
    QList<QByteArray> messages;
    connect(socket.get(), &QWebSocket::textMessageReceived, this,
            [&](const QString& message) { messages.append(message.toUtf8()); });
    RawStream stream(m_simulator->port());
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->publish(5000);
    QVERIFY(stream.waitForEvents(5000));
    QTRY_COMPARE(messages.size(), 5000);
    QCOMPARE(messages, stream.events());
}

void TestSimulatorStreams::webSocketFiltersAfterAMessage()
{
    const auto socket = openSocket(*m_simulator);
    QStringList messages;
    connect(socket.get(), &QWebSocket::textMessageReceived, this, [&](const QString& m) { messages.append(m); });
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->sendTextMessage(u"not JSON"_s);
    socket->sendTextMessage(u"{\"types\":[\"grant.revoked\"]}"_s);
    // The pong proves that the messages before the ping have been read.
    QSignalSpy pong(socket.get(), &QWebSocket::pong);
    socket->ping();
    QTRY_COMPARE(pong.count(), 1);
    m_caller->publish(300);
    QTRY_VERIFY(!messages.isEmpty());
    m_caller->fault("oversized 10");
    const auto last = pong.count();
    socket->ping();
    QTRY_VERIFY(pong.count() > last);
    for (const auto& message : std::as_const(messages))
        QVERIFY(message.contains(u"\"type\":\"grant.revoked\""_s));
}

void TestSimulatorStreams::webSocketIsPinged()
{
    // QWebSocket answers pings by itself and does not tell: look at the bytes.
    m_caller->fault("keepalive 20ms");
    QTcpSocket raw;
    raw.connectToHost(u"127.0.0.1"_s, m_simulator->port());
    raw.write("GET /v1/events/ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
              "Authorization: Bearer gx_demo_key\r\n\r\n");
    QByteArray bytes;
    QTRY_VERIFY((bytes += raw.readAll()).contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QTRY_VERIFY((bytes += raw.readAll()).contains(QByteArray("\x89\x00", 2)));
}

void TestSimulatorStreams::theSixthWebSocketIsClosed()
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int i = 0; i < 5; ++i)
        sockets.push_back(openSocket(*m_simulator));
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 5));
    QTcpSocket sixth;
    sixth.connectToHost(u"127.0.0.1"_s, m_simulator->port());
    sixth.write("GET /v1/events/ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                "Authorization: Bearer gx_demo_key\r\n\r\n");
    QByteArray bytes;
    // 0x88: close; 22 bytes; 1013.
    QTRY_VERIFY((bytes += sixth.readAll()).contains("\x88\x16\x03\xF5Too many connections"));
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 5));
}

void TestSimulatorStreams::webSocketNeedsTheKey()
{
    const auto socket = openSocket(*m_simulator, "Bearer wrong");
    QTRY_VERIFY(socket->errorString().contains(u"401"_s));
    QCOMPARE(m_caller->json("/simulator/published").value(u"ws"_s).toInt(), 0);
}

void TestSimulatorStreams::webSocketSurvivesLargeMessages()
{
    const auto socket = openSocket(*m_simulator);
    QSignalSpy received(socket.get(), &QWebSocket::textMessageReceived);
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    m_caller->fault("oversized 200");
    m_caller->fault("oversized 70000");
    m_caller->fault("malformed json");
    QTRY_COMPARE(received.count(), 3);
    QVERIFY(received.at(1).constFirst().toString().size() > 70'000);
}

void TestSimulatorStreams::dropCutsStreams()
{
    RawStream stream(m_simulator->port());
    const auto socket = openSocket(*m_simulator);
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    m_caller->fault("drop ws");
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 0));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    m_caller->publish(1);
    QVERIFY(stream.waitForEvents(1));
    m_caller->fault("drop");
    QVERIFY(stream.waitForEnd());
    QVERIFY(!stream.bytes().endsWith("0\r\n\r\n"));
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 0));
}

void TestSimulatorStreams::stallHoldsBackAndCloses_data()
{
    QTest::addColumn<bool>("isCleared");
    QTest::newRow("a stall ends by itself") << false;
    QTest::newRow("clear ends a stall") << true;
}

void TestSimulatorStreams::stallHoldsBackAndCloses()
{
    QFETCH(bool, isCleared);
    m_caller->fault("keepalive 10ms");
    RawStream stream(m_simulator->port());
    const auto socket = openSocket(*m_simulator);
    QSignalSpy received(socket.get(), &QWebSocket::textMessageReceived);
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    QVERIFY(stream.waitFor(": keepalive"));
    m_caller->fault(isCleared ? "stall 1h" : "stall 300ms");
    const auto before = stream.bytes();
    m_caller->publish(5);
    if (isCleared) {
        QCOMPARE(stream.bytes().mid(before.size()).count("data: {"), 0);
        QCOMPARE(received.count(), 0);
        m_caller->fault("clear");
    }
    QVERIFY(stream.waitForEvents(5));
    QTRY_COMPARE(received.count(), 5);
}

void TestSimulatorStreams::halfAFrameThenTheEnd()
{
    RawStream stream(m_simulator->port());
    const auto socket = openSocket(*m_simulator);
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    m_caller->publish(1);
    m_caller->fault("half-frame");
    QVERIFY(stream.waitForEnd());
    const auto events = stream.events();
    QCOMPARE(events.size(), 2);
    QVERIFY(QJsonDocument::fromJson(events[0]).isObject());
    QVERIFY(!events[1].isEmpty() && QJsonDocument::fromJson(events[1]).isNull());
    QCOMPARE(m_caller->get("/simulator/published/ids").body.count('\n'), 1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestSimulatorStreams::malformedFrames_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("invalid UTF-8") << QByteArray("malformed utf8")
                                   << QByteArray("{\"id\":\"evt_malformed\",\"type\":\"\xC3\x28\",\"data\":{}}");
    QTest::newRow("an object that never ends")
        << QByteArray("malformed json") << QByteArray(R"({"id":"evt_malformed","type":"grant.created","data":)");
    QTest::newRow("an array") << QByteArray("malformed array") << QByteArray(R"(["not","an","object"])");
    QTest::newRow("no data at all") << QByteArray("malformed empty") << QByteArray();
}

void TestSimulatorStreams::malformedFrames()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, frame);
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QCOMPARE(m_caller->fault(line).status, 200);
    QVERIFY(stream.waitFor("data: " + frame + "\n\n\r\n"));
    m_caller->publish(1);
    QVERIFY(stream.waitFor("data: {\"id\":\"evt_0"));
    QCOMPARE(m_caller->json("/simulator/published").value(u"events"_s).toInt(), 1);
}

void TestSimulatorStreams::oversizedEvent()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->fault("oversized 5000000");
    QVERIFY(stream.waitFor("x\"}}\n\n\r\n"));
    QVERIFY(stream.events().constFirst().size() > 5'000'000);
    QCOMPARE(m_caller->json("/simulator/published").value(u"events"_s).toInt(), 1);
}

void TestSimulatorStreams::duplicateRepeatsTheSameBytes()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->publish(3);
    m_caller->fault("duplicate 2");
    QVERIFY(stream.waitForEvents(5));
    const auto events = stream.events();
    QCOMPARE(events.mid(3), events.mid(1, 2));
    QCOMPARE(m_caller->json("/simulator/published").value(u"events"_s).toInt(), 3);
}

void TestSimulatorStreams::conflictHasTheSameIdAndOtherBytes()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->publish(1);
    m_caller->fault("conflict");
    QVERIFY(stream.waitForEvents(2));
    const auto events = stream.events();
    QVERIFY(events[0] != events[1]);
    QCOMPARE(idOf(events[0]), idOf(events[1]));
    QVERIFY(!idOf(events[0]).isEmpty());
}

void TestSimulatorStreams::burstAndFlood()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->fault("burst 9000");
    QVERIFY(stream.waitForEvents(9000));
    m_caller->fault("flood 5000 for 200ms");
    QVERIFY(stream.waitForEvents(9100));
    // The old rate was none: the count comes to rest.
    int last = -1;
    QTRY_VERIFY([&] {
        const int now = m_caller->json("/simulator/published").value(u"events"_s).toInt();
        QTest::qWait(50);
        return std::exchange(last, now) == now;
    }());
}

void TestSimulatorStreams::restartComesBackOnTheSamePort()
{
    RawStream stream(m_simulator->port());
    const auto socket = openSocket(*m_simulator);
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    QVERIFY(waitForClients(*m_caller, u"ws"_s, 1));
    m_caller->fault("restart 100ms");
    QVERIFY(stream.waitForEnd());
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_caller->get("/health").status, 200);
}

void TestSimulatorStreams::aScriptFileIsFollowed()
{
    const QTemporaryDir directory;
    QFile script(directory.filePath(u"script"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("# refuse the first\nat 0s refuse stream 503 retry-after 1\nafter 10 events drop\n"
                 "at 20ms keepalive 10ms\n");
    script.close();
    SimulatorOptions options;
    options.rate = 5000;
    options.events = 20;
    options.scriptFile = script.fileName().toStdString();
    auto started = EmbeddedSimulator::start(options);
    QVERIFY(started.has_value());
    Caller caller(**started);
    const auto refused = caller.get("/v1/events/stream");
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.retryAfter, QByteArray("1"));
    RawStream stream((*started)->port());
    QVERIFY(stream.waitForEnd());
    QTRY_COMPARE(caller.json("/simulator/published").value(u"events"_s).toInt(), 20);
    QVERIFY(stream.events().size() <= 10);
}

void TestSimulatorStreams::aScriptWithAMistakeIsAnError()
{
    SimulatorOptions options;
    options.scriptFile = "/nonexistent/script";
    auto missing = EmbeddedSimulator::start(options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Malformed);
    const auto refused = m_caller->fault("drop\nexplode");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("line 2"));
}

void TestSimulatorStreams::aTakenPortIsAnError()
{
    SimulatorOptions options;
    options.port = m_simulator->port();
    const auto second = EmbeddedSimulator::start(options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Io);
}

void TestSimulatorStreams::streamRefusals()
{
    m_caller->fault("refuse stream 429 retry-after 3 times 2");
    for (int i = 0; i < 2; ++i) {
        const auto refused = m_caller->get("/v1/events/stream");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.retryAfter, QByteArray("3"));
        QVERIFY(refused.body.contains("RATE_LIMIT_EXCEEDED"));
    }
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    m_caller->fault("refuse ws 503");
    const auto socket = openSocket(*m_simulator);
    QTRY_VERIFY(socket->errorString().contains(u"503"_s));
}

QTEST_GUILESS_MAIN(TestSimulatorStreams)
#include "test_simulator_streams.moc"

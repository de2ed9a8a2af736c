// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/websocket_source.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/source/recording_listener.h"
#include "tests/unit/source/stream_server.h"

#include <QCryptographicHash>
#include <QTest>
#include <QWebSocketServer>
#include <memory>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

using State = SourceStatus::State;

namespace {

constexpr Millis kHour{3'600'000};

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QString eventText(int number, qsizetype padding = 0)
{
    return uR"({"id":"evt_%1","type":"grant.created","createdAt":"2026-03-01T11:00:00Z","data":{"x":"%2"}})"_s.arg(
        QString::number(number), QString(padding, u'x'));
}

/// A real WebSocket service; keeps requests, texts it was sent, and the newest connection.
class Service
{
public:
    Service()
    {
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            newest = m_server.nextPendingConnection();
            newest->setParent(&m_server);
            requests.append(newest->request());
            QObject::connect(newest, &QWebSocket::textMessageReceived, newest,
                             [this](const QString& text) { heard.append(text); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }

    QPointer<QWebSocket> newest;
    QList<QNetworkRequest> requests;
    QStringList heard;

private:
    QWebSocketServer m_server{u"grantex"_s, QWebSocketServer::NonSecureMode};
};

struct Bench
{
    Bench()
    {
        settings.type = SourceSettings::Type::WebSocket;
        settings.url = service.url();
        settings.apiKey = Secret("sk_test_0123456789");
        tuning.backoff = {Millis(1), Millis(1)};
        tuning.random = [] { return 0.5; };
    }
    void start()
    {
        source = std::make_unique<WebSocketSource>(settings, heard, clock, std::nullopt, tuning);
        source->start();
    }
    void say(const QString& text) const { service.newest->sendTextMessage(text); }

    Service service;
    FakeClock clock;
    RecordingListener heard;
    SourceSettings settings;
    SourceTuning tuning;
    std::unique_ptr<WebSocketSource> source;
};

/// The answer that turns `request` into a WebSocket.
std::string upgradeFor(const StreamServer& server, std::size_t request)
{
    const QByteArray key = bytes(server.header(request, "Sec-WebSocket-Key"));
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
           accept.toStdString() + "\r\n\r\n";
}

} // namespace

class TestWebSocketSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUpgradeCarriesTheKeyAndNoFilter();
    void theFilterIsSentAfterEveryOpening();
    void withoutTypesNothingIsSent();
    void messagesArriveByteForByte();
    void manyMessagesKeepTheirOrder();
    void whatIsNoEventIsReportedAndTheConnectionGoesOn();
    void anEventNearTheLimitArrives();
    void aTooLargeEventEndsTheConnectionAndIsTold();
    void anEndedConnectionIsMadeAgain_data();
    void anEndedConnectionIsMadeAgain();
    void tooManyConnectionsAreToldInWords();
    void refusedUpgrades_data();
    void refusedUpgrades();
    void aRedirectIsNotFollowed();
    void ourPingsHoldAQuietConnection();
    void silenceEndsTheConnectionAtItsLastByte();
    void silenceDuringTheUpgradeEndsIt();
    void stoppingIsNoDisconnect();
    void unencryptedAddressesElsewhereAreRefused();
};

void TestWebSocketSource::theUpgradeCarriesTheKeyAndNoFilter()
{
    Bench bench;
    bench.settings.types = {"grant.created"};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QTRY_COMPARE(bench.service.requests.size(), 1);
    QCOMPARE(bench.service.requests[0].rawHeader("Authorization"_ba), "Bearer sk_test_0123456789"_ba);
    QCOMPARE(bench.service.requests[0].url().path(), u"/v1/events/ws"_s);
    QVERIFY(!bench.service.requests[0].url().hasQuery());
    QCOMPARE(bench.heard.connects.size(), 1U);
}

void TestWebSocketSource::theFilterIsSentAfterEveryOpening()
{
    Bench bench;
    bench.settings.types = {"grant.created", "to\"ken"};
    bench.start();
    const QString filter = uR"({"types":["grant.created","to\"ken"]})"_s;
    QTRY_COMPARE(bench.service.heard, QStringList{filter});
    bench.service.newest->close();
    QTRY_COMPARE(bench.service.heard, (QStringList{filter, filter}));
}

void TestWebSocketSource::withoutTypesNothingIsSent()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    bench.say(eventText(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QVERIFY(bench.service.heard.isEmpty());
}

void TestWebSocketSource::messagesArriveByteForByte()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    const QByteArray odd = "{ \"id\":\"evt_\xC3\xA9\",\"n\":1.50e+2,\n \"e\":\"\\u00e9\xF0\x9F\x8E\x89\" }";
    bench.say(QString::fromUtf8(odd));
    bench.service.newest->sendBinaryMessage(R"({"id":"evt_binary"})"_ba);
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    QCOMPARE(bytes(bench.heard.events[0].json), odd);
    QCOMPARE(bench.heard.events[1].id, std::string("evt_binary"));
    QTRY_COMPARE(bench.heard.pending, 0);
}

void TestWebSocketSource::manyMessagesKeepTheirOrder()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    constexpr int kMany = 10'000;
    for (int i = 0; i < kMany; ++i)
        bench.say(eventText(i));
    QTRY_COMPARE(bench.heard.events.size(), static_cast<std::size_t>(kMany));
    for (int i = 0; i < kMany; ++i)
        QCOMPARE(bench.heard.events[static_cast<std::size_t>(i)].id, "evt_" + std::to_string(i));
    QTRY_COMPARE(bench.heard.pending, 0);
    QVERIFY2(bench.heard.bursts < 5'000, qPrintable(QString::number(bench.heard.bursts)));
}

void TestWebSocketSource::whatIsNoEventIsReportedAndTheConnectionGoesOn()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    bench.say(u"not json"_s);
    bench.say(u"[]"_s);
    bench.service.newest->sendBinaryMessage("{\"id\":\"\xFF\"}"_ba);
    bench.say(eventText(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.malformeds.size(), 3U);
    QCOMPARE(bench.heard.malformeds[2].bytes, std::string("{\"id\":\"\xFF\"}"));
    QVERIFY(bench.heard.disconnects.empty());
}

void TestWebSocketSource::anEventNearTheLimitArrives()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    const qsizetype room = bench.settings.maxEventBytes - eventText(1).size();
    bench.say(eventText(1, room));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.events[0].json.size(), static_cast<std::size_t>(bench.settings.maxEventBytes));
    QVERIFY(bench.heard.oversizes.empty());
}

void TestWebSocketSource::aTooLargeEventEndsTheConnectionAndIsTold()
{
    Bench bench;
    bench.settings.maxEventBytes = 2'000;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    bench.say(eventText(1, 3'000));
    QTRY_COMPARE(bench.heard.oversizes.size(), 1U);
    QVERIFY(bench.heard.oversizes[0] > 2'000);
    QTRY_COMPARE(bench.heard.disconnects.size(), 1U);
    QVERIFY2(bytes(bench.heard.disconnects[0].reason).contains("2000 bytes"),
             bench.heard.disconnects[0].reason.c_str());
    QTRY_COMPARE(bench.heard.connects.size(), 2U);
    QTRY_COMPARE(bench.service.requests.size(), 2);
    bench.say(eventText(2));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.oversizes.size(), 1U);
}

void TestWebSocketSource::anEndedConnectionIsMadeAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a normal close") << 1000 << "ended"_ba;
    QTest::newRow("a close with a reason") << 4001 << "4001"_ba;
    QTest::newRow("going away") << 1001 << "1001"_ba;
    QTest::newRow("an abrupt end") << 0 << "ended"_ba;
}

void TestWebSocketSource::anEndedConnectionIsMadeAgain()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    bench.clock.advance(Millis(5'000));
    bench.say(eventText(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    const UtcTime lastByte = bench.clock.utcNow();
    bench.clock.advance(Millis(3'000));
    if (code == 0)
        bench.service.newest->abort();
    else
        bench.service.newest->close(static_cast<QWebSocketProtocol::CloseCode>(code), u"for a reason"_s);
    QTRY_COMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
    QVERIFY2(bytes(bench.heard.disconnects[0].reason).contains(says), bench.heard.disconnects[0].reason.c_str());
    QTRY_COMPARE(bench.heard.connects.size(), 2U);
    QTRY_COMPARE(bench.service.requests.size(), 2);
    bench.say(eventText(2));
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    QCOMPARE(bench.heard.disconnects.size(), 1U);
}

void TestWebSocketSource::tooManyConnectionsAreToldInWords()
{
    StreamServer server(std::deque<StreamServer::Answer>{{""}});
    Bench bench;
    bench.settings.url = server.url();
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(server.requestCount(), 1U);
    // A close frame with code 1013 and the service's reason.
    const std::string reason = "Too many connections";
    server.sendRaw(upgradeFor(server, 0) + "\x88" + static_cast<char>(2 + reason.size()) + "\x03\xF5" + reason);
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QVERIFY2(bytes(bench.heard.reason()).startsWith("Too many connections: the service allows 5"),
             bench.heard.reason().c_str());
}

void TestWebSocketSource::refusedUpgrades_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("pause");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a wrong key pauses") << 401 << true << "API key"_ba;
    QTest::newRow("a key without permission pauses") << 403 << true << "403"_ba;
    QTest::newRow("too many requests wait") << 429 << false << "429"_ba;
    QTest::newRow("a service in trouble is tried again") << 503 << false << "503"_ba;
    QTest::newRow("a server without WebSockets is tried again") << 200 << false << "200"_ba;
}

void TestWebSocketSource::refusedUpgrades()
{
    QFETCH(const int, status);
    QFETCH(const bool, pause);
    QFETCH(const QByteArray, says);
    const StreamServer server({StreamServer::refusal(status, "{}")});
    Bench bench;
    bench.settings.url = server.url();
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), pause ? State::PausedCredentials : State::WaitingRetry);
    QCOMPARE(bench.source->status().httpStatus, status);
    QCOMPARE(bench.source->status().nextTryAt,
             std::optional(bench.clock.utcNow() + (pause ? Millis(60'000) : kHour / 2)));
    QVERIFY2(bytes(bench.heard.reason()).contains(says), bench.heard.reason().c_str());
    QVERIFY(bench.heard.connects.empty());
    QVERIFY(bench.heard.disconnects.empty());
    bench.source->reconnectNow();
    QTRY_COMPARE(server.requestCount(), 2U);
}

void TestWebSocketSource::aRedirectIsNotFollowed()
{
    const StreamServer stranger(std::deque<StreamServer::Answer>{{""}});
    const StreamServer server({StreamServer::refusal(302, "", "Location: " + stranger.url() + "/\r\n")});
    Bench bench;
    bench.settings.url = server.url();
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QCOMPARE(bench.source->status().httpStatus, 302);
    QCOMPARE(stranger.requestCount(), 0U);
}

void TestWebSocketSource::ourPingsHoldAQuietConnection()
{
    Bench bench;
    bench.tuning.ping = Millis(50);
    bench.tuning.silence = Millis(1'500);
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    QTRY_COMPARE(bench.source->status().state, State::Live);
    bench.clock.advance(Millis(9'000));
    int pongs = 0;
    const QWebSocket* const socket = bench.source->findChild<QWebSocket*>();
    QVERIFY(socket != nullptr);
    connect(socket, &QWebSocket::pong, this, [&pongs] { ++pongs; });
    QTRY_VERIFY(pongs >= 45);
    QVERIFY(bench.heard.disconnects.empty());
    QCOMPARE(bench.service.requests.size(), 1);
    QCOMPARE(bench.source->status().lastByteAt, std::optional(bench.clock.utcNow()));
    QCOMPARE(bench.heard.lives.size(), 1U);
}

void TestWebSocketSource::silenceEndsTheConnectionAtItsLastByte()
{
    StreamServer server(std::deque<StreamServer::Answer>{{""}});
    Bench bench;
    bench.settings.url = server.url();
    bench.tuning.ping = Millis(20);
    bench.tuning.silence = Millis(200);
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(server.requestCount(), 1U);
    server.sendRaw(upgradeFor(server, 0));
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const UtcTime lastByte = bench.clock.utcNow();
    bench.clock.advance(Millis(60'000));
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QCOMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
}

void TestWebSocketSource::silenceDuringTheUpgradeEndsIt()
{
    const StreamServer server(std::deque<StreamServer::Answer>{{""}});
    Bench bench;
    bench.settings.url = server.url();
    bench.tuning.silence = Millis(50);
    bench.start();
    QTRY_COMPARE(server.requestCount(), 3U);
    QVERIFY(bench.heard.connects.empty());
    QVERIFY(bench.heard.disconnects.empty());
}

void TestWebSocketSource::stoppingIsNoDisconnect()
{
    Bench bench;
    bench.start();
    QTRY_COMPARE(bench.service.requests.size(), 1);
    bench.source->stop();
    QCOMPARE(bench.heard.state(), State::Stopped);
    bench.source->start();
    QTRY_COMPARE(bench.heard.connects.size(), 2U);
    QVERIFY(bench.heard.disconnects.empty());
}

void TestWebSocketSource::unencryptedAddressesElsewhereAreRefused()
{
    Bench bench;
    bench.settings.url = "ws://grantex.example";
    bench.start();
    QCOMPARE(bench.heard.state(), State::Failed);
    QVERIFY2(bytes(bench.heard.reason()).contains("without encryption"), bench.heard.reason().c_str());
}

QTEST_GUILESS_MAIN(TestWebSocketSource)
#include "test_websocket_source.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/make_source.h"
#include "tests/unit/source/golden.h"
#include "tests/unit/source/sse_bench.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

using State = SourceStatus::State;

class TestSseSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCaptureArrivesByteForByte_data();
    void theCaptureArrivesByteForByte();
    void theRequestSaysWhatItNeeds();
    void theAddressIsBuiltFromTheSettings_data();
    void theAddressIsBuiltFromTheSettings();
    void theNextRequestTellsHowFarTheLastOneCame();
    void anIdThatNoHeaderCanCarryIsNotSent();
    void aCreationTimeAheadOfUsIsNotAskedFor();
    void tenThousandEventsInOnePieceKeepTheirOrder();
    void whatIsNoEventIsReportedAndTheStreamGoesOn();
    void aTooLargeEventIsSkippedAlone();
    void theFrameNamesTheTypeOfADraftEvent();
    void aServiceThatHoldsBackItsHeadersIsWaitedFor();
    void signsOfLifeAreToldOnceASecond();
    void keepAlivesHoldTheConnection();
    void stoppingIsNoDisconnect();
    void aSourceMayLiveOnAnotherThread();
    void theSettingsChooseTheSource_data();
    void theSettingsChooseTheSource();
};

void TestSseSource::theCaptureArrivesByteForByte_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("in one chunk") << 1'000'000;
    QTest::newRow("in chunks that end anywhere") << 37;
    QTest::newRow("byte by byte") << 1;
}

void TestSseSource::theCaptureArrivesByteForByte()
{
    QFETCH(const int, chunk);
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const QByteArray capture = golden(u"grantex-capture.sse"_s);
    for (qsizetype at = 0; at < capture.size(); at += chunk)
        bench.server.send(capture.mid(at, chunk).toStdString());
    QTRY_COMPARE(bench.heard.events.size(), 30U);
    QVERIFY(bench.heard.json() == capturedEvents());
    QCOMPARE(bench.heard.events[0].id, std::string("evt_01M842EC5Y9MV5H94VV1REHMN2"));
    QCOMPARE(bench.heard.events[29].type, std::string("sso.connection.created"));
    QTRY_COMPARE(bench.heard.pending, 0);
    QCOMPARE(bench.heard.connects.size(), 1U);
    QVERIFY(bench.heard.malformeds.empty());
}

void TestSseSource::theRequestSaysWhatItNeeds()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.server.requestCount(), 1U);
    QVERIFY(bench.server.requests[0].starts_with("GET /v1/events/stream HTTP/1.1\r\n"));
    QCOMPARE(bench.server.header(0, "Authorization"), std::string("Bearer sk_test_0123456789"));
    QCOMPARE(bench.server.header(0, "Accept"), std::string("text/event-stream"));
    QCOMPARE(bench.server.header(0, "Accept-Encoding"), std::string("identity"));
    QCOMPARE(bench.server.header(0, "Cache-Control"), std::string("no-store"));
    QCOMPARE(bench.server.header(0, "Last-Event-ID"), std::string("(none)"));
    QVERIFY(bench.server.requests[0].find("Upgrade") == std::string::npos);
}

void TestSseSource::theAddressIsBuiltFromTheSettings_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<bool>("since");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("all types") << ""_ba << QByteArrayList{} << false << "/v1/events/stream"_ba;
    QTest::newRow("some types") << ""_ba << QByteArrayList{"grant.created", "token.issued"} << false
                                << "/v1/events/stream?types=grant.created,token.issued"_ba;
    QTest::newRow("a type with characters of the query's own")
        << ""_ba << QByteArrayList{"a&b=c,d"} << false << "/v1/events/stream?types=a%26b%3Dc%2Cd"_ba;
    QTest::newRow("the newest event held")
        << ""_ba << QByteArrayList{"a"} << true << "/v1/events/stream?types=a&since=2026-02-28T23:59:59.123Z"_ba;
    QTest::newRow("a service below a path")
        << "/grantex/"_ba << QByteArrayList{} << false << "/grantex/v1/events/stream"_ba;
}

void TestSseSource::theAddressIsBuiltFromTheSettings()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArrayList, types);
    QFETCH(const bool, since);
    QFETCH(const QByteArray, target);
    SseBench bench;
    bench.settings.url += path.toStdString();
    for (const QByteArray& type : types)
        bench.settings.types.push_back(type.toStdString());
    bench.start(since ? std::optional(fromEpochMillis(1'772'323'199'123)) : std::nullopt);
    QTRY_COMPARE(bench.server.requestCount(), 1U);
    QCOMPARE(QByteArray::fromStdString(bench.server.target(0)), target);
}

void TestSseSource::theNextRequestTellsHowFarTheLastOneCame()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send("id: a-7\n" + SseBench::frame(R"({"id":"e1","createdAt":"2026-03-01T11:00:00.250Z"})") +
                      SseBench::frame(R"({"id":"e2","createdAt":"2026-03-01T10:00:00Z"})"));
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    bench.server.abort();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QCOMPARE(bench.server.target(1), std::string("/v1/events/stream?since=2026-03-01T11:00:00.250Z"));
    QCOMPARE(bench.server.header(1, "Last-Event-ID"), std::string("a-7"));
}

void TestSseSource::anIdThatNoHeaderCanCarryIsNotSent()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send("id: a\x01Z\n" + SseBench::frame(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    bench.server.abort();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QCOMPARE(bench.server.header(1, "Last-Event-ID"), std::string("(none)"));
}

void TestSseSource::aCreationTimeAheadOfUsIsNotAskedFor()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send(SseBench::frame(R"({"id":"e1","createdAt":"2999-01-01T00:00:00Z"})"));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    bench.server.abort();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QCOMPARE(bench.server.target(1), std::string("/v1/events/stream"));
}

void TestSseSource::tenThousandEventsInOnePieceKeepTheirOrder()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    constexpr int kMany = 10'000;
    std::string burst;
    for (int i = 0; i < kMany; ++i)
        burst += SseBench::frame(i);
    bench.server.send(burst);
    QTRY_COMPARE(bench.heard.events.size(), static_cast<std::size_t>(kMany));
    for (int i = 0; i < kMany; ++i)
        QCOMPARE(bench.heard.events[static_cast<std::size_t>(i)].id, "evt_" + std::to_string(i));
    QTRY_COMPARE(bench.heard.pending, 0);
    QVERIFY2(bench.heard.bursts < 1'000, qPrintable(QString::number(bench.heard.bursts)));
}

void TestSseSource::whatIsNoEventIsReportedAndTheStreamGoesOn()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send(SseBench::frame("not json") + SseBench::frame("{\"id\":\"\xFF\"}") + SseBench::frame("[1]") +
                      SseBench::frame("") + SseBench::frame(R"({"id":"a"} trailing)") + SseBench::frame(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.malformeds.size(), 5U);
    QCOMPARE(bench.heard.malformeds[0].bytes, std::string("not json"));
    QCOMPARE(bench.heard.malformeds[1].bytes, std::string("{\"id\":\"\xFF\"}"));
    QVERIFY(bench.heard.malformeds[1].reason.find("UTF-8") != std::string::npos);
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseSource::aTooLargeEventIsSkippedAlone()
{
    SseBench bench;
    bench.settings.maxEventBytes = 1'000;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send(SseBench::frame(R"({"id":")" + std::string(5'000, 'x') + "\"}") + SseBench::frame(2));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.events[0].id, std::string("evt_2"));
    QCOMPARE(bench.heard.oversizes, std::vector<std::size_t>{5'015});
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseSource::theFrameNamesTheTypeOfADraftEvent()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const std::string json =
        R"({"grantId":"grnt_1","threshold":80,"remaining":2000,"timestamp":"2026-02-01T01:00:00Z"})";
    bench.server.send("event: budget.threshold\n" + SseBench::frame(json));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.events[0].type, std::string("budget.threshold"));
    QCOMPARE(bench.heard.events[0].id, std::string());
    QCOMPARE(bench.heard.events[0].json, json);
}

void TestSseSource::aServiceThatHoldsBackItsHeadersIsWaitedFor()
{
    SseBench bench({{""}});
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingFirstByte);
    QCOMPARE(bench.heard.reason(), std::string("connected, waiting for the first byte"));
    QTRY_COMPARE(bench.server.requestCount(), 1U);
    QVERIFY(bench.heard.connects.empty());
    bench.clock.advance(Millis(29'000));
    bench.server.sendRaw(StreamServer::streamHead() + StreamServer::chunk(": keepalive\n\n"));
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QCOMPARE(bench.heard.connects, std::vector<UtcTime>{bench.clock.utcNow()});
    QCOMPARE(bench.status().connectedSince, std::optional(bench.clock.utcNow()));
    QVERIFY(bench.status().reason.empty());
}

void TestSseSource::signsOfLifeAreToldOnceASecond()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const auto hear = [&bench](int number, Millis later) {
        bench.clock.advance(later);
        bench.server.send(": keepalive\n\n" + SseBench::frame(number));
    };
    hear(1, Millis(400));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.lives.size(), 0U);
    hear(2, Millis(700));
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    QCOMPARE(bench.heard.lives, std::vector<UtcTime>{bench.clock.utcNow()});
    hear(3, Millis(900));
    QTRY_COMPARE(bench.heard.events.size(), 3U);
    QCOMPARE(bench.heard.lives.size(), 1U);
    QCOMPARE(bench.status().lastByteAt, std::optional(bench.clock.utcNow()));
}

void TestSseSource::keepAlivesHoldTheConnection()
{
    SseBench bench;
    bench.tuning.silence = Millis(1'500);
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QTimer keepAlive;
    int sent = 0;
    connect(&keepAlive, &QTimer::timeout, this, [&] {
        bench.server.send(": keepalive\n\n");
        ++sent;
    });
    keepAlive.start(50);
    QTRY_VERIFY(sent >= 45);
    QCOMPARE(bench.server.requestCount(), 1U);
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseSource::stoppingIsNoDisconnect()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.source->stop();
    QCOMPARE(bench.heard.state(), State::Stopped);
    QVERIFY(bench.heard.disconnects.empty());
    QVERIFY(!bench.status().connectedSince);
    bench.source->reconnectNow();
    QCOMPARE(bench.heard.state(), State::Stopped);
    bench.source->start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QCOMPARE(bench.server.requestCount(), 2U);
}

void TestSseSource::aSourceMayLiveOnAnotherThread()
{
    SseBench bench;
    QThread thread;
    auto source = std::make_unique<SseSource>(bench.settings, bench.heard, bench.clock, std::nullopt, bench.tuning);
    SseSource* const moved = source.get();
    moved->moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(moved, [moved] { moved->start(); });
    QTRY_COMPARE(bench.server.requestCount(), 1U);
    bench.server.send(SseBench::frame(1));
    bench.server.close();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QMetaObject::invokeMethod(
        moved,
        [&source] {
            source->stop();
            source.reset();
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.state(), State::Stopped);
}

void TestSseSource::theSettingsChooseTheSource_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("className");
    QTest::newRow("an event stream") << static_cast<int>(SourceSettings::Type::Sse) << "grantex::SseSource"_ba;
    QTest::newRow("a WebSocket") << static_cast<int>(SourceSettings::Type::WebSocket) << "grantex::WebSocketSource"_ba;
    QTest::newRow("a file") << static_cast<int>(SourceSettings::Type::File) << "grantex::FileSource"_ba;
}

void TestSseSource::theSettingsChooseTheSource()
{
    QFETCH(const int, type);
    QFETCH(const QByteArray, className);
    RecordingListener heard;
    const FakeClock clock;
    SourceSettings settings;
    settings.type = static_cast<SourceSettings::Type>(type);
    settings.url = "https://api.grantex.dev";
    const auto source = makeSource(settings, heard, clock);
    QCOMPARE(QByteArray(source->metaObject()->className()), className);
    QCOMPARE(source->status().state, State::Idle);
}

QTEST_GUILESS_MAIN(TestSseSource)
#include "test_sse_source.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/source/sse_bench.h"

#include <QSignalSpy>
#include <QTest>

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

/// Timers of one interval fire in turn: when this one has fired thrice, the source's heartbeat did so twice at least.
bool heartbeatsPass(const SseBench& bench)
{
    QTimer timer;
    QSignalSpy fired(&timer, &QTimer::timeout);
    timer.start(bench.tuning.heartbeat);
    while (fired.count() < 3) {
        if (!fired.wait())
            return false;
    }
    return true;
}

} // namespace

class TestSseTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndedConnectionIsMadeAgain_data();
    void anEndedConnectionIsMadeAgain();
    void silenceEndsTheConnectionAtItsLastByte();
    void silenceBeforeTheHeadersIsNoGapOfItsOwn();
    void nobodyListeningIsToldAndTriedAgain();
    void refusals_data();
    void refusals();
    void headersWithoutAnEndAreCut_data();
    void headersWithoutAnEndAreCut();
    void stoppingAtAnyMomentIsClean_data();
    void stoppingAtAnyMomentIsClean();
    void refusedCredentialsAreTestedAgainSlowly();
    void aPersonMayTestCredentialsAtOnce();
    void theServersRetryTimeIsAFloor();
    void aMachineThatSleptConnectsAnew();
    void bytesAfterASleepDoNotHideIt();
    void pausedCredentialsStayPausedOverASleep();
};

void TestSseTrouble::anEndedConnectionIsMadeAgain_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("abrupt");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("the stream is ended properly") << chunked << "0\r\n\r\n"_ba << false;
    QTest::newRow("the connection is closed within the stream") << chunked << ""_ba << false;
    QTest::newRow("the connection is cut within the stream") << chunked << ""_ba << true;
    QTest::newRow("the connection is cut within a frame") << chunked << "12\r\ndata: {\"id\":\"evt_"_ba << true;
    QTest::newRow("a stream without framing ends") << "Connection: close\r\n"_ba
                                                   << ""_ba << false;
    QTest::newRow("the framing is broken") << chunked << "zz\r\nwhat is this\r\n"_ba << false;
}

void TestSseTrouble::anEndedConnectionIsMadeAgain()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, tail);
    QFETCH(const bool, abrupt);
    const bool chunked = headers.startsWith("Transfer");
    SseBench bench({{StreamServer::streamHead(headers.toStdString())}, {StreamServer::streamHead()}});
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.clock.advance(Millis(5'000));
    const std::string first = SseBench::frame(1) + "data: {\"id\":\"half";
    bench.server.sendRaw(chunked ? StreamServer::chunk(first) : first);
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    const UtcTime lastByte = bench.clock.utcNow();
    QTRY_COMPARE(bench.status().lastByteAt, std::optional(lastByte));
    if (tail.isEmpty() || !abrupt)
        bench.clock.advance(Millis(3'000));
    bench.server.sendRaw(tail.toStdString());
    if (abrupt)
        bench.server.abort();
    else
        bench.server.close();
    QTRY_COMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
    QVERIFY(!bench.heard.disconnects[0].reason.empty());
    QTRY_COMPARE(bench.heard.connects.size(), 2U);
    bench.server.send(SseBench::frame(2));
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    QCOMPARE(bench.heard.events[1].id, std::string("evt_2"));
    QVERIFY(bench.heard.malformeds.empty());
    QCOMPARE(bench.heard.disconnects.size(), 1U);
}

void TestSseTrouble::silenceEndsTheConnectionAtItsLastByte()
{
    SseBench bench;
    bench.tuning.silence = Millis(150);
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.clock.advance(Millis(10'000));
    bench.server.send(SseBench::frame(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    const UtcTime lastByte = bench.clock.utcNow();
    bench.clock.advance(Millis(60'000));
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QCOMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
    QCOMPARE(bench.heard.disconnects[0].reason, std::string("Nothing came from the service for 150 ms."));
    QCOMPARE(bench.status().nextTryAt, std::optional(bench.clock.utcNow() + kHour / 2));
    bench.source->reconnectNow();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
}

void TestSseTrouble::silenceBeforeTheHeadersIsNoGapOfItsOwn()
{
    SseBench bench({{""}});
    bench.tuning.silence = Millis(100);
    bench.start();
    QTRY_COMPARE(bench.server.requestCount(), 3U);
    QVERIFY(bench.heard.was(State::WaitingFirstByte));
    QVERIFY(bench.heard.was(State::WaitingRetry));
    QVERIFY(bench.heard.connects.empty());
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseTrouble::nobodyListeningIsToldAndTriedAgain()
{
    SseBench bench;
    bench.settings.url = "http://127.0.0.1:1";
    bench.start();
    const auto refused = [&bench] {
        return std::count_if(bench.heard.statuses.begin(), bench.heard.statuses.end(),
                             [](const auto& status) { return status.state == State::WaitingRetry; });
    };
    QTRY_VERIFY(refused() >= 3);
    QVERIFY2(bytes(bench.heard.reason()).contains("127.0.0.1:1"), bench.heard.reason().c_str());
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseTrouble::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("pause");
    QTest::addColumn<int>("waitMs");
    QTest::addColumn<QByteArray>("says");
    constexpr int kBackoff = 500;
    QTest::newRow("a wrong key pauses") << 401 << ""_ba
                                        << R"({"message":"Invalid key","code":"UNAUTHORIZED"})"_ba << true << 60'000
                                        << "Invalid key"_ba;
    QTest::newRow("a challenge changes nothing") << 401 << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba
                                                 << "{}"_ba << true << 60'000 << "API key"_ba;
    QTest::newRow("a key without permission pauses") << 403 << ""_ba
                                                     << "{}"_ba << true << 60'000 << "403"_ba;
    QTest::newRow("the sixth connection waits as long as it is told")
        << 429 << "Retry-After: 7\r\n"_ba
        << R"({"message":"Max 5","code":"TOO_MANY_CONNECTIONS"})"_ba << false << 7'000 << "Too many connections"_ba;
    QTest::newRow("Retry-After may be a date")
        << 429 << "Date: Sun, 01 Mar 2026 12:30:00 GMT\r\nRetry-After: Sun, 01 Mar 2026 12:30:09 GMT\r\n"_ba
        << "{}"_ba << false << 9'000 << "429"_ba;
    QTest::newRow("a short Retry-After does not shorten the backoff")
        << 503 << "Retry-After: 0\r\n"_ba
        << R"({"code":"RATE_LIMIT_UNAVAILABLE"})"_ba << false << kBackoff << "RATE_LIMIT_UNAVAILABLE"_ba;
    QTest::newRow("a Retry-After that means nothing") << 503 << "Retry-After: soon\r\n"_ba
                                                      << ""_ba << false << kBackoff << "503"_ba;
    QTest::newRow("a wrong address") << 404 << ""_ba
                                     << "not found"_ba << false << kBackoff << "URL"_ba;
    QTest::newRow("an answer without an end is cut")
        << 500 << ""_ba << QByteArray(200'000, 'x') << false << kBackoff << "500"_ba;
    QTest::newRow("a page is no stream") << 200 << ""_ba
                                         << R"({"status":"healthy"})"_ba << false << kBackoff << "application/json"_ba;
}

void TestSseTrouble::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, pause);
    QFETCH(const int, waitMs);
    QFETCH(const QByteArray, says);
    SseBench bench({StreamServer::refusal(status, body.toStdString(), headers.toStdString())});
    bench.tuning.backoff = {Millis(1'000), Millis(1'000)};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), pause ? State::PausedCredentials : State::WaitingRetry);
    QCOMPARE(bench.status().httpStatus, status);
    QCOMPARE(bench.status().nextTryAt, std::optional(bench.clock.utcNow() + Millis(waitMs)));
    QVERIFY2(bytes(bench.heard.reason()).contains(says), bench.heard.reason().c_str());
    QVERIFY(bench.heard.connects.empty());
    QVERIFY(bench.heard.disconnects.empty());
    QVERIFY(bench.heard.malformeds.empty());
}

void TestSseTrouble::headersWithoutAnEndAreCut_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray first = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("one that is longer than any") << first + "X: " + QByteArray(1'000'000, 'x');
    QTest::newRow("ever more of them") << first + QByteArray("X: 0123456789\r\n").repeated(50'000);
    QTest::newRow("ever more interim answers") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(20'000);
}

void TestSseTrouble::headersWithoutAnEndAreCut()
{
    QFETCH(const QByteArray, answer);
    SseBench bench({{answer.toStdString()}});
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QVERIFY2(bytes(bench.heard.reason()).contains("end"), bench.heard.reason().c_str());
    QVERIFY(bench.heard.connects.empty());
}

void TestSseTrouble::stoppingAtAnyMomentIsClean_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("state");
    QTest::newRow("just begun") << ""_ba << static_cast<int>(State::Connecting);
    QTest::newRow("a name is looked up") << "https://a-name-that-is-not-there.invalid"_ba
                                         << static_cast<int>(State::Connecting);
    QTest::newRow("the request is sent") << ""_ba << static_cast<int>(State::WaitingFirstByte);
    QTest::newRow("events come") << ""_ba << static_cast<int>(State::Live);
    QTest::newRow("the next try is waited for") << "http://127.0.0.1:1"_ba << static_cast<int>(State::WaitingRetry);
}

void TestSseTrouble::stoppingAtAnyMomentIsClean()
{
    QFETCH(const QByteArray, url);
    QFETCH(const int, state);
    const bool held = static_cast<State>(state) == State::WaitingFirstByte;
    SseBench bench({{held ? std::string() : StreamServer::streamHead()}});
    bench.tuning.backoff = {kHour, kHour};
    if (!url.isEmpty())
        bench.settings.url = url.toStdString();
    bench.start();
    QTRY_COMPARE(static_cast<int>(bench.heard.state()), state);
    bench.source->stop();
    QCOMPARE(bench.heard.state(), State::Stopped);
    const std::size_t said = bench.heard.statuses.size();
    bench.source.reset();
    QTest::qWait(20);
    QCOMPARE(bench.heard.statuses.size(), said);
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseTrouble::refusedCredentialsAreTestedAgainSlowly()
{
    const auto refusal = StreamServer::refusal(401, "{}");
    SseBench bench({refusal, refusal, {StreamServer::streamHead()}});
    bench.tuning.pauseFirst = Millis(20);
    bench.tuning.pauseLongest = Millis(30);
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QCOMPARE(bench.server.requestCount(), 3U);
    QCOMPARE(bench.status().httpStatus, 0);
    QVERIFY(!bench.heard.was(State::WaitingRetry));
}

void TestSseTrouble::aPersonMayTestCredentialsAtOnce()
{
    SseBench bench({StreamServer::refusal(401, "{}"), {StreamServer::streamHead()}});
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::PausedCredentials);
    bench.source->reconnectNow();
    QTRY_COMPARE(bench.heard.state(), State::Live);
}

void TestSseTrouble::theServersRetryTimeIsAFloor()
{
    SseBench bench;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    bench.server.send("retry: 40000\n" + SseBench::frame(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    bench.server.close();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QCOMPARE(bench.status().nextTryAt, std::optional(bench.clock.utcNow() + Millis(40'000)));
}

void TestSseTrouble::aMachineThatSleptConnectsAnew()
{
    SseBench bench;
    bench.tuning.heartbeat = Millis(20);
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const UtcTime lastByte = bench.clock.utcNow();
    bench.clock.jumpWall(Millis(75'000));
    QVERIFY(heartbeatsPass(bench));
    QVERIFY(bench.heard.disconnects.empty());
    bench.clock.jumpWall(kHour);
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QCOMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
    QVERIFY(bytes(bench.heard.disconnects[0].reason).contains("slept"));
}

void TestSseTrouble::bytesAfterASleepDoNotHideIt()
{
    SseBench bench;
    bench.tuning.heartbeat = kHour;
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    const UtcTime lastByte = bench.clock.utcNow();
    bench.clock.jumpWall(kHour);
    bench.server.send(SseBench::frame(1));
    QTRY_COMPARE(bench.heard.disconnects.size(), 1U);
    QCOMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.pending, 0);
    QCOMPARE(bench.heard.disconnects[0].lastByteAt, lastByte);
    QTRY_COMPARE(bench.heard.connects.size(), 2U);
}

void TestSseTrouble::pausedCredentialsStayPausedOverASleep()
{
    SseBench bench({StreamServer::refusal(401, "{}")});
    bench.tuning.heartbeat = Millis(5);
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::PausedCredentials);
    bench.clock.jumpWall(kHour);
    QVERIFY(heartbeatsPass(bench));
    QCOMPARE(bench.server.requestCount(), 1U);
}

QTEST_GUILESS_MAIN(TestSseTrouble)
#include "test_sse_trouble.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/reconnect_policy.h"
#include "core/source/service_refusal.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

SourceTuning withRandom(double value)
{
    SourceTuning tuning;
    tuning.random = [value] { return value; };
    return tuning;
}

} // namespace

class TestReconnect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWaitDoublesUpToItsLimit();
    void theWaitIsRandomBelowItsCeiling();
    void aRetryAfterIsAFloor();
    void aConnectionThatDeliveredForAWhileBeginsAnew();
    void aConnectionThatBrokeAtOnceDoesNot();
    void pausesDoubleFromAMinuteToTen();
    void acceptedCredentialsEndThePauses();
    void refusalsAreToldInWords_data();
    void refusalsAreToldInWords();
};

void TestReconnect::theWaitDoublesUpToItsLimit()
{
    ReconnectPolicy policy(withRandom(1.0));
    for (const int expected : {500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000})
        QCOMPARE(policy.nextRetry().count(), expected);
    policy.restart();
    QCOMPARE(policy.nextRetry().count(), 500);
}

void TestReconnect::theWaitIsRandomBelowItsCeiling()
{
    ReconnectPolicy low(withRandom(0.0));
    ReconnectPolicy middle(withRandom(0.5));
    QCOMPARE(low.nextRetry().count(), 1);
    QCOMPARE(middle.nextRetry().count(), 250);
    QCOMPARE(middle.nextRetry().count(), 500);
    ReconnectPolicy own{SourceTuning{}};
    for (int i = 0; i < 100; ++i)
        QVERIFY(own.nextRetry() <= Millis(30'000));
}

void TestReconnect::aRetryAfterIsAFloor()
{
    ReconnectPolicy policy(withRandom(0.5));
    QCOMPARE(policy.nextRetry(Millis(7'000)).count(), 7'000);
    QCOMPARE(policy.nextRetry(Millis(10)).count(), 500);
}

void TestReconnect::aConnectionThatDeliveredForAWhileBeginsAnew()
{
    ReconnectPolicy policy(withRandom(1.0));
    static_cast<void>(policy.nextRetry());
    static_cast<void>(policy.nextRetry());
    policy.connectionEnded(Millis(20'000));
    QCOMPARE(policy.nextRetry().count(), 500);
}

void TestReconnect::aConnectionThatBrokeAtOnceDoesNot()
{
    ReconnectPolicy policy(withRandom(1.0));
    static_cast<void>(policy.nextRetry());
    static_cast<void>(policy.nextRetry());
    policy.accepted();
    policy.connectionEnded(Millis(19'999));
    QCOMPARE(policy.nextRetry().count(), 2'000);
}

void TestReconnect::pausesDoubleFromAMinuteToTen()
{
    ReconnectPolicy policy(withRandom(0.1));
    for (const int seconds : {60, 120, 240, 480, 600, 600, 600})
        QCOMPARE(policy.nextPause().count(), seconds * 1000);
}

void TestReconnect::acceptedCredentialsEndThePauses()
{
    ReconnectPolicy policy(withRandom(0.1));
    static_cast<void>(policy.nextPause());
    static_cast<void>(policy.nextPause());
    policy.accepted();
    QCOMPARE(policy.nextPause().count(), 60'000);
}

void TestReconnect::refusalsAreToldInWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("pause");
    QTest::addColumn<QByteArrayList>("says");
    QTest::newRow("a wrong key asks for a person")
        << 401 << R"({"message":"Invalid API key","code":"UNAUTHORIZED","requestId":"r"})"_ba << true
        << QByteArrayList{"API key", "401", "Invalid API key", "UNAUTHORIZED"};
    QTest::newRow("a key without permission asks for a person")
        << 403 << ""_ba << true << QByteArrayList{"not allowed", "403"};
    QTest::newRow("too many connections are told as such")
        << 429 << R"({"message":"Max 5 concurrent SSE connections per developer","code":"TOO_MANY_CONNECTIONS"})"_ba
        << false << QByteArrayList{"Too many connections", "5 minutes", "Max 5 concurrent"};
    QTest::newRow("too many requests") << 429 << R"({"message":"slow down","code":"RATE_LIMIT_EXCEEDED"})"_ba << false
                                       << QByteArrayList{"fewer requests", "429", "slow down"};
    QTest::newRow("a service in trouble") << 503 << R"({"code":"RATE_LIMIT_UNAVAILABLE"})"_ba << false
                                          << QByteArrayList{"problem of its own", "503", "(RATE_LIMIT_UNAVAILABLE)"};
    QTest::newRow("a wrong address") << 404 << "<html>no</html>"_ba << false << QByteArrayList{"404", "URL"};
    QTest::newRow("words of the wrong type are passed over")
        << 500 << R"({"message":5,"code":[]})"_ba << false << QByteArrayList{"500"};
}

void TestReconnect::refusalsAreToldInWords()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, pause);
    QFETCH(const QByteArrayList, says);
    const ConnectionEnd end = refusalFor(status, body.toStdString(), Millis(7));
    QCOMPARE(end.next == ConnectionEnd::Next::Pause, pause);
    QCOMPARE(end.httpStatus, status);
    QCOMPARE(end.notBefore.count(), 7);
    const QByteArray reason = QByteArray::fromStdString(end.reason);
    for (const QByteArray& words : says)
        QVERIFY2(reason.contains(words), reason.constData());
    QVERIFY(!reason.contains("<html>"));
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "test_reconnect.moc"

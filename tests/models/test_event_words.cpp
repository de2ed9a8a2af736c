// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/lane_words.h"
#include "ui/events/gap_words.h"
#include "ui/events/summary.h"
#include "ui/text/display.h"
#include "ui/theme/type_tone.h"
#include "ui/window/rate_meter.h"
#include "ui/window/source_words.h"

#include <QFile>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNow = UtcTime(Millis(1'795'433'115'000));

LaneStatus lane(LaneStatus::State state)
{
    LaneStatus status;
    status.id = {"splunk-prod"};
    status.name = "splunk-prod";
    status.type = "splunk";
    status.state = state;
    return status;
}

SourceStatus source(SourceStatus::State state)
{
    SourceStatus status;
    status.state = state;
    status.endpoint = "https://api.grantex.dev/v1/events/stream";
    return status;
}

} // namespace

class TestEventWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summaries_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("summary");
        QTest::newRow("budget threshold as sent")
            << u"budget.threshold"_s << uR"({"grantId":"g","pct":80,"remaining":"15.0000"})"_s
            << u"80 % of the budget used, 15.0000 left"_s;
        QTest::newRow("budget threshold as documented")
            << u"budget.threshold"_s
            << uR"({"thresholdPercent":50,"remainingBudget":"50.10","initialBudget":"100","currency":"USD"})"_s
            << u"50 % of the budget used, 50.10 USD left of 100 USD"_s;
        QTest::newRow("a threshold that says nothing")
            << u"budget.threshold"_s << u"{}"_s << u"Budget threshold crossed"_s;
        QTest::newRow("an exhausted budget")
            << u"budget.exhausted"_s << uR"({"grantId":"g","remaining":"0"})"_s << u"Budget exhausted, 0 left"_s;
        QTest::newRow("a cascade") << u"grant.revoked"_s << uR"({"grantId":"g","cascade":true})"_s
                                   << u"Grant revoked, with every grant delegated from it"_s;
        QTest::newRow("who revoked") << u"grant.revoked"_s << uR"({"revokedBy":"principal"})"_s
                                     << u"Grant revoked by the principal"_s;
        QTest::newRow("scopes of a token")
            << u"token.issued"_s << uR"({"scopes":["a:b","c"]})"_s << u"Token for a:b, c"_s;
        QTest::newRow("a phrase and its fields") << u"passport.revoked"_s << uR"({"passportId":"ppt_1"})"_s
                                                 << u"Agent passport revoked · passportId: ppt_1"_s;
        QTest::newRow("an unknown type shows its fields")
            << u"new.thing"_s << uR"({"grantId":"g","colour":"red","n":1.50,"deep":{"x":true}})"_s
            << u"colour: red · n: 1.50 · x: true"_s;
        QTest::newRow("control and bidi characters are replaced")
            << u"new.thing"_s << u"{\"a\":\"x\\u202ey\\n\"}"_s << u"a: x\uFFFDy\uFFFD"_s;
    }
    void summaries()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, data);
        QFETCH(const QString, summary);
        const QString json = u"{\"id\":\"evt_1\",\"type\":\"%1\",\"data\":%2}"_s.arg(type, data);
        QCOMPARE(summaryOf(type.toStdString(), json.toStdString()), summary);
    }

    void everyEventOfTheCaptureHasASummary()
    {
        QFile capture(qEnvironmentVariable("GRANTEX_FIXTURES") + u"/grantex-capture.sse"_s);
        QVERIFY2(capture.open(QIODevice::ReadOnly), qPrintable(capture.fileName()));
        int events = 0;
        while (!capture.atEnd()) {
            const QByteArray line = capture.readLine().trimmed();
            if (!line.startsWith("data: "))
                continue;
            const auto event = parseEvent(line.mid(6).toStdString());
            QVERIFY(event.has_value());
            QVERIFY2(!summaryOf(event->type, event->json).isEmpty(), line.constData());
            ++events;
        }
        QVERIFY(events >= 30);
    }

    void bytesThatAreNoJsonGiveAnEmptySummary()
    {
        QCOMPARE(summaryOf("x", "not json"), QString());
        QVERIFY(!summaryOf("grant.created", "{").isEmpty());
    }

    void alarmsAndFamiliesWearTheirTones()
    {
        QCOMPARE(toneOfType("grant.created"), Tone::Grant);
        QCOMPARE(toneOfType("grant.revoked"), Tone::Alarm);
        QCOMPARE(toneOfType("budget.exhausted"), Tone::Alarm);
        QCOMPARE(toneOfType("budget.threshold"), Tone::Budget);
        QCOMPARE(toneOfType("vault.credential.exchanged"), Tone::Vault);
        QCOMPARE(toneOfType("something.new"), Tone::Other);
    }

    void gapSentences()
    {
        Gap gap;
        gap.from = kNow;
        gap.kind = "connection";
        QCOMPARE(gapSentence(gap),
                 u"⚠ no connection since %1: events in this time are not recoverable"_s.arg(localTime(kNow)));
        gap.to = kNow + std::chrono::seconds(89);
        QCOMPARE(gapSentence(gap),
                 u"⚠ no connection %1 → %2 (1 min 29 s): events in this time are not recoverable"_s.arg(
                     localTime(kNow), localTime(*gap.to)));
        gap.kind = "not-running";
        QVERIFY(gapSentence(gap).startsWith(u"⚠ not running"_s));
        gap.kind = "oversized";
        gap.to = gap.from;
        QVERIFY(gapSentence(gap).contains(u"too large"_s));
        gap.kind = "damage";
        gap.reason = "3 events were salvaged";
        QCOMPARE(gapSentence(gap), u"⚠ journal damage at %1: 3 events were salvaged"_s.arg(localTime(kNow)));
    }

    void lanesInWords()
    {
        auto waiting = lane(LaneStatus::State::Throttled);
        waiting.reason = "Splunk is busy";
        waiting.code = "503, code 9";
        waiting.nextTryAt = kNow + Millis(11'200);
        QCOMPARE(wordsOf(waiting, kNow).text, u"Waiting: Splunk is busy (503, code 9), next try in 12 s"_s);
        waiting.waitingSince = kNow - std::chrono::seconds(200);
        QCOMPARE(wordsOf(waiting, kNow).text, u"Waiting 3 min: Splunk is busy (503, code 9), next try in 12 s"_s);
        QVERIFY(wordsOf(waiting, kNow).canRetry);
        QCOMPARE(wordsOf(waiting, kNow + std::chrono::minutes(1)).text,
                 u"Waiting 4 min: Splunk is busy (503, code 9), trying again now"_s);

        auto paused = lane(LaneStatus::State::Paused);
        paused.reason = "The token is refused (403)";
        paused.code = "403";
        paused.remedy = "Put a valid HEC token in place.";
        QCOMPARE(wordsOf(paused, kNow).text, u"Paused: The token is refused (403)"_s);
        QCOMPARE(wordsOf(paused, kNow).fix, u"Put a valid HEC token in place."_s);
        QCOMPARE(wordsOf(paused, kNow).role, Role::Danger);

        QCOMPARE(wordsOf(lane(LaneStatus::State::Delivering), kNow).text, u"Delivering"_s);
        QVERIFY(!wordsOf(lane(LaneStatus::State::Idle), kNow).canRetry);
        auto off = lane(LaneStatus::State::Off);
        QCOMPARE(wordsOf(off, kNow).text, u"Off"_s);
        off.counters.matched = 3;
        QCOMPARE(wordsOf(off, kNow).text, u"Off – what waits is kept"_s);
    }

    void connectionsInWords()
    {
        auto retry = source(SourceStatus::State::WaitingRetry);
        retry.reason = "The service answered 503";
        retry.nextTryAt = kNow + Millis(12'000);
        QCOMPARE(wordsOf(retry, kNow).detail, u"The service answered 503 · next try in 12 s"_s);
        QVERIFY(wordsOf(retry, kNow).canRetry);
        QVERIFY(wordsOf(retry, kNow).isWanted);

        QCOMPARE(wordsOf(source(SourceStatus::State::Live), kNow).state, u"Live"_s);
        QCOMPARE(wordsOf(source(SourceStatus::State::WaitingFirstByte), kNow).detail, u"waiting for the first byte…"_s);
        QVERIFY(!wordsOf(source(SourceStatus::State::Stopped), kNow).isWanted);

        auto quiet = source(SourceStatus::State::Live);
        quiet.lastByteAt = kNow - std::chrono::seconds(60);
        QCOMPARE(wordsOf(quiet, kNow).detail, u"nothing heard for 1 min"_s);
    }

    void theBestOfSeveralConnectionsSpeaks()
    {
        const std::vector both{source(SourceStatus::State::WaitingRetry), source(SourceStatus::State::Live)};
        QCOMPARE(wordsOf(both, kNow).state, u"Live"_s);
        QVERIFY(wordsOf(both, kNow).detail.contains(u"1 of 2 connections"_s));
        QCOMPARE(wordsOf(std::vector<SourceStatus>(), kNow).state, u"No source"_s);
    }

    void theRateIsOfWholeSeconds()
    {
        RateMeter meter;
        const MonoTime start{std::chrono::hours(1)};
        for (int tenth = 0; tenth < 50; ++tenth)
            meter.count(10, start + Millis(tenth * 100));
        QCOMPARE(meter.perSecond(start + Millis(4'950)), 100.0);
        QCOMPARE(meter.peak(), 100);
        QCOMPARE(meter.perSecond(start + std::chrono::seconds(60)), 0.0);
        QCOMPARE(meter.peak(), 100);
    }

    void theZoneIsNamed_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("name");
        QTest::newRow("east") << QByteArray("XXX-2") << u"UTC+2"_s;
        QTest::newRow("half an hour") << QByteArray("XXX-5:30") << u"UTC+5:30"_s;
        QTest::newRow("west") << QByteArray("XXX3:30") << u"UTC\u22123:30"_s;
        QTest::newRow("none") << QByteArray("UTC") << u"UTC"_s;
    }
    void theZoneIsNamed()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, name);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const QString shown = zoneName(fromEpochMillis(1'795'433'115'838));
        if (before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
        QCOMPARE(shown, name);
    }
};

QTEST_MAIN(TestEventWords)
#include "test_event_words.moc"

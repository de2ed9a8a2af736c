// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_engine.h"
#include "core/alerts/alert_history.h"
#include "core/alerts/state_watch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace std::chrono_literals;

namespace {

const UtcTime kNow = fromEpochMillis(1'780'000'000'000);

StoredEvent eventOf(const std::string& type, const std::string& data, std::int64_t sequence = 1, UtcTime at = kNow)
{
    StoredEvent event;
    event.sequence = {sequence};
    event.receivedAt = at;
    const std::string json = R"({"id":"evt_)" + std::to_string(sequence) + R"(","type":")" + type +
                             R"(","createdAt":"2026-05-28T20:26:40Z","data":)" + data + "}";
    event.event = *parseEvent(json);
    return event;
}

std::vector<std::string> rulesOf(const std::vector<Alert>& alerts)
{
    std::vector<std::string> names;
    for (const Alert& alert : alerts)
        names.push_back(alert.rule);
    return names;
}

std::vector<std::string> take(AlertEngine& engine, const StoredEvent& event, UtcTime now = kNow)
{
    return rulesOf(engine.take(std::span(&event, 1), now));
}

using Names = std::vector<std::string>;

// Outside the class: moc 6.4 loses its way in an escaped quote behind a raw string.
std::string grantData(int n)
{
    return "{\"grantId\":\"g" + std::to_string(n) + "\"}";
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedRuleIsUnderstood()
    {
        const auto checked = checkAlertRules(shippedAlertRules());
        QVERIFY2(checked.has_value(), checked ? "" : checked.error().message.c_str());
    }
    void aThresholdIsToldOnceForAGrantHoweverOftenItRepeats_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("as the service sends it") << R"({"grantId":"g1","pct":80,"remaining":"15.0000"})";
        QTest::newRow("percentage") << R"({"grantId":"g1","percentage":80,"remaining":15})";
        QTest::newRow("thresholdPercent") << R"({"grantId":"g1","thresholdPercent":"80","remainingBudget":"15"})";
        QTest::newRow("threshold") << R"({"grantId":"g1","threshold":80,"remaining":2000})";
    }
    void aThresholdIsToldOnceForAGrantHoweverOftenItRepeats()
    {
        QFETCH(const QString, data);
        AlertEngine engine;
        QCOMPARE(take(engine, eventOf("budget.threshold", data.toStdString(), 1)), Names{"Budget at 80 %"});
        QCOMPARE(take(engine, eventOf("budget.threshold", data.toStdString(), 2), kNow + 5min), Names{});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g2","pct":80})", 3)), Names{"Budget at 80 %"});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g3","pct":50})", 4)), Names{});
    }
    void aRefilledBudgetTellsAgain()
    {
        AlertEngine engine;
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g1","pct":80})", 1)), Names{"Budget at 80 %"});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g1","pct":50})", 2)), Names{});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g1","pct":80})", 3)), Names{"Budget at 80 %"});
    }
    void aBudgetThatIsExhaustedOnceMoreTellsAgain_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("data");
        QTest::addColumn<bool>("isToldAgain");
        QTest::newRow("a debit of what was added") << "budget.debited"
                                                   << R"({"grantId":"g1","remaining":"0.0001"})" << true;
        QTest::newRow("a threshold") << "budget.threshold"
                                     << R"({"grantId":"g1","pct":80,"remaining":"20"})" << true;
        QTest::newRow("a threshold in words of the docs") << "budget.threshold"
                                                          << R"({"grantId":"g1","percentage":50})" << true;
        QTest::newRow("the threshold of the last debit")
            << "budget.threshold"
            << R"({"grantId":"g1","pct":80,"remaining":"0.0000"})" << false;
        QTest::newRow("another grant") << "budget.threshold"
                                       << R"({"grantId":"g2","pct":50,"remaining":"50"})" << false;
        QTest::newRow("nothing of the budget") << "token.issued"
                                               << R"({"grantId":"g1","remaining":"50"})" << false;
    }
    void aBudgetThatIsExhaustedOnceMoreTellsAgain()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, data);
        QFETCH(const bool, isToldAgain);
        AlertEngine engine;
        const auto exhausted = [](std::int64_t n) {
            return eventOf("budget.exhausted", R"({"grantId":"g1","remaining":"0"})", n);
        };
        QCOMPARE(take(engine, exhausted(1)), Names{"Budget exhausted"});
        (void)take(engine, eventOf(type.toStdString(), data.toStdString(), 2), kNow + 1min);
        QCOMPARE(take(engine, exhausted(3), kNow + 2min), isToldAgain ? Names{"Budget exhausted"} : Names{});
        QCOMPARE(take(engine, exhausted(4), kNow + 3min), Names{});
    }
    void aThresholdThatComesLateRefillsNothing()
    {
        AlertEngine engine;
        StoredEvent exhausted = eventOf("budget.exhausted", R"({"grantId":"g1","remaining":"0"})", 1);
        StoredEvent late = eventOf("budget.threshold", R"({"grantId":"g1","pct":80,"remaining":"10"})", 2);
        late.event.createdAt = *exhausted.event.createdAt - 1s;
        QCOMPARE(take(engine, exhausted), Names{"Budget exhausted"});
        QCOMPARE(take(engine, late), Names{"Budget at 80 %"});
        exhausted.sequence = {3};
        QCOMPARE(take(engine, exhausted), Names{});
    }
    void aRefillTellsNoRevocationAgain()
    {
        AlertEngine engine({{"all", "grant:g1", AlertRule::State::None, true, 1h}});
        QCOMPARE(take(engine, eventOf("grant.revoked", R"({"grantId":"g1"})", 1)), Names{"all"});
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g1"})", 2)), Names{"all"});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g1","pct":50})", 3)), Names{"all"});
        QCOMPARE(take(engine, eventOf("grant.revoked", R"({"grantId":"g1"})", 4)), Names{});
    }
    void anAlertCarriesTheEventAndItsWords()
    {
        AlertEngine engine;
        const StoredEvent event = eventOf("budget.exhausted", R"({"grantId":"grnt_7","remaining":"0"})", 42);
        const auto alerts = engine.take(std::span(&event, 1), kNow);
        QCOMPARE(alerts.size(), std::size_t(1));
        QCOMPARE(alerts.front().sequence.value, 42);
        QVERIFY(alerts.front().text.find("grnt_7") != std::string::npos);
    }
    void afterTheCooldownItIsToldAgain()
    {
        AlertEngine engine({{"mine", "type:grant.revoked", AlertRule::State::None, true, 10min}});
        const auto event = [](std::int64_t n, UtcTime at) {
            return eventOf("grant.revoked", R"({"grantId":"g1"})", n, at);
        };
        QCOMPARE(take(engine, event(1, kNow)), Names{"mine"});
        QCOMPARE(take(engine, event(2, kNow + 9min), kNow + 9min), Names{});
        QCOMPARE(take(engine, event(3, kNow + 10min), kNow + 10min), Names{"mine"});
    }
    void historyTellsNothing()
    {
        AlertEngine engine;
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g1"})", 1, kNow - 2h)), Names{});
    }
    void aRuleThatIsOffTellsNothing()
    {
        auto rules = shippedAlertRules();
        for (AlertRule& rule : rules)
            rule.enabled = false;
        AlertEngine engine(rules);
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g1"})")), Names{});
        QVERIFY(!engine.take(AlertRule::State::Gap, "1", "text", kNow));
    }
    void memoryIsBounded()
    {
        AlertEngine engine({{"all", "type:*", AlertRule::State::None, true, 1h}});
        int told = 0;
        for (int n = 1; n <= 50'000; ++n)
            told += static_cast<int>(take(engine, eventOf("x", grantData(n), n)).size());
        QCOMPARE(told, 50'000);
        // The newest are still remembered.
        QCOMPARE(take(engine, eventOf("x", R"({"grantId":"g50000"})", 50'001)), Names{});
    }
    void aPauseIsToldWhenItBegins()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        LaneStatus lane;
        lane.id = {"l"};
        lane.name = "splunk-prod";
        QVERIFY(watch.look({lane}, {}, {}, kNow).empty());
        lane.state = LaneStatus::State::Paused;
        lane.reason = "the token is disabled";
        const auto alerts = watch.look({lane}, {}, {}, kNow);
        QCOMPARE(rulesOf(alerts), Names{"Destination paused"});
        QVERIFY(alerts.front().text.find("splunk-prod") != std::string::npos);
        QVERIFY(watch.look({lane}, {}, {}, kNow + 2h).empty());
    }
    void aPauseWithinTheCooldownIsToldAtItsEndIfItStillHolds()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        LaneStatus paused;
        paused.id = {"l"};
        paused.state = LaneStatus::State::Paused;
        LaneStatus healed = paused;
        healed.state = LaneStatus::State::Delivering;
        const auto told = watch.look({paused}, {}, {}, kNow);
        QCOMPARE(rulesOf(told), Names{"Destination paused"});
        QCOMPARE(told.front().state, AlertRule::State::DestinationPaused);
        QCOMPARE(told.front().about, std::string("l"));
        QVERIFY(watch.look({healed}, {}, {}, kNow + 10min).empty());
        QVERIFY(watch.look({paused}, {}, {}, kNow + 20min).empty());
        QVERIFY(watch.look({paused}, {}, {}, kNow + 59min).empty());
        QCOMPARE(rulesOf(watch.look({paused}, {}, {}, kNow + 60min)), Names{"Destination paused"});
        QVERIFY(watch.look({paused}, {}, {}, kNow + 48h).empty());
        // What healed before its end is over.
        QVERIFY(watch.look({healed}, {}, {}, kNow + 48h).empty());
        QCOMPARE(rulesOf(watch.look({paused}, {}, {}, kNow + 48h)), Names{"Destination paused"});
        QVERIFY(watch.look({healed}, {}, {}, kNow + 48h + 1min).empty());
        QVERIFY(watch.look({paused}, {}, {}, kNow + 48h + 2min).empty());
        QVERIFY(watch.look({healed}, {}, {}, kNow + 48h + 3min).empty());
        QVERIFY(watch.look({healed}, {}, {}, kNow + 50h).empty());
    }
    void aGapIsToldOnceItIsLongAndOnlyOnce()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        const Gap old{1, kNow - 5h, kNow - 4h, "connection", "", {1}};
        Gap gap{2, kNow, std::nullopt, "connection", "", {1}};
        QVERIFY(watch.look({}, {old}, {}, kNow).empty());
        QVERIFY(watch.look({}, {old, gap}, {}, kNow + 30s).empty());
        QCOMPARE(rulesOf(watch.look({}, {old, gap}, {}, kNow + 61s)), Names{"Gap longer than a minute"});
        QVERIFY(watch.look({}, {old, gap}, {}, kNow + 10min).empty());
        gap.to = kNow + 11min;
        QVERIFY(watch.look({}, {old, gap}, {}, kNow + 12min).empty());
        const Gap next{3, kNow + 20min, kNow + 22min, "connection", "", {1}};
        QCOMPARE(rulesOf(watch.look({}, {old, gap, next}, {}, kNow + 22min)), Names{"Gap longer than a minute"});
    }
    void aJournalThatFillsUpIsTold()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        JournalCounters counters;
        counters.fullIn = std::chrono::hours(48);
        QVERIFY(watch.look({}, {}, counters, kNow).empty());
        counters.fullIn = std::chrono::hours(3);
        QCOMPARE(rulesOf(watch.look({}, {}, counters, kNow)), Names{"Journal nearly full"});
        QVERIFY(watch.look({}, {}, counters, kNow + 1min).empty());
    }
    void aJournalThatGetsWorseIsToldEachTime()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        JournalCounters counters;
        counters.maxBytes = 1000;
        counters.fullIn = std::chrono::hours(3);
        const auto about = [&](UtcTime at) {
            const auto alerts = watch.look({}, {}, counters, at);
            return alerts.empty() ? std::string() : alerts.front().about;
        };
        QCOMPARE(about(kNow), std::string("nearly full"));
        counters.fullIn = Millis(0);
        counters.refusing = true;
        QCOMPARE(about(kNow + 1min), std::string("full"));
        QCOMPARE(about(kNow + 2min), std::string());
        counters.refusing = false;
        counters.dropping = true;
        QCOMPARE(about(kNow + 3min), std::string("dropping"));
        QCOMPARE(about(kNow + 4min), std::string());
        // Better is no news; and as bad as before only after the cool-down, if it still holds then.
        counters.dropping = false;
        QCOMPARE(about(kNow + 5min), std::string());
        counters.dropping = true;
        QCOMPARE(about(kNow + 6min), std::string());
        QCOMPARE(about(kNow + 64min), std::string("dropping"));
    }
    void aJournalThatIsFullFromTheStartIsTold()
    {
        AlertEngine engine;
        StateWatch watch(engine);
        JournalCounters counters;
        counters.maxBytes = 1000;
        counters.heldBytes = 899;
        QVERIFY(watch.look({}, {}, counters, kNow).empty());
        // It grows no more, so nothing foresees when it is full.
        counters.heldBytes = 990;
        const auto alerts = watch.look({}, {}, counters, kNow);
        QCOMPARE(rulesOf(alerts), Names{"Journal nearly full"});
        QCOMPARE(alerts.front().state, AlertRule::State::JournalNearlyFull);
        QVERIFY(watch.look({}, {}, counters, kNow + 2h).empty());
    }
    void whatWasToldInAnEarlierRunStaysTold()
    {
        AlertEngine engine;
        engine.recall("Budget at 80 %", eventOf("budget.threshold", R"({"grantId":"g1","pct":80})", 1, kNow - 2h));
        engine.recall("Budget exhausted", eventOf("budget.exhausted", R"({"grantId":"g2"})", 2, kNow - 30min));
        engine.recall({"Destination paused", "l", "", kNow - 10min, {}, AlertRule::State::DestinationPaused});
        QCOMPARE(take(engine, eventOf("budget.threshold", R"({"grantId":"g1","pct":80})", 3)), Names{});
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g2"})", 4)), Names{});
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g3"})", 5)), Names{"Budget exhausted"});
        // It is known as exhausted, so a refill is one.
        QCOMPARE(take(engine, eventOf("budget.debited", R"({"grantId":"g2","remaining":"7"})", 6)), Names{});
        QCOMPARE(take(engine, eventOf("budget.exhausted", R"({"grantId":"g2"})", 7)), Names{"Budget exhausted"});
        StateWatch watch(engine);
        LaneStatus paused;
        paused.id = {"l"};
        paused.state = LaneStatus::State::Paused;
        QVERIFY(watch.look({paused}, {}, {}, kNow).empty());
        QCOMPARE(rulesOf(watch.look({paused}, {}, {}, kNow + 50min)), Names{"Destination paused"});
    }
    void theHistoryIsBoundedAndKeepsNoEvent()
    {
        const QTemporaryDir directory;
        const std::string file = alertHistoryFile(directory.path().toStdString());
        QVERIFY(loadAlertHistory(file).alerts.empty());
        AlertHistory history;
        history.unseen = 3;
        history.alerts.push_back({"Gap", "7", "No connection", kNow, {}, AlertRule::State::Gap});
        for (std::int64_t n = 1000; n > 0; --n)
            history.alerts.push_back({"Rule", "grnt_1 80", "grnt_1 is at 80 %", kNow, {n}, {}});
        QVERIFY(saveAlertHistory(file, history).has_value());
        QFile written(QString::fromStdString(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("grnt_1"));
        const AlertHistory read = loadAlertHistory(file);
        QCOMPARE(read.unseen, 3);
        QCOMPARE(read.alerts.size(), AlertHistory::kMost);
        QCOMPARE(read.alerts.front(), history.alerts.front());
        QCOMPARE(read.alerts[1].sequence.value, 1000);
        QCOMPARE(read.alerts[1].at, kNow);
    }
    void aHistoryThatIsNoneCountsAsEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{alerts");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("no alerts") << QByteArray(R"({"unseen":9,"alerts":[1,{},{"rule":"x"},{"sequence":1}]})");
        QTest::newRow("another kind") << QByteArray(R"({"unseen":"x","alerts":{}})");
    }
    void aHistoryThatIsNoneCountsAsEmpty()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir directory;
        const std::string name = alertHistoryFile(directory.path().toStdString());
        QFile file(QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const AlertHistory history = loadAlertHistory(name);
        QVERIFY(history.alerts.empty());
        QCOMPARE(history.unseen, 0);
    }
    void rulesAreWrittenAndReadBack()
    {
        const QTemporaryDir directory;
        const std::string file = alertRulesFile(directory.filePath(QStringLiteral("config.json")).toStdString());
        QCOMPARE(*loadAlertRules(file), shippedAlertRules());
        auto rules = shippedAlertRules();
        rules.front().enabled = false;
        rules.push_back({"Ünïcode \"rule\"", "agent:ag_* text", AlertRule::State::None, true, 42s});
        QVERIFY(saveAlertRules(file, rules).has_value());
        QCOMPARE(*loadAlertRules(file), rules);
    }
    void aBrokenFileIsToldWithItsFix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{rules");
        QTest::newRow("no list") << QByteArray(R"({"rules":7})");
        QTest::newRow("a filter with a mistake") << QByteArray(R"({"rules":[{"name":"x","filter":"agnet:1"}]})");
        QTest::newRow("no filter") << QByteArray(R"({"rules":[{"name":"x"}]})");
        QTest::newRow("one name twice") << QByteArray(
            R"({"rules":[{"name":"x","filter":"type:x"},{"name":"x","state":"gap"}]})");
        QTest::newRow("no name") << QByteArray(R"({"rules":[{"filter":"type:x"}]})");
    }
    void aBrokenFileIsToldWithItsFix()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("alerts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto rules = loadAlertRules(file.fileName().toStdString());
        QVERIFY(!rules);
        QVERIFY(rules.error().message.find("alerts.json") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "test_alerts.moc"

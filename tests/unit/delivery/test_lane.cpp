// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_bench.h"

#include <algorithm>

using namespace grantex;
using namespace grantex::test;

class TestLane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversInBatchesAndMovesThePosition();
    void aPartialBatchWaitsForTheFlushInterval();
    void retriesWithoutLimitThroughSevenDaysOfOutage();
    void aThrottledLaneWaitsAtLeastRetryAfter();
    void aPauseKeepsEverythingAndIsRetestedSlowly();
    void aPauseKeepsItsReasonWhenAnotherBatchIsAccepted();
    void onePoisonEventInAHundredIsFoundAndNothingElse();
    void poisonEvents_data();
    void poisonEvents();
    void ifEverythingIsRefusedTheLanePausesAndGivesNothingUp();
    void aLoneRefusedEventWaitsForAWitness();
    void anEventNamedByItsDestinationIsDeadLetteredAtOnce();
    void aTooLargeBatchIsHalved();
    void anEventAboveTheLimitIsNeverSent();
    void withOneInFlightTheOrderIsKept();
    void theWindowHoldsSoManyBatchesAndNoMore();
    void aCrashRepeatsAtMostTheOpenBatches();
    void aFrozenBatchKeepsItsMembersAndKeyOverARestart();
    void aFrozenBatchKeepsItsNameOverARestart();
    void switchedOffItSendsNothingAndGoesOnWhereItWas();
    void aStopSendsPartialBatchesButDoesNotWaitForABackoff();
    void whatIsGoneAtTheEndOfTheJournalIsWaitedForByNobody_data();
    void whatIsGoneAtTheEndOfTheJournalIsWaitedForByNobody();
    void conservationHoldsUnderRandomAnswers_data();
    void conservationHoldsUnderRandomAnswers();
};

void TestLane::deliversInBatchesAndMovesThePosition()
{
    Bench bench;
    bench.start();
    bench.append(35);
    bench.runFor(Millis(2000));
    QCOMPARE(bench.provider.requests.size(), std::size_t(4));
    QCOMPARE(bench.counters().delivered, 35);
    QCOMPARE(bench.counters().waiting(), 0);
    QVERIFY(bench.lane->isSettled());
    QCOMPARE(bench.journal.record({"lane"}).settled.position().value, 35);
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Idle);
}

void TestLane::aPartialBatchWaitsForTheFlushInterval()
{
    Bench bench;
    bench.start();
    bench.append(3);
    bench.settle();
    bench.runFor(Millis(999));
    QVERIFY(bench.provider.requests.empty());
    bench.runFor(Millis(1));
    QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    QCOMPARE(bench.provider.requests[0].size(), std::size_t(3));
}

void TestLane::retriesWithoutLimitThroughSevenDaysOfOutage()
{
    Bench bench;
    bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Retry, "no connection"); };
    bench.start();
    bench.append(25);
    bench.runFor(std::chrono::hours(24 * 7));
    QCOMPARE(bench.counters().waiting(), 25);
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Backoff);
    QCOMPARE(bench.lane->status().code, std::string("no connection"));
    bench.provider.decide = Provider().decide;
    bench.runFor(std::chrono::minutes(1));
    QCOMPARE(bench.counters().delivered, 25);
}

void TestLane::aThrottledLaneWaitsAtLeastRetryAfter()
{
    Bench bench;
    bench.provider.decide = [](const auto&) {
        Verdict busy = verdict(OutcomeKind::Throttled, "429");
        busy.retryAfter = Millis(20'000);
        return busy;
    };
    bench.start();
    bench.append(10);
    bench.settle();
    QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    bench.runFor(Millis(19'999));
    QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Throttled);
    QCOMPARE(*bench.lane->status().nextTryAt, bench.clock.utcNow() + Millis(1));
    const auto since = bench.lane->status().waitingSince;
    QVERIFY(since.has_value());
    QCOMPARE(*since, bench.clock.utcNow() - Millis(19'999));
    bench.runFor(Millis(1));
    QCOMPARE(bench.provider.requests.size(), std::size_t(2));
    // Refused again: it waits since the first of them, until something is accepted.
    QCOMPARE(bench.lane->status().waitingSince, since);
    bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Delivered, ""); };
    bench.runFor(std::chrono::minutes(2));
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Idle);
    QVERIFY(!bench.lane->status().waitingSince);
}

void TestLane::aPauseKeepsEverythingAndIsRetestedSlowly()
{
    Bench bench;
    bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Paused, "404"); };
    bench.start();
    bench.append(100);
    bench.runFor(std::chrono::hours(2));
    // Four batches were under way before the first answer, then one request at 1, 3, 7, 15, 25 … minutes.
    QVERIFY(bench.provider.requests.size() <= 4 + 15);
    QVERIFY(bench.provider.requests.size() >= 4 + 12);
    QCOMPARE(bench.counters().waiting(), 100);
    QCOMPARE(bench.counters().deadLettered, 0);
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Paused);
    bench.provider.decide = Provider().decide;
    bench.lane->retryNow();
    bench.runFor(Millis(2000));
    QCOMPARE(bench.counters().delivered, 100);
}

void TestLane::aPauseKeepsItsReasonWhenAnotherBatchIsAccepted()
{
    Bench bench;
    bench.provider.decide = [](const auto& ids) {
        return ids.front() == "evt_1" ? verdict(OutcomeKind::Paused, "401") : verdict(OutcomeKind::Delivered, "200");
    };
    bench.start();
    bench.append(20); // two batches, under way together
    bench.settle();
    QCOMPARE(bench.counters().delivered, 10);
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Paused);
    QCOMPARE(bench.lane->status().code, std::string("401"));
}

void TestLane::onePoisonEventInAHundredIsFoundAndNothingElse()
{
    Bench bench;
    bench.options.batchSize = 100;
    bench.provider.decide = [](const auto& ids) {
        return verdict(std::count(ids.begin(), ids.end(), "evt_42") > 0 ? OutcomeKind::Rejected
                                                                        : OutcomeKind::Delivered);
    };
    bench.start();
    bench.append(100);
    bench.runFor(Millis(5000));
    QCOMPARE(bench.counters().delivered, 99);
    QCOMPARE(bench.counters().deadLettered, 1);
    QVERIFY(bench.provider.requests.size() < 20);
    QVERIFY(std::all_of(bench.provider.accepted.begin(), bench.provider.accepted.end(),
                        [](const auto& entry) { return entry.second == 1; }));
    QVERIFY(!bench.provider.accepted.contains("evt_42"));
}

void TestLane::poisonEvents_data()
{
    QTest::addColumn<QList<int>>("poison");
    QTest::addColumn<int>("events");
    QTest::newRow("first of the batch") << QList<int>{1} << 10;
    QTest::newRow("last of the batch") << QList<int>{10} << 10;
    QTest::newRow("two neighbours") << QList<int>{4, 5} << 10;
    QTest::newRow("all but the last") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9} << 10;
    QTest::newRow("all but the first") << QList<int>{2, 3, 4, 5, 6, 7, 8, 9, 10} << 10;
    QTest::newRow("a whole batch, proved by the next one") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 20;
    QTest::newRow("the end of one batch and the begin of the next") << QList<int>{9, 10, 11, 12} << 30;
    QTest::newRow("one lone event, proved by the next batch") << QList<int>{10} << 11;
}

void TestLane::poisonEvents()
{
    QFETCH(QList<int>, poison);
    QFETCH(int, events);
    for (const std::size_t window : {std::size_t(1), std::size_t(4)}) {
        Bench bench;
        bench.options.maxInFlight = window;
        std::set<std::string> bad;
        for (const int n : poison)
            bad.insert("evt_" + std::to_string(n));
        bench.provider.decide = [&bad](const auto& ids) {
            const bool refused = std::any_of(ids.begin(), ids.end(), [&](const auto& id) { return bad.contains(id); });
            return verdict(refused ? OutcomeKind::Rejected : OutcomeKind::Delivered);
        };
        bench.start();
        bench.append(events);
        bench.runFor(std::chrono::minutes(30));
        QCOMPARE(bench.counters().deadLettered, poison.size());
        QCOMPARE(bench.counters().delivered, events - poison.size());
        QVERIFY(bench.lane->isSettled());
    }
}

void TestLane::ifEverythingIsRefusedTheLanePausesAndGivesNothingUp()
{
    for (const std::size_t window : {std::size_t(1), std::size_t(4)}) {
        Bench bench;
        bench.options.maxInFlight = window;
        bench.options.batchSize = 100;
        bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Rejected); };
        bench.start();
        bench.append(1000);
        bench.runFor(std::chrono::hours(1));
        QCOMPARE(bench.counters().deadLettered, 0);
        QCOMPARE(bench.counters().waiting(), 1000);
        QCOMPARE(bench.lane->status().state, LaneStatus::State::Paused);
        QVERIFY(!bench.lane->status().remedy.empty());
        QVERIFY2(bench.provider.requests.size() < 200, qPrintable(QString::number(bench.provider.requests.size())));
        bench.provider.decide = Provider().decide;
        bench.lane->retryNow();
        bench.runFor(Millis(5000));
        QCOMPARE(bench.counters().delivered, 1000);
        QCOMPARE(bench.counters().deadLettered, 0);
    }
}

void TestLane::aLoneRefusedEventWaitsForAWitness()
{
    Bench bench;
    bench.provider.decide = [](const auto& ids) {
        return verdict(ids.front() == "evt_1" ? OutcomeKind::Rejected : OutcomeKind::Delivered);
    };
    bench.start();
    bench.append(1);
    bench.runFor(Millis(5000));
    QCOMPARE(bench.counters().deadLettered, 0);
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Paused);
    bench.append(1);
    bench.runFor(Millis(35'000));
    QCOMPARE(bench.counters().deadLettered, 1);
    QCOMPARE(bench.counters().delivered, 1);
}

void TestLane::anEventNamedByItsDestinationIsDeadLetteredAtOnce()
{
    Bench bench;
    bench.provider.decide = [](const Provider::Ids& ids) {
        const auto bad = std::find(ids.begin(), ids.end(), "evt_4");
        if (bad == ids.end())
            return verdict(OutcomeKind::Delivered);
        Verdict partial = verdict(OutcomeKind::Retry, "HEC code 6");
        partial.immediate = true;
        for (auto it = ids.begin(); it != bad; ++it)
            partial.named.push_back({static_cast<std::size_t>(it - ids.begin()), OutcomeKind::Delivered, {}});
        partial.named.push_back({static_cast<std::size_t>(bad - ids.begin()), OutcomeKind::Rejected, "no event"});
        return partial;
    };
    bench.start();
    bench.append(10);
    bench.settle();
    QCOMPARE(bench.provider.requests.size(), std::size_t(2));
    QCOMPARE(bench.counters().delivered, 9);
    QCOMPARE(bench.counters().deadLettered, 1);
}

void TestLane::aTooLargeBatchIsHalved()
{
    Bench bench;
    bench.provider.decide = [](const auto& ids) {
        return verdict(ids.size() > 3 ? OutcomeKind::Split : OutcomeKind::Delivered, "413");
    };
    bench.start();
    bench.append(10);
    bench.settle();
    QCOMPARE(bench.counters().delivered, 10);
    QCOMPARE(bench.counters().deadLettered, 0);
}

void TestLane::anEventAboveTheLimitIsNeverSent()
{
    Bench bench;
    bench.limits.maxEventBytes = 60;
    bench.start();
    bench.journal.append(1, std::string(100, 'x'));
    bench.append(9);
    bench.runFor(Millis(3000));
    QCOMPARE(bench.counters().deadLettered, 1);
    QCOMPARE(bench.counters().delivered, 9);
    QVERIFY(bench.lane->isSettled());
}

void TestLane::withOneInFlightTheOrderIsKept()
{
    Bench bench;
    bench.options.maxInFlight = 1;
    int calls = 0;
    bench.provider.decide = [&calls](const auto&) {
        return verdict(++calls % 3 == 0 ? OutcomeKind::Delivered : OutcomeKind::Retry);
    };
    bench.start();
    bench.append(100);
    bench.runFor(std::chrono::hours(1));
    QCOMPARE(bench.counters().delivered, 100);
    std::string previous;
    for (const auto& ids : bench.provider.requests) {
        QVERIFY(ids.front() == previous || previous.empty() ||
                std::stoi(ids.front().substr(4)) == std::stoi(previous.substr(4)) + 10);
        previous = ids.front();
    }
}

void TestLane::theWindowHoldsSoManyBatchesAndNoMore()
{
    Bench bench;
    bench.provider.hold = true;
    bench.start();
    bench.append(1000);
    bench.settle();
    // The limiter begins with half of the window and finds out that more is taken.
    QCOMPARE(bench.provider.requests.size(), std::size_t(2));
    for (int round = 0; round < 20; ++round) {
        bench.provider.release();
        bench.settle();
        QVERIFY(bench.provider.queue.size() <= 4);
    }
    QCOMPARE(bench.provider.queue.size(), std::size_t(4));
    const auto delivered = bench.counters().delivered;
    // The second answer comes first: settled out of order, the position stays.
    auto second = std::move(bench.provider.queue[1]);
    bench.provider.queue.erase(bench.provider.queue.begin() + 1);
    second();
    QCOMPARE(bench.counters().delivered, delivered + 10);
    QCOMPARE(bench.journal.record({"lane"}).settled.position().value, delivered);
    QVERIFY(bench.journal.record({"lane"}).settled.contains({delivered + 15}));
}

void TestLane::aCrashRepeatsAtMostTheOpenBatches()
{
    Bench bench;
    bench.provider.hold = true;
    bench.start();
    bench.append(100);
    bench.settle();
    bench.provider.queue[1]();
    // The process dies: three answers are lost, after they were accepted.
    bench.lane.reset();
    bench.provider.queue.clear();
    bench.journal.reopen();
    bench.provider.hold = false;
    bench.provider.requests.clear();
    bench.start();
    bench.runFor(Millis(2000));
    QCOMPARE(bench.counters().delivered, 100);
    QVERIFY(bench.lane->isSettled());
    for (const auto& ids : bench.provider.requests)
        QVERIFY(std::count(ids.begin(), ids.end(), "evt_11") == 0);
}

void TestLane::aFrozenBatchKeepsItsMembersAndKeyOverARestart()
{
    Bench bench;
    bench.limits.hasIdentity = true;
    bench.provider.hold = true;
    bench.start();
    bench.append(10);
    bench.settle();
    QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    bench.lane.reset();
    bench.provider.queue.clear();
    bench.journal.reopen();
    bench.options.batchSize = 3; // a changed setting does not touch the frozen batch
    bench.append(5);
    bench.provider.hold = false;
    bench.start();
    bench.runFor(Millis(2000));
    QCOMPARE(bench.provider.requests[1], bench.provider.requests[0]);
    QCOMPARE(bench.provider.keys[1], bench.provider.keys[0]);
    QCOMPARE(bench.counters().delivered, 15);
    QVERIFY(bench.journal.record({"lane"}).frozen.empty());
}

void TestLane::aFrozenBatchKeepsItsNameOverARestart()
{
    Bench bench;
    bench.limits.hasIdentity = true;
    bench.provider.hold = true;
    bench.provider.name = "prefix/first";
    bench.start();
    bench.append(10);
    bench.settle();
    bench.lane.reset();
    bench.provider.queue.clear();
    bench.journal.reopen();
    bench.provider.name = "other/second"; // the settings changed meanwhile
    bench.append(5);
    bench.provider.hold = false;
    bench.start();
    bench.runFor(Millis(2000));
    QCOMPARE(bench.provider.names, (std::vector<std::string>{"prefix/first", "prefix/first", "other/second"}));
    QVERIFY(bench.journal.record({"lane"}).frozen.empty());
}

void TestLane::switchedOffItSendsNothingAndGoesOnWhereItWas()
{
    Bench bench;
    bench.start();
    bench.append(10);
    bench.settle();
    bench.lane->setEnabled(false);
    bench.append(10);
    bench.runFor(std::chrono::minutes(1));
    QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Off);
    bench.provider.hold = true;
    bench.lane->setEnabled(true);
    bench.settle();
    QCOMPARE(bench.provider.requests.size(), std::size_t(2));
    bench.lane->setEnabled(false);
    bench.append(10);
    bench.lane->setEnabled(true);
    bench.provider.hold = false;
    bench.provider.release();
    bench.runFor(Millis(2000));
    QCOMPARE(bench.counters().delivered, 30);
    QVERIFY(std::all_of(bench.provider.accepted.begin(), bench.provider.accepted.end(),
                        [](const auto& entry) { return entry.second == 1; }));
}

void TestLane::aStopSendsPartialBatchesButDoesNotWaitForABackoff()
{
    Bench bench;
    bench.start();
    bench.append(3);
    bench.settle();
    bench.lane->beginStop();
    bench.settle();
    QCOMPARE(bench.counters().delivered, 3);
    QVERIFY(bench.lane->isQuiet());

    Bench down;
    down.provider.decide = [](const auto&) { return verdict(OutcomeKind::Retry, "503"); };
    down.start();
    down.append(10);
    down.settle();
    down.lane->beginStop();
    down.settle();
    QVERIFY(down.lane->isQuiet());
    QVERIFY(!down.lane->nextWake());
}

void TestLane::whatIsGoneAtTheEndOfTheJournalIsWaitedForByNobody_data()
{
    QTest::addColumn<bool>("isDropped");
    QTest::newRow("the newest events were dropped at the size cap") << true;
    QTest::newRow("the newest events were lost with a damaged file") << false;
}

void TestLane::whatIsGoneAtTheEndOfTheJournalIsWaitedForByNobody()
{
    QFETCH(bool, isDropped);
    Bench bench;
    bench.start();
    bench.append(10);
    bench.runFor(Millis(2000));
    bench.append(5);
    if (isDropped) {
        bench.journal.change([&]() -> Result<> {
            const auto removed = bench.journal.store->removeOldest({{}, true}, {});
            return removed ? Result<>() : tl::unexpected(removed.error());
        });
    } else {
        const auto database =
            SqlDatabase::open(bench.journal.directory() + "/journal.db", SqlDatabase::Mode::ReadWrite);
        QVERIFY(database->execute("DELETE FROM events WHERE sequence > 10"));
    }
    bench.runFor(Millis(2000));
    QVERIFY(bench.lane->isSettled());
    QVERIFY(bench.lane->isQuiet());
    QCOMPARE(bench.lane->status().state, LaneStatus::State::Idle);
    QCOMPARE(bench.journal.record({"lane"}).settled.position().value, 15);
    QCOMPARE(bench.counters().delivered, 10);
    bench.append(1);
    bench.runFor(Millis(2000));
    QCOMPARE(bench.counters().delivered, 11);
}

void TestLane::conservationHoldsUnderRandomAnswers_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLane::conservationHoldsUnderRandomAnswers()
{
    QFETCH(unsigned, seed);
    srand(seed);
    Bench bench;
    bench.options.maxInFlight = 1 + seed % 4;
    bench.limits.hasIdentity = seed % 3 == 0;
    bool healthy = false;
    const auto isPoison = [](const std::string& id) { return std::stoi(id.substr(4)) % 17 == 0; };
    bench.provider.decide = [&](const Provider::Ids& ids) {
        if (!healthy) {
            switch (rand() % 9) {
            case 0:
                return verdict(OutcomeKind::Retry);
            case 1:
                return verdict(OutcomeKind::Throttled);
            case 2:
                return verdict(OutcomeKind::Paused);
            case 3:
                return verdict(OutcomeKind::Split);
            default:
                break;
            }
        }
        return verdict(std::any_of(ids.begin(), ids.end(), isPoison) ? OutcomeKind::Rejected : OutcomeKind::Delivered);
    };
    bench.start();
    int total = 0;
    for (int round = 0; round < 30; ++round) {
        const int more = rand() % 40;
        total += more;
        bench.append(more);
        bench.runFor(Millis(rand() % 100'000));
        if (rand() % 4 == 0) {
            bench.lane.reset();
            bench.provider.queue.clear();
            bench.journal.reopen();
            bench.start();
        }
        if (rand() % 5 == 0) {
            bench.lane->setEnabled(false);
            bench.settle();
            bench.lane->setEnabled(true);
        }
        const LaneCounters now = bench.counters();
        QCOMPARE(now.matched, total);
        QVERIFY(now.waiting() >= 0 && now.delivered >= 0);
    }
    healthy = true;
    bench.append(1);
    bench.runFor(std::chrono::hours(3));
    bench.append(2);
    bench.runFor(std::chrono::hours(3));
    total += 3;
    const LaneCounters counters = bench.counters();
    QCOMPARE(counters.waiting(), 0);
    QCOMPARE(counters.matched, total);
    // Only the poison ends in dead letters, except for events that a spurious 413 condemned while others were
    // accepted.
    QVERIFY(counters.deadLettered >= total / 17 - 1);
    for (int n = 1; n <= total; ++n) {
        const std::string id = "evt_" + std::to_string(n);
        if (isPoison(id))
            QVERIFY(!bench.provider.accepted.contains(id));
    }
    QVERIFY(static_cast<std::int64_t>(bench.provider.accepted.size()) >= counters.delivered);
}

QTEST_GUILESS_MAIN(TestLane)
#include "test_lane.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_bench.h"

#include <algorithm>

using namespace grantex;
using namespace grantex::test;

namespace {

/// A lane whose provider confirms later.
struct AckBench : Bench
{
    AckBench() { provider.givesReceipts = true; }

    /// The process dies and starts again; the provider lives on. Its next start has a channel of its own.
    void crash()
    {
        lane.reset();
        provider.queue.clear();
        journal.reopen();
        provider.channel += "'";
        provider.nextReceipt = 0;
        start();
    }
    [[nodiscard]] std::vector<PendingAck> stored() { return journal.record(options.id).acks; }
    [[nodiscard]] bool isEachAccepted(int times) const
    {
        return std::all_of(provider.accepted.begin(), provider.accepted.end(),
                           [times](const auto& entry) { return entry.second == times; });
    }
};

} // namespace

class TestLaneAcks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliveredIsConfirmed()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(20);
        bench.settle();
        QCOMPARE(bench.counters().delivered, 0);
        QCOMPARE(bench.counters().waiting(), 20);
        QCOMPARE(bench.stored().size(), std::size_t(2));
        QCOMPARE(bench.lane->status().unconfirmed, std::size_t(2));
        QVERIFY(!bench.lane->isSettled());
        bench.provider.indexed = {{"c1", 0}};
        bench.runFor(Millis(1000));
        QCOMPARE(bench.counters().delivered, 10);
        bench.provider.indexed = {{"c1", 1}};
        bench.runFor(Millis(2000));
        QCOMPARE(bench.counters().delivered, 20);
        QVERIFY(bench.lane->isSettled());
        QVERIFY(bench.stored().empty());
        QVERIFY(bench.isEachAccepted(1));
        QCOMPARE(bench.lane->status().state, LaneStatus::State::Idle);
        QVERIFY(!bench.lane->nextWake());
    }

    void theProviderIsAskedLessOftenWhileNothingIsConfirmed()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(10);
        bench.runFor(std::chrono::minutes(4));
        QVERIFY(bench.provider.asks.size() > 20);
        QVERIFY(bench.provider.asks.size() < 30);
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    }

    void whatIsNotConfirmedForFiveMinutesIsSentAgain()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(10);
        bench.runFor(Millis(299'000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
        bench.provider.indexes = true;
        bench.runFor(Millis(30'000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(2));
        QCOMPARE(bench.provider.requests[0], bench.provider.requests[1]);
        QCOMPARE(bench.counters().delivered, 10);
        QVERIFY(bench.stored().empty());
        QVERIFY(bench.lane->isSettled());
    }

    void patienceIsTheDestinations()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.provider.patience = Millis(20'000);
        bench.start();
        bench.append(10);
        bench.runFor(Millis(14'000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
        bench.runFor(Millis(16'000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(2));
    }

    void anUnreachableProviderHasDeniedNothing()
    {
        AckBench bench;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.provider.refuseAsk = [] { return verdict(OutcomeKind::Retry, "no connection"); };
        bench.runFor(std::chrono::hours(3));
        QCOMPARE(bench.lane->status().state, LaneStatus::State::Backoff);
        QCOMPARE(bench.lane->status().code, std::string("no connection"));
        bench.provider.refuseAsk = {};
        bench.runFor(Millis(10'000));
        QCOMPARE(bench.counters().delivered, 10);
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    }

    void aProxyThatHidesTheAcksIsToldToAPerson()
    {
        AckBench bench;
        bench.provider.refuseAsk = [] { return verdict(OutcomeKind::Paused, "404"); };
        bench.start();
        bench.append(10);
        bench.runFor(Millis(2000));
        QVERIFY(bench.lane->isPaused());
        QCOMPARE(bench.lane->status().state, LaneStatus::State::Paused);
        bench.runFor(std::chrono::hours(1));
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
        QVERIFY(bench.provider.asks.size() < 70);
    }

    void storedAcksAreAskedForFirstAfterACrash()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(30);
        bench.settle();
        QCOMPARE(bench.provider.requests.size(), std::size_t(3));
        bench.provider.indexed = {{"c1", 0}, {"c1", 2}};
        bench.crash();
        bench.append(10);
        bench.provider.hold = true;
        bench.settle();
        // The first thing that goes out is the question, in the channel of the earlier life.
        QVERIFY(!bench.provider.asks.empty());
        QCOMPARE(bench.provider.asks.front().first, std::string("c1"));
        QCOMPARE(bench.provider.asks.front().second, (std::vector<std::int64_t>{0, 1, 2}));
        bench.provider.hold = false;
        bench.provider.indexes = true;
        bench.runFor(Millis(5000));
        QCOMPARE(bench.counters().delivered, 30); // the second batch is still open
        QVERIFY(bench.isEachAccepted(1));
        bench.runFor(std::chrono::minutes(6));
        QCOMPARE(bench.counters().delivered, 40);
        QCOMPARE(bench.provider.accepted.at("evt_11"), 2);
        QCOMPARE(bench.provider.accepted.at("evt_21"), 1);
        QVERIFY(bench.lane->isSettled());
    }

    void aCrashAfterALongTimeSendsLostOnesAgainAtOnce()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.lane.reset();
        bench.clock.advance(std::chrono::hours(1));
        bench.provider.indexes = true;
        bench.crash();
        bench.runFor(Millis(3000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(2));
        QCOMPARE(bench.counters().delivered, 10);
    }

    void aTrueThatGotLostInACrashIsARepetitionNotALoss()
    {
        AckBench bench;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.provider.hold = true;
        bench.clock.advance(Millis(1000));
        bench.lane->pump();
        bench.provider.indexed.clear(); // told, but the answer never arrives
        bench.provider.hold = false;
        bench.crash();
        bench.runFor(std::chrono::minutes(6));
        QCOMPARE(bench.counters().delivered, 10);
        QVERIFY(bench.isEachAccepted(2));
    }

    void aProviderThatCountsAnewHasLostTheEarlierOnes()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.provider.nextReceipt = 0; // Splunk was restarted
        bench.provider.indexes = true;
        bench.append(10);
        bench.runFor(Millis(3000));
        QCOMPARE(bench.counters().delivered, 20);
        QCOMPARE(bench.provider.accepted.at("evt_1"), 2);
        QCOMPARE(bench.provider.accepted.at("evt_11"), 1);
        QVERIFY(bench.stored().empty());
    }

    void atMost64BatchesAreUnconfirmedAndTheyHoldNoSlot()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.options.maxInFlight = 2;
        bench.start();
        bench.append(1000);
        bench.runFor(Millis(5000));
        QCOMPARE(bench.provider.requests.size(), AckBook::kMost);
        QCOMPARE(bench.lane->status().unconfirmed, AckBook::kMost);
        for (std::int64_t id = 0; id < 64; ++id)
            bench.provider.indexed.emplace("c1", id);
        bench.provider.indexes = true;
        bench.runFor(Millis(60'000));
        QCOMPARE(bench.counters().delivered, 1000);
        QVERIFY(bench.isEachAccepted(1));
    }

    void aStopDoesNotWaitForAcks()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.lane->beginStop();
        bench.settle();
        QVERIFY(bench.lane->isQuiet());
        QVERIFY(!bench.lane->nextWake());
        QCOMPARE(bench.stored().size(), std::size_t(1));
    }

    void switchedOffAndOnItAsksOn()
    {
        AckBench bench;
        bench.provider.indexes = false;
        bench.start();
        bench.append(20);
        bench.settle();
        bench.lane->setEnabled(false);
        bench.runFor(std::chrono::minutes(1));
        const auto asks = bench.provider.asks.size();
        bench.provider.indexed = {{"c1", 0}, {"c1", 1}};
        bench.runFor(std::chrono::minutes(1));
        QCOMPARE(bench.provider.asks.size(), asks);
        bench.lane->setEnabled(true);
        bench.runFor(Millis(2000));
        QCOMPARE(bench.counters().delivered, 20);
        QVERIFY(bench.isEachAccepted(1));
    }

    void nothingIsLostUnderRandomAnswersAndCrashes_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void nothingIsLostUnderRandomAnswersAndCrashes()
    {
        QFETCH(unsigned, seed);
        srand(seed);
        AckBench bench;
        bool healthy = false;
        bench.provider.decide = [&healthy](const auto&) {
            return verdict(!healthy && rand() % 5 == 0 ? OutcomeKind::Retry : OutcomeKind::Delivered);
        };
        bench.start();
        int total = 0;
        for (int round = 0; round < 20; ++round) {
            const int more = rand() % 30;
            total += more;
            bench.append(more);
            bench.provider.indexes = rand() % 3 != 0;
            if (rand() % 4 == 0)
                bench.provider.refuseAsk = [] { return verdict(OutcomeKind::Throttled); };
            else
                bench.provider.refuseAsk = {};
            bench.runFor(Millis(rand() % 200'000));
            if (rand() % 4 == 0)
                bench.crash();
            if (rand() % 5 == 0) {
                bench.lane->setEnabled(false);
                bench.settle();
                bench.lane->setEnabled(true);
            }
            QCOMPARE(bench.counters().matched, total);
            QVERIFY(bench.counters().waiting() >= 0);
        }
        healthy = bench.provider.indexes = true;
        bench.provider.refuseAsk = {};
        bench.runFor(std::chrono::minutes(30));
        QCOMPARE(bench.counters().delivered, total);
        QVERIFY(bench.lane->isSettled());
        QVERIFY(bench.stored().empty());
        QCOMPARE(bench.provider.accepted.size(), static_cast<std::size_t>(total));
    }
};

QTEST_GUILESS_MAIN(TestLaneAcks)
#include "test_lane_acks.moc"

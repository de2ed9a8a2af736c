// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_bench.h"

#include <algorithm>

using namespace grantex;
using namespace grantex::test;

namespace {

/// A bench whose lane is a replay of `from` … `to` of a lane that has delivered everything.
struct ReplayBench : Bench
{
    std::vector<std::string> originalKeys;

    ReplayBench(int from, int to)
    {
        limits.hasIdentity = true;
        start();
        append(30);
        runFor(Millis(2000));
        originalKeys = provider.keys;
        provider.requests.clear();
        provider.keys.clear();
        lane.reset();
        journal.change([&]() -> Result<> {
            const auto id = journal.store->startReplay({{"lane"}, Sequence{from}, Sequence{to}, {}, {}}, {});
            if (!id)
                return tl::unexpected(id.error());
            options.id = *id;
            return {};
        });
        options.end = journal.record(options.id).end;
    }
};

} // namespace

class TestLaneReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRangeIsSentOnceMoreAndNothingElse()
    {
        ReplayBench bench(11, 25);
        bench.start();
        bench.append(20); // comes meanwhile, is none of its business
        bench.settle();   // no flush interval is waited for: nothing more comes
        QVERIFY(bench.lane->isComplete());
        QVERIFY(bench.lane->isSettled());
        QCOMPARE(bench.counters().delivered, 15);
        QCOMPARE(bench.counters().waiting(), 0);
        QCOMPARE(bench.provider.requests.size(), std::size_t(2));
        QCOMPARE(bench.provider.requests.front().front(), std::string("evt_11"));
        QCOMPARE(bench.provider.requests.back().back(), std::string("evt_25"));
        QVERIFY(bench.journal.record(bench.options.id).completedAt);
        const auto original = bench.journal.record({"lane"});
        QCOMPARE(original.settled.position().value, 30);
        QCOMPARE(original.counters.delivered, 30);
    }

    /// The first batch has the members of an earlier one, and still another identity: a receiver that removes
    /// duplicates by key must not swallow a replay.
    void itsBatchesHaveAnotherIdentity()
    {
        ReplayBench bench(11, 20);
        bench.start();
        bench.settle();
        QCOMPARE(bench.provider.keys.size(), std::size_t(1));
        QVERIFY(std::find(bench.originalKeys.begin(), bench.originalKeys.end(), bench.provider.keys.front()) ==
                bench.originalKeys.end());
    }

    void itGoesOnAfterACrash()
    {
        ReplayBench bench(1, 30);
        bench.options.maxInFlight = 1;
        bench.provider.hold = true;
        bench.start();
        bench.settle();
        bench.provider.release();
        bench.settle(); // the second of three batches is under way
        bench.lane.reset();
        bench.provider.queue.clear();
        bench.journal.reopen();
        bench.provider.hold = false;
        bench.start();
        bench.settle();
        QVERIFY(bench.lane->isComplete());
        QCOMPARE(bench.counters().delivered, 30);
        QCOMPARE(bench.provider.keys.at(1), bench.provider.keys.at(2)); // the frozen one, unchanged
        QCOMPARE(bench.provider.keys.size(), std::size_t(4));
    }

    /// Else its event would wait for ever, and retention would take it away.
    void aDeadLetterSentAgainOpensACompleteReplay()
    {
        ReplayBench bench(11, 30);
        bench.provider.decide = [](const Provider::Ids& ids) {
            return verdict(std::find(ids.begin(), ids.end(), "evt_15") == ids.end() ? OutcomeKind::Delivered
                                                                                    : OutcomeKind::Rejected);
        };
        bench.start();
        bench.runFor(Millis(5000));
        QVERIFY(bench.lane->isComplete());
        QCOMPARE(bench.counters().deadLettered, 1);
        bench.journal.change([&]() -> Result<> {
            const std::int64_t letter = 1;
            const auto moved = bench.journal.store->retryDeadLetters(bench.options.id, {&letter, 1});
            return moved && *moved == 1 ? Result<>() : tl::unexpected(Error{ErrorCode::Internal, "not moved", {}});
        });
        QVERIFY(!bench.journal.record(bench.options.id).completedAt);
        QVERIFY(bench.journal.record(bench.options.id).enabled);
        bench.provider.decide = Provider().decide;
        bench.lane->reload();
        QVERIFY(!bench.lane->isComplete());
        bench.runFor(Millis(5000));
        QVERIFY(bench.lane->isComplete());
        QCOMPARE(bench.counters().delivered, 20);
        QCOMPARE(bench.counters().deadLettered, 0);
        bench.journal.reopen();
        QVERIFY(bench.journal.record(bench.options.id).completedAt);
        QVERIFY(!bench.journal.record(bench.options.id).enabled);
    }

    void itWaitsThroughAnOutageLikeAnyLane()
    {
        ReplayBench bench(1, 30);
        bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Retry, "503"); };
        bench.start();
        bench.runFor(std::chrono::hours(24));
        QCOMPARE(bench.counters().waiting(), 30);
        QVERIFY(!bench.lane->isComplete());
        bench.provider.decide = Provider().decide;
        bench.runFor(std::chrono::minutes(1));
        QVERIFY(bench.lane->isComplete());
    }

    void fromNowDropsAndGoesOnAfterTheRequestsUnderWay()
    {
        Bench bench;
        bench.provider.hold = true;
        bench.start();
        bench.append(100);
        bench.settle();
        QCOMPARE(bench.provider.queue.size(), std::size_t(2));
        bench.lane->skipToEnd();
        bench.settle();
        QCOMPARE(bench.counters().dropped, 0); // two requests are under way: their answers count
        bench.provider.release();
        bench.settle();
        QCOMPARE(bench.counters().delivered, 20);
        QCOMPARE(bench.counters().dropped, 80);
        bench.provider.hold = false;
        bench.append(5);
        bench.runFor(Millis(2000));
        QCOMPARE(bench.counters().delivered, 25);
        QCOMPARE(bench.counters().waiting(), 0);
        QCOMPARE(bench.provider.requests.back().front(), std::string("evt_101"));
        QVERIFY(bench.lane->isSettled());
    }

    void fromNowWorksWhileSwitchedOff()
    {
        Bench bench;
        bench.start();
        bench.lane->setEnabled(false);
        bench.append(10);
        bench.lane->skipToEnd();
        bench.settle();
        QCOMPARE(bench.counters().dropped, 10);
        bench.lane->setEnabled(true);
        bench.append(10);
        bench.settle();
        QCOMPARE(bench.counters().delivered, 10);
        QCOMPARE(bench.provider.requests.size(), std::size_t(1));
    }

    /// The receiver changed to one event a request: what was frozen as ten is sent one by one, not refused for ever.
    void aFrozenBatchIsCutToWhatTheDestinationCanTake()
    {
        Bench bench;
        bench.limits.hasIdentity = true;
        bench.provider.hold = true;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.lane.reset();
        bench.provider.queue.clear();
        bench.provider.hold = false;
        bench.provider.requests.clear();
        bench.limits.maxEvents = 1;
        bench.start();
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.requests.size(), std::size_t(10));
        QCOMPARE(bench.counters().delivered, 10);
        QVERIFY(bench.journal.record({"lane"}).frozen.empty());
    }

    void anotherTargetFreesFrozenEvents()
    {
        Bench bench;
        bench.limits.hasIdentity = true;
        bench.journal.registerLane({{"lane"}, "lane", "test", "now", "here"});
        bench.provider.hold = true;
        bench.start();
        bench.append(10);
        bench.settle();
        bench.lane.reset();
        bench.provider.queue.clear();
        bench.provider.hold = false;
        bench.journal.registerLane({{"lane"}, "lane", "test", "now", "there"});
        bench.options.batchSize = 4;
        bench.start();
        bench.runFor(Millis(2000));
        // Not the ten that were frozen for the old place, but batches of today's size.
        QCOMPARE(bench.provider.requests.at(1).size(), std::size_t(4));
        QCOMPARE(bench.counters().delivered, 10);
        QVERIFY(bench.lane->isSettled());
    }
};

QTEST_GUILESS_MAIN(TestLaneReplay)
#include "test_lane_replay.moc"

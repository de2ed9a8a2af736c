// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/limiter.h"
#include "lane_bench.h"

using namespace grantex;
using namespace grantex::test;
using Sign = AdaptiveLimiter::Sign;

namespace {

/// Answers `count` requests one after the other, each after `latency`, with the limit fully used.
void answer(AdaptiveLimiter& limiter, FakeClock& clock, int count, Millis latency, Sign sign = Sign::Accepted)
{
    for (int i = 0; i < count; ++i) {
        const MonoTime sent = clock.monoNow();
        clock.advance(latency);
        limiter.answered(sign, sent, clock.monoNow(), limiter.limit());
    }
}

} // namespace

class TestLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithHalfAndNeverBelowOne_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("first");
        QTest::newRow("strict order stays strict") << 1 << 1;
        QTest::newRow("two") << 2 << 1;
        QTest::newRow("the default") << 4 << 2;
        QTest::newRow("the largest") << 64 << 32;
        QTest::newRow("no room at all is one") << 0 << 1;
    }
    void beginsWithHalfAndNeverBelowOne()
    {
        QFETCH(int, most);
        QFETCH(int, first);
        FakeClock clock;
        AdaptiveLimiter limiter(static_cast<std::size_t>(most));
        QCOMPARE(limiter.limit(), static_cast<std::size_t>(first));
        answer(limiter, clock, 100, Millis(10), Sign::Congested);
        QCOMPARE(limiter.limit(), std::size_t(1));
        QVERIFY(limiter.hasRoom(0));
        QVERIFY(!limiter.hasRoom(1));
        answer(limiter, clock, 10'000, Millis(10));
        QCOMPARE(limiter.limit(), static_cast<std::size_t>(std::max(1, most)));
    }

    void growsByAboutOneARound()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(64);
        const auto before = limiter.limit();
        answer(limiter, clock, static_cast<int>(before) + 1, Millis(100));
        QCOMPARE(limiter.limit(), before + 1);
    }

    void anUnusedLimitDoesNotGrow()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(8);
        for (int i = 0; i < 100; ++i)
            limiter.answered(Sign::Accepted, clock.monoNow(), clock.monoNow(), 2);
        QCOMPARE(limiter.limit(), std::size_t(4));
    }

    void halvesOnceForAnswersOfOneMoment()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(64);
        const MonoTime sent = clock.monoNow();
        clock.advance(Millis(100));
        for (int i = 0; i < 32; ++i)
            limiter.answered(Sign::Congested, sent, clock.monoNow(), 32);
        QCOMPARE(limiter.limit(), std::size_t(16));
        answer(limiter, clock, 1, Millis(100), Sign::Congested);
        QCOMPARE(limiter.limit(), std::size_t(8));
    }

    void slowerAnswersShrinkItALittleAndBecomeUsual()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(64);
        answer(limiter, clock, 200, Millis(100));
        const auto before = limiter.limit();
        answer(limiter, clock, 1, Millis(2000));
        QVERIFY(limiter.limit() < before);
        QVERIFY(limiter.limit() > before / 2);
        answer(limiter, clock, 30, Millis(2000));
        const auto settled = limiter.limit();
        answer(limiter, clock, 200, Millis(2000));
        QVERIFY(limiter.limit() > settled); // two seconds are the usual now
    }

    void jitterOfFastAnswersIsNoSlowness()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(8);
        for (int i = 0; i < 100; ++i)
            answer(limiter, clock, 1, Millis(1 + i % 7 * 8));
        QCOMPARE(limiter.limit(), std::size_t(8));
    }

    void answersWithoutMeaningForTheLoadChangeNothing()
    {
        FakeClock clock;
        AdaptiveLimiter limiter(8);
        answer(limiter, clock, 100, Millis(60'000), Sign::Neither);
        QCOMPARE(limiter.limit(), std::size_t(4));
    }

    void aThrottlingProviderGetsOneRequestAtATime()
    {
        Bench bench;
        bench.options.maxInFlight = 8;
        bench.options.backoff = {Millis(10), Millis(10)};
        bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Throttled, "429"); };
        bench.start();
        bench.append(500);
        bench.runFor(Millis(2000));
        bench.provider.hold = true;
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.queue.size(), std::size_t(1));
        // Healed: the window fills again, step by step.
        bench.provider.decide = Provider().decide;
        std::size_t largest = 0;
        for (int round = 0; round < 60; ++round) {
            bench.provider.release();
            bench.runFor(Millis(20));
            largest = std::max(largest, bench.provider.queue.size());
        }
        QVERIFY2(largest > 2 && largest <= 8, qPrintable(QString::number(largest)));
    }

    /// Batches in backoff are open but hold no slot: a fresh one may go meanwhile.
    void aWaitingBatchHoldsNoSlot()
    {
        Bench bench;
        bench.options.maxInFlight = 2; // the limiter begins with one
        bench.options.backoff = {Millis(20'000), Millis(20'000)};
        bench.provider.decide = [](const Provider::Ids& ids) {
            return verdict(ids.front() == "evt_1" ? OutcomeKind::Retry : OutcomeKind::Delivered, "500");
        };
        bench.start();
        bench.append(20);
        bench.settle();
        QCOMPARE(bench.counters().delivered, 10);
        QVERIFY(bench.journal.record({"lane"}).settled.contains({15}));
    }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "test_limiter.moc"

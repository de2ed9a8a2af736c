// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/retention.h"
#include "tests/support/direct_journal.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
const LaneId kLane{"lane"};

Event eventOf(int number, std::size_t bytes = 60)
{
    const std::string id = "evt_" + std::to_string(number);
    const std::string head = R"({"id":")" + id + R"(","pad":")";
    return {id, "test", std::nullopt, head + std::string(bytes, 'x') + "\"}"};
}

/// A journal with one lane, and a clock that the test moves.
struct Bench
{
    DirectJournal journal;
    FakeClock clock;

    Bench() { journal.registerLane({kLane, "lane", "test", "now"}); }

    void append(int first, int last, std::size_t bytes = 60)
    {
        journal.change([&]() -> Result<> {
            for (int i = first; i <= last; ++i) {
                if (auto done = journal.store->append(eventOf(i, bytes), clock.utcNow()); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
    }
    void settle(int first, int last)
    {
        Settlement settlement{kLane, {}, last - first + 1, {}, {}};
        for (int i = first; i <= last; ++i)
            settlement.ranges.push_back({{i}, {i}});
        journal.change([&] { return journal.store->settle(settlement, clock.utcNow()); });
    }
    [[nodiscard]] std::int64_t count(const char* sql = "SELECT count(*) FROM events") const
    {
        const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
        return database->queryInteger(sql)->value_or(0);
    }
    [[nodiscard]] LaneCounters lane() { return journal.record(kLane).counters; }
    /// Steps until nothing more is to be done; gives the warnings.
    std::vector<std::string> run(Retention& retention)
    {
        std::vector<std::string> warnings;
        for (int i = 0; i < 1000; ++i) {
            clock.advance(Millis(1000));
            const auto step = retention.step(*journal.store);
            if (!step)
                qFatal("%s", step.error().message.c_str());
            warnings.insert(warnings.end(), step->warnings.begin(), step->warnings.end());
            if (!step->again)
                break;
        }
        return warnings;
    }
};

constexpr Millis kDay = std::chrono::hours(24);

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ageRemovesOnlyWhatIsSettled();
    void aLaneThatHoldsNothingCountsDrops_data();
    void aLaneThatHoldsNothingCountsDrops();
    void aRemovedLaneLosesOnlyWhatItHadCounted();
    void atTheCapSettledEventsGoFirst();
    void settledEventsBehindAWaitingOneGoFirst_data();
    void settledEventsBehindAWaitingOneGoFirst();
    void dropOldestKeepsTheLawWithABatchUnderWay();
    void aPassedOverHoleTakesNothingFromWhatWasDelivered();
    void stopReadingRefusesUntilThereIsRoom();
    void idsOfRemovedEventsAreRememberedForAWeek();
    void theWalComesDownOnceASlowReaderIsGone();
    void droppingIsOverOnceNothingWasDroppedForAWhile();
    void theForecastTellsWhenTheJournalIsFull();
    void freePagesGoBackToTheDisk();
};

void TestRetention::ageRemovesOnlyWhatIsSettled()
{
    Bench bench;
    bench.append(1, 10);
    bench.settle(1, 4);
    Retention retention({kDay * 30, 1000 * kMiB, {}}, bench.clock);
    bench.run(retention);
    QCOMPARE(bench.count(), 10);
    bench.clock.advance(kDay * 31);
    bench.append(11, 12);
    bench.run(retention);
    QCOMPARE(bench.count(), 8);
    QCOMPARE(bench.lane().dropped, 0);
    bench.settle(5, 12);
    bench.run(retention);
    QCOMPARE(bench.count(), 2); // young
    QCOMPARE(bench.lane().delivered, 12);
}

void TestRetention::aLaneThatHoldsNothingCountsDrops_data()
{
    QTest::addColumn<bool>("isOff");
    QTest::newRow("a lane that is switched off") << true;
    QTest::newRow("a lane that is no longer configured") << false;
}

void TestRetention::aLaneThatHoldsNothingCountsDrops()
{
    QFETCH(bool, isOff);
    Bench bench;
    bench.append(1, 10);
    bench.settle(2, 3);
    bench.journal.change([&]() -> Result<> {
        return isOff ? bench.journal.store->setLaneEnabled(kLane, false)
                     : bench.journal.store->keepConfigured({}, bench.clock.utcNow());
    });
    bench.journal.reopen();
    bench.clock.advance(kDay * 31);
    Retention retention({kDay * 30, 1000 * kMiB, {}}, bench.clock);
    QCOMPARE(bench.run(retention).size(), std::size_t(1));
    QCOMPARE(bench.count(), 0);
    QCOMPARE(bench.lane().dropped, 8);
    QCOMPARE(bench.lane().delivered, 2);
    QCOMPARE(bench.lane().waiting(), 0);
}

void TestRetention::aRemovedLaneLosesOnlyWhatItHadCounted()
{
    Bench bench;
    bench.append(1, 10);
    bench.settle(2, 3);
    bench.journal.change([&] { return bench.journal.store->keepConfigured({}, bench.clock.utcNow()); });
    bench.append(11, 20);
    bench.clock.advance(kDay * 31);
    bench.append(21, 22);
    Retention retention({kDay * 30, 1000 * kMiB, {}}, bench.clock);
    bench.run(retention);
    QCOMPARE(bench.count(), 2);
    QCOMPARE(bench.lane().matched, 10);
    QCOMPARE(bench.lane().dropped, 8);
    bench.journal.change([&] { return bench.journal.store->keepConfigured({kLane}, bench.clock.utcNow()); });
    QCOMPARE(bench.lane().matched, 12);
    QCOMPARE(bench.lane().waiting(), 2);
}

void TestRetention::atTheCapSettledEventsGoFirst()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    bench.settle(1, 2000);
    Retention retention({kDay * 30, 16 * kMiB, {}}, bench.clock);
    QVERIFY(bench.journal.store->size()->live > 16 * kMiB);
    bench.run(retention);
    QVERIFY(bench.journal.store->size()->total() < 16 * kMiB);
    QVERIFY(bench.count() >= 1000);
    QCOMPARE(bench.lane().dropped, 0);
    QCOMPARE(bench.lane().waiting(), 1000);
}

void TestRetention::settledEventsBehindAWaitingOneGoFirst_data()
{
    QTest::addColumn<int>("otherWaits");
    QTest::newRow("one lane's open window") << 0;
    QTest::newRow("each of two lanes waits for another event") << 7;
}

void TestRetention::settledEventsBehindAWaitingOneGoFirst()
{
    QFETCH(int, otherWaits);
    Bench bench;
    const LaneId other{"other"};
    bench.journal.registerLane({other, "other", "test", "now"});
    bench.append(1, 3000, 8000);
    bench.settle(11, 3000);
    Settlement settlement{other, each(1, otherWaits - 1), 3000 - (otherWaits > 0), {}, {}};
    const auto behind = each(otherWaits + 1, 3000);
    settlement.ranges.insert(settlement.ranges.end(), behind.begin(), behind.end());
    bench.journal.change([&] { return bench.journal.store->settle(settlement, {}); });

    Retention retention({kDay * 30, 16 * kMiB, RetentionPolicy::WhenFull::DropOldest}, bench.clock);
    bench.run(retention);
    QVERIFY(bench.journal.store->size()->total() < 16 * kMiB);
    QCOMPARE(bench.lane().dropped, 0);
    QCOMPARE(bench.lane().waiting(), 10);
    QCOMPARE(bench.count("SELECT count(*) FROM events WHERE sequence <= 10"), 10);
    QCOMPARE(bench.journal.record(other).counters.dropped, 0);

    // Age takes what is settled from behind it too; what waits stays.
    bench.clock.advance(kDay * 31);
    bench.run(retention);
    QCOMPARE(bench.count(), 10);
    // All that is there is needed, however much has gone from behind it.
    QCOMPARE(bench.journal.store->heldBytes(1000), 1000);
    bench.settle(1, 10);
    QCOMPARE(bench.journal.record(kLane).settled.position().value, 3000);
    QCOMPARE(bench.lane().delivered, 3000);
    bench.run(retention);
    QCOMPARE(bench.count(), otherWaits > 0 ? 1 : 0);
    QCOMPARE(bench.journal.record(other).counters.waiting(), otherWaits > 0 ? 1 : 0);
}

void TestRetention::dropOldestKeepsTheLawWithABatchUnderWay()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    Retention retention({kDay * 30, 16 * kMiB, RetentionPolicy::WhenFull::DropOldest}, bench.clock);
    const auto warnings = bench.run(retention);
    QCOMPARE(warnings.size(), std::size_t(1));
    QVERIFY(warnings.front().find("drop-oldest") != std::string::npos);
    QVERIFY(bench.journal.store->size()->total() < 16 * kMiB);
    const std::int64_t left = bench.count();
    QVERIFY(left > 1000);
    const std::int64_t dropped = bench.lane().dropped;
    QCOMPARE(dropped, 3000 - left);
    QCOMPARE(bench.lane().waiting(), left);

    // Half of this batch was dropped while it was under way; one dropped and one present event were refused.
    const int gone = static_cast<int>(dropped);
    Settlement settlement{kLane, {}, 8, {{{gone}, "400", "bad", 1}, {{gone + 1}, "400", "bad", 1}}, {}};
    for (int i = gone - 4; i <= gone + 5; ++i)
        settlement.ranges.push_back({{i}, {i}});
    bench.journal.change([&] { return bench.journal.store->settle(settlement, {}); });
    QCOMPARE(bench.lane().delivered, 4);
    QCOMPARE(bench.lane().deadLettered, 1);
    QCOMPARE(bench.count("SELECT count(*) FROM dead_letters"), 1);
    QCOMPARE(bench.lane().dropped, dropped);
    QCOMPARE(bench.lane().waiting(), left - 5);
}

void TestRetention::aPassedOverHoleTakesNothingFromWhatWasDelivered()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    Retention retention({kDay * 30, 16 * kMiB, RetentionPolicy::WhenFull::DropOldest}, bench.clock);
    bench.run(retention);
    const int dropped = static_cast<int>(bench.lane().dropped);
    QVERIFY(dropped > 100);
    // The lane read on over the hole to an event of a frozen batch, and tells of both with what comes next.
    Settlement settlement{kLane, {{{dropped + 2}, {dropped + 2}}}, 1, {}, {}};
    settlement.passed = {{{50}, {dropped}}};
    bench.journal.change([&] { return bench.journal.store->settle(settlement, {}); });
    QCOMPARE(bench.lane().delivered, 1);
    QCOMPARE(bench.lane().waiting(), 3000 - dropped - 1);
}

void TestRetention::stopReadingRefusesUntilThereIsRoom()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    Retention retention({kDay * 30, 16 * kMiB, RetentionPolicy::WhenFull::StopReading}, bench.clock);
    QCOMPARE(bench.run(retention).size(), std::size_t(1));
    QVERIFY(retention.isRefusing());
    QCOMPARE(bench.count(), 3000);
    QCOMPARE(bench.lane().dropped, 0);
    bench.settle(1, 2500);
    QCOMPARE(bench.run(retention).size(), std::size_t(1));
    QVERIFY(!retention.isRefusing());
    QCOMPARE(bench.lane().waiting(), 500);
    QCOMPARE(bench.lane().dropped, 0);
}

void TestRetention::idsOfRemovedEventsAreRememberedForAWeek()
{
    Bench bench;
    bench.append(1, 3);
    bench.settle(1, 3);
    bench.clock.advance(kDay * 2);
    Retention retention({kDay, 1000 * kMiB, {}}, bench.clock);
    bench.run(retention);
    QCOMPARE(bench.count(), 0);
    bench.journal.reopen();
    bench.append(1, 1);
    QCOMPARE(bench.journal.store->counters().duplicates, 1);
    QCOMPARE(bench.count(), 0);
    bench.append(2, 2, 61);
    QCOMPARE(bench.journal.store->counters().conflicts, 1);
    QCOMPARE(bench.count("SELECT variant FROM events"), 1);
    bench.clock.advance(kDay * 7);
    bench.run(retention);
    QCOMPARE(bench.count("SELECT count(*) FROM retired_ids"), 0);
    bench.append(1, 1);
    QCOMPARE(bench.journal.store->counters().duplicates, 1);
    QCOMPARE(bench.count("SELECT count(*) FROM events WHERE id='evt_1'"), 1);
}

void TestRetention::theWalComesDownOnceASlowReaderIsGone()
{
    Bench bench;
    bench.append(1, 1);
    const std::string file = bench.journal.directory() + "/journal.db";
    auto reader = SqlDatabase::open(file, SqlDatabase::Mode::ReadOnly);
    auto slow = reader->prepare("SELECT sequence FROM events");
    QVERIFY(*slow->step());
    for (int i = 0; i < 12; ++i)
        bench.append(2 + i * 1000, 1001 + i * 1000, 8000);
    Retention retention({kDay, 4096 * kMiB, {}}, bench.clock);
    bench.run(retention);
    QVERIFY(bench.journal.store->size()->wal > 64 * kMiB);
    slow->reset();
    bench.run(retention);
    QVERIFY(bench.journal.store->size()->wal <= 64 * kMiB);
    QCOMPARE(bench.count(), 12'001);
}

void TestRetention::droppingIsOverOnceNothingWasDroppedForAWhile()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    Retention retention({kDay * 30, 16 * kMiB, RetentionPolicy::WhenFull::DropOldest}, bench.clock);
    QVERIFY(!retention.isDropping());
    bench.run(retention);
    QVERIFY(bench.lane().dropped > 0);
    QVERIFY(retention.isDropping());
    bench.clock.advance(std::chrono::minutes(5));
    bench.run(retention);
    QVERIFY(retention.isDropping());
    // Nobody commits anything, but it is told.
    bench.clock.advance(std::chrono::minutes(6));
    const auto step = retention.step(*bench.journal.store);
    QVERIFY(step && step->changed);
    QVERIFY(!retention.isDropping());
    // What is off holds nothing: that it goes is no loss.
    bench.settle(static_cast<int>(bench.lane().dropped) + 1, 3000);
    bench.append(3001, 6000, 8000);
    bench.journal.change([&] { return bench.journal.store->setLaneEnabled(kLane, false); });
    bench.journal.reopen();
    bench.run(retention);
    QVERIFY(!retention.isDropping());
}

void TestRetention::theForecastTellsWhenTheJournalIsFull()
{
    Bench bench;
    Retention retention({kDay, 64 * kMiB, RetentionPolicy::WhenFull::StopReading}, bench.clock);
    std::vector<std::string> warnings;
    for (int minute = 0; minute < 6; ++minute) {
        bench.append(1 + minute * 200, 200 + minute * 200, 8000);
        for (const auto& text : bench.run(retention))
            warnings.push_back(text);
        bench.clock.advance(std::chrono::minutes(1));
    }
    QCOMPARE(warnings.size(), std::size_t(1));
    QVERIFY(warnings.front().find("will be full in") != std::string::npos);
    QVERIFY(warnings.front().find("stop-reading") != std::string::npos);
    // 1.6 MB a minute into what is left of 64 MiB.
    QVERIFY(retention.fullIn());
    QVERIFY(*retention.fullIn() > std::chrono::minutes(20) && *retention.fullIn() < std::chrono::minutes(60));
    bench.settle(1, 1200);
    bench.run(retention);
    QVERIFY(!retention.fullIn());
}

void TestRetention::freePagesGoBackToTheDisk()
{
    Bench bench;
    bench.append(1, 3000, 8000);
    bench.settle(1, 3000);
    Retention retention({kDay, 4096 * kMiB, {}}, bench.clock);
    bench.clock.advance(kDay * 2);
    bench.run(retention);
    const auto before = *bench.journal.store->size();
    for (int i = 0; i < 100; ++i)
        bench.run(retention);
    const auto after = *bench.journal.store->size();
    QVERIFY(before.free > 8 * kMiB);
    QVERIFY(after.free <= 2 * kMiB);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/direct_journal.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

namespace {

const LaneId kLane{"l"};

/// A journal with one filtered lane; of the events that append() adds every second one is a grant.
class Bench
{
public:
    DirectJournal journal;

    template <typename Change>
    auto change(const Change& apply)
    {
        if (!journal.store->begin())
            qFatal("begin failed");
        auto result = apply();
        if (!journal.store->commit())
            qFatal("commit failed");
        return result;
    }
    void registerLane(const std::string& filter)
    {
        journal.registerLane({kLane, "l", "webhook", "beginning", "t", true, filter});
    }
    void append(int count)
    {
        change([&] {
            for (int i = 0; i < count; ++i) {
                const std::string type = ++m_number % 2 == 0 ? "grant.created" : "token.issued";
                const std::string id = "e" + std::to_string(m_number);
                const Event event{id, type, std::nullopt,
                                  R"({"type":")" + type + R"(","data":{"n":)" + std::to_string(m_number) + "}}"};
                if (!journal.store->append(event, UtcTime(Millis(m_number))))
                    qFatal("append failed");
            }
            return Result<>();
        });
    }
    void settle(std::vector<SequenceRange> ranges, std::int64_t delivered, std::vector<DeadLetter> dead = {})
    {
        const Settlement settlement{kLane, std::move(ranges), delivered, std::move(dead), {}};
        if (!change([&] { return journal.store->settle(settlement, {}); }))
            qFatal("settle failed");
    }
    LaneCounters counters() { return journal.record(kLane).counters; }

private:
    int m_number = 0;
};

} // namespace

/// A destination's filter runs once, at append, so that what waits is exact; an edit counts the rest again.
class TestLaneFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMatchingEventsAreCounted();
    void theBeginningIsCountedThroughTheFilter();
    void anEditCountsWhatIsOpenAgain();
    void whatIsFixedStays();
    void retentionDropsOnlyWhatMatched();
    void aRetriedLetterMustStillMatch();
    void aReplayTakesTheFilterAlong();
    void afterARestart();
    void anUnknownFilterInTheFileLosesNothing();
};

void TestLaneFilter::onlyMatchingEventsAreCounted()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(10);
    QCOMPARE(bench.counters().matched, 5);
    QCOMPARE(bench.counters().waiting(), 5);
    // 2 and 4, with what the filter left out before them.
    bench.settle({{{1}, {2}}, {{3}, {4}}}, 2);
    QCOMPARE(bench.counters().delivered, 2);
    QCOMPARE(bench.counters().waiting(), 3);
    QCOMPARE(bench.journal.record(kLane).settled.position().value, 4);
}

void TestLaneFilter::theBeginningIsCountedThroughTheFilter()
{
    Bench bench;
    bench.append(9);
    bench.registerLane("data.n>=5");
    QCOMPARE(bench.counters().matched, 5);
}

void TestLaneFilter::anEditCountsWhatIsOpenAgain()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(10);
    bench.settle({{{1}, {2}}}, 1);
    bench.settle({{{5}, {6}}}, 0, {{{6}, "400", "bad", 1}});
    bench.registerLane("type:token.*");
    // Of 3 to 10 without 5 and 6: 3, 7 and 9 are tokens.
    QCOMPARE(bench.counters().waiting(), 3);
    QCOMPARE(bench.counters().matched, 5);
    QCOMPARE(bench.counters().delivered, 1);
    bench.registerLane("");
    QCOMPARE(bench.counters().waiting(), 6);
}

void TestLaneFilter::whatIsFixedStays()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(10);
    bench.change([&] { return bench.journal.store->freeze(kLane, {"b", {{2}, {4}}}); });
    bench.change([&] { return bench.journal.store->addAck(kLane, {"c", 1, "6-6", {}}); });
    bench.registerLane("data.n:9");
    QCOMPARE(bench.counters().waiting(), 4);
    bench.settle({{{2}, {2}}, {{4}, {4}}, {{6}, {6}}}, 3);
    QCOMPARE(bench.counters().waiting(), 1);
}

void TestLaneFilter::retentionDropsOnlyWhatMatched()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(10);
    bench.change([&] { return bench.journal.store->freeze(kLane, {"b", {{2}}}); });
    bench.registerLane("type:token.*");
    QCOMPARE(bench.counters().waiting(), 6);
    const auto removed = bench.change([&] {
        return bench.journal.store->removeOldest({std::nullopt, true, 4, 1 << 20}, UtcTime{});
    });
    QVERIFY(removed);
    QCOMPARE(removed->events, 4);
    QCOMPARE(removed->dropped, 3); // 1 and 3, and 2, which was fixed under the old filter
    QCOMPARE(bench.counters().dropped, 3);
    QCOMPARE(bench.counters().waiting(), 3);
    // An answer for what is gone counts for nothing, however much the filter left out beside it.
    bench.settle({{{2}, {2}}, {{3}, {5}}, {{6}, {7}}}, 3);
    QCOMPARE(bench.counters().delivered, 2);
    QCOMPARE(bench.counters().waiting(), 1);
}

void TestLaneFilter::aRetriedLetterMustStillMatch()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(4);
    bench.settle({{{1}, {2}}, {{3}, {4}}}, 0, {{{2}, "400", "bad", 1}, {{4}, "400", "bad", 1}});
    bench.registerLane("data.n:4");
    const std::vector<std::int64_t> letters{1, 2};
    const auto retried = bench.change([&] { return bench.journal.store->retryDeadLetters(kLane, letters); });
    QCOMPARE(*retried, 1);
    QCOMPARE(bench.counters().waiting(), 1);
    QCOMPARE(bench.counters().deadLettered, 1);
}

void TestLaneFilter::aReplayTakesTheFilterAlong()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(10);
    ReplayRequest request;
    request.lane = kLane;
    request.filter = "data.n>=5";
    const auto replay = bench.change([&] { return bench.journal.store->startReplay(request, {}); });
    QVERIFY(replay);
    QCOMPARE(bench.journal.record(*replay).counters.matched, 3);
    QCOMPARE(bench.journal.record(*replay).filter, std::string("type:grant.* data.n>=5"));
    request.filter = "agnet:x";
    QVERIFY(!bench.change([&] { return bench.journal.store->startReplay(request, {}); }));
    request.filter = "type:token.*";
    QVERIFY(!bench.change([&] { return bench.journal.store->startReplay(request, {}); }));
}

void TestLaneFilter::afterARestart()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    bench.append(4);
    bench.journal.reopen();
    QCOMPARE(bench.journal.record(kLane).filter, std::string("type:grant.*"));
    bench.append(4);
    QCOMPARE(bench.counters().waiting(), 4);
}

void TestLaneFilter::anUnknownFilterInTheFileLosesNothing()
{
    Bench bench;
    bench.registerLane("type:grant.*");
    auto database = SqlDatabase::open(bench.journal.directory() + "/journal.db", SqlDatabase::Mode::ReadWrite);
    QVERIFY(database && database->execute("UPDATE lanes SET filter = 'newer:thing'"));
    bench.journal.reopen();
    bench.append(4);
    QCOMPARE(bench.counters().waiting(), 4);
}

QTEST_GUILESS_MAIN(TestLaneFilter)
#include "test_lane_filter.moc"

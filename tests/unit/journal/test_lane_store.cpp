// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_writer.h"
#include "tests/support/direct_journal.h"
#include "tests/support/fake_clock.h"

#include <QTest>
#include <atomic>
#include <future>

using namespace grantex;
using namespace grantex::test;

namespace {

/// Runs one transaction of the store and gives what it gave.
template <typename Change>
auto change(JournalStore& store, const Change& apply)
{
    if (!store.begin())
        qFatal("begin failed");
    auto result = apply();
    if (!store.commit())
        qFatal("commit failed");
    return result;
}

std::int64_t count(const DirectJournal& journal, const std::string& table)
{
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    return database->queryInteger("SELECT count(*) FROM " + table)->value_or(-1);
}

void checkLaw(const LaneCounters& counters, std::int64_t matched)
{
    QCOMPARE(counters.matched, matched);
    QVERIFY(counters.waiting() >= 0);
    QCOMPARE(counters.delivered + counters.waiting() + counters.deadLettered + counters.dropped, matched);
}

} // namespace

class TestLaneStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedTargetDiscardsWhatWasFixed();
    void anUnknownTargetDiscardsNothing();
    void theSwitchIsStored();
    void renamingKeepsThePosition();
    void fromNowDropsWhatWaits();
    void aReplayIsALaneOfItsOwn();
    void replayRanges_data();
    void replayRanges();
    void whatCannotBeReplayed();
    void aReplayEndsAndHoldsNothingBack();
    void acksSurviveARestart();
    void settlementsPostedTogetherShareCommits();
    void settlementsOfADiscardedLaneDoNotStopTheWriter();
    void aRemovedLaneCountsNothingNewAndGoesOnWhenItComesBack();
    void aRemovedLaneThatComesBackCountsWhatSettledOutOfOrder();
    void discardingForgetsARemovedLaneWhole();
    void whatCannotBeDiscarded();
};

void TestLaneStore::aChangedTargetDiscardsWhatWasFixed()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "webhook", "now", "here"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->freeze({"l"}, {"b1", {{1}, {2}}}); });
    change(*journal.store, [&] { return journal.store->freeze({"l"}, {"b2", {{3}, {4}}}); });
    change(*journal.store, [&] { return journal.store->addAck({"l"}, {"c", 1, "5-6", {}}); });
    change(*journal.store, [&] { return journal.store->settle({{"l"}, each(1, 2), 2, {}, "b1"}, {}); });

    journal.reopen();
    journal.registerLane({{"l"}, "l", "webhook", "now", "here"});
    QCOMPARE(journal.record({"l"}).frozen.size(), std::size_t(1));
    QCOMPARE(journal.record({"l"}).acks.size(), std::size_t(1));
    journal.registerLane({{"l"}, "l", "webhook", "now", "there"});
    for (int start = 0; start < 2; ++start) {
        const auto lane = journal.record({"l"});
        QVERIFY(lane.frozen.empty());
        QVERIFY(lane.acks.empty());
        QCOMPARE(lane.target, std::string("there"));
        QCOMPARE(lane.settled.position().value, 2);
        QCOMPARE(lane.counters.waiting(), 8);
        QCOMPARE(count(journal, "frozen_batches") + count(journal, "pending_acks"), 0);
        journal.reopen();
    }
}

void TestLaneStore::anUnknownTargetDiscardsNothing()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "webhook", "now"}); // as an older program left it
    journal.append(2);
    change(*journal.store, [&] { return journal.store->freeze({"l"}, {"b1", {{1}, {2}}}); });
    journal.registerLane({{"l"}, "l", "webhook", "now", "here"});
    QCOMPARE(journal.record({"l"}).frozen.size(), std::size_t(1));
}

void TestLaneStore::theSwitchIsStored()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(3);
    change(*journal.store, [&] { return journal.store->setLaneEnabled({"l"}, false); });
    journal.reopen();
    QVERIFY(!journal.record({"l"}).enabled);
    journal.append(3);
    QCOMPARE(journal.record({"l"}).settled.position().value, 0);
    checkLaw(journal.record({"l"}).counters, 6);
    change(*journal.store, [&] { return journal.store->setLaneEnabled({"l"}, true); });
    journal.reopen();
    QVERIFY(journal.record({"l"}).enabled);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 6);
    const auto unknown = change(*journal.store, [&] { return journal.store->setLaneEnabled({"x"}, true); });
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestLaneStore::renamingKeepsThePosition()
{
    DirectJournal journal;
    journal.registerLane({{"uuid"}, "old", "test", "now"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->settle({{"uuid"}, each(1, 4), 4, {}, {}}, {}); });
    const auto replay = change(*journal.store, [&] {
        return journal.store->startReplay({{"uuid"}, {}, {}, {}, {}}, {});
    });
    QVERIFY(replay);
    journal.registerLane({{"uuid"}, "new", "test", "beginning"});
    journal.reopen();
    QCOMPARE(journal.record({"uuid"}).name, std::string("new"));
    QCOMPARE(journal.record({"uuid"}).settled.position().value, 4);
    QCOMPARE(journal.record({"uuid"}).counters.delivered, 4);
    QCOMPARE(journal.record(*replay).name, std::string("new#replay-1"));
}

void TestLaneStore::fromNowDropsWhatWaits()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->settle({{"l"}, each(2, 3), 2, {}, {}}, {}); });
    change(*journal.store, [&] { return journal.store->freeze({"l"}, {"b", {{4}, {5}}}); });
    change(*journal.store, [&] { return journal.store->skipToEnd({"l"}); });
    journal.reopen();
    const auto lane = journal.record({"l"});
    QCOMPARE(lane.settled.position().value, 10);
    QVERIFY(lane.settled.isContiguous());
    QVERIFY(lane.frozen.empty());
    QCOMPARE(lane.counters.dropped, 8);
    QCOMPARE(lane.counters.waiting(), 0);
    journal.append(1);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 1);
    checkLaw(journal.record({"l"}).counters, 11);
}

void TestLaneStore::aReplayIsALaneOfItsOwn()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "shop", "test", "now", "here"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->settle({{"l"}, each(1, 7), 7, {}, {}}, {}); });
    const auto id = change(*journal.store, [&] {
        return journal.store->startReplay({{"l"}, Sequence{3}, Sequence{6}, {}, {}}, {});
    });
    QVERIFY(id);
    QCOMPARE(id->value, std::string("l#replay-1"));
    journal.append(5);
    journal.reopen();
    const auto replay = journal.record(*id);
    QCOMPARE(replay.name, std::string("shop#replay-1"));
    QCOMPARE(replay.parent.value, std::string("l"));
    QCOMPARE(replay.target, std::string("here"));
    QCOMPARE(replay.settled.position().value, 2);
    QCOMPARE(replay.end->value, 6);
    checkLaw(replay.counters, 4); // what comes later is not its own
    QCOMPARE(journal.record({"l"}).settled.position().value, 7);
    checkLaw(journal.record({"l"}).counters, 15);
    const auto second = change(*journal.store, [&] { return journal.store->startReplay({{"l"}, {}, {}, {}, {}}, {}); });
    QCOMPARE(second->value, std::string("l#replay-2"));
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    QCOMPARE(
        database->queryInteger("SELECT events FROM deliveries WHERE destination='shop#replay-1' AND state='waiting'")
            ->value(),
        4);
}

void TestLaneStore::replayRanges_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("everything") << 0 << 0 << 0 << 0 << 1 << 10;
    QTest::newRow("from a sequence on") << 4 << 0 << 0 << 0 << 4 << 10;
    QTest::newRow("up to a sequence beyond the end") << 0 << 99 << 0 << 0 << 1 << 10;
    QTest::newRow("a span of time, both ends included") << 0 << 0 << 300 << 600 << 3 << 6;
    QTest::newRow("times between events") << 0 << 0 << 250 << 650 << 3 << 6;
    QTest::newRow("sequence and time together") << 5 << 0 << 0 << 700 << 5 << 7;
}

void TestLaneStore::replayRanges()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, since);
    QFETCH(int, until);
    QFETCH(int, first);
    QFETCH(int, last);
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    for (int i = 1; i <= 10; ++i) {
        const Event event{"e" + std::to_string(i), "t", std::nullopt, "{}"};
        QVERIFY(change(*journal.store, [&] { return journal.store->append(event, fromEpochMillis(i * 100)); }));
    }
    ReplayRequest request{{"l"}, {}, {}, {}, {}};
    if (from > 0)
        request.from = Sequence{from};
    if (to > 0)
        request.to = Sequence{to};
    if (since > 0)
        request.since = fromEpochMillis(since);
    if (until > 0)
        request.until = fromEpochMillis(until);
    const auto id = change(*journal.store, [&] { return journal.store->startReplay(request, {}); });
    QVERIFY(id);
    QCOMPARE(journal.record(*id).settled.position().value, first - 1);
    QCOMPARE(journal.record(*id).end->value, last);
    QCOMPARE(journal.record(*id).counters.waiting(), last - first + 1);
}

void TestLaneStore::whatCannotBeReplayed()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    const auto replay = [&](const ReplayRequest& request) {
        return change(*journal.store, [&] { return journal.store->startReplay(request, {}); });
    };
    QCOMPARE(replay({{"l"}, {}, {}, {}, {}}).error().code, ErrorCode::NotFound); // an empty journal
    journal.append(10);
    QCOMPARE(replay({{"x"}, {}, {}, {}, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(replay({{"l"}, Sequence{11}, {}, {}, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(replay({{"l"}, Sequence{6}, Sequence{5}, {}, {}}).error().code, ErrorCode::NotFound);
    const auto id = replay({{"l"}, {}, {}, {}, {}});
    QVERIFY(id);
    QCOMPARE(replay({*id, {}, {}, {}, {}}).error().code, ErrorCode::Usage);
    QCOMPARE(change(*journal.store, [&] { return journal.store->skipToEnd(*id); }).error().code, ErrorCode::Usage);
}

void TestLaneStore::aReplayEndsAndHoldsNothingBack()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(10);
    const auto id = change(*journal.store, [&] {
        return journal.store->startReplay({{"l"}, Sequence{3}, Sequence{6}, {}, {}}, {});
    });
    const auto settle = [&](int first, int last) {
        change(*journal.store, [&] {
            return journal.store->settle({*id, each(first, last), last - first + 1, {}, {}}, UtcTime(Millis(9)));
        });
    };
    settle(5, 6);
    QVERIFY(!journal.record(*id).completedAt);
    settle(3, 4);
    journal.reopen();
    const auto replay = journal.record(*id);
    QCOMPARE(replay.completedAt.value(), UtcTime(Millis(9)));
    QVERIFY(!replay.enabled);
    QCOMPARE(replay.counters.delivered, 4);
    checkLaw(replay.counters, 4);
    QVERIFY(!change(*journal.store, [&] { return journal.store->setLaneEnabled(*id, true); }));
}

void TestLaneStore::acksSurviveARestart()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "splunk", "now"});
    journal.append(9);
    for (int i = 0; i < 3; ++i) {
        const std::string members = std::to_string(i * 3 + 1) + "-" + std::to_string(i * 3 + 3);
        change(*journal.store, [&] { return journal.store->addAck({"l"}, {"c", i, members, UtcTime(Millis(i))}); });
    }
    journal.reopen();
    QCOMPARE(journal.record({"l"}).acks.size(), std::size_t(3));
    QCOMPARE(journal.record({"l"}).acks[1].members, std::string("4-6"));
    change(*journal.store, [&] { return journal.store->settle({{"l"}, each(4, 6), 3, {}, {}, {{"c", 1}}}, {}); });
    // The provider counts anew: the receipt stands for other events now.
    change(*journal.store, [&] { return journal.store->addAck({"l"}, {"c", 0, "7-8", UtcTime(Millis(5))}); });
    for (int start = 0; start < 2; ++start) {
        const auto acks = journal.record({"l"}).acks;
        QCOMPARE(acks.size(), std::size_t(2));
        QCOMPARE(acks.back().members, std::string("7-8"));
        journal.reopen();
    }
}

void TestLaneStore::settlementsPostedTogetherShareCommits()
{
    DirectJournal journal;
    constexpr int kLanes = 5;
    constexpr int kEach = 100;
    for (int lane = 0; lane < kLanes; ++lane)
        journal.registerLane({{std::to_string(lane)}, std::to_string(lane), "test", "now"});
    journal.append(kEach);
    journal.reader.reset();
    FakeClock clock;
    std::atomic<int> commits{0};
    std::atomic<int> durable{0};
    std::atomic<bool> isTold{false};
    {
        JournalWriter writer(std::move(journal.store), clock,
                             {[&](const CommitReport&) { ++commits; }, [](const Error&) {}});
        // The writer is held in its first transaction while all lanes settle.
        std::promise<void> held;
        std::promise<void> go;
        writer.post([&, waiting = go.get_future().share()](JournalStore&) -> Result<> {
            if (!isTold.exchange(true))
                held.set_value();
            waiting.wait();
            return {};
        });
        held.get_future().wait();
        for (int event = 1; event <= kEach; ++event) {
            for (int lane = 0; lane < kLanes; ++lane) {
                const Settlement one{{std::to_string(lane)}, {{{event}, {event}}}, 1, {}, {}};
                writer.post([one](JournalStore& store) { return store.settle(one, {}); },
                            [&](bool isDurable) { durable += isDurable ? 1 : 0; });
            }
        }
        go.set_value();
    }
    QCOMPARE(durable.load(), kLanes * kEach);
    QVERIFY2(commits.load() <= 3, qPrintable(QString::number(commits.load())));
    journal.reopen();
    for (const auto& lane : journal.store->lanes())
        QCOMPARE(lane.settled.position().value, kEach);
}

void TestLaneStore::aRemovedLaneCountsNothingNewAndGoesOnWhenItComesBack()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->settle({{"l"}, each(1, 4), 4, {}, {}}, {}); });
    change(*journal.store, [&] { return journal.store->keepConfigured({}, {}); });
    journal.append(5);
    journal.reopen();
    QVERIFY(journal.record({"l"}).removed);
    checkLaw(journal.record({"l"}).counters, 10);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 6);
    change(*journal.store, [&] { return journal.store->keepConfigured({{"l"}}, {}); });
    journal.reopen();
    QVERIFY(!journal.record({"l"}).removed);
    QCOMPARE(journal.record({"l"}).settled.position().value, 4);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 11);
    journal.append(1);
    checkLaw(journal.record({"l"}).counters, 16);
}

void TestLaneStore::aRemovedLaneThatComesBackCountsWhatSettledOutOfOrder()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->keepConfigured({}, {}); });
    // The last answers come while it is removed already.
    change(*journal.store, [&] {
        return journal.store->settle({{"l"}, {{{3}, {3}}, {{4}, {4}}, {{7}, {7}}}, 3, {}, {}}, {});
    });
    journal.append(2);
    checkLaw(journal.record({"l"}).counters, 10);
    change(*journal.store, [&] { return journal.store->keepConfigured({{"l"}}, {}); });
    QCOMPARE(journal.record({"l"}).counters.waiting(), 9);
    checkLaw(journal.record({"l"}).counters, 12);
}

void TestLaneStore::discardingForgetsARemovedLaneWhole()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.registerLane({{"kept"}, "kept", "test", "now"});
    journal.append(10);
    change(*journal.store, [&] { return journal.store->startReplay({{"l"}, Sequence{1}, Sequence{2}, {}, {}}, {}); });
    change(*journal.store, [&] { return journal.store->freeze({"l"}, {"b", {{4}, {5}}}); });
    change(*journal.store, [&] { return journal.store->addAck({"l"}, {"c", 1, "6-6", {}}); });
    change(*journal.store, [&] {
        return journal.store->settle({{"l"}, {{{1}, {1}}}, 0, {{{1}, "400", "bad", 1}}, {}}, {});
    });
    change(*journal.store, [&] { return journal.store->keepConfigured({{"kept"}}, {}); });
    QVERIFY(change(*journal.store, [&] { return journal.store->discardLane({"l"}); }));
    journal.reopen();
    QCOMPARE(journal.store->lanes().size(), std::size_t(1));
    for (const char* table : {"frozen_batches", "pending_acks", "dead_letters"})
        QCOMPARE(count(journal, table), 0);
    QCOMPARE(count(journal, "events"), 10);
    checkLaw(journal.record({"kept"}).counters, 10);
    // Under the same id it begins anew.
    journal.registerLane({{"l"}, "l", "test", "now"});
    checkLaw(journal.record({"l"}).counters, 0);
}

void TestLaneStore::whatCannotBeDiscarded()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    const auto configured = change(*journal.store, [&] { return journal.store->discardLane({"l"}); });
    QCOMPARE(configured.error().code, ErrorCode::Usage);
    const auto unknown = change(*journal.store, [&] { return journal.store->discardLane({"x"}); });
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(journal.store->lanes().size(), std::size_t(1));
}

void TestLaneStore::settlementsOfADiscardedLaneDoNotStopTheWriter()
{
    DirectJournal journal;
    journal.append(2);
    QVERIFY(change(*journal.store, [&] { return journal.store->settle({{"gone"}, {{{1}, {1}}}, 1, {}, {}}, {}); }));
    QVERIFY(change(*journal.store, [&] { return journal.store->freeze({"gone"}, {"b", {{1}}}); }));
    QVERIFY(change(*journal.store, [&] { return journal.store->addAck({"gone"}, {"c", 1, "1-1", {}}); }));
    QCOMPARE(count(journal, "frozen_batches") + count(journal, "pending_acks"), 0);
}

QTEST_GUILESS_MAIN(TestLaneStore)
#include "test_lane_store.moc"

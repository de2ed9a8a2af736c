// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"
#include "lane_bench.h"

#include <algorithm>

using namespace grantex;
using namespace grantex::test;

namespace {

struct FilterBench : Bench
{
    explicit FilterBench(const std::string& filter) { use(filter); }

    void use(const std::string& filter)
    {
        journal.registerLane({options.id, "lane", "test", "now", "t", true, filter});
        options.filter = *filter::destinationFilter(filter);
    }
    void checkLaw(std::int64_t matched)
    {
        const auto now = counters();
        QCOMPARE(now.matched, matched);
        QVERIFY(now.waiting() >= 0);
    }
    [[nodiscard]] std::size_t sent() const
    {
        std::size_t events = 0;
        for (const auto& ids : provider.requests)
            events += ids.size();
        return events;
    }
};

} // namespace

/// A lane delivers what its filter lets pass, moves over the rest, and its counters stay exact.
class TestFilteredLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMatchingEventsAreSent()
    {
        FilterBench bench("id:*5");
        bench.start();
        bench.append(100);
        bench.runFor(Millis(5000));
        QCOMPARE(bench.sent(), std::size_t(10));
        QVERIFY(std::ranges::all_of(bench.provider.requests.front(), [](const auto& id) { return id.ends_with("5"); }));
        bench.checkLaw(10);
        QCOMPARE(bench.counters().delivered, 10);
        // Also over what was left out behind the last one.
        QCOMPARE(bench.journal.record(bench.options.id).settled.position().value, 100);
        QVERIFY(bench.lane->isSettled());
    }

    void nothingMatchesAndTheLaneFollows()
    {
        FilterBench bench("id:nothing");
        bench.start();
        for (int i = 0; i < 19; ++i) {
            bench.append(10);
            bench.runFor(Millis(100));
        }
        // Passing over costs a commit once a flush interval, not once an event.
        QVERIFY(bench.journal.record(bench.options.id).settled.position().value < 190);
        bench.runFor(Millis(2000));
        QCOMPARE(bench.journal.record(bench.options.id).settled.position().value, 190);
        QCOMPARE(bench.sent(), std::size_t(0));
        bench.checkLaw(0);
        QVERIFY(!bench.lane->nextWake());
    }

    void theEndOfAFileWaitsForNoInterval()
    {
        FilterBench bench("id:nothing");
        bench.options.flushInterval = std::chrono::hours(1);
        bench.start();
        bench.append(10);
        bench.lane->sourceEnded();
        bench.settle();
        QVERIFY(bench.lane->isSettled());
    }

    void aLongBacklogIsReadInSlices()
    {
        FilterBench bench("id:evt_60000");
        bench.append(60'000);
        bench.start();
        bench.lane->pump();
        // The lanes beside this one get their turn in between.
        QVERIFY(bench.lane->nextWake() && *bench.lane->nextWake() <= bench.clock.monoNow());
        QCOMPARE(bench.sent(), std::size_t(0));
        bench.runFor(Millis(3000));
        QCOMPARE(bench.sent(), std::size_t(1));
        bench.checkLaw(1);
        QCOMPARE(bench.counters().waiting(), 0);
    }

    void anEditAppliesToWhatIsNotFixed()
    {
        FilterBench bench("id:(evt_1, evt_2, evt_3)");
        bench.limits.hasIdentity = true;
        bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Retry, "503"); };
        bench.start();
        bench.append(20);
        bench.runFor(Millis(1500));
        QCOMPARE(bench.journal.record(bench.options.id).frozen.size(), std::size_t(1));
        const std::string key = bench.provider.keys.front();

        bench.lane.reset();
        bench.journal.reopen();
        bench.use("id:evt_1*"); // 10 to 19, and 1, which is fixed already
        bench.provider.requests.clear();
        bench.provider.keys.clear();
        bench.provider.decide = [](const auto&) { return verdict(OutcomeKind::Delivered, "200"); };
        bench.start();
        bench.runFor(Millis(5000));
        QCOMPARE(bench.provider.keys.front(), key);
        QCOMPARE(bench.provider.requests.front(), (Provider::Ids{"evt_1", "evt_2", "evt_3"}));
        QCOMPARE(bench.sent(), std::size_t(13));
        bench.checkLaw(13);
        QCOMPARE(bench.counters().delivered, 13);
        QVERIFY(bench.lane->isSettled());
    }

    void refusedAndSplitAmongWhatIsLeftOut()
    {
        FilterBench bench("-id:*0");
        bench.provider.decide = [](const Provider::Ids& ids) {
            return std::ranges::find(ids, "evt_7") == ids.end() ? verdict(OutcomeKind::Delivered, "200")
                                                                : verdict(OutcomeKind::Rejected);
        };
        bench.start();
        bench.append(50);
        bench.runFor(std::chrono::minutes(10));
        bench.checkLaw(45);
        QCOMPARE(bench.counters().delivered, 44);
        QCOMPARE(bench.counters().deadLettered, 1);
        QVERIFY(bench.lane->isSettled());
    }

    void afterACrashNothingIsSentThatWasLeftOut()
    {
        FilterBench bench("id:*5");
        bench.provider.hold = true;
        bench.start();
        bench.append(100);
        bench.runFor(Millis(1500));
        bench.lane.reset();
        bench.provider.queue.clear();
        bench.journal.reopen();
        bench.provider.hold = false;
        bench.start();
        bench.runFor(Millis(5000));
        for (const auto& [id, times] : bench.provider.accepted)
            QVERIFY2(id.ends_with("5") && times == 1, id.c_str());
        QCOMPARE(bench.provider.accepted.size(), std::size_t(10));
        bench.checkLaw(10);
    }
};

QTEST_GUILESS_MAIN(TestFilteredLane)
#include "test_filtered_lane.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/event_counts.h"

#include <QTest>
#include <random>

using namespace grantex;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromEpochMillis(1'772'366'400'000); // 2026-03-01T12:00:00Z
constexpr TimeSpan always{fromEpochMillis(-4'000'000'000'000), fromEpochMillis(8'000'000'000'000)};

std::int64_t totalOf(const BucketCounter::Counts& counts)
{
    std::int64_t total = 0;
    for (const auto& bucket : counts.buckets)
        total += bucket.counts.total();
    return total;
}

} // namespace

class TestBucketCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsFallIntoTheBucketThatHoldsTheirTime()
    {
        BucketCounter counter;
        counter.add(noon, 0);
        counter.add(noon + 9999ms, 3);
        counter.add(noon + 10s, 0);
        const auto counts = counter.counts({noon, noon + 1min}, 10s);
        QCOMPARE(counts.width, Millis(10s));
        QCOMPARE(counts.buckets.size(), 2U);
        QVERIFY(counts.buckets[0].from == noon);
        QCOMPARE(counts.buckets[0].counts.of[0], 1U);
        QCOMPARE(counts.buckets[0].counts.of[3], 1U);
        QVERIFY(counts.buckets[1].from == noon + 10s);
        QCOMPARE(counts.buckets[1].counts.total(), 1);
    }

    void aBucketThatBeginsBeforeTheSpanIsWhole()
    {
        BucketCounter counter;
        counter.add(noon + 1s, 0);
        const auto counts = counter.counts({noon + 5s, noon + 6s}, 10s);
        QCOMPARE(counts.buckets.size(), 1U);
        QVERIFY(counts.buckets[0].from == noon);
    }

    void everyWidthCountsEveryEventOnce_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds :
             {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200, 86400, 604800})
            QTest::addRow("%d s", seconds) << seconds;
    }
    void everyWidthCountsEveryEventOnce()
    {
        QFETCH(const int, seconds);
        std::mt19937 random(7);
        BucketCounter counter;
        std::map<std::int64_t, std::int64_t> expected;
        const std::int64_t width = seconds * 1000LL;
        constexpr std::int64_t zone = 19'800'000; // UTC+5:30
        for (int i = 0; i < 5000; ++i) {
            // Also before 1970.
            const std::int64_t time = static_cast<std::int64_t>(random() % 9'000'000) - 3'000'000;
            counter.add(fromEpochMillis(time), random() % SeriesCounts::kSeries);
            const std::int64_t local = time + zone;
            ++expected[(local >= 0 ? local / width : -((-local + width - 1) / width)) * width - zone];
        }
        const auto counts = counter.counts(always, Millis(width), Millis(zone));
        QCOMPARE(counts.width.count(), width);
        QCOMPARE(counts.buckets.size(), expected.size());
        auto next = expected.begin();
        for (const auto& bucket : counts.buckets) {
            QCOMPARE(toEpochMillis(bucket.from), next->first);
            QCOMPARE(bucket.counts.total(), next->second);
            ++next;
        }
    }

    void whatWasAddedCanBeTakenAway()
    {
        BucketCounter counter;
        for (int i = 0; i < 100; ++i)
            counter.add(noon + i * 1s, 2);
        for (int i = 0; i < 99; ++i)
            counter.remove(noon + i * 1s, 2);
        QCOMPARE(counter.total(), 1);
        QCOMPARE(totalOf(counter.counts(always, 1s)), 1);
        QCOMPARE(totalOf(counter.counts(always, 24h)), 1);
        QVERIFY(*counter.extent() == (TimeSpan{noon + 99s, noon + 100s}));
        counter.remove(noon + 99s, 2);
        QCOMPARE(counter.size(), 0U);
        QVERIFY(!counter.extent());
    }

    void whatWasNeverAddedTakesNothing()
    {
        BucketCounter counter;
        counter.remove(noon, 1);
        counter.add(noon, 0);
        counter.remove(noon, 1);
        QCOMPARE(counter.counts(always, 1s).buckets.at(0).counts.of[0], 1U);
        QCOMPARE(counter.counts(always, 1s).buckets.at(0).counts.of[1], 0U);
    }

    void memoryIsBoundedAndOnlyDetailGoes()
    {
        BucketCounter counter;
        constexpr int events = 100'000;
        for (int i = 0; i < events; ++i)
            counter.add(noon + i * 7s, 0);
        QVERIFY(counter.size() < 7 * BucketCounter::kMostBuckets);
        // All of it, at a width that is no longer held for the oldest: wider buckets, no event lost.
        const auto all = counter.counts(always, 2s);
        QVERIFY(all.width > 2s);
        QCOMPARE(totalOf(all), events);
        // The newest are held to the second.
        const UtcTime end = noon + events * 7s;
        const auto newest = counter.counts({end - 1h, end}, 2s);
        QCOMPARE(newest.width, Millis(2s));
        QVERIFY(counter.extent()->from <= noon && counter.extent()->from > noon - 1min);
    }

    void timesOfABrokenClockDoNotUpsetIt()
    {
        std::mt19937_64 random(11);
        BucketCounter counter;
        for (std::size_t i = 0; i < BucketCounter::kMostBuckets + 5000; ++i)
            counter.add(fromEpochMillis(static_cast<std::int64_t>(random() % 250'000'000'000'000ULL)), 0);
        QVERIFY(counter.size() <= 7 * BucketCounter::kMostBuckets);
        QVERIFY(counter.extent().has_value());
        QVERIFY(!counter.counts({fromEpochMillis(0), fromEpochMillis(250'000'000'000'000)}, 24h).buckets.empty());
    }

    void countersOfSeveralThreadsAreMerged()
    {
        BucketCounter whole;
        BucketCounter one;
        BucketCounter other;
        for (int i = 0; i < 1000; ++i) {
            const UtcTime time = noon + i * 13s;
            whole.add(time, i % 9);
            (i % 3 == 0 ? one : other).add(time, i % 9);
        }
        one.merge(other);
        QCOMPARE(one.total(), whole.total());
        const auto expected = whole.counts(always, 1min);
        const auto merged = one.counts(always, 1min);
        QCOMPARE(merged.buckets.size(), expected.buckets.size());
        for (std::size_t i = 0; i < expected.buckets.size(); ++i)
            QVERIFY(merged.buckets[i].counts == expected.buckets[i].counts);
    }

    void whatWasMergedCanBeSubtracted()
    {
        BucketCounter counter;
        BucketCounter part;
        for (int i = 0; i < 1000; ++i) {
            counter.add(noon + i * 13s, i % 9);
            if (i < 400)
                part.add(noon + i * 13s, i % 9);
        }
        counter.subtract(part);
        QCOMPARE(counter.total(), 600);
        QCOMPARE(totalOf(counter.counts(always, 1s)), 600);
        QCOMPARE(totalOf(counter.counts(always, 24h)), 600);
        counter.subtract(counter);
        QCOMPARE(counter.size(), 0U);
    }

    void matchesOfEventsThatLeftAreNotShown()
    {
        EventCounts counts;
        counts.matching.emplace();
        for (int i = 0; i < 10; ++i) {
            counts.all.add(noon + i * 1s, 1);
            counts.matching->add(noon + i * 1s, 1);
        }
        for (int i = 0; i < 5; ++i)
            counts.all.remove(noon + i * 1s, 1);
        const auto buckets = counts.buckets({noon, noon + 1min}, 1s);
        QCOMPARE(buckets.sum({noon, noon + 1min}, true).total(), 5);
        QCOMPARE(counts.buckets({noon, noon + 1min}, 10s).at(noon)->matching.total(), 5);
    }

    void matchesStandInTheirBuckets()
    {
        EventCounts counts;
        counts.matching.emplace();
        for (int i = 0; i < 60; ++i)
            counts.all.add(noon + i * 1s, 1);
        counts.matching->add(noon + 15s, 1);
        const auto buckets = counts.buckets({noon, noon + 1min}, 10s);
        QVERIFY(buckets.isFiltered);
        QCOMPARE(buckets.at(noon)->matching.total(), 0);
        QCOMPARE(buckets.at(noon + 10s)->matching.total(), 1);
        QCOMPARE(buckets.at(noon + 10s)->all.total(), 10);
        QVERIFY(buckets.at(noon + 5s) == nullptr);
        QCOMPARE(buckets.sum({noon, noon + 30s}, false).total(), 30);
        QCOMPARE(buckets.sum({noon, noon + 30s}, true).total(), 1);
    }

    void withoutAFilterEverythingMatches()
    {
        EventCounts counts;
        counts.all.add(noon, 4);
        const auto buckets = counts.buckets({noon, noon + 1min}, 10s);
        QVERIFY(!buckets.isFiltered);
        QCOMPARE(buckets.at(noon)->matching.total(), 1);
    }

    void matchesFollowWhereAllEventsHaveLostDetail()
    {
        EventCounts counts;
        counts.matching.emplace();
        for (std::size_t i = 0; i < 2 * BucketCounter::kMostBuckets; ++i)
            counts.all.add(noon + static_cast<int>(i) * 1s, 0);
        counts.matching->add(noon + 17s, 0);
        const auto buckets = counts.buckets({noon, noon + 1min}, 1s);
        QVERIFY(buckets.width > 1s);
        QCOMPARE(buckets.sum({noon, noon + 1min}, true).total(), 1);
    }
};

QTEST_APPLESS_MAIN(TestBucketCounter)
#include "test_bucket_counter.moc"

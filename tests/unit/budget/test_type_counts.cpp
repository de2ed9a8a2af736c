// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/type_counts.h"

#include <QTest>
#include <numeric>

using namespace grantex;
using namespace std::chrono_literals;
using Range = TypeCounts::Range;

namespace {

const UtcTime start = fromEpochMillis(1'772'366'400'000);

std::uint64_t sum(const TypeSeries& series)
{
    std::uint64_t total = 0;
    for (const auto& [type, counts] : series.counts)
        total = std::accumulate(counts.begin(), counts.end(), total);
    return total;
}

} // namespace

class TestTypeCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTypeIsCountedWhereItCame()
    {
        TypeCounts counts;
        counts.count("a", start);
        counts.count("a", start + 40s);
        counts.count("b", start + 10min);
        const auto hour = counts.series(Range::Hour);
        QCOMPARE(hour.width, Millis(15'000));
        const auto at = [&](UtcTime time) { return static_cast<std::size_t>((time - hour.from) / hour.width); };
        QCOMPARE(hour.counts.at("a")[at(start)], 1U);
        QCOMPARE(hour.counts.at("a")[at(start + 40s)], 1U);
        QCOMPARE(hour.counts.at("b")[at(start + 10min)], 1U);
        QCOMPARE(hour.counts.at("a").size(), hour.counts.at("b").size());
    }

    void overAllTimeNothingIsLostHoweverLong()
    {
        TypeCounts counts;
        for (int i = 0; i < 20'000; ++i)
            counts.count(i % 3 == 0 ? "a" : "b", start + i * 7min);
        const auto all = counts.series(Range::All);
        QCOMPARE(sum(all), std::uint64_t(20'000));
        QVERIFY(all.counts.at("a").size() <= 240);
        QVERIFY(all.from <= start);
        QVERIFY(all.from + 240 * all.width > start + 20'000 * 7min);
        // What is old goes from the last hour, and a jump over months ends at once.
        QVERIFY(sum(counts.series(Range::Hour)) <= 10);
        counts.count("a", start + 24h * 3650);
        QCOMPARE(sum(counts.series(Range::Hour)), std::uint64_t(1));
        QCOMPARE(sum(counts.series(Range::All)), std::uint64_t(20'001));
    }

    void allTimeEndsWithTheNewest()
    {
        TypeCounts counts;
        counts.count("a", start);
        counts.count("b", start + 5s);
        // A minute at least, of which the newest is the end too.
        const auto young = counts.series(Range::All);
        QCOMPARE(young.counts.at("a").size(), std::size_t(60));
        QCOMPARE(young.from, start - 54s);
        QCOMPARE(young.counts.at("a")[54], 1U);
        QCOMPARE(young.counts.at("b").back(), 1U);
        counts.count("b", start + 99s);
        const auto all = counts.series(Range::All);
        QCOMPARE(all.counts.at("a").size(), std::size_t(100));
        QCOMPARE(all.counts.at("b").back(), 1U);
        QCOMPARE(sum(all), std::uint64_t(3));
    }

    void whatComesLateIsCountedOrLeftOut()
    {
        TypeCounts counts;
        counts.count("a", start);
        counts.count("a", start - 2h);
        QCOMPARE(sum(counts.series(Range::Hour)), std::uint64_t(1));
        QCOMPARE(sum(counts.series(Range::All)), std::uint64_t(2));
    }

    void typesWithoutEndAreCountedTogether()
    {
        TypeCounts counts;
        for (int i = 0; i < 500; ++i)
            counts.count("type." + std::to_string(i), start);
        const auto all = counts.series(Range::All);
        QCOMPARE(all.counts.size(), std::size_t(41));
        QCOMPARE(sum(all), std::uint64_t(500));
    }
};

QTEST_GUILESS_MAIN(TestTypeCounts)
#include "test_type_counts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/time_counts.h"

#include <QTest>

using namespace grantex;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromEpochMillis(1'772'366'400'000); // 2026-03-01T12:00:00Z
constexpr TimeSpan always{noon - 24h, noon + 24h};

RowTable tableOf(std::int64_t rows)
{
    std::vector<EventRow> made(static_cast<std::size_t>(rows));
    for (std::int64_t i = 0; i < rows; ++i) {
        EventRow& row = made[static_cast<std::size_t>(i)];
        row.sequence = i + 1;
        row.receivedMs = toEpochMillis(noon + i * 1s);
        row.createdMs = i % 2 == 0 ? EventRow::kNoTime : row.receivedMs - 1000;
        row.type = static_cast<std::uint32_t>(i % 3 + 1);
    }
    RowTable table;
    table.append(made);
    return table;
}

} // namespace

class TestTimeCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreCountedByTheirTimeAndTheSeriesOfTheirType()
    {
        const RowTable table = tableOf(4);
        const BucketCounter counter = countRows(table.snapshot(), nullptr, {0, 5, 6});
        const auto counts = counter.counts(always, 1s);
        // The times are 0, 1 - 1, 2 and 3 - 1 seconds.
        QCOMPARE(counts.buckets.size(), 2U);
        QVERIFY(counts.buckets[0].from == noon);
        QCOMPARE(counts.buckets[0].counts.of[5], 1U);
        QCOMPARE(counts.buckets[0].counts.of[6], 1U);
        // A type that nobody told the series of belongs to the last.
        QCOMPARE(counts.buckets[1].counts.of[SeriesCounts::kSeries - 1], 1U);
        QCOMPARE(counts.buckets[1].counts.of[5], 1U);
    }

    void onlyListedRowsCount()
    {
        const RowTable table = tableOf(10'000);
        const auto list = std::make_shared<const std::vector<RowNumber>>(
            std::vector<RowNumber>{table.begin(), table.begin() + 5000, table.end() - 1});
        QCOMPARE(countRows(table.snapshot(), list, {}).total(), 3);
        QCOMPARE(countRows(table.snapshot(), nullptr, {}).total(), 10'000);
        QCOMPARE(countRows(table.snapshot().part(table.begin(), table.begin() + 10), nullptr, {}).total(), 10);
        QCOMPARE(countRows({}, nullptr, {}).total(), 0);
    }
};

QTEST_APPLESS_MAIN(TestTimeCounts)
#include "test_time_counts.moc"

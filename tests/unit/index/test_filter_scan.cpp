// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "core/index/filter_scan.h"
#include "tests/unit/index/memory_store.h"

#include <QtTest>
#include <future>
#include <thread>

using namespace grantex;
using namespace grantex::test;

namespace {

/// Everything a scan told, for a thread that waits for its end.
class Told
{
public:
    void operator()(ScanBatch batch)
    {
        const std::lock_guard lock(m_mutex);
        m_batches.push_back(std::move(batch));
        if (m_batches.back().isLast)
            m_end.set_value();
    }
    std::vector<ScanBatch> wait()
    {
        if (m_end.get_future().wait_for(std::chrono::seconds(60)) != std::future_status::ready)
            qFatal("the scan does not end");
        const std::lock_guard lock(m_mutex);
        return m_batches;
    }

private:
    std::mutex m_mutex;
    std::vector<ScanBatch> m_batches;
    std::promise<void> m_end;
};

struct Bench
{
    std::shared_ptr<RowDictionary> dictionary = std::make_shared<RowDictionary>();
    RowTable table;
    std::shared_ptr<std::vector<StoredEvent>> events = std::make_shared<std::vector<StoredEvent>>();

    void add(std::int64_t first, std::int64_t last)
    {
        for (std::int64_t sequence = first; sequence <= last; ++sequence) {
            events->push_back(eventOf(sequence, sequence % 10 == 0 ? "grant.revoked" : "token.issued",
                                      R"({"grantId":"g)" + std::to_string(sequence % 50) + R"(","pct":)" +
                                          std::to_string(sequence % 100) + "}"));
            table.append(std::array{dictionary->rowOf(events->back())});
        }
    }
    FilterScan::Request request(const std::string& filter)
    {
        const filter::Surroundings at;
        FilterScan::Request made;
        made.plan = ColumnPlan(*filter::parse(filter), at);
        made.context = {dictionary, nullptr, at.now, nullptr};
        made.lease = dictionary->lease();
        made.rows = table.snapshot();
        made.store = std::make_shared<MemoryStore>(events);
        return made;
    }
};

std::vector<RowNumber> allRows(const std::vector<ScanBatch>& batches)
{
    std::vector<RowNumber> rows;
    for (const ScanBatch& batch : batches)
        rows.insert(rows.begin(), batch.rows.begin(), batch.rows.end());
    return rows;
}

} // namespace

/// Free of event loops, so that ThreadSanitizer can watch it.
class TestFilterScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAlone();
    void bytesWhereTheColumnsLeaveItOpen();
    void theFirstScreenfulIsToldBeforeTheEnd();
    void countingTellsNumbersOnly();
    void anEmptyTableEndsAtOnce();
    void afterTheEndNothingIsToldAnyMore();
    void bytesThatCannotBeReadAreAnError();
    void rowsMayComeWhileItScans();
    void timesMayJumpWhileItScans();
    void freedNumbersWaitForItsEnd();
};

void TestFilterScan::columnsAlone()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 30'000);
    Told told;
    const FilterScan scan(bench.request("type:grant.* grant:g20"), pool, std::ref(told));
    const auto batches = told.wait();
    const auto rows = allRows(batches);
    QCOMPARE(rows.size(), std::size_t{600});
    QVERIFY(std::ranges::is_sorted(rows));
    for (const RowNumber row : rows)
        QCOMPARE(bench.table.row(row).sequence % 50, 20);
    QCOMPARE(batches.back().matches, 600);
    QCOMPARE(batches.back().tested, 30'000);
    QCOMPARE(batches.back().testedFrom, bench.table.begin());
    QVERIFY(batches.front().isFirst);
}

void TestFilterScan::bytesWhereTheColumnsLeaveItOpen()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 20'000);
    bench.events->erase(bench.events->begin() + 49); // no longer in the journal
    Told told;
    const FilterScan scan(bench.request("data.pct>=50 type:grant.*"), pool, std::ref(told));
    const auto rows = allRows(told.wait());
    QCOMPARE(rows.size(), std::size_t{999});
    for (const RowNumber row : rows)
        QVERIFY(bench.table.row(row).sequence % 100 >= 50);
}

void TestFilterScan::theFirstScreenfulIsToldBeforeTheEnd()
{
    WorkerPool pool(1);
    Bench bench;
    bench.add(1, 20'000);
    Told told;
    auto request = bench.request("\"g1\"");
    request.firstMatches = 10;
    const FilterScan scan(std::move(request), pool, std::ref(told));
    const auto batches = told.wait();
    QVERIFY(batches.size() >= 2);
    QVERIFY(batches.front().rows.size() >= 10);
    QVERIFY(batches.front().tested < 20'000);
    // g19 too holds g1.
    QCOMPARE(bench.table.row(batches.front().rows.back()).sequence, 19'969);
}

void TestFilterScan::countingTellsNumbersOnly()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 10'000);
    Told told;
    auto request = bench.request("type:grant.*");
    request.isCounting = true;
    const FilterScan scan(std::move(request), pool, std::ref(told));
    const auto batches = told.wait();
    QVERIFY(allRows(batches).empty());
    QCOMPARE(batches.back().matches, 1000);
}

void TestFilterScan::anEmptyTableEndsAtOnce()
{
    WorkerPool pool(2);
    Bench bench;
    Told told;
    const FilterScan scan(bench.request("\"x\""), pool, std::ref(told));
    const auto batches = told.wait();
    QCOMPARE(batches.size(), std::size_t{1});
    QVERIFY(batches.front().isFirst);
}

void TestFilterScan::afterTheEndNothingIsToldAnyMore()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 20'000);
    for (int round = 0; round < 50; ++round) {
        std::atomic<bool> isGone = false;
        std::atomic<int> late = 0;
        auto request = bench.request(round % 2 == 0 ? "\"g1\"" : "type:grant.*");
        request.firstMatches = 1;
        {
            const FilterScan scan(std::move(request), pool, [&](const ScanBatch&) { late += isGone ? 1 : 0; });
            std::this_thread::sleep_for(std::chrono::microseconds(round * 40));
        }
        isGone = true;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        QCOMPARE(late.load(), 0);
    }
}

void TestFilterScan::bytesThatCannotBeReadAreAnError()
{
    class Broken final : public EventStore
    {
        Result<std::unique_ptr<EventReader>> openReader() const override
        {
            return fail(ErrorCode::Io, "The disk is gone.");
        }
    };
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 10'000);
    Told told;
    auto request = bench.request("\"g1\"");
    request.store = std::make_shared<Broken>();
    const FilterScan scan(std::move(request), pool, std::ref(told));
    const auto batches = told.wait();
    QCOMPARE(batches.size(), std::size_t{1});
    QVERIFY(batches.front().error);
    QCOMPARE(batches.front().error->message, std::string("The disk is gone."));
}

void TestFilterScan::rowsMayComeWhileItScans()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 10'000);
    for (int round = 0; round < 20; ++round) {
        Told told;
        const std::int64_t held = bench.table.size();
        const FilterScan scan(bench.request("type:grant.revoked"), pool, std::ref(told));
        // On this thread, as the window does: new rows with new values, older ones leave.
        for (int batch = 0; batch < 10; ++batch) {
            const std::int64_t last = bench.events->back().sequence.value;
            std::vector<EventRow> rows;
            for (std::int64_t sequence = last + 1; sequence <= last + 50; ++sequence) {
                const auto event = eventOf(sequence, "new." + std::to_string(sequence),
                                           R"({"grantId":"n)" + std::to_string(sequence) + R"(","agentId":"a"})");
                rows.push_back(bench.dictionary->rowOf(event));
            }
            bench.table.append(rows);
            bench.table.removeFront(50);
        }
        const auto batches = told.wait();
        QCOMPARE(batches.back().total, held);
    }
}

/// A row whose times and number do not fit its chunk as it is packed changes the chunk under a scan's hands.
void TestFilterScan::timesMayJumpWhileItScans()
{
    WorkerPool pool(2);
    Bench bench;
    bench.add(1, 100);
    std::int64_t last = 100;
    for (int round = 0; round < 200; ++round) {
        Told told;
        const std::int64_t held = bench.table.size();
        const FilterScan scan(bench.request("time:>1900-01-01 n:>0"), pool, std::ref(told));
        EventRow row = bench.table.row(bench.table.end() - 1);
        row.sequence = last += std::int64_t{1} << 32;
        row.receivedMs += round % 2 == 0 ? 0 : std::int64_t{1} << 33;
        row.createdMs = round;
        bench.table.append(std::array{row});
        QCOMPARE(told.wait().back().matches, held);
        if (round % 10 == 9) {
            bench.table.clear();
            bench.add(last + 1, last + 20);
            last += 20;
        }
    }
}

/// A plan that learns looks at the texts of all numbers, also of those that nothing has: they must not get a text now.
void TestFilterScan::freedNumbersWaitForItsEnd()
{
    constexpr std::int64_t kGrants = 20'000;
    Bench bench;
    const auto rowOf = [&bench](std::int64_t number) {
        return bench.dictionary->rowOf(
            eventOf(number, "token.issued", R"({"grantId":"n)" + std::to_string(number) + R"("})"));
    };
    bench.add(1, 5000);
    for (std::int64_t number = 1; number <= kGrants; ++number)
        static_cast<void>(rowOf(number));
    RowDictionary::Used used = bench.dictionary->nothingUsed();
    for (RowNumber row = bench.table.begin(); row < bench.table.end(); ++row) {
        for (std::size_t column = 0; column < kValueColumns; ++column)
            used[column][bench.table.value(row, static_cast<ValueColumn>(column))] = true;
    }
    QVERIFY(bench.dictionary->retain(std::move(used)));
    const std::uint32_t end = bench.dictionary->end(ValueColumn::Grant);
    {
        WorkerPool pool(2);
        FilterScan::Request request;
        request.plan = ColumnPlan(*filter::parse("grant:n1*"), {});
        request.context = {bench.dictionary, nullptr, {}, nullptr};
        request.lease = bench.dictionary->lease();
        request.rows = bench.table.snapshot();
        request.store = std::make_shared<MemoryStore>(bench.events);
        const std::uint64_t generation = bench.dictionary->generation();
        Told told;
        const FilterScan scan(std::move(request), pool, std::ref(told));
        for (std::int64_t number = kGrants + 1; number <= kGrants + 10'000; ++number)
            QVERIFY(rowOf(number).grant >= end);
        QCOMPARE(told.wait().back().matches, 0);
        QCOMPARE(bench.dictionary->generation(), generation);
    }
    const std::uint64_t generation = bench.dictionary->generation();
    QVERIFY(rowOf(kGrants + 10'001).grant < end);
    QVERIFY(bench.dictionary->generation() > generation);
}

QTEST_GUILESS_MAIN(TestFilterScan)
#include "test_filter_scan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/histogram.h"
#include "core/index/row_table.h"
#include "core/index/top_values.h"

#include <QtTest>
#include <deque>
#include <limits>
#include <random>
#include <utility>

using namespace grantex;

namespace {

EventRow rowOf(std::int64_t sequence)
{
    EventRow row;
    row.sequence = sequence;
    row.receivedMs = sequence * 10;
    row.type = static_cast<std::uint32_t>(sequence % 3);
    row.grant = static_cast<std::uint32_t>(sequence % 1000);
    return row;
}

std::vector<EventRow> rowsOf(std::int64_t first, std::int64_t last)
{
    std::vector<EventRow> rows;
    for (std::int64_t sequence = first; sequence <= last; ++sequence)
        rows.push_back(rowOf(sequence));
    return rows;
}

const std::atomic<bool> kGoesOn = false;

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGrowAtBothEndsAndKeepTheirNumbers();
    void aSnapshotStaysWhatItWas();
    void aSequenceIsFoundAmongHoles();
    void countsFollowWhatComesAndGoes();
    void timesThatLieFarApartAreKept();
    void rowsNearEachOtherTakeLittle();
    void randomChangesAgreeWithAPlainList();
    void theHistogramCountsEveryRowOnce();
    void timesBeyondEveryBucketAreCountedAside();
    void topValuesOfAListCountItsRowsOnly();
};

void TestRowTable::rowsGrowAtBothEndsAndKeepTheirNumbers()
{
    RowTable table;
    table.append(rowsOf(10'001, 10'010));
    const RowNumber known = table.lowerBound(10'005);
    table.prepend(rowsOf(1, 10'000));
    table.append(rowsOf(10'011, 20'000));
    QCOMPARE(table.size(), 20'000);
    QCOMPARE(table.row(known).sequence, 10'005);
    QCOMPARE(table.row(table.begin()).sequence, 1);
    QCOMPARE(table.row(table.end() - 1).sequence, 20'000);
    table.removeFront(9'000);
    QCOMPARE(table.row(known).sequence, 10'005);
    QCOMPARE(table.row(table.begin()).sequence, 9'001);
    QVERIFY(table.heapBytes() < 4U * sizeof(RowChunk) + 11'000U * 36U);
}

void TestRowTable::aSnapshotStaysWhatItWas()
{
    RowTable table;
    table.append(rowsOf(1, 5'000));
    const RowSnapshot before = table.snapshot();
    table.append(rowsOf(5'001, 12'000));
    table.removeFront(11'000);
    table.prepend(rowsOf(10'990, 11'000));
    QCOMPARE(before.size(), 5'000);
    for (RowNumber number = before.begin(); number < before.end(); ++number)
        QCOMPARE(before.row(number).sequence, number + 1);
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < before.pieceCount(); ++i) {
        const auto piece = before.piece(i);
        QCOMPARE(piece.chunk->sequence[piece.from], before.row(piece.first).sequence);
        rows += static_cast<std::int64_t>(piece.to - piece.from);
    }
    QCOMPARE(rows, 5'000);
    QCOMPARE(before.part(100, 200).size(), 100);
    QVERIFY(before.part(6'000, 7'000).isEmpty());
}

void TestRowTable::aSequenceIsFoundAmongHoles()
{
    RowTable table;
    std::vector<EventRow> rows;
    for (std::int64_t sequence = 3; sequence < 30'000; sequence += 3)
        rows.push_back(rowOf(sequence));
    table.append(rows);
    QCOMPARE(table.row(table.lowerBound(14'999)).sequence, 15'000);
    QCOMPARE(table.row(table.lowerBound(15'000)).sequence, 15'000);
    QCOMPARE(table.lowerBound(0), table.begin());
    QCOMPARE(table.lowerBound(30'000), table.end());
    QCOMPARE(table.snapshot().lowerBound(14'999), table.lowerBound(14'999));
}

void TestRowTable::countsFollowWhatComesAndGoes()
{
    RowTable table;
    table.append(rowsOf(1, 3'000));
    QCOMPARE(table.counts(ValueColumn::Type)[0], 1000U);
    table.removeFront(3);
    table.prepend(rowsOf(3, 3));
    QCOMPARE(table.counts(ValueColumn::Type)[0], 1000U);
    QCOMPARE(table.counts(ValueColumn::Type)[1], 999U);
    QCOMPARE(table.counts(ValueColumn::Agent)[0], 2998U);
}

void TestRowTable::timesThatLieFarApartAreKept()
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t kReach = std::int64_t{1} << 31;
    std::mt19937 random(7);
    const auto timeNear = [&random](std::int64_t base) {
        const std::array<std::int64_t, 9> far{base,          base + kReach - 1, base - kReach + 1,
                                              base + kReach, base - kReach,     kMost,
                                              kLeast + 1,    EventRow::kNoTime, 0};
        return random() % 400 == 0 ? far[random() % far.size()] : base + static_cast<std::int64_t>(random() % 100'000);
    };
    RowTable table;
    std::deque<EventRow> plain;
    std::vector<std::pair<RowSnapshot, std::vector<EventRow>>> before;
    const auto isSame = [](const EventRow& one, const EventRow& other) {
        return one.sequence == other.sequence && one.receivedMs == other.receivedMs &&
               one.createdMs == other.createdMs && one.type == other.type && one.grant == other.grant &&
               one.timeMs() == other.timeMs();
    };
    for (std::int64_t round = 0; round < 60; ++round) {
        const bool isFront = round % 3 == 1;
        std::vector<EventRow> rows = rowsOf(1, 300);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // Sequences have holes, now and then a wide one.
            const auto step = static_cast<std::int64_t>(i) + (round % 7 == 0 && i >= 150 ? 3 * kReach : 0);
            rows[i].sequence = (isFront ? -1 - round : round + 1) * 100 * kReach + step;
            rows[i].receivedMs = timeNear(1'800'000'000'000);
            rows[i].createdMs = random() % 3 == 0 ? EventRow::kNoTime : timeNear(1'700'000'000'000);
        }
        if (isFront) {
            table.prepend(rows);
            plain.insert(plain.begin(), rows.begin(), rows.end());
        } else {
            table.append(rows);
            plain.insert(plain.end(), rows.begin(), rows.end());
        }
        before.emplace_back(table.snapshot(), std::vector<EventRow>(plain.begin(), plain.end()));
    }
    for (const auto& [snapshot, held] : before) {
        QCOMPARE(snapshot.size(), std::ssize(held));
        for (std::size_t i = 0; i < held.size(); ++i)
            QVERIFY(isSame(snapshot.row(snapshot.begin() + static_cast<RowNumber>(i)), held[i]));
    }
    for (std::size_t i = 0; i < plain.size(); i += 7) {
        QVERIFY(isSame(table.row(table.begin() + static_cast<RowNumber>(i)), plain[i]));
        QCOMPARE(table.lowerBound(plain[i].sequence), table.begin() + static_cast<RowNumber>(i));
    }
}

void TestRowTable::rowsNearEachOtherTakeLittle()
{
    RowTable table;
    std::vector<EventRow> rows = rowsOf(1, 40 * RowChunk::kRows);
    for (EventRow& row : rows) {
        row.receivedMs += 1'800'000'000'000;
        row.createdMs = row.sequence % 2 == 0 ? EventRow::kNoTime : row.receivedMs - 86'400'000;
    }
    table.append(rows);
    QVERIFY(table.heapBytes() / rows.size() == 36);
    // One row far off costs its chunk alone.
    const std::size_t held = table.heapBytes();
    EventRow far = rows.back();
    ++far.sequence;
    far.createdMs = 0;
    table.append(std::array{rows.back(), far});
    QVERIFY(table.heapBytes() > held + sizeof(RowChunk));
    QVERIFY(table.heapBytes() <= held + 2 * sizeof(RowChunk));
}

void TestRowTable::randomChangesAgreeWithAPlainList()
{
    std::mt19937 random(20261128);
    RowTable table;
    std::deque<std::int64_t> plain;
    std::int64_t first = 1'000'000;
    std::int64_t last = first - 1;
    for (int round = 0; round < 400; ++round) {
        const auto count = static_cast<std::int64_t>(random() % 3000);
        switch (random() % 3) {
        case 0:
            table.append(rowsOf(last + 1, last + count));
            for (std::int64_t i = 0; i < count; ++i)
                plain.push_back(++last);
            break;
        case 1:
            table.prepend(rowsOf(first - count, first - 1));
            for (std::int64_t i = 0; i < count; ++i)
                plain.push_front(--first);
            break;
        default:
            const auto gone = std::min<std::int64_t>(count, std::ssize(plain) - 1);
            if (gone <= 0)
                break;
            table.removeFront(gone);
            plain.erase(plain.begin(), plain.begin() + gone);
            first += gone;
        }
        QCOMPARE(table.size(), std::ssize(plain));
        const RowSnapshot snapshot = table.snapshot();
        for (int probe = 0; probe < 20 && !plain.empty(); ++probe) {
            const auto place = static_cast<std::int64_t>(random() % plain.size());
            QCOMPARE(table.row(table.begin() + place).sequence, plain[static_cast<std::size_t>(place)]);
            QCOMPARE(snapshot.row(table.begin() + place).sequence, plain[static_cast<std::size_t>(place)]);
        }
    }
}

void TestRowTable::theHistogramCountsEveryRowOnce()
{
    RowTable table;
    table.append(rowsOf(1, 10'000));
    HistogramRequest request;
    request.rows = table.snapshot();
    const auto extent = timeExtent(request.rows);
    QVERIFY(extent);
    QCOMPARE(extent->from, 10);
    QCOMPARE(extent->to, 100'000);
    request.fromMs = 0;
    request.widthMs = 1001;
    request.buckets = 100;
    request.stackOfType = {0, 1};
    request.stacks = 3;
    std::vector<RowNumber> even;
    for (RowNumber number = table.begin(); number < table.end(); number += 2)
        even.push_back(number);
    request.list = std::make_shared<const std::vector<RowNumber>>(even);
    const auto made = makeHistogram(request, kGoesOn);
    QVERIFY(made);
    QCOMPARE(made->outside, 0);
    std::int64_t total = 0;
    std::int64_t stacked = 0;
    std::array<std::int64_t, 3> byStack{};
    for (std::size_t bucket = 0; bucket < made->buckets; ++bucket) {
        total += made->total[bucket];
        for (std::size_t stack = 0; stack < 3; ++stack) {
            stacked += made->at(bucket, stack);
            byStack[stack] += made->at(bucket, stack);
        }
    }
    QCOMPARE(total, 10'000);
    QCOMPARE(stacked, 5'000);
    for (const RowNumber number : even)
        --byStack[static_cast<std::size_t>(table.row(number).type)];
    QCOMPARE(byStack, (std::array<std::int64_t, 3>{}));
    const std::atomic<bool> isCancelled = true;
    QVERIFY(!makeHistogram(request, isCancelled));
}

void TestRowTable::timesBeyondEveryBucketAreCountedAside()
{
    RowTable table;
    std::vector<EventRow> rows = rowsOf(1, 4);
    rows[0].createdMs = std::numeric_limits<std::int64_t>::max();
    rows[1].createdMs = std::numeric_limits<std::int64_t>::min() + 1;
    rows[2].createdMs = 5;
    rows[3].createdMs = 100;
    table.append(rows);
    HistogramRequest request;
    request.rows = table.snapshot();
    request.widthMs = 10;
    request.buckets = 10;
    const auto made = makeHistogram(request, kGoesOn);
    QCOMPARE(made->outside, 3);
    QCOMPARE(made->total[0], 1U);
}

void TestRowTable::topValuesOfAListCountItsRowsOnly()
{
    RowDictionary dictionary;
    RowTable table;
    const auto add = [&](std::int64_t sequence, const std::string& data) {
        StoredEvent event;
        event.sequence = {sequence};
        event.event = *parseEvent(R"({"type":"grant.created","data":)" + data + "}");
        table.append(std::array{dictionary.rowOf(event)});
    };
    add(1, R"({"grantId":"g1","agentId":"ag_1","scopes":["a","b"]})");
    add(2, R"({"grantId":"g1","scopes":["a"]})");
    add(3, R"({"agentId":"ag_2","scopes":[]})");
    add(4, R"({"agentId":"ag_2"})");
    const auto agents =
        topValues(table.snapshot(), nullptr, ValueColumn::Agent, dictionary, dictionary.owners(), 10, kGoesOn);
    QCOMPARE(agents->values.size(), std::size_t{2});
    QCOMPARE(agents->values[0].text, std::string("ag_1")); // once said, once inferred
    QCOMPARE(agents->values[0].events, 2);
    const auto said = topValues(table.snapshot(), nullptr, ValueColumn::Agent, dictionary, nullptr, 1, kGoesOn);
    QCOMPARE(said->values.size(), std::size_t{1});
    QCOMPARE(said->values[0].text, std::string("ag_2"));
    QCOMPARE(said->distinct, 2);
    QCOMPARE(said->without, 1);
    const auto list = std::make_shared<const std::vector<RowNumber>>(std::vector<RowNumber>{1, 2});
    const auto scopes = topValues(table.snapshot(), list, ValueColumn::Scopes, dictionary, nullptr, 10, kGoesOn);
    QCOMPARE(scopes->values.size(), std::size_t{1});
    QCOMPARE(scopes->values[0].events, 1);
    QCOMPARE(scopes->events, 2);
}

QTEST_GUILESS_MAIN(TestRowTable)
#include "test_row_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/small_disk.h"

#include <QFile>
#include <QTest>
#include <condition_variable>
#include <mutex>

using namespace grantex;
using namespace grantex::test;

namespace {

constexpr std::size_t kMiB = std::size_t{1024} * 1024;

/// What the writer told; waitFor() blocks until it holds, or for 30 s.
struct Told
{
    std::mutex mutex;
    std::condition_variable more;
    std::int64_t committed = 0;
    std::int64_t lost = 0;
    int failures = 0;

    JournalWriter::Callbacks callbacks()
    {
        JournalWriter::Callbacks all;
        all.committed = [this](const CommitReport& report) {
            const std::lock_guard lock(mutex);
            committed = report.counters.received;
            lost = report.counters.storageDropped;
            more.notify_all();
        };
        all.failing = [this](const Error&) {
            const std::lock_guard lock(mutex);
            ++failures;
            more.notify_all();
        };
        return all;
    }
    template <typename Holds>
    bool waitFor(const Holds& holds)
    {
        std::unique_lock lock(mutex);
        return more.wait_for(lock, std::chrono::seconds(30), holds);
    }
};

std::vector<ReceivedEvent> oneEvent(int number)
{
    const std::string id = "e" + std::to_string(number);
    std::vector<ReceivedEvent> events;
    events.push_back({{id, "test", std::nullopt, id + std::string(kMiB, 'x')}, UtcTime{}});
    return events;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingCommittedIsLostAndTheWriterGoesOnWhenThereIsSpace();
};

void TestFullDisk::nothingCommittedIsLostAndTheWriterGoesOnWhenThereIsSpace()
{
    const SmallDisk disk("12m");
    if (!disk.isMounted())
        QSKIP("no file system may be mounted here");
    QFile ballast(QString::fromStdString(disk.path() + "/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(6 * int(kMiB), 'b')), qint64(6 * kMiB));
    ballast.close();

    const std::string directory = disk.path() + "/journal";
    auto store = JournalStore::open(directory);
    QVERIFY(store);
    FakeClock clock;
    Told told;
    JournalWriter writer(std::move(*store), clock, told.callbacks());
    writer.append(oneEvent(1));
    QVERIFY(told.waitFor([&] { return told.committed == 1; }));

    // One by one until the disk is full; far more than the queue holds on top.
    constexpr int sent = 100;
    for (int i = 2; i <= 8; ++i)
        writer.append(oneEvent(i));
    QVERIFY(told.waitFor([&] { return told.failures > 0; }));
    std::int64_t before = 0;
    {
        const std::lock_guard lock(told.mutex);
        before = told.committed;
    }
    for (int i = 9; i <= sent; ++i)
        writer.append(oneEvent(i));
    {
        const auto reader = JournalReader::open(directory);
        QVERIFY(reader);
        QCOMPARE((*reader)->last()->value, before);
    }

    QVERIFY(disk.grow("600m"));
    QVERIFY(told.waitFor([&] { return told.committed + told.lost == sent; }));
    writer.stop();
    QCOMPARE(told.failures, 1);
    // What waited is at most the queue; the rest was dropped and told.
    QVERIFY(told.lost > 0);
    QVERIFY(told.committed - before <= 64);
    const auto reader = JournalReader::open(directory);
    QVERIFY(reader);
    QCOMPARE((*reader)->last()->value, told.committed);
    std::int64_t inGaps = 0;
    const auto gaps = (*reader)->gaps();
    QVERIFY(gaps);
    for (const auto& gap : *gaps) {
        QCOMPARE(gap.kind, std::string("storage"));
        inGaps += std::stoll(gap.reason);
    }
    QCOMPARE(inGaps, told.lost);
    // In order from the first: none of what was committed or waited is missing.
    const auto events = (*reader)->readAfter({0}, 1000);
    QVERIFY(events);
    QCOMPARE(static_cast<std::int64_t>(events->size()), told.committed);
    for (std::size_t i = 0; i < events->size(); ++i)
        QCOMPARE((*events)[i].event.id, "e" + std::to_string(i + 1));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/event_store.h"
#include "core/index/journal_raw_scan.h"
#include "tests/unit/index/memory_store.h"

#include "core/journal/sqlite.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace grantex;
using namespace grantex::test;

namespace {

/// A journal's table of events, with holes; every seventh event has no id and no time.
void writeJournal(const QString& directory, std::int64_t last)
{
    const auto database = SqlDatabase::open(directory.toStdString() + "/journal.db", SqlDatabase::Mode::ReadWrite);
    QVERIFY(database->execute("CREATE TABLE events(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT, type TEXT NOT "
                              "NULL, created_at INTEGER, received_at INTEGER NOT NULL, json TEXT NOT NULL);"
                              "BEGIN"));
    auto insert = database->prepare("INSERT INTO events VALUES(?1,?2,?3,?4,?5,?6)");
    for (std::int64_t sequence = 1; sequence <= last; ++sequence) {
        if (sequence % 5 == 0)
            continue;
        const std::string id = "evt_" + std::to_string(sequence);
        const std::string json = R"({"n":)" + std::to_string(sequence) + "}";
        insert->bind(1, sequence).bind(3, "a.b").bind(5, sequence * 2).bind(6, json);
        if (sequence % 7 == 0) {
            insert->bindNull(2);
            insert->bindNull(4);
        } else {
            insert->bind(2, id).bind(4, sequence);
        }
        QVERIFY(insert->run());
    }
    QVERIFY(database->execute("COMMIT"));
}

std::vector<std::int64_t> visited(RawScan& scan, const std::vector<std::int64_t>& sequences)
{
    std::vector<std::int64_t> seen;
    const auto done = scan.visit(sequences, [&seen](const RawEvent& event) {
        if (event.json != R"({"n":)" + std::to_string(event.sequence) + "}")
            qFatal("other bytes");
        if (event.id.empty() != (event.sequence % 7 == 0))
            qFatal("another id");
        seen.push_back(event.sequence);
        return true;
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return seen;
}

} // namespace

class TestRawScan : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::unique_ptr<JournalRawScan> m_scan;

private Q_SLOTS:
    void initTestCase()
    {
        writeJournal(m_directory.path(), 20'000);
        m_scan = std::move(*JournalRawScan::open(m_directory.path().toStdString()));
    }
    void denseAndSparseChoicesVisitTheSame_data();
    void denseAndSparseChoicesVisitTheSame();
    void olderOnesComeNewestFirst();
    void aVisitEndsWhenItIsTold();
    void anotherFileInItsPlaceIsRead();
    void anyReaderCanBeScanned();
    void aReaderIsAskedForWhatIsWantedOnly();
};

void TestRawScan::denseAndSparseChoicesVisitTheSame_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("every one") << 1;
    QTest::newRow("every third") << 3;
    QTest::newRow("every ninth") << 9;
    QTest::newRow("few") << 101;
}

void TestRawScan::denseAndSparseChoicesVisitTheSame()
{
    QFETCH(const int, step);
    std::vector<std::int64_t> asked;
    std::vector<std::int64_t> expected;
    for (std::int64_t sequence = 20'010; sequence > -5; sequence -= step) {
        asked.push_back(sequence);
        if (sequence >= 1 && sequence <= 20'000 && sequence % 5 != 0)
            expected.push_back(sequence);
    }
    QCOMPARE(visited(*m_scan, asked), expected);
    QVERIFY(visited(*m_scan, {}).empty());
}

void TestRawScan::olderOnesComeNewestFirst()
{
    std::vector<std::int64_t> seen;
    QVERIFY(m_scan->visitBefore({101}, 50, [&](const RawEvent& event) {
        if (event.receivedMs != event.sequence * 2 || event.type != "a.b" ||
            event.createdMs.has_value() != (event.sequence % 7 != 0))
            qFatal("other values");
        seen.push_back(event.sequence);
        return true;
    }));
    QCOMPARE(seen.size(), std::size_t{50});
    QCOMPARE(seen.front(), 99);
    QVERIFY(std::ranges::is_sorted(seen, std::greater<>()));
    seen.clear();
    QVERIFY(m_scan->visitBefore({10}, 50, [&](const RawEvent& event) {
        seen.push_back(event.sequence);
        return true;
    }));
    QCOMPARE(seen, (std::vector<std::int64_t>{9, 8, 7, 6, 4, 3, 2, 1}));
}

void TestRawScan::aVisitEndsWhenItIsTold()
{
    int visits = 0;
    const std::vector<std::int64_t> asked{9, 8, 7, 6};
    QVERIFY(m_scan->visit(asked, [&visits](const RawEvent&) { return ++visits < 2; }));
    QCOMPARE(visits, 2);
    QVERIFY(m_scan->visitBefore({100}, 50, [&visits](const RawEvent&) { return ++visits < 5; }));
    QCOMPARE(visits, 5);
}

void TestRawScan::anotherFileInItsPlaceIsRead()
{
    const QTemporaryDir directory;
    writeJournal(directory.path(), 10);
    const auto scan = std::move(*JournalRawScan::open(directory.path().toStdString()));
    QCOMPARE(visited(*scan, {11, 3}), (std::vector<std::int64_t>{3}));
    QVERIFY(QFile::rename(directory.filePath(QStringLiteral("journal.db")),
                          directory.filePath(QStringLiteral("journal.db.damaged"))));
    writeJournal(directory.path(), 20);
    QCOMPARE(visited(*scan, {11, 3}), (std::vector<std::int64_t>{11, 3}));
    QVERIFY(!JournalRawScan::open(directory.filePath(QStringLiteral("none")).toStdString()));
}

void TestRawScan::anyReaderCanBeScanned()
{
    auto events = std::make_shared<std::vector<StoredEvent>>();
    for (std::int64_t sequence = 2; sequence <= 5000; sequence += 2)
        events->push_back(eventOf(sequence, "a", "{}"));
    const MemoryStore store(events);
    const auto scan = std::move(*store.openRaw());
    std::vector<std::int64_t> seen;
    const std::vector<std::int64_t> asked{6000, 4999, 4998, 3000, 2999, 4, 2, 1};
    QVERIFY(scan->visit(asked, [&seen](const RawEvent& event) {
        seen.push_back(event.sequence);
        return true;
    }));
    QCOMPARE(seen, (std::vector<std::int64_t>{4998, 3000, 4, 2}));
}

void TestRawScan::aReaderIsAskedForWhatIsWantedOnly()
{
    auto events = std::make_shared<std::vector<StoredEvent>>();
    for (std::int64_t sequence = 1; sequence <= 5000; ++sequence)
        events->push_back(eventOf(sequence, "a", "{}"));
    const MemoryStore store(events);
    const auto scan = std::move(*store.openRaw());
    int visits = 0;
    const auto count = [&visits](const RawEvent&) { return ++visits > 0; };
    QVERIFY(scan->visit(std::vector<std::int64_t>{4000, 2000}, count));
    QCOMPARE(store.given(), 2);
    QVERIFY(scan->visit(std::vector<std::int64_t>{1010, 1005, 1000}, count));
    QCOMPARE(store.given(), 2 + 11);
    QCOMPARE(visits, 5);
}

QTEST_GUILESS_MAIN(TestRawScan)
#include "test_raw_scan.moc"

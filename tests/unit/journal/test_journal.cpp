// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"
#include "tests/support/direct_journal.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <future>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace grantex;
using namespace grantex::test;

namespace {

Event makeEvent(const std::string& id, const std::string& json = {})
{
    return {id, "grant.created", fromEpochMillis(1772366400123), json.empty() ? R"({"id":")" + id + "\"}" : json};
}

/// Runs one transaction of the store.
template <typename Change>
void change(JournalStore& store, const Change& apply)
{
    QVERIFY(store.begin());
    QVERIFY(apply());
    QVERIFY(store.commit());
}

/// Collects what a writer reports; wait() blocks until `events` are committed.
struct Commits
{
    std::mutex mutex;
    std::condition_variable more;
    std::vector<StoredEvent> events;
    JournalCounters counters;
    int commits = 0;
    int gapChanges = 0; ///< reports that told of one

    JournalWriter::Callbacks callbacks()
    {
        return {[this](const CommitReport& report) {
                    const std::lock_guard lock(mutex);
                    events.insert(events.end(), report.events->begin(), report.events->end());
                    counters = report.counters;
                    ++commits;
                    gapChanges += report.gapsChanged ? 1 : 0;
                    more.notify_all();
                },
                [](const Error&) {}};
    }
    void wait(std::size_t count)
    {
        std::unique_lock lock(mutex);
        more.wait(lock, [&] { return events.size() >= count; });
    }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsKeepTheirBytesAndOrderOverARestart();
    void theSameIdAndBytesAreCountedAndDropped();
    void theSameIdWithOtherBytesIsKeptAsAConflict();
    void eventsWithoutIdAreNeverDuplicates();
    void aRollbackLeavesNothingBehind();
    void sequencesAreNeverReused();
    void outsideReadersFindTheStableTables();
    void filesArePrivate();
    void aSecondOwnerIsRefused();
    void startFromDecidesWhereANewLaneBegins_data();
    void startFromDecidesWhereANewLaneBegins();
    void settlementsMovePositionAndCounters();
    void deadLettersKeepTheBytes();
    void gapsOpenAndCloseAndSurviveARestart();
    void malformedInputIsKeptUpTo64KiB();
    void aNewerFileIsRefused();
    void theWriterCommitsInGroupsAndInOrder();
    void aTaskIsAnsweredOnceDurable();
    void everyChangeOfAGapIsTold();
    void whatIsPostedAheadWaitsForNoEvents();
    void readersPageBothWays();
    void aReaderSurvivesThatTheFileIsAway();
    void settledRanges_data();
    void settledRanges();
};

void TestJournal::eventsKeepTheirBytesAndOrderOverARestart()
{
    DirectJournal journal;
    const std::string bytes = "{\"id\":\"evt_1\",\"n\":1.50,\"text\":\"\xc3\xa4 \\u00e4\"}";
    change(*journal.store, [&] { return journal.store->append(makeEvent("evt_1", bytes), UtcTime(Millis(7))); });
    journal.append(3, "x");
    journal.reopen();
    const auto events = journal.reader->readAfter({0}, 10);
    QVERIFY(events);
    QCOMPARE(events->size(), std::size_t(4));
    QCOMPARE(events->front().event.json, bytes);
    QCOMPARE(events->front().receivedAt, UtcTime(Millis(7)));
    QCOMPARE(*events->front().event.createdAt, fromEpochMillis(1772366400123));
    QCOMPARE(events->back().sequence.value, 4);
}

void TestJournal::theSameIdAndBytesAreCountedAndDropped()
{
    DirectJournal journal;
    for (int i = 0; i < 3; ++i)
        change(*journal.store, [&] { return journal.store->append(makeEvent("evt_1"), {}); });
    QCOMPARE(journal.store->counters().received, 1);
    QCOMPARE(journal.store->counters().duplicates, 2);
    journal.reopen();
    change(*journal.store, [&] { return journal.store->append(makeEvent("evt_1"), {}); });
    QCOMPARE(journal.store->counters().duplicates, 3);
    QCOMPARE(journal.store->counters().last.value, 1);
}

void TestJournal::theSameIdWithOtherBytesIsKeptAsAConflict()
{
    DirectJournal journal;
    for (const char* json :
         {"{\"id\":\"a\",\"v\":1}", "{\"id\":\"a\",\"v\":2}", "{\"id\":\"a\",\"v\":3}", "{\"id\":\"a\",\"v\":2}"})
        change(*journal.store, [&] { return journal.store->append(makeEvent("a", json), {}); });
    QCOMPARE(journal.store->counters().received, 3);
    QCOMPARE(journal.store->counters().conflicts, 2);
    QCOMPARE(journal.store->counters().duplicates, 1);
}

void TestJournal::eventsWithoutIdAreNeverDuplicates()
{
    DirectJournal journal;
    for (int i = 0; i < 2; ++i)
        change(*journal.store, [&] { return journal.store->append(makeEvent("", "{}"), {}); });
    QCOMPARE(journal.store->counters().received, 2);
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    QCOMPARE(database->queryInteger("SELECT count(*) FROM events WHERE id IS NULL")->value(), 2);
}

void TestJournal::aRollbackLeavesNothingBehind()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(1);
    QVERIFY(journal.store->begin());
    QVERIFY(journal.store->append(makeEvent("gone"), {}));
    QCOMPARE(journal.store->counters().last.value, 2);
    journal.store->rollback();
    QCOMPARE(journal.store->counters().last.value, 1);
    QCOMPARE(journal.record({"l"}).counters.matched, 1);
    QCOMPARE(journal.append(1).value, 2);
}

void TestJournal::sequencesAreNeverReused()
{
    DirectJournal journal;
    journal.append(5);
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadWrite);
    QVERIFY(database->execute("DELETE FROM events WHERE sequence > 2"));
    journal.reopen();
    QCOMPARE(journal.append(1).value, 6);
}

void TestJournal::outsideReadersFindTheStableTables()
{
    DirectJournal journal;
    journal.registerLane({{"id-1"}, "splunk", "splunk", "now"});
    journal.append(4);
    change(*journal.store, [&] {
        return journal.store->settle({{"id-1"}, each(1, 2), 1, {{{2}, "400", "bad", 3}}, {}}, {});
    });
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    auto rows = database->prepare("SELECT destination, state, events FROM deliveries ORDER BY state");
    QVERIFY(rows);
    const std::vector<std::pair<std::string, int>> expected{
        {"dead-lettered", 1}, {"delivered", 1}, {"dropped", 0}, {"waiting", 2}};
    for (const auto& [state, events] : expected) {
        QVERIFY(*rows->step());
        QCOMPARE(rows->text(0), std::string("splunk"));
        QCOMPARE(rows->text(1), state);
        QCOMPARE(rows->integer(2), events);
    }
    QVERIFY(!*rows->step());
    QVERIFY(database->prepare("SELECT sequence, id, type, created_at, received_at, json FROM events"));
    QVERIFY(database->prepare("SELECT received_at, reason, bytes FROM malformed"));
    QCOMPARE(database->queryInteger("PRAGMA page_size")->value(), 65536);
    QCOMPARE(database->queryInteger("SELECT count(*) FROM events WHERE typeof(json) <> 'text'")->value(), 0);
}

void TestJournal::filesArePrivate()
{
    DirectJournal journal;
    journal.append(1);
    struct stat info = {};
    QCOMPARE(::stat(journal.directory().c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    for (const char* name : {"/journal.db", "/journal.db-wal", "/journal.lock"}) {
        QCOMPARE(::stat((journal.directory() + name).c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
}

void TestJournal::aSecondOwnerIsRefused()
{
    DirectJournal journal;
    const auto second = JournalStore::open(journal.directory());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(
        QString::fromStdString(second.error().message).contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(JournalReader::open(journal.directory()));
}

void TestJournal::startFromDecidesWhereANewLaneBegins_data()
{
    QTest::addColumn<QString>("startFrom");
    QTest::addColumn<int>("position");
    QTest::newRow("now is after the newest") << QStringLiteral("now") << 10;
    QTest::newRow("the beginning") << QStringLiteral("beginning") << 0;
    QTest::newRow("a time between two events") << QStringLiteral("1970-01-01T00:00:00.055Z") << 5;
    QTest::newRow("a time before all events") << QStringLiteral("1969-01-01T00:00:00Z") << 0;
}

void TestJournal::startFromDecidesWhereANewLaneBegins()
{
    QFETCH(QString, startFrom);
    QFETCH(int, position);
    DirectJournal journal;
    for (int i = 1; i <= 10; ++i)
        change(*journal.store,
               [&] { return journal.store->append(makeEvent("e" + std::to_string(i)), fromEpochMillis(i * 10 + 1)); });
    journal.registerLane({{"l"}, "l", "test", startFrom.toStdString()});
    QCOMPARE(journal.record({"l"}).settled.position().value, position);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 10 - position);
    // Known by now: another startFrom changes nothing, a new name does.
    journal.registerLane({{"l"}, "renamed", "test", "beginning"});
    QCOMPARE(journal.record({"l"}).settled.position().value, position);
    QCOMPARE(journal.record({"l"}).name, std::string("renamed"));
}

void TestJournal::settlementsMovePositionAndCounters()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(10);
    const auto settle = [&](int first, int last) {
        change(*journal.store, [&] {
            return journal.store->settle({{"l"}, each(first, last), last - first + 1, {}, {}}, {});
        });
    };
    settle(4, 6);
    QCOMPARE(journal.record({"l"}).settled.position().value, 0);
    journal.reopen();
    QVERIFY(journal.record({"l"}).settled.contains({5}));
    settle(1, 3);
    journal.reopen();
    QCOMPARE(journal.record({"l"}).settled.position().value, 6);
    QCOMPARE(journal.record({"l"}).counters.delivered, 6);
    QCOMPARE(journal.record({"l"}).counters.waiting(), 4);
}

void TestJournal::deadLettersKeepTheBytes()
{
    DirectJournal journal;
    journal.registerLane({{"l"}, "l", "test", "now"});
    journal.append(1);
    change(*journal.store, [&] {
        return journal.store->settle({{"l"}, {{{1}, {1}}}, 0, {{{1}, "400", "no such field", 2}}, {}},
                                     UtcTime(Millis(5)));
    });
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    auto row = database->prepare("SELECT event_id, reason, attempts, json FROM dead_letters");
    QVERIFY(*row->step());
    QCOMPARE(row->text(0), std::string("evt_1"));
    QCOMPARE(row->text(1), std::string("no such field"));
    QCOMPARE(row->integer(2), 2);
    QCOMPARE(row->text(3), journal.reader->read({1})->event.json);
}

void TestJournal::gapsOpenAndCloseAndSurviveARestart()
{
    DirectJournal journal;
    journal.append(2);
    change(*journal.store, [&] { return journal.store->openGap(fromEpochMillis(100), "connection", "server closed"); });
    change(*journal.store, [&] { return journal.store->markAlive(fromEpochMillis(90)); });
    journal.reopen();
    QVERIFY(journal.store->openGap());
    QCOMPARE(journal.store->openGap()->after.value, 2);
    QCOMPARE(*journal.store->lastAlive(), fromEpochMillis(90));
    const auto id = journal.store->openGap()->id;
    // The clock was set back meanwhile: no gap of negative length.
    change(*journal.store, [&] { return journal.store->closeGap(id, fromEpochMillis(50)); });
    QVERIFY(!journal.store->openGap());
    const auto gaps = journal.reader->gaps();
    QCOMPARE(gaps->size(), std::size_t(1));
    QCOMPARE(*gaps->front().to, fromEpochMillis(100));
    QCOMPARE(gaps->front().reason, std::string("server closed"));
}

void TestJournal::malformedInputIsKeptUpTo64KiB()
{
    DirectJournal journal;
    const std::string bytes = std::string("\xff\x00\x01", 3) + std::string(100'000, 'x');
    change(*journal.store, [&] { return journal.store->addMalformed({fromEpochMillis(1), "not UTF-8", bytes}); });
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    auto row = database->prepare("SELECT bytes, reason FROM malformed");
    QVERIFY(*row->step());
    QCOMPARE(row->text(0), bytes.substr(0, 65536));
    QCOMPARE(journal.store->counters().malformed, 1);
}

void TestJournal::aNewerFileIsRefused()
{
    DirectJournal journal;
    const auto database = SqlDatabase::open(journal.directory() + "/journal.db", SqlDatabase::Mode::ReadWrite);
    QVERIFY(database->execute("PRAGMA user_version = 99"));
    journal.store.reset();
    const auto opened = JournalStore::open(journal.directory());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
}

void TestJournal::theWriterCommitsInGroupsAndInOrder()
{
    DirectJournal journal;
    FakeClock clock;
    Commits commits;
    JournalWriter writer(std::move(journal.store), clock, commits.callbacks());
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&writer, t] {
            for (int i = 0; i < 500; ++i) {
                std::vector<ReceivedEvent> events;
                events.push_back({makeEvent("t" + std::to_string(t) + "-" + std::to_string(i)), UtcTime{}});
                writer.append(std::move(events));
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    commits.wait(2000);
    writer.stop();
    QVERIFY(commits.commits < 2000);
    for (std::size_t i = 0; i < commits.events.size(); ++i)
        QCOMPARE(commits.events[i].sequence.value, static_cast<std::int64_t>(i + 1));
    QCOMPARE(commits.counters.received, 2000);
}

void TestJournal::aTaskIsAnsweredOnceDurable()
{
    DirectJournal journal;
    FakeClock clock;
    Commits commits;
    const std::string directory = journal.directory();
    JournalWriter writer(std::move(journal.store), clock, commits.callbacks());
    std::atomic<int> answers{0};
    bool seen = false;
    writer.append({{makeEvent("a"), UtcTime{}}});
    writer.post([](JournalStore& store) { return store.markAlive(fromEpochMillis(42)); },
                [&](bool durable) {
                    const auto reader = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
                    seen = durable &&
                           reader->queryInteger("SELECT value FROM meta WHERE key='last_alive'")->value_or(0) == 42;
                    ++answers;
                });
    writer.stop();
    QCOMPARE(answers.load(), 1);
    QVERIFY(seen);
    writer.post([](JournalStore&) -> Result<> { return {}; }, [&](bool durable) { answers += durable ? 100 : 1; });
    QCOMPARE(answers.load(), 2);
}

void TestJournal::everyChangeOfAGapIsTold()
{
    DirectJournal journal;
    FakeClock clock;
    Commits commits;
    JournalWriter writer(std::move(journal.store), clock, commits.callbacks());
    const auto changesOf = [&](const std::function<Result<>(JournalStore&)>& task) {
        std::promise<void> done;
        const int before = commits.gapChanges;
        writer.post(task, [&](bool) { done.set_value(); });
        done.get_future().wait();
        const std::lock_guard lock(commits.mutex);
        return commits.gapChanges - before;
    };
    QCOMPARE(changesOf([](JournalStore& store) { return store.markAlive(fromEpochMillis(1)); }), 0);
    // Opened and closed in one group, as a connection that is back at once does it.
    QCOMPARE(changesOf([](JournalStore& store) -> Result<> {
                 const auto id = store.openGap(fromEpochMillis(2), "connection", "gone");
                 return id ? store.closeGap(*id, fromEpochMillis(3)) : tl::unexpected(id.error());
             }),
             1);
    QCOMPARE(changesOf([](JournalStore& store) { return store.addOversizedGap(fromEpochMillis(4), 1024); }), 1);
    writer.stop();
}

void TestJournal::whatIsPostedAheadWaitsForNoEvents()
{
    DirectJournal journal;
    FakeClock clock;
    Commits commits;
    JournalWriter writer(std::move(journal.store), clock, commits.callbacks());
    std::promise<void> entered;
    std::promise<void> released;
    writer.post([&, mayGo = released.get_future().share()](JournalStore&) -> Result<> {
        entered.set_value();
        mayGo.wait();
        return {};
    });
    entered.get_future().wait();
    std::vector<int> order;
    writer.append({{makeEvent("a"), UtcTime{}}});
    writer.post([&order](JournalStore& store) -> Result<> {
        order.push_back(static_cast<int>(store.counters().last.value));
        return {};
    });
    for (int i = 1; i <= 2; ++i)
        writer.postAhead([&order, i](JournalStore& store) -> Result<> {
            order.push_back(i * 10 + static_cast<int>(store.counters().last.value));
            return {};
        });
    released.set_value();
    writer.stop();
    QCOMPARE(order, (std::vector<int>{10, 20, 1}));
}

void TestJournal::readersPageBothWays()
{
    DirectJournal journal;
    journal.append(20);
    QCOMPARE(journal.reader->readAfter({5}, 3)->front().sequence.value, 6);
    QCOMPARE(journal.reader->readAfter({5}, 3)->size(), std::size_t(3));
    const auto before = journal.reader->readBefore({5}, 3);
    QCOMPARE(before->front().sequence.value, 2);
    QCOMPARE(before->back().sequence.value, 4);
    QCOMPARE(journal.reader->last()->value, 20);
    QCOMPARE(journal.reader->read({99}).error().code, ErrorCode::NotFound);
    QCOMPARE(journal.reader->readMembers({{3}, {99}, {7}})->size(), std::size_t(2));
}

void TestJournal::aReaderSurvivesThatTheFileIsAway()
{
    DirectJournal journal;
    journal.append(3);
    // All of it in the one file.
    journal.reader.reset();
    journal.store.reset();
    journal.reader = std::move(*JournalReader::open(journal.directory()));
    const QString file = QString::fromStdString(journal.directory()) + QStringLiteral("/journal.db");
    const QString aside = file + QStringLiteral(".aside");
    const auto triesTwice = [&journal] {
        return !journal.reader->readAfter({0}, 9) && !journal.reader->readAfter({0}, 9);
    };
    QVERIFY(QFile::rename(file, aside));
    QVERIFY(triesTwice());
    // Another file is there, and this program may open no more just now.
    QVERIFY(QFile::copy(aside, file));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit none{0, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const bool hasFailed = triesTwice();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(hasFailed);
    const auto events = journal.reader->readAfter({0}, 9);
    QVERIFY2(events.has_value(), events ? "" : events.error().message.c_str());
    QCOMPARE(events->size(), std::size_t(3));
}

void TestJournal::settledRanges_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<qint64>("position");
    QTest::addColumn<QString>("beyond");
    QTest::newRow("in order") << QStringLiteral("1-5,6-7") << qint64(7) << QString();
    QTest::newRow("a hole stays") << QStringLiteral("3-5") << qint64(0) << QStringLiteral("3-5");
    QTest::newRow("the hole is filled") << QStringLiteral("3-5,1-2") << qint64(5) << QString();
    QTest::newRow("neighbours melt") << QStringLiteral("3-5,9-9,6-8") << qint64(0) << QStringLiteral("3-9");
    QTest::newRow("overlaps melt") << QStringLiteral("3-5,4-8,7-12") << qint64(0) << QStringLiteral("3-12");
    QTest::newRow("twice the same") << QStringLiteral("1-2,1-2") << qint64(2) << QString();
    QTest::newRow("inside a known one") << QStringLiteral("4-9,5-6") << qint64(0) << QStringLiteral("4-9");
    QTest::newRow("several waiting") << QStringLiteral("3-3,5-5,7-7,1-2") << qint64(3) << QStringLiteral("5-5,7-7");
    QTest::newRow("nonsense is left out") << QStringLiteral("x,5-,9-3,-,2-2") << qint64(0) << QStringLiteral("2-2");
}

void TestJournal::settledRanges()
{
    QFETCH(QString, added);
    QFETCH(qint64, position);
    QFETCH(QString, beyond);
    const auto ranges = SettledRanges::parse({0}, added.toStdString());
    QCOMPARE(ranges.position().value, position);
    QCOMPARE(QString::fromStdString(ranges.text()), beyond);
    const auto again = SettledRanges::parse(ranges.position(), ranges.text());
    QCOMPARE(again.text(), ranges.text());
    const std::vector<Sequence> members{{1}, {2}, {5}, {9}, {10}};
    QCOMPARE(parseSequences(formatSequences(members)), members);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/dead_letters.h"
#include "core/journal/delivery_picture.h"
#include "core/journal/journal_reader.h"
#include "core/journal/journal_store.h"
#include "core/journal/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;

namespace {

/// A directory with a copy of the journal that an earlier version of the format wrote.
class VersionCopy
{
public:
    explicit VersionCopy(int version = 1)
    {
        const QString file = path() + QStringLiteral("/journal.db");
        if (!QFile::copy(qEnvironmentVariable("GRANTEX_FIXTURES") +
                             QStringLiteral("/journal-v%1/journal.db").arg(version),
                         file))
            qFatal("the journal of version %d cannot be copied", version);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] std::string directory() const { return path().toStdString(); }
    [[nodiscard]] SqlDatabase database() const
    {
        return std::move(*SqlDatabase::open(directory() + "/journal.db", SqlDatabase::Mode::ReadWrite));
    }

private:
    QTemporaryDir m_directory;
};

LaneRecord laneOf(const JournalStore& store, const std::string& id)
{
    for (auto& lane : store.lanes()) {
        if (lane.id.value == id)
            return lane;
    }
    return {};
}

std::string layout(const SqlDatabase& database)
{
    std::string all;
    auto rows = database.prepare("SELECT m.name, c.name, c.type, c.dflt_value FROM sqlite_schema m, "
                                 "pragma_table_info(m.name) c ORDER BY m.name, c.cid");
    while (*rows->step())
        all += rows->text(0) + '.' + rows->text(1) + ' ' + rows->text(2) + ' ' + rows->text(3) + '\n';
    return all;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJournalOfVersion1KeepsEverything();
    void aJournalOfVersion2KeepsEverythingAndTakesEdits();
    void aJournalOfVersion2IsReadBesideItsOwner();
    void aMigratedFileHasTheTablesOfANewOne_data();
    void aMigratedFileHasTheTablesOfANewOne();
    void aMigrationThatFailsLeavesTheFileAsItWas();
};

void TestSchema::aJournalOfVersion1KeepsEverything()
{
    const VersionCopy copy;
    QCOMPARE(copy.database().queryInteger("PRAGMA user_version")->value(), 1);
    for (int opened = 0; opened < 2; ++opened) {
        const auto store = JournalStore::open(copy.directory());
        QVERIFY(store);
        QCOMPARE(copy.database().queryInteger("PRAGMA user_version")->value(), kJournalSchemaVersion);
        const JournalCounters counters = (*store)->counters();
        QCOMPARE(counters.last.value, 5);
        QCOMPARE(counters.received, 5);
        QCOMPARE(counters.duplicates, 1);
        QCOMPARE(counters.conflicts, 1);
        QCOMPARE(counters.malformed, 1);

        const LaneRecord out = laneOf(**store, "out");
        QCOMPARE(out.settled.position().value, 5);
        QCOMPARE(out.counters.delivered, 5);
        const LaneRecord hook = laneOf(**store, "hook-1");
        QCOMPARE(hook.name, std::string("hook"));
        QCOMPARE(hook.settled.position().value, 0);
        QVERIFY(hook.settled.contains({3}));
        QCOMPARE(hook.counters.matched, 5);
        QCOMPARE(hook.counters.deadLettered, 1);
        QCOMPARE(hook.counters.waiting(), 4);
        QCOMPARE(hook.frozen.size(), std::size_t(1));
        QCOMPARE(hook.frozen.front().members.size(), std::size_t(5));

        const auto reader = JournalReader::open(copy.directory());
        const auto events = (*reader)->readAfter({0}, 10);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(5));
        QCOMPARE((*events)[1].event.id, (*events)[2].event.id);
        QVERIFY((*events)[3].event.id.empty());
        QCOMPARE((*reader)->gaps()->size(), std::size_t(1));
        QCOMPARE(copy.database().queryInteger("SELECT sequence FROM dead_letters WHERE lane='hook-1'")->value(), 3);
    }
}

void TestSchema::aJournalOfVersion2KeepsEverythingAndTakesEdits()
{
    const VersionCopy copy(2);
    QCOMPARE(copy.database().queryInteger("PRAGMA user_version")->value(), 2);
    for (int opened = 0; opened < 2; ++opened) {
        const auto store = JournalStore::open(copy.directory());
        QVERIFY(store);
        QCOMPARE(copy.database().queryInteger("PRAGMA user_version")->value(), kJournalSchemaVersion);
        QCOMPARE((*store)->counters().last.value, 5);
        const LaneRecord command = laneOf(**store, "cmd-1");
        QCOMPARE(command.counters.matched, 5);
        QCOMPARE(command.counters.delivered, 3);
        QCOMPARE(command.counters.deadLettered, 2);
        QVERIFY(!command.edited);
        QCOMPARE(laneOf(**store, "hook").counters.waiting(), 5);
        QVERIFY(!laneOf(**store, "hook").enabled);
    }
    const auto store = JournalStore::open(copy.directory());
    const std::string edit = R"({"id":"evt_2","type":"budget.debited","data":{"amount":"1.00"}})";
    QVERIFY((*store)->begin().has_value());
    QVERIFY((*store)->retryEdited({"cmd-1"}, 1, edit, UtcTime{}).has_value());
    QVERIFY((*store)->commit().has_value());
    QCOMPARE(laneOf(**store, "cmd-1").counters.waiting(), 1);
    const auto reader = JournalReader::open(copy.directory());
    QCOMPARE((*reader)->readEdit("cmd-1", {2})->value(), edit);
    QVERIFY((*reader)->read({2})->event.json.find("1.50") != std::string::npos);
}

void TestSchema::aJournalOfVersion2IsReadBesideItsOwner()
{
    // By a newer program that is only a viewer: the owner has not brought the file up to date.
    const VersionCopy copy(2);
    auto letters = DeadLetterReader::open(copy.directory());
    QVERIFY2(letters.has_value(), letters ? "" : letters.error().message.c_str());
    std::vector<std::string> ids;
    QVERIFY(letters
                ->each({},
                       [&ids](const StoredDeadLetter& letter) {
                           ids.push_back(letter.eventId);
                           return letter.edit.empty();
                       })
                .has_value());
    QCOMPARE(ids, (std::vector<std::string>{"evt_2", "evt_4"}));
    const auto reader = JournalReader::open(copy.directory());
    QVERIFY(reader);
    QVERIFY(!(*reader)->readEdit("cmd-1", {2})->has_value());
    const auto picture = DeliveryPicture::read(copy.directory());
    QVERIFY(picture.has_value());
    QVERIFY((*picture)->lanes.front().edited.empty());
    QCOMPARE(copy.database().queryInteger("PRAGMA user_version")->value(), 2);
}

void TestSchema::aMigratedFileHasTheTablesOfANewOne_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("from version 1") << 1;
    QTest::newRow("from version 2") << 2;
}

void TestSchema::aMigratedFileHasTheTablesOfANewOne()
{
    QFETCH(const int, version);
    const VersionCopy copy(version);
    QVERIFY(JournalStore::open(copy.directory()));
    QTemporaryDir fresh;
    QVERIFY(JournalStore::open(fresh.path().toStdString()));
    const auto database = SqlDatabase::open(fresh.path().toStdString() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    QCOMPARE(layout(copy.database()), layout(*database));
}

void TestSchema::aMigrationThatFailsLeavesTheFileAsItWas()
{
    const VersionCopy copy;
    QVERIFY(copy.database().execute("CREATE TABLE pending_acks(in_the_way)"));
    const std::string before = layout(copy.database());
    const auto store = JournalStore::open(copy.directory());
    QVERIFY(store);
    // Tables that are not ours are damage: set aside as they were.
    const auto salvaged = (*store)->takeSalvaged();
    QVERIFY(salvaged.has_value());
    const auto aside = SqlDatabase::open(salvaged->file, SqlDatabase::Mode::ReadOnly);
    QVERIFY(aside);
    QCOMPARE(aside->queryInteger("PRAGMA user_version")->value(), 1);
    QCOMPARE(layout(*aside), before);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"

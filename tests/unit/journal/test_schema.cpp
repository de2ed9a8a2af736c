// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"
#include "core/journal/journal_store.h"
#include "core/journal/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;

namespace {

/// A directory with a copy of the journal that version 1 of the format wrote.
class Version1Copy
{
public:
    Version1Copy()
    {
        const QString file = path() + QStringLiteral("/journal.db");
        if (!QFile::copy(qEnvironmentVariable("GRANTEX_FIXTURES") + QStringLiteral("/journal-v1/journal.db"), file))
            qFatal("the journal of version 1 cannot be copied");
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
    void aMigratedFileHasTheTablesOfANewOne();
    void aMigrationThatFailsLeavesTheFileAsItWas();
};

void TestSchema::aJournalOfVersion1KeepsEverything()
{
    const Version1Copy copy;
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

void TestSchema::aMigratedFileHasTheTablesOfANewOne()
{
    const Version1Copy copy;
    QVERIFY(JournalStore::open(copy.directory()));
    QTemporaryDir fresh;
    QVERIFY(JournalStore::open(fresh.path().toStdString()));
    const auto database = SqlDatabase::open(fresh.path().toStdString() + "/journal.db", SqlDatabase::Mode::ReadOnly);
    QCOMPARE(layout(copy.database()), layout(*database));
}

void TestSchema::aMigrationThatFailsLeavesTheFileAsItWas()
{
    const Version1Copy copy;
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

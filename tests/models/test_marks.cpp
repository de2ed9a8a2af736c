// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/pin_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

Mark pinned(std::int64_t sequence)
{
    Mark mark = unmarked(drawn(sequence, "grant.created", R"({"grantId":"g"})"));
    mark.isPinned = true;
    return mark;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    [[nodiscard]] QString file() const { return m_directory.filePath(u"state/marks/a.json"_s); }

private Q_SLOTS:
    void cleanup() { QDir(m_directory.filePath(u"state"_s)).removeRecursively(); }

    void marksAreThereAgainAfterARestart()
    {
        Mark noted = pinned(9);
        noted.isPinned = false;
        noted.note = u"why?\n<b>x</b> “ü”"_s;
        {
            MarkBook book;
            book.open(file());
            book.put(pinned(7));
            book.put(noted);
        }
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        MarkBook again;
        QSignalSpy failed(&again, &MarkBook::failed);
        again.open(file());
        QCOMPARE(again.marks().size(), 2U);
        QCOMPARE(*again.find(7), pinned(7));
        QCOMPARE(*again.find(9), noted);
        QCOMPARE(failed.size(), 0);
    }

    void anEmptyMarkIsNone()
    {
        MarkBook book;
        book.put(pinned(7));
        Mark mark = pinned(7);
        mark.isPinned = false;
        book.put(mark);
        QVERIFY(book.find(7) == nullptr);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,\"marks\":[");
        QTest::newRow("of a newer program") << QByteArray("{\"version\":2}");
        QTest::newRow("something else") << QByteArray("[1,2]");
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        QDir().mkpath(QFileInfo(file()).absolutePath());
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
        damaged.close();
        MarkBook book;
        QSignalSpy failed(&book, &MarkBook::failed);
        book.open(file());
        QVERIFY(book.marks().empty());
        QCOMPARE(failed.size(), 1);
        QFile aside(file() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        book.put(pinned(1));
        QVERIFY(QFile::exists(file()));
    }

    void severalAreWrittenAndToldOnce()
    {
        MarkBook book;
        book.open(file());
        const QSignalSpy changes(&book, &MarkBook::changed);
        book.putAll({});
        QCOMPARE(changes.size(), 0);
        book.put(pinned(2));
        Mark gone = pinned(2);
        gone.isPinned = false;
        book.putAll({pinned(1), gone, pinned(3)});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.last().first().toLongLong(), 0);
        QVERIFY(book.find(1) != nullptr && book.find(2) == nullptr && book.find(3) != nullptr);
        MarkBook kept;
        kept.open(file());
        QCOMPARE(kept.marks(), book.marks());
        // Not one write for each: what cannot be written is told once.
        const QSignalSpy failed(&book, &MarkBook::failed);
        book.open(u"/proc/nowhere/marks.json"_s);
        book.putAll({pinned(1), pinned(2), pinned(3)});
        QCOMPARE(failed.size(), 1);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        MarkBook book;
        QSignalSpy failed(&book, &MarkBook::failed);
        book.open(u"/proc/nowhere/marks.json"_s);
        book.put(pinned(1));
        QCOMPARE(failed.size(), 1);
        QVERIFY(book.find(1) != nullptr);
    }

    void thePinsAreRowsInTheOrderOfEvents()
    {
        MarkBook book;
        book.put(pinned(5));
        PinModel model(book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        book.put(pinned(9));
        book.put(pinned(2));
        const auto sequences = [&model] {
            std::vector<std::int64_t> all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.push_back(model.sequenceAt(row));
            return all;
        };
        QCOMPARE(sequences(), (std::vector<std::int64_t>{2, 5, 9}));
        Mark noted = pinned(5);
        noted.note = u"look\nhere"_s;
        book.put(noted);
        QCOMPARE(model.index(1, static_cast<int>(PinModel::Column::Note)).data().toString(), u"look\uFFFDhere"_s);
        Mark gone = pinned(9);
        gone.isPinned = false;
        book.put(gone);
        QCOMPARE(sequences(), (std::vector<std::int64_t>{2, 5}));
        book.open(QString());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestMarks)
#include "test_marks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"
#include "tests/unit/files/opened_file.h"

#include <QSet>
#include <random>
#include <unistd.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

/// What is no event, and files that change under the reader.
class TestFileDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badLinesAreListedAndNotFatal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("bad");
        const QStringList oneAndTwo{u"evt_1"_s, u"evt_2"_s};
        const auto row = [&](const char* name, const QByteArray& bytes, const QStringList& bad) {
            QTest::newRow(name) << bytes << oneAndTwo << bad;
        };
        row("words between", line(1) + "\nhello\n" + line(2) + "\n",
            {u"2: The text is not valid JSON: Problem while parsing an atom starting with the letter 'f'"_s});
        row("a number and a list", line(1) + "\n7\n[]\n" + line(2) + "\n",
            {u"2: The JSON is not an object."_s, u"3: The JSON is not an object."_s});
        row("not UTF-8", line(1) + "\n{\"a\":\"\xFF\"}\n" + line(2) + "\n", {u"2: The text is not valid UTF-8."_s});
        row("an unfinished line at the end", line(1) + "\n" + line(2) + "\n" + line(3).chopped(1),
            {u"3: The file ends in the middle of this line."_s});
        row("a list that is not closed", "[" + line(1) + ",\n" + line(2) + ",\n",
            {u"3: The file ends before the ] of its list."_s});
        row("an element that is no object", "[" + line(1) + ", 7,\n \"x\", " + line(2) + "]",
            {u"1: This is no JSON object."_s, u"2: This is no JSON object."_s});
        row("an object that is not closed", "[\n" + line(1) + ",\n" + line(3).chopped(1) + ",\n" + line(2) + "\n]\n",
            {u"3: This object is never closed."_s});
        row("a text that is not closed", "[\n" + line(1) + ",\n{\"a\":\"x},\n" + line(2) + "\n]\n",
            {u"3: A text in this object is not closed on its line."_s});
        row("more behind the list", "[" + line(1) + "," + line(2) + "]\nbye\n",
            {u"2: This stands behind the end of the list."_s});
        row("a frame that is no event", "data: " + line(1) + "\n\ndata: hello\n\ndata: " + line(2) + "\n\n",
            {u"3: The text is not valid JSON: The JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc."_s});
        row("a stream that is cut off", "data: " + line(1) + "\n\ndata: " + line(2) + "\n\ndata: " + line(3).left(9),
            {u"5: The file ends before the blank line that would end this event."_s});
    }
    void badLinesAreListedAndNotFatal()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, ids);
        QFETCH(QStringList, bad);
        const OpenedFile opened(bytes);
        QCOMPARE(opened.ids(), ids);
        const QStringList found = opened.bad();
        QCOMPARE(found.size(), bad.size());
        for (qsizetype at = 0; at < bad.size(); ++at) {
            // The parser's own words may be others in another version.
            const auto head = bad[at].section(u": "_s, 0, 1);
            QVERIFY2(found[at].startsWith(head), qPrintable(found[at]));
        }
        QCOMPARE(opened.file->progress().badLines, bad.size());
        QCOMPARE(opened.file->progress().state, FileState::Complete);
    }

    void aBadLineShowsItsStart()
    {
        const OpenedFile opened("{\"a\":\n" + QByteArray(5000, 'x') + "\n" + line(1) + "\n");
        const auto bad = opened.file->badLines();
        QCOMPARE(bad.size(), 2U);
        QCOMPARE(bad[1].start, std::string(200, 'x'));
        QCOMPARE(bad[1].offset, 6U);
    }

    void manyBadLinesAreCountedNotKept()
    {
        const OpenedFile opened(QByteArray("nonsense\n").repeated(5000) + line(1));
        QCOMPARE(opened.file->progress().badLines, 5000);
        QCOMPARE(opened.file->badLines().size(), 1000U);
        QCOMPARE(opened.ids(), QStringList{u"evt_1"_s});
    }

    void hugeLines()
    {
        const QByteArray large = "{\"type\":\"a.b\",\"data\":\"" + QByteArray(9'000'000, 'x') + "\"}";
        const QByteArray tooLarge = "{\"type\":\"a.b\",\"data\":\"" + QByteArray(40'000'000, 'y') + "\"}";
        for (const QByteArray& bytes :
             {line(1) + "\n" + tooLarge + "\n" + large + "\n" + line(2) + "\n",
              "[" + line(1) + ",\n" + tooLarge + ",\n" + large + ",\n" + line(2) + "]",
              "data: " + line(1) + "\n\ndata: " + tooLarge + "\n\ndata: " + large + "\n\ndata: " + line(2) + "\n\n"}) {
            const OpenedFile opened(bytes);
            const auto events = opened.events();
            QCOMPARE(events.size(), 3U);
            QCOMPARE(events[1].event.json.size(), static_cast<std::size_t>(large.size()));
            QCOMPARE(events[2].event.id, std::string("evt_2"));
            QCOMPARE(opened.bad().size(), 1);
            QVERIFY2(opened.bad().constFirst().contains(u"longer than 16 MiB"_s),
                     qPrintable(opened.bad().constFirst()));
        }
    }

    void filesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0\"\0", 6) << u"UTF-16"_s;
        QTest::newRow("a journal") << QByteArray("SQLite format 3\0 more", 20) << u"journal"_s;
        QTest::newRow("an archive") << "PK\x03\x04rest of it"_ba << u"packed"_s;
        QTest::newRow("zero bytes") << QByteArray(100, '\0') << u"no text"_s;
    }
    void filesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const OpenedFile opened(bytes);
        QCOMPARE(opened.file->progress().state, FileState::Failed);
        QVERIFY2(QString::fromStdString(opened.file->progress().trouble).contains(words),
                 opened.file->progress().trouble.c_str());
    }

    void nothingInIt()
    {
        for (const QByteArray& bytes :
             {""_ba, "\n\n"_ba, "\xEF\xBB\xBF"_ba, "  "_ba, "[]"_ba, QByteArray::fromStdString(gzip(""))}) {
            const OpenedFile opened(bytes);
            QCOMPARE(opened.file->progress().events, 0);
            QCOMPARE(opened.bad(), QStringList());
            QCOMPARE(opened.file->progress().state, FileState::Complete);
        }
    }

    void whatCannotBeOpened()
    {
        const QTemporaryDir directory;
        const auto folder = FileEvents::open(directory.path().toStdString());
        QVERIFY(!folder && folder.error().message.find("directory") != std::string::npos);
        const auto missing = FileEvents::open(directory.filePath(u"none"_s).toStdString());
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        QVERIFY(!FileEvents::open("/dev/zero"));
    }

    void packedFilesThatAreDamaged()
    {
        const QByteArray packed = QByteArray::fromStdString(gzip(lines(1, 20'000).toStdString()));
        const OpenedFile cut(packed.left(packed.size() / 2));
        QCOMPARE(cut.file->progress().state, FileState::Failed);
        QVERIFY2(cut.file->progress().events > 1000, "what came before is shown");
        QVERIFY(QString::fromStdString(cut.file->progress().trouble).contains(u"too early"_s));

        QByteArray wrong = packed;
        wrong[wrong.size() / 2] = static_cast<char>(wrong[wrong.size() / 2] ^ 0x55);
        wrong[wrong.size() / 2 + 1] = static_cast<char>(wrong[wrong.size() / 2 + 1] ^ 0x55);
        const OpenedFile damaged(wrong);
        QVERIFY(damaged.file->progress().events > 100);
        QVERIFY(damaged.file->progress().state == FileState::Failed || damaged.file->progress().badLines > 0);
    }

    void aFileCutOffWhileItIsOpen()
    {
        OpenedFile opened(lines(1, 1000));
        const auto reader = openReader(*opened.file);
        QCOMPARE(::truncate(QFile::encodeName(opened.path).constData(), 100), 0);
        const auto gone = reader->read({900});
        QVERIFY(!gone && gone.error().message.find("changed") != std::string::npos);
        QTRY_COMPARE_WITH_TIMEOUT(opened.file->progress().state, FileState::Changed, 20'000);
    }

    void aFileWrittenAnewWhileItIsOpen()
    {
        OpenedFile opened(lines(1, 1000));
        opened.write(QByteArray(200'000, 'x'), QIODevice::WriteOnly | QIODevice::Truncate);
        QVERIFY(!openReader(*opened.file)->read({900}));
        QTRY_COMPARE_WITH_TIMEOUT(opened.file->progress().state, FileState::Changed, 20'000);
    }

    /// Bytes flipped, cut out, doubled: whatever happens, the program stays up, every event is one of those that were
    /// written or is told, and those on untouched lines are there.
    void randomDamage_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("lines") << 0;
        QTest::newRow("array") << 1;
        QTest::newRow("stream") << 2;
        QTest::newRow("objects over lines") << 3;
        QTest::newRow("packed") << 4;
    }
    void randomDamage()
    {
        QFETCH(int, format);
        const QList<QByteArray> written{lines(1, 50), "[\n" + lines(1, 50, ",\n").chopped(2) + "\n]\n",
                                        QByteArray(lines(1, 50, "\n\n")).replace("{\"id", "data: {\"id"),
                                        QByteArray(lines(1, 50)).replace("{\"id", "{\n\"id").replace("}}\n", "}\n}\n"),
                                        QByteArray::fromStdString(gzip(lines(1, 50).toStdString()))};
        std::mt19937 random(20261128);
        const auto below = [&](qsizetype most) {
            return std::uniform_int_distribution<qsizetype>(0, most - 1)(random);
        };
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = written[format];
            for (qsizetype wound = 1 + below(4); wound > 0 && bytes.size() > 10; --wound) {
                const qsizetype at = below(bytes.size() - 5);
                switch (below(4)) {
                case 0:
                    bytes[at] = static_cast<char>(below(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + below(200));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
                    break;
                default:
                    bytes.insert(at, "\"{}[]\\\n\r,:\0"_ba.mid(below(9), 1));
                }
            }
            const OpenedFile opened(bytes);
            if (QTest::currentTestFailed())
                return;
            const auto progress = opened.file->progress();
            const auto events = opened.events();
            QCOMPARE(static_cast<std::int64_t>(events.size()), progress.events);
            for (const auto& event : events)
                QVERIFY(parseEvent(event.event.json).has_value() || !event.event.type.empty());
            if (format == 0 || format == 2) {
                const QStringList ids = opened.ids();
                const QSet<QString> found(ids.begin(), ids.end());
                const auto rows = bytes.split('\n');
                for (int number = 2; number < 49; ++number) {
                    const QByteArray whole = (format == 2 ? "data: " : "") + line(number);
                    const auto at = rows.indexOf(whole);
                    const bool isAlone = at > 0 && at + 1 < rows.size() &&
                                         (format == 0 || (rows[at - 1].isEmpty() && rows[at + 1].isEmpty()));
                    if (isAlone && progress.state == FileState::Complete)
                        QVERIFY2(found.contains(u"evt_%1"_s.arg(number)), bytes.constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFileDamage)
#include "test_file_damage.moc"

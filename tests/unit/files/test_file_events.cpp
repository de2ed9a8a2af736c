// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"
#include "tests/unit/files/opened_file.h"

#include <QElapsedTimer>
#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray& bytes)
{
    return QByteArray::fromStdString(gzip(bytes.toStdString()));
}

QStringList three()
{
    return {u"evt_1"_s, u"evt_2"_s, u"evt_3"_s};
}

} // namespace

/// Every format that can be opened, and how a file is read.
class TestFileEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, const QByteArray& bytes, FileFormat format) {
            QTest::newRow(name) << bytes << static_cast<int>(format);
        };
        row("NDJSON", lines(1, 3), FileFormat::Lines);
        row("CRLF", lines(1, 3, "\r\n"), FileFormat::Lines);
        row("no final line end", lines(1, 3).chopped(1), FileFormat::Lines);
        row("byte order mark", "\xEF\xBB\xBF" + lines(1, 3), FileFormat::Lines);
        row("blank lines", "\n \r\n" + lines(1, 2) + "\n\n" + lines(3, 3) + "  \n", FileFormat::Lines);
        row("blanks around", "  " + line(1) + " \n\t" + line(2) + "\n" + line(3) + "\t", FileFormat::Lines);
        row("array on one line", "[" + line(1) + "," + line(2) + "," + line(3) + "]", FileFormat::Array);
        row("array over lines", "[\n" + line(1) + ",\n" + line(2) + " ,\r\n " + line(3) + "\n]\n", FileFormat::Array);
        row("array with a mark", "\xEF\xBB\xBF [ " + line(1) + ", " + line(2) + "," + line(3) + " ] ",
            FileFormat::Array);
        QByteArray pretty = lines(1, 3);
        pretty.replace("{\"id", "{\n  \"id").replace(",\"data", ",\n  \"data").replace("}}\n", "}\n}\n");
        row("objects over lines", pretty, FileFormat::Objects);
        QByteArray list = pretty;
        list.replace("}\n}\n", "}\n},\n");
        row("array of objects over lines", "[\n" + list.chopped(2) + "\n]\n", FileFormat::Array);
        const QByteArray stream =
            ": hello\n\ndata: " + line(1) + "\n\n: keepalive\n\ndata:" + line(2) + "\n\ndata: " + line(3) + "\n\n";
        row("event stream", stream, FileFormat::Stream);
        row("event stream, CRLF", QByteArray(stream).replace("\n", "\r\n"), FileFormat::Stream);
        row("event stream, CR", QByteArray(stream).replace("\n", "\r"), FileFormat::Stream);
        row("packed", gzipped(lines(1, 3)), FileFormat::Lines);
        row("packed stream", gzipped(stream), FileFormat::Stream);
        row("packed in two members", gzipped(lines(1, 1)) + gzipped(lines(2, 3)), FileFormat::Lines);
        row("packed and padded", gzipped(lines(1, 3)) + QByteArray(512, '\0'), FileFormat::Lines);
    }
    void everyFormatIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        const OpenedFile opened(bytes);
        QCOMPARE(opened.ids(), three());
        QCOMPARE(opened.bad(), QStringList());
        const auto progress = opened.file->progress();
        QCOMPARE(progress.state, FileState::Complete);
        QCOMPARE(static_cast<int>(progress.format), format);
        QCOMPARE(progress.events, 3);
    }

    void bytesAreTheFiles()
    {
        const QByteArray odd = "{ \"type\" : \"a.b\",\t\"data\":{\"n\":1.50e3,\"t\":\"\\u00e9 é \\ud83d\"} }";
        const OpenedFile asLines(line(1) + "\r\n" + odd + "\r\n");
        QCOMPARE(QByteArray::fromStdString(asLines.events().at(1).event.json), odd);
        const OpenedFile asArray("[ " + odd + " ]");
        QCOMPARE(QByteArray::fromStdString(asArray.events().at(0).event.json), odd);
        const OpenedFile asStream("data: " + odd + "\n\n");
        QCOMPARE(QByteArray::fromStdString(asStream.events().at(0).event.json), odd);
    }

    void framesWithTypesAndSeveralLinesAreRead()
    {
        const OpenedFile opened(
            "event: budget.threshold\ndata: {\"grantId\":\"g\"}\n\n"
            "data: {\"type\":\"a.b\",\ndata: \"data\":{}}\n\nid: 7\ndata: {\"type\":\"c.d\"}\n\nevent: lonely\n\n");
        const auto events = opened.events();
        QCOMPARE(events.size(), 3U);
        QCOMPARE(events[0].event.type, std::string("budget.threshold"));
        QCOMPARE(events[1].event.json, std::string("{\"type\":\"a.b\",\n\"data\":{}}"));
        QCOMPARE(events[2].event.type, std::string("c.d"));
        QCOMPARE(opened.bad(), QStringList());
    }

    void everyDirectionIsRead()
    {
        const OpenedFile opened(lines(1, 10));
        const auto reader = openReader(*opened.file);
        const auto numbers = [](const Result<std::vector<StoredEvent>>& events) {
            QList<qint64> all;
            for (const auto& event : *events)
                all.append(event.sequence.value);
            return all;
        };
        QCOMPARE(numbers(reader->readAfter({3}, 2)), QList<qint64>({4, 5}));
        QCOMPARE(numbers(reader->readAfter({9}, 5)), QList<qint64>({10}));
        QCOMPARE(numbers(reader->readAfter({10}, 5)), QList<qint64>());
        QCOMPARE(numbers(reader->readBefore({4}, 2)), QList<qint64>({2, 3}));
        QCOMPARE(numbers(reader->readBefore({1}, 2)), QList<qint64>());
        QCOMPARE(numbers(reader->readBefore({std::numeric_limits<std::int64_t>::max()}, 2)), QList<qint64>({9, 10}));
        QCOMPARE(reader->read({7})->event.id, std::string("evt_7"));
        QVERIFY(!reader->read({0}));
        QVERIFY(!reader->read({11}));
        QCOMPARE(reader->last()->value, 10);
        QCOMPARE(reader->read({1})->receivedAt, *reader->read({1})->event.createdAt);
    }

    void scansSeeTheBytesNewestFirst()
    {
        const QByteArray odd = R"({"type":"a.b","id":"evt_x","data":{}})";
        const OpenedFile opened(lines(1, 5000) + odd + "\n");
        const auto raw = opened.file->store()->openRaw();
        QVERIFY(raw);
        QStringList seen;
        const auto note = [&](const RawEvent& event) {
            seen.append(u"%1 %2"_s.arg(event.sequence).arg(QString::fromUtf8(event.id.data(), std::ssize(event.id))));
            return seen.size() < 4;
        };
        const std::vector<std::int64_t> wanted{9000, 5001, 5000, 7, 3, 1};
        QVERIFY((*raw)->visit(wanted, note));
        QCOMPARE(seen, QStringList({u"5001 evt_x"_s, u"5000 evt_5000"_s, u"7 evt_7"_s, u"3 evt_3"_s}));
        seen.clear();
        QVERIFY((*raw)->visitBefore({5002}, 3, note));
        QCOMPARE(seen, QStringList({u"5001 evt_x"_s, u"5000 evt_5000"_s, u"4999 evt_4999"_s}));
        std::int64_t next = 5001;
        QVERIFY((*raw)->visitBefore({6000}, 100'000, [&](const RawEvent& event) {
            const bool isNext = event.sequence == next--;
            return isNext && !event.type.empty();
        }));
        QCOMPARE(next, 0);
    }

    void exportedGapsAreGapsAgain()
    {
        const QByteArray gap = R"({"type":"monitor.gap","createdAt":"2026-03-01T14:02:11.000Z","data":{"startedAt":)"
                               R"("2026-03-01T14:02:11.000Z","endedAt":"2026-03-01T14:03:40.000Z","kind":"connection",)"
                               R"("reason":"no route"}})";
        const OpenedFile opened(lines(1, 2) + gap + "\n" + lines(3, 3));
        QCOMPARE(opened.ids(), three());
        const auto gaps = openReader(*opened.file)->gaps();
        QCOMPARE(gaps->size(), 1U);
        QCOMPARE(gaps->front().after.value, 2);
        QCOMPARE(gaps->front().reason, std::string("no route"));
        QCOMPARE(opened.file->progress().gaps, 1);
    }

    void aFileThatGrowsIsReadOn()
    {
        OpenedFile opened(lines(1, 2) + line(3).left(20));
        QCOMPARE(opened.ids(), three().mid(0, 2));
        QCOMPARE(opened.bad(), QStringList{u"3: The file ends in the middle of this line."_s});
        opened.write(line(3).mid(20) + "\n" + line(4), QIODevice::Append);
        QTRY_COMPARE_WITH_TIMEOUT(opened.file->progress().events, 4, 20'000);
        QCOMPARE(opened.bad(), QStringList());
        opened.write("\n" + lines(5, 6), QIODevice::Append);
        QTRY_COMPARE_WITH_TIMEOUT(opened.file->progress().events, 6, 20'000);
        QCOMPARE(opened.ids().last(), u"evt_6"_s);
        QCOMPARE(opened.file->progress().badLines, 0);
    }

    void aStreamThatGrowsIsReadOn()
    {
        OpenedFile opened("data: " + line(1) + "\n\ndata: " + line(2) + "\n");
        QCOMPARE(opened.ids(), three().mid(0, 1));
        QCOMPARE(opened.bad(), QStringList{u"3: The file ends before the blank line that would end this event."_s});
        opened.write("\ndata: " + line(3) + "\n\n", QIODevice::Append);
        QTRY_COMPARE_WITH_TIMEOUT(opened.ids(), three(), 20'000);
        QCOMPARE(opened.bad(), QStringList());
    }

    void aPipeIsShownWhileItComes()
    {
        const QTemporaryDir directory;
        const QByteArray path = directory.filePath(u"pipe"_s).toUtf8();
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        // Kept open for reading too, so that opening it for writing does not wait.
        const int keep = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        auto file = FileEvents::open(path.toStdString());
        QVERIFY(file);
        const auto put = [&](const QByteArray& bytes) {
            return ::write(keep, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
        };
        QVERIFY(put(lines(1, 2) + line(3).left(10)));
        QTRY_COMPARE_WITH_TIMEOUT((*file)->progress().events, 2, 20'000);
        QCOMPARE((*file)->progress().state, FileState::Reading);
        QVERIFY(put(line(3).mid(10) + "\n"));
        QTRY_COMPARE_WITH_TIMEOUT((*file)->progress().events, 3, 20'000);
        QCOMPARE(openReader(**file)->read({3})->event.id, std::string("evt_3"));
        // Closing does not wait for a writer that says nothing.
        QElapsedTimer clock;
        clock.start();
        file->reset();
        QVERIFY(clock.elapsed() < 5'000);
        ::close(keep);
    }

    void readersOutliveTheFile()
    {
        auto opened = std::make_unique<OpenedFile>(gzipped(lines(1, 3)));
        auto reader = openReader(*opened->file);
        opened.reset();
        QCOMPARE(reader->read({2})->event.id, std::string("evt_2"));
    }

    void severalThreadsReadWhileItIsIndexed()
    {
        const QTemporaryDir directory;
        QFile bytes(directory.filePath(u"large.ndjson"_s));
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        constexpr int count = 200'000;
        for (int first = 1; first <= count; first += 1000)
            bytes.write(lines(first, first + 999));
        bytes.close();
        const auto file = FileEvents::open(bytes.fileName().toStdString());
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 3; ++thread) {
            threads.emplace_back([&, reader = openReader(**file), next = Sequence{0}]() mutable {
                while (next.value < count) {
                    const auto some = reader->readAfter(next, 700);
                    if (!some || (some->empty() && (*file)->progress().state == FileState::Failed)) {
                        ++wrong;
                        return;
                    }
                    for (const auto& event : *some)
                        wrong += event.event.id != "evt_" + std::to_string(event.sequence.value) ? 1 : 0;
                    next = some->empty() ? next : some->back().sequence;
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE((*file)->progress().events, count);
    }

    void changesAreTold()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"a"_s);
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(lines(1, 3));
        bytes.close();
        std::atomic<int> told = 0;
        const auto file = FileEvents::open(path.toStdString(), [&told] { ++told; });
        QTRY_VERIFY_WITH_TIMEOUT((*file)->progress().state == FileState::Complete, 20'000);
        QVERIFY(told > 0);
    }
};

QTEST_GUILESS_MAIN(TestFileEvents)
#include "test_file_events.moc"

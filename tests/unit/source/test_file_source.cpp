// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/file_source.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/source/golden.h"
#include "tests/unit/source/recording_listener.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

using State = SourceStatus::State;

namespace {

struct Bench
{
    void start(const QString& path)
    {
        settings.type = SourceSettings::Type::File;
        settings.path = path.toStdString();
        source = std::make_unique<FileSource>(settings, heard, clock);
        source->start();
    }
    void startWith(const QByteArray& content)
    {
        const QString path = directory.filePath(u"events"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        start(path);
    }

    QTemporaryDir directory;
    FakeClock clock;
    RecordingListener heard;
    SourceSettings settings;
    std::unique_ptr<FileSource> source;
};

/// Puts a pipe in the place of standard input for as long as it lives.
class PipeAsStandardInput
{
public:
    PipeAsStandardInput() : m_kept(::dup(STDIN_FILENO))
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        m_write = ends[1];
    }
    ~PipeAsStandardInput()
    {
        close();
        ::dup2(m_kept, STDIN_FILENO);
        ::close(m_kept);
    }
    PipeAsStandardInput(const PipeAsStandardInput&) = delete;
    PipeAsStandardInput& operator=(const PipeAsStandardInput&) = delete;

    void write(const QByteArray& bytes) const
    {
        if (::write(m_write, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            qFatal("the pipe takes no bytes");
    }
    void close()
    {
        if (m_write >= 0)
            ::close(std::exchange(m_write, -1));
    }

private:
    int m_kept;
    int m_write = -1;
};

} // namespace

class TestFileSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGoldenCaptureGivesItsThirtyEvents();
    void theSameEventsComeAsNdjson_data();
    void theSameEventsComeAsNdjson();
    void theContentTellsTheFormat_data();
    void theContentTellsTheFormat();
    void whatIsNoEventIsReportedAndReadingGoesOn();
    void aLineThatIsTooLongIsSkippedAlone_data();
    void aLineThatIsTooLongIsSkippedAlone();
    void aCutOffFrameIsDiscarded();
    void aLargeFileIsReadInSlices();
    void readingStopsBetweenSlices();
    void aPipeIsReadUntilItsWriterIsGone();
    void standardInputIsReadAsItComes();
    void whatCannotBeReadFailsWithAReason_data();
    void whatCannotBeReadFailsWithAReason();
    void aFileThatAppearsLaterCanBeTriedAgain();
};

void TestFileSource::theGoldenCaptureGivesItsThirtyEvents()
{
    Bench bench;
    bench.start(qEnvironmentVariable("GRANTEX_FIXTURES") + u"/grantex-capture.sse"_s);
    QCOMPARE(bench.heard.state(), State::Live);
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 30U);
    QVERIFY(bench.heard.json() == capturedEvents());
    QVERIFY(bench.heard.malformeds.empty());
    QCOMPARE(bench.heard.pending, 0);
    QVERIFY(bench.heard.connects.empty());
    QVERIFY(bench.heard.disconnects.empty());
}

void TestFileSource::theSameEventsComeAsNdjson_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("lines that end with LF") << "\n"_ba
                                            << "\n"_ba;
    QTest::newRow("lines that end with CRLF") << "\r\n"_ba
                                              << "\r\n"_ba;
    QTest::newRow("a last line without an end") << "\n"_ba
                                                << ""_ba;
    QTest::newRow("empty lines in between") << "\n\n \n"_ba
                                            << "\n\n"_ba;
}

void TestFileSource::theSameEventsComeAsNdjson()
{
    QFETCH(const QByteArray, lineEnd);
    QFETCH(const QByteArray, last);
    QByteArrayList lines;
    for (const std::string& json : capturedEvents())
        lines.append(QByteArray::fromStdString(json));
    Bench bench;
    bench.startWith(lines.join(lineEnd) + last);
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QVERIFY(bench.heard.json() == capturedEvents());
    QVERIFY(bench.heard.malformeds.empty());
}

void TestFileSource::theContentTellsTheFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<int>("malformed");
    const QByteArrayList one{R"({"id":"a"})"};
    QTest::newRow("an empty file has no events") << ""_ba << QByteArrayList{} << 0;
    QTest::newRow("empty lines are no events") << "\n\r\n  \n"_ba << QByteArrayList{} << 0;
    QTest::newRow("data first") << "data: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("a comment first") << ": hello\n\ndata: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("an event line first") << "event: x\ndata: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("an id line first") << "id: 1\ndata: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("a retry line first") << "retry: 1\ndata: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("empty lines before a stream") << "\r\n\n\ndata: {\"id\":\"a\"}\n\n"_ba << one << 0;
    QTest::newRow("a byte order mark before a stream") << "\xEF\xBB\xBF"
                                                          "data: {\"id\":\"a\"}\n\n"_ba
                                                       << one << 0;
    QTest::newRow("a byte order mark before lines") << "\xEF\xBB\xBF{\"id\":\"a\"}\n"_ba << one << 0;
    QTest::newRow("a stream with CR alone") << "data: {\"id\":\"a\"}\r\r"_ba << one << 0;
    QTest::newRow("an object first") << "{\"id\":\"a\"}"_ba << one << 0;
    QTest::newRow("blanks before an object") << "  {\"id\":\"a\"}"_ba << QByteArrayList{R"(  {"id":"a"})"} << 0;
    QTest::newRow("three bytes") << "{}\n"_ba << QByteArrayList{"{}"} << 0;
    QTest::newRow("words are lines") << "dataset\n{\"id\":\"a\"}\n"_ba << one << 1;
}

void TestFileSource::theContentTellsTheFormat()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArrayList, events);
    QFETCH(const int, malformed);
    Bench bench;
    bench.startWith(content);
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QByteArrayList json;
    for (const std::string& text : bench.heard.json())
        json.append(QByteArray::fromStdString(text));
    QCOMPARE(json, events);
    QCOMPARE(bench.heard.malformeds.size(), static_cast<std::size_t>(malformed));

    // The same bytes one by one, as a slow pipe gives them.
    Bench slow;
    PipeAsStandardInput input;
    slow.start(u"-"_s);
    for (const char byte : content) {
        input.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    input.close();
    QTRY_COMPARE(slow.heard.state(), State::Finished);
    QVERIFY(slow.heard.json() == bench.heard.json());
    QCOMPARE(slow.heard.malformeds.size(), bench.heard.malformeds.size());
}

void TestFileSource::whatIsNoEventIsReportedAndReadingGoesOn()
{
    Bench bench;
    bench.startWith("{\"id\":\"a\"}\n{broken\n\xFF\xFE\n[1,2]\n{\"id\":\"b\"} x\n{\"id\":\"c\"}\n");
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 2U);
    QCOMPARE(bench.heard.events[1].id, std::string("c"));
    QCOMPARE(bench.heard.malformeds.size(), 4U);
    QCOMPARE(bench.heard.malformeds[0].bytes, std::string("{broken"));
    QCOMPARE(bench.heard.malformeds[1].bytes, std::string("\xFF\xFE"));
}

void TestFileSource::aLineThatIsTooLongIsSkippedAlone_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in lines") << ""_ba
                              << "\n"_ba;
    QTest::newRow("in lines that end with CRLF") << ""_ba
                                                 << "\r\n"_ba;
    QTest::newRow("in a stream") << "data: "_ba
                                 << "\n\n"_ba;
}

void TestFileSource::aLineThatIsTooLongIsSkippedAlone()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto padded = [](qsizetype size) { return R"({"x":")"_ba + QByteArray(size - 8, 'x') + "\"}"; };
    Bench bench;
    bench.settings.maxEventBytes = 1'000;
    QByteArray content;
    // The last is longer than a slice.
    for (const qsizetype size : {1'000, 1'001, 1'000, 3'000'000, 1'000})
        content += before + padded(size) + after;
    bench.startWith(content);
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 3U);
    QCOMPARE(bench.heard.oversizes.size(), 2U);
    QVERIFY(bench.heard.oversizes[1] >= 3'000'000U);
    QVERIFY(bench.heard.malformeds.empty());
}

void TestFileSource::aCutOffFrameIsDiscarded()
{
    Bench bench;
    bench.startWith("data: {\"id\":\"a\"}\n\ndata: {\"id\":\"b\"}\n");
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 1U);
}

void TestFileSource::aLargeFileIsReadInSlices()
{
    constexpr int kMany = 60'000;
    QByteArray content;
    for (int i = 0; i < kMany; ++i)
        content += R"({"id":"evt_)" + QByteArray::number(i) +
                   R"(","data":{"text":"some more bytes for the line"}})"
                   "\n";
    Bench bench;
    bench.startWith(content);
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), static_cast<std::size_t>(kMany));
    QCOMPARE(bench.heard.events.back().id, "evt_" + std::to_string(kMany - 1));
    QVERIFY(bench.heard.malformeds.empty());
    QVERIFY(bench.heard.bursts >= content.size() / (1024 * 1024));
}

void TestFileSource::readingStopsBetweenSlices()
{
    Bench bench;
    bench.startWith(QByteArray("{\"id\":\"a\"}\n").repeated(500'000));
    QTRY_VERIFY(!bench.heard.events.empty());
    bench.source->stop();
    const std::size_t seen = bench.heard.events.size();
    QVERIFY(seen < 500'000U);
    QCOMPARE(bench.heard.state(), State::Stopped);
    QCoreApplication::processEvents();
    QCOMPARE(bench.heard.events.size(), seen);
    QVERIFY(!bench.heard.was(State::Finished));
}

void TestFileSource::aPipeIsReadUntilItsWriterIsGone()
{
    Bench bench;
    const QString path = bench.directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    bench.start(path);
    QCOMPARE(bench.heard.state(), State::Live);
    QCoreApplication::processEvents();
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    writer.write("{\"id\":\"a\"}\n{\"id\":");
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QCOMPARE(bench.heard.state(), State::Live);
    writer.write("\"b\"}\n");
    QTRY_COMPARE(bench.heard.events.size(), 2U);
    writer.close();
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events[1].id, std::string("b"));
}

void TestFileSource::standardInputIsReadAsItComes()
{
    Bench bench;
    PipeAsStandardInput input;
    bench.start(u"-"_s);
    QCOMPARE(bench.source->status().endpoint, std::string("standard input"));
    input.write("data: {\"id\":\"a\"}\n\n");
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QTRY_COMPARE(bench.heard.pending, 0);
    input.write("data: {\"id\":\"b\"}\n\n");
    input.close();
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 2U);
    QVERIFY2(::fcntl(STDIN_FILENO, F_GETFD) != -1, "standard input is not ours to close");
}

void TestFileSource::whatCannotBeReadFailsWithAReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file that is not there") << u"/nowhere/at/all.ndjson"_s;
    QTest::newRow("a directory") << QDir::tempPath();
}

void TestFileSource::whatCannotBeReadFailsWithAReason()
{
    QFETCH(const QString, path);
    Bench bench;
    bench.start(path);
    QTRY_COMPARE(bench.heard.state(), State::Failed);
    const QString reason = QString::fromStdString(bench.heard.reason());
    QVERIFY2(reason.startsWith(path + u" cannot be read: "_s), qPrintable(reason));
    QVERIFY(bench.heard.events.empty());
}

void TestFileSource::aFileThatAppearsLaterCanBeTriedAgain()
{
    Bench bench;
    const QString path = bench.directory.filePath(u"later"_s);
    bench.start(path);
    QCOMPARE(bench.heard.state(), State::Failed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"a\"}\n");
    file.close();
    bench.source->reconnectNow();
    QTRY_COMPARE(bench.heard.state(), State::Finished);
    QCOMPARE(bench.heard.events.size(), 1U);
}

QTEST_GUILESS_MAIN(TestFileSource)
#include "test_file_source.moc"

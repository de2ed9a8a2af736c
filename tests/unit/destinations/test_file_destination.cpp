// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/destinations/destination_support.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLines = "{\"id\":\"evt_1\",\"type\":\"t\"}\n{\"id\":\"evt_2\", \"type\":\"t\"}\n";

std::vector<StoredEvent> twoEvents()
{
    return {storedEvent("{\"id\":\"evt_1\",\"type\":\"t\"}", 1), storedEvent("{\"id\":\"evt_2\",\n\"type\":\"t\"}", 2)};
}

} // namespace

class TestFileDestination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir.emplace(); }
    void cleanup() { m_dir.reset(); }

    void eventsBecomeLines()
    {
        const QString path = m_dir->filePath(u"out.ndjson"_s);
        QCOMPARE(append(path).kind, OutcomeKind::Delivered);
        QCOMPARE(append(path).kind, OutcomeKind::Delivered);
        QCOMPARE(contents(path), kLines + kLines);
        struct stat info
        {
        };
        QCOMPARE(::stat(qPrintable(path), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void tornTailsAreMended_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray whole = "{\"id\":\"evt_0\"}\n";
        QTest::newRow("an empty file") << QByteArray() << QByteArray();
        QTest::newRow("a file that ends well") << whole << whole;
        QTest::newRow("our own torn line is removed") << whole + "{\"id\":\"evt_1\",\"ty" << whole;
        QTest::newRow("a torn line that is all there is") << QByteArray("{\"id\":\"ev") << QByteArray();
        QTest::newRow("a single brace") << whole + "{" << whole;
        QTest::newRow("a long torn line") << whole + "{\"d\":\"" + QByteArray(200'000, 'x') << whole;
        QTest::newRow("a whole event without its line end is kept")
            << whole + "{\"id\":\"evt_1\"}" << whole + "{\"id\":\"evt_1\"}\n";
        QTest::newRow("blocks a power cut left unwritten are removed") << whole + QByteArray(5000, '\0') << whole;
        QTest::newRow("an event whose end was left unwritten is removed")
            << whole + "{\"id\":" + QByteArray(5000, '\0') << whole;
        QTest::newRow("a line end at the border of a block")
            << QByteArray(65'535, 'x') + "\n{\"id" << QByteArray(65'535, 'x') + "\n";
        QTest::newRow("a torn line longer than a block by one")
            << QByteArray("x\n{") + QByteArray(65'535, 'y') << QByteArray("x\n");
        QTest::newRow("somebody else's text is kept") << QByteArray("my notes") << QByteArray("my notes\n");
    }
    void tornTailsAreMended()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, kept);
        const QString path = m_dir->filePath(u"out.ndjson"_s);
        put(path, before);
        QCOMPARE(append(path).kind, OutcomeKind::Delivered);
        QCOMPARE(contents(path), kept + kLines);
    }

    /// 17 MiB without a line end are no event of ours, whatever they begin with.
    void aLongForeignTextIsKept()
    {
        const QString path = m_dir->filePath(u"out"_s);
        const QByteArray text(17 * 1024 * 1024, '{');
        put(path, text);
        QCOMPARE(append(path).kind, OutcomeKind::Delivered);
        QVERIFY(contents(path) == text + "\n" + kLines);
    }

    void aMissingFolderPausesAndIsNotMade()
    {
        const Verdict verdict = append(m_dir->filePath(u"new/out"_s));
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QVERIFY(verdict.remedy.find("folder") != std::string::npos);
        QVERIFY(!QFile::exists(m_dir->filePath(u"new"_s)));
    }

    void aRotatedFileIsBegunAnew()
    {
        const QString path = m_dir->filePath(u"out"_s);
        const auto destination = at(path);
        const auto transport = destination->openTransport();
        const auto send = [&] {
            return exchange(*transport, destination->encode(twoEvents(), sampleContext()).value()).kind;
        };
        QCOMPARE(send(), Response::Kind::Answered);
        QVERIFY(QFile::rename(path, path + u".1"_s));
        QCOMPARE(send(), Response::Kind::Answered);
        QCOMPARE(contents(path), kLines);
        QCOMPARE(contents(path + u".1"_s), kLines);
    }

    void aFullDiskIsRetried()
    {
        const Verdict verdict = append(u"/dev/full"_s);
        QCOMPARE(verdict.kind, OutcomeKind::Retry);
        QVERIFY(!verdict.reason.empty());
        QVERIFY(verdict.remedy.find("space") != std::string::npos);
    }

    /// The kernel takes the first part of the write and refuses the rest, as a disk does that fills up.
    void aPartlyWrittenBatchIsUndone()
    {
        const QString path = m_dir->filePath(u"out"_s);
        QCOMPARE(append(path).kind, OutcomeKind::Delivered);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = static_cast<rlim_t>(kLines.size() + 30);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Verdict verdict = append(path);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QVERIFY(!verdict.remedy.empty());
        QCOMPARE(contents(path), kLines);
    }

    void whatAPersonMustRepairPauses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folders that do not exist") << u"a/b/c/out"_s;
        QTest::newRow("a folder as file") << u"."_s;
        QTest::newRow("a file as folder") << u"plain/out"_s;
        QTest::newRow("a FIFO") << u"fifo"_s;
        QTest::newRow("a name too long") << QString(300, u'x');
    }
    void whatAPersonMustRepairPauses()
    {
        QFETCH(QString, path);
        put(m_dir->filePath(u"plain"_s), "x\n");
        QCOMPARE(::mkfifo(qPrintable(m_dir->filePath(u"fifo"_s)), 0600), 0);
        const Verdict verdict = append(m_dir->filePath(path));
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QVERIFY(!verdict.remedy.empty());
        QVERIFY(!verdict.reason.empty());
    }
    void aForbiddenFolderPauses()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString folder = m_dir->filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(append(folder + u"/out"_s).kind, OutcomeKind::Paused);
    }

    void manyWritesKeepTheirOrder()
    {
        const QString path = m_dir->filePath(u"out"_s);
        const auto destination = at(path);
        const auto transport = destination->openTransport();
        int done = 0;
        QByteArray expected;
        for (int i = 0; i < 50; ++i) {
            const auto event = storedEvent("{\"id\":\"" + std::to_string(i) + "\"}");
            expected += QByteArray::fromStdString(event.event.json) + '\n';
            transport->send(destination->encode(std::vector{event}, sampleContext()).value(), [&](const Response& r) {
                if (r.kind == Response::Kind::Answered)
                    ++done;
            });
        }
        QTRY_COMPARE(done, 50);
        QCOMPARE(contents(path), expected);
    }

    void cancelAllEndsEveryWriteOnce()
    {
        const auto destination = at(m_dir->filePath(u"out"_s));
        auto transport = destination->openTransport();
        int cancelled = 0;
        int calls = 0;
        for (int i = 0; i < 5; ++i)
            transport->send(destination->encode(twoEvents(), sampleContext()).value(), [&](const Response& r) {
                ++calls;
                cancelled += r.kind == Response::Kind::Cancelled ? 1 : 0;
            });
        transport->cancelAll();
        QCOMPARE(cancelled, 5);
        QCOMPARE(exchange(*transport, destination->encode(twoEvents(), sampleContext()).value()).kind,
                 Response::Kind::Answered);
        QCOMPARE(calls, 5);
    }

    void aFileThatCannotBeReadPauses()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everywhere");
        const QString path = m_dir->filePath(u"out"_s);
        put(path, "{\"id");
        QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
        QCOMPARE(append(path).kind, OutcomeKind::Paused);
    }

    void theProbeLeavesNothingBehind()
    {
        const auto destination = at(m_dir->filePath(u"out"_s));
        const auto transport = destination->openTransport();
        std::optional<ProbeReport> report;
        runProbe(*destination, *transport, [&](ProbeReport r) { report = std::move(r); });
        QTRY_VERIFY(report.has_value());
        QVERIFY(report->ok());
        QCOMPARE(report->steps.size(), 1U);
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }
    void theProbeNamesWhatIsWrong()
    {
        const auto destination = at(m_dir->filePath(u"missing/out"_s));
        const auto transport = destination->openTransport();
        std::optional<ProbeReport> report;
        runProbe(*destination, *transport, [&](ProbeReport r) { report = std::move(r); });
        QTRY_VERIFY(report.has_value());
        QVERIFY(!report->ok());
        QVERIFY(!report->steps.back().remedy.empty());
    }

private:
    static std::unique_ptr<Destination> at(const QString& path)
    {
        return makeDestination("file", "\"path\":\"" + path.toStdString() + "\"");
    }
    static Verdict append(const QString& path)
    {
        const auto destination = at(path);
        const auto transport = destination->openTransport();
        const auto events = twoEvents();
        return destination->interpret(exchange(*transport, destination->encode(events, sampleContext()).value()),
                                      events);
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestFileDestination)
#include "test_file_destination.moc"

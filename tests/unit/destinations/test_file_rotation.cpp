// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/destinations/file/file_closed.h"
#include "core/net/gzip.h"
#include "tests/unit/destinations/destination_support.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const char* iso)
{
    return parseIso8601(iso).value();
}

StoredEvent received(const std::string& id, const char* when, const std::string& type = "grant.created")
{
    StoredEvent made = storedEvent(R"({"id":")" + id + R"(","type":")" + type + "\"}");
    made.receivedAt = at(when);
    return made;
}

QByteArray lineOf(const StoredEvent& stored)
{
    return QByteArray::fromStdString(stored.event.json + "\n");
}

} // namespace

/// Names made of time and type, closing by size and age, packing, keeping: what lies in the folder afterwards.
class TestFileRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir.emplace(); }
    void cleanup()
    {
        m_transport.reset();
        m_destination.reset();
        m_dir.reset();
    }

    void placeholdersAreFilledIn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("made");
        const auto row = [](const char* path, const char* type, const char* made) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(type) << QString::fromUtf8(made);
        };
        row("/l/out.ndjson", "t", "/l/out.ndjson");
        row("/l/%Y-%m-%d/%H%M.ndjson", "t", "/l/2026-03-01/2359.ndjson");
        row("/l/%{type}.ndjson", "grant.created", "/l/grant.created.ndjson");
        row("/l/100%%.ndjson", "t", "/l/100%.ndjson");
        row("/l/%{type}/%Y", "../../etc/passwd", "/l/_.._.._etc_passwd/2026");
        row("/l/a-%{type}", "", "/l/a-_");
    }
    void placeholdersAreFilledIn()
    {
        QFETCH(QString, path);
        QFETCH(QString, type);
        QFETCH(QString, made);
        StoredEvent stored = received("a", "2026-03-01T23:59:59.999Z");
        stored.event.type = type.toStdString();
        const auto where = FileTemplate::parse(path.toStdString());
        QVERIFY(where);
        QCOMPARE(QString::fromStdString(where->pathFor(stored)), made);
        QVERIFY(where->everyFile().match(made).hasMatch());
        QVERIFY(where->currentFiles(stored.receivedAt).match(made).hasMatch());
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("says");
        QTest::newRow("an unknown placeholder") << u"\"path\":\"/l/%q\""_s << u"%q"_s;
        QTest::newRow("a percent sign at the end") << u"\"path\":\"/l/100%\""_s << u"%%"_s;
        QTest::newRow("keeping what is never closed") << u"\"path\":\"/l/out\",\"keep\":3"_s << u"rotateMiB"_s;
        QTest::newRow("packing what is never closed")
            << u"\"path\":\"/l/out\",\"compression\":\"gzip\""_s << u"rotateHours"_s;
        QTest::newRow("a negative size") << u"\"path\":\"/l/out\",\"rotateMiB\":-1"_s << u"rotateMiB"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, settings);
        QFETCH(QString, says);
        const auto config = parseConfig(
            R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d","type":"file",)" +
                settings.toStdString() + "}]}",
            "/etc/config.json", findDestinationSchema);
        QVERIFY(!config);
        const std::string text = config.error().message + " " + config.error().remedy;
        QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    }

    void aBatchGoesToTheFilesOfItsEvents()
    {
        open(u"%Y/%m/%{type}-%d.ndjson"_s);
        const std::vector<StoredEvent> events{
            received("a", "2026-02-28T23:59:59Z"), received("b", "2026-03-01T00:00:00Z"),
            received("c", "2026-02-28T23:59:59Z", "x/y"), received("d", "2026-02-28T23:59:59Z")};
        QCOMPARE(send(events).kind, OutcomeKind::Delivered);
        QCOMPARE(files(), (QStringList{u"2026/02/grant.created-28.ndjson"_s, u"2026/02/x_y-28.ndjson"_s,
                                       u"2026/03/grant.created-01.ndjson"_s}));
        QCOMPARE(contents(u"2026/02/grant.created-28.ndjson"_s), lineOf(events[0]) + lineOf(events[3]));
        QCOMPARE(contents(u"2026/03/grant.created-01.ndjson"_s), lineOf(events[1]));
    }
    /// The second file cannot be written: only its events come again.
    void whatIsWrittenBeforeAFailureIsDelivered()
    {
        open(u"%d/out"_s);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"02/out"_s)));
        const Verdict verdict = send({received("a", "2026-03-01T00:00:00Z"), received("b", "2026-03-02T00:00:00Z"),
                                      received("c", "2026-03-01T01:00:00Z"), received("d", "2026-03-03T01:00:00Z")});
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QCOMPARE(verdict.named.size(), 2U);
        QCOMPARE(verdict.named[0].index, 0U);
        QCOMPARE(verdict.named[1].index, 2U);
        QVERIFY(verdict.named[1].kind == OutcomeKind::Delivered);
        QVERIFY(!files().contains(u"03/out"_s));
    }
    void aMissingBaseIsNotMade()
    {
        open(u"disk/%Y/out"_s);
        QCOMPARE(send({received("a", "2026-03-01T00:00:00Z")}).kind, OutcomeKind::Paused);
        QVERIFY(files().isEmpty());
    }

    void aFileIsClosedBeforeItGrowsTooLarge()
    {
        open(u"out.ndjson"_s, u",\"rotateMiB\":1"_s);
        const StoredEvent big = received(std::string(600'000, 'x'), "2026-03-01T00:00:00Z");
        QCOMPARE(send({big}, "2026-03-01T00:00:01Z").kind, OutcomeKind::Delivered);
        QCOMPARE(files(), QStringList{u"out.ndjson"_s});
        QCOMPARE(send({big}, "2026-03-01T00:00:02.5Z").kind, OutcomeKind::Delivered);
        QCOMPARE(send({big}, "2026-03-01T00:00:02.5Z").kind, OutcomeKind::Delivered);
        QCOMPARE(files(), (QStringList{u"out-2026-03-01T00-00-02-500Z-2.ndjson"_s,
                                       u"out-2026-03-01T00-00-02-500Z.ndjson"_s, u"out.ndjson"_s}));
        for (const auto& name : files())
            QCOMPARE(contents(name), lineOf(big));
    }
    void aFileIsClosedWhenItsTimeIsOver()
    {
        open(u"out"_s, u",\"rotateHours\":24"_s);
        const StoredEvent one = received("a", "2026-03-01T00:00:00Z");
        QCOMPARE(send({one}, "2026-03-01T10:00:00Z").kind, OutcomeKind::Delivered);
        touch(u"out"_s, "2026-03-01T23:59:59Z");
        QCOMPARE(send({one}, "2026-03-01T23:59:59.9Z").kind, OutcomeKind::Delivered);
        QCOMPARE(files(), QStringList{u"out"_s});
        touch(u"out"_s, "2026-03-01T23:59:59Z");
        QCOMPARE(send({one}, "2026-03-02T00:00:00Z").kind, OutcomeKind::Delivered);
        QCOMPARE(files(), (QStringList{u"out"_s, u"out-2026-03-02T00-00-00-000Z"_s}));
        QCOMPARE(contents(u"out-2026-03-02T00-00-00-000Z"_s), lineOf(one) + lineOf(one));
    }
    /// The line that a crash tore is not closed away: its event comes again into the next file.
    void aTornLineIsMendedBeforeAFileIsClosed()
    {
        open(u"out"_s, u",\"rotateHours\":1"_s);
        put(u"out"_s, "{\"id\":\"a\"}\n{\"id\":");
        touch(u"out"_s, "2026-03-01T10:00:00Z");
        QCOMPARE(send({received("b", "2026-03-01T11:00:00Z")}, "2026-03-01T11:00:00Z").kind, OutcomeKind::Delivered);
        QCOMPARE(contents(u"out-2026-03-01T11-00-00-000Z"_s), QByteArray("{\"id\":\"a\"}\n"));
        QCOMPARE(contents(u"out"_s).count('\n'), 1);
    }

    void closedFilesArePackedAndTheOldestGo()
    {
        open(u"%Y-%m-%d.ndjson"_s, u",\"compression\":\"gzip\",\"keep\":2"_s);
        put(u"2026-02-30.txt"_s, "not ours");
        for (int day = 1; day <= 5; ++day) {
            const std::string date = "2026-03-0" + std::to_string(day);
            QCOMPARE(send({received("e" + std::to_string(day), (date + "T12:00:00Z").c_str())}).kind,
                     OutcomeKind::Delivered);
            touch(QString::fromStdString(date) + u".ndjson"_s, (date + "T12:00:00Z").c_str());
        }
        const QStringList wanted{u"2026-02-30.txt"_s, u"2026-03-03.ndjson.gz"_s, u"2026-03-04.ndjson.gz"_s,
                                 u"2026-03-05.ndjson"_s};
        QTRY_COMPARE(files(), wanted);
        QCOMPARE(unpacked(u"2026-03-04.ndjson.gz"_s), lineOf(received("e4", "2026-03-04T12:00:00Z")));
        QCOMPARE(QFileInfo(m_dir->filePath(u"2026-03-04.ndjson.gz"_s)).permissions() & 0x77,
                 QFileDevice::Permissions());
    }
    /// A retried dead letter brings a day back that is packed already.
    void aPackedDayThatComesBackIsNotOverwritten()
    {
        open(u"%d.ndjson"_s, u",\"compression\":\"gzip\""_s);
        const StoredEvent first = received("a", "2026-03-01T12:00:00Z");
        const StoredEvent late = received("late", "2026-03-01T12:00:00Z");
        QCOMPARE(send({first}).kind, OutcomeKind::Delivered);
        QCOMPARE(send({received("b", "2026-03-02T12:00:00Z")}).kind, OutcomeKind::Delivered);
        QTRY_COMPARE(files(), (QStringList{u"01.ndjson.gz"_s, u"02.ndjson"_s}));
        QCOMPARE(send({late}).kind, OutcomeKind::Delivered);
        QCOMPARE(send({received("c", "2026-03-03T12:00:00Z")}).kind, OutcomeKind::Delivered);
        QTRY_COMPARE(files().size(), 4);
        QTRY_VERIFY(files().filter(QRegularExpression(u"ndjson$"_s)) == QStringList{u"03.ndjson"_s});
        QCOMPARE(unpacked(u"01.ndjson.gz"_s), lineOf(first));
        const QStringList again = files().filter(QRegularExpression(u"^01-20.*\\.ndjson\\.gz$"_s));
        QCOMPARE(again.size(), 1);
        QCOMPARE(unpacked(again.front()), lineOf(late));
    }
    /// … and while it is written, the file of today stays open, also for a program that has just begun.
    void aLateEventDoesNotCloseTheFileOfToday()
    {
        put(u"03.ndjson"_s, "{}\n");
        open(u"%d.ndjson"_s, u",\"compression\":\"gzip\""_s);
        const char* today = "2026-03-03T12:00:00Z";
        QCOMPARE(send({received("late", "2026-03-01T12:00:00Z")}, today).kind, OutcomeKind::Delivered);
        QCOMPARE(send({received("x", today)}, today).kind, OutcomeKind::Delivered);
        QTRY_COMPARE(files(), (QStringList{u"01.ndjson.gz"_s, u"03.ndjson"_s}));
        QCOMPARE(send({received("late", "2026-03-02T12:00:00Z")}, today).kind, OutcomeKind::Delivered);
        QCOMPARE(send({received("y", today)}, today).kind, OutcomeKind::Delivered);
        QCOMPARE(contents(u"03.ndjson"_s).count('\n'), 3);
        QVERIFY(!QFile::exists(m_dir->filePath(u"03.ndjson.gz"_s)));
    }
    /// Every moment a crash can leave behind while a file is packed.
    void packingGoesOnAfterACrash()
    {
        const QByteArray text = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n";
        const QByteArray packed = QByteArray::fromStdString(gzip(text.toStdString()));
        put(u"01.ndjson"_s, text); // nothing done yet, and a torn line at the end
        append(u"01.ndjson"_s, "{\"id\":");
        put(u"02.ndjson"_s, text); // half packed
        put(u"02.ndjson.gz.part"_s, packed.left(9));
        put(u"03.ndjson"_s, text); // packed, the original not yet removed
        put(u"03.ndjson.gz"_s, packed);
        open(u"%d.ndjson"_s, u",\"compression\":\"gzip\""_s);
        QCOMPARE(send({received("x", "2026-03-04T12:00:00Z")}).kind, OutcomeKind::Delivered);
        QTRY_COMPARE(files(), (QStringList{u"01.ndjson.gz"_s, u"02.ndjson.gz"_s, u"03.ndjson.gz"_s, u"04.ndjson"_s}));
        for (const auto& name : {u"01.ndjson.gz"_s, u"02.ndjson.gz"_s, u"03.ndjson.gz"_s})
            QCOMPARE(unpacked(name), text);
    }
    /// An event of a packed day, before the tidying that the crash left to be done: nothing is in two files.
    void linesDoNotJoinWhatIsPackedAlready()
    {
        const QByteArray text = "{\"id\":\"a\"}\n";
        put(u"01.ndjson"_s, text);
        put(u"01.ndjson.gz"_s, QByteArray::fromStdString(gzip(text.toStdString())));
        open(u"%d.ndjson"_s, u",\"compression\":\"gzip\""_s);
        const StoredEvent late = received("late", "2026-03-01T12:00:00Z");
        QCOMPARE(send({late}).kind, OutcomeKind::Delivered);
        QCOMPARE(contents(u"01.ndjson"_s), lineOf(late));
        QCOMPARE(unpacked(u"01.ndjson.gz"_s), text);
    }
    void aFileThatIsBeingWrittenIsLeftAlone()
    {
        put(u"01.ndjson"_s, "{}\n");
        const int fd = ::open(qPrintable(m_dir->filePath(u"01.ndjson"_s)), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(fd, LOCK_EX), 0);
        const ClosedFiles closed{FileTemplate::parse(m_dir->filePath(u"%d.ndjson"_s).toStdString()).value(), true, 0};
        const auto open = [] { return OpenPeriods{at("2026-03-02T00:00:00Z"), at("2026-03-02T00:00:00Z")}; };
        tidyClosedFiles(closed, open, std::atomic<bool>(false));
        QCOMPARE(files(), QStringList{u"01.ndjson"_s});
        ::close(fd);
        tidyClosedFiles(closed, open, std::atomic<bool>(false));
        QCOMPARE(files(), QStringList{u"01.ndjson.gz"_s});
    }
    /// The writer goes on to the next day while the files of the day before are looked through.
    void aFileThatIsBegunMeanwhileStaysOpen()
    {
        put(u"01.ndjson"_s, "{}\n");
        put(u"03.ndjson"_s, "{}\n");
        const ClosedFiles closed{FileTemplate::parse(m_dir->filePath(u"%d.ndjson"_s).toStdString()).value(), true, 1};
        OpenPeriods now{at("2026-03-02T00:00:00Z"), at("2026-03-02T00:00:00Z")};
        const auto open = [&now] { // asked after the folder was read, so it knows of the file that was begun since
            now.newest = at("2026-03-03T00:00:00Z");
            return now;
        };
        tidyClosedFiles(closed, open, std::atomic<bool>(false));
        QCOMPARE(files(), (QStringList{u"01.ndjson.gz"_s, u"03.ndjson"_s}));
    }
    void foldersOfEarlierPeriodsGoWithTheirLastFile()
    {
        open(u"%Y/%m/out"_s, u",\"keep\":1"_s);
        for (const char* time : {"2025-11-01T00:00:00Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"})
            QCOMPARE(send({received("a", time)}).kind, OutcomeKind::Delivered);
        QTRY_COMPARE(files(), (QStringList{u"2025/12/out"_s, u"2026/01/out"_s}));
        QTRY_VERIFY(!QFile::exists(m_dir->filePath(u"2025/11"_s)));
    }
    void theProbeOfATemplateMakesNothing()
    {
        open(u"%Y/%m/out"_s);
        std::optional<ProbeReport> report;
        runProbe(*m_destination, *m_transport, [&](ProbeReport r) { report = std::move(r); });
        QTRY_VERIFY(report.has_value());
        QVERIFY(report->ok());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    }

private:
    void open(const QString& path, const QString& more = {})
    {
        m_destination =
            makeDestination("file", "\"path\":\"" + m_dir->filePath(path).toStdString() + "\"" + more.toStdString());
        m_transport = m_destination->openTransport();
    }
    Verdict send(const std::vector<StoredEvent>& events, const char* now = "2026-02-15T00:00:00Z")
    {
        BatchContext context = sampleContext();
        context.now = at(now);
        return m_destination->interpret(exchange(*m_transport, m_destination->encode(events, context).value()), events);
    }
    /// Everything in the folder, its own path cut off.
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        for (QDirIterator it(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            found << QDir(m_dir->path()).relativeFilePath(it.next());
        found.sort();
        return found;
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    void append(const QString& name, const QByteArray& bytes) const { put(name, contents(name) + bytes); }
    void touch(const QString& name, const char* iso) const
    {
        const timespec when{static_cast<time_t>(toEpochMillis(at(iso)) / 1000), 0};
        const std::array<timespec, 2> times{when, when};
        (void)::utimensat(AT_FDCWD, qPrintable(m_dir->filePath(name)), times.data(), 0);
    }
    [[nodiscard]] QByteArray contents(const QString& name) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    [[nodiscard]] QByteArray unpacked(const QString& name) const
    {
        QProcess zcat;
        zcat.start(u"gzip"_s, {u"-dc"_s, m_dir->filePath(name)});
        return zcat.waitForFinished() && zcat.exitCode() == 0 ? zcat.readAllStandardOutput() : QByteArray("not whole");
    }

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Destination> m_destination;
    std::unique_ptr<Transport> m_transport;
};

QTEST_GUILESS_MAIN(TestFileRotation)
#include "test_file_rotation.moc"

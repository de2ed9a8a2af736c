// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_string.h"
#include "core/destinations/command/command_transport.h"
#include "tests/unit/destinations/destination_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <csignal>
#include <sys/stat.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

using enum OutcomeKind;

/// Answers each event as it should, with a shell alone.
const std::string kGood =
    R"(while read -r line; do id=${line#*\"id\":\"}; echo "{\"id\":\"${id%%\"*}\",\"ok\":true}"; done)";

std::string quoted(const std::string& text)
{
    std::string out;
    appendJsonString(out, text);
    return out;
}

/// A destination whose program is `sh -c script`.
std::unique_ptr<Destination> shell(const std::string& script, const std::string& more = {})
{
    return makeDestination("command", "\"command\":[\"sh\",\"-c\"," + quoted(script) +
                                          "],\"workingDirectory\":" + quoted(QDir::tempPath().toStdString()) + more);
}

std::vector<StoredEvent> events(int first, int last)
{
    std::vector<StoredEvent> made;
    for (int i = first; i <= last; ++i)
        made.push_back(storedEvent("{\"id\":\"evt_" + std::to_string(i) + "\",\"type\":\"t\"}", i));
    return made;
}

Request encoded(const Destination& destination, const std::vector<StoredEvent>& batch, Millis timeout = Millis(20'000))
{
    Request request = *destination.encode(batch, sampleContext());
    request.timeout = timeout;
    return request;
}

Verdict deliver(const Destination& destination, Transport& transport, const std::vector<StoredEvent>& batch,
                Millis timeout = Millis(20'000))
{
    return destination.interpret(exchange(transport, encoded(destination, batch, timeout)), batch);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isAlive(pid_t pid)
{
    // A zombie that nobody has waited for is dead enough.
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return !stat.isEmpty() && !stat.mid(stat.lastIndexOf(')')).startsWith(") Z");
}

QStringList s_log;

void takeMessage(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text)
{
    s_log << text;
}

} // namespace

class TestCommandProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { s_log.clear(); }

    void oneProgramAnswersManyBatches()
    {
        const QTemporaryDir folder;
        const auto destination = shell("echo x >> " + folder.filePath(u"starts"_s).toStdString() + "; " + kGood);
        const auto transport = destination->openTransport();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(deliver(*destination, *transport, events(10 * i + 1, 10 * i + 10)).kind, Delivered);
        QCOMPARE(contentOf(folder.filePath(u"starts"_s)), QByteArray("x\n"));
    }

    void batchesAtOnceAreToldApart()
    {
        const auto destination =
            shell("read -r a; read -r b; read -r c; "
                  "for i in 3 1 2; do echo \"{\\\"id\\\":\\\"evt_$i\\\",\\\"ok\\\":true}\"; done; cat >&2");
        const auto transport = destination->openTransport();
        std::map<int, Response> got;
        for (const int i : {1, 2, 3})
            transport->send(encoded(*destination, events(i, i)),
                            [&got, i](Response response) { got[i] = std::move(response); });
        QTRY_COMPARE(got.size(), 3U);
        for (const int i : {1, 2, 3})
            QCOMPARE(destination->interpret(got[i], events(i, i)).kind, Delivered);
    }

    /// The table of COMMAND.md, each with two events.
    void whatCanHappen_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        const QString one = u"read -r a; echo '{\"id\":\"evt_1\",\"ok\":true}'; "_s;
        const QString two = one + u"echo '{\"id\":\"evt_2\",\"ok\":true}'; "_s;
        const auto row = [](const char* name, const QString& script, OutcomeKind kind, int named, const char* code,
                            const char* reason) {
            QTest::newRow(name) << script << kind << named << QString::fromLatin1(code) << QString::fromLatin1(reason);
        };
        row("it ends at once", u"exit 3"_s, Retry, 0, "exit code 3", "ended with exit code 3");
        row("it ends at once, without a fault", u"exit 0"_s, Retry, 0, "exit code 0", "exit code 0");
        row("it ends in the middle", one + u"exit 1"_s, Retry, 1, "exit code 1", "exit code 1");
        row("it tells why it ends", one + u"echo 'disk full' >&2; exit 1"_s, Retry, 1, "exit code 1", "disk full");
        row("it crashes", one + u"kill -SEGV $$"_s, Retry, 1, "ended", "signal 11");
        row("it ends for its configuration", u"exit 78"_s, Paused, 0, "exit code 78", "exit code 78");
        row("it is silent", u"sleep 60"_s, Retry, 0, "timeout", "answered nothing within");
        row("it falls silent in the middle", one + u"sleep 60"_s, Retry, 1, "timeout", "answered nothing within");
        row("it does not read", u"sleep 60 < /dev/null"_s, Retry, 0, "timeout", "answered nothing");
        row("it closes its input and stays", u"exec 0<&-; sleep 60"_s, Retry, 0, "ended", "closed its standard input");
        row("it echoes", u"cat"_s, Paused, 0, "no answers", "evt_");
        row("it talks and does not answer", u"echo hello; sleep 60"_s, Paused, 0, "no answers", "hello");
        row("it floods its output", u"yes"_s, Paused, 0, "no answers", "y");
        row("it floods its output without line ends", u"yes | tr -d '\\n'"_s, Paused, 0, "no answers", "y");
        row("it floods its output with NUL bytes", u"cat /dev/zero"_s, Paused, 0, "no answers", "no answers");
        row("it answers between lines that are none", u"echo hello; "_s + two + u"cat >&2"_s, Delivered, 0, "", "");
        row("it answers for events it never got", u"echo '{\"id\":\"evt_9\",\"ok\":true}'; "_s + two + u"cat >&2"_s,
            Delivered, 0, "", "");
        row("half a line is no answer", one + u"printf '{\"id\":\"evt_2\",\"ok\":tr'; exit 0"_s, Retry, 1,
            "exit code 0", "");
        row("an answer in pieces", one + u"printf '{\"id\":\"ev'; sleep 0.1; printf 't_2\",\"ok\":true}\\n'; cat >&2"_s,
            Delivered, 0, "", "");
        row("a last line without a line end", one + u"printf '{\"id\":\"evt_2\",\"ok\":true}'"_s, Delivered, 0, "", "");
        row("it answers and ends", two, Delivered, 0, "", "");
        row("it floods its words", u"(yes >&2) & "_s + two + u"cat >&2"_s, Delivered, 0, "", "");
    }
    void whatCanHappen()
    {
        QFETCH(QString, script);
        QFETCH(OutcomeKind, kind);
        QFETCH(int, named);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const auto destination = shell(script.toStdString(), ",\"graceMs\":100");
        const auto transport = destination->openTransport();
        const bool waits = kind != Delivered;
        const Verdict verdict = deliver(*destination, *transport, events(1, 2), waits ? Millis(400) : Millis(20'000));
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.named.size(), static_cast<std::size_t>(named));
        QCOMPARE(QString::fromStdString(verdict.code), code);
        QVERIFY2(verdict.reason.find(reason.toStdString()) != std::string::npos, verdict.reason.c_str());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    /// More than a pipe holds, to a program that does not read: nothing blocks, and other work goes on meanwhile.
    void aFullPipeHoldsUpNobody()
    {
        const auto destination = shell("exec sleep 60", ",\"graceMs\":100");
        const auto transport = destination->openTransport();
        std::vector<StoredEvent> large{
            storedEvent("{\"id\":\"evt_1\",\"type\":\"" + std::string(4'000'000, 'x') + "\"}", 1)};
        std::optional<Response> got;
        transport->send(encoded(*destination, large, Millis(2000)),
                        [&](Response response) { got = std::move(response); });
        int turns = 0; // of the event loop, while the program does not read; one that is held up has none
        for (; !got; ++turns)
            QTest::qWait(10);
        QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
        QCOMPARE(destination->interpret(*got, large).kind, Retry);
    }

    void aSlowProgramThatGoesOnAnsweringIsNotSilent()
    {
        const auto destination = shell("for i in 1 2 3 4; do read -r a; sleep 0.2; "
                                       "echo \"{\\\"id\\\":\\\"evt_$i\\\",\\\"ok\\\":true}\"; done; cat");
        const auto transport = destination->openTransport();
        QCOMPARE(deliver(*destination, *transport, events(1, 4), Millis(600)).kind, Delivered);
    }

    /// What was sent before must not answer for what is sent again.
    void afterASilenceAnotherProgramIsStarted()
    {
        const QTemporaryDir folder;
        const std::string mark = folder.filePath(u"mark"_s).toStdString();
        const auto destination =
            shell("if [ -e " + mark + " ]; then " + kGood + "; fi; touch " + mark + "; trap '' TERM; sleep 60",
                  ",\"graceMs\":100");
        const auto transport = destination->openTransport();
        QCOMPARE(deliver(*destination, *transport, events(1, 2), Millis(300)).kind, Retry);
        QCOMPARE(deliver(*destination, *transport, events(1, 2)).kind, Delivered);
    }

    void anEventThatKillsIsSuspectedAfterFiveDeaths()
    {
        const auto destination = shell("read -r a; echo '{\"id\":\"evt_1\",\"ok\":true}'; exit 1");
        const auto transport = destination->openTransport();
        QCOMPARE(deliver(*destination, *transport, events(1, 3)).kind, Retry);
        for (int i = 2; i <= 4; ++i)
            QCOMPARE(deliver(*destination, *transport, events(2, 3)).kind, Retry);
        QCOMPARE(deliver(*destination, *transport, events(2, 3)).kind, Split);
    }
    void aProgramThatExcusesTheEventsIsBelieved()
    {
        const auto destination = shell("exit 75");
        const auto transport = destination->openTransport();
        for (int i = 1; i <= 7; ++i)
            QCOMPARE(deliver(*destination, *transport, events(1, 3)).kind, Retry);
    }

    void theEnvironmentIsScrubbed()
    {
        const QTemporaryDir folder;
        const std::string out = folder.filePath(u"env"_s).toStdString();
        qputenv("GRANTEX_API_KEY", "gx_never_seen");
        const auto destination = makeDestination(
            "command",
            "\"command\":[\"sh\",\"-c\"," +
                quoted("env > " + out + "; ls -l /proc/self/fd >> " + out + "; pwd >> " + out + "; " + kGood) +
                R"(],"env":{"PLAIN":"a b","TOKEN":{"env":"X"}},"workingDirectory":)" +
                quoted(folder.path().toStdString()),
            {{"env.TOKEN", "hunter2-secret"}});
        const auto transport = destination->openTransport();
        QFile inherited(u"/dev/null"_s);
        QVERIFY(inherited.open(QIODevice::ReadOnly));
        const int leaky = ::dup(inherited.handle()); // without close-on-exec
        QCOMPARE(deliver(*destination, *transport, events(1, 1)).kind, Delivered);
        ::close(leaky);
        const QByteArray text = contentOf(QString::fromStdString(out));
        QVERIFY(text.contains("\nPLAIN=a b\n") || text.startsWith("PLAIN=a b\n"));
        QVERIFY(text.contains("TOKEN=hunter2-secret\n"));
        QVERIFY(text.contains("PATH="));
        QVERIFY(!text.contains("gx_never_seen"));
        QVERIFY(!text.contains("GRANTEX_"));
        QVERIFY(text.contains(folder.path().toUtf8()));
        QVERIFY(text.contains("pipe:"));
        QVERIFY(!text.contains("/dev/null"));
    }

    void itsWordsReachTheLogWithoutSecretsAndWithoutEnd()
    {
        const Secret secret("hunter2-secret");
        const auto previous = qInstallMessageHandler(takeMessage);
        {
            const auto destination = shell(
                "echo 'token hunter2-secret' >&2; i=0; while [ $i -lt 500 ]; do echo line $i >&2; i=$((i+1)); done; " +
                kGood);
            const auto transport = destination->openTransport();
            const Verdict verdict = deliver(*destination, *transport, events(1, 1));
            QCOMPARE(verdict.kind, Delivered);
        }
        qInstallMessageHandler(previous);
        QVERIFY2(s_log.contains(u"d: stderr: token [redacted]"_s), qPrintable(s_log.value(0)));
        QVERIFY(s_log.contains(u"d: stderr: line 5"_s));
        QCOMPARE(s_log.filter(u"stderr"_s).size(), 20);
        QVERIFY2(s_log.last().contains(u"more lines of the program were left out"_s), qPrintable(s_log.last()));
    }

    void atTheEndItsInputIsClosed()
    {
        const QTemporaryDir folder;
        const std::string out = folder.filePath(u"end"_s).toStdString();
        {
            const auto destination = shell(kGood + "; echo bye > " + out);
            const auto transport = destination->openTransport();
            QCOMPARE(deliver(*destination, *transport, events(1, 1)).kind, Delivered);
        }
        QCOMPARE(contentOf(QString::fromStdString(out)), QByteArray("bye\n"));
    }
    void whoDoesNotEndIsAskedAndThenKilled_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("ends on SIGTERM") << u"trap 'echo term > OUT; exit' TERM; "_s << QByteArray("term\n");
        QTest::newRow("ignores SIGTERM") << u"trap '' TERM; "_s << QByteArray();
    }
    void whoDoesNotEndIsAskedAndThenKilled()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, left);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        const QString pid = folder.filePath(u"pid"_s);
        QElapsedTimer timer;
        {
            const auto destination = shell(script.replace(u"OUT"_s, out).toStdString() + "echo $$ > " +
                                               pid.toStdString() + "; " + kGood + "; while :; do sleep 0.05; done",
                                           ",\"graceMs\":300");
            const auto transport = destination->openTransport();
            QCOMPARE(deliver(*destination, *transport, events(1, 1)).kind, Delivered);
            timer.start();
        }
        QVERIFY(timer.elapsed() >= 299);
        QCOMPARE(contentOf(out), left);
        QVERIFY(!isAlive(contentOf(pid).trimmed().toInt()));
    }

    void theTransportMayGoInsideDone()
    {
        const auto destination = shell(kGood);
        auto transport = destination->openTransport();
        transport->send(encoded(*destination, events(1, 1)), [&](const Response&) { transport.reset(); });
        QTRY_VERIFY(!transport);
    }

    void whatIsGivenUpIsToldAndNotAnsweredLater()
    {
        const auto destination = shell("sleep 0.2; " + kGood, ",\"graceMs\":100");
        const auto transport = destination->openTransport();
        std::vector<Response::Kind> got;
        transport->send(encoded(*destination, events(1, 2)),
                        [&](const Response& response) { got.push_back(response.kind); });
        QTest::qWait(50);
        transport->cancelAll();
        QTRY_COMPARE(got, std::vector{Response::Kind::Cancelled});
        QCOMPARE(deliver(*destination, *transport, events(3, 3)).kind, Delivered);
        QCOMPARE(got.size(), 1U);
    }

    void theTestTellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("says");
        QTest::newRow("a program that waits")
            << u"[\"cat\"]"_s << u"program ok, start ok, wait ok, end ok"_s << u"It ends when its input does."_s;
        QTest::newRow("a program that does not end")
            << u"[\"sleep\",\"60\"]"_s << u"program ok, start ok, wait ok, end ok"_s << u"was sent SIGTERM"_s;
        QTest::newRow("a program that is not there")
            << u"[\"no-such-program-here\"]"_s << u"program FAILED"_s << u"in PATH"_s;
        QTest::newRow("a path that is not there")
            << u"[\"./none\"]"_s << u"program FAILED"_s << u"There is no program /"_s;
        QTest::newRow("a file that is no program") << u"[\"./plain\"]"_s << u"program FAILED"_s << u"chmod +x"_s;
        QTest::newRow("a folder") << u"[\"/usr\"]"_s << u"program FAILED"_s << u"is a folder"_s;
        QTest::newRow("a script without its interpreter")
            << u"[\"./orphan\"]"_s << u"program ok, start FAILED"_s << u"could not be started"_s;
        QTest::newRow("a program that ends at once")
            << u"[\"sh\",\"-c\",\"echo no such option >&2; exit 2\"]"_s << u"program ok, start ok, wait FAILED"_s
            << u"exit code 2; its last words: no such option"_s;
    }
    void theTestTellsWhatIsWrong()
    {
        QFETCH(QString, command);
        QFETCH(QString, steps);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        for (const auto& [name, text, mode] :
             {std::tuple{u"plain"_s, "x", 0600U}, std::tuple{u"orphan"_s, "#!/no/such/thing\n", 0700U}}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            ::fchmod(file.handle(), mode);
        }
        const auto destination = makeDestination(
            "command", "\"command\":" + command.toStdString() +
                           ",\"graceMs\":100,\"workingDirectory\":" + quoted(folder.path().toStdString()));
        const auto transport = destination->openTransport();
        std::optional<ProbeReport> report;
        runProbe(*destination, *transport, [&](ProbeReport done) { report = std::move(done); });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 20'000);
        QStringList seen;
        for (const auto& step : report->steps)
            seen << QString::fromStdString(step.name) + (step.ok ? u" ok"_s : u" FAILED"_s);
        QCOMPARE(seen.join(u", "_s), steps);
        const auto& last = report->steps.back();
        const QString text = QString::fromStdString(last.detail + " " + last.remedy);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(last.ok || !last.remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestCommandProgram)
#include "test_command_program.moc"

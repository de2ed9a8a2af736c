// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/forms/test_steps.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/setup_controller.h"
#include "ui/window/setup_transfer.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr int kPatience = 60'000;

// Each is used for one thing only, so that whoever lets one out can be named.
const auto kInEnvironment = "canary-environment-5f1c"_ba;
const auto kInFile = "canary-file-92ab"_ba;
const auto kInKeychain = "canary-keychain-7d30"_ba;
const auto kTyped = "canary-typed-e48f"_ba;
const std::vector<QByteArray> kCanaries{kInEnvironment, kInFile, kInKeychain, kTyped};

/// As it stands, in base64 (at each of three offsets), percent-encoded, in hex.
QByteArray spellingIn(const QByteArray& bytes)
{
    for (const QByteArray& canary : kCanaries) {
        for (int offset = 0; offset < 3; ++offset) {
            // What no neighbour can change.
            const QByteArray packed = (QByteArray(offset, 'x') + canary).toBase64();
            const QByteArray inside = packed.mid(offset == 0 ? 0 : 4, packed.size() - (offset == 0 ? 4 : 8));
            if (bytes.contains(inside))
                return canary + " in base64";
        }
        if (bytes.contains(canary) || bytes.contains(canary.toPercentEncoding()) || bytes.contains(canary.toHex()))
            return canary;
    }
    return {};
}

} // namespace

/// Unique secrets in the environment, a file, the keychain and under the fingers; the window and the server's program
/// go through set-up, failure, exports and a crash. Afterwards none of them may be found anywhere.
class TestCanaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWindowSetsUpFailsShowsAndExports();
    void theProgramsRunFailExportAndCrash_data();
    void theProgramsRunFailExportAndCrash();
    void nothingIsFoundInAnyFile();

private:
    void openWindow();
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    /// Of the Splunk destination's token in the keychain.
    [[nodiscard]] std::string entry() const
    {
        return entryPrefix(entryOwner(path(u"config.json"_s).toStdString())) + "soc-lane/hecToken";
    }
    [[nodiscard]] QByteArray run(const QStringList& arguments);
    void start(QProcess& process, const QString& program, const QStringList& arguments);
    static void checkProcesses();

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    QTemporaryDir m_place;
    std::unique_ptr<MainWindow> m_window;
};

void TestCanaries::initTestCase()
{
    const QByteArray problem = test::startService(m_simulator);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY(qputenv("TEST_GRANTEX_KEY", "gx_demo_key"));
    QVERIFY(qputenv("TEST_CANARY_KEY", kInEnvironment));
    QFile secret(path(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(kInFile + '\n');
    QVERIFY(keychain::write(entry(), Secret(kInKeychain.toStdString())).has_value());
    const QByteArray url = QByteArray::fromStdString(m_simulator->url());
    QFile taker(path(u"taker.py"_s));
    QVERIFY(taker.open(QIODevice::WriteOnly));
    taker.write("import json, sys\nfor line in sys.stdin:\n"
                "    event = json.loads(line)\n"
                "    print(json.dumps({'id': event['id'], 'ok': hash(event['id']) % 2 == 0, 'error': 'not this one'}), "
                "flush=True)\n");
    QFile config(path(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    // A refused token, a port where nobody listens, a program that refuses half of it, and one that is well.
    config.write(R"({ "version": 1, "source": { "type": "sse", "url": ")" + url +
                 R"(", "apiKey": {"env": "TEST_GRANTEX_KEY"} },
  "journal": { "directory": "journal" },
  "destinations": [
    { "name": "soc", "id": "soc-lane", "type": "splunk", "hecUrl": ")" +
                 url + R"(", "hecToken": {"keychain": ")" + entry().c_str() + R"("} },
    { "name": "dd", "type": "datadog", "endpoint": "http://127.0.0.1:9", "apiKey": {"env": "TEST_CANARY_KEY"} },
    { "name": "hook", "type": "webhook", "url": "http://127.0.0.1:9/x", "secret": {"file": "secret"} },
    { "name": "cmd", "type": "command", "command": ["python3", "taker.py"], "env": {"TOKEN": {"file": "secret"}} },
    { "name": "out", "type": "file", "path": "out.ndjson" } ] })");
}

void TestCanaries::openWindow()
{
    const QByteArray problem =
        test::openConfiguredWindow(m_window, path(u"config.json"_s).toStdString(), path(u"window.ini"_s));
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestCanaries::theWindowSetsUpFailsShowsAndExports()
{
    openWindow();
    const auto lane = [this](const char* name) {
        for (const LaneStatus& status : m_window->pipeline().lanes()) {
            if (status.name == name)
                return status;
        }
        return LaneStatus();
    };
    QTRY_COMPARE_WITH_TIMEOUT(lane("soc").state, LaneStatus::State::Paused, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(lane("dd").state, LaneStatus::State::Backoff, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(lane("cmd").counters.deadLettered > 3 && lane("out").counters.delivered > 20, kPatience);

    // Typed, tested against a service that refuses it, then saved.
    m_window->setup().fulfil(lane("soc"), LaneWish::Edit);
    auto* editing = m_window->findChild<DestinationDialog*>();
    QVERIFY(editing != nullptr);
    auto* token = editing->findChild<QLineEdit*>(u"hecTokenEdit"_s);
    token->setFocus();
    QTest::keyClicks(token, QString::fromLatin1(kTyped));
    // What is hidden is not copied either.
    token->selectAll();
    token->copy();
    QVERIFY(spellingIn(QGuiApplication::clipboard()->text().toUtf8()).isEmpty());
    editing->testConnection();
    QTRY_VERIFY_WITH_TIMEOUT(editing->steps().text().contains(u"failed"_s), kPatience);
    QVERIFY(spellingIn(editing->steps().text().toUtf8()).isEmpty());
    editing->save();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DestinationDialog*>() == nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(lane("soc").state, LaneStatus::State::Paused, kPatience);

    // Exports of the window.
    auto& letters = m_window->deadLetters();
    letters.setChooseFile([this](QWidget*, const QString&, const QString&) { return path(u"letters.ndjson"_s); });
    m_window->pages().open(u"deadLetters"_s);
    QTRY_VERIFY_WITH_TIMEOUT(letters.total() > 3, kPatience);
    letters.exportShown();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"letters.ndjson"_s)), kPatience);
    auto* transfer = m_window->findChild<SetupTransfer*>();
    transfer->setChoose([this](QWidget*, bool) { return path(u"setup.json"_s); });
    transfer->exportSetup();
    QVERIFY(QFile::exists(path(u"setup.json"_s)));
    m_window->pages().open(u"events"_s);
    m_window->events().table().selectAll();
    m_window->copySelection();
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"\"type\""_s), kPatience);

    // Whatever the window shows or says.
    checkProcesses();
    QStringList shown{m_window->windowTitle(), QGuiApplication::clipboard()->text()};
    for (const QWidget* widget : QApplication::allWidgets()) {
        shown += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->windowTitle()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            shown += label->text();
    }
    QCOMPARE(spellingIn(shown.join(u'\n').toUtf8()), QByteArray());
    m_window.reset();
}

QByteArray TestCanaries::run(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("GRANTEX_BIN_DIR") + u"/grantex-forwarder"_s,
                  arguments + QStringList{u"--config"_s, path(u"config.json"_s)});
    process.waitForFinished(kPatience);
    const QByteArray said = process.readAll();
    return spellingIn(said).isEmpty() ? said : QByteArray();
}

void TestCanaries::start(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_place.path());
    process.setStandardOutputFile(path(program + u".log"_s));
    process.start(qEnvironmentVariable("GRANTEX_BIN_DIR") + u'/' + program,
                  arguments + QStringList{u"--config"_s, path(u"config.json"_s)});
    QVERIFY(process.waitForStarted());
}

void TestCanaries::checkProcesses()
{
    int seen = 0;
    for (const QString& process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile arguments(u"/proc/"_s + process + u"/cmdline"_s);
        if (!arguments.open(QIODevice::ReadOnly))
            continue;
        ++seen;
        QVERIFY2(spellingIn(arguments.readAll()).isEmpty(), qPrintable(process));
    }
    QVERIFY(seen > 1);
}

void TestCanaries::theProgramsRunFailExportAndCrash_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the window") << u"grantex-monitor"_s << QStringList();
    QTest::newRow("the server's program") << u"grantex-forwarder"_s << QStringList{u"--log-level"_s, u"debug"_s};
}

void TestCanaries::theProgramsRunFailExportAndCrash()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QProcess process;
    start(process, program, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(run({u"status"_s}).contains("paused"), kPatience);
    checkProcesses();
    for (const QStringList& asked : {QStringList{u"status"_s, u"--json"_s},
                                     {u"dead-letters"_s, u"list"_s},
                                     {u"dead-letters"_s, u"export"_s, u"--with-reasons"_s},
                                     {u"setup"_s, u"export"_s},
                                     {u"journal"_s, u"export"_s}})
        QVERIFY2(!run(asked).isEmpty(), qPrintable(asked.join(u' ')));
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    // The next start tells nothing either of what it finds.
    QVERIFY(!run({u"journal"_s, u"verify"_s}).isEmpty());
    // A crash leaves no picture of the memory.
    const QStringList cores = QDir(m_place.path()).entryList({u"core*"_s}, QDir::Files);
    QVERIFY2(cores.isEmpty(), qPrintable(cores.join(u' ')));
}

void TestCanaries::nothingIsFoundInAnyFile()
{
    int files = 0;
    for (const QString& root : {m_place.path(), QDir::homePath()}) {
        QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName() == path(u"secret"_s) || !file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray found = spellingIn(file.readAll());
            QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + QString::fromLatin1(found)));
        }
    }
    QVERIFY(files > 10);
    // And they were where they belong.
    QCOMPARE(QByteArray::fromStdString(std::string(keychain::read(entry())->reveal())), kTyped);
}

QTEST_MAIN(TestCanaries)
#include "test_canaries.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/forms/secret_editor.h"
#include "ui/forms/test_steps.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/setup_controller.h"
#include "ui/window/setup_transfer.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr int kPatience = 60'000;

// Each is used for one thing only, so that whoever lets one out can be named.
const auto kApiKey = "canary-grantex-key-31d8"_ba;
const auto kInEnvironment = "canary-environment-5f1c"_ba;
const auto kInFile = "canary-file-92ab"_ba;
const auto kInKeychain = "canary-keychain-7d30"_ba;
const auto kTyped = "canary-typed-e48f"_ba;
const auto kShown = "canary-shown-b6c2"_ba;
const auto kAccessKey = "CANARYACCESSKEY04F7"_ba;
const auto kSecretKey = "canary/secret+access/key19e5"_ba;
const auto kSessionToken = "canary-session-token-c770"_ba;
const auto kSasl = "canary-sasl-password-2e6b"_ba;
const auto kProperty = "canary-property-88a4"_ba;
const auto kPlugin = "canary-plugin-token-d113"_ba;
const auto kHeader = "canary-authorization-6f09"_ba;
const auto kProxy = "canary-proxy-password-a95e"_ba;
std::vector<QByteArray> s_canaries{kApiKey,    kInEnvironment, kInFile, kInKeychain, kTyped,  kShown,  kAccessKey,
                                   kSecretKey, kSessionToken,  kSasl,   kProperty,   kPlugin, kHeader, kProxy};

/// A service that says all it was told in its refusal, as debugging proxies do.
const auto kEcho = R"(
import http.server
class Echo(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def answer(self):
        told = self.rfile.read(int(self.headers.get("Content-Length", 0)))[:2000]
        body = (self.requestline + "\n" + str(self.headers)).encode() + told
        self.send_response(403)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    do_POST = do_PUT = do_GET = do_HEAD = do_DELETE = answer
    def log_message(self, *_):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
print(server.server_port, flush=True)
server.serve_forever()
)";

/// As it stands, in base64 (at each of three offsets), percent-encoded, in hex.
QByteArray spellingIn(const QByteArray& bytes)
{
    for (const QByteArray& canary : s_canaries) {
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

/// A desktop's history of the clipboard: keeps what is copied, except what is marked as a secret.
class ClipboardHistory : public QObject
{
public:
    ClipboardHistory()
    {
        connect(QGuiApplication::clipboard(), &QClipboard::changed, this, [this] {
            // Asked for after the program has gone on, as another process would.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
                    if (data->data(u"x-kde-passwordManagerHint"_s) == "secret")
                        ++m_secrets;
                    else
                        m_kept.append(data->text());
                },
                Qt::QueuedConnection);
        });
    }
    [[nodiscard]] QByteArray kept() const { return m_kept.join(u'\n').toUtf8(); }
    [[nodiscard]] int secrets() const { return m_secrets; }

private:
    QStringList m_kept;
    int m_secrets = 0;
};

QByteArray readAll(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How a process ended that was allowed to leave a picture of its memory.
struct End
{
    int signal = 0;
    bool leftCore = false;
};

/// A child that may dump as much as it likes. What stands in its way is only what it does itself.
class DumpingChild
{
public:
    DumpingChild(const QStringList& command, const QString& directory, const QString& log)
    {
        std::vector<QByteArray> words;
        for (const QString& word : command)
            words.push_back(QFile::encodeName(word));
        std::vector<char*> arguments;
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray place = QFile::encodeName(directory);
        const QByteArray output = QFile::encodeName(log);
        m_pid = ::fork();
        if (m_pid != 0)
            return;
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        const int file = ::open(output.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (::setrlimit(RLIMIT_CORE, &unlimited) != 0 || ::chdir(place.constData()) != 0 || file < 0)
            ::_exit(126);
        ::dup2(file, STDOUT_FILENO);
        ::dup2(file, STDERR_FILENO);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ~DumpingChild()
    {
        if (m_pid > 0)
            static_cast<void>(abort());
    }
    DumpingChild(const DumpingChild&) = delete;
    DumpingChild& operator=(const DumpingChild&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    End abort()
    {
        ::kill(m_pid, SIGABRT);
        int status = 0;
        ::waitpid(std::exchange(m_pid, -1), &status, 0);
        return {WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFSIGNALED(status) && WCOREDUMP(status)};
    }

private:
    pid_t m_pid = -1;
};

} // namespace

/// Unique secrets in the environment, a file, the keychain and under the fingers; the window and the server's program
/// go through set-up, failure, exports and a crash. Afterwards none of them may be found anywhere.
class TestCanaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aProgramThatDoesNotGuardItselfLeavesAPicture();
    void theWindowSetsUpFailsShowsAndExports();
    void theProgramsRunFailExportAndCrash_data();
    void theProgramsRunFailExportAndCrash();
    void nothingIsFoundInAnyFile();

private:
    void openWindow();
    static void copyShown(QLineEdit& token, QAbstractButton& eye, const ClipboardHistory& history);
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    void write(const QString& name, const QByteArray& bytes);
    void writeServiceAccount(const QByteArray& url);
    void installPlugin();
    [[nodiscard]] std::string entry(const std::string& lane, const std::string& key) const
    {
        return entryPrefix(entryOwner(path(u"config.json"_s).toStdString())) + lane + '/' + key;
    }
    [[nodiscard]] QByteArray run(const QStringList& arguments);
    static void checkProcesses();

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    QProcess m_echo;
    QTemporaryDir m_place;
    std::unique_ptr<MainWindow> m_window;
};

void TestCanaries::initTestCase()
{
    SimulatorOptions options;
    options.rate = 50;
    options.apiKey = kApiKey.toStdString();
    auto started = EmbeddedSimulator::start(options);
    QVERIFY(started.has_value());
    m_simulator = std::move(*started);
    m_echo.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(kEcho)});
    QTRY_VERIFY_WITH_TIMEOUT(m_echo.canReadLine(), kPatience);
    const QByteArray echo = "http://127.0.0.1:" + m_echo.readLine().trimmed();
    for (const auto& [name, value] : {std::pair("TEST_GRANTEX_KEY", kApiKey),
                                      {"TEST_CANARY_KEY", kInEnvironment},
                                      {"TEST_CANARY_SECRET_KEY", kSecretKey},
                                      {"TEST_CANARY_PROPERTY", kProperty},
                                      {"TEST_CANARY_HEADER", kHeader},
                                      {"TEST_CANARY_PLUGIN", kPlugin},
                                      {"https_proxy", "http://somebody:" + kProxy + "@127.0.0.1:9"}})
        QVERIFY(qputenv(name, value));
    write(u"secret"_s, kInFile + '\n');
    write(u"session"_s, kSessionToken + '\n');
    writeServiceAccount(echo);
    installPlugin();
    QVERIFY(keychain::write(entry("soc-lane", "hecToken"), Secret(kInKeychain.toStdString())).has_value());
    QVERIFY(keychain::write(entry("s3-lane", "accessKeyId"), Secret(kAccessKey.toStdString())).has_value());
    QVERIFY(keychain::write(entry("k-lane", "security.password"), Secret(kSasl.toStdString())).has_value());
    write(u"taker.py"_s, "import json, sys\nfor line in sys.stdin:\n"
                         "    event = json.loads(line)\n"
                         "    print(json.dumps({'id': event['id'], 'ok': hash(event['id']) % 2 == 0, "
                         "'error': 'not this one'}), flush=True)\n");
    const QByteArray url = QByteArray::fromStdString(m_simulator->url());
    const auto inKeychain = [this](const char* lane, const char* key) {
        return R"({"keychain": ")" + QByteArray::fromStdString(entry(lane, key)) + R"("})";
    };
    // A refused token, services that repeat what they are told, ports where nobody listens, a program that refuses half
    // of it, and one that is well.
    write(u"config.json"_s, R"({ "version": 1, "source": { "type": "sse", "url": ")" + url +
                                R"(", "apiKey": {"env": "TEST_GRANTEX_KEY"} },
  "journal": { "directory": "journal" }, "plugins": { "directories": ["plugins"] },
  "destinations": [
    { "name": "soc", "id": "soc-lane", "type": "splunk", "hecUrl": ")" +
                                url + R"(", "hecToken": )" + inKeychain("soc-lane", "hecToken") + R"( },
    { "name": "dd", "type": "datadog", "endpoint": ")" +
                                echo + R"(", "apiKey": {"env": "TEST_CANARY_KEY"} },
    { "name": "hook", "type": "webhook", "url": ")" +
                                echo + R"(/x", "secret": {"file": "secret"},
      "auth": {"type": "bearer", "token": {"env": "TEST_CANARY_HEADER"}} },
    { "name": "far", "type": "webhook", "url": "https://hook.invalid/x", "secret": {"file": "secret"} },
    { "name": "s3", "id": "s3-lane", "type": "s3", "bucket": "canaries", "endpoint": ")" +
                                echo + R"(", "flushIntervalMs": 500, "accessKeyId": )" +
                                inKeychain("s3-lane", "accessKeyId") +
                                R"(, "secretAccessKey": {"env": "TEST_CANARY_SECRET_KEY"},
      "sessionToken": {"file": "session"} },
    { "name": "bq", "type": "bigquery", "projectId": "p", "datasetId": "d", "tableId": "t", "endpoint": ")" +
                                echo + R"(", "credentials": {"file": "account.json"} },
    { "name": "k", "id": "k-lane", "type": "kafka", "brokers": ["127.0.0.1:9"], "topic": "t", "timeoutMs": 1000,
      "security": {"protocol": "sasl_plaintext", "mechanism": "PLAIN", "username": "u", "password": )" +
                                inKeychain("k-lane", "security.password") + R"(},
      "properties": {"ssl.key.password": {"env": "TEST_CANARY_PROPERTY"}} },
    { "name": "lines", "type": "tcp-lines", "host": "127.0.0.1", "port": 9, "token": {"env": "TEST_CANARY_PLUGIN"} },
    { "name": "cmd", "type": "command", "command": ["python3", "taker.py"], "env": {"TOKEN": {"file": "secret"}} },
    { "name": "out", "type": "file", "path": "out.ndjson" } ] })");
}

void TestCanaries::cleanupTestCase()
{
    m_echo.kill();
    m_echo.waitForFinished();
}

void TestCanaries::write(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCanaries::writeServiceAccount(const QByteArray& url)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-quiet"_s});
    QVERIFY(openssl.waitForFinished(kPatience));
    const QByteArray key = openssl.readAllStandardOutput();
    const QByteArrayList lines = key.split('\n');
    QVERIFY(lines.size() > 20);
    s_canaries.push_back(lines[10]); // any part of it gives it away
    const QJsonObject account{
        {u"type"_s, u"service_account"_s},     {u"project_id"_s, u"p"_s},
        {u"private_key_id"_s, u"1"_s},         {u"private_key"_s, QString::fromLatin1(key)},
        {u"client_email"_s, u"a@p.example"_s}, {u"token_uri"_s, QString::fromLatin1(url + "/token")}};
    write(u"account.json"_s, QJsonDocument(account).toJson());
}

void TestCanaries::installPlugin()
{
    // Plug-ins are taken from directories that nobody else may write to.
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QDir().mkpath(path(u"plugins"_s)));
    QVERIFY(QFile::setPermissions(path(u"plugins"_s), ownerOnly));
    const QString placed = path(u"plugins/tcp-lines.so"_s);
    QVERIFY(QFile::copy(qEnvironmentVariable("GRANTEX_BIN_DIR") + u"/../plugins/tcp-lines.so"_s, placed));
    QVERIFY(QFile::setPermissions(placed, ownerOnly));
}

void TestCanaries::openWindow()
{
    const QByteArray problem =
        test::openConfiguredWindow(m_window, path(u"config.json"_s).toStdString(), path(u"window.ini"_s));
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestCanaries::theWindowSetsUpFailsShowsAndExports()
{
    const ClipboardHistory history;
    openWindow();
    if (QTest::currentTestFailed())
        return;
    const auto lane = [this](const char* name) {
        for (const LaneStatus& status : m_window->pipeline().lanes()) {
            if (status.name == name)
                return status;
        }
        return LaneStatus();
    };
    // All have used their secrets, and failed.
    for (const char* name : {"soc", "dd", "hook", "s3", "bq"})
        QTRY_VERIFY2_WITH_TIMEOUT(lane(name).state == LaneStatus::State::Paused, name, kPatience);
    for (const char* name : {"far", "k", "lines"})
        QTRY_VERIFY2_WITH_TIMEOUT(lane(name).state == LaneStatus::State::Backoff, name, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(lane("cmd").counters.deadLettered > 3 && lane("out").counters.delivered > 20, kPatience);

    // Typed, tested against a service that refuses it, then saved.
    m_window->setup().fulfil(lane("soc"), LaneWish::Edit);
    auto* editing = m_window->findChild<DestinationDialog*>();
    QVERIFY(editing != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), editing);
    auto* token = editing->findChild<QLineEdit*>(u"hecTokenEdit"_s);
    token->setFocus();
    QTest::keyClicks(token, QString::fromLatin1(kTyped));
    // What is hidden is not copied either.
    token->selectAll();
    QTest::keyClick(token, Qt::Key_C, Qt::ControlModifier);
    token->copy();
    QVERIFY(spellingIn(QGuiApplication::clipboard()->text().toUtf8()).isEmpty());
    copyShown(*token, *editing->findChild<QAbstractButton*>(u"hecTokenShow"_s), history);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(token, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(token, QString::fromLatin1(kTyped));
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
    QTRY_VERIFY_WITH_TIMEOUT(history.kept().contains("\"type\""), kPatience);
    QCOMPARE(spellingIn(history.kept()), QByteArray());
    m_window.reset();
}

void TestCanaries::copyShown(QLineEdit& token, QAbstractButton& eye, const ClipboardHistory& history)
{
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    QTest::keyClick(&token, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&token, QString::fromLatin1(kShown));
    QTest::keyClick(&eye, Qt::Key_Space);
    QCOMPARE(token.echoMode(), QLineEdit::Normal);
    int copies = history.secrets();
    const auto expectSecret = [&](const QString& text) {
        QCOMPARE(clipboard.text(), text);
        QCOMPARE(clipboard.mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QTRY_VERIFY_WITH_TIMEOUT(history.secrets() > copies, kPatience);
        copies = history.secrets();
        QGuiApplication::clipboard()->setText(u"something else"_s);
    };
    // By key, whole and in part; by the line's menu; cut.
    token.selectAll();
    QTest::keyClick(&token, Qt::Key_C, Qt::ControlModifier);
    expectSecret(QString::fromLatin1(kShown));
    token.setSelection(3, 14);
    QTest::keyClick(&token, Qt::Key_C, Qt::ControlModifier);
    expectSecret(QString::fromLatin1(kShown).mid(3, 14));
    token.selectAll();
    const std::unique_ptr<QMenu> menu(token.createStandardContextMenu());
    const auto actions = menu->actions();
    const auto copy =
        std::ranges::find_if(actions, [](const QAction* action) { return action->text().startsWith(u"&Copy"_s); });
    QVERIFY(copy != actions.end());
    (*copy)->trigger();
    expectSecret(QString::fromLatin1(kShown));
    QTest::keyClick(&token, Qt::Key_X, Qt::ControlModifier);
    expectSecret(QString::fromLatin1(kShown));
    QVERIFY(token.text().isEmpty());
    QTest::keyClick(&eye, Qt::Key_Space);
    QCOMPARE(token.echoMode(), QLineEdit::Password);
    // A place's name is nobody's secret.
    const QPointer<SecretEditor> editor = qobject_cast<SecretEditor*>(token.parentWidget());
    QVERIFY(editor);
    editor->setPlace(SecretDraft::Place::Environment);
    QTest::keyClicks(&token, u"SOME_VARIABLE"_s);
    token.selectAll();
    QTest::keyClick(&token, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), u"SOME_VARIABLE"_s);
    QVERIFY(!clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    editor->setPlace(SecretDraft::Place::Keychain);
}

QByteArray TestCanaries::run(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("GRANTEX_BIN_DIR") + u"/grantex-forwarder"_s,
                  arguments + QStringList{u"--config"_s, path(u"config.json"_s)});
    process.waitForFinished(kPatience);
    const QByteArray said = process.readAll();
    const QByteArray found = spellingIn(said);
    if (found.isEmpty())
        return said;
    qWarning("%s says %s", qPrintable(arguments.join(u' ')), found.constData());
    return {};
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

void TestCanaries::aProgramThatDoesNotGuardItselfLeavesAPicture()
{
    // What the next test finds missing would be there otherwise.
    const QTemporaryDir place;
    DumpingChild sleeper({u"/bin/sleep"_s, u"600"_s}, place.path(), place.filePath(u"log"_s));
    const QString arguments = u"/proc/%1/cmdline"_s.arg(sleeper.pid());
    QTRY_VERIFY_WITH_TIMEOUT(readAll(arguments).startsWith("/bin/sleep"), kPatience);
    const End end = sleeper.abort();
    QCOMPARE(end.signal, SIGABRT);
    if (!end.leftCore)
        QSKIP("This system writes no core files at all (hard limit, or a program that takes them is not there).");
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
    QVERIFY2(!m_window, "the window has failed, and still owns the journal");
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    DumpingChild process(QStringList{qEnvironmentVariable("GRANTEX_BIN_DIR") + u'/' + program} + arguments +
                             QStringList{u"--config"_s, path(u"config.json"_s)},
                         m_place.path(), path(program + u".log"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run({u"status"_s}).contains("paused"), kPatience);
    checkProcesses();
    for (const QStringList& asked : {QStringList{u"status"_s, u"--json"_s},
                                     {u"dead-letters"_s, u"list"_s},
                                     {u"dead-letters"_s, u"export"_s, u"--with-reasons"_s},
                                     {u"setup"_s, u"export"_s},
                                     {u"journal"_s, u"export"_s}})
        QVERIFY2(!run(asked).isEmpty(), qPrintable(asked.join(u' ')));
    const End end = process.abort();
    QCOMPARE(end.signal, SIGABRT);
    QVERIFY2(!end.leftCore, "the system says that it wrote one");
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
            const bool isKept = file.fileName() == path(u"secret"_s) || file.fileName() == path(u"session"_s) ||
                                file.fileName() == path(u"account.json"_s);
            if (isKept || !file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray found = spellingIn(file.readAll());
            QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + QString::fromLatin1(found)));
        }
    }
    QVERIFY(files > 10);
    // And they were where they belong.
    QCOMPARE(QByteArray::fromStdString(std::string(keychain::read(entry("soc-lane", "hecToken"))->reveal())), kTyped);
}

QTEST_MAIN(TestCanaries)
#include "test_canaries.moc"

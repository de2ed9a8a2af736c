// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/journal/event_edit.h"
#include "core/journal/journal_summary.h"
#include "core/pipeline/control_address.h"
#include "core/pipeline/control_client.h"
#include "core/pipeline/control_server.h"
#include "core/pipeline/control_status.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <atomic>
#include <csignal>
#include <future>
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ControlServer> echo(const std::string& directory)
{
    auto server = ControlServer::start(directory, [](const QJsonObject& request, const ControlServer::Reply& reply) {
        if (request.value("command"_L1) == "refuse"_L1)
            return reply(fail(ErrorCode::Usage, "No: top-secret-value.", "Ask otherwise."));
        reply(QJsonObject{{u"echo"_s, request.value("text"_L1)}});
    });
    return server ? std::move(*server) : nullptr;
}

QByteArray line(const QString& text)
{
    const QJsonObject request{{u"version"_s, 1}, {u"text"_s, text}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

QString echoIn(QLocalSocket& socket)
{
    return QJsonDocument::fromJson(socket.readLine()).object().value("echo"_L1).toString();
}

/// call() blocks, and the server lives on this thread.
Result<QJsonObject> ask(const std::string& directory, const QJsonObject& request, Millis timeout = Millis(5000))
{
    auto answer = std::async(std::launch::async, [&] { return ControlClient::call(directory, request, timeout); });
    while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return answer.get();
}

/// Root may look into everything; in this scope this thread's calls on files may not.
struct AsNobody
{
    AsNobody() { ::setfsuid(::geteuid() == 0 ? 65534 : ::geteuid()); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody() { ::setfsuid(::geteuid()); }
};

std::atomic<int> signalsSeen{0};

void countSignal(int)
{
    ++signalsSeen;
}

/// Whether a thread of this process waits in the kernel.
bool isAsleep(pid_t thread)
{
    QFile stat(u"/proc/self/task/%1/stat"_s.arg(thread));
    return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") S ");
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRequestIsAnswered();
    void aRefusalCarriesItsRemedyAndNoSecret();
    void nobodyIsThereWithoutAnOwner();
    void anothersJournalIsNotTakenForNone();
    void aSocketLeftByAKilledOwnerIsReplaced();
    void onlyTheUserMayConnect();
    void aPathLongerThanASocketAddressWorks();
    void aSilentOwnerIsToldAfterTheTimeout();
    void aSignalCutsNoWaitShort();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void anEndlessLineEndsItsConnectionOnly();
    void theLargestEditFitsIntoARequest();
    void aRequestThatIsCutOffHadAnOwner();
    void aCrowdIsTurnedAwayAndTheNextIsServed();
    void answersThatComeLaterKeepTheirOrder();
    void aHandlerIsNotCalledInsideItself();
    void anAnswerToAClientThatLeftIsDropped();
    void statusSurvivesItsJson();

private:
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::string m_directory;
    std::unique_ptr<QLocalSocket> connectRaw();
};

void TestControl::init()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    m_directory = m_scratch->path().toStdString();
}

std::unique_ptr<QLocalSocket> TestControl::connectRaw()
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_scratch->filePath(QLatin1StringView(kControlSocket)));
    return socket;
}

void TestControl::aRequestIsAnswered()
{
    const auto server = echo(m_directory);
    QVERIFY(server);
    const auto answer = ask(m_directory, {{u"command"_s, u"echo"_s}, {u"text"_s, u"Grüße"_s}});
    QVERIFY(answer);
    QCOMPARE(answer->value("echo"_L1).toString(), u"Grüße"_s);
}

void TestControl::aRefusalCarriesItsRemedyAndNoSecret()
{
    const Secret secret("top-secret-value");
    const auto server = echo(m_directory);
    const auto answer = ask(m_directory, {{u"command"_s, u"refuse"_s}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, std::string("No: [redacted]."));
    QCOMPARE(answer.error().remedy, std::string("Ask otherwise."));
}

void TestControl::nobodyIsThereWithoutAnOwner()
{
    QCOMPARE(ask(m_directory, {}).error().code, ErrorCode::NotFound);
    echo(m_directory).reset();
    QCOMPARE(ask(m_directory, {}).error().code, ErrorCode::NotFound);
}

/// A service's journal, asked about by a person: what to do is told, not that nobody is there.
void TestControl::anothersJournalIsNotTakenForNone()
{
    const std::string inside = m_directory + "/inside";
    QVERIFY(QDir().mkpath(QString::fromStdString(inside)));
    const auto server = echo(m_directory);
    QVERIFY(server);
    QCOMPARE(::chmod(m_directory.c_str(), 0), 0);
    for (const std::string& directory : {m_directory, inside}) {
        const auto [answer, summary] = [&directory] {
            const AsNobody somebodyElse;
            return std::pair(ControlClient::call(directory, {}), readJournalSummary(directory));
        }();
        QVERIFY(!answer && !summary);
        for (const Error& error : {answer.error(), summary.error()}) {
            QCOMPARE(error.code, ErrorCode::Denied);
            QVERIFY(error.remedy.find("sudo") != std::string::npos);
        }
    }
    QCOMPARE(::chmod(m_directory.c_str(), 0700), 0);
}

void TestControl::aSocketLeftByAKilledOwnerIsReplaced()
{
    {
        const auto address = ControlAddress::of(m_directory);
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(left, address->get(), address->size()), 0);
        ::close(left);
    }
    QCOMPARE(ask(m_directory, {}).error().code, ErrorCode::NotFound);
    const auto server = echo(m_directory);
    QVERIFY(server);
    QVERIFY(ask(m_directory, {{u"command"_s, u"echo"_s}}));
}

void TestControl::onlyTheUserMayConnect()
{
    const auto server = echo(m_directory);
    struct stat info = {};
    QCOMPARE(::stat((m_directory + "/" + kControlSocket).c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestControl::aPathLongerThanASocketAddressWorks()
{
    const QString deep = QString(120, u'x') + u'/' + QString(120, u'y');
    QVERIFY(QDir(m_scratch->path()).mkpath(deep));
    const std::string directory = m_scratch->filePath(deep).toStdString();
    const auto server = echo(directory);
    QVERIFY(server);
    QVERIFY(ask(directory, {{u"command"_s, u"echo"_s}}));
}

void TestControl::aSilentOwnerIsToldAfterTheTimeout()
{
    const auto address = ControlAddress::of(m_directory);
    const int silent = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(silent, address->get(), address->size()), 0);
    QCOMPARE(::listen(silent, 1), 0);
    QCOMPARE(ask(m_directory, {}, Millis(50)).error().code, ErrorCode::Timeout);
    ::close(silent);
}

void TestControl::aSignalCutsNoWaitShort()
{
    struct sigaction counting = {};
    struct sigaction before = {};
    counting.sa_handler = countSignal;
    QCOMPARE(::sigaction(SIGUSR1, &counting, &before), 0);
    const auto address = ControlAddress::of(m_directory);
    const int owner = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(owner, address->get(), address->size()), 0);
    QCOMPARE(::listen(owner, 1), 0);

    std::promise<pid_t> begun;
    auto answer = std::async(std::launch::async, [&] {
        begun.set_value(::gettid());
        return ControlClient::call(m_directory, {}, Millis(60'000));
    });
    const pid_t client = begun.get_future().get();
    const int connection = ::accept(owner, nullptr, nullptr);
    for (char byte = 0; byte != '\n';)
        QCOMPARE(::recv(connection, &byte, 1, 0), ssize_t{1});
    QTRY_VERIFY(isAsleep(client));
    const int seen = signalsSeen;
    QCOMPARE(::tgkill(::getpid(), client, SIGUSR1), 0);
    QTRY_COMPARE(signalsSeen.load(), seen + 1);
    QTRY_VERIFY(isAsleep(client) || answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    constexpr std::string_view kAnswer = "{\"ok\":true}\n";
    static_cast<void>(::send(connection, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL));
    const auto got = answer.get();
    QVERIFY2(got.has_value(), got ? "" : got.error().message.c_str());
    ::close(connection);
    ::close(owner);
    QCOMPARE(::sigaction(SIGUSR1, &before, nullptr), 0);
}

void TestControl::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("status\n");
    QTest::newRow("an array") << QByteArray("[1]\n");
    QTest::newRow("without a version") << QByteArray("{\"command\":\"echo\"}\n");
    QTest::newRow("of another version") << QByteArray("{\"version\":2,\"command\":\"echo\"}\n");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0\n", 4);
}

void TestControl::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, line);
    const auto server = echo(m_directory);
    const auto socket = connectRaw();
    socket->write(line);
    QTRY_VERIFY(socket->canReadLine());
    QCOMPARE(QJsonDocument::fromJson(socket->readLine()).object().value("ok"_L1), QJsonValue(false));
    // The connection goes on.
    socket->write("{\"version\":1,\"command\":\"echo\"}\n");
    QTRY_VERIFY(socket->canReadLine());
    QCOMPARE(QJsonDocument::fromJson(socket->readLine()).object().value("ok"_L1), QJsonValue(true));
}

void TestControl::anEndlessLineEndsItsConnectionOnly()
{
    const auto server = echo(m_directory);
    const auto socket = connectRaw();
    const QSignalSpy ended(socket.get(), &QLocalSocket::disconnected);
    socket->write(QByteArray(2 * static_cast<qsizetype>(kLargestEdit) + 1024 * 1024, 'x'));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(ask(m_directory, {{u"command"_s, u"echo"_s}}));
}

void TestControl::theLargestEditFitsIntoARequest()
{
    const auto server =
        ControlServer::start(m_directory, [](const QJsonObject& request, const ControlServer::Reply& reply) {
            reply(QJsonObject{{u"size"_s, request.value("with"_L1).toString().size()}});
        });
    QVERIFY(server);
    // Each of its characters takes two bytes on the way.
    const QString edit(static_cast<qsizetype>(kLargestEdit), u'"');
    const auto answer = ask(m_directory, {{u"command"_s, u"x"_s}, {u"with"_s, edit}}, Millis(60'000));
    QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.c_str());
    QCOMPARE(answer->value("size"_L1).toInteger(), static_cast<qint64>(kLargestEdit));
}

void TestControl::aRequestThatIsCutOffHadAnOwner()
{
    const auto server = echo(m_directory);
    const QString tooMuch(4 * static_cast<qsizetype>(kLargestEdit), u'x');
    const auto answer = ask(m_directory, {{u"command"_s, u"echo"_s}, {u"text"_s, tooMuch}}, Millis(60'000));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY(!answer.error().remedy.empty());
}

void TestControl::aCrowdIsTurnedAwayAndTheNextIsServed()
{
    const auto server = echo(m_directory);
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 16; ++i) {
        crowd.push_back(connectRaw());
        crowd.back()->write("{\"version\":1,\"command\":\"echo\"}\n");
        QTRY_VERIFY(crowd.back()->canReadLine());
    }
    const auto tooMany = ask(m_directory, {{u"command"_s, u"echo"_s}});
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::Unavailable);
    crowd.clear();
    QTRY_VERIFY(ask(m_directory, {{u"command"_s, u"echo"_s}}));
}

void TestControl::answersThatComeLaterKeepTheirOrder()
{
    std::vector<std::pair<QString, ControlServer::Reply>> asked;
    const auto server = ControlServer::start(m_directory, [&](const QJsonObject& request, ControlServer::Reply reply) {
        asked.emplace_back(request.value("text"_L1).toString(), std::move(reply));
    });
    QVERIFY(server);
    const auto first = connectRaw();
    const auto second = connectRaw();
    first->write(line(u"1"_s) + line(u"2"_s));
    QTRY_COMPARE(asked.size(), std::size_t(1));
    second->write(line(u"3"_s));
    QTRY_COMPARE(asked.size(), std::size_t(2)); // one client does not wait for another
    QCOMPARE(asked[1].first, u"3"_s);
    asked[0].second(QJsonObject{{u"echo"_s, u"1"_s}});
    QTRY_COMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[2].first, u"2"_s);
    asked[2].second(QJsonObject{{u"echo"_s, u"2"_s}});
    asked[1].second(QJsonObject{{u"echo"_s, u"3"_s}});
    QTRY_VERIFY(first->canReadLine() && second->canReadLine());
    QCOMPARE(echoIn(*first), u"1"_s);
    QTRY_VERIFY(first->canReadLine());
    QCOMPARE(echoIn(*first), u"2"_s);
    QCOMPARE(echoIn(*second), u"3"_s);
}

void TestControl::aHandlerIsNotCalledInsideItself()
{
    int inside = 0;
    int deepest = 0;
    QEventLoop keychain;
    const auto server =
        ControlServer::start(m_directory, [&](const QJsonObject& request, const ControlServer::Reply& reply) {
            deepest = std::max(deepest, ++inside);
            if (request.value("text"_L1) == "wait"_L1)
                keychain.exec();
            --inside;
            reply(QJsonObject{{u"echo"_s, request.value("text"_L1)}});
        });
    QVERIFY(server);
    const auto first = connectRaw();
    const auto second = connectRaw();
    // Ends the wait only after the second client's request has come.
    QTimer look;
    connect(&look, &QTimer::timeout, &keychain, [&] {
        if (keychain.isRunning() && second->bytesToWrite() == 0)
            QTimer::singleShot(50, &keychain, &QEventLoop::quit);
    });
    look.start(10);
    first->write(line(u"wait"_s) + line(u"after"_s));
    second->write(line(u"other"_s));
    QTRY_VERIFY(first->canReadLine() && second->canReadLine());
    QCOMPARE(echoIn(*first), u"wait"_s);
    QTRY_VERIFY(first->canReadLine());
    QCOMPARE(echoIn(*first), u"after"_s);
    QCOMPARE(echoIn(*second), u"other"_s);
    QCOMPARE(deepest, 1);
}

void TestControl::anAnswerToAClientThatLeftIsDropped()
{
    std::vector<ControlServer::Reply> replies;
    auto server = ControlServer::start(
        m_directory, [&](const QJsonObject&, ControlServer::Reply reply) { replies.push_back(std::move(reply)); });
    QVERIFY(server);
    {
        const auto gone = connectRaw();
        gone->write(line(u"1"_s));
        QTRY_COMPARE(replies.size(), std::size_t(1));
    }
    const auto stays = connectRaw();
    stays->write(line(u"2"_s));
    QTRY_COMPARE(replies.size(), std::size_t(2));
    replies[0](QJsonObject());
    replies[1](QJsonObject{{u"echo"_s, u"2"_s}});
    QTRY_VERIFY(stays->canReadLine());
    server->reset();
    replies[1](QJsonObject()); // also the server may have gone
}

void TestControl::statusSurvivesItsJson()
{
    OwnerStatus status;
    status.program = "grantex-forwarder";
    status.pid = 4711;
    status.since = fromEpochMillis(1'700'000'000'123);
    SourceStatus source;
    source.endpoint = "https://api.grantex.dev";
    source.state = SourceStatus::State::WaitingRetry;
    source.reason = "connection refused";
    source.nextTryAt = fromEpochMillis(1'700'000'100'000);
    status.sources = {source};
    LaneStatus lane;
    lane.id = {"a"};
    lane.name = "archive";
    lane.type = "file";
    lane.state = LaneStatus::State::Paused;
    lane.reason = "disk full";
    lane.counters = {100, 60, 10, 5};
    LaneStatus ended = lane;
    ended.state = LaneStatus::State::NotRunning;
    status.lanes = {lane, ended};
    status.counters.fullIn = std::chrono::hours(3);
    status.configuration = "/etc/grantex-monitor/config.json";
    status.counters.refusing = true;
    status.counters.dropping = true;
    status.counters.heldBytes = 4711;
    status.counters.last = {100};
    status.counters.received = 100;
    status.gaps = 3;
    status.openGapSince = fromEpochMillis(1'700'000'000'000);

    const OwnerStatus read = ownerStatusFrom(toJson(status));
    QCOMPARE(toJson(read), toJson(status));
    QCOMPARE(read.pid, 4711);
    QCOMPARE(read.configuration, std::string("/etc/grantex-monitor/config.json"));
    QCOMPARE(read.since, status.since);
    QCOMPARE(read.sources.front().state, SourceStatus::State::WaitingRetry);
    QCOMPARE(*read.sources.front().nextTryAt, *source.nextTryAt);
    QCOMPARE(read.lanes.front().state, LaneStatus::State::Paused);
    QCOMPARE(read.lanes.back().state, LaneStatus::State::NotRunning);
    QCOMPARE(read.counters.fullIn, status.counters.fullIn);
    QVERIFY(read.counters.refusing);
    QVERIFY(read.counters.dropping);
    QCOMPARE(read.counters.heldBytes, 4711);
    QCOMPARE(read.lanes.front().counters.waiting(), 25);
    QCOMPARE(read.openGapSince, status.openGapSince);
}

QTEST_GUILESS_MAIN(TestControl)
#include "test_control.moc"

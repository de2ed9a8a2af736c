// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/pipeline/control_address.h"
#include "core/pipeline/control_client.h"
#include "core/pipeline/control_server.h"
#include "core/pipeline/control_status.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ControlServer> echo(const std::string& directory)
{
    auto server = ControlServer::start(directory, [](const QJsonObject& request) -> Result<QJsonObject> {
        if (request.value("command"_L1) == "refuse"_L1)
            return fail(ErrorCode::Usage, "No: top-secret-value.", "Ask otherwise.");
        return QJsonObject{{u"echo"_s, request.value("text"_L1)}};
    });
    return server ? std::move(*server) : nullptr;
}

/// call() blocks, and the server lives on this thread.
Result<QJsonObject> ask(const std::string& directory, const QJsonObject& request, Millis timeout = Millis(5000))
{
    auto answer = std::async(std::launch::async, [&] { return ControlClient::call(directory, request, timeout); });
    while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return answer.get();
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
    void aSocketLeftByAKilledOwnerIsReplaced();
    void onlyTheUserMayConnect();
    void aPathLongerThanASocketAddressWorks();
    void aSilentOwnerIsToldAfterTheTimeout();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void anEndlessLineEndsItsConnectionOnly();
    void aCrowdIsTurnedAwayAndTheNextIsServed();
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
    socket->write(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(ask(m_directory, {{u"command"_s, u"echo"_s}}));
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
    QVERIFY(tooMany.error().code == ErrorCode::Unavailable || tooMany.error().code == ErrorCode::NotFound);
    crowd.clear();
    QTRY_VERIFY(ask(m_directory, {{u"command"_s, u"echo"_s}}));
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
    status.lanes = {lane};
    status.counters.last = {100};
    status.counters.received = 100;
    status.gaps = 3;
    status.openGapSince = fromEpochMillis(1'700'000'000'000);

    const OwnerStatus read = ownerStatusFrom(toJson(status));
    QCOMPARE(toJson(read), toJson(status));
    QCOMPARE(read.pid, 4711);
    QCOMPARE(read.since, status.since);
    QCOMPARE(read.sources.front().state, SourceStatus::State::WaitingRetry);
    QCOMPARE(*read.sources.front().nextTryAt, *source.nextTryAt);
    QCOMPARE(read.lanes.front().state, LaneStatus::State::Paused);
    QCOMPARE(read.lanes.front().counters.waiting(), 25);
    QCOMPARE(read.openGapSince, status.openGapSince);
}

QTEST_GUILESS_MAIN(TestControl)
#include "test_control.moc"

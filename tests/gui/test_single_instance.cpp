// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"
#include "app/monitor/single_instance.h"
#include "core/settings/config_edit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

/// The lock and the hand-over in this process, and the program itself started twice.
class TestSingleInstance : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }

    /// A program with a directory of its own for everything it keeps.
    std::unique_ptr<QProcess> startMonitor()
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(qEnvironmentVariable("GRANTEX_BIN_DIR") + u"/grantex-monitor"_s,
                       {u"--config"_s, path(u"config.json"_s)});
        return process;
    }

    [[nodiscard]] bool isListening() const
    {
        const QDir runtime(path(u"runtime/grantex-monitor"_s));
        const QStringList sockets = runtime.entryList({u"*.sock"_s}, QDir::System);
        QLocalSocket socket;
        if (sockets.size() == 1)
            socket.connectToServer(runtime.filePath(sockets.first()));
        return sockets.size() == 1 && socket.waitForConnected(100);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", path(u"runtime"_s).toUtf8());
        QVERIFY(QDir().mkpath(path(u"runtime"_s)));
        QVERIFY(QFile::setPermissions(path(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theSecondHandsOverToTheFirst()
    {
        SingleInstance first(u"profile"_s, path(u"state"_s));
        QVERIFY(first.becomeFirst());
        SingleInstance other(u"another"_s, path(u"state"_s));
        QVERIFY(other.becomeFirst());
        QSignalSpy requested(&first, &SingleInstance::requested);
        // From another process, as this one cannot wait and answer at once.
        const SingleInstance second(u"profile"_s, path(u"state"_s));
        bool isHandedOver = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            isHandedOver = second.handOver({{u"files"_s, QJsonArray{u"a.ndjson"_s}}}, kPatience);
        }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), kPatience);
        QVERIFY(isHandedOver);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toJsonObject().value(u"files"_s).toArray().first().toString(),
                 u"a.ndjson"_s);
        QFileInfo directory(path(u"runtime/grantex-monitor"_s));
        QVERIFY(!(directory.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    }

    void nonsenseIsNotTaken()
    {
        SingleInstance first(u"profile"_s, path(u"state"_s));
        QVERIFY(first.becomeFirst());
        const QSignalSpy requested(&first, &SingleInstance::requested);
        const QDir runtime(path(u"runtime/grantex-monitor"_s));
        const QString file = runtime.filePath(runtime.entryList({u"*.sock"_s}, QDir::System).value(0));
        for (const QByteArray& bytes :
             {QByteArray("not json\n"), QByteArray("[1]\n"), QByteArray(2 * 1024 * 1024, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(file);
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, kPatience);
        }
        QCOMPARE(requested.count(), 0);
    }

    void nobodyAnswersWhereNobodyIs()
    {
        const SingleInstance second(u"profile"_s, path(u"state"_s));
        QVERIFY(!second.handOver({}, 100));
    }

    void theProgramStartedTwiceIsOneWindow()
    {
        const auto demo = startDemo(1);
        QVERIFY(demo.has_value());
        const std::string file = path(u"config.json"_s).toStdString();
        QVERIFY(setConfigValue(file, {"source", "type"}, "sse").has_value());
        QVERIFY(setConfigValue(file, {"source", "url"}, demo.value()->config.sources.front().url).has_value());
        QVERIFY(setConfigValue(file, {"source", "apiKey", "env"}, "GRANTEX_TEST_KEY").has_value());
        QVERIFY(setConfigValue(file, {"journal", "directory"}, "journal").has_value());
        const auto key = demo.value()->config.sources.front().apiKey;
        qputenv("GRANTEX_TEST_KEY", QByteArray(key.reveal().data(), static_cast<qsizetype>(key.reveal().size())));

        const auto first = startMonitor();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), kPatience);
        const auto second = startMonitor();
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatience);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);

        // A killed one leaves its lock and its socket, and nobody minds.
        first->kill();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, kPatience);
        const auto third = startMonitor();
        QTRY_VERIFY_WITH_TIMEOUT(isListening() || third->state() == QProcess::NotRunning, kPatience);
        QCOMPARE(third->state(), QProcess::Running);
        third->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(third->state(), QProcess::NotRunning, kPatience);
        QCOMPARE(third->exitCode(), 0);
        qunsetenv("GRANTEX_TEST_KEY");
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// A Secret Service that takes every call and answers none until it is told to refuse them: what a locked keyring with
/// an unanswered prompt looks like from here.
class SilentService final : public QDBusVirtualObject
{
public:
    explicit SilentService(const QDBusConnection& bus) : m_bus(bus) {}
    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (m_refuses)
            connection.send(refusal(message));
        else
            m_unanswered.push_back(message);
        return true;
    }
    [[nodiscard]] std::size_t unanswered() const { return m_unanswered.size(); }
    void refuseAll()
    {
        m_refuses = true;
        for (const auto& message : m_unanswered)
            m_bus.send(refusal(message));
        m_unanswered.clear();
    }

private:
    static QDBusMessage refusal(const QDBusMessage& message)
    {
        return message.createErrorReply(QDBusError::AccessDenied, u"the prompt was closed"_s);
    }

    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_unanswered;
    bool m_refuses = false;
};

constexpr auto kBusConfiguration =
    "<busconfig><type>session</type><listen>unix:path=%1/bus</listen><policy context='default'>"
    "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

/// A session bus that knows no service files, so that nothing can be started on demand.
class EmptyBus
{
public:
    /// Empty when no bus could be started.
    QString start()
    {
        QFile file(m_directory.filePath(u"bus.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QString::fromLatin1(kBusConfiguration).arg(m_directory.path()).toUtf8());
        file.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + file.fileName()});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead())
            continue;
        return QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~EmptyBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
};

} // namespace

class TestKeychainWithoutService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBusWithoutServiceIsNoKeychain();
    void aServiceThatNeverAnswersIsGivenUp();
};

void TestKeychainWithoutService::aBusWithoutServiceIsNoKeychain()
{
    const auto read = keychain::read("test");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unavailable);
    QVERIFY(read.error().remedy.find("gnome-keyring") != std::string::npos);
    const auto written = keychain::write("test", Secret("hunter2000"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
}

void TestKeychainWithoutService::aServiceThatNeverAnswersIsGivenUp()
{
    QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"silent"_s);
    SilentService service(bus);
    QVERIFY(bus.registerVirtualObject(u"/"_s, &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));

    const auto read = keychain::read("test", Millis(300));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
    QVERIFY(!read.error().remedy.empty());
    QVERIFY2(service.unanswered() > 0, "the call must have reached the service");
    // Behind the first job, which still waits: not even asked.
    QCOMPARE(keychain::write("test", Secret("hunter2000"), Millis(50)).error().code, ErrorCode::Timeout);

    // The late answers reach jobs whose callers are gone, and the next call is not stuck behind them.
    service.refuseAll();
    const auto later = keychain::read("test");
    QVERIFY(!later);
    QVERIFY(later.error().code != ErrorCode::Timeout);
    bus.unregisterService(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(u"silent"_s);
}

int main(int argc, char** argv)
{
    const QTemporaryDir empty;
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, empty.path().toUtf8());
    const QCoreApplication application(argc, argv);
    EmptyBus bus;
    const QString address = bus.start();
    if (address.isEmpty())
        qFatal("no private session bus: is dbus-daemon installed?");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    TestKeychainWithoutService test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain_without_service.moc"

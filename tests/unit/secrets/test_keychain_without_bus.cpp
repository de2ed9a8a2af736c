// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;

/// A server: no session bus. The bus libraries look once in a process, hence a program of its own.
class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallSaysThatThereIsNone();
};

void TestKeychainWithoutBus::everyCallSaysThatThereIsNone()
{
    const auto check = [](const Error& error) {
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.message.starts_with("There is no usable keychain"));
        QVERIFY(error.remedy.find("gnome-keyring") != std::string::npos);
        QVERIFY(error.remedy.find("{\"env\"") != std::string::npos);
        QVERIFY((error.message + error.remedy).find("hunter2000") == std::string::npos);
    };
    const auto written = keychain::write("test", Secret("hunter2000"));
    QVERIFY(!written);
    check(written.error());
    const auto read = keychain::read("test");
    QVERIFY(!read);
    check(read.error());
}

int main(int argc, char** argv)
{
    const QTemporaryDir empty;
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, empty.path().toUtf8());
    const auto early = keychain::read("test");
    if (early || early.error().code != ErrorCode::Unavailable)
        qFatal("without an application the keychain must be unavailable");
    const QCoreApplication application(argc, argv);
    TestKeychainWithoutBus test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain_without_bus.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/first_start.h"
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "tests/gui/keyboard.h"
#include "ui/connection/connection_dialog.h"
#include "ui/forms/test_steps.h"
#include "ui/window/connection_header.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantex;
using test::Keyboard;
using test::WhenOpened;

namespace {

constexpr int kPatience = 30'000;
const auto kKey = "gx_demo_key"_ba;

QString steps()
{
    const auto* dialog = qobject_cast<ConnectionDialog*>(QApplication::activeModalWidget());
    const auto* steps = dialog == nullptr ? nullptr : dialog->findChild<TestSteps*>();
    return steps == nullptr ? QString() : steps->text();
}

} // namespace

/// What the program asks when nothing is set up, answered by key presses alone; with the real keychain and a real
/// socket.
class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addressAndKeyAreTypedItConnectsAndStillDoesWhenStartedAgain_data();
    void addressAndKeyAreTypedItConnectsAndStillDoesWhenStartedAgain();
    void whoGoesBackIsWelcomedAgain();
    void theOtherWaysLeadWhereTheySay_data();
    void theOtherWaysLeadWhereTheySay();

private:
    /// Fills in the dialog that has the keyboard. The key's last letter is left to the caller.
    void typeConnection(const QString& way, const QByteArray& key);
    void expectLive();

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_place;
    std::string m_config;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstStart::initTestCase()
{
    const QByteArray problem = test::startService(m_simulator);
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestFirstStart::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_config = m_place->filePath(u"new/config.json"_s).toStdString();
}

void TestFirstStart::cleanup()
{
    m_window.reset();
}

void TestFirstStart::typeConnection(const QString& way, const QByteArray& key)
{
    // The address has the focus: what is to be typed first.
    QCOMPARE(Keyboard::focus(), u"urlEdit"_s);
    Keyboard::type(QString::fromStdString(m_simulator->url()));
    QVERIFY(Keyboard::tabTo(u"apiKeyEdit"_s));
    Keyboard::type(QString::fromLatin1(key));
    QVERIFY(Keyboard::tabTo(u"wayEdit"_s));
    const auto* chooser = qobject_cast<QComboBox*>(QApplication::focusWidget());
    for (int pressed = 0; pressed < chooser->count() && chooser->currentData().toString() != way; ++pressed)
        Keyboard::press(Qt::Key_Down);
    QCOMPARE(chooser->currentData().toString(), way);
}

void TestFirstStart::expectLive()
{
    const QByteArray problem = test::openConfiguredWindow(m_window, m_config);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->header().stateText(), u"Live"_s, kPatience);
    const auto areAllLive = [this] {
        return std::ranges::all_of(m_window->pipeline().sources(), [](const SourceStatus& source) {
            return source.state == SourceStatus::State::Live;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAllLive(), kPatience);
    const auto before = m_window->pipeline().counters().received;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->pipeline().counters().received > before, kPatience);
}

void TestFirstStart::addressAndKeyAreTypedItConnectsAndStillDoesWhenStartedAgain_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"sse", "websocket", "both"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestFirstStart::addressAndKeyAreTypedItConnectsAndStillDoesWhenStartedAgain()
{
    QFETCH(const QString, way);
    WhenOpened welcomed(u"welcomeDialog"_s, [] {
        QVERIFY(Keyboard::tabTo(u"welcomeConnect"_s));
        Keyboard::press(Qt::Key_Return);
    });
    WhenOpened asked(u"connectionDialog"_s, [&] {
        // A key that the service refuses is told before it is kept, and corrected.
        typeConnection(way, kKey + "x");
        if (QTest::currentTestFailed())
            return;
        QVERIFY(Keyboard::tabTo(u"testButton"_s));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(steps().contains(u"failed"_s), qPrintable(steps()), kPatience);
        QVERIFY(Keyboard::tabTo(u"apiKeyEdit"_s));
        Keyboard::press(Qt::Key_End);
        Keyboard::press(Qt::Key_Backspace);
        QVERIFY(Keyboard::tabTo(u"testButton"_s));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(steps().contains(u"accepted"_s), qPrintable(steps()), kPatience);
        QVERIFY(Keyboard::tabTo(u"saveButton"_s));
        Keyboard::press(Qt::Key_Space);
    });
    const FirstStart start = askFirstStart(m_config, {});
    QVERIFY(asked.isDone() && !QTest::currentTestFailed());
    QCOMPARE(start.way, FirstStart::Way::Connected);

    // The key is in the keychain and nowhere else.
    QFile file(QString::fromStdString(m_config));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(!kept.contains(kKey) && kept.contains(R"("keychain")"), kept.constData());
    const auto entry = keychain::read(entryPrefix(entryOwner(m_config)) + "source/apiKey");
    QVERIFY(entry.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(entry->reveal())), kKey);

    for (int starts = 0; starts < 2 && !QTest::currentTestFailed(); ++starts) {
        expectLive();
        if (QTest::currentTestFailed())
            return;
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        Keyboard::press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, kPatience);
        m_window.reset();
    }
}

void TestFirstStart::whoGoesBackIsWelcomedAgain()
{
    int welcomes = 0;
    std::unique_ptr<WhenOpened> again;
    WhenOpened welcomed(u"welcomeDialog"_s, [&] {
        ++welcomes;
        QVERIFY(Keyboard::tabTo(u"welcomeConnect"_s));
        again = std::make_unique<WhenOpened>(u"welcomeDialog"_s, [&] {
            ++welcomes;
            Keyboard::press(Qt::Key_Escape);
        });
        Keyboard::press(Qt::Key_Space);
    });
    WhenOpened asked(u"connectionDialog"_s, [&] {
        typeConnection(u"sse"_s, "typed-and-given-up");
        Keyboard::press(Qt::Key_Escape);
    });
    QCOMPARE(askFirstStart(m_config, {}).way, FirstStart::Way::Quit);
    QCOMPARE(welcomes, 2);
    // Nothing was begun.
    QVERIFY(!QFileInfo::exists(QString::fromStdString(m_config)));
    QVERIFY(!keychain::read(entryPrefix(entryOwner(m_config)) + "source/apiKey"));
}

void TestFirstStart::theOtherWaysLeadWhereTheySay_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("way");
    QTest::newRow("demo") << u"welcomeDemo"_s << static_cast<int>(FirstStart::Way::Demo);
    QTest::newRow("file") << u"welcomeOpenFile"_s << static_cast<int>(FirstStart::Way::Files);
}

void TestFirstStart::theOtherWaysLeadWhereTheySay()
{
    QFETCH(const QString, button);
    QFETCH(const int, way);
    const QString events = m_place->filePath(u"events.ndjson"_s);
    QFile file(events);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{}\n") > 0);
    file.close();
    WhenOpened welcomed(u"welcomeDialog"_s, [&] {
        QVERIFY(Keyboard::tabTo(button));
        Keyboard::press(Qt::Key_Return);
    });
    WhenOpened asked(u"QFileDialog"_s, [&] {
        // A path typed whole is a way to every file.
        QVERIFY(Keyboard::tabTo(u"fileNameEdit"_s));
        Keyboard::type(events);
        Keyboard::press(Qt::Key_Return);
    });
    const FirstStart start = askFirstStart(m_config, {});
    QCOMPARE(static_cast<int>(start.way), way);
    QCOMPARE(start.files, start.way == FirstStart::Way::Files ? QStringList{events} : QStringList());
    QVERIFY(!QFileInfo::exists(QString::fromStdString(m_config)));
}

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"

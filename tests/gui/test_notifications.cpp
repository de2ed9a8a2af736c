// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_text.h"
#include "tests/gui/configured_window.h"
#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_rules_dialog.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/settings/notifications_page.h"
#include "ui/window/profile_menu.h"
#include "ui/window/tray_feature.h"

#include <QCheckBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace grantex;

/// The desktop's notification service, as far as it is asked here.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString title;
        QString body;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString& /*program*/, uint /*replaces*/, const QString& /*icon*/, const QString& title,
                const QString& body, const QStringList& /*actions*/, const QVariantMap& hints, int /*timeout*/)
    {
        shown.append({title, body, hints});
        return static_cast<uint>(shown.size());
    }
};

/// What the desktop is told of, and the icon in its tray.
class TestNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRuleThatDoesNotNotifyIsStillListed();
    void theCoolDownIsChangedAndKept();
    void aRowChangesItsOwnRuleAlone();
    void noTwoRulesHaveOneName();
    void editingTheRulesKeepsWhatIsSetElsewhere();
    void doNotDisturbIsOneSwitchWithTheBell();
    void theDesktopIsAskedForNoSoundAndGetsNoMarkup();
    void clicksComeFromTheIconThatIsGiven();
    void withAnIconInTheTrayClosingHidesAndQuittingEnds();
    void withoutATrayClosingEnds();
    void theIconTellsTheStateInWords();

private:
    void openWindow();
    [[nodiscard]] static EventBlock exhausted(const std::string& grant);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<MainWindow> m_window;
};

void TestNotifications::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

void TestNotifications::cleanup()
{
    m_window.reset();
}

EventBlock TestNotifications::exhausted(const std::string& grant)
{
    StoredEvent event;
    event.sequence = {1};
    event.event =
        *parseEvent(R"({"id":"evt_)" + grant + R"(","type":"budget.exhausted","data":{"grantId":")" + grant + R"("}})");
    event.receivedAt = SystemClock().utcNow();
    event.event.createdAt = event.receivedAt;
    return std::make_shared<const std::vector<StoredEvent>>(1, event);
}

void TestNotifications::openWindow()
{
    QFile events(m_place->filePath(u"events.ndjson"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    QFile file(m_place->filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({ "version": 1, "source": {"type": "file", "path": "events.ndjson"}, "journal": {"directory": "journal"} })");
    file.close();
    const QByteArray problem =
        test::openConfiguredWindow(m_window, file.fileName().toStdString(), m_place->filePath(u"window.ini"_s));
    QVERIFY2(problem.isEmpty(), problem);
}

void TestNotifications::aRuleThatDoesNotNotifyIsStillListed()
{
    const QString file = m_place->filePath(u"alerts.json"_s);
    AlertCenter center(file.toStdString());
    NotificationsPage page(center, {});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy raised(&center, &AlertCenter::raised);
    center.takeEvents(exhausted("grnt_1"));
    QCOMPARE(raised.size(), 1);
    // As the table tells it, not the type's name.
    QCOMPARE(center.history().front().text, std::string("Budget exhausted · grnt_1"));
    // "Budget exhausted" is the first that is shipped.
    auto* box = page.findChild<QCheckBox*>(u"ruleNotifies0"_s);
    QVERIFY(box != nullptr && box->isChecked());
    QVERIFY(box->accessibleName().contains(u"Budget exhausted"_s));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!center.rules().front().notifies);
    QVERIFY(center.rules().front().enabled);
    center.takeEvents(exhausted("grnt_2"));
    QCOMPARE(raised.size(), 1);
    QCOMPARE(center.history().size(), 2U);
    // A rule that is off is switched on elsewhere.
    QVERIFY(!page.findChild<QCheckBox*>(u"ruleNotifies2"_s)->isEnabled());
    const AlertCenter again(file.toStdString());
    QVERIFY(!again.rules().front().notifies);
}

void TestNotifications::theCoolDownIsChangedAndKept()
{
    const QString file = m_place->filePath(u"alerts.json"_s);
    AlertCenter center(file.toStdString());
    NotificationsPage page(center, {});
    auto* minutes = page.findChild<QSpinBox*>(u"ruleMinutes0"_s);
    QVERIFY(minutes != nullptr);
    QCOMPARE(minutes->value(), 60);
    minutes->setValue(5);
    QCOMPARE(center.rules().front().cooldown, Millis(std::chrono::minutes(5)));
    QVERIFY(page.outcome().startsWith(u"Saved"_s));
    const AlertCenter again(file.toStdString());
    QCOMPARE(again.rules().front().cooldown, Millis(std::chrono::minutes(5)));
    // Where it cannot be kept, it is told.
    AlertCenter nowhere(m_place->filePath(u"nowhere/alerts.json"_s).toStdString());
    NotificationsPage other(nowhere, {});
    QFile inTheWay(m_place->filePath(u"nowhere"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    other.findChild<QSpinBox*>(u"ruleMinutes0"_s)->setValue(7);
    QVERIFY2(other.outcome().startsWith(u"Nothing was changed"_s), qPrintable(other.outcome()));
}

void TestNotifications::aRowChangesItsOwnRuleAlone()
{
    AlertCenter center(m_place->filePath(u"alerts.json"_s).toStdString());
    NotificationsPage page(center, {});
    auto* first = page.findChild<QCheckBox*>(u"ruleNotifies0"_s);
    auto* second = page.findChild<QSpinBox*>(u"ruleMinutes1"_s);
    QVERIFY(first != nullptr && second != nullptr);
    // Meanwhile somebody edits the rules: another order, another cool-down, one is renamed.
    auto rules = center.rules();
    rules[0].cooldown = Millis(std::chrono::seconds(90));
    const AlertRule moved = rules[0];
    rules[1].name = "Of another name";
    std::swap(rules[0], rules[3]);
    QVERIFY(center.setRules(rules).has_value());
    first->click();
    rules[3].notifies = !moved.notifies;
    QCOMPARE(center.rules(), rules);
    QVERIFY(page.outcome().startsWith(u"Saved"_s));
    second->setValue(second->value() + 1);
    QCOMPARE(center.rules(), rules);
    QVERIFY2(page.outcome().contains(u"changed meanwhile"_s), qPrintable(page.outcome()));
}

void TestNotifications::noTwoRulesHaveOneName()
{
    AlertCenter center(m_place->filePath(u"alerts.json"_s).toStdString());
    AlertRulesDialog dialog(center.rules(),
                            [&center](std::vector<AlertRule> rules) { return center.setRules(std::move(rules)); });
    dialog.show();
    const auto shipped = static_cast<int>(center.rules().size());
    for (int i = 0; i < 3; ++i)
        dialog.addRule(u"type:grant.*"_s);
    QTableWidget& table = dialog.table();
    QCOMPARE(table.item(shipped, 0)->text(), u"New rule"_s);
    QCOMPARE(table.item(shipped + 1, 0)->text(), u"New rule 2"_s);
    QCOMPARE(table.item(shipped + 2, 0)->text(), u"New rule 3"_s);
    const auto* save = dialog.findChild<QPushButton*>(u"saveButton"_s);
    QVERIFY(save->isEnabled());
    table.item(shipped + 2, 0)->setText(u"New rule"_s);
    const QString problem = dialog.findChild<QLabel*>(u"alertRulesProblem"_s)->text();
    QVERIFY2(problem.contains(u"New rule: Another rule has this name already."_s), qPrintable(problem));
    QVERIFY(!save->isEnabled());
    const auto before = center.rules();
    const auto refused = center.setRules(dialog.rules());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    QCOMPARE(center.rules(), before);
}

void TestNotifications::editingTheRulesKeepsWhatIsSetElsewhere()
{
    AlertCenter center(m_place->filePath(u"alerts.json"_s).toStdString());
    auto rules = center.rules();
    rules[0].notifies = false;
    rules[1].cooldown = std::chrono::seconds(90);
    QVERIFY(center.setRules(rules).has_value());
    AlertRulesDialog dialog(center.rules(),
                            [&center](std::vector<AlertRule> edited) { return center.setRules(std::move(edited)); });
    dialog.show();
    dialog.findChild<QPushButton*>(u"saveButton"_s)->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(center.rules(), rules);
}

void TestNotifications::doNotDisturbIsOneSwitchWithTheBell()
{
    AlertCenter center({});
    NotificationsPage page(center, {});
    auto* box = page.findChild<QCheckBox*>(u"quietBox"_s);
    center.setQuiet(true);
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!center.isQuiet());
}

void TestNotifications::theDesktopIsAskedForNoSoundAndGetsNoMarkup()
{
    Desktop desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotifier notifier;
    Alert alert{"Rule", "grnt_1", "<b>bold</b> & more", {}, {7}};
    notifier.show(alert);
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown[0].body, u"&lt;b&gt;bold&lt;/b&gt; &amp; more"_s);
    QVERIFY(!desktop.shown[0].hints.contains(u"suppress-sound"_s));
    // Nothing is installed here: the picture goes along, and is one.
    const auto pixels = desktop.shown[0].hints.value(u"image-data"_s).value<QDBusArgument>();
    QCOMPARE(pixels.currentSignature(), u"(iiibiiay)"_s);
    int width = 0;
    int height = 0;
    int lineBytes = 0;
    bool hasAlpha = false;
    int sampleBits = 0;
    int channels = 0;
    QByteArray samples;
    pixels.beginStructure();
    pixels >> width >> height >> lineBytes >> hasAlpha >> sampleBits >> channels >> samples;
    pixels.endStructure();
    QCOMPARE(QSize(width, height), QSize(64, 64));
    QCOMPARE(samples.size(), qsizetype{lineBytes} * height);
    QVERIFY(hasAlpha && sampleBits == 8 && channels == 4);
    QVERIFY(samples.count('\0') < samples.size() * 3 / 4);
    notifier.setSound(false);
    notifier.show(alert);
    QTRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(desktop.shown[1].hints.value(u"suppress-sound"_s).toBool(), true);
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestNotifications::clicksComeFromTheIconThatIsGiven()
{
    DesktopNotifier notifier;
    const QSignalSpy clicks(&notifier, &DesktopNotifier::activated);
    QSystemTrayIcon first;
    QSystemTrayIcon second;
    notifier.setTray(&first);
    notifier.setTray(&second);
    notifier.setTray(&first);
    Q_EMIT second.messageClicked();
    QCOMPARE(clicks.size(), 0);
    // As the desktop does it when the person clicks.
    Q_EMIT first.messageClicked();
    QCOMPARE(clicks.size(), 1);
    notifier.setTray(nullptr);
    Q_EMIT first.messageClicked();
    QCOMPARE(clicks.size(), 1);
}

void TestNotifications::withAnIconInTheTrayClosingHidesAndQuittingEnds()
{
    openWindow();
    TrayIcon& tray = m_window->trayFeature().tray();
    tray.setAvailability([] { return true; });
    const std::unique_ptr<NotificationsPage> page(m_window->trayFeature().makePage());
    auto* box = page->findChild<QCheckBox*>(u"trayBox"_s);
    QVERIFY(!box->isChecked());
    QVERIFY(tray.icon() == nullptr);
    box->click();
    QVERIFY(tray.isShown() && tray.icon() != nullptr);
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QTest::qWait(50);
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_window->pipeline().lanes().empty());
    // Brought back by the icon.
    tray.menu().findChild<QAction*>(u"trayShowAction"_s)->trigger();
    QVERIFY(m_window->isVisible());
    m_window->close();
    QVERIFY(!m_window->isVisible());
    tray.menu().findChild<QAction*>(u"trayQuitAction"_s)->trigger();
    QTRY_COMPARE(closed.size(), 1);
    // It is kept.
    m_window.reset();
    openWindow();
    QVERIFY(m_window->trayFeature().tray().isWanted());
}

void TestNotifications::withoutATrayClosingEnds()
{
    openWindow();
    TrayIcon& tray = m_window->trayFeature().tray();
    tray.setAvailability([] { return false; });
    tray.setWanted(true);
    QVERIFY(!tray.isShown() && tray.icon() == nullptr);
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QTRY_COMPARE(closed.size(), 1);
}

void TestNotifications::theIconTellsTheStateInWords()
{
    openWindow();
    TrayIcon& tray = m_window->trayFeature().tray();
    tray.setAvailability([] { return true; });
    tray.setWanted(true);
    m_window->alerts().takeEvents(exhausted("grnt_1"));
    QTRY_VERIFY2(tray.state().words.contains(u"1 new alert"_s), qPrintable(tray.state().words));
    // The name of the program once, and the profile as its band has it.
    QCOMPARE(tray.icon()->toolTip().count(u"Grantex Monitor"_s), 1);
    const auto coloured = m_window->pipeline().changeConfiguration([](ConfigText& text) {
        return text.set({"profile", "colour"}, std::string("blue"));
    });
    QVERIFY2(coloured.has_value(), coloured ? "" : coloured.error().message.c_str());
    const QString title = m_window->profiles().title();
    QVERIFY(!title.isEmpty());
    QTRY_VERIFY2(tray.icon()->toolTip().contains(title), qPrintable(tray.icon()->toolTip()));
    // Good and bad are two pictures, not only two colours.
    tray.setState({Role::Success, u"x"_s});
    const QImage good = tray.icon()->icon().pixmap(64).toImage();
    tray.setState({Role::Danger, u"x"_s});
    QVERIFY(good != tray.icon()->icon().pixmap(64).toImage());
}

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"

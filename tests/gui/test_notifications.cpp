// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_text.h"
#include "tests/gui/configured_window.h"
#include "ui/alerts/alert_bell.h"
#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_list.h"
#include "ui/alerts/alert_rules_dialog.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/desk/event_desk.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/raw_view.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/saved_filters_dialog.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/event_desks.h"
#include "ui/window/filter_feature.h"
#include "ui/window/page_stack.h"
#include "ui/window/profile_menu.h"
#include "ui/window/tray_feature.h"

#include <QCheckBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace grantex;

/// The desktop's notification service, as far as it is asked here.
class Desktop : public QObject, protected QDBusContext
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
    bool isRefusing = false;

public Q_SLOTS:
    uint Notify(const QString& /*program*/, uint /*replaces*/, const QString& /*icon*/, const QString& title,
                const QString& body, const QStringList& /*actions*/, const QVariantMap& hints, int /*timeout*/)
    {
        if (isRefusing) {
            sendErrorReply(QDBusError::LimitsExceeded, u"too many <notifications>"_s);
            return 0;
        }
        shown.append({title, body, hints});
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

namespace {

EventBlock eventsOf(const std::vector<std::string>& types)
{
    std::vector<StoredEvent> events;
    for (const std::string& type : types) {
        StoredEvent event;
        event.sequence = {static_cast<std::int64_t>(events.size()) + 1};
        const std::string number = std::to_string(event.sequence.value);
        event.event = *parseEvent("{\"id\":\"evt_" + number + "\",\"type\":\"" + type + "\",\"data\":{}}");
        event.receivedAt = SystemClock().utcNow();
        events.push_back(std::move(event));
    }
    return std::make_shared<const std::vector<StoredEvent>>(std::move(events));
}

LaneStatus paused(const std::string& id)
{
    LaneStatus lane;
    lane.id = {id};
    lane.name = id;
    lane.state = LaneStatus::State::Paused;
    lane.reason = "the token is disabled";
    return lane;
}

QStringList rulesIn(const QSignalSpy& raised)
{
    QStringList rules;
    for (const auto& arguments : raised)
        rules.append(QString::fromStdString(arguments.front().value<Alert>().rule));
    return rules;
}

} // namespace

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
    void anAlertSaysWhoseGrantItIs();
    void noTwoRulesHaveOneName();
    void theListStaysWhereItIsRead();
    void editingTheRulesKeepsWhatIsSetElsewhere();
    void doNotDisturbIsOneSwitchWithTheBell();
    void theDesktopIsAskedForNoSoundAndGetsNoMarkup();
    void clicksComeFromTheIconThatIsGiven();
    void withAnIconInTheTrayClosingHidesAndQuittingEnds();
    void withoutATrayClosingEnds();
    void theIconTellsTheStateInWords();
    void aFloodEndsInOneNotification();
    void doNotDisturbKeepsTheHistory();
    void aClickInTheBellShowsTheEvent();
    void aClickInTheBellLeadsToWhatTheStateIsAbout();
    void aClickOnANotificationLeadsThereToo();
    void whatTheServiceRefusesIsShownInTheTray();
    void theSettingsSayHowTheDesktopShowsThem();
    void theHistoryComesBackAfterARestart();
    void whatWasErasedLeavesTheHistory();
    void aViewersEditReachesTheOwner();
    void rulesOfAnotherHandAreReadWithTheConfiguration();
    void theFilterOfTheTableBecomesARule();
    void aSavedFilterBecomesARule();

private:
    void openWindow(const QByteArray& events = {});
    /// Gives the configuration's file.
    std::string writeConfiguration(const QByteArray& events = {});
    /// Opens the bell's list and clicks that row.
    void clickInBell(int row);
    [[nodiscard]] AlertRulesDialog* rulesDialog() const;
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

std::string TestNotifications::writeConfiguration(const QByteArray& events)
{
    QFile source(m_place->filePath(u"events.ndjson"_s));
    if (!source.open(QIODevice::WriteOnly))
        qFatal("no place for events");
    source.write(events);
    source.close();
    QFile file(m_place->filePath(u"config.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place for a configuration");
    file.write(R"({ "version": 1, "source": {"type": "file", "path": "events.ndjson"},
        "journal": {"directory": "journal"}, "destinations": [{"name": "out", "type": "file", "path": "out.ndjson"}] })");
    file.close();
    return file.fileName().toStdString();
}

void TestNotifications::openWindow(const QByteArray& events)
{
    const QByteArray problem =
        test::openConfiguredWindow(m_window, writeConfiguration(events), m_place->filePath(u"window.ini"_s));
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

void TestNotifications::theListStaysWhereItIsRead()
{
    AlertCenter center({});
    AlertList list(center);
    for (const char* grant : {"grnt_1", "grnt_2", "grnt_3"})
        center.takeEvents(exhausted(grant));
    auto* shown = list.findChild<QListWidget*>(u"alertHistory"_s);
    QCOMPARE(shown->count(), 3);
    shown->setCurrentRow(1);
    const QString read = shown->currentItem()->text();
    center.takeEvents(exhausted("grnt_4"));
    QCOMPARE(shown->count(), 4);
    QCOMPARE(shown->currentRow(), 2);
    QCOMPARE(shown->currentItem()->text(), read);
}

void TestNotifications::anAlertSaysWhoseGrantItIs()
{
    AlertCenter center({});
    center.setHolders(
        [](const std::string& grant) { return grant == "grnt_1" ? u"Invoice bot for alice"_s : QString(); });
    const QSignalSpy raised(&center, &AlertCenter::raised);
    AlertList list(center);
    center.takeEvents(exhausted("grnt_1"));
    center.takeEvents(exhausted("grnt_2"));
    const auto* shown = list.findChild<QListWidget*>(u"alertHistory"_s);
    QCOMPARE(shown->item(0)->text().count(u'\n'), 2);
    QCOMPARE(shown->item(1)->text().section(u'\n', 1, 1), u"Invoice bot for alice"_s);
    QCOMPARE(raised.size(), 2);
    const auto told = [&raised](int at) { return QString::fromStdString(raised[at][0].value<Alert>().text); };
    QVERIFY2(told(0).startsWith(u"Invoice bot for alice · "_s) && told(0).contains(u"grnt_1"_s), qPrintable(told(0)));
    QVERIFY2(!told(1).contains(u"Invoice"_s), qPrintable(told(1)));
    QVERIFY2(!center.history()[1].text.starts_with("Invoice"), "kept as told: who has the grant is asked anew");
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
    const auto* list = dialog.findChild<QListWidget*>(u"alertRules"_s);
    QCOMPARE(list->item(shipped)->text(), u"New rule"_s);
    QCOMPARE(list->item(shipped + 1)->text(), u"New rule 2"_s);
    QCOMPARE(list->item(shipped + 2)->text(), u"New rule 3"_s);
    QCOMPARE(list->currentRow(), shipped + 2);
    const auto* save = dialog.findChild<QPushButton*>(u"saveButton"_s);
    QVERIFY(save->isEnabled());
    auto* name = dialog.findChild<QLineEdit*>(u"ruleNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"New rule"_s);
    QCOMPARE(list->item(shipped + 2)->text(), u"New rule"_s);
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
    for (int row = static_cast<int>(rules.size()) - 1; row >= 0; --row)
        dialog.findChild<QListWidget*>(u"alertRules"_s)->setCurrentRow(row);
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
    QCOMPARE(m_window->pipeline().lanes().size(), 1U);
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

void TestNotifications::aFloodEndsInOneNotification()
{
    AlertCenter center({});
    QVERIFY(center.setRules({{"First", "type:c"},
                             {"Listed", "type:a"},
                             {"Many", "type:b"},
                             {"Paused", "", AlertRule::State::DestinationPaused}}));
    auto rules = center.rules();
    rules[1].notifies = false;
    QVERIFY(center.setRules(rules));
    const QSignalSpy raised(&center, &AlertCenter::raised);
    center.takeEvents(eventsOf({"a", "a", "a", "a", "b", "b", "b", "b", "b", "c"}));
    // What is only listed takes nobody's place, and what stands first among the rules comes first.
    QCOMPARE(rulesIn(raised), (QStringList{u"First"_s, u"Many"_s, u"Many"_s}));
    // A flood of events does not hide a state.
    center.takeStates({paused("out")}, {}, {});
    QCOMPARE(rulesIn(raised).last(), u"Paused"_s);
    QTRY_COMPARE(raised.size(), 5);
    const auto last = raised.last().front().value<Alert>();
    QCOMPARE(last.rule, std::string("3 more alert(s)"));
    QCOMPARE(last.sequence.value, 0);
    QCOMPARE(center.history().size(), 11U);
    QCOMPARE(center.unseen(), 11);
    // The next one is no part of it.
    QVERIFY(center.setRules({{"Another", "type:a"}}));
    center.takeEvents(eventsOf({"a"}));
    QCOMPARE(rulesIn(raised).last(), u"Another"_s);
}

void TestNotifications::doNotDisturbKeepsTheHistory()
{
    AlertCenter center({});
    const QSignalSpy raised(&center, &AlertCenter::raised);
    center.setQuiet(true);
    center.takeEvents(exhausted("grnt_1"));
    center.takeStates({paused("out")}, {}, {});
    QCOMPARE(raised.size(), 0);
    QCOMPARE(center.history().size(), 2U);
    QCOMPARE(center.unseen(), 2);
    center.setQuiet(false);
    center.takeEvents(exhausted("grnt_2"));
    QCOMPARE(raised.size(), 1);
}

void TestNotifications::clickInBell(int row)
{
    m_window->findChild<QAction*>(u"showAlertsAction"_s)->trigger();
    auto* list = m_window->findChild<QListWidget*>(u"alertHistory"_s);
    QVERIFY(list != nullptr);
    QTRY_VERIFY(list->isVisible() && list->count() > row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    // The list closes and goes.
    QTRY_VERIFY(m_window->findChild<QListWidget*>(u"alertHistory"_s) == nullptr);
}

void TestNotifications::aClickInTheBellShowsTheEvent()
{
    openWindow(R"({"id":"evt_1","type":"budget.exhausted","data":{"grantId":"g1"}}
{"id":"evt_2","type":"grant.created","data":{"grantId":"g1","agentId":"ag_1","principalId":"alice"}}
)");
    const auto* bell = m_window->findChild<AlertBell*>(u"alertBell"_s);
    QTRY_COMPARE(bell->accessibleName(), u"Alerts: 1 new"_s);
    const AlertCenter& center = m_window->alerts();
    QTRY_COMPARE(center.linesOf(center.history().front()).first(), u"ag_1 for alice"_s);
    EventTable& table = m_window->liveEvents().table();
    QTRY_COMPARE(m_window->liveEvents().model().rowCount(), 2);
    clickInBell(0);
    QCOMPARE(bell->accessibleName(), u"Alerts: nothing new"_s);
    QCOMPARE(table.currentIndex().row(), 0);
    QTRY_VERIFY(m_window->detail().raw().toPlainText().contains(u"evt_1"_s));
    // From another page, and out of a filter that hides it.
    m_window->filter().show(u"type:grant.*"_s);
    QTRY_COMPARE(m_window->liveEvents().model().rowCount(), 1);
    table.setCurrentIndex(m_window->liveEvents().model().index(0, 0));
    QTRY_VERIFY(m_window->detail().raw().toPlainText().contains(u"evt_2"_s));
    m_window->pages().open(u"budgets"_s);
    clickInBell(0);
    QCOMPARE(m_window->pages().current(), u"events"_s);
    QTRY_VERIFY(m_window->detail().raw().toPlainText().contains(u"evt_1"_s));
}

void TestNotifications::aClickInTheBellLeadsToWhatTheStateIsAbout()
{
    openWindow(R"({"id":"evt_1","type":"grant.created","data":{"grantId":"g1"}}
{"id":"evt_2","type":"grant.created","data":{"grantId":"g2"}}
)");
    EventModel& model = m_window->liveEvents().model();
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(m_window->destinations().cards().size(), 1U);
    DestinationCard& card = *m_window->destinations().cards().front();
    auto* beside = m_window->findChild<QAction*>(u"destinationListAction"_s);
    beside->setChecked(false);
    m_window->alerts().takeStates({paused(card.lane().value)}, {}, {});
    clickInBell(0);
    QTRY_VERIFY(card.isVisible());
    QTRY_VERIFY(card.toggle().hasFocus());

    const UtcTime now = SystemClock().utcNow();
    const Gap gap{7, now - std::chrono::minutes(2), std::nullopt, "connection", "", {1}};
    model.setGaps({gap});
    QTRY_COMPARE(model.rowOfGap(7), 1);
    m_window->alerts().takeStates({}, {gap}, {});
    m_window->pages().open(u"budgets"_s);
    clickInBell(0);
    QCOMPARE(m_window->pages().current(), u"events"_s);
    QCOMPARE(m_window->liveEvents().table().currentIndex().row(), 1);

    JournalCounters full;
    full.refusing = true;
    m_window->alerts().takeStates({}, {}, full);
    clickInBell(0);
    auto* settings = m_window->findChild<SettingsDialog*>();
    QVERIFY(settings != nullptr && settings->isVisible());
    QCOMPARE(settings->current(), u"journal"_s);
}

void TestNotifications::aClickOnANotificationLeadsThereToo()
{
    Desktop desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    openWindow();
    QTRY_COMPARE(m_window->destinations().cards().size(), 1U);
    const DestinationCard& card = *m_window->destinations().cards().front();
    m_window->alerts().takeStates({paused(card.lane().value)}, {}, {});
    QTRY_COMPARE(desktop.shown.size(), 1);
    m_window->pages().open(u"budgets"_s);
    // As the answer to Notify does, it comes over the same connection, behind that.
    Q_EMIT desktop.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(m_window->pages().current(), u"events"_s);
    QTRY_VERIFY(m_window->destinations().isAncestorOf(m_window->focusWidget()));
    // What the desktop has closed is clicked no more.
    Q_EMIT desktop.NotificationClosed(1, 2);
    m_window->pages().open(u"budgets"_s);
    Q_EMIT desktop.ActionInvoked(1, u"default"_s);
    m_window->alerts().takeStates({paused("another")}, {}, {});
    QTRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(m_window->pages().current(), u"budgets"_s);
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestNotifications::whatTheServiceRefusesIsShownInTheTray()
{
    Desktop desktop;
    desktop.isRefusing = true;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotifier notifier;
    QSignalSpy clicks(&notifier, &DesktopNotifier::activated);
    QSystemTrayIcon tray;
    notifier.setTray(&tray);
    notifier.show({"Rule", "grnt_1", "text", {}, {7}, {}});
    QTRY_VERIFY((Q_EMIT tray.messageClicked(), clicks.last().front().value<Alert>().sequence.value == 7));
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestNotifications::theSettingsSayHowTheDesktopShowsThem()
{
    AlertCenter center({});
    Desktop desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"io.github.grantex.TestNotifications"_s));
    DesktopNotifier notifier;
    notifier.setService(u"io.github.grantex.TestNotifications"_s);
    const auto press = [](NotificationsPage& page) {
        page.findChild<QPushButton*>(u"testNotificationButton"_s)->click();
    };
    const auto way = [](const NotificationsPage& page) {
        return page.findChild<QLabel*>(u"notificationWay"_s)->text();
    };
    NotificationsPage::Options options;
    options.notifier = &notifier;
    {
        NotificationsPage page(center, options);
        QTRY_COMPARE(way(page), u"The desktop has a notification service."_s);
        press(page);
        QTRY_COMPARE(desktop.shown.size(), 1);
        QTRY_COMPARE(page.outcome(), u"The desktop has taken the test notification."_s);
        desktop.isRefusing = true;
        press(page);
        QTRY_COMPARE(page.outcome(), u"Nothing was shown. The desktop says: too many <notifications>"_s);
    }
    bus.unregisterService(u"io.github.grantex.TestNotifications"_s);
    NotificationsPage page(center, options);
    QTRY_VERIFY2(way(page).startsWith(u"⚠ This desktop shows no notifications"_s), qPrintable(way(page)));
    press(page);
    QTRY_VERIFY2(page.outcome().startsWith(u"Nothing was shown. The desktop says:"_s), qPrintable(page.outcome()));
    QSystemTrayIcon tray;
    notifier.setTray(&tray);
    NotificationsPage withTray(center, options);
    QTRY_VERIFY(way(withTray).contains(u"by the icon in the tray"_s));
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestNotifications::theHistoryComesBackAfterARestart()
{
    const QByteArray events(R"({"id":"evt_1","type":"budget.exhausted","data":{"grantId":"grnt_secretive"}}
{"id":"evt_2","type":"grant.created","data":{"grantId":"g1"}}
)");
    openWindow(events);
    QTRY_COMPARE(m_window->alerts().history().size(), 1U);
    const std::string words = m_window->alerts().history().front().text;
    m_window->alerts().takeStates({paused("out")}, {}, {});
    m_window.reset();
    QFile file(m_place->filePath(u"journal/alert-history.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    // What an event says stands in the journal alone.
    const QByteArray kept = file.readAll();
    QVERIFY2(!kept.contains("grnt_secretive") && !kept.contains("evt_1"), kept);

    openWindow(events);
    QCOMPARE(m_window->alerts().history().size(), 2U);
    QCOMPARE(m_window->alerts().unseen(), 2);
    QTRY_COMPARE(m_window->alerts().history().back().text, words);
    // It was told: not again within the cool-down.
    m_window->alerts().takeStates({paused("out")}, {}, {});
    m_window->alerts().takeEvents(exhausted("grnt_secretive"));
    QCOMPARE(m_window->alerts().history().size(), 2U);
    m_window->alerts().takeEvents(exhausted("grnt_2"));
    QCOMPARE(m_window->alerts().history().size(), 3U);
}

void TestNotifications::whatWasErasedLeavesTheHistory()
{
    QVERIFY(QDir().mkpath(m_place->filePath(u"journal"_s)));
    QFile file(m_place->filePath(u"journal/alert-history.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "unseen": 7, "alerts": [{"rule": "Anomaly", "at": 1700000000000, "sequence": 4711},
        {"rule": "Anomaly"}, 7, {"rule": "Gap", "at": 1700000000000, "state": "gap", "about": "1", "text": "A gap"}]})");
    file.close();
    openWindow();
    QTRY_COMPARE(m_window->alerts().history().size(), 1U);
    QCOMPARE(m_window->alerts().history().front().text, std::string("A gap"));
    QCOMPARE(m_window->alerts().unseen(), 1);
}

AlertRulesDialog* TestNotifications::rulesDialog() const
{
    return m_window->findChild<AlertRulesDialog*>();
}

void TestNotifications::aViewersEditReachesTheOwner()
{
    const std::string file = writeConfiguration();
    const auto reread = [file] { return loadReadableConfig(file); };
    auto owner = Pipeline::create(*reread(), {.createJournal = true, .reread = reread});
    QVERIFY(owner);
    (*owner)->start();
    const QSignalSpy reloads(owner->get(), &Pipeline::reloaded);
    auto viewer = Pipeline::create(*reread(), {.readerOnly = true});
    QVERIFY(viewer);
    m_window = std::make_unique<MainWindow>(std::move(*viewer), MainWindow::Options{u"Test"_s, {}});
    m_window->show();
    m_window->pipeline().start();
    QTRY_VERIFY(m_window->pipeline().owner().has_value());
    auto rules = m_window->alerts().rules();
    rules.front().enabled = false;
    QVERIFY(m_window->alerts().setRules(rules));
    QTRY_COMPARE(reloads.size(), 1);
    m_window.reset();
}

void TestNotifications::rulesOfAnotherHandAreReadWithTheConfiguration()
{
    openWindow();
    const auto write = [this](const QByteArray& rules) {
        QFile file(m_place->filePath(u"alerts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rules);
    };
    write(R"({"version": 1, "rules": [{"name": "Another hand", "filter": "type:x"}]})");
    m_window->reloadConfiguration();
    QTRY_COMPARE(m_window->alerts().rules().size(), 1U);
    QCOMPARE(m_window->alerts().rules().front().name, std::string("Another hand"));
    write("{");
    m_window->reloadConfiguration();
    const auto* warning = m_window->findChild<Banner*>(u"warningBanner"_s);
    QTRY_VERIFY2(warning->isVisible() && warning->text().contains(u"alerts.json"_s), qPrintable(warning->text()));
    QCOMPARE(m_window->alerts().rules().size(), 1U);
}

void TestNotifications::theFilterOfTheTableBecomesARule()
{
    openWindow(R"({"id":"evt_1","type":"grant.created","data":{"grantId":"g1"}}
{"id":"evt_2","type":"grant.created","data":{"grantId":"g2"}}
{"id":"evt_3","type":"token.issued","data":{"grantId":"g2"}}
)");
    QTRY_COMPARE(m_window->liveEvents().model().rowCount(), 3);
    m_window->filter().show(u"type:grant.*"_s);
    auto* menu = m_window->liveEvents().findChild<QMenu*>(u"savedFiltersMenu"_s);
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    auto* entry = menu->findChild<QAction*>(u"alertOnFilterEntry"_s);
    QVERIFY(entry != nullptr && entry->isEnabled());
    entry->trigger();
    AlertRulesDialog* dialog = rulesDialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* edit = dialog->findChild<FilterEdit*>(u"ruleFilterEdit"_s);
    QCOMPARE(edit->text(), u"type:grant.*"_s);
    // How much it would have told.
    const auto* matches = dialog->findChild<QLabel*>(u"ruleMatches"_s);
    QTRY_COMPARE(matches->text(), u"2 event(s) of the last day match."_s);
    // Typed as everywhere: a mistake has its sentence, and is not saved.
    const auto* save = dialog->findChild<QPushButton*>(u"saveButton"_s);
    edit->setText(u"agnet:x"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"ruleFilterFix"_s)->isVisible());
    QVERIFY(!save->isEnabled());
    // What only the window knows cannot be a rule.
    edit->setText(u"is:pinned"_s);
    QVERIFY(!save->isEnabled());
    edit->setText(u"type:token.*"_s);
    QTRY_COMPARE(matches->text(), u"1 event(s) of the last day match."_s);
    auto* name = dialog->findChild<QLineEdit*>(u"ruleNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Tokens"_s);
    QVERIFY(save->isEnabled());
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    const AlertRule& kept = m_window->alerts().rules().back();
    QCOMPARE(kept.name, std::string("Tokens"));
    QCOMPARE(kept.filter, std::string("type:token.*"));
    QVERIFY(kept.enabled && kept.notifies);
}

void TestNotifications::aSavedFilterBecomesARule()
{
    openWindow();
    m_window->findChild<QAction*>(u"manageFiltersAction"_s)->trigger();
    auto* saved = m_window->findChild<SavedFiltersDialog*>();
    QVERIFY(saved != nullptr);
    const QString name = saved->findChild<QLineEdit*>(u"filterNameEdit"_s)->text();
    const QString filter = saved->findChild<QLineEdit*>(u"filterTextEdit"_s)->text();
    QVERIFY(!name.isEmpty() && !filter.isEmpty());
    saved->findChild<QPushButton*>(u"alertOnFilterButton"_s)->click();
    AlertRulesDialog* dialog = rulesDialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(!saved->isVisible());
    QVERIFY(QString::fromStdString(dialog->rules().back().name).startsWith(name));
    QCOMPARE(QString::fromStdString(dialog->rules().back().filter), filter);
}

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"

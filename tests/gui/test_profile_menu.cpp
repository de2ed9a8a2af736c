// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/startup.h"
#include "core/destinations/registry.h"
#include "core/index/worker_pool.h"
#include "core/journal/journal_store.h"
#include "core/settings/config_edit.h"
#include "core/settings/profiles.h"
#include "ui/connection/connection_dialog.h"
#include "ui/profiles/profile_dialog.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/profiles/setup_import_dialog.h"
#include "ui/theme/profile_colors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/profile_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_menu.h"
#include "ui/window/setup_controller.h"
#include "ui/window/setup_transfer.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;
using namespace grantex;

/// Profiles in the window: seen at a glance, opened beside each other, begun, copied, renamed, removed, handed on.
class TestProfilesInTheWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theBandShowsNameAndColourInWindowAndDialogs();
    void theColourIsChangedByKeyboardAndKept();
    void theMenuOpensOthersBesideThisOne();
    void aNewProfileIsBegunAndOpened();
    void profilesAreCopiedRenamedAndRemovedWithNumbers();
    void aSetupIsExportedAndImportedWithItsSecretsAsked();
    void aDiskThatNeverAnswersHoldsNothingUp();
    void anImportedConnectionGetsAKeyOfItsOwn_data();
    void anImportedConnectionGetsAKeyOfItsOwn();
    void aCancelledImportTouchesNothing();

private:
    void write(const std::string& profile, const QByteArray& more);
    void openWindow(const std::string& profile);
    template <typename Dialog>
    Dialog* dialog()
    {
        for (auto* found : m_window->findChildren<Dialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void trigger(const QString& name) { m_window->findChild<QAction*>(name)->trigger(); }
    [[nodiscard]] static QByteArray contentOf(const QString& path);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_opened;
};

void TestProfilesInTheWindow::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_place->filePath(u"config"_s).toUtf8());
    qputenv("XDG_STATE_HOME", m_place->filePath(u"state"_s).toUtf8());
    m_opened.clear();
}

void TestProfilesInTheWindow::cleanup()
{
    m_window.reset();
}

QByteArray TestProfilesInTheWindow::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfilesInTheWindow::write(const std::string& profile, const QByteArray& more)
{
    const QString path = QString::fromStdString(configPath(profile));
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A source that ends at once: these tests receive nothing.
    QFile events(m_place->filePath(u"events.ndjson"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    file.write(R"({ "version": 1, "source": {"type": "file", "path": ")" + events.fileName().toUtf8() + R"("})" + more +
               "}");
}

void TestProfilesInTheWindow::openWindow(const std::string& profile)
{
    const auto reread = [profile] { return loadReadableConfig(configPath(profile)); };
    auto config = reread();
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    auto pipeline = Pipeline::create(std::move(*config), {.createJournal = true, .reread = reread});
    QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
    m_window =
        std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{QString::fromStdString(profile), {}});
    m_window->setup().setSecrets(std::make_unique<MemorySecretStore>());
    m_window->profiles().setOpen([this](const QString& name) {
        m_opened.append(name);
        return true;
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->pipeline().start();
}

void TestProfilesInTheWindow::theBandShowsNameAndColourInWindowAndDialogs()
{
    write("production", R"(, "profile": {"colour": "red"})");
    openWindow("production");
    auto* strip = m_window->findChild<ProfileStrip*>(u"profileStrip"_s);
    QVERIFY(strip != nullptr && strip->isVisible());
    QCOMPARE(strip->name(), u"production"_s);
    QCOMPARE(strip->accessibleName(), u"Profile production, Red"_s);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setAppearance(scheme == Scheme::Light ? Appearance::Light : Appearance::Dark);
        const ToneColors colors = profileColors(u"red"_s, scheme);
        const QImage picture = strip->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 4, picture.height() / 2), colors.surface);
        QVERIFY(contrastRatio(colors.text, colors.surface) >= 4.5);
    }
    m_window->setup().editConnection();
    auto* editing = dialog<ConnectionDialog>();
    QVERIFY(editing != nullptr);
    auto* inside = editing->findChild<ProfileStrip*>();
    QVERIFY(inside != nullptr && inside->isVisible());
    QCOMPARE(inside->name(), u"production"_s);
    QCOMPARE(inside->colour(), u"red"_s);
}

void TestProfilesInTheWindow::theColourIsChangedByKeyboardAndKept()
{
    write({}, {});
    openWindow({});
    auto* strip = m_window->findChild<ProfileStrip*>(u"profileStrip"_s);
    QVERIFY(!strip->isVisible());
    trigger(u"profileColourAction"_s);
    auto* choosing = dialog<ProfileDialog>();
    QVERIFY(choosing != nullptr);
    // Not qWaitForWindowActive(): that is content with the window behind the dialog.
    QTRY_COMPARE(QApplication::activeWindow(), choosing);
    auto* teal = choosing->findChild<QRadioButton*>(u"colour-teal"_s);
    teal->setFocus();
    QTest::keyClick(teal, Qt::Key_Space);
    QCOMPARE(choosing->colour(), u"teal"_s);
    QTest::keyClick(teal, Qt::Key_Return);
    QTRY_VERIFY(dialog<ProfileDialog>() == nullptr);
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->name(), u"Default"_s);
    QCOMPARE(strip->colour(), u"teal"_s);
    const QByteArray config = contentOf(QString::fromStdString(configPath()));
    QVERIFY2(config.contains(R"("colour": "teal")"), config.constData());
    m_window.reset();
    openWindow({});
    QCOMPARE(m_window->profiles().colour(), u"teal"_s);
    // Taken away again.
    trigger(u"profileColourAction"_s);
    choosing = dialog<ProfileDialog>();
    choosing->findChild<QRadioButton*>(u"colour-none"_s)->click();
    choosing->save();
    QTRY_VERIFY(!m_window->findChild<ProfileStrip*>(u"profileStrip"_s)->isVisible());
}

void TestProfilesInTheWindow::theMenuOpensOthersBesideThisOne()
{
    write({}, {});
    write("production", R"(, "profile": {"colour": "red"})");
    write("staging", {});
    openWindow("production");
    auto* menu = m_window->findChild<QMenu*>(u"profilesMenu"_s);
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (action->property("isProfile").toBool() && !action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts, (QStringList{u"Default"_s, u"production (this window)"_s, u"staging"_s}));
    menu->actions().at(2)->trigger();
    QVERIFY(!menu->actions().at(1)->isEnabled());
    QCOMPARE(m_opened, QStringList{u"staging"_s});
    // Filled again, not twice.
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(2)->text(), u"staging"_s);
    QVERIFY(m_window->isVisible());
}

void TestProfilesInTheWindow::aNewProfileIsBegunAndOpened()
{
    write({}, {});
    openWindow({});
    trigger(u"newProfileAction"_s);
    auto* making = dialog<ProfileDialog>();
    QVERIFY(making != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), making);
    QCOMPARE(making->focusWidget()->objectName(), u"profileNameEdit"_s);
    QTest::keyClicks(making->focusWidget(), u"no good"_s);
    QTest::keyClick(making->focusWidget(), Qt::Key_Return);
    auto* problem = making->findChild<QLabel*>(u"profileProblem"_s);
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QVERIFY(m_opened.isEmpty());
    making->findChild<QLineEdit*>(u"profileNameEdit"_s)->clear();
    QTest::keyClicks(making->focusWidget(), u"staging"_s);
    making->findChild<QRadioButton*>(u"colour-blue"_s)->click();
    making->save();
    QTRY_VERIFY(dialog<ProfileDialog>() == nullptr);
    QCOMPARE(m_opened, QStringList{u"staging"_s});
    QVERIFY(readProfile("staging").isBegun);
    QCOMPARE(readProfile("staging").colour, std::string("blue"));
}

void TestProfilesInTheWindow::profilesAreCopiedRenamedAndRemovedWithNumbers()
{
    write({}, {});
    write("staging", R"(, "destinations": [{"name": "out", "type": "file", "path": "out.ndjson"}])");
    {
        auto store = JournalStore::open(stateDirectory("staging"));
        QVERIFY(store.has_value());
        QVERIFY((*store)->begin().has_value());
        QVERIFY((*store)->registerLane({{"out"}, "out", "file", "beginning", "t", true, {}}, UtcTime()).has_value());
        for (int number = 1; number <= 3; ++number) {
            Event event;
            event.id = "evt_" + std::to_string(number);
            event.type = "grant.created";
            event.json = R"({"id":")" + event.id + R"(","type":"grant.created"})";
            QVERIFY((*store)->append(event, UtcTime()).has_value());
        }
        QVERIFY((*store)->commit().has_value());
    }
    openWindow({});
    trigger(u"manageProfilesAction"_s);
    auto* managing = dialog<ProfilesDialog>();
    QVERIFY(managing != nullptr);
    const auto press = [&](const char* name) {
        auto* button = managing->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button != nullptr && button->isEnabled(), name);
        button->click();
    };
    const auto fill = [&](const QString& name) {
        ProfileDialog* asking = nullptr;
        for (auto* found : managing->findChildren<ProfileDialog*>())
            asking = found->isVisible() ? found : asking;
        QVERIFY(asking != nullptr);
        asking->findChild<QLineEdit*>(u"profileNameEdit"_s)->setText(name);
        asking->save();
        QTRY_VERIFY(!asking->isVisible());
    };
    // This window's own profile is not pulled from under it.
    managing->select({});
    QVERIFY(!managing->findChild<QPushButton*>(u"removeProfileButton"_s)->isEnabled());
    managing->select(u"staging"_s);
    // Looked up beside the window: what is chosen last is told.
    auto* about = managing->findChild<QLabel*>(u"profileAbout"_s);
    QVERIFY2(about->text().isEmpty(), qPrintable(about->text()));
    QTRY_VERIFY2(about->text().contains(u"3 event(s) wait"_s), qPrintable(about->text()));
    managing->select({});
    QTRY_VERIFY2(about->text().contains(u"open in this window"_s), qPrintable(about->text()));
    managing->select(u"staging"_s);
    press("duplicateProfileButton");
    fill(u"copy"_s);
    QVERIFY(readProfile("copy").isSetUp);
    QVERIFY(!loadConfig(configPath("copy"), destinationSchemas())->destinations.front().enabled);
    managing->select(u"staging"_s);
    press("renameProfileButton");
    fill(u"test"_s);
    QVERIFY(readProfile("test").isSetUp);
    QVERIFY(!readProfile("staging").isSetUp);
    QString consequence;
    m_window->setup().setConfirm([&](QWidget*, const QString&, const QString& text, const QString&) {
        consequence = text;
        return true;
    });
    managing->close();
    QTRY_VERIFY(dialog<ProfilesDialog>() == nullptr);
    trigger(u"manageProfilesAction"_s);
    managing = dialog<ProfilesDialog>();
    managing->select(u"test"_s);
    press("removeProfileButton");
    QTRY_VERIFY2(consequence.contains(u"3 event(s) still wait"_s), qPrintable(consequence));
    QVERIFY(!QFile::exists(QString::fromStdString(stateDirectory("test"))));
    QVERIFY(!readProfile("test").isSetUp);
}

void TestProfilesInTheWindow::aSetupIsExportedAndImportedWithItsSecretsAsked()
{
    write(
        {},
        R"(, "destinations": [{"name": "SOC", "type": "splunk", "enabled": false, "hecUrl": "https://splunk.example:8088",
        "proxy": "http://proxy.example:3128", "hecToken": {"env": "TEST_SETUP_TOKEN"}}, {"name": "run", "type": "command", "enabled": false, "command": ["a-program", "--loud"]}])");
    qputenv("TEST_SETUP_TOKEN", "token-of-the-first-machine");
    openWindow({});
    auto* transfer = m_window->findChild<SetupTransfer*>();
    QVERIFY(transfer != nullptr);
    const QString file = m_place->filePath(u"setup.json"_s);
    transfer->setChoose([&file](QWidget*, bool) { return file; });
    trigger(u"exportSetupAction"_s);
    const QByteArray setup = contentOf(file);
    QVERIFY2(setup.contains("HEC token of SOC"), setup.constData());
    QVERIFY(!setup.contains("TEST_SETUP_TOKEN") && !setup.contains("token-of-the-first-machine"));
    m_window.reset();

    write("other", {});
    openWindow("other");
    transfer = m_window->findChild<SetupTransfer*>();
    transfer->setChoose([&file](QWidget*, bool) { return file; });
    trigger(u"importSetupAction"_s);
    auto* importing = dialog<SetupImportDialog>();
    QVERIFY(importing != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), importing);
    QString shown;
    for (const auto* label : importing->findChildren<QLabel*>())
        shown += label->text() + u'\n';
    for (const QString& text : {u"https://splunk.example:8088"_s, u"http://proxy.example:3128"_s, u"a-program --loud"_s,
                                u"HEC token of SOC"_s})
        QVERIFY2(shown.contains(text), qPrintable(shown));
    auto* token = importing->findChild<QLineEdit*>(u"secret0Edit"_s);
    QVERIFY(token != nullptr);
    token->setFocus();
    QTest::keyClicks(token, u"token-of-the-second-machine"_s);
    const QByteArray before = contentOf(QString::fromStdString(configPath("other")));
    QVERIFY(!before.contains("SOC"));
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_VERIFY2(dialog<SetupImportDialog>() == nullptr, qPrintable(importing->problem()));
    const auto config = loadConfig(configPath("other"), destinationSchemas());
    QVERIFY(config.has_value());
    QCOMPARE(config->destinations.size(), 2U);
    for (const auto& destination : config->destinations)
        QVERIFY(!destination.enabled);
    const std::string entry = "grantex/other/" + config->destinations.front().id.value + "/hecToken";
    const auto stored = m_window->setup().secrets().read({SecretRef::Kind::Keychain, entry});
    QVERIFY(stored.has_value());
    QCOMPARE(stored->reveal(), std::string_view("token-of-the-second-machine"));
    QVERIFY(!contentOf(QString::fromStdString(configPath("other"))).contains("second-machine"));
}

void TestProfilesInTheWindow::aDiskThatNeverAnswersHoldsNothingUp()
{
    struct Disk
    {
        std::mutex mutex;
        std::condition_variable answers;
        bool isThere = false;
        std::vector<std::string> looked;
        void setThere(bool is)
        {
            const std::scoped_lock lock(mutex);
            isThere = is;
            answers.notify_all();
        }
        [[nodiscard]] std::vector<std::string> seen()
        {
            const std::scoped_lock lock(mutex);
            return looked;
        }
    };
    for (const char* name : {"a", "b", "c", "d", "e", "f"})
        write(name, {});
    const auto disk = std::make_shared<Disk>();
    MemorySecretStore secrets;
    ProfilesDialog::Setup setup{u"a"_s, false, &secrets, {}, {}};
    setup.look = [disk](const std::string& name) -> Result<ProfileContent> {
        std::unique_lock lock(disk->mutex);
        disk->looked.push_back(name);
        disk->answers.wait(lock, [&disk] { return disk->isThere; });
        ProfileContent content;
        content.waiting = name.front();
        return content;
    };
    auto dialog = std::make_unique<ProfilesDialog>(std::move(setup));
    dialog->open();
    QTRY_COMPARE(disk->seen().size(), 1U);
    for (const QString& name : {u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
        dialog->select(name);
    // The program's scans go on.
    auto scanned = std::make_shared<std::promise<void>>();
    WorkerPool::shared().post([scanned] { scanned->set_value(); });
    QCOMPARE(scanned->get_future().wait_for(std::chrono::seconds(20)), std::future_status::ready);
    QCOMPARE(disk->seen(), std::vector<std::string>{"a"});
    disk->setThere(true);
    // Of what was asked for meanwhile only the newest is looked at.
    const auto* about = dialog->findChild<QLabel*>(u"profileAbout"_s);
    QTRY_VERIFY2(about->text().contains(u"102 event(s) wait"_s), qPrintable(about->text()));
    QCOMPARE(disk->seen(), (std::vector<std::string>{"a", "f"}));
    // Nobody waits for a look that hangs: not the dialog, nor, as nothing ever answers this one, the program's end.
    disk->setThere(false);
    dialog->select(u"c"_s);
    QTRY_COMPARE(disk->seen().size(), 3U);
    dialog.reset();
}

void TestProfilesInTheWindow::anImportedConnectionGetsAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("the only one") << QString() << false;
    QTest::newRow("copied by hand from another") << u"copied"_s << false;
    QTest::newRow("a keychain that lets nothing go") << QString() << true;
}

void TestProfilesInTheWindow::anImportedConnectionGetsAKeyOfItsOwn()
{
    /// Removes nothing.
    class LockedStore final : public SecretStore
    {
    public:
        Result<Secret> read(const SecretRef& ref) override { return m_held.read(ref); }
        Result<> write(const SecretRef& ref, const Secret& secret) override { return m_held.write(ref, secret); }
        Result<> remove(const SecretRef&) override { return fail(ErrorCode::Denied, "The keychain is locked."); }

    private:
        MemorySecretStore m_held;
    };
    QFETCH(const QString, profile);
    QFETCH(const bool, isLocked);
    const std::string name = profile.toStdString();
    const SecretRef old{SecretRef::Kind::Keychain, "grantex/default/source/apiKey"};
    ConfigValue source = ConfigValue::object();
    source.set("type", "sse");
    source.set("url", "http://127.0.0.1:9");
    source.set("apiKey", old);
    QVERIFY(setConfigValue(configPath(name), {"source"}, source).has_value());
    openWindow(name);
    if (isLocked)
        m_window->setup().setSecrets(std::make_unique<LockedStore>());
    SecretStore& secrets = m_window->setup().secrets();
    QVERIFY(secrets.write(old, Secret("key-of-the-first-service")).has_value());
    QFile file(m_place->filePath(u"setup.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    source.set("url", "http://127.0.0.1:1");
    ConfigValue setup = ConfigValue::object();
    setup.set("grantex-setup", 1);
    setup.set("source", source);
    setup.set("leftOut", ConfigValue::list({"headers.X-Api-Key of <b>SIEM</b>"}));
    file.write(QByteArray::fromStdString(setup.toJson()));
    file.close();
    m_window->findChild<SetupTransfer*>()->setChoose([&file](QWidget*, bool) { return file.fileName(); });
    trigger(u"importSetupAction"_s);
    auto* importing = dialog<SetupImportDialog>();
    QVERIFY(importing != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), importing);
    const auto* leftOut = importing->findChild<QLabel*>(u"importLeftOut"_s);
    QVERIFY(leftOut->isVisible() && leftOut->text().endsWith(u": headers.X-Api-Key of <b>SIEM</b>"_s));
    auto* connection = importing->findChild<QCheckBox*>(u"importConnection"_s);
    QVERIFY(connection != nullptr && !connection->isChecked());
    connection->click();
    auto* key = importing->findChild<QLineEdit*>(u"secret0Edit"_s);
    QVERIFY(key != nullptr);
    key->setFocus();
    QTest::keyClicks(key, u"key-of-the-second-service"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY2(dialog<SetupImportDialog>() == nullptr, qPrintable(importing->problem()));
    const auto config = loadConfig(configPath(name), destinationSchemas());
    QVERIFY(config.has_value());
    QCOMPARE(config->sources.front().url, std::string("http://127.0.0.1:1"));
    QVERIFY(*config->sources.front().apiKeyRef != old);
    QCOMPARE(secrets.read(*config->sources.front().apiKeyRef)->reveal(), std::string_view("key-of-the-second-service"));
    // Nothing refers to the old one any more, except where it is another profile's.
    QCOMPARE(secrets.read(old).has_value(), isLocked || !profile.isEmpty());
    const auto* warning = m_window->findChild<Banner*>(u"warningBanner"_s);
    QCOMPARE(warning->isVisible() && warning->text().contains(u"keychain is locked"_s), isLocked);
}

void TestProfilesInTheWindow::aCancelledImportTouchesNothing()
{
    write({}, {});
    QFile file(m_place->filePath(u"setup.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"grantex-setup": 1, "destinations": [{"name": "x", "type": "file", "path": "x"}]})");
    file.close();
    openWindow({});
    const QByteArray before = contentOf(QString::fromStdString(configPath()));
    auto* transfer = m_window->findChild<SetupTransfer*>();
    transfer->setChoose([&file](QWidget*, bool) { return file.fileName(); });
    trigger(u"importSetupAction"_s);
    auto* importing = dialog<SetupImportDialog>();
    QVERIFY(importing != nullptr);
    QVERIFY(!importing->findChild<QLabel*>(u"importLeftOut"_s)->isVisible());
    QCOMPARE(contentOf(QString::fromStdString(configPath())), before);
    QTest::keyClick(importing, Qt::Key_Escape);
    QTRY_VERIFY(dialog<SetupImportDialog>() == nullptr);
    QCOMPARE(contentOf(QString::fromStdString(configPath())), before);
}

QTEST_MAIN(TestProfilesInTheWindow)
#include "test_profile_menu.moc"

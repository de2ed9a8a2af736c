// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/secrets/secret_store.h"
#include "core/settings/config.h"
#include "core/setup/pending_forgets.h"
#include "ui/connection/connection_dialog.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/replay_dialog.h"
#include "ui/forms/field_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/profile_strip.h"
#include "ui/widgets/throughput_line.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_menu.h"
#include "ui/window/setup_controller.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr int kPatience = 30'000;
constexpr int kEvents = 5;

/// A keychain that lets nothing go for as long as it is locked. Its entries outlive the window.
struct Entries
{
    MemorySecretStore inside;
    std::set<std::string> names;
    bool isLocked = false;
};

class StubbornStore final : public SecretStore
{
public:
    explicit StubbornStore(std::shared_ptr<Entries> entries) : m_entries(std::move(entries)) {}
    [[nodiscard]] Result<Secret> read(const SecretRef& ref) override
    {
        if (ref.kind == SecretRef::Kind::Keychain)
            return m_entries->inside.read(ref);
        return makeSystemSecretStore()->read(ref);
    }
    [[nodiscard]] Result<> write(const SecretRef& ref, const Secret& secret) override
    {
        m_entries->names.insert(ref.name);
        return m_entries->inside.write(ref, secret);
    }
    [[nodiscard]] Result<> remove(const SecretRef& ref) override
    {
        if (m_entries->isLocked)
            return fail(ErrorCode::Unavailable, "The keychain is locked.", "Unlock it.");
        m_entries->names.erase(ref.name);
        return m_entries->inside.remove(ref);
    }

private:
    std::shared_ptr<Entries> m_entries;
};

} // namespace

/// What a person wants of a destination, asked for on its card in the real window over real files.
class TestDestinationWishes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aReplaySendsItOnceMore();
    void aCopyIsADestinationOfItsOwn();
    void startingFromNowDropsWhatWaits();
    void aRemovedOneIsDiscardedAfterItWasConfirmed();
    void theCardShowsItsFlowAndHowLongTheOldestWaits();
    void whereToStartIsChosen_data();
    void whereToStartIsChosen();
    void theFixOpensTheFieldInQuestion();
    void confirmationsSayWhoseSetUpItIs();
    void oneOfSeveralSourcesIsChangedAndTheOthersStay();
    void aKeyThatTheKeychainHoldsIsForgottenLater();

private:
    void write(const QByteArray& source, const QByteArray& destinations);
    void open(const QByteArray& destinations);
    void start();
    [[nodiscard]] QByteArray fileSource() const;
    [[nodiscard]] QString path(const QString& name) const { return m_place->filePath(name); }
    [[nodiscard]] int linesOf(const QString& name) const;
    [[nodiscard]] QJsonObject configuration() const;
    [[nodiscard]] DestinationCard* card(const std::string& name) const;
    /// NotRunning: it has no card now.
    [[nodiscard]] LaneStatus::State stateOf(const std::string& name) const;
    [[nodiscard]] LaneCounters counters(const std::string& name) const;
    void choose(const std::string& card, const QString& action);
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const
    {
        return m_window->findChild<Dialog*>();
    }

    std::shared_ptr<Entries> m_entries;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<MainWindow> m_window;
};

void TestDestinationWishes::init()
{
    m_entries = std::make_shared<Entries>();
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_place->path().toUtf8())); // whose profiles are asked too
    QFile events(path(u"in.ndjson"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    for (int i = 1; i <= kEvents; ++i)
        events.write(QStringLiteral(R"({"id":"evt_%1","type":"grant.created"})").arg(i).toUtf8() + '\n');
}

void TestDestinationWishes::cleanup()
{
    m_window.reset();
    m_place.reset();
}

void TestDestinationWishes::write(const QByteArray& source, const QByteArray& destinations)
{
    QFile file(path(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "version": 1, "profile": {"colour": "red"}, "journal": {"directory": "journal"}, "source": )" +
               source + R"(, "destinations": )" + destinations + "}\n");
}

QByteArray TestDestinationWishes::fileSource() const
{
    return R"({"type": "file", "path": "in.ndjson"})";
}

void TestDestinationWishes::open(const QByteArray& destinations)
{
    write(fileSource(), destinations);
    start();
}

void TestDestinationWishes::start()
{
    const std::string file = path(u"config.json"_s).toStdString();
    const auto reread = [file, entries = m_entries] {
        auto config = loadConfig(file, destinationSchemas());
        StubbornStore store(entries);
        if (config)
            resolveReadableSecrets(*config, store);
        return config;
    };
    auto config = reread();
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    auto pipeline = Pipeline::create(std::move(*config), {.createJournal = true, .reread = reread});
    QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
    m_window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Test"_s, {}});
    m_window->setup().setSecrets(std::make_unique<StubbornStore>(m_entries));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->pipeline().start();
    m_window->setup().setConfirm([](QWidget*, const QString&, const QString&, const QString&) { return true; });
    m_window->destinations().setConfirm([](QWidget*, const QString&, const QString&, const QString&) { return true; });
}

int TestDestinationWishes::linesOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

QJsonObject TestDestinationWishes::configuration() const
{
    QFile file(path(u"config.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

DestinationCard* TestDestinationWishes::card(const std::string& name) const
{
    for (DestinationCard* card : m_window->destinations().cards()) {
        if (card->status().name == name)
            return card;
    }
    return nullptr;
}

LaneStatus::State TestDestinationWishes::stateOf(const std::string& name) const
{
    const DestinationCard* found = card(name);
    return found == nullptr ? LaneStatus::State::NotRunning : found->status().state;
}

LaneCounters TestDestinationWishes::counters(const std::string& name) const
{
    const DestinationCard* found = card(name);
    return found == nullptr ? LaneCounters() : found->status().counters;
}

void TestDestinationWishes::choose(const std::string& name, const QString& action)
{
    bool isTriggered = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction* one : menu->actions()) {
            if (one->objectName() != action || !one->isEnabled())
                continue;
            menu->setActiveAction(one);
            QTest::keyClick(menu, Qt::Key_Return);
            isTriggered = true;
            return;
        }
        menu->close();
    });
    auto* button = card(name)->findChild<QToolButton*>(u"cardMenuButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(isTriggered, qPrintable(action), kPatience);
}

void TestDestinationWishes::aReplaySendsItOnceMore()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson"}])");
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"out.ndjson"_s), kEvents, kPatience);
    choose("out", u"replayCardAction"_s);
    QTRY_VERIFY(dialog<ReplayDialog>() != nullptr);
    auto* start = dialog<ReplayDialog>()->findChild<QPushButton*>(u"replayStart"_s);
    QTRY_VERIFY(start->isEnabled());
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"out.ndjson"_s), 2 * kEvents, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(counters("out").delivered, kEvents, kPatience);
}

void TestDestinationWishes::aCopyIsADestinationOfItsOwn()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson"}])");
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"out.ndjson"_s), kEvents, kPatience);
    choose("out", u"duplicateCardAction"_s);
    QTRY_VERIFY(dialog<DestinationDialog>() != nullptr);
    auto& copy = *dialog<DestinationDialog>();
    auto* place = copy.findChild<QLineEdit*>(u"pathEdit"_s);
    QVERIFY2(place->text().endsWith(u"out.ndjson"_s), qPrintable(place->text()));
    place->setText(u"copy.ndjson"_s);
    copy.save();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->destinations().cards().size(), 2U, kPatience);
    const QJsonArray all = configuration().value(u"destinations"_s).toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].toObject().value(u"name"_s) != all[1].toObject().value(u"name"_s));
    QVERIFY(!all[1].toObject().value(u"id"_s).toString().isEmpty());
    QCOMPARE(all[1].toObject().value(u"path"_s).toString(), u"copy.ndjson"_s);
    QCOMPARE(all[0].toObject().value(u"path"_s).toString(), u"out.ndjson"_s);
}

void TestDestinationWishes::startingFromNowDropsWhatWaits()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson", "enabled": false, "startFrom": "beginning"}])");
    QTRY_COMPARE_WITH_TIMEOUT(counters("out").waiting(), kEvents, kPatience);
    choose("out", u"startFromNowCardAction"_s);
    // Switched off it is done when it goes on.
    card("out")->toggle().click();
    QTRY_COMPARE_WITH_TIMEOUT(counters("out").dropped, kEvents, kPatience);
    QCOMPARE(counters("out").waiting(), 0);
    QCOMPARE(linesOf(u"out.ndjson"_s), 0);
}

void TestDestinationWishes::aRemovedOneIsDiscardedAfterItWasConfirmed()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson", "enabled": false, "startFrom": "beginning"}])");
    QTRY_COMPARE_WITH_TIMEOUT(counters("out").waiting(), kEvents, kPatience);
    choose("out", u"removeCardAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("out"), LaneStatus::State::Removed, kPatience);
    QVERIFY(configuration().value(u"destinations"_s).toArray().isEmpty());
    bool answer = false;
    QString told;
    m_window->destinations().setConfirm([&](QWidget*, const QString&, const QString& consequence, const QString&) {
        told = consequence;
        return answer;
    });
    auto* discard = card("out")->findChild<QPushButton*>(u"discardButton"_s);
    QVERIFY(discard->isVisible());
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Space);
    QVERIFY2(told.contains(QString::number(kEvents)), qPrintable(told));
    QVERIFY(card("out") != nullptr);
    answer = true;
    QTest::keyClick(discard, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->destinations().cards().empty(), kPatience);
}

void TestDestinationWishes::theCardShowsItsFlowAndHowLongTheOldestWaits()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson", "enabled": false, "startFrom": "beginning"}])");
    QTRY_COMPARE_WITH_TIMEOUT(counters("out").waiting(), kEvents, kPatience);
    DestinationCard shown(card("out")->status());
    LaneStatus lane = shown.status();
    const UtcTime now = SystemClock().utcNow();
    lane.state = LaneStatus::State::Backoff;
    lane.oldestWaitingAt = now - std::chrono::minutes(3);
    shown.setStatus(lane, now);
    shown.tick(now);
    QVERIFY2(shown.flowText().contains(u"3 min"_s), qPrintable(shown.flowText()));
    // What was delivered within the second stands on the line, and as a rate where nothing waits.
    lane.state = LaneStatus::State::Delivering;
    lane.counters.delivered = lane.counters.matched;
    lane.oldestWaitingAt.reset();
    shown.setStatus(lane, now);
    shown.tick(now);
    const auto* line = shown.findChild<ThroughputLine*>();
    QCOMPARE(line->seconds().back(), double(kEvents));
    QVERIFY2(shown.flowText().endsWith(u"/s"_s), qPrintable(shown.flowText()));
    QVERIFY2(shown.stateText().contains(u"/s"_s), qPrintable(shown.stateText()));
}

void TestDestinationWishes::whereToStartIsChosen_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("waiting");
    QTest::addRow("from now") << 0 << 0;
    QTest::addRow("from the beginning") << 1 << kEvents;
    QTest::addRow("from a time, of today") << 2 << kEvents;
}

void TestDestinationWishes::whereToStartIsChosen()
{
    QFETCH(int, place);
    QFETCH(int, waiting);
    open("[]");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pipeline().counters().last.value, kEvents, kPatience);
    auto* add = m_window->findChild<QPushButton*>(u"addDestinationButton"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_VERIFY(dialog<DestinationDialog>() != nullptr);
    auto& adding = *dialog<DestinationDialog>();
    adding.chooseType(u"file"_s);
    adding.findChild<QLineEdit*>(u"pathEdit"_s)->setText(u"new.ndjson"_s);
    auto* start = adding.findChild<QComboBox*>(u"startFromEdit"_s);
    start->setCurrentIndex(place);
    Q_EMIT start->activated(place);
    if (place == 2) // a little before the events came
        adding.findChild<QDateTimeEdit*>(u"startTimeEdit"_s)->setDateTime(QDateTime::currentDateTime().addSecs(-3600));
    adding.save();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->destinations().cards().size(), 1U, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"new.ndjson"_s), waiting, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("file"), LaneStatus::State::Idle, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(counters("file").delivered, waiting, kPatience);
    QCOMPARE(counters("file").matched, waiting);
}

void TestDestinationWishes::theFixOpensTheFieldInQuestion()
{
    // A folder that is not there is told as such, and the remedy names the setting.
    open(R"([{"name": "out", "type": "file", "path": "nowhere/deep/out.ndjson", "startFrom": "beginning"}])");
    QTRY_VERIFY_WITH_TIMEOUT(stateOf("out") == LaneStatus::State::Paused, kPatience);
    QVERIFY2(!card("out")->fixText().contains(u'`'), qPrintable(card("out")->fixText()));
    auto* fix = card("out")->findChild<QPushButton*>(u"fixButton"_s);
    QVERIFY(fix->isVisible());
    fix->setFocus();
    QTest::keyClick(fix, Qt::Key_Space);
    QTRY_VERIFY(dialog<DestinationDialog>() != nullptr);
    auto* place = dialog<DestinationDialog>()->findChild<QLineEdit*>(u"pathEdit"_s);
    QTRY_VERIFY(place->hasFocus());
    // Repaired there, it goes on by itself.
    place->setText(u"here.ndjson"_s);
    dialog<DestinationDialog>()->save();
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"here.ndjson"_s), kEvents, kPatience);
}

void TestDestinationWishes::confirmationsSayWhoseSetUpItIs()
{
    open(R"([{"name": "out", "type": "file", "path": "out.ndjson"}])");
    QString name;
    QString colour;
    bool isCancelDefault = false;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        const auto* strip = box->findChild<ProfileStrip*>(u"confirmationProfile"_s);
        QVERIFY(strip->isVisible());
        name = strip->name();
        colour = strip->colour();
        isCancelDefault = !box->findChild<QPushButton*>(u"confirmButton"_s)->isDefault();
        QTest::keyClick(box, Qt::Key_Escape);
    });
    QVERIFY(!askForConfirmation(&m_window->destinations(), u"Discard?"_s, u"It goes."_s, u"Discard"_s));
    QCOMPARE(name, m_window->profiles().title());
    QVERIFY(!name.isEmpty());
    QCOMPARE(colour, u"red"_s);
    QVERIFY(isCancelDefault);
    QTimer::singleShot(0, this, [] {
        auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QTest::mouseClick(box->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    });
    QVERIFY(askForConfirmation(m_window.get(), u"Discard?"_s, u"It goes."_s, u"Discard"_s));
}

void TestDestinationWishes::oneOfSeveralSourcesIsChangedAndTheOthersStay()
{
    QVERIFY(qputenv("TEST_WISH_KEY", "wish-key"));
    write(R"([{"type": "sse", "url": "http://127.0.0.1:9", "apiKey": {"env": "TEST_WISH_KEY"}},
  {"type": "file", "path": "in.ndjson"},
  {"type": "websocket", "url": "http://127.0.0.1:19", "apiKey": {"env": "TEST_WISH_KEY"}, "types": ["grant.*"]}])",
          "[]");
    start();
    const QJsonArray before = configuration().value(u"source"_s).toArray();
    m_window->setup().editConnection();
    auto* editing = dialog<ConnectionDialog>();
    QVERIFY(editing != nullptr);
    auto* source = editing->findChild<QComboBox*>(u"sourceEdit"_s);
    QVERIFY(source->isVisible());
    QCOMPARE(source->count(), 2); // a file is no connection
    auto* url = editing->findChild<QLineEdit*>(u"urlEdit"_s);
    QCOMPARE(url->text(), u"http://127.0.0.1:9"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down);
    QCOMPARE(url->text(), u"http://127.0.0.1:19"_s);
    url->setFocus();
    url->selectAll();
    QTest::keyClicks(url, u"http://127.0.0.1:29"_s);
    QVERIFY(!source->isEnabled());
    auto* place = editing->findChild<QComboBox*>(u"apiKeyPlace"_s);
    place->setCurrentIndex(0);
    Q_EMIT place->activated(0);
    auto* key = editing->findChild<QLineEdit*>(u"apiKeyEdit"_s);
    key->setFocus();
    QTest::keyClicks(key, u"typed"_s);
    editing->save();
    const QJsonArray after = configuration().value(u"source"_s).toArray();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0], before[0]);
    QCOMPARE(after[1], before[1]);
    QCOMPARE(after[2].toObject().value(u"url"_s).toString(), u"http://127.0.0.1:29"_s);
    QCOMPARE(after[2].toObject().value(u"type"_s).toString(), u"websocket"_s);
    QVERIFY(after[2].toObject().value(u"apiKey"_s).toObject().contains(u"keychain"_s));
    // Its key is its own: the first one's, once it has one, is another.
    QCOMPARE(m_entries->names.size(), 1U);
    QVERIFY2(m_entries->names.begin()->ends_with("/source-2/apiKey"), m_entries->names.begin()->c_str());
}

void TestDestinationWishes::aKeyThatTheKeychainHoldsIsForgottenLater()
{
    QVERIFY(qputenv("TEST_WISH_KEY", "wish-key"));
    PendingForgets pending(path(u"config.json"_s).toStdString());
    open("[]");
    m_window->setup().addDestination();
    auto* adding = dialog<DestinationDialog>();
    adding->chooseType(u"splunk"_s);
    adding->findChild<QLineEdit*>(u"hecUrlEdit"_s)->setText(u"http://127.0.0.1:9"_s);
    auto* token = adding->findChild<QLineEdit*>(u"hecTokenEdit"_s);
    token->setFocus();
    QTest::keyClicks(token, u"typed-token"_s);
    adding->save();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->destinations().cards().size(), 1U, kPatience);
    QCOMPARE(m_entries->names.size(), 1U);
    const std::string name = *m_entries->names.begin();
    QTRY_VERIFY(dialog<DestinationDialog>() == nullptr);

    // Its key comes from somewhere else from now on, and the old one cannot be taken away: that is told.
    m_entries->isLocked = true;
    const std::string lane = m_window->destinations().cards().front()->status().name;
    choose(lane, u"editCardAction"_s);
    QTRY_VERIFY(dialog<DestinationDialog>() != nullptr);
    auto* place = dialog<DestinationDialog>()->findChild<QComboBox*>(u"hecTokenPlace"_s);
    place->setCurrentIndex(1);
    Q_EMIT place->activated(1);
    QTest::keyClicks(dialog<DestinationDialog>()->findChild<QLineEdit*>(u"hecTokenEdit"_s), u"TEST_WISH_KEY"_s);
    dialog<DestinationDialog>()->save();
    QTRY_VERIFY(dialog<DestinationDialog>() == nullptr);
    auto* banner = m_window->findChild<Banner*>(u"warningBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"The keychain is locked."_s), qPrintable(banner->text()));
    QCOMPARE(pending.names(), std::vector{name});
    m_window.reset();
    start(); // still locked
    QTest::qWait(50);
    QCOMPARE(pending.names(), std::vector{name});
    m_window.reset();
    m_entries->isLocked = false;
    // Another profile has taken its name since: then it is nobody's to take away.
    const QString others = path(u"grantex-monitor/profiles/other"_s);
    QVERIFY(QDir().mkpath(others));
    QFile other(others + u"/config.json"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(R"({"version": 1, "source": {"type": "sse", "apiKey": {"keychain": ")" +
                QByteArray::fromStdString(name) + R"("}}})");
    other.close();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(pending.names().empty(), kPatience);
    QCOMPARE(m_entries->names.size(), 1U);
    m_window.reset();
    QVERIFY(other.remove());
    QVERIFY(pending.add({name}).has_value());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_entries->names.empty(), kPatience);
    QTRY_VERIFY(pending.names().empty());
    QVERIFY(!QFile::exists(path(u"config.json.forget"_s)));

    // The same of one that is removed.
    choose(lane, u"editCardAction"_s);
    QTRY_VERIFY(dialog<DestinationDialog>() != nullptr);
    place = dialog<DestinationDialog>()->findChild<QComboBox*>(u"hecTokenPlace"_s);
    place->setCurrentIndex(0);
    Q_EMIT place->activated(0);
    QTest::keyClicks(dialog<DestinationDialog>()->findChild<QLineEdit*>(u"hecTokenEdit"_s), u"another-token"_s);
    dialog<DestinationDialog>()->save();
    QTRY_VERIFY(dialog<DestinationDialog>() == nullptr);
    QCOMPARE(m_entries->names.size(), 1U);
    m_entries->isLocked = true;
    choose(lane, u"removeCardAction"_s);
    QTRY_COMPARE(pending.names().size(), 1U);
    QVERIFY(m_window->findChild<Banner*>(u"warningBanner"_s)->isVisible());
    m_window.reset();
    m_entries->isLocked = false;
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_entries->names.empty(), kPatience);
}

QTEST_MAIN(TestDestinationWishes)
#include "test_destination_wishes.moc"

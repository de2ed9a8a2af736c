// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "ui/connection/connection_dialog.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/type_chooser.h"
#include "ui/forms/field_form.h"
#include "ui/forms/test_steps.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/connection_header.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_controller.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr int kPatience = 30'000;
const auto kKey = "gx_demo_key"_ba;
const auto kToken = "hec-demo-token"_ba;

} // namespace

/// From an empty configuration to delivered events, by the real dialogs, the real keychain and real sockets.
class TestSetupEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDestinationIsSetUpDeliversIsSwitchedItsKeyIsChangedAndItIsRemoved();
    void theConnectionIsChangedByDialog();
    void withoutADestinationsSecretTheWindowOpensAndTheRestRuns();
    void withoutTheConnectionsKeyTheWindowOpensAndAsksForIt();
    void noSecretIsInAnyFile();

private:
    void writeConfiguration(const QByteArray& destinations = "[]", const QByteArray& variable = "TEST_GRANTEX_KEY");
    void openWindow();
    template <typename Dialog>
    Dialog* dialog()
    {
        return m_window->findChild<Dialog*>();
    }
    static void type(QWidget& parent, const char* name, const QString& text);
    DestinationCard* card(const std::string& name = {}) const;
    LaneStatus lane(const std::string& name = {}) const;

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    QTemporaryDir m_place;
    QString m_config;
    std::unique_ptr<MainWindow> m_window;
};

void TestSetupEndToEnd::initTestCase()
{
    const QByteArray problem = test::startService(m_simulator);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY(qputenv("TEST_GRANTEX_KEY", kKey));
}

void TestSetupEndToEnd::init()
{
    m_config = m_place.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/config.json"_s);
    QVERIFY(QDir().mkpath(QFileInfo(m_config).absolutePath()));
}

void TestSetupEndToEnd::cleanup()
{
    m_window.reset();
}

void TestSetupEndToEnd::writeConfiguration(const QByteArray& destinations, const QByteArray& variable)
{
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({
  "version": 1,
  "source": { "type": "sse", "url": ")" +
               QByteArray::fromStdString(m_simulator->url()) + R"(", "apiKey": {"env": ")" + variable + R"("} },
  "journal": { "directory": "journal" },
  "destinations": )" +
               destinations + "\n}\n");
}

void TestSetupEndToEnd::openWindow()
{
    const QByteArray problem = test::openConfiguredWindow(m_window, m_config.toStdString());
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestSetupEndToEnd::type(QWidget& parent, const char* name, const QString& text)
{
    auto* line = parent.findChild<QLineEdit*>(QString::fromLatin1(name));
    QVERIFY2(line != nullptr, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

DestinationCard* TestSetupEndToEnd::card(const std::string& name) const
{
    for (DestinationCard* card : m_window->destinations().cards()) {
        if (name.empty() || card->status().name == name)
            return card;
    }
    return nullptr;
}

LaneStatus TestSetupEndToEnd::lane(const std::string& name) const
{
    for (const LaneStatus& lane : m_window->pipeline().lanes()) {
        if (name.empty() || lane.name == name)
            return lane;
    }
    return {};
}

void TestSetupEndToEnd::aDestinationIsSetUpDeliversIsSwitchedItsKeyIsChangedAndItIsRemoved()
{
    writeConfiguration();
    openWindow();
    // Add: by keyboard alone.
    auto* add = m_window->findChild<QPushButton*>(u"addDestinationButton"_s);
    QVERIFY(add != nullptr && add->isEnabled());
    QCOMPARE(add->accessibleName(), u"Add destination"_s);
    // At the edge also while no count stands beside it.
    QVERIFY(add->parentWidget()->width() - add->geometry().right() <= add->fontMetrics().height());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    auto* adding = dialog<DestinationDialog>();
    QVERIFY(adding != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(adding));
    auto* splunk = adding->findChild<TypeChooser*>()->button("splunk");
    splunk->setFocus();
    QTest::keyClick(splunk, Qt::Key_Space);
    type(*adding, "nameEdit", u"SOC"_s);
    type(*adding, "hecUrlEdit", QString::fromStdString(m_simulator->url()));
    type(*adding, "hecTokenEdit", QString::fromLatin1(kToken));
    QTest::keyClick(adding->findChild<QLineEdit*>(u"hecTokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card() != nullptr, kPatience);
    // It delivers to a receiver that checks the token.
    QTRY_VERIFY_WITH_TIMEOUT(lane().counters.delivered > 20, kPatience);
    QCOMPARE(QString::fromStdString(lane().name), u"SOC"_s);

    // Off and on.
    card()->toggle().setFocus();
    QTest::keyClick(&card()->toggle(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Off, kPatience);
    QTest::keyClick(&card()->toggle(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(lane().state != LaneStatus::State::Off, kPatience);

    // A wrong key pauses it and loses nothing; the right one lets it go on.
    const auto changeToken = [&](const QString& token) {
        m_window->setup().fulfil(lane(), LaneWish::Edit);
        auto* editing = dialog<DestinationDialog>();
        QVERIFY(editing != nullptr);
        type(*editing, "hecTokenEdit", token);
        QTest::keyClick(editing->findChild<QLineEdit*>(u"hecTokenEdit"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<DestinationDialog>() == nullptr, kPatience);
    };
    changeToken(u"another-token-entirely"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Paused, kPatience);
    const auto before = lane().counters.delivered;
    changeToken(QString::fromLatin1(kToken));
    QTRY_VERIFY_WITH_TIMEOUT(lane().counters.delivered > before, kPatience);
    QCOMPARE(lane().counters.deadLettered, 0);

    // Remove: the person sees in numbers what goes; nothing is left in the keychain.
    const LaneId id = lane().id;
    const std::string entry = entryPrefix(entryOwner(m_config.toStdString())) + id.value + "/hecToken";
    QVERIFY(keychain::read(entry).has_value());
    QString consequence;
    m_window->setup().setConfirm([&](QWidget*, const QString&, const QString& text, const QString&) {
        consequence = text;
        return true;
    });
    m_window->setup().fulfil(lane(), LaneWish::Remove);
    QVERIFY(!consequence.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Removed, kPatience);
    QVERIFY(!keychain::read(entry));
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("SOC"));
}

void TestSetupEndToEnd::theConnectionIsChangedByDialog()
{
    writeConfiguration();
    openWindow();
    m_window->setup().editConnection();
    auto* editing = dialog<ConnectionDialog>();
    QVERIFY(editing != nullptr);
    QCOMPARE(editing->findChild<QLineEdit*>(u"urlEdit"_s)->text(), QString::fromStdString(m_simulator->url()));
    auto* place = editing->findChild<QComboBox*>(u"apiKeyPlace"_s);
    place->setCurrentIndex(static_cast<int>(SecretDraft::Place::Keychain));
    Q_EMIT place->activated(place->currentIndex());
    type(*editing, "apiKeyEdit", QString::fromLatin1(kKey));
    editing->testConnection();
    QTRY_VERIFY_WITH_TIMEOUT(editing->steps().text().contains(u"accepted"_s), kPatience);
    editing->save();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ConnectionDialog>() == nullptr, kPatience);
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(R"("keychain")"), bytes.constData());
    QVERIFY(!bytes.contains(kKey));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pipeline().sources().front().state, SourceStatus::State::Live, kPatience);
}

void TestSetupEndToEnd::withoutADestinationsSecretTheWindowOpensAndTheRestRuns()
{
    const QByteArray url = QByteArray::fromStdString(m_simulator->url());
    const QString file = QFileInfo(m_config).absolutePath() + u"/token"_s;
    writeConfiguration(R"([ { "name": "chain", "type": "splunk", "hecUrl": ")" + url +
                       R"(", "hecToken": {"keychain": "grantex/default/nowhere/hecToken"} },
    { "name": "variable", "type": "splunk", "hecUrl": ")" +
                       url + R"(", "hecToken": {"env": "TEST_GRANTEX_NOT_SET"} },
    { "name": "file", "type": "splunk", "hecUrl": ")" +
                       url + R"(", "hecToken": {"file": "token"} },
    { "name": "healthy", "type": "file", "path": "out.ndjson" } ])");
    // The server's program does not begin without them: its contract.
    QVERIFY(!loadResolvedConfig(m_config.toStdString()));
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(lane("healthy").counters.delivered > 20, kPatience);
    for (const auto& [name, words, remedy] :
         {std::tuple("chain", u"holds no entry"_s, u"Enter the secret again"_s),
          std::tuple("variable", u"TEST_GRANTEX_NOT_SET is not set"_s, u"Set it before"_s),
          std::tuple("file", u"token"_s, QString())}) {
        const DestinationCard* shown = card(name);
        QVERIFY2(shown != nullptr, name);
        QVERIFY2(shown->stateText().startsWith(u"Paused: its key is not there."_s), qPrintable(shown->stateText()));
        QVERIFY2(shown->stateText().contains(words), qPrintable(shown->stateText()));
        QVERIFY2(shown->accessibleName().contains(u"its key is not there"_s), qPrintable(shown->accessibleName()));
        QVERIFY2(shown->fixText().contains(remedy) && !shown->fixText().isEmpty(), qPrintable(shown->fixText()));
        QTRY_VERIFY_WITH_TIMEOUT(lane(name).counters.waiting() > 20, kPatience);
    }
    // Typed where the card asks for it.
    auto* enter = card("chain")->findChild<QPushButton*>(u"enterSecretButton"_s);
    QVERIFY(enter != nullptr && enter->isVisible());
    enter->setFocus();
    QTest::keyClick(enter, Qt::Key_Space);
    auto* editing = dialog<DestinationDialog>();
    QVERIFY(editing != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(editing));
    QTRY_COMPARE(editing->focusWidget()->objectName(), u"hecTokenEdit"_s);
    QTest::keyClicks(editing->focusWidget(), QString::fromLatin1(kToken));
    QTest::keyClick(editing->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<DestinationDialog>() == nullptr, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(lane("chain").counters.delivered > 20, kPatience);
    QVERIFY(card("chain")->findChild<QPushButton*>(u"enterSecretButton"_s)->isHidden());
    // A file that is there by now is found by the button that retries; nothing that came meanwhile is lost.
    QFile token(file);
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write(kToken + '\n');
    token.close();
    auto* retry = card("file")->findChild<QPushButton*>(u"retryButton"_s);
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(lane("file").counters.delivered > 20, kPatience);
    QCOMPARE(lane("variable").state, LaneStatus::State::Paused);
    QCOMPARE(lane("file").counters.dropped, 0);
    QVERIFY(QFile::remove(file));
    // What runs does not stop because its secret cannot be read at the moment.
    QVERIFY(!m_window->pipeline().reload());
    QVERIFY(lane("file").missingSecret.empty());
    // A switch works without the secret too.
    card("variable")->toggle().setFocus();
    QTest::keyClick(&card("variable")->toggle(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(lane("variable").state, LaneStatus::State::Off, kPatience);
}

void TestSetupEndToEnd::withoutTheConnectionsKeyTheWindowOpensAndAsksForIt()
{
    writeConfiguration("[]", "TEST_GRANTEX_NOT_SET");
    openWindow();
    ConnectionHeader& header = m_window->header();
    QTRY_COMPARE_WITH_TIMEOUT(header.stateText(), u"Paused: no key"_s, kPatience);
    QVERIFY2(header.detailText().contains(u"TEST_GRANTEX_NOT_SET"_s), qPrintable(header.detailText()));
    auto* enter = m_window->findChild<QPushButton*>(u"enterKeyButton"_s);
    QVERIFY(enter != nullptr && enter->isVisible());
    enter->setFocus();
    QTest::keyClick(enter, Qt::Key_Space);
    auto* editing = dialog<ConnectionDialog>();
    QVERIFY(editing != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(editing));
    QTRY_COMPARE(editing->focusWidget()->objectName(), u"apiKeyEdit"_s);
    auto* place = editing->findChild<QComboBox*>(u"apiKeyPlace"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Home);
    QCOMPARE(place->currentIndex(), static_cast<int>(SecretDraft::Place::Keychain));
    type(*editing, "apiKeyEdit", QString::fromLatin1(kKey));
    QTest::keyClick(editing->findChild<QLineEdit*>(u"apiKeyEdit"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ConnectionDialog>() == nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(header.stateText(), u"Live"_s, kPatience);
    QVERIFY(enter->isHidden());
}

void TestSetupEndToEnd::noSecretIsInAnyFile()
{
    m_window.reset();
    int files = 0;
    QDirIterator it(m_place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& secret : {kKey, kToken, "another-token-entirely"_ba})
            QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 3);
}

QTEST_MAIN(TestSetupEndToEnd)
#include "test_setup_end_to_end.moc"

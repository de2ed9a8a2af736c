// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "tests/gui/receiver_process.h"
#include "tests/unit/destinations/kafka/kafka_mock.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/type_chooser.h"
#include "ui/forms/test_steps.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_controller.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <memory>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace grantex::test;

namespace {

constexpr int kPatience = 30'000;
const auto kKey = "gx_demo_key"_ba;

/// What a person types into the dialog of one kind.
struct Typed
{
    QString field; ///< object name of its editor
    QString text;
};

struct Kind
{
    QString type;
    std::vector<Typed> fields;
    QString secret;  ///< field of the secret that is rotated; empty: it has none
    QString rotated; ///< what it is then
};

} // namespace

/// Every kind of destination by the real widgets and the keyboard alone, the real keychain, and a strict receiver: set
/// up, deliver, start again, off and on, rotate its key, remove.
class TestDestinationsEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsSetUpDeliversAndIsRemoved_data();
    void itIsSetUpDeliversAndIsRemoved();

private:
    void writeConfiguration();
    void openWindow();
    void prepare(const QString& type, Kind& kind);
    void chooseType(DestinationDialog& dialog, const QString& type);
    void tabTo(QWidget& window, const QString& name);
    void type(QWidget& window, const Typed& typed);
    void save(DestinationDialog& dialog);
    /// The line of the card's menu with this mnemonic.
    void chooseFromMenu(Qt::Key mnemonic);
    [[nodiscard]] int received();
    [[nodiscard]] DestinationCard* card() const;
    [[nodiscard]] LaneStatus lane() const;

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_config;
    std::unique_ptr<ReceiverProcess> m_receiver;
    std::unique_ptr<KafkaMock> m_kafka;
    std::unique_ptr<MainWindow> m_window;
};

void TestDestinationsEndToEnd::initTestCase()
{
    const QByteArray problem = test::startService(m_simulator);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY(qputenv("TEST_GRANTEX_KEY", kKey));
}

void TestDestinationsEndToEnd::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_config = m_place->filePath(u"config.json"_s);
}

void TestDestinationsEndToEnd::cleanup()
{
    m_window.reset();
    m_receiver.reset();
    m_kafka.reset();
}

void TestDestinationsEndToEnd::writeConfiguration()
{
    // Plug-ins are taken from directories that nobody else may write to.
    const QString plugins = m_place->filePath(u"plugins"_s);
    QVERIFY(QDir().mkpath(plugins));
    QVERIFY(QFile::setPermissions(plugins, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString built = qEnvironmentVariable("GRANTEX_BIN_DIR") + u"/../plugins/tcp-lines.so"_s;
    QVERIFY2(QFile::copy(built, plugins + u"/tcp-lines.so"_s), qPrintable(built));
    QVERIFY(
        QFile::setPermissions(plugins + u"/tcp-lines.so"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "version": 1, "source": { "type": "sse", "url": ")" +
               QByteArray::fromStdString(m_simulator->url()) +
               R"(", "apiKey": {"env": "TEST_GRANTEX_KEY"} },
  "journal": { "directory": "journal" }, "plugins": { "directories": ["plugins"] }, "destinations": [] })");
}

void TestDestinationsEndToEnd::openWindow()
{
    const QByteArray problem = test::openConfiguredWindow(m_window, m_config.toStdString());
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestDestinationsEndToEnd::prepare(const QString& type, Kind& kind)
{
    const auto start = [this](const QString& name) {
        m_receiver = std::make_unique<ReceiverProcess>(name);
        return m_receiver->isReady();
    };
    const auto told = [this](const char* key) { return m_receiver->told(key); };
    kind.type = type;
    const Typed quick{u"flushIntervalMsEdit"_s, u"200"_s};
    if (type == u"webhook"_s) {
        QVERIFY(start(type));
        kind.fields = {{u"urlEdit"_s, told("url")}, {u"secretEdit"_s, told("secret")}, quick};
        kind.secret = u"secret"_s;
    } else if (type == u"splunk"_s) {
        kind.fields = {{u"hecUrlEdit"_s, QString::fromStdString(m_simulator->url())},
                       {u"hecTokenEdit"_s, u"hec-demo-token"_s},
                       quick};
    } else if (type == u"datadog"_s) {
        QVERIFY(start(type));
        kind.fields = {{u"apiKeyEdit"_s, told("secret")}, {u"endpointEdit"_s, told("url")}, quick};
        kind.secret = u"apiKey"_s;
    } else if (type == u"s3"_s) {
        QVERIFY(start(type));
        kind.fields = {{u"bucketEdit"_s, told("bucket")},
                       {u"regionEdit"_s, told("region")},
                       {u"endpointEdit"_s, told("url")},
                       {u"accessKeyIdEdit"_s, told("accessKey")},
                       {u"secretAccessKeyEdit"_s, told("secret")},
                       {u"sessionTokenEdit"_s, told("token")},
                       quick};
        kind.secret = u"secretAccessKey"_s;
    } else if (type == u"bigquery"_s) {
        QVERIFY(start(type));
        kind.fields = {{u"projectIdEdit"_s, told("project")}, {u"datasetIdEdit"_s, told("dataset")},
                       {u"tableIdEdit"_s, told("table")},     {u"credentialsEdit"_s, told("secret")},
                       {u"endpointEdit"_s, told("url")},      quick};
        kind.secret = u"credentials"_s;
    } else if (type == u"kafka"_s) {
        m_kafka = std::make_unique<KafkaMock>();
        kind.fields = {{u"brokersEdit"_s, QString::fromStdString(m_kafka->brokers()).replace(u',', u'\n')},
                       {u"topicEdit"_s, QString::fromLatin1(KafkaMock::topic())},
                       quick};
    } else if (type == u"command"_s) {
        QFile script(m_place->filePath(u"taker.py"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("import json, sys\nfor line in sys.stdin:\n    open('taken', 'a').write(line)\n"
                     "    print(json.dumps({'id': json.loads(line)['id'], 'ok': True}), flush=True)\n");
        kind.fields = {{u"commandEdit"_s, u"python3\n"_s + script.fileName()}, quick};
    } else if (type == u"file"_s) {
        kind.fields = {{u"pathEdit"_s, u"out.ndjson"_s}, quick};
    } else {
        QVERIFY(start(type));
        kind.fields = {
            {u"hostEdit"_s, u"127.0.0.1"_s}, {u"portEdit"_s, told("port")}, {u"tokenEdit"_s, told("secret")}, quick};
    }
    if (!kind.secret.isEmpty())
        kind.rotated = told("rotated");
}

int TestDestinationsEndToEnd::received()
{
    if (m_receiver)
        return m_receiver->count();
    if (m_kafka) {
        std::set<std::string> ids;
        for (const auto& message : m_kafka->messages())
            ids.insert(message.id);
        return static_cast<int>(ids.size());
    }
    for (const QString& name : {u"out.ndjson"_s, u"taken"_s}) {
        QFile file(m_place->filePath(name));
        if (file.open(QIODevice::ReadOnly))
            return static_cast<int>(file.readAll().count('\n'));
    }
    // The simulator's own receiver answers for itself: what counts as delivered it has.
    return static_cast<int>(lane().counters.delivered);
}

void TestDestinationsEndToEnd::tabTo(QWidget& window, const QString& name)
{
    constexpr int most = 300;
    for (int pressed = 0; pressed < most; ++pressed) {
        QWidget* focus = window.focusWidget();
        if (focus != nullptr && focus->objectName() == name)
            return;
        QTest::keyClick(focus == nullptr ? &window : focus, Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"no Tab leads to "_s + name));
}

void TestDestinationsEndToEnd::type(QWidget& window, const Typed& typed)
{
    const auto* editor = window.findChild<QWidget*>(typed.field);
    QVERIFY2(editor != nullptr, qPrintable(typed.field));
    if (!editor->isVisible()) {
        // Folded away.
        tabTo(window, u"advancedButton"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    }
    tabTo(window, typed.field);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    bool isFirst = true;
    for (const QString& line : typed.text.split(u'\n')) {
        if (!std::exchange(isFirst, false))
            QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTest::keyClicks(window.focusWidget(), line);
    }
}

void TestDestinationsEndToEnd::chooseType(DestinationDialog& dialog, const QString& type)
{
    auto* chooser = dialog.findChild<TypeChooser*>();
    QVERIFY(chooser != nullptr);
    const QWidget* wanted = chooser->button(type.toStdString());
    QVERIFY2(wanted != nullptr, qPrintable(type));
    constexpr int most = 40;
    for (int pressed = 0; pressed < most && dialog.focusWidget() != wanted; ++pressed) {
        QWidget* focus = dialog.focusWidget();
        QTest::keyClick(focus == nullptr ? static_cast<QWidget*>(&dialog) : focus, Qt::Key_Tab);
    }
    QVERIFY2(dialog.focusWidget() == wanted, qPrintable(type));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
}

void TestDestinationsEndToEnd::save(DestinationDialog& dialog)
{
    const QPointer<DestinationDialog> open(&dialog);
    tabTo(dialog, u"saveButton"_s);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(open == nullptr, qPrintable(open == nullptr ? QString() : open->steps().text()),
                              kPatience);
}

void TestDestinationsEndToEnd::chooseFromMenu(Qt::Key mnemonic)
{
    auto* button = card()->findChild<QToolButton*>(u"cardMenuButton"_s);
    QVERIFY(button != nullptr);
    button->setFocus();
    // The menu is a loop of its own.
    QTimer press;
    connect(&press, &QTimer::timeout, this, [mnemonic] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            QTest::keyClick(menu, mnemonic);
    });
    press.start(20);
    QTest::keyClick(button, Qt::Key_Space);
}

DestinationCard* TestDestinationsEndToEnd::card() const
{
    const auto& cards = m_window->destinations().cards();
    return cards.empty() ? nullptr : cards.front();
}

LaneStatus TestDestinationsEndToEnd::lane() const
{
    const auto lanes = m_window->pipeline().lanes();
    return lanes.empty() ? LaneStatus() : lanes.front();
}

void TestDestinationsEndToEnd::itIsSetUpDeliversAndIsRemoved_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : {"webhook", "splunk", "datadog", "s3", "bigquery", "kafka", "command", "file", "tcp-lines"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestDestinationsEndToEnd::itIsSetUpDeliversAndIsRemoved()
{
    QFETCH(const QString, type);
    writeConfiguration();
    openWindow();
    Kind kind;
    prepare(type, kind);
    if (QTest::currentTestFailed())
        return;

    auto* add = m_window->findChild<QPushButton*>(u"addDestinationButton"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    auto* adding = m_window->findChild<DestinationDialog*>();
    QVERIFY(adding != nullptr);
    // Not qWaitForWindowActive(): that is content with the window behind the dialog.
    QTRY_COMPARE(QApplication::activeWindow(), adding);
    chooseType(*adding, type);
    for (const Typed& typed : kind.fields) {
        if (!QTest::currentTestFailed())
            this->type(*adding, typed);
    }
    if (QTest::currentTestFailed())
        return;
    save(*adding);
    QTRY_VERIFY_WITH_TIMEOUT(card() != nullptr, kPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(lane().counters.delivered > 10, qPrintable(card()->stateText()), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(received() > 10, kPatience);

    // Started again it goes on with what the keychain holds.
    m_window.reset();
    openWindow();
    const auto delivered = lane().counters.delivered;
    QTRY_VERIFY2_WITH_TIMEOUT(lane().counters.delivered > delivered, qPrintable(card()->stateText()), kPatience);

    card()->toggle().setFocus();
    QTest::keyClick(&card()->toggle(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Off, kPatience);
    QTest::keyClick(&card()->toggle(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(lane().state != LaneStatus::State::Off, kPatience);

    if (!kind.rotated.isEmpty()) {
        m_receiver->rotate();
        QTRY_VERIFY2_WITH_TIMEOUT(lane().state == LaneStatus::State::Paused, qPrintable(card()->stateText()),
                                  kPatience);
        const auto before = lane().counters.delivered;
        chooseFromMenu(Qt::Key_E);
        auto* editing = m_window->findChild<DestinationDialog*>();
        QVERIFY(editing != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), editing);
        this->type(*editing, {kind.secret + u"Edit"_s, kind.rotated});
        if (QTest::currentTestFailed())
            return;
        save(*editing);
        QTRY_VERIFY2_WITH_TIMEOUT(lane().counters.delivered > before, qPrintable(card()->stateText()), kPatience);
        const std::string entry =
            entryPrefix(entryOwner(m_config.toStdString())) + lane().id.value + "/" + kind.secret.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(keychain::read(entry)->reveal())), kind.rotated.toUtf8());
    }
    QCOMPARE(lane().counters.deadLettered, 0);
    if (m_receiver)
        QCOMPARE(m_receiver->complaints(), "[]"_ba);

    QString consequence;
    m_window->setup().setConfirm([&](QWidget*, const QString&, const QString& text, const QString&) {
        consequence = text;
        return true;
    });
    const LaneId id = lane().id;
    const std::string entries = entryPrefix(entryOwner(m_config.toStdString())) + id.value + "/";
    chooseFromMenu(Qt::Key_R);
    QVERIFY(consequence.contains(u"still wait"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Removed, kPatience);
    for (const Typed& typed : kind.fields) {
        QString field = typed.field;
        field.chop(4);
        QVERIFY2(!keychain::read(entries + field.toStdString()), qPrintable(field));
    }
}

QTEST_MAIN(TestDestinationsEndToEnd)
#include "test_destinations_end_to_end.moc"

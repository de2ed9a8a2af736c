// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/setup/secret_places.h"
#include "tests/gui/configured_window.h"
#include "tests/gui/keyboard.h"
#include "tests/gui/receiver_process.h"
#include "tests/unit/destinations/kafka/kafka_mock.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/type_chooser.h"
#include "ui/forms/test_steps.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace grantex::test;

namespace {

constexpr int kPatience = 30'000;
const auto kKey = "gx_demo_key"_ba;
/// A script that speaks like receivers.py, of a real Kafka with a login (tests/services).
constexpr auto kKafkaReceiver = "GRANTEX_KAFKA_RECEIVER";

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
    QString secret;  ///< key of the secret that is rotated; empty: it has none
    QString rotated; ///< what it is then
    /// It starts anew for that: what it has but could not acknowledge any more would come twice, as it may.
    bool restarts = false;
};

/// Takes what comes in only with the right secret in its environment, which it looks up for each event.
const auto kTaker = R"(import json, os, sys
for line in sys.stdin:
    if os.environ.get("TOKEN") != open("right").read():
        open("refused", "a").write("x")
        sys.exit("wrong token")
    with open("taken", "a") as taken:
        taken.write(line)
    print(json.dumps({"id": json.loads(line)["id"], "ok": True}), flush=True)
)";

} // namespace

/// Every kind of destination by the real widgets and key presses alone, the real keychain, and a strict receiver, which
/// is asked what it has: set up, deliver, start again, off and on, rotate its key, remove; nothing lost, nothing twice.
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
    void write(const QString& name, const QByteArray& bytes);
    void openWindow();
    void prepare(const QString& type, Kind& kind);
    /// Fills in the dialog that has the keyboard.
    void type(const Typed& typed);
    void typeSecretVariable(const QString& value);
    void setUp(const Kind& kind);
    void startAgain();
    void switchOffAndOn();
    /// Presses the button; `wanted` is what the source is then, nothing: it is not stopped.
    void connectOrDisconnect(std::optional<SourceStatus::State> wanted);
    void rotateKey(const Kind& kind);
    void settle();
    void remove(const Kind& kind);
    void save();
    /// The line of the card's menu with this mnemonic.
    void chooseFromMenu(Qt::Key mnemonic);
    /// What the receiver has, and how often.
    [[nodiscard]] QHash<QString, int> held();
    [[nodiscard]] int refused();
    void rotateReceiver(const Kind& kind);
    /// Waits until so many more events are in the journal.
    void awaitEvents(std::int64_t more);
    /// No request is under way, and what the lane says was delivered is what the receiver has.
    [[nodiscard]] bool isQuiet();
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
    // What is typed into a list of choices is one word, however slow the machine is.
    QApplication::setKeyboardInputInterval(kPatience);
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
        QVERIFY(start(type));
        kind.fields = {{u"hecUrlEdit"_s, told("url")}, {u"hecTokenEdit"_s, told("secret")}, quick};
        kind.secret = u"hecToken"_s;
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
    } else if (type == u"kafka-sasl"_s) {
        m_receiver = std::make_unique<ReceiverProcess>(u"kafka"_s, qEnvironmentVariable(kKafkaReceiver));
        QVERIFY(m_receiver->isReady());
        kind.type = u"kafka"_s;
        kind.fields = {{u"brokersEdit"_s, told("broker")},
                       {u"topicEdit"_s, told("topic")},
                       {u"security.protocolEdit"_s, u"sasl_ssl"_s},
                       {u"security.mechanismEdit"_s, told("mechanism")},
                       {u"security.usernameEdit"_s, told("user")},
                       {u"security.passwordEdit"_s, told("secret")},
                       {u"caFileEdit"_s, told("caFile")},
                       {u"timeoutMsEdit"_s, u"3000"_s},
                       quick};
        kind.secret = u"security.password"_s;
        kind.restarts = true;
    } else if (type == u"command"_s) {
        write(u"taker.py"_s, kTaker);
        write(u"right"_s, "first-token");
        kind.fields = {{u"commandEdit"_s, u"python3\n"_s + m_place->filePath(u"taker.py"_s)},
                       {u"envEdit"_s, u"first-token"_s},
                       quick};
        kind.secret = u"env.TOKEN"_s;
        kind.rotated = u"another-token"_s;
    } else if (type == u"file"_s) {
        kind.fields = {{u"pathEdit"_s, u"out.ndjson"_s}, quick};
    } else {
        QVERIFY(start(type));
        kind.fields = {
            {u"hostEdit"_s, u"127.0.0.1"_s}, {u"portEdit"_s, told("port")}, {u"tokenEdit"_s, told("secret")}, quick};
        kind.secret = u"token"_s;
    }
    if (m_receiver)
        kind.rotated = told("rotated");
}

QHash<QString, int> TestDestinationsEndToEnd::held()
{
    if (m_receiver)
        return m_receiver->held();
    QHash<QString, int> held;
    if (m_kafka) {
        for (const auto& message : m_kafka->messages())
            ++held[QString::fromStdString(message.id)];
        return held;
    }
    for (const QString& name : {u"out.ndjson"_s, u"taken"_s}) {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        // A last line that is still being written counts later.
        for (const QByteArray& line : bytes.left(bytes.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                ++held[QJsonDocument::fromJson(line)[u"id"].toString()];
        }
    }
    return held;
}

int TestDestinationsEndToEnd::refused()
{
    return m_receiver ? m_receiver->refused() : static_cast<int>(QFileInfo(m_place->filePath(u"refused"_s)).size());
}

void TestDestinationsEndToEnd::rotateReceiver(const Kind& kind)
{
    if (m_receiver)
        m_receiver->rotate();
    else
        write(u"right"_s, kind.rotated.toUtf8());
}

void TestDestinationsEndToEnd::write(const QString& name, const QByteArray& bytes)
{
    // Whole or not at all: it is read meanwhile.
    QSaveFile file(m_place->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush() && file.commit());
}

void TestDestinationsEndToEnd::awaitEvents(std::int64_t more)
{
    const auto wanted = m_window->pipeline().counters().received + more;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->pipeline().counters().received >= wanted, kPatience);
}

bool TestDestinationsEndToEnd::isQuiet()
{
    const LaneStatus status = lane();
    const auto& outcomes = status.activity.outcomes;
    return status.activity.requests == std::accumulate(outcomes.begin(), outcomes.end(), std::int64_t{0}) &&
           held().size() == status.counters.delivered;
}

void TestDestinationsEndToEnd::type(const Typed& typed)
{
    const QWidget* window = QApplication::activeWindow();
    QVERIFY(window != nullptr);
    const auto* editor = window->findChild<QWidget*>(typed.field);
    QVERIFY2(editor != nullptr, qPrintable(typed.field));
    if (typed.field == u"envEdit"_s)
        return typeSecretVariable(typed.text);
    if (!editor->isVisible()) {
        // Folded away.
        QVERIFY(Keyboard::tabTo(u"advancedButton"_s));
        Keyboard::press(Qt::Key_Space);
    }
    QVERIFY2(Keyboard::tabTo(typed.field), qPrintable(typed.field));
    // A list of choices goes to the one that begins as what is typed.
    const auto* choices = qobject_cast<const QComboBox*>(editor);
    if (choices == nullptr)
        Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(typed.text);
    if (choices != nullptr)
        QCOMPARE(choices->currentText(), typed.text);
}

void TestDestinationsEndToEnd::typeSecretVariable(const QString& value)
{
    const auto* table = QApplication::activeWindow()->findChild<QTableWidget*>(u"envEdit"_s);
    QVERIFY(table != nullptr);
    if (table->rowCount() == 0) {
        QVERIFY(Keyboard::tabTo(u"envAdd"_s));
        Keyboard::press(Qt::Key_Space);
        // The new row's name is asked for.
        Keyboard::type(u"TOKEN"_s);
        Keyboard::press(Qt::Key_Return);
        QVERIFY(Keyboard::tabUntil([table](const QWidget& widget) { return &widget == table->cellWidget(0, 2); }));
        Keyboard::press(Qt::Key_Down);
        QCOMPARE(qobject_cast<const QComboBox*>(table->cellWidget(0, 2))->currentText(), u"in the keychain"_s);
    }
    QVERIFY(Keyboard::tabTo(u"envEdit"_s));
    Keyboard::press(Qt::Key_Home);
    Keyboard::press(Qt::Key_Right);
    QCOMPARE(table->currentColumn(), 1);
    Keyboard::press(Qt::Key_F2);
    Keyboard::type(value);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(!table->item(0, 1)->text().contains(value));
}

void TestDestinationsEndToEnd::save()
{
    const QPointer<DestinationDialog> open = qobject_cast<DestinationDialog*>(QApplication::activeWindow());
    QVERIFY(open);
    QVERIFY(Keyboard::tabTo(u"saveButton"_s));
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(open == nullptr, qPrintable(open == nullptr ? QString() : open->steps().text()),
                              kPatience);
}

void TestDestinationsEndToEnd::chooseFromMenu(Qt::Key mnemonic)
{
    QVERIFY(Keyboard::tabTo(u"cardMenuButton"_s));
    const WhenOpened menu([](const QWidget& widget) { return qobject_cast<const QMenu*>(&widget) != nullptr; },
                          [mnemonic] { Keyboard::press(mnemonic); });
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(menu.isDone(), kPatience);
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
    // librdkafka's mock of the brokers knows no logins: with a real one, where somebody brings it.
    if (qEnvironmentVariableIsSet(kKafkaReceiver))
        QTest::newRow("kafka-sasl") << u"kafka-sasl"_s;
}

void TestDestinationsEndToEnd::itIsSetUpDeliversAndIsRemoved()
{
    QFETCH(const QString, type);
    writeConfiguration();
    openWindow();
    Kind kind;
    prepare(type, kind);
    using Step = std::function<void()>;
    for (const Step& step : {Step([&] { setUp(kind); }), Step([&] { startAgain(); }), Step([&] { switchOffAndOn(); }),
                             Step([&] { rotateKey(kind); }), Step([&] { settle(); }), Step([&] { remove(kind); })}) {
        if (QTest::currentTestFailed())
            return;
        step();
    }
}

void TestDestinationsEndToEnd::setUp(const Kind& kind)
{
    QVERIFY(Keyboard::tabTo(u"addDestinationButton"_s));
    Keyboard::press(Qt::Key_Space);
    // Not qWaitForWindowActive(): that is content with the window behind the dialog.
    QTRY_VERIFY(qobject_cast<DestinationDialog*>(QApplication::activeWindow()) != nullptr);
    const auto* chooser = QApplication::activeWindow()->findChild<TypeChooser*>();
    QVERIFY(chooser != nullptr);
    const QWidget* wanted = chooser->button(kind.type.toStdString());
    QVERIFY2(wanted != nullptr, qPrintable(kind.type));
    QVERIFY2(Keyboard::tabUntil([wanted](const QWidget& widget) { return &widget == wanted; }), qPrintable(kind.type));
    Keyboard::press(Qt::Key_Return);
    for (const Typed& typed : kind.fields) {
        if (!QTest::currentTestFailed())
            type(typed);
    }
    if (QTest::currentTestFailed())
        return;
    save();
    QTRY_VERIFY_WITH_TIMEOUT(card() != nullptr, kPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(held().size() > 10, qPrintable(card()->stateText()), kPatience);
}

void TestDestinationsEndToEnd::startAgain()
{
    // It goes on with what the keychain holds.
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    Keyboard::press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, kPatience);
    m_window.reset();
    const auto before = held().size();
    openWindow();
    QTRY_VERIFY2_WITH_TIMEOUT(held().size() > before, qPrintable(card()->stateText()), kPatience);
}

void TestDestinationsEndToEnd::switchOffAndOn()
{
    const auto isSwitch = [this](const QWidget& widget) { return &widget == &card()->toggle(); };
    QVERIFY(Keyboard::tabUntil(isSwitch));
    Keyboard::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Off, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), kPatience);
    const auto before = held();
    awaitEvents(30);
    QCOMPARE(held(), before);
    const auto missed = lane().counters.matched;
    QVERIFY(missed >= before.size() + 30);
    QVERIFY(Keyboard::tabUntil(isSwitch));
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(held().size() > missed, qPrintable(card()->stateText()), kPatience);
}

void TestDestinationsEndToEnd::connectOrDisconnect(std::optional<SourceStatus::State> wanted)
{
    QVERIFY(Keyboard::tabTo(u"connectButton"_s));
    Keyboard::press(Qt::Key_Space);
    const auto state = [this] { return m_window->pipeline().sources().front().state; };
    if (wanted)
        QTRY_COMPARE_WITH_TIMEOUT(state(), *wanted, kPatience);
    else
        QTRY_VERIFY_WITH_TIMEOUT(state() != SourceStatus::State::Stopped, kPatience);
}

void TestDestinationsEndToEnd::rotateKey(const Kind& kind)
{
    if (kind.secret.isEmpty())
        return;
    if (kind.restarts)
        connectOrDisconnect(SourceStatus::State::Stopped);
    if (kind.restarts)
        QTRY_VERIFY_WITH_TIMEOUT(lane().counters.waiting() == 0 && isQuiet(), kPatience);
    rotateReceiver(kind);
    if (kind.restarts)
        connectOrDisconnect({});
    QTRY_VERIFY2_WITH_TIMEOUT(refused() > 0, qPrintable(card()->stateText()), kPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(lane().state == LaneStatus::State::Paused || lane().state == LaneStatus::State::Backoff,
                              qPrintable(card()->stateText()), kPatience);
    const auto before = held();
    awaitEvents(30);
    QCOMPARE(held(), before);
    const auto missed = lane().counters.matched;
    chooseFromMenu(Qt::Key_E);
    QTRY_VERIFY(qobject_cast<DestinationDialog*>(QApplication::activeWindow()) != nullptr);
    type({kind.secret == u"env.TOKEN"_s ? u"envEdit"_s : kind.secret + u"Edit"_s, kind.rotated});
    if (QTest::currentTestFailed())
        return;
    save();
    QTRY_VERIFY2_WITH_TIMEOUT(held().size() > missed, qPrintable(card()->stateText()), kPatience);
    const auto entry = keychain::read(entryPrefix(entryOwner(m_config.toStdString())) + lane().id.value + "/" +
                                      kind.secret.toStdString());
    QVERIFY(entry.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(entry->reveal())), kind.rotated.toUtf8());
}

void TestDestinationsEndToEnd::settle()
{
    connectOrDisconnect(SourceStatus::State::Stopped);
    QTRY_VERIFY2_WITH_TIMEOUT(lane().counters.waiting() == 0 && isQuiet(), qPrintable(card()->stateText()), kPatience);
    const LaneCounters counters = lane().counters;
    QCOMPARE(counters.delivered, counters.matched);
    QCOMPARE(counters.deadLettered, 0);
    QCOMPARE(counters.dropped, 0);
    const auto held = this->held();
    for (auto it = held.begin(); it != held.end(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    if (m_receiver)
        QCOMPARE(m_receiver->complaints(), "[]"_ba);
}

void TestDestinationsEndToEnd::remove(const Kind& kind)
{
    const std::string entries = entryPrefix(entryOwner(m_config.toStdString())) + lane().id.value + "/";
    if (!kind.secret.isEmpty())
        QVERIFY(keychain::read(entries + kind.secret.toStdString()));
    QString consequence;
    const WhenOpened asked(u"confirmationBox"_s, [&consequence] {
        for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>())
            consequence += label->text() + u'\n';
        QVERIFY(Keyboard::tabUntil([](const QWidget& widget) {
            const auto* button = qobject_cast<const QAbstractButton*>(&widget);
            return button != nullptr && button->text() == u"Remove"_s;
        }));
        Keyboard::press(Qt::Key_Space);
    });
    chooseFromMenu(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(asked.isDone(), kPatience);
    QVERIFY2(consequence.contains(u"still wait"_s), qPrintable(consequence));
    QTRY_COMPARE_WITH_TIMEOUT(lane().state, LaneStatus::State::Removed, kPatience);
    QVERIFY(!keychain::read(entries + kind.secret.toStdString()));
    for (const Typed& typed : kind.fields) {
        QString field = typed.field;
        field.chop(4);
        QVERIFY2(!keychain::read(entries + field.toStdString()), qPrintable(field));
    }
}

QTEST_MAIN(TestDestinationsEndToEnd)
#include "test_destinations_end_to_end.moc"

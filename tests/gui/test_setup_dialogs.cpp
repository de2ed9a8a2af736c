// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulator.h"
#include "ui/connection/connection_dialog.h"
#include "ui/connection/welcome_dialog.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/type_chooser.h"
#include "ui/filter/completion_popup.h"
#include "ui/filter/filter_edit.h"
#include "ui/forms/field_form.h"
#include "ui/forms/filter_editor.h"
#include "ui/forms/test_steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

/// A desktop without a keychain.
class NoKeychain final : public SecretStore
{
public:
    Result<Secret> read(const SecretRef&) override { return none(); }
    Result<> write(const SecretRef&, const Secret&) override { return none(); }
    Result<> remove(const SecretRef&) override { return none(); }

private:
    static tl::unexpected<Error> none()
    {
        return fail(ErrorCode::Unavailable, "There is no usable keychain.", "Install and start gnome-keyring.");
    }
};

template <typename Widget>
Widget& child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no widget named %s", name);
    return *found;
}

void type(QWidget& parent, const char* name, const QString& text)
{
    auto& line = child<QLineEdit>(parent, name);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

void press(QWidget& parent, const char* name)
{
    auto& button = child<QAbstractButton>(parent, name);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace

class TestSetupDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aDestinationIsSetUpByKeyboardAlone();
    void whatIsMissingIsToldWhenItIsSavedAndNotBefore();
    void whatIsWrongIsToldWhileItIsTyped();
    void everyTypeHasItsForm_data();
    void everyTypeHasItsForm();
    void aSwitchWithoutADefaultIsEmptyUntilItIsMoved();
    void aTakenNameIsRefused();
    void testStepsPassAndTheFailingOneTellsTheRemedy();
    void oneTestEventIsSent();
    void editingKeepsTheStoredSecretAndForgetsAReplacedPlace();
    void aSecretIsHiddenAndShownOnRequest();
    void withoutAKeychainNothingIsWrittenAndOtherPlacesAreOffered();
    void aCopyGetsANameAndNoSecretOfTheOriginal();
    void mapsTakeTextsAndSecrets();
    void theFilterIsCompletedExplainedAndMended();
    void aFormGoesWhileItsFilterIsTyped();
    void theConnectionIsTestedAndSaved();
    void eventTypesArePickedAndDoubtfulOnesTold();
    void aRefusedSaveKeepsTheDialogAndNoOrphan();
    void theWelcomeOffersThreeWays();

private:
    DestinationDialog::Setup setup();
    ConnectionDialog::Setup connectionSetup();

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    MemorySecretStore m_secrets;
    NoKeychain m_noKeychain;
    std::optional<Draft> m_saved;
    Result<> m_answer;
};

void TestSetupDialogs::initTestCase()
{
    SimulatorOptions options;
    options.rate = 50; // the test of a stream waits for something to come over it
    auto simulator = EmbeddedSimulator::start(options);
    QVERIFY(simulator.has_value());
    m_simulator = std::move(*simulator);
}

void TestSetupDialogs::cleanup()
{
    m_saved.reset();
    m_answer = {};
    m_secrets = {};
}

DestinationDialog::Setup TestSetupDialogs::setup()
{
    return {"/etc/grantex/config.json",
            "test",
            {"taken"},
            destinationSchemas(),
            FormServices::ofThisDesktop(m_secrets),
            [this](const Draft& draft) {
                if (m_answer)
                    m_saved = draft;
                return m_answer;
            }};
}

ConnectionDialog::Setup TestSetupDialogs::connectionSetup()
{
    return {"/etc/grantex/config.json", "test", FormServices::ofThisDesktop(m_secrets), std::nullopt,
            [this](const Draft& draft) {
                if (m_answer)
                    m_saved = draft;
                return m_answer;
            }};
}

void TestSetupDialogs::aDestinationIsSetUpByKeyboardAlone()
{
    DestinationDialog dialog(setup());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // From the first picture, arrows to Splunk.
    auto& chooser = *dialog.findChild<TypeChooser*>();
    chooser.button("datadog")->setFocus();
    QTest::keyClick(chooser.button("datadog"), Qt::Key_Right);
    QVERIFY(chooser.button("splunk")->hasFocus());
    QTest::keyClick(chooser.button("splunk"), Qt::Key_Return);
    QVERIFY(dialog.form() != nullptr);
    QVERIFY(child<QLineEdit>(dialog, "nameEdit").hasFocus());

    QTest::keyClicks(dialog.focusWidget(), u"SOC"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hecUrlEdit"_s);
    QTest::keyClicks(dialog.focusWidget(), u"https://splunk.example.com:8088"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hecTokenEdit"_s);
    QTest::keyClicks(dialog.focusWidget(), u"hec-token-of-this-test"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QVERIFY(m_saved.has_value());
    QCOMPARE(m_saved->name, std::string("SOC"));
    QVERIFY(!m_saved->id.empty());
    const auto& token = std::get<SecretDraft>(m_saved->values.at("hecToken"));
    QVERIFY(token.typed.isEmpty());
    QCOMPARE(m_secrets.read({SecretRef::Kind::Keychain, token.name})->reveal(),
             std::string_view("hec-token-of-this-test"));
    QVERIFY(!dialog.isVisible());
}

void TestSetupDialogs::whatIsMissingIsToldWhenItIsSavedAndNotBefore()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"splunk"_s);
    type(dialog, "nameEdit", u"one"_s);
    auto& problem = child<QLabel>(dialog, "hecUrlProblem");
    QTest::qWait(400); // longer than the check waits for the next key
    QVERIFY(problem.isHidden());
    press(dialog, "saveButton");
    QVERIFY(!problem.isHidden());
    QCOMPARE(dialog.focusWidget()->objectName(), u"hecUrlEdit"_s);
    QVERIFY(!m_saved.has_value());
}

void TestSetupDialogs::whatIsWrongIsToldWhileItIsTyped()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"splunk"_s);
    auto& problem = child<QLabel>(dialog, "hecUrlProblem");
    type(dialog, "hecUrlEdit", u"splunk.example.com"_s);
    QTRY_VERIFY(!problem.isHidden());
    type(dialog, "hecUrlEdit", u"https://splunk.example.com"_s);
    QTRY_VERIFY(problem.isHidden());
    // A mistake in the folded part unfolds it.
    auto& advanced = child<QAbstractButton>(dialog, "advancedButton");
    QVERIFY(!advanced.isChecked());
    auto& batch = child<QLineEdit>(dialog, "batchSizeEdit");
    batch.setText(u"many"_s);
    Q_EMIT batch.textEdited(batch.text());
    QTRY_VERIFY(advanced.isChecked());
    QVERIFY(!child<QLabel>(dialog, "batchSizeProblem").isHidden());
}

void TestSetupDialogs::everyTypeHasItsForm_data()
{
    QTest::addColumn<QString>("type");
    for (const auto& type : destinationTypes())
        QTest::newRow(type.schema.type.c_str()) << QString::fromStdString(type.schema.type);
}

void TestSetupDialogs::everyTypeHasItsForm()
{
    QFETCH(const QString, type);
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(type);
    const DestinationSchema& schema = *findDestinationSchema(type.toStdString());
    for (const SettingField& field : schema.fields) {
        if (field.key == "id")
            continue;
        FieldEditor* editor = dialog.form()->editor(field.key);
        QVERIFY2(editor != nullptr, field.key.c_str());
        QVERIFY2(editor->focusProxy() != nullptr, field.key.c_str());
        QVERIFY2(!editor->focusProxy()->accessibleName().isEmpty(), field.key.c_str());
        // Other settings are called as they are labelled here.
        QVERIFY2(!editor->focusProxy()->accessibleDescription().contains(u'`'), field.key.c_str());
    }
    for (const QLabel* label : dialog.form()->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u'`'), qPrintable(label->text()));
    // What the untouched form holds are the defaults: nothing of them would be written.
    Draft draft = dialog.draft();
    const std::string text = configObject(draft, schema.fields).toJson();
    for (const SettingField& field : schema.fields) {
        if (!field.defaultValue.empty() && field.key.find('.') == std::string::npos && field.key != "type")
            QVERIFY2(text.find("\"" + field.key + "\"") == std::string::npos, text.c_str());
    }
}

void TestSetupDialogs::aSwitchWithoutADefaultIsEmptyUntilItIsMoved()
{
    DestinationDialog dialog(setup(), nullptr);
    dialog.chooseType(u"s3"_s);
    // With an endpoint the bucket stands in the path, unless somebody says otherwise.
    QVERIFY(!dialog.draft().values.contains("pathStyle"));
    QVERIFY(dialog.draft().values.contains("conditionalWrites"));
    auto* button = dialog.findChild<QAbstractButton*>(u"pathStyleEdit"_s);
    QVERIFY(button != nullptr);
    button->click();
    QCOMPARE(std::get<std::string>(dialog.draft().values.at("pathStyle")), std::string("true"));
    button->click();
    QCOMPARE(std::get<std::string>(dialog.draft().values.at("pathStyle")), std::string("false"));
}

void TestSetupDialogs::aTakenNameIsRefused()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"file"_s);
    type(dialog, "pathEdit", u"/tmp/x.ndjson"_s);
    type(dialog, "nameEdit", u"taken"_s);
    QTRY_VERIFY(!child<QLabel>(dialog, "nameProblem").isHidden());
    press(dialog, "saveButton");
    QVERIFY(!m_saved.has_value());
    type(dialog, "nameEdit", u"free"_s);
    press(dialog, "saveButton");
    QVERIFY(m_saved.has_value());
}

void TestSetupDialogs::testStepsPassAndTheFailingOneTellsTheRemedy()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"splunk"_s);
    type(dialog, "hecUrlEdit", QString::fromStdString(m_simulator->url()));
    type(dialog, "hecTokenEdit", u"not-the-token"_s);
    press(dialog, "testButton");
    QTRY_VERIFY2(dialog.steps().text().contains(u"failed"_s), qPrintable(dialog.steps().text()));
    QVERIFY(dialog.steps().text().contains(u"What to do"_s));
    QVERIFY(!dialog.steps().text().contains(u"not-the-token"_s));
    // The remedy names the field as the form does, and the keyboard goes there.
    QVERIFY2(!dialog.steps().text().contains(u'`') && dialog.steps().text().contains(u"“HEC token”"_s),
             qPrintable(dialog.steps().text()));
    QVERIFY(child<QLineEdit>(dialog, "hecTokenEdit").hasFocus());
    type(dialog, "hecTokenEdit", u"hec-demo-token"_s);
    press(dialog, "testButton");
    QTRY_VERIFY2(dialog.steps().text().contains(u"token is accepted"_s), qPrintable(dialog.steps().text()));
    QVERIFY2(!dialog.steps().text().contains(u"failed"_s), qPrintable(dialog.steps().text()));
    QVERIFY(!m_saved.has_value());
}

void TestSetupDialogs::oneTestEventIsSent()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"splunk"_s);
    type(dialog, "hecUrlEdit", QString::fromStdString(m_simulator->url()));
    type(dialog, "hecTokenEdit", u"hec-demo-token"_s);
    press(dialog, "sendTestEventButton");
    QTRY_VERIFY2(dialog.steps().text().contains(u"accepted"_s), qPrintable(dialog.steps().text()));
}

void TestSetupDialogs::editingKeepsTheStoredSecretAndForgetsAReplacedPlace()
{
    const std::string entry = "grantex/test/lane-1/hecToken";
    QVERIFY(m_secrets.write({SecretRef::Kind::Keychain, entry}, Secret("stored-token")).has_value());
    Draft before{"splunk", "one", "lane-1", true, {}};
    before.values.emplace("hecUrl", std::string("https://splunk.example.com"));
    before.values.emplace("hecToken", SecretDraft{SecretDraft::Place::Keychain, entry, {}});
    {
        DestinationDialog dialog(setup(), before, false);
        dialog.show();
        type(dialog, "nameEdit", u"renamed"_s);
        press(dialog, "saveButton");
        QVERIFY(m_saved.has_value());
        QCOMPARE(m_saved->id, std::string("lane-1"));
        QCOMPARE(std::get<SecretDraft>(m_saved->values.at("hecToken")).name, entry);
        QVERIFY(m_secrets.read({SecretRef::Kind::Keychain, entry}).has_value());
    }
    DestinationDialog dialog(setup(), before, false);
    dialog.show();
    auto& place = child<QComboBox>(dialog, "hecTokenPlace");
    place.setCurrentIndex(static_cast<int>(SecretDraft::Place::Environment));
    Q_EMIT place.activated(place.currentIndex());
    type(dialog, "hecTokenEdit", u"SPLUNK_HEC_TOKEN"_s);
    press(dialog, "saveButton");
    QCOMPARE(std::get<SecretDraft>(m_saved->values.at("hecToken")).name, std::string("SPLUNK_HEC_TOKEN"));
    QVERIFY(!m_secrets.read({SecretRef::Kind::Keychain, entry}));
}

void TestSetupDialogs::aSecretIsHiddenAndShownOnRequest()
{
    const std::string entry = "grantex/test/lane-1/hecToken";
    QVERIFY(m_secrets.write({SecretRef::Kind::Keychain, entry}, Secret("stored-token")).has_value());
    Draft before{"splunk", "one", "lane-1", true, {}};
    before.values.emplace("hecToken", SecretDraft{SecretDraft::Place::Keychain, entry, {}});
    DestinationDialog dialog(setup(), before, false);
    dialog.show();
    auto& line = child<QLineEdit>(dialog, "hecTokenEdit");
    QCOMPARE(line.echoMode(), QLineEdit::Password);
    QVERIFY(line.text().isEmpty());
    press(dialog, "hecTokenShow");
    QCOMPARE(line.echoMode(), QLineEdit::Normal);
    QCOMPARE(line.text(), u"stored-token"_s);
    press(dialog, "hecTokenShow");
    QCOMPARE(line.echoMode(), QLineEdit::Password);
    // What was typed does not become a visible name of a variable.
    auto& place = child<QComboBox>(dialog, "hecTokenPlace");
    place.setCurrentIndex(static_cast<int>(SecretDraft::Place::Environment));
    Q_EMIT place.activated(place.currentIndex());
    QVERIFY(line.text().isEmpty());
}

void TestSetupDialogs::withoutAKeychainNothingIsWrittenAndOtherPlacesAreOffered()
{
    auto with = setup();
    with.services = FormServices::ofThisDesktop(m_noKeychain);
    DestinationDialog dialog(with);
    dialog.show();
    dialog.chooseType(u"splunk"_s);
    type(dialog, "hecUrlEdit", u"https://splunk.example.com"_s);
    type(dialog, "hecTokenEdit", u"some-token"_s);
    press(dialog, "saveButton");
    QVERIFY(!m_saved.has_value());
    QVERIFY(dialog.isVisible());
    const QString told = dialog.steps().text();
    QVERIFY2(told.contains(u"gnome-keyring"_s) && told.contains(u"Choose another place"_s), qPrintable(told));
    QVERIFY2(!told.contains(QChar::ReplacementCharacter), qPrintable(told));
    auto& place = child<QComboBox>(dialog, "hecTokenPlace");
    place.setCurrentIndex(static_cast<int>(SecretDraft::Place::ThisRun));
    Q_EMIT place.activated(place.currentIndex());
    QCOMPARE(child<QLineEdit>(dialog, "hecTokenEdit").text(), u"some-token"_s);
    press(dialog, "saveButton");
    QVERIFY(m_saved.has_value());
    const auto& token = std::get<SecretDraft>(m_saved->values.at("hecToken"));
    QCOMPARE(qgetenv(token.name.c_str()), QByteArray("some-token"));
}

void TestSetupDialogs::aCopyGetsANameAndNoSecretOfTheOriginal()
{
    Draft before{"splunk", "taken", "lane-1", true, {}};
    before.values.emplace("hecUrl", std::string("https://splunk.example.com"));
    before.values.emplace("hecToken", SecretDraft{SecretDraft::Place::Keychain, "grantex/test/lane-1/hecToken", {}});
    const DestinationDialog dialog(setup(), before, true);
    const Draft copy = dialog.draft();
    QCOMPARE(copy.name, std::string("taken 2"));
    QVERIFY(copy.id != "lane-1");
    QVERIFY(!copy.values.contains("hecToken"));
    QCOMPARE(copy.text("hecUrl"), std::string("https://splunk.example.com"));
}

void TestSetupDialogs::mapsTakeTextsAndSecrets()
{
    DestinationDialog dialog(setup());
    dialog.show();
    dialog.chooseType(u"kafka"_s);
    auto& table = child<QTableWidget>(dialog, "propertiesEdit");
    child<QAbstractButton>(dialog, "propertiesAdd").click();
    table.item(0, 0)->setText(u"client.rack"_s);
    table.item(0, 1)->setText(u"r1"_s);
    child<QAbstractButton>(dialog, "propertiesAdd").click();
    table.item(1, 0)->setText(u"ssl.key.password"_s);
    auto* place = qobject_cast<QComboBox*>(table.cellWidget(1, 2));
    QVERIFY(place != nullptr);
    place->setCurrentIndex(1);
    Q_EMIT place->activated(1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table.setFocus();
    table.setCurrentCell(1, 1);
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"p4ssw0rd"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(table.hasFocus());
    // A hidden value is neither copied with its cell nor read aloud, nor told by its length.
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(8, u'•'));
    for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        QVERIFY(!table.item(1, 1)->data(role).toString().contains(u"p4ssw0rd"_s));
    const auto draft = dialog.draft();
    const auto& map = std::get<SecretMapDraft>(draft.values.at("properties"));
    QCOMPARE(std::get<std::string>(map.at("client.rack")), std::string("r1"));
    QCOMPARE(std::get<SecretDraft>(map.at("ssl.key.password")).typed.reveal(), std::string_view("p4ssw0rd"));
    const std::string text = configObject(draft, findDestinationSchema("kafka")->fields).toJson();
    QVERIFY(text.find("p4ssw0rd") == std::string::npos);
}

void TestSetupDialogs::theFilterIsCompletedExplainedAndMended()
{
    DestinationDialog dialog(setup());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.chooseType(u"file"_s);
    type(dialog, "pathEdit", u"/tmp/x.ndjson"_s);
    auto* editor = qobject_cast<FilterEditor*>(dialog.form()->editor("filter"));
    QVERIFY(editor != nullptr);
    auto& line = child<FilterEdit>(dialog, "filterEdit");
    line.setFocus();
    QTest::keyClicks(&line, u"type:budget.ex"_s);
    QTRY_VERIFY(line.popup().isVisible());
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(line.text().trimmed(), u"type:budget.exhausted"_s);
    QTRY_VERIFY2(editor->message().contains(u"budget.exhausted"_s, Qt::CaseInsensitive), qPrintable(editor->message()));
    // What only a table's filter may ask.
    type(dialog, "filterEdit", u"last:15m"_s);
    QTRY_VERIFY2(editor->message().contains(u"last"_s), qPrintable(editor->message()));
    press(dialog, "saveButton");
    QVERIFY(!m_saved.has_value());
    QVERIFY(line.hasFocus());
    // A mistake, and the button that mends it.
    type(dialog, "filterEdit", u"(type:grant.*"_s);
    auto& fix = child<QPushButton>(dialog, "filterFix");
    QTRY_VERIFY(fix.isVisible());
    fix.click();
    QTRY_COMPARE(line.text(), u"(type:grant.*)"_s);
    press(dialog, "saveButton");
    QVERIFY(m_saved.has_value());
    QCOMPARE(m_saved->text("filter"), std::string("(type:grant.*)"));
}

void TestSetupDialogs::aFormGoesWhileItsFilterIsTyped()
{
    DestinationDialog dialog(setup());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.chooseType(u"file"_s);
    auto& line = child<FilterEdit>(dialog, "filterEdit");
    line.setFocus();
    QVERIFY(line.hasFocus());
    // Not applied yet: losing the focus does it.
    QTest::keyClicks(&line, u"type:budget.*"_s);
    const QPointer<FilterEdit> edit(&line);
    const auto* editor = dialog.form()->editor("filter");
    bool wasWhole = false;
    connect(qApp, &QApplication::focusChanged, edit, [&](QWidget* old, QWidget* /*now*/) {
        const auto* parent = old == edit ? qobject_cast<FilterEditor*>(old->parentWidget()->parentWidget()) : nullptr;
        wasWhole = wasWhole || (parent != nullptr && parent == editor);
    });
    dialog.chooseType(u"webhook"_s);
    QVERIFY(!edit);
    QVERIFY(wasWhole);
}

void TestSetupDialogs::theConnectionIsTestedAndSaved()
{
    ConnectionDialog dialog(connectionSetup());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    type(dialog, "urlEdit", QString::fromStdString(m_simulator->url()));
    type(dialog, "apiKeyEdit", u"wrong-key-of-this-test"_s);
    press(dialog, "testButton");
    QTRY_VERIFY2(dialog.steps().text().contains(u"failed"_s), qPrintable(dialog.steps().text()));
    type(dialog, "apiKeyEdit", u"gx_demo_key"_s);
    press(dialog, "testButton");
    QTRY_VERIFY2(dialog.steps().text().contains(u"accepted"_s), qPrintable(dialog.steps().text()));
    child<QComboBox>(dialog, "wayEdit").setCurrentIndex(2);
    press(dialog, "saveButton");
    QVERIFY(m_saved.has_value());
    QCOMPARE(m_saved->type, std::string("both"));
    const auto& key = std::get<SecretDraft>(m_saved->values.at("apiKey"));
    QCOMPARE(m_secrets.read({SecretRef::Kind::Keychain, key.name})->reveal(), std::string_view("gx_demo_key"));
    QVERIFY(connectionObject(*m_saved).toJson().find("gx_demo_key") == std::string::npos);
}

void TestSetupDialogs::eventTypesArePickedAndDoubtfulOnesTold()
{
    ConnectionDialog dialog(connectionSetup());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    type(dialog, "urlEdit", QString::fromStdString(m_simulator->url()));
    type(dialog, "apiKeyEdit", u"gx_demo_key"_s);
    auto& lines = child<QPlainTextEdit>(dialog, "typesEdit");
    const auto& warning = child<QLabel>(dialog, "typesWarning");
    QMenu& menu = *child<QPushButton>(dialog, "typesChoose").menu();
    Q_EMIT menu.aboutToShow();
    const auto find = [&menu](const QString& text) {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(find(u"grant.created"_s) != nullptr && !find(u"grant.created"_s)->isChecked());
    find(u"grant.created"_s)->trigger();
    QCOMPARE(lines.toPlainText(), u"grant.created"_s);
    QVERIFY(!warning.isVisible());
    lines.setFocus();
    lines.moveCursor(QTextCursor::End);
    QTest::keyClick(&lines, Qt::Key_Return);
    QTest::keyClicks(&lines, u"grnat.revoked"_s);
    QVERIFY(warning.isVisible());
    QVERIFY2(warning.text().contains(u"grnat.revoked"_s) && warning.text().contains(u"grant.revoked"_s),
             qPrintable(warning.text()));
    Q_EMIT menu.aboutToShow();
    QVERIFY(find(u"grant.created"_s)->isChecked());
    find(u"grant.created"_s)->trigger();
    QCOMPARE(lines.toPlainText(), u"grnat.revoked"_s);
    // A doubt is no mistake: the service may know more than this program.
    press(dialog, "saveButton");
    QVERIFY(m_saved.has_value());
    QCOMPARE(std::get<TextList>(m_saved->values.at("types")), TextList{"grnat.revoked"});
}

void TestSetupDialogs::aRefusedSaveKeepsTheDialogAndNoOrphan()
{
    m_answer = fail(ErrorCode::Io, "config.json: cannot be written.", "Check that this user may write there.");
    ConnectionDialog dialog(connectionSetup());
    dialog.show();
    type(dialog, "urlEdit", u"https://api.grantex.dev"_s);
    type(dialog, "apiKeyEdit", u"gx_some_key"_s);
    press(dialog, "saveButton");
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.steps().text().contains(u"cannot be written"_s));
    QVERIFY(!m_secrets.read({SecretRef::Kind::Keychain, "grantex/test/source/apiKey"}));
}

void TestSetupDialogs::theWelcomeOffersThreeWays()
{
    for (const auto& [name, way] : {std::pair("welcomeConnect", WelcomeDialog::Way::Connect),
                                    std::pair("welcomeOpenFile", WelcomeDialog::Way::OpenFile),
                                    std::pair("welcomeDemo", WelcomeDialog::Way::Demo)}) {
        WelcomeDialog dialog({});
        dialog.show();
        auto& button = child<QAbstractButton>(dialog, name);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(dialog.way(), way);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    WelcomeDialog closed(u"staging"_s);
    closed.show();
    QTest::keyClick(&closed, Qt::Key_Escape);
    QCOMPARE(closed.way(), WelcomeDialog::Way::None);
}

QTEST_MAIN(TestSetupDialogs)
#include "test_setup_dialogs.moc"

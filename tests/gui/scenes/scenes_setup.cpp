// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/connection/connection_dialog.h"
#include "ui/deadletters/dead_letter_editor.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/forms/field_form.h"
#include "ui/forms/test_steps.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/profiles/setup_import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/profile_strip.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr std::int64_t someEvents = 40;

SecretStore& secrets()
{
    static MemorySecretStore store;
    return store;
}

/// Of nobody: nothing is saved.
DestinationDialog::Setup setup()
{
    return {"/etc/grantex/config.json",
            "production",
            {},
            destinationSchemas(),
            FormServices::ofThisDesktop(secrets()),
            [](const Draft&) { return Result<>(); }};
}

/// Deleted with the window.
template <typename Dialog>
Dialog& shown(Stage& stage, Dialog* dialog)
{
    dialog->setProfile(u"production"_s, u"red"_s);
    dialog->open();
    stage.settle();
    return *dialog;
}

DestinationDialog& dialogOf(Stage& stage, const QString& type)
{
    stage.waitForEvents(someEvents);
    auto& dialog = shown(stage, new DestinationDialog(setup(), &stage.window()));
    dialog.chooseType(type);
    stage.settle();
    return dialog;
}

void type(QWidget& parent, const QString& name, const QString& text)
{
    parent.findChild<QLineEdit*>(name)->setText(text);
}

void waitForReport(Stage& stage, SetupDialog& dialog)
{
    // In any language: what runs is told in one line, what came out in several.
    stage.waitFor([&dialog] { return dialog.steps().text().contains(u'\n'); }, "the connection is tested");
}

const Scene connection("connection", [](Stage& stage) {
    stage.waitForEvents(1);
    auto& dialog = shown(
        stage, new ConnectionDialog({"/etc/grantex/config.json", "production", FormServices::ofThisDesktop(secrets()),
                                     std::nullopt, [](const Draft&) { return Result<>(); }},
                                    &stage.window()));
    type(dialog, u"urlEdit"_s, QString::fromStdString(stage.demo().simulator->url()));
    type(dialog, u"apiKeyEdit"_s, u"gx_demo_key"_s);
    dialog.testConnection();
    waitForReport(stage, dialog);
    stage.settle();
});

const Scene chooser("destination-choose", [](Stage& stage) {
    stage.waitForEvents(1);
    shown(stage, new DestinationDialog(setup(), &stage.window()));
});

const Scene filter("destination-filter", [](Stage& stage) {
    auto& dialog = dialogOf(stage, u"file"_s);
    type(dialog, u"pathEdit"_s, u"events.ndjson"_s);
    type(dialog, u"filterEdit"_s, u"type:budget.* data.pct>=80"_s);
    dialog.form()->focusField("filter");
    stage.settle(600);
});

const Scene passing("test-passes", [](Stage& stage) {
    auto& dialog = dialogOf(stage, u"splunk"_s);
    type(dialog, u"hecUrlEdit"_s, QString::fromStdString(stage.demo().simulator->url()));
    type(dialog, u"hecTokenEdit"_s, u"hec-demo-token"_s);
    dialog.testConnection();
    waitForReport(stage, dialog);
    stage.settle();
});

const Scene failing("test-fails", [](Stage& stage) {
    auto& dialog = dialogOf(stage, u"splunk"_s);
    type(dialog, u"hecUrlEdit"_s, QString::fromStdString(stage.demo().simulator->url()));
    type(dialog, u"hecTokenEdit"_s, u"an-old-token"_s);
    dialog.testConnection();
    waitForReport(stage, dialog);
    stage.settle();
});

/// One card for each state.
const Scene states("destinations-states", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    const auto now = SystemClock().utcNow();
    std::vector<LaneStatus> lanes;
    const auto add = [&lanes](const char* name, const char* type, LaneStatus::State state, LaneCounters counters) {
        LaneStatus lane;
        lane.id = {name};
        lane.name = name;
        lane.type = type;
        lane.state = state;
        lane.counters = counters;
        return &lanes.emplace_back(lane);
    };
    add("archive", "s3", LaneStatus::State::Idle, {12'480, 12'480, 0, 0});
    add("lake", "bigquery", LaneStatus::State::Delivering, {12'480, 12'440, 0, 0});
    auto* busy = add("SOC", "splunk", LaneStatus::State::Backoff, {12'480, 11'203, 0, 0});
    busy->code = "503, code 9";
    busy->reason = "Splunk is busy";
    busy->waitingSince = now - std::chrono::minutes(3);
    busy->nextTryAt = now + std::chrono::seconds(12);
    busy->oldestWaitingAt = now - std::chrono::minutes(3);
    auto* slow = add("logs", "datadog", LaneStatus::State::Throttled, {12'480, 12'100, 0, 0});
    slow->code = "429";
    slow->reason = "Too many requests";
    slow->waitingSince = now - std::chrono::seconds(15);
    slow->nextTryAt = now + std::chrono::seconds(45);
    auto* refused = add("hook", "webhook", LaneStatus::State::Paused, {12'480, 9'000, 3, 0});
    refused->code = "401";
    refused->reason = "The signature is not the expected one";
    refused->remedy = "Enter the secret that the receiver knows, then press Retry now.";
    auto* keyless = add("SOC Europe", "splunk", LaneStatus::State::Paused, {310, 0, 0, 0});
    keyless->reason = "The keychain holds no entry \"grantex/production/soc-eu/hecToken\".";
    keyless->remedy = "Enter the secret again; if it was there before, unlock the keychain.";
    keyless->missingSecret = "hecToken";
    add("out", "file", LaneStatus::State::Off, {12'480, 12'000, 0, 480});
    add("old bus", "kafka", LaneStatus::State::Removed, {800, 700, 20, 0});
    // Over the window, where the picture shows dialogs: a pane of its own.
    auto* frame = new QDialog(&stage.window());
    auto* list = new DestinationList(frame);
    list->setEditable(true, {});
    list->setLanes(lanes);
    list->setGeometry(0, 0, 420, 860);
    frame->resize(420, 860);
    frame->open();
    stage.settle();
});

const Scene confirmation("confirmation", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    setProfileOf(stage.window(), u"production"_s, u"red"_s);
    // As the list of destinations asks.
    const auto words = [](const char* text) { return QCoreApplication::translate("grantex::DestinationList", text); };
    auto* box = makeConfirmation(&stage.window(), words("Discard %1?").arg(u"SOC"_s),
                                 words("Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be "
                                       "undone. The events themselves stay in the journal.")
                                     .arg(u"1,277"_s, u"3"_s),
                                 words("Discard"))
                    .release(); // goes with the window
    box->open();
    stage.settle();
});

const Scene profile("profile", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.find<ProfileStrip>(u"profileStrip"_s)->setProfile(u"production"_s, u"red"_s);
    stage.settle();
});

const Scene profileEdit("profile-new", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.find<ProfileStrip>(u"profileStrip"_s)->setProfile(u"staging"_s, u"teal"_s);
    QDialog* dialog = ProfilesDialog::makeNew([](const QString&) {}, &stage.window());
    dialog->open();
    type(*dialog, u"profileNameEdit"_s, u"staging"_s);
    stage.settle();
});

const Scene import("setup-import", [](Stage& stage) {
    stage.waitForEvents(1);
    const auto imported = readSetup(
        R"({"grantex-setup": 1, "source": {"type": "sse", "url": "https://api.grantex.dev", "apiKey": {"enter": "API key of the connection"},
              "proxy": "http://proxy.example:3128", "caFile": "/etc/ssl/company.pem"},
  "destinations": [{"name": "SOC", "type": "splunk", "hecUrl": "https://splunk.example:8088", "hecToken": {"enter": "HEC token of SOC"},
                    "filter": "type:grant.* OR type:budget.*"},
                   {"name": "run", "type": "command", "command": ["/usr/local/bin/forward", "--to", "soc"]}]})",
        "/etc/grantex/config.json", "production", {}, destinationSchemas());
    shown(stage, new SetupImportDialog({*imported, "production", true, destinationSchemas(),
                                        FormServices::ofThisDesktop(secrets()),
                                        [](const auto&, const auto&) { return Result<>(); }},
                                       &stage.window()));
});

/// The example of a plug-in, placed as a person would: only the owner may write there.
const Scene plugin("destination-plugin", [](Stage& stage) {
    const QString place = stage.demo().directory.filePath(u"plugins"_s);
    const QString file = place + u"/tcp-lines.so"_s;
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir().mkpath(place);
    QFile::setPermissions(place, ownerOnly);
    QFile::copy(QCoreApplication::applicationDirPath() + u"/../plugins/tcp-lines.so"_s, file);
    QFile::setPermissions(file, ownerOnly);
    static_cast<void>(parseConfig(R"({"version": 1, "source": {"type": "file", "path": "-"}, "destinations": [],
                                      "plugins": {"directories": [")" +
                                      place.toStdString() + R"("]}})",
                                  stage.demo().directory.filePath(u"x.json"_s).toStdString(), destinationSchemas()));
    auto& dialog = dialogOf(stage, u"tcp-lines"_s);
    type(dialog, u"hostEdit"_s, u"collector.example.com"_s);
    type(dialog, u"portEdit"_s, u"6514"_s);
    stage.settle();
});

StoredDeadLetter letter()
{
    StoredDeadLetter refused;
    refused.id = 1;
    refused.lane = {"lane"};
    refused.destination = "SOC";
    refused.eventId = "evt_01J8Z7";
    refused.type = "budget.debited";
    refused.code = "400";
    refused.reason = "amount must be a number";
    refused.attempts = 1;
    refused.json =
        R"({"id":"evt_01J8Z7","type":"budget.debited","createdAt":"2026-03-01T12:00:00.000Z","data":{"grantId":"grnt_01","amount":"1.50","currency":"EUR","note":"per call"}})";
    return refused;
}

const Scene editor("dead-letter-editor", [](Stage& stage) {
    stage.waitForEvents(1);
    auto* dialog = new DeadLetterEditor(
        letter(), [](const auto&, auto) {}, &stage.window());
    dialog->open();
    QTextCursor cursor = dialog->text().document()->find(u"\"1.50\""_s);
    cursor.insertText(u"1.50"_s);
    stage.settle(600);
});

void settings(Stage& stage, const QString& page)
{
    stage.waitForEvents(1);
    stage.window().showSettings(page);
    stage.settle();
}

const Scene notifications("settings-notifications", [](Stage& stage) { settings(stage, u"notifications"_s); });

} // namespace

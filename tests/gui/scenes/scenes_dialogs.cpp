// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/alerts/alert_center.h"
#include "ui/connection/welcome_dialog.h"
#include "ui/window/page_stack.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr std::int64_t fewEvents = 20;

/// Every dialog that an action opens.
Scene::Play opening(const char* action)
{
    return [action](Stage& stage) {
        stage.waitForEvents(fewEvents);
        stage.selectFromEnd(2);
        stage.trigger(QString::fromLatin1(action));
    };
}

const Scene columns("dialog-columns", opening("columnsAction"));
const Scene colours("dialog-colour-rules", opening("colourRulesAction"));
const Scene alertRules("dialog-alert-rules", opening("editAlertRulesAction"));
const Scene alertOnFilter("dialog-alert-on-filter", [](Stage& stage) {
    stage.waitForEvents(fewEvents);
    stage.window().alertOn(u"type:budget.* data.pct>=80"_s, u"Money runs out"_s);
    const auto* matches = stage.find<QLabel>(u"ruleMatches"_s);
    stage.waitFor([matches] { return !matches->text().isEmpty(); }, "matches are counted");
});
const Scene exporting("dialog-export", opening("exportAction"));
const Scene filters("dialog-filters", opening("manageFiltersAction"));
const Scene connection("dialog-connection", opening("editConnectionAction"));
const Scene types("dialog-destination-types", opening("addDestinationAction"));
const Scene alerts("alerts", [](Stage& stage) {
    // Until the demo has done something that there is an alert for.
    stage.waitFor([&stage] { return stage.window().alerts().unseen() > 1; }, "alerts");
    stage.trigger(u"showAlertsAction"_s);
});

const Scene welcome("dialog-welcome", [](Stage& stage) {
    auto* dialog = new WelcomeDialog(u"work"_s, &stage.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    stage.settle();
});

/// The settings of each type, the seldom needed ones unfolded.
Scene::Play settingsOf(const char* type)
{
    return [type](Stage& stage) {
        stage.waitForEvents(fewEvents);
        stage.trigger(u"addDestinationAction"_s);
        const QString button = u"type-"_s + QString::fromLatin1(type);
        stage.waitFor([&] { return stage.find<QAbstractButton>(button) != nullptr; }, "the types are offered");
        stage.find<QAbstractButton>(button)->click();
        stage.settle();
        if (auto* more = stage.find<QAbstractButton>(u"advancedButton"_s))
            more->click();
        stage.settle();
    };
}

const Scene datadog("destination-datadog", settingsOf("datadog"));
const Scene splunk("destination-splunk", settingsOf("splunk"));
const Scene s3("destination-s3", settingsOf("s3"));
const Scene bigQuery("destination-bigquery", settingsOf("bigquery"));
const Scene kafka("destination-kafka", settingsOf("kafka"));
const Scene webhook("destination-webhook", settingsOf("webhook"));
const Scene file("destination-file", settingsOf("file"));
const Scene command("destination-command", settingsOf("command"));

const Scene deadLetters("dead-letters", [](Stage& stage) {
    // The simulated Splunk takes offence at one kind of event.
    stage.fault("hec reject budget.threshold");
    stage.window().pages().open(u"deadLetters"_s);
    const auto* table = stage.find<QTableView>(u"deadLetterTable"_s);
    stage.waitFor([table] { return table->model()->rowCount() >= 8; }, "events are refused");
    stage.find<QTableView>(u"deadLetterTable"_s)->selectRow(1);
    stage.settle();
});

/// A mistake with its explanation, and a filter in words.
const Scene mistake("filter-mistake", [](Stage& stage) {
    stage.waitForEvents(fewEvents);
    stage.find<QLineEdit>(u"filterEdit"_s)->setText(u"agnet:x"_s);
    stage.settle();
});

} // namespace

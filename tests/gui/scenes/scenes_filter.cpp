// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/budgets/budget_page.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_session.h"
#include "ui/grants/grant_lane.h"
#include "ui/grants/story_model.h"
#include "ui/window/budget_views.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_looks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"

#include <QFile>
#include <QListView>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Typed as a person would, so that the bar is in the state that this leads to.
void type(Stage& stage, const QString& text)
{
    stage.waitForEvents(80);
    FilterBar& bar = stage.window().filter().events().bar();
    bar.focusFilter();
    bar.edit().clear();
    bar.edit().insert(text);
    stage.settle(900);
}

const Scene empty("filter-empty", [](Stage& stage) { type(stage, {}); });
const Scene valid("filter-valid", [](Stage& stage) { type(stage, u"type:grant.* -principal:user-*"_s); });
const Scene invalid("filter-invalid", [](Stage& stage) { type(stage, u"agnet:ag_01* type:grant.*"_s); });
const Scene warning("filter-warning", [](Stage& stage) { type(stage, u"data.persent>50"_s); });
const Scene busy("filter-busy", [](Stage& stage) {
    type(stage, u"\"insufficient\""_s);
    stage.window().filter().events().bar().setMatches(14'920, 1'000'000, false);
});
const Scene off("filter-off", [](Stage& stage) {
    type(stage, u"type:grant.*"_s);
    stage.trigger(u"toggleFiltersAction"_s);
    stage.settle();
});
const Scene saved("filter-saved", [](Stage& stage) {
    type(stage, u"agent:*"_s);
    FilterSession& session = stage.window().filter().events().session();
    session.use(u"grants-and-tokens"_s, true);
    session.use(u"last-15-minutes"_s, true);
    session.tick(u"last-15-minutes"_s, false);
    stage.settle(800);
});

const Scene lane("grant-lane", [](Stage& stage) {
    stage.waitForEvents(300);
    EventPane& pane = stage.window().liveEvents();
    // The grant of which most is to be told, of those with a budget.
    const BudgetModel& budgets = stage.window().budgets().page().model();
    std::map<QString, int> events;
    stage.waitFor([&budgets] { return budgets.rowCount() > 0; }, "budgets");
    for (int row = 0; row < budgets.rowCount(); ++row)
        events[QString::fromStdString(budgets.budget(row)->grantId)] = 1;
    for (int row = 0; row < pane.model().rowCount(); ++row) {
        if (const auto known = events.find(pane.model().valueText(row, ColumnKind::Grant)); known != events.end())
            ++known->second;
    }
    const auto most = std::max_element(events.begin(), events.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    stage.window().eventLooks().follow(IdKind::Grant, most->first);
    GrantLane* shown = stage.window().eventLooks().lane();
    stage.waitFor([shown] { return shown->story().rowCount() > 3; }, "the grant's story");
    shown->list().setCurrentIndex(shown->story().index(2));
    stage.settle(800);
});

const Scene file("file-tab", [](Stage& stage) {
    stage.waitForEvents(120);
    EventPane& live = stage.window().liveEvents();
    const QString path = stage.demo().directory.filePath(u"monday.ndjson"_s);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) {
        for (int row = 0; row < live.model().rowCount(); ++row) {
            if (const auto event = live.model().eventAt(row)) {
                out.write(QByteArray::fromStdString(event->event.json));
                out.write("\n");
            }
        }
    }
    out.close();
    stage.window().fileSessions().open({path});
    EventDesk& desk = stage.window().desks().current();
    stage.waitFor([&desk] { return desk.pane().model().eventCount() > 100; }, "the file's events");
    desk.session().setText(u"-type:token.*"_s, MainWindow::tr("Filter"));
    stage.settle(800);
    desk.pane().table().letGo();
    desk.pane().table().selectRow(4);
    desk.togglePin();
    desk.pane().table().selectRow(9);
    desk.togglePin();
    stage.settle(800);
});

} // namespace

} // namespace grantex

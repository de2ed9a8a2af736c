// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/statistics/statistics_view.h"
#include "ui/statistics/value_model.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTest>

namespace grantex {

namespace {

using namespace std::chrono_literals;

const Scene timelineWithGap("timeline", [](Stage& stage) {
    stage.waitForEvents(80);
    stage.makeGap();
    stage.selectFromEnd(4);
    Timeline& strip = stage.window().events().timeline();
    stage.settle(2500);
    strip.timeCursor().setTime(strip.scale().span().to - 6s);
    stage.settle();
});

const Scene timelineRange("timeline-range", [](Stage& stage) {
    stage.waitForEvents(80);
    stage.settle(2500);
    Timeline& strip = stage.window().events().timeline();
    strip.showSpan({strip.scale().span().to - 30s, strip.scale().span().to});
    strip.setFocus();
    for (int bars = 0; bars < 4; ++bars)
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&strip, Qt::Key_Return);
    stage.waitFor([&stage] { return stage.window().events().model().isFiltered(); }, "the range to be filtered");
    stage.settle(800);
});

const Scene statistics("statistics", [](Stage& stage) {
    stage.waitForEvents(80);
    stage.trigger(QStringLiteral("statisticsAction"));
    auto* view = stage.window().findChild<StatisticsView*>();
    stage.waitFor([view] { return view->model().rowCount() > 3; }, "values");
    stage.settle();
});

const Scene compare("compare", [](Stage& stage) {
    stage.waitForEvents(80);
    EventTable& table = stage.window().events().table();
    // A gap cannot be compared, and following would move the selection.
    table.letGo();
    const int last = table.model()->rowCount() - 1;
    for (const int row : {last - 3, last - 7})
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto* action = stage.find<QAction>(QStringLiteral("compareEventsAction"));
    stage.waitFor([action] { return action->isEnabled(); }, "two events are selected");
    action->trigger();
    stage.settle();
});

} // namespace

} // namespace grantex

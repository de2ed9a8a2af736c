// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/overview_page.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/window/budget_views.h"
#include "ui/window/page_stack.h"

#include <QChart>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

/// A living budget that is being used up, with a forecast; -1: none yet.
int rowWithForecast(const BudgetModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.budget(row)->forecast.basis == Forecast::Basis::Estimated && model.budget(row)->usedShare > 0.3)
            return row;
    }
    return -1;
}

BudgetPage& openWithForecast(Stage& stage)
{
    stage.window().pages().open(u"budgets"_s);
    BudgetPage& page = stage.window().budgets().page();
    stage.waitFor([&] { return rowWithForecast(page.model()) >= 0; }, "a budget with a forecast");
    page.table().selectionModel()->setCurrentIndex(page.model().index(rowWithForecast(page.model()), 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    stage.settle(1200);
    return page;
}

const Scene budgets("budgets", [](Stage& stage) { openWithForecast(stage); });

const Scene gap("budgets-gap", [](Stage& stage) {
    openWithForecast(stage);
    stage.makeGap();
    stage.settle(1500);
});

/// A moment pinned in the chart, and an event that is selected in the table.
const Scene pinned("budgets-pinned", [](Stage& stage) {
    stage.waitForEvents(60);
    stage.selectFromEnd(30);
    BudgetChart& chart = openWithForecast(stage).chart();
    const QRectF plot = chart.chart()->plotArea();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, (plot.topLeft() + QPointF(plot.width() / 3, 60)).toPoint());
    stage.settle();
});

/// The events of a moment that was pinned in the chart.
const Scene moment("events-pinned", [](Stage& stage) {
    stage.waitForEvents(120);
    const UtcTime at = stage.window().liveEvents().model().row(60).time();
    Q_EMIT stage.window().budgets().page().momentRequested(at);
    stage.settle(600);
});

const Scene several("budgets-several", [](Stage& stage) {
    BudgetPage& page = openWithForecast(stage);
    page.table().clearSelection();
    for (int row = 0; row < 5; ++row)
        page.table().selectionModel()->select(page.model().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    stage.settle(1500);
});

const Scene sums("budgets-sums", [](Stage& stage) {
    BudgetPage& page = openWithForecast(stage);
    page.table().selectAll();
    stage.settle(1500);
});

const Scene debits("budgets-debits", [](Stage& stage) {
    openWithForecast(stage);
    stage.find<QTabWidget>(u"budgetTabs"_s)->setCurrentIndex(2);
    stage.find<QPushButton>(u"loadTransactionsButton"_s)->click();
    stage.waitFor([&] { return stage.find<QTableView>(u"transactionTable"_s)->model()->rowCount() > 0; }, "debits");
    stage.settle();
});

const Scene overview("overview", [](Stage& stage) {
    stage.window().pages().open(u"overview"_s);
    stage.settle(15'000);
});

} // namespace

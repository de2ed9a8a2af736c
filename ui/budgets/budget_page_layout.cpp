// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_delegate.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/step_model.h"
#include "ui/budgets/transaction_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/header_width.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QTableView* makeTable(const QString& name, const QString& spoken, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    makePlain(*table, 1.7);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setWidths(QTableView& table, std::initializer_list<int> characters)
{
    int column = 0;
    const int unit = table.fontMetrics().averageCharWidth();
    for (const int width : characters)
        table.setColumnWidth(column++, width * unit);
    widenToTitles(*table.horizontalHeader());
}

} // namespace

void BudgetPage::layOut()
{
    setObjectName(u"budgetView"_s);
    setAccessibleName(tr("Budgets"));
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"budgetSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter);
    setFocusProxy(m_table);
}

QWidget* BudgetPage::makeList()
{
    auto* list = new QWidget(this);
    m_header = new PaneHeader(tr("Budgets"), list);
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(u"budgetFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter budgets"));
    m_filter->setPlaceholderText(tr("Agent, principal, grant or currency"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_shown = new QComboBox(list);
    m_shown->setObjectName(u"budgetShownCombo"_s);
    m_shown->setAccessibleName(tr("Which budgets are shown"));
    m_shown->addItems({tr("Living grants"), tr("All"), tr("Needs attention"), tr("Exhausted"), tr("Ended grants")});
    m_header->add(m_filter);
    m_header->add(m_shown);
    m_header->add(
        makeButton(u"refreshBudgetsButton"_s, tr("Refresh"), tr("Ask the service for budgets and names now")));
    m_banner = new Banner(u"warning"_s, tr("Try again"), list);
    m_banner->setObjectName(u"budgetBanner"_s);

    m_table = makeTable(u"budgetTable"_s, tr("List of budgets"), m_model, list);
    m_table->setItemDelegate(new BudgetDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(BudgetModel::Column::Forecast), Qt::AscendingOrder);
    setWidths(*m_table, {20, 24, 24, 34, 20, 26, 34, 34});
    m_empty = new EmptyState(u"budget"_s, m_table->viewport());
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);

    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    return list;
}

QToolButton* BudgetPage::makeButton(const QString& name, const QString& text, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(help);
    button->setToolTip(help);
    button->setProperty("flavour", u"button"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* BudgetPage::makeTools()
{
    auto* tools = new QWidget(this);
    m_title = new ElidedLabel(tools);
    m_title->setFont(scaledFont(font(), 1.08, QFont::DemiBold));
    m_lane = makeButton(u"openLaneButton"_s, tr("Open lane"), tr("Everything that happened to this grant"));
    m_revoke =
        makeButton(u"revokeGrantButton"_s, tr("Revoke grant…"), tr("Revoke the grant and what descends from it"));
    m_percent = makeButton(u"percentButton"_s, tr("Percent"), tr("Show shares of each budget instead of amounts"));
    m_percent->setCheckable(true);
    m_all = makeButton(u"showAllButton"_s, tr("Whole time"), tr("Show all there is (0)"));
    m_export =
        makeButton(u"exportChartButton"_s, tr("Export"), tr("Save the chart as a picture or its data as a table"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* formats = new QMenu(m_export);
    for (const auto& [ending, text] : {std::pair{u"png"_s, tr("Picture (PNG)…")},
                                       {u"svg"_s, tr("Drawing (SVG)…")},
                                       {u"csv"_s, tr("Steps as table (CSV)…")}}) {
        QAction* action = formats->addAction(text);
        action->setObjectName(u"exportChart"_s + ending.toUpper() + u"Action"_s);
        connect(action, &QAction::triggered, this, [this, ending = ending] { exportAs(ending); });
    }
    m_export->setMenu(formats);
    auto* row = new QHBoxLayout(tools);
    const int unit = fontMetrics().height();
    row->setContentsMargins(unit * 3 / 4, unit / 3, unit / 2, 0);
    row->setSpacing(unit / 3);
    row->addWidget(m_title, 1);
    for (QToolButton* button : {m_percent, m_all, m_export, m_lane, m_revoke})
        row->addWidget(button);
    return tools;
}

QWidget* BudgetPage::makeDetail()
{
    auto* detail = new QWidget(this);
    const int unit = fontMetrics().height();
    m_words = new ElidedLabel(detail);
    m_words->setObjectName(u"forecastWords"_s);
    m_words->setRole(Role::Muted);
    m_words->setLines(2);
    m_readout = new ElidedLabel(detail);
    m_readout->setObjectName(u"chartReadout"_s);
    m_readout->setRole(Role::Muted);

    m_tabs = new QTabWidget(detail);
    m_tabs->setObjectName(u"budgetTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    auto* chartTab = new QWidget(m_tabs);
    auto* chartColumn = new QVBoxLayout(chartTab);
    chartColumn->setContentsMargins(unit / 2, 0, unit / 2, unit / 4);
    chartColumn->setSpacing(0);
    chartColumn->addWidget(m_chart, 1);
    chartColumn->addWidget(m_readout);
    m_tabs->addTab(chartTab, tr("Over time"));

    m_steps = makeTable(u"budgetSteps"_s, tr("Steps of the chosen budgets"), m_stepModel, m_tabs);
    setWidths(*m_steps, {34, 30, 12, 20, 22, 12});
    m_tabs->addTab(m_steps, tr("Steps"));

    auto* debits = new QWidget(m_tabs);
    auto* debitColumn = new QVBoxLayout(debits);
    debitColumn->setContentsMargins(0, 0, 0, 0);
    debitColumn->setSpacing(0);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(unit * 3 / 4, unit / 4, unit / 2, unit / 4);
    m_transactionWords = new ElidedLabel(debits);
    m_transactionWords->setRole(Role::Muted);
    m_more = new QPushButton(tr("Load debits"), debits);
    m_more->setObjectName(u"loadTransactionsButton"_s);
    above->addWidget(m_transactionWords, 1);
    above->addWidget(m_more);
    m_transactions = makeTable(u"transactionTable"_s, tr("Debits"), m_transactionModel, debits);
    setWidths(*m_transactions, {34, 20, 40, 30});
    debitColumn->addLayout(above);
    debitColumn->addWidget(m_transactions, 1);
    m_tabs->addTab(debits, tr("Debits"));

    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 5);
    column->addWidget(makeTools());
    auto* words = new QHBoxLayout;
    words->setContentsMargins(unit * 3 / 4, 0, unit / 2, 0);
    words->addWidget(m_words);
    column->addLayout(words);
    column->addWidget(m_tabs, 1);
    return detail;
}

} // namespace grantex

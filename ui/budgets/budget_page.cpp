// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_page.h"

#include "core/pipeline/budget_service.h"
#include "ui/budgets/budget_words.h"
#include "ui/budgets/step_model.h"
#include "ui/budgets/transaction_model.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_header.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto kSortEvery = 5s;

bool askPerson(QWidget* parent, const QString& question, const QString& consequence)
{
    return askForConfirmation(parent, question, consequence, BudgetPage::tr("Revoke"));
}

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion);
}

} // namespace

BudgetPage::BudgetPage(BudgetService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_model(new BudgetModel(this)), m_stepModel(new StepModel(this)),
      m_transactionModel(new TransactionModel(this)), m_chart(new BudgetChart(this)), m_confirm(askPerson),
      m_chooseFile(askForFile)
{
    layOut();
    connect(&service, &BudgetService::changed, this, &BudgetPage::take);
    connect(&service, &BudgetService::stepsChanged, this, &BudgetPage::takeSteps);
    connect(&service, &BudgetService::namesChanged, this, [this] {
        m_model->setNames(m_service.names());
        updateLines(false);
    });
    connect(&service, &BudgetService::serviceFailed, this, &BudgetPage::showFailure);
    connect(&service, &BudgetService::serviceAnswered, this, [this](UtcTime at) {
        m_askedAt = at;
        m_banner->hide();
        describeList();
    });
    connect(m_banner, &Banner::clicked, &m_service, &BudgetService::refresh);
    connect(findChild<QToolButton*>(u"refreshBudgetsButton"_s), &QToolButton::clicked, &m_service,
            &BudgetService::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &BudgetPage::applyFilter);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &BudgetPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetPage::chooseRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BudgetPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_isLaneOffered)
            m_lane->click();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        for (QToolButton* button : {m_lane, m_revoke}) {
            if (button == m_lane && !m_isLaneOffered)
                continue;
            QAction* action = menu.addAction(button->text(), button, &QToolButton::click);
            action->setEnabled(button->isEnabled());
        }
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_chart, &BudgetChart::readoutChanged, m_readout, &ElidedLabel::setText);
    connect(m_chart, &BudgetChart::eventsRequested, this, &BudgetPage::momentRequested);
    connect(m_chart, &BudgetChart::spanChanged, this, [this] { m_all->setEnabled(m_chart->isZoomed()); });
    connect(m_all, &QToolButton::clicked, m_chart, &BudgetChart::showAll);
    connect(m_percent, &QToolButton::toggled, this, [this](bool isPercent) {
        m_chart->setUnit(isPercent ? BudgetChart::Unit::Percent : BudgetChart::Unit::Amount);
    });
    connect(m_lane, &QToolButton::clicked, this, [this] {
        if (const auto* budget = only())
            Q_EMIT laneRequested(QString::fromStdString(budget->grantId));
    });
    connect(m_revoke, &QToolButton::clicked, this, [this] {
        if (const auto* budget = only())
            revokeGrant(QString::fromStdString(budget->grantId));
    });
    connect(m_more, &QPushButton::clicked, this, &BudgetPage::loadTransactions);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { updateLines(false); });
    // Values change all the time: the order follows when nobody points at the list.
    m_sortTimer.setInterval(kSortEvery);
    connect(&m_sortTimer, &QTimer::timeout, this, [this] {
        if (!m_table->viewport()->underMouse())
            m_model->sortAgain();
    });
    setLaneOffered(false);
    take();
    updateLines(true);
}

BudgetPage::~BudgetPage()
{
    m_service.setActive(this, false);
    m_service.setWatched(this, {});
}

void BudgetPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_service.setActive(this, true);
    m_sortTimer.start();
}

void BudgetPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_service.setActive(this, false);
    m_sortTimer.stop();
}

void BudgetPage::setGaps(const std::vector<Gap>& gaps)
{
    std::vector<TimeSpan> spans;
    spans.reserve(gaps.size());
    for (const Gap& gap : gaps)
        spans.push_back({gap.from, gap.to.value_or(UtcTime(std::chrono::sys_days(std::chrono::year(9999) / 1 / 1)))});
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    m_chart->setGaps(std::move(spans));
}

void BudgetPage::setLaneOffered(bool isOffered)
{
    m_isLaneOffered = isOffered;
    m_lane->setVisible(isOffered);
}

void BudgetPage::take()
{
    m_model->setSnapshot(m_service.snapshot(), SystemClock().utcNow());
    if (m_chosen.empty() && m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        // QTableView::selectRow() selects nothing from right to left where the columns do not fill the view.
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto& budgets = m_service.snapshot()->budgets;
    const auto isExhausted = [](const BudgetSummary& b) { return !b.hasEnded && b.level == BudgetLevel::Exhausted; };
    const int exhausted = static_cast<int>(std::count_if(budgets.begin(), budgets.end(), isExhausted));
    if (std::exchange(m_exhausted, exhausted) != exhausted)
        Q_EMIT exhaustedChanged(exhausted);
    describeList();
    updateLines(false);
}

void BudgetPage::describeList()
{
    const auto& snapshot = *m_service.snapshot();
    QString note = tr("%Ln budget(s)", nullptr, static_cast<int>(snapshot.budgets.size()));
    if (m_exhausted > 0)
        note += u" · "_s + tr("%Ln exhausted", nullptr, m_exhausted);
    note += u" · "_s + (!m_service.hasService() ? tr("from events only: no key to ask the service with")
                        : m_askedAt             ? tr("from events and the service, %1").arg(localTime(*m_askedAt))
                                                : tr("from events"));
    if (snapshot.forgotten > 0)
        note += u" · "_s + tr("%Ln old one(s) forgotten", nullptr, static_cast<int>(snapshot.forgotten));
    m_header->setNote(note);
    const bool isFiltered = !snapshot.budgets.empty();
    m_empty->setTexts(
        isFiltered ? tr("No budget like this") : tr("No budgets yet"),
        isFiltered ? tr("Change the filter or show all budgets.")
        : m_service.hasService()
            ? tr("They appear when the service lists them, or with the first budget event.")
            : tr("Events tell them from half of their use on; with an API key the service lists them all."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

void BudgetPage::applyFilter()
{
    m_model->setKept({}); // another list is wanted
    m_model->setFilter(m_filter->text().trimmed(), static_cast<BudgetModel::Shown>(m_shown->currentIndex()));
    m_model->setKept(m_chosen);
    describeList();
}

void BudgetPage::chooseRows()
{
    std::vector<BudgetId> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const auto* budget = m_model->budget(index.row()))
            chosen.push_back(budget->id);
    }
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    m_model->setKept(m_chosen);
    std::erase_if(m_chosenSteps, [this](const auto& one) {
        return std::find(m_chosen.begin(), m_chosen.end(), one.first) == m_chosen.end();
    });
    m_service.setWatched(this, m_chosen);
    updateLines(true);
}

/// After a reset the chosen budgets are chosen again, as far as they are in the list.
void BudgetPage::showChosen()
{
    const auto chosen = m_chosen;
    QItemSelection selection;
    for (const BudgetId id : chosen) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, BudgetModel::kColumns - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void BudgetPage::takeSteps(BudgetId id, const BudgetStepsPtr& steps)
{
    if (std::find(m_chosen.begin(), m_chosen.end(), id) == m_chosen.end())
        return;
    m_chosenSteps[id] = steps;
    // One redraw for all that come in this turn of the event loop.
    QMetaObject::invokeMethod(
        this, [this] { updateLines(false); }, Qt::QueuedConnection);
}

const BudgetSummary* BudgetPage::only() const
{
    return m_chart->lines().size() == 1 ? &m_chart->lines().front().summary : nullptr;
}

void BudgetPage::updateLines(bool areOther)
{
    std::unordered_map<BudgetId, const BudgetSummary*> known;
    if (!m_chosen.empty()) {
        for (const auto& budget : m_service.snapshot()->budgets)
            known.emplace(budget.id, &budget);
    }
    std::vector<ChartLine> lines;
    for (const BudgetId id : m_chosen) {
        const auto budget = known.find(id);
        if (budget == known.end())
            continue;
        const auto steps = m_chosenSteps.find(id);
        lines.push_back({*budget->second, m_model->agentName(*budget->second),
                         steps == m_chosenSteps.end() ? nullptr : steps->second});
    }
    m_chart->setLines(lines);
    if (m_tabs->currentWidget() == m_steps)
        m_stepModel->setLines(lines);
    const UtcTime now = SystemClock().utcNow();
    const auto* budget = only();
    if (budget != nullptr) {
        m_title->setText(actingFor(lines.front().name, budget->principalId.empty()
                                                           ? tr("an unknown principal")
                                                           : safeText(budget->principalId, 60)));
        m_words->setText(budgetSentence(*budget, safeText(budget->grantId, 60), now));
    } else if (lines.empty()) {
        m_title->setText(tr("No budget chosen"));
        m_words->setText({});
    } else {
        m_title->setText(tr("%Ln budgets chosen", nullptr, static_cast<int>(lines.size())));
        m_words->setText(
            lines.size() > BudgetChart::kMostLines
                ? tr("More than %1: their sum is shown, one line for each currency.").arg(BudgetChart::kMostLines)
                : tr("One line each; choose a single one for bands and its forecast in words."));
    }
    m_lane->setEnabled(budget != nullptr);
    m_revoke->setEnabled(budget != nullptr && !budget->hasEnded && m_service.hasService());
    m_percent->setEnabled(!lines.empty() && lines.size() <= BudgetChart::kMostLines);
    m_export->setEnabled(!lines.empty());
    m_all->setEnabled(m_chart->isZoomed());
    if (areOther) {
        m_transactionsOf = budget != nullptr ? budget->grantId : std::string();
        m_transactionModel->clear(budget != nullptr ? budget->currency : std::string());
        m_page = 0;
        m_more->setText(tr("Load debits"));
        m_more->setEnabled(budget != nullptr && m_service.hasService());
        m_transactionWords->setText(budget == nullptr ? tr("Choose one budget to see its debits.")
                                    : m_service.hasService()
                                        ? tr("The service lists every debit of this grant.")
                                        : tr("Only the service knows the debits: it needs an API key."));
    }
}

void BudgetPage::showGrant(const QString& grantId)
{
    m_filter->clear();
    m_shown->setCurrentIndex(static_cast<int>(BudgetModel::Shown::All));
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (QString::fromStdString(m_model->budget(row)->grantId) != grantId)
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, BudgetModel::kColumns - 1));
        first = first.isValid() ? first : m_model->index(row, 0);
    }
    if (!first.isValid())
        return void(Q_EMIT told(tr("No budget is known for this grant")));
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(first);
    m_tabs->setCurrentIndex(0);
}

} // namespace grantex

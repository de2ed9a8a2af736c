// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/result.h"
#include "core/journal/records.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_model.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <unordered_map>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;
class QToolButton;

namespace grantex {

class Banner;
class BudgetService;
class ElidedLabel;
class EmptyState;
class PaneHeader;
class StepModel;
class TimeCursor;
class TransactionModel;
struct GrantDescent;

/// The page "Budgets": the list of budgets, and of those that are chosen the chart over time, its table, the debits as
/// the service lists them, and what can be done: open the grant's lane, revoke the grant, export. GUI thread.
class BudgetPage final : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit BudgetPage(BudgetService& service, QWidget* parent = nullptr);
    ~BudgetPage() override;

    void setGaps(const std::vector<Gap>& gaps);
    void setTimeCursor(TimeCursor* cursor) { m_chart->setTimeCursor(cursor); }
    /// Whether somebody shows the lane of a grant on laneRequested(); not until told.
    void setLaneOffered(bool isOffered);
    /// Chooses this grant's budgets, and shows it in the list whatever is filtered.
    void showGrant(const QString& grantId);
    /// Asks, saying what goes with it, and revokes. Also for grants without a budget.
    void revokeGrant(const QString& grantId);

    [[nodiscard]] BudgetModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] BudgetChart& chart() { return *m_chart; }

    /// Asks whether something may really be done.
    using Confirm = std::function<bool(QWidget* parent, const QString& question, const QString& consequence)>;
    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }
    /// Asks for a file; empty: the person thought better of it.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }

Q_SIGNALS:
    void laneRequested(const QString& grantId);
    /// The events at a moment of the chart shall be shown.
    void momentRequested(grantex::UtcTime time);
    /// For the status line.
    void told(const QString& sentence);
    void warned(const QString& sentence);
    /// How many living budgets are used up, for a badge.
    void exhaustedChanged(int count);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // budget_page_layout.cpp
    void layOut();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QWidget* makeTools();
    QToolButton* makeButton(const QString& name, const QString& text, const QString& help);
    // budget_page.cpp
    void take();
    void takeSteps(BudgetId id, const BudgetStepsPtr& steps);
    void applyFilter();
    void chooseRows();
    void showChosen();
    void describeList();
    void updateLines(bool areOther);
    // budget_page_actions.cpp
    void askAndRevoke(const QString& grantId, const GrantDescent& descent);
    void loadTransactions();
    void showTransactions(const std::string& grantId, const Result<TransactionPage>& page);
    void exportAs(const QString& ending);
    void showFailure(const Error& error);
    [[nodiscard]] const BudgetSummary* only() const;

    BudgetService& m_service;
    BudgetModel* m_model;
    StepModel* m_stepModel;
    TransactionModel* m_transactionModel;
    PaneHeader* m_header = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_shown = nullptr;
    Banner* m_banner = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_words = nullptr;
    ElidedLabel* m_readout = nullptr;
    ElidedLabel* m_transactionWords = nullptr;
    QTabWidget* m_tabs = nullptr;
    BudgetChart* m_chart;
    QTableView* m_steps = nullptr;
    QTableView* m_transactions = nullptr;
    QPushButton* m_more = nullptr;
    QToolButton* m_lane = nullptr;
    QToolButton* m_revoke = nullptr;
    QToolButton* m_percent = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_export = nullptr;
    bool m_isLaneOffered = false;
    std::vector<BudgetId> m_chosen;
    std::unordered_map<BudgetId, BudgetStepsPtr> m_chosenSteps;
    std::string m_transactionsOf;
    int m_page = 0;
    std::optional<UtcTime> m_askedAt; ///< the service's last answer
    int m_exhausted = -1;
    QTimer m_sortTimer;
    Confirm m_confirm;
    ChooseFile m_chooseFile;
};

} // namespace grantex

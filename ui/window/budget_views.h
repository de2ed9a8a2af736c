// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

class QAction;

namespace grantex {

class BudgetPage;
class BudgetService;
class GrantLane;
class MainWindow;
class OverviewPage;

/// Budgets in the window: the service behind them, the pages "Overview" and "Budgets", and what an event's grant
/// offers: its budget, and its revocation.
class BudgetViews final : public QObject
{
    Q_OBJECT
public:
    explicit BudgetViews(MainWindow& window);
    ~BudgetViews() override;

    /// For names of agents, a grant's budget line and whatever else wants budgets.
    [[nodiscard]] BudgetService& service() { return *m_service; }
    [[nodiscard]] BudgetPage& page() { return *m_page; }
    [[nodiscard]] OverviewPage& overview() { return *m_overview; }
    /// What shows the lane of a grant; until it is told, no lane is offered.
    void setOpenLane(std::function<void(const QString& grantId)> open);
    /// Opens the page and chooses the grant's budgets.
    void showBudget(const QString& grantId);
    /// Ends the work behind: before the pipeline goes.
    void stop();

private:
    /// The tables name their agents anew.
    void tellNames();
    void addBudgetTo(GrantLane& lane);
    void makeActions();
    void connectPipeline();
    /// Of the one selected event; empty: none, or it has no grant.
    [[nodiscard]] QString selectedGrant() const;
    void refreshActions();

    MainWindow& m_window;
    std::unique_ptr<BudgetService> m_service;
    OverviewPage* m_overview;
    BudgetPage* m_page;
    QAction* m_showBudget = nullptr;
    QAction* m_revoke = nullptr;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_values.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace grantex {

class BudgetService;

/// What remains of one grant's budget over time, as a small line: for the lane of a grant and wherever a budget is
/// told in passing. Shows a sentence when there is no budget. The whole is told as its accessible name and tooltip.
class BudgetLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetLine(QWidget* parent = nullptr);
    ~BudgetLine() override;

    /// Shows this grant's budget from now on, live; with several currencies the one that changed last. `service` may
    /// go first.
    void follow(BudgetService* service, const std::string& grantId);
    /// The same by hand. `steps` may be nullptr.
    void setBudget(const std::optional<BudgetSummary>& budget, BudgetStepsPtr steps);
    void setGaps(std::vector<TimeSpan> gaps);
    /// The time shown; nullopt: from the first step until now.
    void setSpan(std::optional<TimeSpan> span);

    [[nodiscard]] const std::optional<BudgetSummary>& budget() const { return m_budget; }
    /// "38.50 USD of 100.00 USD left · in 2 h (1 h – 4 h)".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter: the budget's page should show it.
    void opened(const QString& grantId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void letGo();
    void take();
    void describe();
    [[nodiscard]] TimeSpan shownSpan(UtcTime now) const;
    void paintLine(QPainter& painter, const QRectF& area) const;

    QPointer<BudgetService> m_service;
    std::string m_grantId;
    std::optional<BudgetSummary> m_budget;
    BudgetStepsPtr m_steps;
    std::vector<TimeSpan> m_gaps;
    std::optional<TimeSpan> m_span;
};

} // namespace grantex

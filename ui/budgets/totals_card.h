// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/budget/budget_values.h"

#include <QAbstractButton>

namespace grantex {

/// All budgets of one currency: allocated, spent, remaining, and a bar of their shares. A button to the budgets.
class TotalsCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TotalsCard(QWidget* parent = nullptr);
    void setTotals(const std::string& currency, const CurrencyTotals& totals);
    [[nodiscard]] const std::string& currency() const { return m_currency; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString amount(const std::optional<Decimal>& value) const;

    std::string m_currency;
    CurrencyTotals m_totals;
};

} // namespace grantex

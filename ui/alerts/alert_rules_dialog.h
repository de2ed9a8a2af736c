// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_rules.h"

#include <QDialog>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace grantex {

/// The rules that alert: on or off, name, filter, how long the same thing is not told again.
class AlertRulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Takes the rules over; what is refused is shown and the dialog stays.
    using Save = std::function<Result<>(std::vector<AlertRule> rules)>;
    AlertRulesDialog(const std::vector<AlertRule>& rules, Save save, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<AlertRule> rules() const;
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    /// A new rule with this filter, ready to be named.
    void addRule(const QString& filter);

private:
    enum Column { Name, Filter, Cooldown };
    void append(const AlertRule& rule);
    void check();
    void save();

    Save m_save;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_remove;
    QPushButton* m_ok;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours/colour_rules.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace grantex {

class ColourRuleModel;

/// Edits the colour rules: their order, filter, colour, and whether they are on. What is wrong with a filter is said
/// below the list, and such a rule cannot be accepted while it is on.
class ColourRuleDialog final : public QDialog
{
    Q_OBJECT
public:
    ColourRuleDialog(std::vector<ColourRule> rules, QWidget* parent);
    [[nodiscard]] const std::vector<ColourRule>& rules() const;

private:
    QPushButton* addButton(const QString& name, const QString& text, class QLayout* to);
    void refresh();
    [[nodiscard]] int row() const;
    void select(int row);

    ColourRuleModel* m_model;
    QTableView* m_table;
    QLabel* m_mistake;
    QPushButton* m_accept = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace grantex

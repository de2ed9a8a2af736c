// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours/colour_rules.h"

#include <QAbstractTableModel>

namespace grantex {

/// Colour rules being edited: on or off (a check box), name, colour, filter. GUI thread.
class ColourRuleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Colour, Filter };
    static constexpr int kColumns = 3;
    static constexpr int kToneRole = Qt::UserRole + 1; ///< int(Tone), of each column

    explicit ColourRuleModel(std::vector<ColourRule> rules, QObject* parent = nullptr);
    [[nodiscard]] const std::vector<ColourRule>& rules() const { return m_rules; }
    void setRules(std::vector<ColourRule> rules);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A new rule at the end, switched on; gives its row.
    int add();
    void remove(int row);
    /// By one place, up (-1) or down (1); gives its new row.
    int move(int row, int direction);

private:
    std::vector<ColourRule> m_rules;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/budget/budget_values.h"
#include "core/grantex/records.h"

#include <QAbstractTableModel>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace grantex {

/// The list of budgets, filtered and sorted by itself. A new snapshot changes what rows say and adds or removes rows;
/// the order of those that stay changes only with sort(), so that nothing moves under the reader. GUI thread.
class BudgetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { State, Agent, Principal, Used, Remaining, Rate, Forecast, Grant };
    static constexpr int kColumns = 8;
    enum Extra {
        LevelRoleColor = Qt::UserRole, ///< int of Role
        LevelIcon,
        Share ///< 0 to 1; invalid when not known
    };
    enum class Shown { Living, All, Attention, Exhausted, Ended };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(BudgetSnapshotPtr snapshot, UtcTime now);
    void setNames(AgentNamesPtr names);
    void setFilter(const QString& text, Shown shown);
    /// These stay in the list when they end or change, as long as the text fits: somebody looks at them. Takes effect
    /// with the next snapshot or filter.
    void setKept(const std::vector<BudgetId>& ids) { m_kept = {ids.begin(), ids.end()}; }
    /// Sorts anew by the last column and order: values have changed since.
    void sortAgain() { sort(m_column, m_order); }

    [[nodiscard]] const BudgetSummary* budget(int row) const;
    [[nodiscard]] int rowOf(BudgetId id) const; ///< -1: not in the list
    /// The agent's name or, where none is known, its id; safe to show.
    [[nodiscard]] QString agentName(const BudgetSummary& budget) const;
    [[nodiscard]] const BudgetSnapshotPtr& snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] static bool isNumber(Column column) { return column == Column::Remaining || column == Column::Rate; }
    [[nodiscard]] bool isShown(const BudgetSummary& budget) const;
    [[nodiscard]] bool isOfState(const BudgetSummary& budget) const;
    [[nodiscard]] bool isBefore(const BudgetSummary& a, const BudgetSummary& b) const;
    [[nodiscard]] int compare(const BudgetSummary& a, const BudgetSummary& b) const;
    [[nodiscard]] QString textOf(const BudgetSummary& budget, Column column) const;
    void refilter();

    BudgetSnapshotPtr m_snapshot = std::make_shared<const BudgetSnapshot>();
    AgentNamesPtr m_names = std::make_shared<const AgentNames>();
    std::unordered_map<BudgetId, std::size_t> m_places; ///< in the snapshot
    std::vector<BudgetId> m_rows;
    UtcTime m_now{};
    QString m_text;
    Shown m_shown = Shown::Living;
    std::unordered_set<BudgetId> m_kept;
    int m_column = static_cast<int>(Column::Forecast);
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace grantex

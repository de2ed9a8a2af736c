// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/chart_line.h"

#include <QAbstractTableModel>

namespace grantex {

/// The chart's data as a table, for screen readers and for exact values: every step of the chosen budgets, the newest
/// of each first. Shares the steps, copies none.
class StepModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Budget, What, Change, Remaining, Source };
    static constexpr int kColumns = 6;
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const std::vector<ChartLine>& lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static bool isNumber(Column column)
    {
        return column == Column::Change || column == Column::Remaining;
    }
    struct Place
    {
        const ChartLine* line = nullptr;
        const BudgetStep* step = nullptr;
        const BudgetStep* before = nullptr;
    };
    [[nodiscard]] Place placeOf(int row) const;

    std::vector<ChartLine> m_lines;
    std::vector<int> m_ends; ///< rows of each line and those before it
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/table_layout.h"

#include <QAbstractListModel>

namespace grantex {

/// A layout being edited: the columns in their order, each with a check box. GUI thread.
class ColumnListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ColumnListModel(TableLayout layout, QObject* parent = nullptr);
    [[nodiscard]] const TableLayout& layout() const { return m_layout; }
    void setLayout(TableLayout layout);
    [[nodiscard]] const Column& column(int row) const { return m_layout.places[static_cast<std::size_t>(row)].column; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// By one place, up (-1) or down (1); gives its new row.
    int move(int row, int direction);
    /// A column of a JSON path at the end, or the one that is there; gives its row.
    int add(const Column& column, int width);
    /// JSON columns only.
    void remove(int row);

private:
    TableLayout m_layout;
};

} // namespace grantex

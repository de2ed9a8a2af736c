// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"

#include <QAbstractTableModel>
#include <memory>

namespace grantex {

/// The values of one JSON text as a flat list of path, value and kind: what holds no further value is a row. GUI
/// thread.
class JsonListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setNodes(std::shared_ptr<const JsonNodes> nodes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// -1: no such row.
    [[nodiscard]] int nodeOf(const QModelIndex& index) const;
    /// The row of the node or of the first value inside it; -1: none.
    [[nodiscard]] int rowOf(int node) const;

private:
    std::shared_ptr<const JsonNodes> m_nodes = std::make_shared<const JsonNodes>();
    std::vector<int> m_rows; ///< nodes, ascending
};

} // namespace grantex

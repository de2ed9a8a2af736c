// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"

#include <QAbstractItemModel>
#include <memory>

namespace grantex {

/// One JSON text as a tree of keys, values and kinds. Numbers keep their digits, strings are shown decoded; what a
/// ULID, a time or an epoch means is the tooltip. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;
    void setNodes(std::shared_ptr<const JsonNodes> nodes);
    void setJson(const QString& json) { setNodes(std::make_shared<const JsonNodes>(json)); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The node of a row; 0, which is not shown, for an invalid index.
    [[nodiscard]] int nodeOf(const QModelIndex& index) const;
    /// Invalid for the root.
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] QString path(const QModelIndex& index) const { return m_nodes->path(nodeOf(index)); }
    [[nodiscard]] QString json(const QModelIndex& index) const { return m_nodes->json(nodeOf(index)); }
    [[nodiscard]] QString value(const QModelIndex& index) const { return m_nodes->value(nodeOf(index)); }

private:
    std::shared_ptr<const JsonNodes> m_nodes = std::make_shared<const JsonNodes>();
};

} // namespace grantex

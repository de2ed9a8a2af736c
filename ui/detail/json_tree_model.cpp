// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_tree_model.h"

#include "ui/detail/json_words.h"
#include "ui/text/display.h"

using namespace Qt::StringLiterals;

namespace grantex {

void JsonTreeModel::setNodes(std::shared_ptr<const JsonNodes> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

int JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex JsonTreeModel::indexOf(int node) const
{
    return node <= 0 || node >= m_nodes->size() ? QModelIndex()
                                                : createIndex(m_nodes->at(node).row, 0, static_cast<quintptr>(node));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = m_nodes->at(nodeOf(parent)).children[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(m_nodes->at(nodeOf(index)).parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (m_nodes->isEmpty() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes->at(nodeOf(parent)).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return kJsonColumns;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kJsonColumns)
        return {};
    switch (static_cast<JsonColumn>(section)) {
    case JsonColumn::Name:
        return tr("Key");
    case JsonColumn::Value:
        return tr("Value");
    case JsonColumn::Kind:
        return tr("Kind");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    const auto column = static_cast<JsonColumn>(index.column());
    if (role != Qt::DisplayRole || column != JsonColumn::Name)
        return jsonData(*m_nodes, node, column, role);
    return m_nodes->isItem(node) ? u"[%1]"_s.arg(m_nodes->at(node).row) : safeText(QStringView(m_nodes->at(node).key));
}

} // namespace grantex

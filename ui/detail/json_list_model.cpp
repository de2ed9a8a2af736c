// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_list_model.h"

#include "ui/detail/json_words.h"
#include "ui/text/display.h"

#include <algorithm>

namespace grantex {

void JsonListModel::setNodes(std::shared_ptr<const JsonNodes> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_rows.clear();
    for (int node = 1; node < m_nodes->size(); ++node) {
        if (m_nodes->at(node).children.empty())
            m_rows.push_back(node);
    }
    endResetModel();
}

int JsonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JsonListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kJsonColumns;
}

int JsonListModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())] : -1;
}

int JsonListModel::rowOf(int node) const
{
    // Nodes are numbered as they stand in the text, so what is inside one follows it.
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), node);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

QVariant JsonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kJsonColumns)
        return {};
    switch (static_cast<JsonColumn>(section)) {
    case JsonColumn::Name:
        return tr("Path");
    case JsonColumn::Value:
        return tr("Value");
    case JsonColumn::Kind:
        return tr("Kind");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant JsonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int node = nodeOf(index);
    const auto column = static_cast<JsonColumn>(index.column());
    if (role == Qt::DisplayRole && column == JsonColumn::Name)
        return safeText(QStringView(m_nodes->path(node)));
    return jsonData(*m_nodes, node, column, role);
}

} // namespace grantex

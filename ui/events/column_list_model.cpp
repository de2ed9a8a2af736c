// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/column_list_model.h"

#include "ui/text/display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

ColumnListModel::ColumnListModel(TableLayout layout, QObject* parent)
    : QAbstractListModel(parent), m_layout(std::move(layout))
{
}

void ColumnListModel::setLayout(TableLayout layout)
{
    beginResetModel();
    m_layout = std::move(layout);
    endResetModel();
}

int ColumnListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.places.size());
}

Qt::ItemFlags ColumnListModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

QVariant ColumnListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& place = m_layout.places[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return place.isShown ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    if (place.column.kind != ColumnKind::Json)
        return titleOf(place.column);
    return u"%1 (%2)"_s.arg(safeText(QStringView(place.column.path)), nameOf(place.column.format));
}

bool ColumnListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_layout.places[static_cast<std::size_t>(index.row())].isShown = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

int ColumnListModel::move(int row, int direction)
{
    const int to = row + direction;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, direction > 0 ? to + 1 : to);
    std::swap(m_layout.places[static_cast<std::size_t>(row)], m_layout.places[static_cast<std::size_t>(to)]);
    endMoveRows();
    return to;
}

int ColumnListModel::add(const Column& column, int width)
{
    const auto known = std::ranges::find(m_layout.places, column, &TableLayout::Place::column);
    if (known != m_layout.places.end())
        return static_cast<int>(known - m_layout.places.begin());
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_layout.places.push_back({column, width, true});
    endInsertRows();
    return row;
}

void ColumnListModel::remove(int row)
{
    if (row < 0 || row >= rowCount() || column(row).kind != ColumnKind::Json)
        return;
    beginRemoveRows({}, row, row);
    m_layout.places.erase(m_layout.places.begin() + row);
    endRemoveRows();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours/colour_rule_model.h"

#include "ui/text/row_sentence.h"
#include "ui/text/tool_tip.h"

namespace grantex {

ColourRuleModel::ColourRuleModel(std::vector<ColourRule> rules, QObject* parent)
    : QAbstractTableModel(parent), m_rules(std::move(rules))
{
}

void ColourRuleModel::setRules(std::vector<ColourRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int ColourRuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int ColourRuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags ColourRuleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    if (index.column() == static_cast<int>(Column::Name))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ColourRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Rule");
    case Column::Colour:
        return tr("Colour");
    case Column::Filter:
        return tr("Events");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant ColourRuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColourRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == kToneRole)
        return static_cast<int>(rule.tone);
    if (role == Qt::CheckStateRole && column == Column::Name)
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && column == Column::Filter)
        return plainToolTip(mistakeIn(rule.filter));
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return rowSentence(*this, index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Column::Name:
        return rule.name;
    case Column::Colour:
        return role == Qt::EditRole ? QVariant(static_cast<int>(rule.tone)) : QVariant(toneName(rule.tone));
    case Column::Filter:
        return rule.filter;
    }
    Q_UNREACHABLE();
    return {};
}

bool ColourRuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    ColourRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::CheckStateRole && column == Column::Name) {
        rule.isOn = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (column == Column::Name) {
        rule.name = value.toString();
    } else if (column == Column::Filter) {
        rule.filter = value.toString();
    } else {
        rule.tone = static_cast<Tone>(value.toInt());
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(kColumns - 1));
    return true;
}

int ColourRuleModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.push_back({tr("New rule"), {}, Tone::Alarm, true});
    endInsertRows();
    return row;
}

void ColourRuleModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    endRemoveRows();
}

int ColourRuleModel::move(int row, int direction)
{
    const int to = row + direction;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, direction > 0 ? to + 1 : to);
    std::swap(m_rules[static_cast<std::size_t>(row)], m_rules[static_cast<std::size_t>(to)]);
    endMoveRows();
    return to;
}

} // namespace grantex

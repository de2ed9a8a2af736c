// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/transaction_model.h"

#include "ui/budgets/budget_words.h"
#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/plain_table.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace grantex {

void TransactionModel::clear(const std::string& currency)
{
    beginResetModel();
    m_currency = currency;
    m_transactions.clear();
    m_total = 0;
    endResetModel();
}

void TransactionModel::append(const TransactionPage& page)
{
    std::unordered_set<std::string> known;
    for (const auto& one : m_transactions)
        known.insert(one.id);
    std::vector<TransactionRecord> more;
    for (const auto& one : page.transactions) {
        if (one.id.empty() || known.insert(one.id).second)
            more.push_back(one);
    }
    m_total = page.total;
    if (more.empty())
        return;
    const int first = static_cast<int>(m_transactions.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_transactions.insert(m_transactions.end(), more.begin(), more.end());
    endInsertRows();
}

int TransactionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_transactions.size());
}

int TransactionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TransactionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& one = m_transactions[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column == Column::Amount);
    if (role == Qt::ToolTipRole && column == Column::Description && !one.metadata.empty())
        return plainToolTip(safeText(one.metadata));
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return rowSentence(*this, index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        return one.createdAt ? localDateTime(*one.createdAt) : u"–"_s;
    case Column::Amount:
        return one.amount ? moneyText(*one.amount, m_currency) : u"–"_s;
    case Column::Description:
        return safeText(one.description);
    case Column::Id:
        return safeText(one.id);
    }
    return {};
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(static_cast<Column>(section) == Column::Amount);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Amount:
        return tr("Amount");
    case Column::Description:
        return tr("Description");
    case Column::Id:
        return tr("Transaction");
    }
    return {};
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/grantex/records.h"

#include <QAbstractTableModel>

namespace grantex {

/// Debits as the service lists them, newest first, page after page.
class TransactionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Amount, Description, Id };
    static constexpr int kColumns = 4;
    using QAbstractTableModel::QAbstractTableModel;

    void clear(const std::string& currency);
    /// Ones that are there already (the list moved on while it was read) are passed over.
    void append(const TransactionPage& page);
    [[nodiscard]] const std::vector<TransactionRecord>& transactions() const { return m_transactions; }
    [[nodiscard]] std::int64_t total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::string m_currency;
    std::vector<TransactionRecord> m_transactions;
    std::int64_t m_total = 0;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/top_values.h"
#include "ui/theme/colors.h"

#include <QAbstractTableModel>

namespace grantex {

/// How often each value of a field occurs, the most frequent first; behind them what is left: the rarer values together
/// and the events without any. Takes plain values; GUI thread.
class ValueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Value, Events, Share };
    static constexpr int kColumns = 3;
    enum DataRole {
        ShareRole = Qt::UserRole + 1, ///< double, 0 to 1: of all events counted
        LengthRole,                   ///< double, 0 to 1: of the most frequent value
        ToneRole,                     ///< int(Tone) where the values are types, else -1
        KindRole,                     ///< int(Kind)
    };
    enum class Kind {
        Value,
        Others, ///< the values that are not listed
        Without ///< events that do not have the field
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `areTypes`: the values are types of events and wear their colours. Rows that stay keep their place in the view:
    /// what changes is told, nothing is reset.
    void setValues(TopValues values, bool areTypes);
    [[nodiscard]] const TopValues& values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Kind kindOf(int row) const;
    /// The value as the events have it; empty for what is no value.
    [[nodiscard]] std::string valueAt(int row) const;
    [[nodiscard]] int rowOf(std::string_view value) const; ///< -1: not listed

private:
    [[nodiscard]] std::int64_t eventsOf(int row) const; ///< -1: unknown
    [[nodiscard]] double shareOf(int row) const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] bool hasOthers() const;

    TopValues m_values;
    int m_rows = 0;
    std::int64_t m_listed = 0; ///< events of the listed values
    bool m_areTypes = false;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dead_letters.h"

#include <QAbstractTableModel>
#include <vector>

namespace grantex {

/// Dead letters, newest first. Takes plain values; GUI thread.
class DeadLetterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Destination, Type, Event, Reason, Attempts };
    static constexpr int kColumns = 6;

    using QAbstractTableModel::QAbstractTableModel;
    /// A list that is the same is no change; the selection stays then.
    void setLetters(std::vector<StoredDeadLetter> letters);
    [[nodiscard]] const std::vector<StoredDeadLetter>& letters() const { return m_letters; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString eventText(const StoredDeadLetter& letter);
    [[nodiscard]] QString text(const StoredDeadLetter& letter, Column column) const;

    std::vector<StoredDeadLetter> m_letters;
};

} // namespace grantex

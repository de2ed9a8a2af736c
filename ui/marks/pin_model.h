// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace grantex {

class MarkBook;

/// The marks as rows, oldest first. GUI thread.
class PinModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Type, Summary, Note };
    static constexpr int kColumns = 4;
    enum DataRole { SequenceRole = Qt::UserRole + 1, ToneRole, IsPinnedRole };

    /// `book` must outlive the model.
    explicit PinModel(const MarkBook& book, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// 0: no such row.
    [[nodiscard]] std::int64_t sequenceAt(int row) const;

private:
    void refresh(std::int64_t sequence);

    const MarkBook& m_book;
    std::vector<std::int64_t> m_rows; ///< sequences, ascending
};

} // namespace grantex

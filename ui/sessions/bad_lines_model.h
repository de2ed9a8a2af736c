// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_events.h"

#include <QAbstractTableModel>
#include <vector>

namespace grantex {

/// The pieces of a file that are no events: where, why, and how they begin. Plain values; GUI thread.
class BadLinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Line, Reason, Start };
    static constexpr int kColumns = 3;

    explicit BadLinesModel(std::vector<BadLine> lines, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Line, reason and start of a row with tabs between them, for the clipboard.
    [[nodiscard]] QString lineText(int row) const;

private:
    std::vector<BadLine> m_lines;
};

} // namespace grantex

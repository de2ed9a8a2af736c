// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/json_diff.h"

#include <QAbstractItemModel>
#include <vector>

namespace grantex {

/// The differences of two JSON texts as a tree. Runs of equal siblings are folded into one row that names them and has
/// them as children. GUI thread.
class JsonDiffModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Key, Before, After };
    static constexpr int kColumns = 3;
    enum DataRole {
        ChangeRole = Qt::UserRole + 1, ///< int(JsonDiff::Change)
        IsFoldRole,
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setDiff(JsonDiff diff);
    [[nodiscard]] const JsonDiff& diff() const { return m_diff; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row as diffText() writes it; equal ones as `  path: value`.
    [[nodiscard]] QString line(const QModelIndex& index) const;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        const JsonDiff* diff = nullptr; ///< nullptr: a fold
        std::vector<int> children;
    };
    [[nodiscard]] const Node& node(const QModelIndex& index) const;
    int add(int parent, const JsonDiff* diff);
    void addChildren(int parent, const std::vector<JsonDiff>& children);
    [[nodiscard]] QString foldText(const Node& fold) const;
    [[nodiscard]] QString spoken(const Node& node) const;

    JsonDiff m_diff;
    std::vector<Node> m_nodes; ///< 0 is the root, which is not shown
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <vector>

namespace grantex {

/// One JSON text as a tree of keys, values and types. Numbers keep their digits, strings are shown decoded; what a
/// ULID, a time or an epoch means is the tooltip. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Key, Value, Type };
    static constexpr int kColumns = 3;

    using QAbstractItemModel::QAbstractItemModel;
    void setJson(const QString& json);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `data.scopes[0]`; names with other characters than letters, digits and `_` are quoted: `data."odd key"`.
    [[nodiscard]] QString path(const QModelIndex& index) const;
    /// The bytes of the value as they stand in the text.
    [[nodiscard]] QString json(const QModelIndex& index) const;
    /// A string's decoded text, else the same as json().
    [[nodiscard]] QString value(const QModelIndex& index) const;

private:
    enum class Kind { Object, Array, String, Number, Keyword };
    struct Node
    {
        int parent = -1;
        int row = 0;
        Kind kind = Kind::Object;
        QString key;         ///< empty inside an array
        qsizetype begin = 0; ///< of the value in m_text
        qsizetype end = 0;
        std::vector<int> children;
    };
    [[nodiscard]] const Node& node(const QModelIndex& index) const;
    [[nodiscard]] QString typeName(const Node& node) const;
    [[nodiscard]] QString shownValue(const Node& node) const;
    int add(int parent, Kind kind, const QString& key, qsizetype begin, qsizetype end);
    void build();

    QString m_text;
    std::vector<Node> m_nodes; ///< 0 is the root, which is not shown
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace grantex {

enum class JsonKind { Object, Array, String, Number, Keyword };

/// One JSON text taken apart: every value with its key, its place in the text and its parent. Tolerant: what is no JSON
/// is left out. Node 0 is the text's outermost value. A value; const access from any thread.
class JsonNodes
{
public:
    struct Node
    {
        int parent = -1;
        int row = 0; ///< place among its siblings
        JsonKind kind = JsonKind::Object;
        QString key;            ///< empty inside an array
        qsizetype keyBegin = 0; ///< of the key in the text, of the value when there is none
        qsizetype begin = 0;    ///< of the value in the text
        qsizetype end = 0;
        std::vector<int> children;
    };

    JsonNodes() = default;
    explicit JsonNodes(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const Node& at(int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] bool isItem(int node) const; ///< stands in an array

    /// `data.scopes[0]`; names with other characters than letters, digits and `_` are quoted: `data."odd key"`.
    [[nodiscard]] QString path(int node) const;
    /// The bytes of the value as they stand in the text.
    [[nodiscard]] QString json(int node) const;
    /// A string's decoded text, else the same as json().
    [[nodiscard]] QString value(int node) const;
    /// The deepest node whose key or value covers the place; -1: none.
    [[nodiscard]] int nodeAt(qsizetype position) const;

private:
    int add(int parent, JsonKind kind, qsizetype begin, qsizetype end);

    QString m_text;
    std::vector<Node> m_nodes;
};

/// A place in an event and what stands there: what menus and keys act on.
struct EventValue
{
    QString path; ///< as JsonNodes::path()
    QString text; ///< decoded
    QString json; ///< as it stands in the event
    JsonKind kind = JsonKind::String;

    [[nodiscard]] bool isScalar() const { return kind != JsonKind::Object && kind != JsonKind::Array; }
};

[[nodiscard]] EventValue valueAt(const JsonNodes& nodes, int node);

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_tree_model.h"

#include "ui/text/display.h"
#include "ui/text/identifiers.h"
#include "ui/text/json_tokens.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

void JsonTreeModel::setJson(const QString& json)
{
    beginResetModel();
    m_text = json;
    m_nodes.clear();
    build();
    endResetModel();
}

int JsonTreeModel::add(int parent, Kind kind, const QString& key, qsizetype begin, qsizetype end)
{
    const int id = static_cast<int>(m_nodes.size());
    Node node;
    node.parent = parent;
    node.kind = kind;
    node.key = key;
    node.begin = begin;
    node.end = end;
    if (parent >= 0) {
        auto& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(id);
    }
    m_nodes.push_back(std::move(node));
    return id;
}

void JsonTreeModel::build()
{
    std::vector<int> open;
    QString key;
    for (const JsonToken& token : jsonTokens(m_text)) {
        const QStringView body = QStringView(m_text).sliced(token.begin, token.length);
        const int parent = open.empty() ? -1 : open.back();
        const auto addValue = [&](Kind kind) {
            const int id = add(parent, kind, key, token.begin, token.begin + token.length);
            key.clear();
            return id;
        };
        switch (token.kind) {
        case JsonTokenKind::Key:
            key = decodedString(body);
            break;
        case JsonTokenKind::Open:
            if (open.empty() && !m_nodes.empty())
                return; // a second text behind the first is no part of the event
            open.push_back(addValue(body == u"{" ? Kind::Object : Kind::Array));
            break;
        case JsonTokenKind::Close:
            if (open.empty())
                return;
            m_nodes[static_cast<std::size_t>(open.back())].end = token.begin + token.length;
            open.pop_back();
            break;
        case JsonTokenKind::String:
        case JsonTokenKind::Number:
        case JsonTokenKind::Keyword:
            if (open.empty())
                return;
            addValue(token.kind == JsonTokenKind::String   ? Kind::String
                     : token.kind == JsonTokenKind::Number ? Kind::Number
                                                           : Kind::Keyword);
            break;
        case JsonTokenKind::Comma:
        case JsonTokenKind::Colon:
        case JsonTokenKind::Other:
            break;
        }
    }
}

const JsonTreeModel::Node& JsonTreeModel::node(const QModelIndex& index) const
{
    return m_nodes[static_cast<std::size_t>(index.isValid() ? index.internalId() : 0)];
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int parent = node(index).parent;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (m_nodes.empty() || parent.column() > 0)
        return 0;
    return static_cast<int>(node(parent).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return kColumns;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Key:
        return tr("Key");
    case Column::Value:
        return tr("Value");
    case Column::Type:
        return tr("Kind");
    }
    Q_UNREACHABLE();
    return {};
}

QString JsonTreeModel::typeName(const Node& node) const
{
    switch (node.kind) {
    case Kind::Object:
        return tr("object");
    case Kind::Array:
        return tr("list");
    case Kind::String:
        return tr("text");
    case Kind::Number:
        return tr("number");
    case Kind::Keyword:
        return QStringView(m_text).sliced(node.begin, node.end - node.begin) == u"null" ? tr("null") : tr("yes/no");
    }
    Q_UNREACHABLE();
    return {};
}

QString JsonTreeModel::shownValue(const Node& node) const
{
    const QStringView raw = QStringView(m_text).sliced(node.begin, node.end - node.begin);
    switch (node.kind) {
    case Kind::Object:
        return tr("%n field(s)", nullptr, static_cast<int>(node.children.size()));
    case Kind::Array:
        return tr("%n item(s)", nullptr, static_cast<int>(node.children.size()));
    case Kind::String:
        return safeText(QStringView(decodedString(raw)));
    case Kind::Number:
    case Kind::Keyword:
        return safeText(raw);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& entry = node(index);
    if (role == Qt::ToolTipRole) {
        const auto now = fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
        const bool isScalar = entry.kind == Kind::String || entry.kind == Kind::Number;
        const QString meaning =
            isScalar ? meaningOfValue(value(index).left(64), entry.kind == Kind::Number, now) : QString();
        QString tip = safeText(QStringView(path(index))).toHtmlEscaped();
        if (!meaning.isEmpty())
            tip += u"\n"_s + meaning.toHtmlEscaped();
        return u"<p style='white-space:pre'>%1</p>"_s.arg(tip);
    }
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return u"%1: %2"_s.arg(path(index), shownValue(entry));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Key: {
        const bool isItem = node(index.parent()).kind == Kind::Array;
        return isItem ? u"[%1]"_s.arg(entry.row) : safeText(QStringView(entry.key));
    }
    case Column::Value:
        return shownValue(entry);
    case Column::Type:
        return typeName(entry);
    }
    Q_UNREACHABLE();
    return {};
}

QString JsonTreeModel::path(const QModelIndex& index) const
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString path;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const Node& entry = node(at);
        if (node(at.parent()).kind == Kind::Array) {
            path.prepend(u"[%1]"_s.arg(entry.row));
            continue;
        }
        QString name = entry.key;
        if (!plain.match(name).hasMatch())
            name = u"\"%1\""_s.arg(name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
        if (at.parent().isValid())
            name.prepend(u'.');
        path.prepend(name);
    }
    return path;
}

QString JsonTreeModel::json(const QModelIndex& index) const
{
    if (m_nodes.empty())
        return {};
    const Node& entry = node(index);
    return m_text.sliced(entry.begin, entry.end - entry.begin);
}

QString JsonTreeModel::value(const QModelIndex& index) const
{
    const QString raw = json(index);
    return !m_nodes.empty() && node(index).kind == Kind::String ? decodedString(raw) : raw;
}

} // namespace grantex

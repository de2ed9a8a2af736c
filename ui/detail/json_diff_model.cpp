// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_diff_model.h"

#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/tool_tip.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Longer values are read in the event's own view.
constexpr qsizetype shownLength = 500;

QString oneLine(const QString& json)
{
    QString line = json.left(shownLength + 1);
    return safeText(QStringView(line.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ')), shownLength);
}

QString glyph(JsonDiff::Change change)
{
    switch (change) {
    case JsonDiff::Change::Added:
        return u"+ "_s;
    case JsonDiff::Change::Removed:
        return u"− "_s;
    case JsonDiff::Change::Changed:
        return u"~ "_s;
    case JsonDiff::Change::Same:
    case JsonDiff::Change::Inside:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void JsonDiffModel::setDiff(JsonDiff diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    m_nodes.assign(1, {});
    if (m_diff.change == JsonDiff::Change::Inside)
        addChildren(0, m_diff.children);
    else
        add(0, &m_diff);
    endResetModel();
}

int JsonDiffModel::add(int parent, const JsonDiff* diff)
{
    const int at = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
    siblings.push_back(at);
    const int row = static_cast<int>(siblings.size()) - 1;
    m_nodes.push_back({parent, row, diff, {}});
    if (diff != nullptr)
        addChildren(at, diff->children);
    return at;
}

void JsonDiffModel::addChildren(int parent, const std::vector<JsonDiff>& children)
{
    int fold = -1;
    for (const JsonDiff& child : children) {
        if (child.change != JsonDiff::Change::Same) {
            fold = -1;
            add(parent, &child);
            continue;
        }
        if (fold < 0)
            fold = add(parent, nullptr);
        add(fold, &child);
    }
}

const JsonDiffModel::Node& JsonDiffModel::node(const QModelIndex& index) const
{
    return m_nodes[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

QModelIndex JsonDiffModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex JsonDiffModel::parent(const QModelIndex& index) const
{
    const int parent = index.isValid() ? node(index).parent : -1;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int JsonDiffModel::rowCount(const QModelIndex& parent) const
{
    return m_nodes.empty() || parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int JsonDiffModel::columnCount(const QModelIndex& /*parent*/) const
{
    return kColumns;
}

QString JsonDiffModel::foldText(const Node& fold) const
{
    QStringList names;
    constexpr qsizetype mostNames = 4;
    for (const int child : fold.children) {
        if (names.size() == mostNames) {
            names.append(u"…"_s);
            break;
        }
        names.append(safeText(QStringView(m_nodes[static_cast<std::size_t>(child)].diff->key), 40));
    }
    return tr("%Ln equal: %1", nullptr, static_cast<int>(fold.children.size())).arg(inList(names));
}

QString JsonDiffModel::spoken(const Node& node) const
{
    if (node.diff == nullptr)
        return foldText(node);
    const QString path = safeText(QStringView(node.diff->path));
    switch (node.diff->change) {
    case JsonDiff::Change::Added:
        return tr("%1 added: %2").arg(path, oneLine(node.diff->after));
    case JsonDiff::Change::Removed:
        return tr("%1 removed: %2").arg(path, oneLine(node.diff->before));
    case JsonDiff::Change::Changed:
        return tr("%1 changed from %2 to %3").arg(path, oneLine(node.diff->before), oneLine(node.diff->after));
    case JsonDiff::Change::Same:
        return tr("%1 equal: %2").arg(path, oneLine(node.diff->before));
    case JsonDiff::Change::Inside:
        return tr("%1 has differences").arg(path);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant JsonDiffModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& entry = node(index);
    const auto change = entry.diff == nullptr ? JsonDiff::Change::Same : entry.diff->change;
    switch (role) {
    case Qt::DisplayRole:
        if (entry.diff == nullptr)
            return index.column() == 0 ? foldText(entry) : QString();
        if (index.column() == 0)
            return glyph(change) +
                   (entry.diff->key.isEmpty() ? tr("(all)") : safeText(QStringView(entry.diff->key), 200));
        return oneLine(index.column() == 1 ? entry.diff->before : entry.diff->after);
    case Qt::ToolTipRole:
        return entry.diff == nullptr || entry.diff->path.isEmpty()
                   ? QString()
                   : plainToolTip(safeText(QStringView(entry.diff->path)));
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case ChangeRole:
        return static_cast<int>(change);
    case IsFoldRole:
        return entry.diff == nullptr;
    default:
        return {};
    }
}

QVariant JsonDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Key:
        return tr("Field");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    }
    Q_UNREACHABLE();
    return {};
}

QString JsonDiffModel::line(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Node& entry = node(index);
    if (entry.diff == nullptr)
        return foldText(entry);
    if (entry.diff->change == JsonDiff::Change::Same)
        return u"  %1: %2"_s.arg(entry.diff->path, entry.diff->before);
    return diffText(*entry.diff);
}

} // namespace grantex

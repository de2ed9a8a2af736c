// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_words.h"

#include "ui/text/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::JsonWords)
};

/// The longest value that can be an id or a time.
constexpr qsizetype longestMeaning = 64;

} // namespace

int kindWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QString& name : {Words::tr("object"), Words::tr("list"), Words::tr("text"), Words::tr("number"),
                                Words::tr("null"), Words::tr("yes/no")})
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return widest + metrics.averageCharWidth() * 3;
}

QString kindName(const JsonNodes& nodes, int node)
{
    switch (nodes.at(node).kind) {
    case JsonKind::Object:
        return Words::tr("object");
    case JsonKind::Array:
        return Words::tr("list");
    case JsonKind::String:
        return Words::tr("text");
    case JsonKind::Number:
        return Words::tr("number");
    case JsonKind::Keyword:
        return nodes.json(node) == u"null" ? Words::tr("null") : Words::tr("yes/no");
    }
    Q_UNREACHABLE();
    return {};
}

QString shownValue(const JsonNodes& nodes, int node)
{
    const auto& entry = nodes.at(node);
    switch (entry.kind) {
    case JsonKind::Object:
        return Words::tr("%n field(s)", nullptr, static_cast<int>(entry.children.size()));
    case JsonKind::Array:
        return Words::tr("%n item(s)", nullptr, static_cast<int>(entry.children.size()));
    case JsonKind::String:
    case JsonKind::Number:
    case JsonKind::Keyword:
        return safeText(QStringView(nodes.value(node)));
    }
    Q_UNREACHABLE();
    return {};
}

QString valueToolTip(const JsonNodes& nodes, int node, bool isLink)
{
    const auto kind = nodes.at(node).kind;
    const bool isScalar = kind == JsonKind::String || kind == JsonKind::Number;
    const auto now = fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
    const QString meaning =
        isScalar ? meaningOfValue(nodes.value(node).left(longestMeaning), kind == JsonKind::Number, now) : QString();
    QStringList lines{safeText(QStringView(nodes.path(node)))};
    if (!meaning.isEmpty())
        lines.append(meaning);
    if (isLink)
        lines.append(Words::tr("Click to follow"));
    return u"<p style='white-space:pre'>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

IdKind idKindAt(const JsonNodes& nodes, int node)
{
    const auto& entry = nodes.at(node);
    if (entry.kind != JsonKind::String)
        return IdKind::None;
    const int named = nodes.isItem(node) ? entry.parent : node;
    return idKindOf(nodes.at(named).key, nodes.value(node));
}

QVariant jsonData(const JsonNodes& nodes, int node, JsonColumn column, int role)
{
    switch (role) {
    case JsonRole::Node:
        return node;
    case JsonRole::Kind:
        return static_cast<int>(nodes.at(node).kind);
    case JsonRole::Id:
        return static_cast<int>(column == JsonColumn::Value ? idKindAt(nodes, node) : IdKind::None);
    case Qt::ToolTipRole:
        return valueToolTip(nodes, node, column == JsonColumn::Value && idKindAt(nodes, node) != IdKind::None);
    case Qt::AccessibleTextRole:
        return column == JsonColumn::Name
                   ? u"%1: %2"_s.arg(safeText(QStringView(nodes.path(node))), shownValue(nodes, node))
                   : QVariant();
    case Qt::DisplayRole:
        if (column == JsonColumn::Value)
            return shownValue(nodes, node);
        return column == JsonColumn::Kind ? kindName(nodes, node) : QVariant();
    default:
        return {};
    }
}

} // namespace grantex

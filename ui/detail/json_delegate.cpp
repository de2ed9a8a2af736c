// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_delegate.h"

#include "ui/detail/json_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace grantex {

namespace {

Role roleOf(const QModelIndex& index)
{
    if (index.column() == static_cast<int>(JsonColumn::Name))
        return Role::JsonKey;
    if (index.column() == static_cast<int>(JsonColumn::Kind))
        return Role::Muted;
    if (static_cast<IdKind>(index.data(JsonRole::Id).toInt()) != IdKind::None)
        return Role::Accent;
    switch (static_cast<JsonKind>(index.data(JsonRole::Kind).toInt())) {
    case JsonKind::Object:
    case JsonKind::Array:
        return Role::Muted;
    case JsonKind::String:
        return Role::JsonString;
    case JsonKind::Number:
        return Role::JsonNumber;
    case JsonKind::Keyword:
        return Role::JsonKeyword;
    }
    Q_UNREACHABLE();
    return Role::Text;
}

bool isSearched(const QModelIndex& index)
{
    if (index.column() == static_cast<int>(JsonColumn::Name))
        return true;
    const auto kind = static_cast<JsonKind>(index.data(JsonRole::Kind).toInt());
    return index.column() == static_cast<int>(JsonColumn::Value) && kind != JsonKind::Object && kind != JsonKind::Array;
}

QList<QTextLayout::FormatRange> marksIn(const QString& text, const QString& needle)
{
    QList<QTextLayout::FormatRange> marks;
    if (needle.isEmpty())
        return marks;
    for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(at);
        mark.length = static_cast<int>(needle.size());
        mark.format.setBackground(Theme::instance().color(Role::Match));
        mark.format.setForeground(Theme::instance().color(Role::Text));
        marks.append(mark);
    }
    return marks;
}

} // namespace

JsonDelegate::JsonDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view), m_view(view), m_text(view->font()), m_mono(monospaceFont(view->font()))
{
}

void JsonDelegate::setNeedle(const QString& needle)
{
    m_needle = needle;
    m_view->viewport()->update();
}

void JsonDelegate::setHovered(const QModelIndex& index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    m_view->viewport()->update();
}

QFont JsonDelegate::fontOf(const QModelIndex& index) const
{
    QFont font = index.column() == static_cast<int>(JsonColumn::Kind) ? m_text : m_mono;
    font.setUnderline(m_hovered == index);
    return font;
}

QRect JsonDelegate::textPlace(const QRect& cell) const
{
    const int padding = QFontMetrics(m_text).averageCharWidth() / 2 + 1;
    return cell.adjusted(padding, 0, -padding, 0);
}

bool JsonDelegate::isOnLink(const QModelIndex& index, const QPoint& at) const
{
    if (static_cast<IdKind>(index.data(JsonRole::Id).toInt()) == IdKind::None)
        return false;
    QRect place = textPlace(m_view->visualRect(index));
    place.setWidth(qMin(place.width(), QFontMetrics(m_mono).horizontalAdvance(index.data().toString())));
    return place.contains(at);
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int height = qMax(QFontMetrics(m_text).height(), QFontMetrics(m_mono).height());
    return {QFontMetrics(fontOf(index)).averageCharWidth(), height + height / 4};
}

void JsonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The ground (selection, hover) is the style's, the text is drawn here: a style knows no marks inside a text.
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    ground.widget = m_view;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect place = textPlace(option.rect);
    const QFont font = fontOf(index);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width());
    QTextLayout layout(text, font);
    layout.setFormats(isSearched(index) ? marksIn(text, m_needle) : QList<QTextLayout::FormatRange>());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(place.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(Theme::instance().color(isSelected ? Role::SelectionText : roleOf(index)));
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

} // namespace grantex

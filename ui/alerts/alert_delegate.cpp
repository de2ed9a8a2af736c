// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace grantex {

namespace {

struct Places
{
    QRect icon;
    QRect head;
    QRect words;
};

Places placesIn(const QRect& row, const QFontMetrics& metrics)
{
    const int unit = metrics.height();
    const int left = row.left() + unit / 2 + unit + unit / 2;
    const QRect inside(left, row.top() + unit / 2, std::max(1, row.right() - unit / 2 - left), 0);
    return {QRect(row.left() + unit / 2, inside.top(), unit, unit),
            QRect(inside.topLeft(), QSize(inside.width(), unit)),
            QRect(inside.left(), inside.top() + unit + unit / 6, inside.width(), row.bottom())};
}

/// Lays `layout` out over the width and gives its height: the lines' own, which differ where two fonts meet.
double heightOf(QTextLayout& layout, const QFont& font, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

bool isAlert(const QModelIndex& index)
{
    return index.data(AlertDelegate::Rule).isValid();
}

} // namespace

void AlertDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isAlert(index))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const Theme& theme = Theme::instance();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Places places = placesIn(option.rect, option.fontMetrics);
    const QFont small = scaledFont(option.font, 0.92);
    const QString when = index.data(When).toString();
    painter->save();
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, places.icon);
    painter->setPen(theme.color(isSelected ? Role::SelectionText : Role::Muted));
    painter->setFont(small);
    painter->drawText(places.head, Qt::AlignRight | Qt::AlignVCenter, when);
    const QFont strong = scaledFont(option.font, 1.0, QFont::DemiBold);
    const int room = places.head.width() - QFontMetrics(small).horizontalAdvance(when) - option.fontMetrics.height();
    painter->setPen(theme.color(isSelected ? Role::SelectionText : Role::Text));
    painter->setFont(strong);
    painter->drawText(places.head, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(index.data(Rule).toString(), Qt::ElideRight, room));
    QTextLayout words(index.data(Words).toString());
    static_cast<void>(heightOf(words, option.font, places.words.width()));
    words.draw(painter, places.words.topLeft());
    painter->restore();
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isAlert(index))
        return QStyledItemDelegate::sizeHint(option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const Places places = placesIn(QRect(0, 0, width, 0), option.fontMetrics);
    QTextLayout words(index.data(Words).toString());
    const double height = heightOf(words, option.font, places.words.width());
    return {width, places.words.top() + static_cast<int>(std::ceil(height)) + option.fontMetrics.height() / 2};
}

} // namespace grantex

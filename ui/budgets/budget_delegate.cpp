// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_delegate.h"

#include "ui/budgets/budget_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& color)
{
    const int unit = option.fontMetrics.height();
    const QRect area = option.rect.adjusted(unit / 2, 0, -unit / 3, 0);
    const double side = unit * 0.8;
    paintIcon(painter, index.data(BudgetModel::LevelIcon).toString(),
              QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side), color);
    const QRect words = area.adjusted(unit + unit / 4, 0, 0, 0);
    painter.setPen(color);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void paintUse(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& color)
{
    const Theme& theme = Theme::instance();
    const QFontMetrics& metrics = option.fontMetrics;
    const int unit = metrics.height();
    const QRect area = option.rect.adjusted(unit / 2, 0, -unit / 3, 0);
    const int room = metrics.horizontalAdvance(u"over 50 %"_s);
    painter.setPen(theme.color(option.state.testFlag(QStyle::State_Selected) ? Role::SelectionText : Role::Text));
    painter.drawText(QRect(area.right() - room, area.top(), room, area.height()),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, index.data().toString());
    const double height = unit * 0.42;
    const QRectF bar(area.left(), area.center().y() - height / 2 + 0.5, area.width() - room - unit / 2.0, height);
    if (bar.width() < unit)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor groove = theme.color(Role::Track);
    groove.setAlphaF(0.3F);
    painter.setBrush(groove);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    if (const QVariant share = index.data(BudgetModel::Share); share.isValid()) {
        QRectF used = bar;
        used.setWidth(std::max(share.toDouble() > 0 ? height : 0, bar.width() * share.toDouble()));
        painter.setBrush(color);
        painter.drawRoundedRect(used, height / 2, height / 2);
    }
    painter.setPen(QPen(theme.color(Role::Surface), 1));
    for (const double mark : {0.5, 0.8}) {
        const double x = bar.left() + bar.width() * mark;
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    }
}

} // namespace

void BudgetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto column = static_cast<BudgetModel::Column>(index.column());
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    if (column != BudgetModel::Column::State && column != BudgetModel::Column::Used)
        return QStyledItemDelegate::paint(painter, option, index);
    base.text.clear();
    const QWidget* view = option.widget;
    (view != nullptr ? view->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &base, painter, view);
    const QColor color = Theme::instance().color(static_cast<Role>(index.data(BudgetModel::LevelRoleColor).toInt()));
    painter->save();
    painter->setFont(base.font);
    if (column == BudgetModel::Column::State)
        paintState(*painter, base, index, color);
    else
        paintUse(*painter, base, index, color);
    painter->restore();
}

} // namespace grantex

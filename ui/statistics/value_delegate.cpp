// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/value_delegate.h"

#include "ui/statistics/value_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace grantex {

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto kind = static_cast<ValueModel::Kind>(index.data(ValueModel::KindRole).toInt());
    const int tone = index.data(ValueModel::ToneRole).toInt();
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    painter->fillRect(cell, theme.color(isSelected ? Role::Selection : (isHovered ? Role::Hover : Role::Surface)));
    if (index.column() == 0) {
        QColor bar = tone >= 0 ? theme.tone(static_cast<Tone>(tone)).text : theme.color(Role::Accent);
        if (kind != ValueModel::Kind::Value)
            bar = theme.color(Role::Track);
        constexpr float quiet = 0.25F;
        bar.setAlphaF(quiet);
        const int inset = cell.height() / 8;
        const double length = index.data(ValueModel::LengthRole).toDouble() * (cell.width() - inset);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(bar);
        painter->drawRoundedRect(
            QRectF(cell.left(), cell.top() + inset, std::max(length, 1.0), cell.height() - 2 * inset), inset, inset);
    }
    const int margin = option.fontMetrics.height() / 2;
    const bool isQuiet = kind != ValueModel::Kind::Value || index.column() == 2;
    painter->setFont(index.column() == 0 && kind == ValueModel::Kind::Value ? monospaceFont(option.font) : option.font);
    painter->setPen(theme.color(isSelected ? Role::SelectionText : (isQuiet ? Role::Muted : Role::Text)));
    const QRect place = cell.adjusted(margin, 0, -margin, 0);
    // Identifiers differ at both ends.
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width());
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace grantex

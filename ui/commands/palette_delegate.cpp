// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette_delegate.h"

#include "ui/commands/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_caps.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The title in pieces, those that matched in bold; ends with "…" where it does not fit.
void paintTitle(QPainter& painter, const QRect& place, const QString& title, const QList<int>& positions)
{
    const Theme& theme = Theme::instance();
    const QFont plain = painter.font();
    const QFont bold = scaledFont(plain, 1.0, QFont::Bold);
    int x = place.left();
    for (qsizetype from = 0; from < title.size();) {
        const bool isMatch = std::ranges::binary_search(positions, static_cast<int>(from));
        qsizetype to = from + 1;
        while (to < title.size() && std::ranges::binary_search(positions, static_cast<int>(to)) == isMatch)
            ++to;
        painter.setFont(isMatch ? bold : plain);
        painter.setPen(theme.color(isMatch ? Role::Accent : Role::Text));
        const QString piece = title.mid(from, to - from);
        const QFontMetrics metrics(painter.font());
        const QString shown = metrics.elidedText(piece, Qt::ElideRight, qMax(0, place.right() - x));
        painter.drawText(QRect(x, place.top(), place.right() - x, place.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         shown);
        x += metrics.horizontalAdvance(shown);
        if (shown != piece)
            break;
        from = to;
    }
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, option.fontMetrics.height() * 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const int unit = option.fontMetrics.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect line = option.rect.adjusted(unit / 3, 1, -unit / 3, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(option.state & QStyle::State_Selected ? Role::Selection : Role::Hover));
        painter->drawRoundedRect(line, unit / 3.0, unit / 3.0);
    }
    QString icon = index.data(PaletteModel::IconRole).toString();
    if (index.data(PaletteModel::CheckedRole).toBool())
        icon = u"check"_s;
    else if (icon.isEmpty() && index.data(PaletteModel::RecentRole).toBool())
        icon = u"clock"_s;
    const int side = unit * 9 / 10;
    if (!icon.isEmpty())
        paintIcon(*painter, icon, QRectF(line.left() + unit / 2.0, line.center().y() + 1 - side / 2.0, side, side),
                  theme.color(Role::Muted));
    const QStringList keys = keyNames(index.data(PaletteModel::KeysRole).value<QKeySequence>());
    const QRect inside = line.adjusted(unit * 7 / 4, 0, -unit / 2, 0);
    paintKeyCaps(*painter, inside, keys);

    const QString group = index.data(PaletteModel::GroupRole).toString();
    const int keysWidth = keyCapsWidth(option.font, keys);
    QRect rest = inside.adjusted(0, 0, -(keysWidth + (keysWidth > 0 ? unit : 0)), 0);
    const QFont small = scaledFont(option.font, 0.88);
    const int groupWidth = qMin(QFontMetrics(small).horizontalAdvance(group) + 2, rest.width() / 2);
    rest.setRight(rest.right() - groupWidth - unit);
    paintTitle(*painter, rest, index.data().toString(), index.data(PaletteModel::PositionsRole).value<QList<int>>());
    painter->setFont(small);
    painter->setPen(theme.color(Role::Muted));
    painter->drawText(QRect(rest.right() + unit, rest.top(), groupWidth, rest.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(small).elidedText(group, Qt::ElideRight, groupWidth));
    painter->restore();
}

} // namespace grantex

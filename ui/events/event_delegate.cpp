// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_delegate.h"

#include "ui/events/event_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace grantex {

namespace {

bool isIdentifier(EventModel::Column column)
{
    return column == EventModel::Column::Agent || column == EventModel::Column::Grant ||
           column == EventModel::Column::Time;
}

} // namespace

EventDelegate::EventDelegate(QTableView* view)
    : QStyledItemDelegate(view), m_view(view), m_text(view->font()), m_mono(monospaceFont(view->font())),
      m_chip(scaledFont(view->font(), 0.92, QFont::Medium))
{
}

int EventDelegate::rowHeight() const
{
    const int text = qMax(QFontMetrics(m_text).height(), QFontMetrics(m_mono).height());
    return text + text / 2 + 1;
}

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    if (index.data(EventModel::IsGapRole).toBool()) {
        paintGap(*painter, cell, index, isSelected);
    } else {
        if (isSelected)
            painter->fillRect(cell, theme.color(Role::Selection));
        const int padding = QFontMetrics(m_text).height() / 2;
        const QRect place = cell.adjusted(padding, 0, -padding / 2, 0);
        if (index.column() == static_cast<int>(EventModel::Column::Type)) {
            painter->setFont(m_chip);
            paintChip(*painter, place, index.data().toString(),
                      static_cast<Tone>(index.data(EventModel::ToneRole).toInt()));
        } else {
            paintText(*painter, place, index, isSelected);
        }
    }
    QColor line = theme.color(Role::Border);
    constexpr float faint = 0.45F;
    line.setAlphaF(faint);
    painter->setPen(line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    // The current row is marked by a bar as well, so that the keyboard's place does not depend on colour.
    if (m_view->currentIndex().row() == index.row() && m_view->hasFocus() &&
        m_view->columnViewportPosition(index.column()) == -m_view->horizontalHeader()->offset()) {
        const int bar = qMax(2, cell.height() / 9);
        painter->fillRect(QRect(cell.topLeft(), QSize(bar, cell.height())), theme.color(Role::Accent));
    }
    // Keys act on the current cell (include, exclude): which one it is must be seen.
    if (m_view->currentIndex() == index && m_view->hasFocus() && !index.data(EventModel::IsGapRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.color(Role::Accent));
        painter->setBrush(Qt::NoBrush);
        const double radius = cell.height() / 6.0;
        painter->drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -2.5), radius, radius);
    }
    painter->restore();
}

void EventDelegate::paintGap(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isSelected) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(cell, theme.color(isSelected ? Role::Selection : Role::NoticeSurface));
    // Each cell paints its slice of one text that begins where the viewport does: it stays readable however far the
    // table is scrolled sideways and whatever the order of the columns.
    const int padding = QFontMetrics(m_text).height() / 2;
    const QRect strip(padding, cell.top(), m_view->viewport()->width() - 2 * padding, cell.height());
    painter.setFont(scaledFont(m_text, 1.0, QFont::Medium));
    painter.setPen(theme.color(isSelected ? Role::SelectionText : Role::NoticeText));
    const QString text = index.sibling(index.row(), 0).data().toString();
    painter.drawText(strip, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, strip.width()));
}

void EventDelegate::paintText(QPainter& painter, const QRect& place, const QModelIndex& index, bool isSelected) const
{
    const auto column = static_cast<EventModel::Column>(index.column());
    const bool isInferred = index.data(EventModel::IsInferredRole).toBool();
    QFont font = isIdentifier(column) ? m_mono : m_text;
    font.setItalic(isInferred);
    painter.setFont(font);
    const bool isQuiet = isInferred || isIdentifier(column);
    const Role role =
        isSelected ? (isInferred ? Role::Muted : Role::SelectionText) : (isQuiet ? Role::Muted : Role::Text);
    painter.setPen(Theme::instance().color(role));
    // Identifiers begin alike (a ULID starts with its time): their ends tell them apart.
    const bool isUlid = column == EventModel::Column::Agent || column == EventModel::Column::Grant;
    const QString text = painter.fontMetrics().elidedText(index.data().toString(),
                                                          isUlid ? Qt::ElideMiddle : Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

} // namespace grantex

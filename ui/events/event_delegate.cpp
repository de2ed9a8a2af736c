// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_delegate.h"

#include "ui/events/delivery_words.h"
#include "ui/events/event_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool isIdentifier(ColumnKind kind)
{
    return kind == ColumnKind::Agent || kind == ColumnKind::Grant || kind == ColumnKind::Time ||
           kind == ColumnKind::Id || kind == ColumnKind::Json;
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
    if (index.data(EventModel::IsGapRole).toBool())
        paintGap(*painter, cell, index, isSelected);
    else
        paintCell(*painter, cell, index, isSelected);
    QColor line = theme.color(Role::Border);
    constexpr float faint = 0.45F;
    line.setAlphaF(faint);
    painter->setPen(line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    // The current row is marked by a bar as well, so that the keyboard's place does not depend on colour.
    if (m_view->currentIndex().row() == index.row() && m_view->hasFocus() && isFirstShown(index.column())) {
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

QString EventDelegate::repeatsText(const QModelIndex& index) const
{
    const int repeats = index.data(EventModel::RepeatsRole).toInt();
    const QChar arrow = index.data(EventModel::IsOpenRole).toBool() ? QChar(u'▾') : QChar(u'▸');
    return repeats < 2 ? QString() : u"%1 ×%2"_s.arg(arrow).arg(m_view->locale().toString(repeats));
}

QRect EventDelegate::repeatsRect(const QModelIndex& index, const QRect& cell) const
{
    const auto& model = static_cast<const EventModel&>(*index.model());
    // Before the summary; when that is hidden, at the left edge.
    const int summary = model.sectionOf(ColumnKind::Summary);
    const bool isHere =
        summary < 0 || m_view->isColumnHidden(summary) ? isFirstShown(index.column()) : index.column() == summary;
    const QString text = isHere ? repeatsText(index) : QString();
    if (text.isEmpty())
        return {};
    const int padding = QFontMetrics(m_text).height() / 2;
    return {cell.left() + padding, cell.top(), chipWidth(QFontMetrics(m_chip), text), cell.height()};
}

bool EventDelegate::isFirstShown(int column) const
{
    return m_view->columnViewportPosition(column) == -m_view->horizontalHeader()->offset();
}

void EventDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isSelected) const
{
    const Theme& theme = Theme::instance();
    const auto& model = static_cast<const EventModel&>(*index.model());
    const Column& column = model.column(index.column());
    if (isSelected)
        painter.fillRect(cell, theme.color(Role::Selection));
    else if (const QVariant tint = index.data(EventModel::TintRole); tint.isValid())
        painter.fillRect(cell, rowTint(static_cast<Tone>(tint.toInt()), theme.scheme()));
    const int padding = QFontMetrics(m_text).height() / 2;
    QRect place = cell.adjusted(padding, 0, -padding / 2, 0);
    if (const QRect repeats = repeatsRect(index, cell); !repeats.isEmpty()) {
        painter.setFont(m_chip);
        paintChip(painter, repeats, repeatsText(index), Tone::Other);
        place.setLeft(repeats.right() + padding / 2);
    }
    if (isFirstShown(index.column()))
        paintMarks(painter, cell, index);
    if (column.kind == ColumnKind::Type) {
        painter.setFont(m_chip);
        paintChip(painter, place, index.data().toString(), static_cast<Tone>(index.data(EventModel::ToneRole).toInt()));
    } else if (column.kind == ColumnKind::Delivery) {
        const auto event = model.eventAt(index.row());
        const DeliveryPicture* picture = model.looks() != nullptr ? model.looks()->deliveries() : nullptr;
        painter.setFont(m_text);
        if (event && picture != nullptr)
            paintDeliveries(painter, place, *picture, *event);
    } else {
        paintText(painter, place, index, column, isSelected);
    }
}

void EventDelegate::paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const bool isPinned = index.data(EventModel::PinnedRole).toBool();
    if (!isPinned && index.data(EventModel::NoteRole).toString().isEmpty())
        return;
    // In the corner, so that it takes no room from the text: a pin is a filled triangle, a note an open one.
    const qreal size = cell.height() * 0.36;
    QPainterPath corner(cell.topLeft());
    corner.lineTo(cell.left() + size, cell.top());
    corner.lineTo(cell.left(), cell.top() + size);
    corner.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isPinned)
        painter.fillPath(corner, Theme::instance().color(Role::Accent));
    else
        painter.strokePath(corner, QPen(Theme::instance().color(Role::Accent), 1.2));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void EventDelegate::paintText(QPainter& painter, const QRect& place, const QModelIndex& index, const Column& column,
                              bool isSelected) const
{
    const bool isInferred = index.data(EventModel::IsInferredRole).toBool();
    const bool isName = column.kind == ColumnKind::Agent && index.data(EventModel::IsNameRole).toBool();
    QFont font = isIdentifier(column.kind) && !isName ? m_mono : m_text;
    font.setItalic(isInferred);
    painter.setFont(font);
    const bool isQuiet = isInferred || (isIdentifier(column.kind) && !isName && column.kind != ColumnKind::Json);
    const Role role =
        isSelected ? (isInferred ? Role::Muted : Role::SelectionText) : (isQuiet ? Role::Muted : Role::Text);
    painter.setPen(Theme::instance().color(role));
    const QString whole = index.data().toString();
    QRect room = place;
    if (column.kind == ColumnKind::Grant && !whole.isEmpty()) {
        const int bar = qMax(3, place.height() / 7);
        const QRect stripe(place.left(), place.top() + place.height() / 5, bar, place.height() * 3 / 5);
        painter.fillRect(stripe, stripeColor(whole.toStdString(), Theme::instance().scheme()));
        room.setLeft(stripe.right() + bar + 2);
    }
    // Identifiers begin alike (a ULID starts with its time): their ends tell them apart.
    const bool isUlid = (column.kind == ColumnKind::Agent && !isName) || column.kind == ColumnKind::Grant ||
                        column.kind == ColumnKind::Id;
    const QString text =
        painter.fontMetrics().elidedText(whole, isUlid ? Qt::ElideMiddle : Qt::ElideRight, room.width());
    painter.drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine | (column.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft), text);
}

} // namespace grantex

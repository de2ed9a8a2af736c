// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/story_delegate.h"

#include "ui/grants/story_model.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_tone.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Tone toneOf(StoryGrant::State state)
{
    switch (state) {
    case StoryGrant::State::Active:
        return Tone::Consent;
    case StoryGrant::State::Exhausted:
        return Tone::Budget;
    case StoryGrant::State::Revoked:
    case StoryGrant::State::RevokedWithParent:
        return Tone::Alarm;
    }
    Q_UNREACHABLE();
    return Tone::Other;
}

double number(const std::string& decimal)
{
    return QByteArray::fromStdString(decimal).toDouble();
}

} // namespace

StoryDelegate::StoryDelegate(const StoryModel& model, QWidget* view)
    : QStyledItemDelegate(view), m_model(model), m_text(view->font()),
      m_strong(scaledFont(view->font(), 1.0, QFont::DemiBold)), m_mono(monospaceFont(view->font())),
      m_chip(scaledFont(view->font(), 0.92, QFont::Medium))
{
}

int StoryDelegate::step() const
{
    return QFontMetrics(m_text).height() * 5 / 4;
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int unit = QFontMetrics(m_text).height();
    int height = unit * 3 / 2;
    if (m_model.row(index.row()).kind == StoryRow::Kind::Grant)
        height = unit * 2;
    else if (m_model.row(index.row()).kind == StoryRow::Kind::Budget)
        height = unit * 7 / 2;
    return {option.rect.width(), height};
}

void StoryDelegate::paintLines(QPainter& painter, const QRect& cell, const StoryRow& row) const
{
    const StoryGrant& grant = m_model.grantOf(row);
    const auto scheme = Theme::instance().scheme();
    const int unit = QFontMetrics(m_text).height();
    const qreal middle = cell.center().y() + 0.5;
    const auto place = [&](int depth) { return cell.left() + step() * depth + step() * 0.6; };
    painter.setRenderHint(QPainter::Antialiasing);
    // The lines of those it was delegated from pass by; whose they are is told by the nearest grant above.
    std::string owner = grant.id;
    std::vector<std::string> owners(static_cast<std::size_t>(grant.depth) + 1);
    owners.back() = grant.id;
    std::string parent = grant.parent;
    for (std::size_t at = row.grant; at-- > 0 && !parent.empty();) {
        const StoryGrant& above = m_model.story().grants[at];
        if (above.id != parent)
            continue;
        owners[static_cast<std::size_t>(above.depth)] = above.id;
        parent = above.parent;
    }
    for (int depth = 0; depth <= grant.depth; ++depth) {
        const bool isOwn = depth == grant.depth;
        const bool runsOn = (row.open >> depth & 1U) != 0;
        if (!isOwn && !runsOn)
            continue;
        painter.setPen(QPen(stripeColor(owners[static_cast<std::size_t>(depth)], scheme), qMax(1.5, unit / 9.0),
                            Qt::SolidLine, Qt::FlatCap));
        const qreal top = isOwn && row.kind == StoryRow::Kind::Grant ? middle : cell.top();
        const qreal bottom = runsOn ? cell.bottom() + 1 : middle;
        painter.drawLine(QPointF(place(depth), top), QPointF(place(depth), bottom));
        if (isOwn && row.kind != StoryRow::Kind::Grant)
            painter.drawLine(QPointF(place(depth), middle), QPointF(place(depth) + step() * 0.5, middle));
    }
    if (row.kind == StoryRow::Kind::Grant) {
        if (grant.depth > 0) // the branch from its parent's line
            painter.drawLine(QPointF(place(grant.depth - 1), middle), QPointF(place(grant.depth), middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(stripeColor(grant.id, scheme));
        painter.drawEllipse(QPointF(place(grant.depth), middle), unit * 0.28, unit * 0.28);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const StoryRow& row = m_model.row(index.row());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(isSelected ? Role::Selection : Role::Hover));
    paintLines(*painter, option.rect, row);
    const int left = step() * (m_model.grantOf(row).depth + 1) + step() / 2;
    const QRect place = option.rect.adjusted(left, 0, -step() / 2, 0);
    const QString text = index.data().toString();
    switch (row.kind) {
    case StoryRow::Kind::Grant:
        paintGrant(*painter, place, row, text, isSelected);
        break;
    case StoryRow::Kind::Event:
        paintEvent(*painter, place, row, text, isSelected);
        break;
    case StoryRow::Kind::Budget:
        paintBudget(*painter, place, row, text);
        break;
    }
    painter->restore();
}

void StoryDelegate::write(QPainter& painter, const QRect& place, const QString& text) const
{
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, qMax(0, place.width())));
}

void StoryDelegate::paintGrant(QPainter& painter, QRect place, const StoryRow& row, const QString& text,
                               bool isSelected) const
{
    const Theme& theme = Theme::instance();
    const StoryGrant& grant = m_model.grantOf(row);
    const QString id = safeText(grant.id, 64);
    const QString state = stateName(grant.state);
    const int gap = step() / 2;
    QFont mono = m_mono;
    mono.setWeight(QFont::DemiBold);
    painter.setFont(mono);
    painter.setPen(theme.color(isSelected ? Role::SelectionText : Role::Text));
    write(painter, place, id);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(id) + gap);
    painter.setFont(m_chip);
    paintChip(painter, place, state, toneOf(grant.state));
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(state) + gap * 2);
    painter.setFont(m_text);
    painter.setPen(theme.color(Role::Muted));
    write(painter, place, text);
}

void StoryDelegate::paintEvent(QPainter& painter, QRect place, const StoryRow& row, const QString& text,
                               bool isSelected) const
{
    const Theme& theme = Theme::instance();
    const StoredEvent& event = m_model.story().events[row.event];
    const int gap = step() / 2;
    painter.setFont(m_mono);
    painter.setPen(theme.color(Role::Muted));
    const QString time = localDateTime(event.event.createdAt.value_or(event.receivedAt)).left(23);
    write(painter, place, time);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(time) + gap);
    const QString type = safeText(event.event.type, 80);
    const int width = QFontMetrics(m_chip).horizontalAdvance(u"budget.threshold"_s) + gap;
    painter.setFont(m_chip);
    paintChip(painter, QRect(place.left(), place.top(), width, place.height()), type, toneOfType(event.event.type));
    place.setLeft(place.left() + width + gap);
    painter.setFont(m_text);
    painter.setPen(theme.color(isSelected ? Role::SelectionText : Role::Text));
    write(painter, place, text);
}

void StoryDelegate::paintBudget(QPainter& painter, QRect place, const StoryRow& row, const QString& text) const
{
    const Theme& theme = Theme::instance();
    const StoryGrant& grant = m_model.grantOf(row);
    const int unit = QFontMetrics(m_text).height();
    painter.setFont(m_text);
    painter.setPen(theme.color(Role::Muted));
    const QRect words(place.left(), place.top() + unit / 4, place.width(), unit);
    write(painter, words, text);
    const QRectF field(place.left(), words.bottom() + unit * 0.25, qMin(place.width(), unit * 40),
                       place.bottom() - words.bottom() - unit * 0.5);
    // From the grant's first event to its last: every change is a step, and what came before the first is the whole.
    double highest = number(grant.initial);
    for (const BudgetPoint& point : grant.budget)
        highest = std::max(highest, number(point.remaining));
    const auto& events = m_model.story().events;
    const auto timeOf = [&](std::size_t event) {
        return events[event].event.createdAt.value_or(events[event].receivedAt);
    };
    const UtcTime from = timeOf(grant.events.front());
    const auto length = static_cast<double>(std::max<long long>(1, (timeOf(grant.events.back()) - from).count()));
    const auto x = [&](UtcTime time) {
        return field.left() + field.width() * static_cast<double>((time - from).count()) / length;
    };
    const auto y = [&](double left) { return field.bottom() - field.height() * (highest > 0 ? left / highest : 0); };
    QPainterPath line(QPointF(field.left(), y(highest)));
    for (const BudgetPoint& point : grant.budget) {
        line.lineTo(x(point.time), line.currentPosition().y());
        line.lineTo(x(point.time), y(number(point.remaining)));
    }
    line.lineTo(field.right(), line.currentPosition().y());
    QPainterPath area(line);
    area.lineTo(field.bottomRight());
    area.lineTo(field.bottomLeft());
    area.closeSubpath();
    QColor color = theme.color(number(grant.budget.back().remaining) > 0 ? Role::Accent : Role::Danger);
    QColor soft = color;
    constexpr float faint = 0.16F;
    soft.setAlphaF(faint);
    painter.fillPath(area, soft);
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(field.bottomLeft(), field.bottomRight());
    painter.setPen(QPen(color, qMax(1.5, unit / 10.0)));
    painter.drawPath(line);
}

} // namespace grantex

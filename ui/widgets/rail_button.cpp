// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace grantex {

namespace {

constexpr double labelScale = 0.8;
constexpr double badgeScale = 0.72;

QFont labelFont(const QFont& around, bool isCurrent)
{
    return scaledFont(around, labelScale, isCurrent ? QFont::DemiBold : QFont::Medium);
}

} // namespace

RailButton::RailButton(QString icon, QWidget* parent) : QAbstractButton(parent), m_icon(std::move(icon))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setBadge(const QString& text, Role role)
{
    m_badge = text;
    m_badgeRole = role;
    update();
}

QSize RailButton::sizeHint() const
{
    const int unit = fontMetrics().height();
    const QFontMetrics label(labelFont(font(), true));
    return {qMax(unit * 4, label.horizontalAdvance(text()) + unit * 2 / 3), unit * 7 / 4 + label.height() + unit / 3};
}

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    const QRectF pill((width() - unit * 2.7) / 2, unit / 8.0, unit * 2.7, unit * 1.6);
    const double radius = pill.height() / 2;
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Role::Selection : Role::Hover));
        painter.drawRoundedRect(pill, radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Accent), 1.5));
        painter.drawRoundedRect(pill, radius, radius);
    }
    const double side = unit * 1.05;
    const QColor ink = theme.color(isChecked() ? Role::Accent : Role::Muted);
    paintIcon(painter, m_icon, QRectF(pill.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), ink);
    paintBadge(painter, pill);

    const QFont label = labelFont(font(), isChecked());
    painter.setFont(label);
    painter.setPen(theme.color(isChecked() ? Role::Text : Role::Muted));
    const QRectF place(0, pill.bottom() + unit / 12.0, width(), QFontMetrics(label).height());
    painter.drawText(place, Qt::AlignCenter, QFontMetrics(label).elidedText(text(), Qt::ElideRight, width()));
}

void RailButton::paintBadge(QPainter& painter, const QRectF& pill) const
{
    if (m_badge.isEmpty())
        return;
    const QFont small = scaledFont(font(), badgeScale, QFont::DemiBold);
    const QFontMetrics metrics(small);
    const double height = metrics.height();
    const double width = qMax(height, metrics.horizontalAdvance(m_badge) + height * 0.55);
    const QRectF place(qMin(pill.center().x() + pill.height() * 0.18, this->width() - width), 0, width, height);
    const Theme& theme = Theme::instance();
    painter.setPen(QPen(theme.color(Role::Window), 2));
    painter.setBrush(theme.color(m_badgeRole));
    painter.drawRoundedRect(place, height / 2, height / 2);
    painter.setFont(small);
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(place, Qt::AlignCenter, m_badge);
}

} // namespace grantex

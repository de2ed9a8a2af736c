// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggle_switch.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr double focusMargin = 2.0;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ToggleSwitch::sizeHint() const
{
    const int height = fontMetrics().height() + 4;
    return {height * 9 / 5, height};
}

void ToggleSwitch::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ToggleSwitch::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ToggleSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    const double radius = track.height() / 2;
    QColor ground = theme.color(isChecked() ? Role::Accent : Role::Track);
    if (underMouse() && isEnabled())
        ground = ground.lighter(theme.scheme() == Scheme::Dark ? 112 : 108);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, radius, radius);

    const double gap = track.height() * 0.14;
    const double side = track.height() - 2 * gap;
    const double left = isChecked() ? track.right() - gap - side : track.left() + gap;
    const QRectF knob(left, track.top() + gap, side, side);
    painter.setBrush(theme.color(isChecked() ? Role::OnAccent : Role::Surface));
    painter.drawEllipse(knob);
    if (isChecked()) {
        const double inset = side * 0.1;
        paintIcon(painter, u"check"_s, knob.adjusted(inset, inset, -inset, -inset), ground);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Text), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius + focusMargin,
                                radius + focusMargin);
    }
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_field.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace grantex {

FilterField::FilterField(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* old, const QWidget* now) {
        if (isAncestorOf(old) || isAncestorOf(now))
            update();
    });
}

void FilterField::setRole(Role role)
{
    m_role = role;
    update();
}

void FilterField::mousePressEvent(QMouseEvent* /*event*/)
{
    setFocus(Qt::MouseFocusReason);
}

void FilterField::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    const Role role = m_role == Role::Border && hasFocus ? Role::Accent : m_role;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus ? 1.6 : 1;
    painter.setPen(QPen(theme.color(role), width));
    painter.setBrush(theme.color(Role::Surface));
    constexpr double radius = 6;
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_icon.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace grantex {

StateIcon::StateIcon(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateIcon::setLook(const QString& icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void StateIcon::setFramed(bool isFramed)
{
    m_isFramed = isFramed;
    update();
}

void StateIcon::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize StateIcon::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void StateIcon::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor color = Theme::instance().color(m_role);
    const QRectF all(rect());
    if (m_icon.isEmpty()) {
        const double side = all.height() * 0.55;
        QColor halo = color;
        halo.setAlphaF(0.22F);
        painter.setBrush(halo);
        painter.drawEllipse(all.center(), side * 0.82, side * 0.82);
        painter.setBrush(color);
        painter.drawEllipse(all.center(), side / 2, side / 2);
        return;
    }
    double inset = 0;
    if (m_isFramed) {
        QColor ground = color;
        ground.setAlphaF(0.13F);
        painter.setBrush(ground);
        painter.drawRoundedRect(all, all.height() * 0.24, all.height() * 0.24);
        inset = all.height() * 0.2;
    }
    paintIcon(painter, m_icon, all.adjusted(inset, inset, -inset, -inset), color);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/pin_painting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QString>
#include <cmath>

namespace grantex {

void paintPin(QPainter& painter, double x, double bottom, const QString& words, double top)
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    constexpr double thick = 2;
    const double left = std::round(x) - thick / 2;
    painter.fillRect(QRectF(left, top, thick, bottom - top), theme.color(Role::Accent));
    const double padding = metrics.height() / 3;
    QRectF label(left + thick, top, metrics.horizontalAdvance(words) + 2 * padding, metrics.height());
    if (label.right() > painter.window().right())
        label.moveRight(left);
    painter.fillRect(label, theme.color(Role::Accent));
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/throughput_line.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace grantex {

ThroughputLine::ThroughputLine(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ThroughputLine::sizeHint() const
{
    constexpr int columns = 8;
    return {fontMetrics().height() * columns, fontMetrics().height() * 5 / 4};
}

void ThroughputLine::add(double perSecond)
{
    m_seconds.push_back(perSecond);
    if (m_seconds.size() > kSeconds)
        m_seconds.pop_front();
    update();
}

void ThroughputLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(QPen(Theme::instance().color(Role::Border), 1));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const double most = m_seconds.empty() ? 0 : *std::ranges::max_element(m_seconds);
    if (most <= 0 || m_seconds.size() < 2)
        return;
    const double step = place.width() / static_cast<double>(kSeconds - 1);
    // The newest second is at the right, however many there are yet.
    double x = place.right() - step * static_cast<double>(m_seconds.size() - 1);
    QPainterPath line;
    for (const double value : m_seconds) {
        const QPointF point(x, place.bottom() - place.height() * value / most);
        if (line.elementCount() == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
        x += step;
    }
    QPainterPath area = line;
    area.lineTo(place.bottomRight());
    area.lineTo(line.elementAt(0).x, place.bottom());
    QColor fill = Theme::instance().color(Role::Accent);
    constexpr float quiet = 0.15F;
    fill.setAlphaF(quiet);
    painter.fillPath(area, fill);
    painter.strokePath(line, QPen(Theme::instance().color(Role::Accent), 1.2));
}

} // namespace grantex

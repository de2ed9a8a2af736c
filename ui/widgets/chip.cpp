// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace grantex {

namespace {

int sidePadding(const QFontMetrics& metrics)
{
    return metrics.height() * 2 / 5;
}

} // namespace

int chipWidth(const QFontMetrics& metrics, const QString& text)
{
    // An advance is rounded, and what a painter measures may be a little more.
    return metrics.horizontalAdvance(text) + 2 * sidePadding(metrics) + metrics.height() / 8 + 1;
}

void paintChip(QPainter& painter, const QRect& place, const QString& text, Tone tone)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int padding = sidePadding(metrics);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width() - 2 * padding);
    if (shown.isEmpty())
        return;
    const int height = qMin(place.height(), metrics.height() + metrics.height() / 6);
    const int width = metrics.horizontalAdvance(shown) + 2 * padding;
    const QRectF box(place.left(), place.top() + (place.height() - height) / 2.0, width, height);
    const auto colors = Theme::instance().tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    constexpr double roundness = 0.28;
    painter.drawRoundedRect(box, box.height() * roundness, box.height() * roundness);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setContent(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + 2 * sidePadding(metrics) + 1, metrics.height() + metrics.height() / 4};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), m_text, m_tone);
}

} // namespace grantex

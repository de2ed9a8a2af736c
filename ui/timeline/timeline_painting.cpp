// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/display.h"
#include "ui/theme/theme.h"
#include "ui/timeline/pin_painting.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace grantex {

namespace {

/// From the axis upwards: what matters most has the steady ground.
static_assert(kStackOrder.size() == SeriesCounts::kSeries);

QColor faint(Role role, double opacity)
{
    QColor color = Theme::instance().color(role);
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

} // namespace

void Timeline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Surface));
    paintAxis(painter);
    paintGaps(painter);
    paintBars(painter);
    paintRange(painter);
    paintMarks(painter);
    paintWords(painter);
    painter.setBrush(Qt::NoBrush); // a range's handles leave theirs, and the focus is a frame
    painter.setPen(Theme::instance().color(hasFocus() ? Role::Accent : Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus())
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Timeline::paintAxis(QPainter& painter) const
{
    const QRect bars = barArea();
    const QFontMetrics metrics = fontMetrics();
    const double distance = metrics.horizontalAdvance(QStringLiteral("00:00:00")) * 1.6;
    painter.setFont(font());
    double free = 0;
    for (const TimeTick& tick : ticksOf(m_scale, m_zone, distance)) {
        const double x = std::round(m_scale.xOf(tick.time));
        painter.fillRect(QRectF(x, bars.top(), 1, height() - bars.top()), faint(Role::Border, 0.7));
        const int width = metrics.horizontalAdvance(tick.label);
        const double left = x + metrics.height() * 0.3;
        if (left < free || left + width > this->width())
            continue;
        painter.setPen(Theme::instance().color(tick.isDate ? Role::Text : Role::Muted));
        painter.drawText(QPointF(left, height() - metrics.descent() - 2), tick.label);
        free = left + width + metrics.height() * 0.4;
    }
    painter.fillRect(QRectF(0, bars.bottom() + 1, width(), 1), Theme::instance().color(Role::Border));
}

void Timeline::paintGaps(QPainter& painter) const
{
    const QRect bars = barArea();
    const double step = fontMetrics().height() * 0.45;
    for (const TimelineGap& gap : m_gaps) {
        const double left = m_scale.xOf(gap.from);
        const double right = std::max(m_scale.xOf(gap.to.value_or(m_now())), left + step / 2);
        if (right < 0 || left > width())
            continue;
        const QRectF place(std::max(-1.0, left), bars.top(),
                           std::min<double>(right, width() + 1) - std::max(-1.0, left), bars.height());
        painter.save();
        painter.setClipRect(place);
        painter.fillRect(place, Theme::instance().color(Role::NoticeSurface));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(faint(Role::NoticeText, 0.55), std::max(1.0, step / 6)));
        for (double x = std::floor(place.left() / step) * step - place.height(); x < place.right(); x += step)
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), std::max(2.0, step / 4)),
                         Theme::instance().color(Role::NoticeText));
        painter.restore();
    }
}

void Timeline::paintBars(QPainter& painter) const
{
    const QRect bars = barArea();
    std::int64_t most = 1;
    for (const auto& bucket : m_buckets.buckets)
        most = std::max(most, bucket.all.total());
    const double bottom = bars.bottom() + 1;
    const auto heightOf = [&](std::int64_t events) {
        return events == 0 ? 0.0
                           : std::max(2.0, static_cast<double>(events) / static_cast<double>(most) * bars.height());
    };
    const double ratio = devicePixelRatioF();
    const auto snapped = [ratio](double x) { return std::round(x * ratio) / ratio; };
    const QColor rest = faint(Role::Track, 0.45);
    for (const auto& bucket : m_buckets.buckets) {
        const double left = snapped(m_scale.xOf(bucket.from));
        double right = snapped(m_scale.xOf(bucket.from + m_buckets.width));
        // A hair between the bars, where they are wide enough for one.
        right -= right - left > 3 ? std::max(1.0, snapped((right - left) / 8)) : 0;
        const double width = std::max(1.0, right - left);
        if (m_buckets.isFiltered)
            painter.fillRect(QRectF(left, bottom - heightOf(bucket.all.total()), width, heightOf(bucket.all.total())),
                             rest);
        const std::int64_t total = bucket.matching.total();
        const double whole = heightOf(total);
        double y = bottom;
        std::int64_t below = 0;
        for (const Tone tone : kStackOrder) {
            const std::int64_t count = bucket.matching.of[static_cast<std::size_t>(tone)];
            if (count == 0)
                continue;
            below += count;
            // What matters is never rounded away.
            const double least = tone == Tone::Alarm ? 2.0 : 0.0;
            const double top =
                std::min(y - least, bottom - static_cast<double>(below) / static_cast<double>(total) * whole);
            painter.fillRect(QRectF(left, top, width, y - top), barColor(tone, Theme::instance().scheme()));
            y = top;
        }
    }
}

void Timeline::paintRange(QPainter& painter) const
{
    const auto range = m_pending ? m_pending : m_range;
    if (!range)
        return;
    const QRect bars = barArea();
    const double left = m_scale.xOf(range->from);
    const double right = m_scale.xOf(range->to);
    // What is left out steps back; what is selected keeps its colours.
    const QColor veil = faint(Role::Window, 0.65);
    if (left > 0)
        painter.fillRect(QRectF(0, 0, std::min<double>(left, width()), bars.bottom() + 1), veil);
    if (right < width())
        painter.fillRect(QRectF(std::max(0.0, right), 0, width() - std::max(0.0, right), bars.bottom() + 1), veil);
    painter.fillRect(QRectF(left, 0, right - left, bars.bottom() + 1), faint(Role::Accent, 0.13));
    const QColor accent = Theme::instance().color(Role::Accent);
    const double line = std::max(2.0, fontMetrics().height() / 8.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (const double x : {left, right}) {
        if (x < -line || x > width() + line)
            continue;
        painter.drawRect(QRectF(x - line / 2, 0, line, bars.bottom() + 1));
        const double grip = fontMetrics().height() * 0.9;
        painter.drawRoundedRect(QRectF(x - line * 1.5, bars.center().y() - grip / 2, line * 3, grip), line, line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Timeline::paintMarks(QPainter& painter) const
{
    const QRect bars = barArea();
    const double line = fontMetrics().height();
    if (m_visibleRows) {
        const double left = m_scale.xOf(m_visibleRows->from);
        const double right = std::max(m_scale.xOf(m_visibleRows->to), left + 3);
        const double top = bars.bottom() + 2;
        const double thick = std::max(2.0, line / 7);
        const QColor color = faint(Role::Text, 0.55);
        painter.fillRect(QRectF(left, top + thick, right - left, thick), color);
        for (const double x : {left, right - thick})
            painter.fillRect(QRectF(x, top, thick, thick * 2), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_selected && m_scale.span().contains(*m_selected)) {
        const double x = m_scale.xOf(*m_selected);
        const double size = line * 0.32;
        QPainterPath mark;
        mark.moveTo(x - size, 0);
        mark.lineTo(x + size, 0);
        mark.lineTo(x, size * 1.4);
        mark.closeSubpath();
        painter.fillPath(mark, Theme::instance().color(Role::Accent));
        painter.fillRect(QRectF(x - 0.5, 0, 1, bars.bottom() + 1), Theme::instance().color(Role::Accent));
    }
    if (const auto pinned = m_cursor->pinned(); pinned && m_scale.span().contains(*pinned))
        paintPin(painter, m_scale.xOf(*pinned), bars.bottom() + 1, localTime(*pinned));
    if (const auto time = m_cursor->time(); time && time != m_cursor->pinned() && m_scale.span().contains(*time)) {
        const double x = std::round(m_scale.xOf(*time)) + 0.5;
        painter.setPen(QPen(Theme::instance().color(Role::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, bars.bottom() + 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Timeline::paintWords(QPainter& painter) const
{
    const QRect bars = barArea();
    const QFontMetrics metrics = fontMetrics();
    std::int64_t most = 0;
    for (const auto& bucket : m_buckets.buckets)
        most = std::max(most, bucket.all.total());
    QString text = tr("No events in this time");
    if (most > 0)
        text = tr("%1 in %2", "most events, length of time").arg(grouped(most), lengthOfTime(m_buckets.width));
    else if (const auto extent = m_counts.all.extent(); extent && extent->to <= m_scale.span().from)
        text = tr("◂ Earlier events: Home, or 0 for all");
    else if (extent && extent->from >= m_scale.span().to)
        text = tr("Later events: End, or 0 for all ▸");
    const QRectF place = most > 0
                             ? QRectF(metrics.height() * 0.4, 0, metrics.horizontalAdvance(text) + 4, metrics.height())
                             : QRectF(bars);
    if (most > 0)
        painter.fillRect(place, faint(Role::Surface, 0.75));
    painter.setPen(Theme::instance().color(Role::Muted));
    painter.drawText(place, static_cast<int>((most > 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter), text);
}

} // namespace grantex

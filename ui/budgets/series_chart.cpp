// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/series_chart.h"

#include "ui/budgets/chart_frame.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/theme.h"
#include "ui/timeline/time_scale.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

SeriesChart::SeriesChart(Look look, const QString& unit, QWidget* parent) : QWidget(parent), m_look(look), m_unit(unit)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesChart::setSeries(std::vector<Series> series, UtcTime from, Millis width)
{
    m_series = std::move(series);
    m_from = from;
    m_width = std::max(width, Millis(1));
    if (m_place && *m_place >= count())
        m_place.reset();
    setAccessibleDescription(count() == 0 ? m_emptyText : wordsAt(m_place.value_or(count() - 1)));
    update();
}

QString SeriesChart::numberText(double value)
{
    const bool isWhole = std::fabs(value - std::round(value)) < 1e-9;
    return QLocale().toString(value, 'f', isWhole ? 0 : (value < 10 ? 2 : 1));
}

void SeriesChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QString SeriesChart::wordsAt(std::size_t index) const
{
    if (index >= count())
        return {};
    std::vector<std::pair<double, QString>> parts;
    double sum = 0;
    for (const Series& series : m_series) {
        sum += series.values[index];
        if (series.values[index] > 0)
            parts.emplace_back(series.values[index], u"%1 %2"_s.arg(series.name, numberText(series.values[index])));
    }
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    constexpr std::size_t most = 8;
    QStringList words{localTime(m_from + static_cast<int>(index) * m_width),
                      tr("%1 %2 in all").arg(numberText(sum), m_unit)};
    for (std::size_t i = 0; i < std::min(parts.size(), most); ++i)
        words.append(parts[i].second);
    return words.join(u" · "_s);
}

QSize SeriesChart::sizeHint() const
{
    return {fontMetrics().height() * 40, fontMetrics().height() * 14};
}

QSize SeriesChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 9};
}

QRectF SeriesChart::plot() const
{
    const double unit = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(u"100,000"_s) + unit / 2;
    return {left, unit * 2.2, std::max(1.0, width() - left - unit), std::max(1.0, height() - unit * 4)};
}

double SeriesChart::top() const
{
    double most = 0;
    for (std::size_t i = 0; i < count(); ++i) {
        double sum = 0;
        for (const Series& series : m_series)
            sum = m_look == Look::Columns ? sum + series.values[i] : std::max(sum, series.values[i]);
        most = std::max(most, sum);
    }
    return most > 0 ? most * 1.08 : 1;
}

void SeriesChart::paintAxes(QPainter& painter, const QRectF& plot, double top) const
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(font());
    for (const double amount : roundAmounts(top, std::max(2, static_cast<int>(plot.height() / metrics.height() / 3)))) {
        const double y = plot.bottom() - amount / top * plot.height();
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - metrics.height() / 3, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(amount));
    }
    const TimeScale scale({m_from, m_from + static_cast<int>(count()) * m_width}, plot.width());
    const double room = metrics.height() * 7;
    for (const TimeTick& tick : ticksOf(scale, shownZone(), room)) {
        const double x = plot.left() + scale.xOf(tick.time);
        if (x < plot.left() || x > plot.right())
            continue;
        painter.drawText(QRectF(x - room / 2, plot.bottom() + metrics.height() / 4, room, metrics.height() * 1.2),
                         Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void SeriesChart::paintColumns(QPainter& painter, const QRectF& plot, double top) const
{
    const double step = plot.width() / static_cast<double>(count());
    const double gap = step > 4 ? 1 : 0;
    for (std::size_t i = 0; i < count(); ++i) {
        double y = plot.bottom();
        for (const Series& series : m_series) {
            const double height = series.values[i] / top * plot.height();
            if (height <= 0)
                continue;
            painter.fillRect(
                QRectF(plot.left() + static_cast<double>(i) * step, y - height, std::max(1.0, step - gap), height),
                series.color);
            y -= height;
        }
    }
}

void SeriesChart::paintLines(QPainter& painter, const QRectF& plot, double top) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = plot.width() / static_cast<double>(std::max<std::size_t>(1, count() - 1));
    for (const Series& series : m_series) {
        QPainterPath path;
        for (std::size_t i = 0; i < count(); ++i) {
            const QPointF point(plot.left() + static_cast<double>(i) * step,
                                plot.bottom() - series.values[i] / top * plot.height());
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.strokePath(path, QPen(series.color, 1.8));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SeriesChart::paintLegend(QPainter& painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const int unit = metrics.height();
    int x = unit / 2;
    for (const Series& series : m_series) {
        const int advance = metrics.horizontalAdvance(series.name);
        if (x + advance + unit * 2 > width()) {
            painter.setPen(Theme::instance().color(Role::Muted));
            painter.drawText(QRect(x, 0, width() - x, unit * 2), Qt::AlignVCenter, u"…"_s);
            return;
        }
        painter.fillRect(QRectF(x, unit * 0.75, unit * 0.55, unit * 0.55), series.color);
        painter.setPen(Theme::instance().color(Role::Text));
        painter.drawText(QRect(x + unit * 4 / 5, 0, advance + unit, unit * 2), Qt::AlignVCenter, series.name);
        x += advance + unit * 9 / 5;
    }
}

void SeriesChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintContent(painter);
    if (hasFocus()) {
        painter.setPen(Theme::instance().color(Role::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SeriesChart::paintContent(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    if (count() == 0) {
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QRectF area = plot();
    const double most = top();
    paintLegend(painter);
    paintAxes(painter, area, most);
    if (m_look == Look::Columns)
        paintColumns(painter, area, most);
    else
        paintLines(painter, area, most);
    if (m_place) {
        const double step =
            area.width() /
            static_cast<double>(m_look == Look::Columns ? count() : std::max<std::size_t>(1, count() - 1));
        const double x = area.left() + (static_cast<double>(*m_place) + (m_look == Look::Columns ? 0.5 : 0)) * step;
        painter.setPen(theme.color(Role::Text));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString words =
            fontMetrics().elidedText(wordsAt(*m_place), Qt::ElideRight, width() - fontMetrics().height());
        const QRectF strip(0, 0, width(), fontMetrics().height() * 2);
        painter.fillRect(strip, theme.color(Role::Surface));
        painter.drawText(strip.adjusted(fontMetrics().height() / 2.0, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         words);
    }
}

void SeriesChart::setPlace(std::optional<std::size_t> place)
{
    m_place = place;
    if (place)
        setAccessibleDescription(wordsAt(*place));
    update();
}

void SeriesChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    const double share = (event->position().x() - area.left()) / area.width();
    if (count() == 0 || share < 0 || share >= 1)
        return setPlace(std::nullopt);
    setPlace(std::min(count() - 1, static_cast<std::size_t>(share * static_cast<double>(count()))));
}

void SeriesChart::leaveEvent(QEvent* event)
{
    setPlace(std::nullopt);
    QWidget::leaveEvent(event);
}

void SeriesChart::keyPressEvent(QKeyEvent* event)
{
    if (count() == 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const auto last = static_cast<std::ptrdiff_t>(count()) - 1;
    const auto now = m_place ? static_cast<std::ptrdiff_t>(*m_place) + (event->key() == Qt::Key_Left ? -1 : 1) : last;
    setPlace(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now, 0, last)));
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/chart_frame.h"

#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/theme.h"
#include "ui/timeline/pin_painting.h"
#include "ui/timeline/time_scale.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QLocale>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Between the plot's background and the grid of Qt Charts, which is not shown.
constexpr qreal kBelowLines = 0.5;
constexpr qreal kAboveLines = 1000;
constexpr int toTheSecond = 19; ///< letters of "2026-11-23 14:02:11"

class FrameItem : public QGraphicsItem
{
public:
    FrameItem(QChart& chart, const ChartFrame& frame, qreal z) : QGraphicsItem(&chart), m_chart(chart), m_frame(frame)
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_chart.size()); }

protected:
    QChart& m_chart;
    const ChartFrame& m_frame;
};

class Ground final : public FrameItem
{
public:
    Ground(QChart& chart, const ChartFrame& frame) : FrameItem(chart, frame, kBelowLines) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override
    {
        const Theme& theme = Theme::instance();
        painter->setFont(m_chart.font());
        if (!m_frame.emptyText.isEmpty()) {
            painter->setPen(theme.color(Role::Muted));
            painter->drawText(boundingRect(), Qt::AlignCenter | Qt::TextWordWrap, m_frame.emptyText);
            return;
        }
        paintBands(*painter);
        paintGaps(*painter);
        paintAmounts(*painter);
        paintLevels(*painter);
        paintTimes(*painter);
    }

private:
    void paintBands(QPainter& painter) const
    {
        if (m_frame.budget <= 0)
            return;
        struct Band
        {
            double from; ///< share of the budget that remains
            double to;
            Role role;
        };
        constexpr double half = 0.5;
        constexpr double most = 0.2;
        constexpr float faint = 0.07F;
        for (const Band& band : {Band{half, 1, Role::Success}, {most, half, Role::Info}, {0, most, Role::Warning}}) {
            QColor color = Theme::instance().color(band.role);
            color.setAlphaF(faint);
            const double top = std::max(m_frame.plot.top(), m_frame.yOf(band.to * m_frame.budget));
            const double bottom = m_frame.yOf(band.from * m_frame.budget);
            if (bottom > top)
                painter.fillRect(QRectF(m_frame.plot.left(), top, m_frame.plot.width(), bottom - top), color);
        }
    }

    /// Over the lines of the round amounts, with which they may coincide.
    void paintLevels(QPainter& painter) const
    {
        if (m_frame.budget <= 0)
            return;
        constexpr double half = 0.5;
        constexpr double most = 0.2;
        const auto mark = [&](double remaining, const QString& text, Role role) {
            const double y = m_frame.yOf(remaining * m_frame.budget);
            if (y < m_frame.plot.top() - 1)
                return;
            const QColor color = Theme::instance().color(role);
            painter.setPen(QPen(color, 1, Qt::DotLine));
            painter.drawLine(QPointF(m_frame.plot.left(), y), QPointF(m_frame.plot.right(), y));
            painter.setPen(color);
            const QFontMetricsF metrics(painter.font());
            painter.drawText(QRectF(m_frame.plot.left() + metrics.height() / 3, y - metrics.height(),
                                    m_frame.plot.width(), metrics.height()),
                             Qt::AlignLeft | Qt::AlignBottom, text);
        };
        mark(half, QCoreApplication::translate("grantex::BudgetChart", "50 % used"), Role::Info);
        mark(most, QCoreApplication::translate("grantex::BudgetChart", "80 % used"), Role::Warning);
        mark(0, QCoreApplication::translate("grantex::BudgetChart", "100 % used"), Role::Danger);
    }

    void paintGaps(QPainter& painter) const
    {
        QColor color = Theme::instance().color(Role::NoticeText);
        constexpr float soft = 0.55F;
        color.setAlphaF(soft);
        double painted = m_frame.plot.left();
        for (const TimeSpan& gap : m_frame.gaps) {
            const double from = std::max(painted, m_frame.xOf(static_cast<double>(toEpochMillis(gap.from))));
            const double to = std::min({m_frame.plot.right(), m_frame.xOf(static_cast<double>(toEpochMillis(gap.to))),
                                        m_frame.xOf(static_cast<double>(toEpochMillis(m_frame.now)))});
            if (to < from)
                continue;
            // A short one is seen too; many short ones share a pixel.
            const QRectF area(from, m_frame.plot.top(), std::max(1.0, to - from), m_frame.plot.height());
            painter.fillRect(area, QBrush(color, Qt::BDiagPattern));
            painted = area.right();
        }
    }

    void paintAmounts(QPainter& painter) const
    {
        const Theme& theme = Theme::instance();
        const QFontMetricsF metrics(painter.font());
        const int count = std::max(2, static_cast<int>(m_frame.plot.height() / metrics.height() / 3));
        const auto amounts = roundAmounts(m_frame.top, count);
        const double step = amounts.size() > 1 ? amounts[1] - amounts[0] : 1;
        const int places = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
        for (const double amount : amounts) {
            const double y = m_frame.yOf(amount);
            painter.setPen(QPen(theme.color(Role::Border), 1));
            painter.drawLine(QPointF(m_frame.plot.left(), y), QPointF(m_frame.plot.right(), y));
            painter.setPen(theme.color(Role::Muted));
            QString label = QLocale().toString(amount, 'f', places);
            if (m_frame.isPercent)
                label += u"\u00a0%"_s;
            painter.drawText(
                QRectF(0, y - metrics.height() / 2, m_frame.plot.left() - metrics.height() / 3, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, label);
        }
    }

    void paintTimes(QPainter& painter) const
    {
        const Theme& theme = Theme::instance();
        const QFontMetricsF metrics(painter.font());
        constexpr int apart = 7;
        const TimeScale scale(m_frame.span, m_frame.plot.width());
        for (const TimeTick& tick : ticksOf(scale, shownZone(), metrics.height() * apart)) {
            const double x = m_frame.plot.left() + scale.xOf(tick.time);
            if (x < m_frame.plot.left() || x > m_frame.plot.right())
                continue;
            painter.setPen(QPen(theme.color(Role::Border), 1));
            painter.drawLine(QPointF(x, m_frame.plot.bottom()),
                             QPointF(x, m_frame.plot.bottom() + metrics.height() / 4));
            painter.setPen(theme.color(Role::Muted));
            const double room = metrics.height() * apart;
            painter.drawText(
                QRectF(x - room / 2, m_frame.plot.bottom() + metrics.height() / 4, room, metrics.height() * 1.2),
                Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
        }
    }
};

class Cursor final : public FrameItem
{
public:
    Cursor(QChart& chart, const ChartFrame& frame) : FrameItem(chart, frame, kAboveLines) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override
    {
        if (!m_frame.emptyText.isEmpty())
            return;
        const Theme& theme = Theme::instance();
        const auto line = [&](UtcTime at, const QPen& pen) {
            const double x = m_frame.xOf(static_cast<double>(toEpochMillis(at)));
            if (x < m_frame.plot.left() || x > m_frame.plot.right())
                return;
            painter->setPen(pen);
            painter->drawLine(QPointF(x, m_frame.plot.top()), QPointF(x, m_frame.plot.bottom()));
        };
        line(m_frame.now, QPen(theme.color(Role::Muted), 1, Qt::DotLine));
        if (m_frame.selected)
            line(*m_frame.selected, QPen(theme.color(Role::Accent), 1, Qt::DashLine));
        if (m_frame.pinned) {
            const double x = m_frame.xOf(static_cast<double>(toEpochMillis(*m_frame.pinned)));
            if (x >= m_frame.plot.left() && x <= m_frame.plot.right())
                paintPin(*painter, x, m_frame.plot.bottom(), localDateTime(*m_frame.pinned).left(toTheSecond),
                         m_frame.plot.top());
        }
        if (!m_frame.cursor)
            return;
        if (m_frame.cursor != m_frame.pinned)
            line(*m_frame.cursor, QPen(theme.color(Role::Text), 1));
        painter->setRenderHint(QPainter::Antialiasing);
        constexpr double radius = 3.5;
        for (const auto& mark : m_frame.marks) {
            painter->setPen(QPen(theme.color(Role::Surface), 1.5));
            painter->setBrush(mark.color);
            painter->drawEllipse(QPointF(m_frame.xOf(mark.at.x()), m_frame.yOf(mark.at.y())), radius, radius);
        }
    }
};

} // namespace

double ChartFrame::xOf(double millis) const
{
    const double length = std::max<double>(1, static_cast<double>((span.to - span.from).count()));
    return plot.left() + (millis - static_cast<double>(toEpochMillis(span.from))) / length * plot.width();
}

double ChartFrame::yOf(double amount) const
{
    return plot.bottom() - amount / top * plot.height();
}

UtcTime ChartFrame::timeAt(double x) const
{
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return span.from + Millis(std::llround(share * static_cast<double>((span.to - span.from).count())));
}

std::vector<double> roundAmounts(double top, int count)
{
    if (!(top > 0) || count < 1)
        return {0};
    const double rough = top / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough) {
            step = power * factor;
            break;
        }
    }
    std::vector<double> amounts;
    for (int i = 0; i * step <= top * (1 + 1e-9); ++i)
        amounts.push_back(i * step);
    return amounts;
}

QGraphicsItem* makeChartGround(QChart& chart, const ChartFrame& frame)
{
    return new Ground(chart, frame);
}

QGraphicsItem* makeChartCursor(QChart& chart, const ChartFrame& frame)
{
    return new Cursor(chart, frame);
}

} // namespace grantex

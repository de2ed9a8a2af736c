// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_chart.h"

#include "ui/budgets/budget_words.h"
#include "ui/budgets/step_reduction.h"
#include "ui/text/display.h"
#include "ui/timeline/time_cursor.h"

#include <QContextMenuEvent>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr double kZoomStep = 0.8;
constexpr int kCursorColumns = 4;
constexpr double kDragBegins = 4; ///< pixels; less is a click

double millis(UtcTime time)
{
    return static_cast<double>(toEpochMillis(time));
}

} // namespace

QString BudgetChart::wordsAt(UtcTime time) const
{
    if (m_lines.empty())
        return {};
    QStringList parts;
    if (isSum()) {
        std::map<std::string, double> sums;
        for (const ChartLine& line : m_lines) {
            const BudgetStep* step = line.steps ? stepAt(*line.steps, time) : nullptr;
            sums[line.summary.currency] += step != nullptr ? step->remaining.toDouble() : 0;
        }
        for (const auto& [currency, sum] : sums)
            parts.append(tr("≈ %1 left in all").arg(moneyText(Decimal::scaled(std::llround(sum * 100), 2), currency)));
    } else {
        for (const ChartLine& line : m_lines) {
            const BudgetStep* step = line.steps ? stepAt(*line.steps, time) : nullptr;
            const QString amount =
                step == nullptr ? tr("not known") : moneyText(step->remaining, line.summary.currency);
            parts.append(m_lines.size() == 1 ? tr("%1 left").arg(amount) : u"%1: %2"_s.arg(line.name, amount));
        }
    }
    if (time > m_frame.now)
        parts = {tr("to come")};
    for (const TimeSpan& gap : m_frame.gaps) {
        if (gap.from <= time && time < gap.to) {
            parts.append(tr("no connection: events may be missing"));
            break;
        }
    }
    return localDateTime(time) + u" · "_s + parts.join(u" · "_s);
}

void BudgetChart::tellReadout()
{
    m_frame.cursor = m_cursor->time();
    m_frame.pinned = m_cursor->pinned();
    m_frame.marks.clear();
    if (m_frame.cursor && !isSum() && *m_frame.cursor <= m_frame.now) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const BudgetStep* step = m_lines[i].steps ? stepAt(*m_lines[i].steps, *m_frame.cursor) : nullptr;
            if (step != nullptr)
                m_frame.marks.push_back(
                    {{millis(*m_frame.cursor), step->remaining.toDouble() * factorOf(m_lines[i])}, colorOf(i)});
        }
    }
    m_above->update();
    const QString words = m_frame.cursor ? wordsAt(*m_frame.cursor) : QString();
    setAccessibleDescription(words);
    Q_EMIT readoutChanged(words);
}

void BudgetChart::zoomAt(double factor, UtcTime fixed)
{
    const auto part = [&](Millis length) { return Millis(std::llround(static_cast<double>(length.count()) * factor)); };
    setSpan(TimeSpan{fixed - part(fixed - m_frame.span.from), fixed + part(m_frame.span.to - fixed)});
}

void BudgetChart::zoom(double factor)
{
    const auto& span = m_frame.span;
    zoomAt(factor, m_frame.cursor.value_or(span.from + (span.to - span.from) / 2));
}

void BudgetChart::moveCursor(int columns)
{
    const UtcTime from = m_cursor->time().value_or(std::min(m_frame.now, m_frame.span.to));
    const double x = m_frame.xOf(millis(from)) + columns;
    m_cursor->setTime(m_frame.timeAt(std::clamp(x, m_frame.plot.left(), m_frame.plot.right())));
}

void BudgetChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    later();
}

void BudgetChart::wheelEvent(QWheelEvent* event)
{
    const int turns = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turns == 0 || m_lines.empty())
        return;
    constexpr double notch = 120;
    zoomAt(std::pow(kZoomStep, turns / notch), m_frame.timeAt(event->position().x()));
    event->accept();
}

void BudgetChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_lines.empty())
        return;
    m_dragFrom = event->position().x();
    m_dragSpan = m_frame.span;
}

void BudgetChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (!m_dragFrom) {
        if (m_frame.plot.contains(event->position()) && !m_lines.empty())
            m_cursor->setTime(m_frame.timeAt(x));
        return;
    }
    if (!m_chosenSpan && std::fabs(x - *m_dragFrom) < kDragBegins)
        return;
    const double perPixel = static_cast<double>((m_dragSpan.to - m_dragSpan.from).count()) / m_frame.plot.width();
    const Millis by(std::llround((*m_dragFrom - x) * perPixel));
    setSpan(TimeSpan{m_dragSpan.from + by, m_dragSpan.to + by});
}

void BudgetChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto from = std::exchange(m_dragFrom, std::nullopt);
    const QPointF at = event->position();
    if (!from || std::fabs(at.x() - *from) >= kDragBegins || !m_frame.plot.contains(at))
        return;
    m_pinBeforeClick = m_cursor->pinned();
    m_cursor->togglePin(m_frame.timeAt(at.x()));
}

void BudgetChart::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    m_cursor->pin(m_pinBeforeClick);
    showAll();
}

bool BudgetChart::event(QEvent* event)
{
    // Escape is the window's way back to the table, unless there is something to give up here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_Space || (key->key() == Qt::Key_Escape && m_cursor->pinned()))) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

void BudgetChart::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_lines.empty())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const UtcTime time =
        isByKey ? m_cursor->time().value_or(std::min(m_frame.now, m_frame.span.to)) : m_frame.timeAt(event->pos().x());
    QMenu menu(this);
    menu.setObjectName(u"budgetChartMenu"_s);
    const auto add = [&](const QString& text, auto&& act) {
        connect(menu.addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Show &Events at This Time"), [this, time] { Q_EMIT eventsRequested(time); });
    add(m_cursor->pinned() ? tr("Un&pin the Moment") : tr("&Pin This Moment"),
        [this, time] { m_cursor->togglePin(time); });
    menu.addSeparator();
    add(tr("Zoom &In"), [this, time] { zoomAt(kZoomStep, time); });
    add(tr("Zoom &Out"), [this, time] { zoomAt(1 / kZoomStep, time); });
    add(tr("Show &All"), [this] { showAll(); });
    const QPoint place(static_cast<int>(m_frame.xOf(millis(time))), height() / 2);
    menu.exec(isByKey ? mapToGlobal(place) : event->globalPos());
}

void BudgetChart::setSelectedTime(std::optional<UtcTime> time)
{
    m_frame.selected = time;
    m_above->update();
}

void BudgetChart::leaveEvent(QEvent* event)
{
    m_cursor->setTime(std::nullopt);
    QChartView::leaveEvent(event);
}

void BudgetChart::keyPressEvent(QKeyEvent* event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const Millis tenth = (m_frame.span.to - m_frame.span.from) / 10;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Space:
        if (!m_lines.empty())
            m_cursor->togglePin(m_cursor->time().value_or(std::min(m_frame.now, m_frame.span.to)));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto time = m_cursor->time())
            Q_EMIT eventsRequested(*time);
        return;
    case Qt::Key_Escape:
        if (!m_cursor->pinned())
            return QChartView::keyPressEvent(event);
        return m_cursor->pin(std::nullopt);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int way = event->key() == Qt::Key_Left ? -1 : 1;
        if (isShift)
            setSpan(TimeSpan{m_frame.span.from + way * tenth, m_frame.span.to + way * tenth});
        else
            moveCursor(way * kCursorColumns);
        return;
    }
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tool_tip.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr double wheelStep = 1.25;
constexpr double keyStep = 2.0;
/// Buckets that Ctrl with an arrow key moves by.
constexpr int longStep = 10;

} // namespace

bool Timeline::event(QEvent* event)
{
    // Escape is the window's way back to the table, unless there is something to give up here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->key() == Qt::Key_Escape && (m_range || m_pending || m_cursor->pinned());
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (isOurs || (isPlain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

Timeline::Handle Timeline::handleAt(double x) const
{
    if (!m_range)
        return Handle::None;
    const double reach = fontMetrics().height() * 0.4;
    const double from = std::abs(m_scale.xOf(m_range->from) - x);
    const double to = std::abs(m_scale.xOf(m_range->to) - x);
    if (std::min(from, to) > reach)
        return Handle::None;
    return from < to ? Handle::From : Handle::To;
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressX = event->position().x();
    m_pressSpan = m_scale.span();
    m_pressTime = m_scale.timeAt(m_pressX);
    m_drag = event->button() == Qt::LeftButton ? Drag::Press : Drag::Pan;
    if (m_drag == Drag::Pan) {
        setCursor(Qt::ClosedHandCursor);
    } else if (const Handle handle = handleAt(m_pressX); handle != Handle::None) {
        // The other end stays where it is.
        m_pressTime = handle == Handle::From ? m_range->to - Millis(1) : m_range->from;
        m_pending = m_range;
        m_drag = Drag::Brush;
    }
    placeButtons();
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    const double x = std::clamp<double>(event->position().x(), 0, width() - 1);
    if (m_drag == Drag::Pan) {
        const auto perPixel = static_cast<double>(m_pressSpan.length().count()) / width();
        const Millis by(std::llround((m_pressX - event->position().x()) * perPixel));
        showSpan(TimeScale(m_pressSpan, width()).moved(by));
        return;
    }
    if (m_drag == Drag::Press && std::abs(x - m_pressX) >= QApplication::startDragDistance())
        m_drag = Drag::Brush;
    if (m_drag == Drag::Brush)
        m_pending = bucketsBetween(m_pressTime, m_scale.timeAt(x));
    else
        setCursor(handleAt(x) == Handle::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
    m_cursor->setTime(m_scale.timeAt(x));
    showWords(m_scale.timeAt(x));
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (drag == Drag::Brush && m_pending && m_pending != m_range)
        choose(*m_pending);
    else if (drag == Drag::Brush)
        setTimeRange(m_range);
    else if (drag == Drag::Press && event->button() == Qt::LeftButton)
        Q_EMIT jumpRequested(m_pressTime);
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const UtcTime time = m_scale.timeAt(event->position().x());
    if (m_range && m_range->contains(time)) {
        const Millis margin = m_range->length() / 20;
        showSpan({m_range->from - margin, m_range->to + margin});
        return;
    }
    choose(bucketOf(time));
}

void Timeline::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    QToolTip::hideText();
    m_cursor->setTime(std::nullopt);
}

void Timeline::zoom(double factor, UtcTime fixed)
{
    TimeSpan span = m_scale.zoomed(factor, fixed);
    // There is nothing to see beyond now: what would be shown of it is added at the other end.
    if (const UtcTime edge = wantedSpan().to; m_isLive && factor > 1 && isAtLiveEnd() && span.to > edge)
        span = {edge - span.length(), edge};
    showSpan(span);
}

void Timeline::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    // With Shift or Alt some systems turn the vertical wheel into a horizontal one by themselves.
    const bool isPan = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y());
    const double steps =
        (turned.y() != 0 ? turned.y() : turned.x()) / static_cast<double>(QWheelEvent::DefaultDeltasPerStep);
    if (isPan) {
        constexpr double share = 0.1; // of what is shown
        const auto length = static_cast<double>(m_scale.span().length().count());
        showSpan(m_scale.moved(Millis(std::llround(-steps * share * length))));
    } else if (steps != 0) {
        zoom(std::pow(wheelStep, -steps), m_scale.timeAt(event->position().x()));
    }
    m_cursor->setTime(m_scale.timeAt(event->position().x()));
    event->accept();
}

void Timeline::moveCursor(int buckets, bool isSelecting)
{
    const Millis width = bucketOf(m_scale.span().from).length();
    const bool isNew = !m_cursor->time() || !m_scale.span().contains(*m_cursor->time());
    // Without a cursor the newest bucket is the first stop.
    UtcTime time = isNew ? bucketOf(m_scale.span().to - Millis(1)).from - width : bucketOf(*m_cursor->time()).from;
    if (isSelecting && !m_anchor)
        m_anchor = time;
    if (!isNew)
        time += buckets * width;
    if (!isSelecting) {
        m_anchor.reset();
        m_pending.reset();
    } else {
        m_pending = bucketsBetween(*m_anchor, time);
    }
    if (time < m_scale.span().from)
        showSpan(m_scale.moved(time - m_scale.span().from));
    else if (time + width > m_scale.span().to)
        showSpan(m_scale.moved(time + width - m_scale.span().to));
    m_cursor->setTime(time);
    showWords(time);
    describe();
    placeButtons();
    update();
}

bool Timeline::handleKey(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSelecting = modifiers.testFlag(Qt::ShiftModifier);
    const int step = modifiers.testFlag(Qt::ControlModifier) ? longStep : 1;
    const auto fixed = [this] {
        const auto time = m_cursor->time();
        if (time && m_scale.span().contains(*time))
            return *time;
        return isAtLiveEnd() ? m_scale.span().to : m_scale.span().from + m_scale.span().length() / 2;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-step, isSelecting);
        return true;
    case Qt::Key_Right:
        moveCursor(step, isSelecting);
        return true;
    case Qt::Key_PageUp:
        showSpan(m_scale.moved(-m_scale.span().length()));
        return true;
    case Qt::Key_PageDown:
        showSpan(m_scale.moved(m_scale.span().length()));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / keyStep, fixed());
        return true;
    case Qt::Key_Minus:
        zoom(keyStep, fixed());
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Home:
        if (const auto extent = m_counts.all.extent())
            showSpan(m_scale.moved(extent->from - m_scale.span().from));
        return true;
    case Qt::Key_End:
        goToLiveEnd();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pending)
            choose(*m_pending);
        else if (m_cursor->time())
            Q_EMIT jumpRequested(*m_cursor->time());
        return true;
    case Qt::Key_Escape:
        if (m_pending) {
            m_drag = Drag::None;
            setTimeRange(m_range);
            return true;
        }
        if (m_range) {
            clearRange();
            return true;
        }
        if (m_cursor->pinned()) {
            m_cursor->pin(std::nullopt);
            return true;
        }
        return false;
    case Qt::Key_Space:
        if (const auto time = m_cursor->time())
            m_cursor->togglePin(*time);
        return true;
    default:
        return false;
    }
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        m_cursor->setTime(std::nullopt);
    QToolTip::hideText();
    update();
}

void Timeline::showWords(UtcTime time)
{
    const TimeSpan bucket = m_pending ? *m_pending : bucketOf(time);
    const QString text = countWords(bucket, m_buckets, m_gaps, m_zone);
    // A tooltip that looks like rich text would be read as such: what the gaps' reasons say comes from outside.
    const QString plain = plainToolTip(text);
    const int x = static_cast<int>(m_scale.xOf(time));
    const QRect around(static_cast<int>(m_scale.xOf(bucket.from)) - 1, 0,
                       static_cast<int>(m_scale.xOf(bucket.to) - m_scale.xOf(bucket.from)) + 3, height());
    QToolTip::showText(mapToGlobal(QPoint(x, height())), plain, this, around.united(QRect(x, 0, 1, height())));
}

void Timeline::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, bool isEnabled, auto&& whatToDo) {
        QAction* action = menu.addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, whatToDo);
    };
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const UtcTime time = isByKey ? m_cursor->time().value_or(m_scale.span().from) : m_scale.timeAt(event->pos().x());
    add(tr("Show This Time in the &Table"), true, [this, time] { Q_EMIT jumpRequested(time); });
    add(m_cursor->pinned() ? tr("Un&pin the Moment") : tr("&Pin This Moment"), true,
        [this, time] { m_cursor->togglePin(time); });
    add(tr("&Only Events of This Bar"), true, [this, time] { choose(bucketOf(time)); });
    add(tr("As a Ta&ble…"), true, [this] { Q_EMIT tableRequested(); });
    add(tr("&Copy as Text"), true, [this, time] { QApplication::clipboard()->setText(wordsAt(time)); });
    menu.addSeparator();
    add(tr("&Zoom to the Range"), m_range.has_value(), [this] { showSpan(*m_range); });
    add(tr("C&lear the Range"), m_range.has_value(), [this] { clearRange(); });
    menu.addSeparator();
    add(tr("Zoom &In"), true, [this, time] { zoom(1 / keyStep, time); });
    add(tr("Zoom O&ut"), true, [this, time] { zoom(keyStep, time); });
    add(tr("Show &All"), m_counts.all.total() > 0, [this] { showAll(); });
    add(m_isLive ? tr("Go to the &Newest, Live") : tr("Go to the &Newest"), true, [this] { goToLiveEnd(); });
    menu.exec(isByKey ? mapToGlobal(QPoint(static_cast<int>(m_scale.xOf(time)), height() / 2)) : event->globalPos());
}

} // namespace grantex

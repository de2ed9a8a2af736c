// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_edge.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// The window, a menu or a popup comes before another, or back: the person has not moved.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

FocusEdge::FocusEdge(QWidget& window) : QWidget(&window)
{
    setObjectName(u"focusEdge"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    qApp->installEventFilter(this);
}

bool FocusEdge::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        if (!watched->isWidgetType())
            break; // a native window has a focus of its own
        auto* area = qobject_cast<QAbstractScrollArea*>(watched);
        const auto reason = static_cast<const QFocusEvent*>(event)->reason();
        const bool isOurs = area != nullptr && area->window() == window();
        const bool isShown = isByKey(reason) || (isPassing(reason) && area == m_left.data());
        follow(isOurs && isShown ? area : nullptr);
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_area.data()) {
            const bool isBack =
                event->type() == QEvent::FocusOut && isPassing(static_cast<const QFocusEvent*>(event)->reason());
            m_left = isBack ? m_area : nullptr;
            follow(nullptr);
        }
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (m_area && (watched == m_area.data() || watched == window()))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::follow(QAbstractScrollArea* area)
{
    m_area = area;
    setVisible(area != nullptr);
    if (area != nullptr)
        place();
}

void FocusEdge::place()
{
    setGeometry(QRect(m_area->mapTo(window(), QPoint(0, 0)), m_area->size()));
    raise();
}

void FocusEdge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    constexpr double pen = 2.0;
    painter.setPen(QPen(Theme::instance().color(Role::Accent), pen));
    painter.drawRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

} // namespace grantex

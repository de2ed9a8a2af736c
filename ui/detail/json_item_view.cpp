// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_item_view.h"

#include "ui/detail/json_delegate.h"
#include "ui/detail/json_words.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace grantex {

JsonItemView::JsonItemView(QAbstractItemView& view) : QObject(&view), m_view(view), m_delegate(new JsonDelegate(&view))
{
    view.setItemDelegate(m_delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTextElideMode(Qt::ElideRight);
    view.setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, &view, [&view] { view.viewport()->update(); });
}

QModelIndex JsonItemView::linkAt(const QPoint& at) const
{
    const QModelIndex index = m_view.indexAt(at);
    return index.isValid() && m_delegate->isOnLink(index, at) ? index : QModelIndex();
}

bool JsonItemView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QModelIndex link = linkAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        m_delegate->setHovered(link);
        m_view.viewport()->setCursor(link.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    }
    case QEvent::Leave:
        m_delegate->setHovered({});
        break;
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool isPlain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_pressed = isPlain ? linkAt(mouse->position().toPoint()) : QModelIndex();
        break;
    }
    case QEvent::MouseButtonRelease: {
        const QModelIndex link = linkAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        const bool isClick = link.isValid() && m_pressed == link;
        m_pressed = QModelIndex();
        if (isClick)
            Q_EMIT linkClicked(link.data(JsonRole::Node).toInt());
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/row_pointer.h"

#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/timeline/time_cursor.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

namespace grantex {

RowPointer::RowPointer(EventTable& table, QObject* parent)
    : QObject(parent), m_table(table), m_line(new QWidget(table.viewport()))
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setObjectName(QStringLiteral("timeCursorLine"));
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->hide();
    table.viewport()->setMouseTracking(true);
    table.viewport()->installEventFilter(this);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowPointer::placeLine);
    // What comes or goes among the rows on screen moves them without the scroll bar.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&table.events(), signal, this, &RowPointer::placeLine);
    connect(&table.events(), &QAbstractItemModel::modelReset, this, &RowPointer::placeLine);
}

void RowPointer::setTimeCursor(TimeCursor* cursor)
{
    if (m_cursor)
        m_cursor->disconnect(this);
    m_cursor = cursor;
    connect(cursor, &TimeCursor::moved, this, &RowPointer::placeLine);
    placeLine();
}

bool RowPointer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const int row = move->buttons() == Qt::NoButton ? m_table.rowAt(qRound(move->position().y())) : -1;
        point(row < 0 ? std::nullopt : std::optional(m_table.events().row(row).time()));
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        point(std::nullopt);
    } else if (event->type() == QEvent::Show) {
        placeLine(); // a moment may have been pinned meanwhile
    }
    return QObject::eventFilter(watched, event);
}

void RowPointer::point(std::optional<UtcTime> time)
{
    if (time == m_own)
        return;
    m_own = time;
    if (m_cursor)
        m_cursor->setTime(time);
}

void RowPointer::placeLine()
{
    const auto time = m_cursor ? m_cursor->time() : std::nullopt;
    // Its own row is under the mouse anyway.
    if (!time || time == m_own || !m_table.isVisible())
        return m_line->hide();
    const EventModel& model = m_table.events();
    const int top = m_table.rowAt(0);
    if (top < 0)
        return m_line->hide();
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    const int end = below < 0 ? model.rowCount() : below + 1;
    // Clocks differ, so that rows are nearly in the order of their times only: the first that is not earlier.
    int row = top;
    while (row < end && model.row(row).time() < *time)
        ++row;
    if ((row == top && model.row(top).time() > *time) || row == end)
        return m_line->hide();
    constexpr int thickness = 2;
    m_line->setGeometry(0, std::max(0, m_table.rowViewportPosition(row) - 1), m_table.viewport()->width(), thickness);
    m_line->show();
    m_line->raise();
}

} // namespace grantex

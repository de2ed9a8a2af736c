// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/follow_chip.h"

#include "ui/events/event_table.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

FollowChip::FollowChip(EventTable& table) : QPushButton(&table), m_table(table)
{
    setObjectName(u"followChip"_s);
    setCursor(Qt::PointingHandCursor);
    // The table keeps the keyboard: End does the same as a click.
    setFocusPolicy(Qt::NoFocus);
    setFont(scaledFont(font(), 1.0, QFont::Medium));
    table.viewport()->installEventFilter(this);
    connect(this, &QPushButton::clicked, &table, &EventTable::follow);
    connect(&table, &EventTable::followingChanged, this, &FollowChip::refresh);
    refresh();
}

void FollowChip::refresh()
{
    setVisible(!m_table.isFollowing());
    if (m_table.isFollowing())
        return;
    const int rows = m_table.newRows();
    setText(rows == 0 ? tr("▼ Follow (End)") : tr("▼ %1 new – Follow (End)").arg(grouped(rows)));
    setAccessibleName(rows == 0 ? tr("Follow the newest events")
                                : tr("%Ln new event(s), follow the newest", nullptr, rows));
    place();
}

void FollowChip::place()
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() * 2;
    const int width = metrics.horizontalAdvance(text()) + metrics.height() * 2;
    const QRect area = m_table.viewport()->geometry();
    setGeometry(area.center().x() - width / 2, area.bottom() - height - metrics.height(), width, height);
    raise();
}

bool FollowChip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

void FollowChip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor ground = theme.color(Role::Accent);
    if (underMouse())
        ground = ground.lighter(112);
    painter.setPen(QPen(theme.color(Role::Surface), 2));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(font());
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(box, Qt::AlignCenter, text());
}

} // namespace grantex

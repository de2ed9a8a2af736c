// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

namespace grantex {

int EventModel::sectionOf(const Column& column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int EventModel::sectionOf(ColumnKind kind) const
{
    const auto found = std::ranges::find(m_columns, kind, &Column::kind);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int EventModel::addColumn(const Column& column)
{
    if (const int known = sectionOf(column); known >= 0)
        return known;
    const int section = columnCount();
    beginInsertColumns({}, section, section);
    m_columns.push_back(column);
    endInsertColumns();
    return section;
}

void EventModel::removeColumn(int section)
{
    if (section < 0 || section >= columnCount() || column(section).kind != ColumnKind::Json)
        return;
    beginRemoveColumns({}, section, section);
    m_columns.erase(m_columns.begin() + section);
    endRemoveColumns();
}

void EventModel::setTimeStyle(const TimeStyle& style)
{
    if (style == m_timeStyle)
        return;
    m_timeStyle = style;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    looksChanged();
}

void EventModel::zoneChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    looksChanged();
}

void EventModel::setSelectedTime(std::optional<UtcTime> time)
{
    if (time == m_selectedTime)
        return;
    m_selectedTime = time;
    if (m_timeStyle.mode == TimeStyle::Mode::SinceSelected)
        looksChanged();
}

void EventModel::looksChanged()
{
    // Views repaint what is on screen; telling the whole range costs them nothing.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

} // namespace grantex

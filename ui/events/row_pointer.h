// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace grantex {

class EventTable;
class TimeCursor;

/// The moment that is pointed at, in a table of events: the row under the mouse tells its time, and a line between the
/// rows stands where somebody else points at. GUI thread.
class RowPointer final : public QObject
{
    Q_OBJECT
public:
    /// `table` must outlive it.
    RowPointer(EventTable& table, QObject* parent);
    /// Shared with whoever else shows times; not owned.
    void setTimeCursor(TimeCursor* cursor);
    /// Visible while somebody else points at a moment among the rows on screen.
    [[nodiscard]] QWidget& line() { return *m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void point(std::optional<UtcTime> time);
    void placeLine();

    EventTable& m_table;
    QPointer<TimeCursor> m_cursor;
    QWidget* m_line;
    std::optional<UtcTime> m_own; ///< of the row under the mouse
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

class QAction;

namespace grantex {

class EventDesk;
class MainWindow;
class TimeCursor;
class Timeline;

/// The timelines above the events in the window: the View menu shows and hides all of them and opens their
/// numbers as a table, and the moment pointed at is the same for them, for the tables and for the budgets' chart; so is
/// one that is pinned, though they are never on the screen together. The chart's moment leads to its events, the
/// selected event stands in the chart.
class TimelineFeature final : public QObject
{
    Q_OBJECT
public:
    /// Budgets must be there.
    explicit TimelineFeature(MainWindow& window);

private:
    void addActions();
    void listen(const Timeline& strip);
    void showTable(const Timeline& strip);
    void serve(EventDesk& desk);
    void showEventsAt(UtcTime time);
    void tellSelected(); ///< to the chart

    MainWindow& m_window;
    TimeCursor* m_cursor; ///< outlives whoever shows it: they are widgets that were there before
    QAction* m_action = nullptr;
};

} // namespace grantex

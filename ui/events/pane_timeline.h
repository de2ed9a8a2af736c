// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"

#include <QObject>
#include <QTimer>
#include <vector>

class QWidget;

namespace grantex {

class EventModel;
class EventTable;
class TimeCounter;
class Timeline;

/// The timeline of one list of events: counts its events, shows its gaps, marks the rows on screen and the selected
/// event, and brings the table to the time that is clicked. GUI thread.
class PaneTimeline final : public QObject
{
    Q_OBJECT
public:
    /// `model` and `table` must outlive it; the strip belongs to `parent`.
    PaneTimeline(EventModel& model, EventTable& table, QWidget* parent);
    ~PaneTimeline() override;

    [[nodiscard]] Timeline& strip() { return *m_strip; }
    [[nodiscard]] TimeCounter& counter() { return *m_counter; }
    void setPaused(bool isPaused);
    /// Shows the first event that happened at `time` or later.
    void showInTable(grantex::UtcTime time);

private:
    void refreshFollowing();
    void refreshMarks();
    void refreshGaps();

    EventModel& m_model;
    EventTable& m_table;
    TimeCounter* m_counter;
    Timeline* m_strip;
    QTimer m_marks; ///< single shot: many scroll steps are one look
    std::vector<Gap> m_gaps;
    bool m_isPaused = false;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event_reader.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>
#include <vector>

namespace grantex {

class EventModel;

/// Fills an EventModel at a fixed beat: the newest screenful at once, older rows behind it in small steps, new events
/// as they are committed. Paused, it takes nothing in; afterwards it reads from the journal what it missed, so a pause
/// of any length holds nothing in memory. GUI thread.
class EventFeed : public QObject
{
    Q_OBJECT
public:
    explicit EventFeed(EventModel& model, QObject* parent = nullptr);
    ~EventFeed() override;

    /// Shows the newest events of the reader's journal and begins to fill in the older ones.
    void open(std::unique_ptr<EventReader> reader);
    /// Newly committed events, ascending.
    void receive(const EventBlock& events);
    void setGaps(std::vector<Gap> gaps);

    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Events committed since the pause began.
    [[nodiscard]] std::int64_t heldBack() const { return m_heldBack; }
    [[nodiscard]] bool isFilling() const { return m_fill.isActive(); }

Q_SIGNALS:
    void heldBackChanged(qlonglong events);

private:
    void beat();
    void fillOlder();
    bool catchUp();

    EventModel& m_model;
    std::unique_ptr<EventReader> m_reader;
    std::deque<EventBlock> m_pending;
    std::vector<Gap> m_heldGaps;
    QTimer m_beat;
    QTimer m_fill;
    std::int64_t m_newest = 0;
    std::int64_t m_heldBack = 0;
    bool m_isPaused = false;
    bool m_isBehind = false; ///< events were skipped and must be read from the journal
};

} // namespace grantex

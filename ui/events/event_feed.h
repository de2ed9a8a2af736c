// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"
#include "ui/events/row_filler.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>
#include <vector>

namespace grantex {

class EventModel;

/// Fills an EventModel at a fixed beat: the newest screenful at once, older rows behind it as they are read on a thread
/// of the pool, new events as they are committed. Paused, it takes nothing in; afterwards it reads from the journal
/// what it missed, so a pause of any length holds nothing in memory, and neither do events that come faster than the
/// table takes them. GUI thread.
class EventFeed : public QObject
{
    Q_OBJECT
public:
    explicit EventFeed(EventModel& model, QObject* parent = nullptr);
    ~EventFeed() override;

    /// Shows the newest events of the store and begins to fill in the older ones; null: shows nothing. Fails when the
    /// store cannot be read.
    Result<> open(std::shared_ptr<const EventStore> store);
    /// Newly committed events, ascending.
    void receive(const EventBlock& events);
    void setGaps(std::vector<Gap> gaps);

    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Events committed since the pause began.
    [[nodiscard]] std::int64_t heldBack() const { return m_heldBack; }
    [[nodiscard]] bool isFilling() const { return m_filler != nullptr; }

Q_SIGNALS:
    void heldBackChanged(qlonglong events);
    /// Every older row is there, or as many as the table takes.
    void filled();

private:
    void beat();
    void readOlder(std::size_t most);
    void takeOlder(const RowFiller::Portion& portion);
    void endFilling();
    void catchUp();
    void readMissed(Sequence after);
    void takeMissed(const RowFiller::Portion& portion);
    void fallBehind();

    EventModel& m_model;
    std::unique_ptr<EventReader> m_reader;
    std::unique_ptr<RowFiller> m_filler;  ///< of older rows; null: all are there
    std::unique_ptr<RowFiller> m_catcher; ///< of missed rows; null: none are being read
    std::deque<EventBlock> m_pending;
    std::size_t m_pendingEvents = 0;
    std::vector<Gap> m_heldGaps;
    QTimer m_beat;
    Sequence m_olderThan; ///< what older rows were asked for
    std::int64_t m_newest = 0;
    std::int64_t m_newestAsked = 0; ///< m_newest when missed events were last asked for
    std::int64_t m_heldBack = 0;
    bool m_isPaused = false;
    bool m_isBehind = false; ///< events were skipped and must be read from the journal
};

} // namespace grantex

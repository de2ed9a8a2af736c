// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/id_log.h"
#include "core/simulator/world.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <set>

namespace grantex {

/// Lets the world go on at a rate: a timer publishes what is due in slices, so that the event loop stays free.
class Publisher : public QObject
{
    Q_OBJECT
public:
    /// `mostEvents` < 0: no end. With an end nothing is published before begin(), or a test would lose the first ones.
    Publisher(World& world, const Clock& clock, double rate, std::int64_t mostEvents);

    /// Somebody listens; starts a publisher with an end.
    void begin();
    void setRate(double rate);
    /// `rate` for a time, then what it was before.
    void flood(double rate, Millis duration);
    /// Publishes `count` events besides the rate, in turns of at most one slice; `done` (may be empty) follows.
    void burst(std::int64_t count, std::function<void()> done);
    /// Publishes what the world already has to tell.
    void flushPending();
    /// Publishes one event made outside, and counts it.
    void publishOne(WorldEvent event);
    /// crossed() is emitted when exactly so many events have been published.
    void addMark(std::int64_t events);

    [[nodiscard]] const IdLog& ids() const { return m_ids; }

Q_SIGNALS:
    void published(const std::vector<grantex::WorldEvent>& events);
    void crossed(std::int64_t events);

private:
    void tick();
    void publishSlice(std::int64_t count);
    void announce(const std::vector<WorldEvent>& events);
    void continueBursts();

    struct Burst
    {
        std::int64_t left;
        std::function<void()> done;
    };
    World& m_world;
    const Clock& m_clock;
    double m_rate;
    double m_steadyRate;
    std::int64_t m_left; ///< < 0: no end
    bool m_hasBegun;
    double m_due = 0; ///< events that should have been published since the last tick, with their fraction
    MonoTime m_lastTick;
    QTimer m_timer;
    QTimer m_floodEnd;
    std::deque<Burst> m_bursts;
    std::set<std::int64_t> m_marks;
    IdLog m_ids;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/publisher.h"

#include <algorithm>

namespace grantex {
namespace {

constexpr double highestRate = 200'000;
/// Events published before the event loop gets a turn: about 10 ms of work.
constexpr std::int64_t sliceEvents = 4'000;
/// Behind by more than this the publisher lets the lag go instead of flooding after a pause.
constexpr double longestLagSeconds = 0.5;

} // namespace

Publisher::Publisher(World& world, const Clock& clock, double rate, std::int64_t mostEvents)
    : m_world(world), m_clock(clock), m_rate(0), m_steadyRate(0), m_left(mostEvents), m_hasBegun(mostEvents < 0),
      m_lastTick(clock.monoNow())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_floodEnd.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Publisher::tick);
    connect(&m_floodEnd, &QTimer::timeout, this, [this] { setRate(m_steadyRate); });
    setRate(rate);
    m_steadyRate = m_rate;
}

void Publisher::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    m_lastTick = m_clock.monoNow();
}

void Publisher::setRate(double rate)
{
    m_rate = std::clamp(rate, 0.0, highestRate);
    if (!m_floodEnd.isActive())
        m_steadyRate = m_rate;
    m_due = 0;
    m_lastTick = m_clock.monoNow();
    if (m_rate > 0)
        m_timer.start(static_cast<int>(std::clamp(1000.0 / m_rate, 5.0, 1000.0)));
    else
        m_timer.stop();
}

void Publisher::flood(double rate, Millis duration)
{
    m_floodEnd.start(duration);
    setRate(rate);
}

void Publisher::burst(std::int64_t count, std::function<void()> done)
{
    m_bursts.push_back({count, std::move(done)});
    if (m_bursts.size() == 1)
        continueBursts();
}

void Publisher::continueBursts()
{
    if (m_bursts.empty())
        return;
    auto& burst = m_bursts.front();
    const auto count = std::min(burst.left, sliceEvents);
    burst.left -= count;
    publishSlice(count);
    if (m_bursts.front().left == 0) {
        const auto done = std::move(m_bursts.front().done);
        m_bursts.pop_front();
        if (done)
            done();
    }
    QTimer::singleShot(0, this, &Publisher::continueBursts);
}

void Publisher::flushPending()
{
    std::vector<WorldEvent> events;
    while (m_world.hasPending())
        events.push_back(m_world.next(m_clock.utcNow()));
    announce(events);
}

void Publisher::publishOne(WorldEvent event)
{
    std::vector<WorldEvent> events;
    events.push_back(std::move(event));
    announce(events);
}

void Publisher::addMark(std::int64_t events)
{
    m_marks.insert(events);
}

void Publisher::tick()
{
    const auto now = m_clock.monoNow();
    const auto seconds = std::chrono::duration<double>(now - m_lastTick).count();
    m_lastTick = now;
    if (!m_hasBegun)
        return;
    m_due = std::min(m_due + seconds * m_rate, std::max(1.0, m_rate * longestLagSeconds));
    auto count = std::min(static_cast<std::int64_t>(m_due), sliceEvents);
    if (m_left >= 0)
        count = std::min(count, m_left);
    m_due -= static_cast<double>(count);
    if (m_left >= 0)
        m_left -= count;
    publishSlice(count);
    if (m_left == 0)
        m_timer.stop();
}

void Publisher::publishSlice(std::int64_t count)
{
    const auto now = m_clock.utcNow();
    while (count > 0) {
        // A mark ends the slice, so that "after N events" means N on every machine.
        const auto mark = m_marks.upper_bound(m_ids.count());
        const auto piece = mark == m_marks.end() ? count : std::min(count, *mark - m_ids.count());
        std::vector<WorldEvent> events;
        events.reserve(static_cast<std::size_t>(piece));
        for (std::int64_t i = 0; i < piece; ++i)
            events.push_back(m_world.next(now));
        announce(events);
        count -= piece;
    }
}

void Publisher::announce(const std::vector<WorldEvent>& events)
{
    if (events.empty())
        return;
    for (const auto& event : events)
        m_ids.add(event.id);
    Q_EMIT published(events);
    while (!m_marks.empty() && *m_marks.begin() <= m_ids.count()) {
        const auto mark = *m_marks.begin();
        m_marks.erase(m_marks.begin());
        Q_EMIT crossed(mark);
    }
}

} // namespace grantex

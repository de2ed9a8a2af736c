// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_feed.h"

#include "ui/events/event_model.h"

#include <array>
#include <chrono>
#include <limits>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto beatInterval = 33ms;
constexpr auto fillInterval = 15ms;
constexpr std::size_t firstScreen = 200;
/// Rows taken in one turn of the event loop: about 10 ms of reading and parsing.
constexpr std::size_t mostPerTurn = 4000;

} // namespace

EventFeed::EventFeed(EventModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_beat.setInterval(beatInterval);
    m_beat.setTimerType(Qt::PreciseTimer);
    m_fill.setInterval(fillInterval);
    connect(&m_beat, &QTimer::timeout, this, &EventFeed::beat);
    connect(&m_fill, &QTimer::timeout, this, &EventFeed::fillOlder);
}

EventFeed::~EventFeed()
{
    m_model.setReader(nullptr);
}

void EventFeed::open(std::unique_ptr<EventReader> reader)
{
    m_reader = std::move(reader);
    m_model.setReader(m_reader.get());
    m_fill.stop();
    m_pending.clear();
    m_isBehind = false;
    m_model.clear();
    if (!m_reader)
        return;
    const auto newest = m_reader->readBefore({std::numeric_limits<std::int64_t>::max()}, firstScreen);
    if (!newest)
        return;
    const bool isAll = newest->size() < firstScreen;
    m_model.prepend(*newest, isAll);
    m_newest = m_model.lastSequence().value;
    if (!isAll)
        m_fill.start();
}

void EventFeed::fillOlder()
{
    const Sequence first = m_model.firstSequence();
    if (m_model.isFull() || first.value == 0) {
        m_fill.stop();
        return;
    }
    // A journal that cannot be read now shows what it showed; the pipeline tells the person why.
    const auto older = m_reader->readBefore(first, mostPerTurn);
    const bool isStart = older && older->size() < mostPerTurn;
    if (older)
        m_model.prepend(*older, isStart);
    if (!older || isStart)
        m_fill.stop();
}

void EventFeed::receive(const EventBlock& events)
{
    if (!events || events->empty() || events->back().sequence.value <= m_newest)
        return;
    m_newest = events->back().sequence.value;
    if (m_isPaused) {
        m_isBehind = true;
        m_heldBack += static_cast<std::int64_t>(events->size());
        Q_EMIT heldBackChanged(m_heldBack);
        return;
    }
    if (m_isBehind && m_reader)
        return; // the catching-up reads them too
    m_pending.push_back(events);
    if (!m_beat.isActive()) {
        m_beat.start();
        beat();
    }
}

void EventFeed::setGaps(std::vector<Gap> gaps)
{
    if (m_isPaused)
        m_heldGaps = std::move(gaps);
    else
        m_model.setGaps(std::move(gaps));
}

void EventFeed::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    if (isPaused) {
        // What is still under way to the table is read later, like everything from now on.
        m_isBehind = m_isBehind || !m_pending.empty();
        for (const EventBlock& block : m_pending)
            m_heldBack += static_cast<std::int64_t>(block->size());
        if (m_reader)
            m_pending.clear();
        m_beat.stop();
        if (m_heldBack > 0)
            Q_EMIT heldBackChanged(m_heldBack);
        return;
    }
    m_heldBack = 0;
    Q_EMIT heldBackChanged(0);
    if (!m_heldGaps.empty())
        m_model.setGaps(std::exchange(m_heldGaps, {}));
    m_beat.start();
    beat();
}

bool EventFeed::catchUp()
{
    auto missed = m_reader->readAfter(m_model.lastSequence(), mostPerTurn);
    if (!missed || missed->empty())
        return false;
    const std::array blocks{EventBlock(std::make_shared<const std::vector<StoredEvent>>(std::move(*missed)))};
    m_model.append(blocks);
    return m_model.lastSequence().value < m_newest;
}

void EventFeed::beat()
{
    if (m_isBehind && m_reader) {
        m_isBehind = catchUp();
        return;
    }
    m_isBehind = false;
    if (m_pending.empty()) {
        m_beat.stop();
        return;
    }
    std::vector<EventBlock> blocks;
    for (std::size_t taken = 0; !m_pending.empty() && taken < mostPerTurn; m_pending.pop_front()) {
        taken += m_pending.front()->size();
        blocks.push_back(m_pending.front());
    }
    m_model.append(blocks);
}

} // namespace grantex

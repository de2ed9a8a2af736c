// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_feed.h"

#include "ui/events/event_model.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto beatInterval = 33ms;
constexpr std::size_t firstScreen = 200;
/// Events taken in one turn of the event loop: a few milliseconds of parsing and filtering.
constexpr std::size_t mostPerTurn = 4000;
/// Events that may wait for their turn; beyond them they are read from the journal instead.
constexpr std::size_t mostPending = 100'000;
/// Older rows come ready made: what a turn costs is mostly the view's insert, however many there are. The first portion
/// is small, so that nobody waits for the page before the screenful.
constexpr std::size_t firstPortion = 2000;
constexpr std::size_t olderPerTurn = 32'768;

} // namespace

EventFeed::EventFeed(EventModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_beat.setInterval(beatInterval);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &EventFeed::beat);
}

EventFeed::~EventFeed()
{
    m_model.setReader(nullptr);
}

Result<> EventFeed::open(std::shared_ptr<const EventStore> store)
{
    m_filler.reset();
    m_catcher.reset();
    m_pending.clear();
    m_pendingEvents = 0;
    m_isBehind = false;
    m_model.setReader(nullptr);
    m_reader.reset();
    m_model.setStore(store);
    m_model.clear();
    m_newest = 0;
    if (!store)
        return {};
    auto reader = store->openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);
    m_model.setReader(m_reader.get());
    const auto newest = m_reader->readBefore({std::numeric_limits<std::int64_t>::max()}, firstScreen);
    if (!newest)
        return tl::unexpected(newest.error());
    const bool isAll = newest->size() < firstScreen;
    m_model.prepend(*newest, isAll);
    m_newest = m_model.lastSequence().value;
    if (isAll) {
        Q_EMIT filled();
        return {};
    }
    m_filler = std::make_unique<RowFiller>(std::move(store), m_model.dictionary(), this,
                                           [this](const RowFiller::Portion& portion) { takeOlder(portion); });
    readOlder(firstPortion);
    return {};
}

void EventFeed::readOlder(std::size_t most)
{
    if (m_model.isFull())
        return endFilling();
    m_olderThan = m_model.firstSequence();
    m_filler->readOlder(m_olderThan, std::min(most, static_cast<std::size_t>(m_model.room())));
}

void EventFeed::takeOlder(const RowFiller::Portion& portion)
{
    // Newer rows were as many as the table takes, and pushed the oldest out: what was read no longer adjoins them.
    if (m_model.firstSequence() != m_olderThan)
        return endFilling();
    // A journal that cannot be read now shows what it showed; the pipeline tells the person why.
    m_model.prependRows(portion.rows, portion.isStart);
    if (portion.isStart || portion.isFailed)
        endFilling();
    else
        readOlder(olderPerTurn);
}

void EventFeed::endFilling()
{
    m_filler.reset();
    m_model.endFilling();
    Q_EMIT filled();
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
    if (m_isBehind && m_reader) {
        catchUp(); // reads them too
        return;
    }
    m_pending.push_back(events);
    m_pendingEvents += events->size();
    if (m_pendingEvents > mostPending && m_reader) {
        fallBehind();
        catchUp();
    } else if (!m_beat.isActive()) {
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
        m_catcher.reset();
        m_heldBack += static_cast<std::int64_t>(m_pendingEvents);
        if (m_reader && !m_pending.empty())
            fallBehind();
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

void EventFeed::fallBehind()
{
    m_isBehind = true;
    m_pending.clear();
    m_pendingEvents = 0;
}

void EventFeed::catchUp()
{
    if (m_catcher)
        return;
    m_catcher = std::make_unique<RowFiller>(m_model.store(), m_model.dictionary(), this,
                                            [this](const RowFiller::Portion& portion) { takeMissed(portion); });
    readMissed(m_model.lastSequence());
}

void EventFeed::readMissed(Sequence after)
{
    m_newestAsked = m_newest;
    m_catcher->readNewer(after, mostPerTurn);
}

void EventFeed::takeMissed(const RowFiller::Portion& portion)
{
    // What cannot be read now is not asked for again and again, but with the next events: the pipeline tells the person
    // why. Nothing found is the end only if nothing was committed since it was looked for.
    const bool isOver = portion.isFailed ||
                        (portion.rows.empty() ? m_newest == m_newestAsked : portion.rows.back().sequence >= m_newest);
    if (isOver) {
        m_catcher.reset();
        m_isBehind = portion.isFailed;
    } else {
        // The next ones are read while these are taken in.
        readMissed(portion.rows.empty() ? m_model.lastSequence() : Sequence{portion.rows.back().sequence});
    }
    if (!portion.rows.empty())
        m_model.appendRows(portion.events, portion.rows);
}

void EventFeed::beat()
{
    if (m_isBehind && m_reader) {
        m_beat.stop();
        catchUp();
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
        m_pendingEvents -= m_pending.front()->size();
        blocks.push_back(m_pending.front());
    }
    m_model.append(blocks);
}

} // namespace grantex

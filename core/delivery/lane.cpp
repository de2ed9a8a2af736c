// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/lane.h"

#include <QCryptographicHash>
#include <algorithm>

namespace grantex {

Lane::Lane(LaneOptions options, std::unique_ptr<Destination> destination, std::unique_ptr<Transport> transport,
           LaneJournal& journal, const Clock& clock, RandomUnit random)
    : m_options(std::move(options)), m_destination(std::move(destination)), m_transport(std::move(transport)),
      m_journal(journal), m_clock(clock), m_random(std::move(random)), m_limits(m_destination->limits()),
      m_enabled(m_options.enabled), m_limiter(m_options.maxInFlight)
{
    m_limits.maxEvents = std::max<std::size_t>(1, std::min(m_limits.maxEvents, m_options.batchSize));
    if (m_options.maxBatchBytes > 0)
        m_limits.maxBytes = std::min(m_limits.maxBytes, m_options.maxBatchBytes);
    m_flushNow = m_options.end.has_value(); // nothing more comes into a replay
}

Lane::~Lane()
{
    m_alive.reset();
    m_transport.reset();
}

void Lane::start()
{
    m_started = true;
}

void Lane::load()
{
    m_needsLoad = false;
    m_readFailedUntil.reset();
    const LaneRecord record = m_journal.record(m_options.id);
    m_settled = record.settled;
    m_readUpTo = m_settled.position();
    m_claimed.clear();
    m_passed.clear();
    m_acks.load(record.acks, m_clock.utcNow(), m_clock.monoNow());
    for (const auto& ack : record.acks) {
        for (const auto sequence : parseSequences(ack.members))
            m_claimed.insert(sequence);
    }
    for (const auto& frozen : record.frozen) {
        if (loadFrozen(frozen))
            continue;
        // Their members are claimed: without them the lane must not go on.
        m_needsLoad = true;
        m_batches.clear();
        m_readFailedUntil = m_clock.monoNow() + m_options.backoff.initial;
        return;
    }
}

bool Lane::loadFrozen(const FrozenBatch& frozen)
{
    std::vector<Sequence> members;
    for (const auto sequence : frozen.members) {
        m_claimed.insert(sequence);
        if (!m_settled.contains(sequence))
            members.push_back(sequence);
    }
    auto events = m_journal.readMembers(members);
    if (!events) {
        m_last = {OutcomeKind::Retry, "journal", events.error().message, events.error().remedy, {}, false, {}};
        return false;
    }
    if (events->empty()) {
        Settlement gone{m_options.id, {}, 0, {}, frozen.id};
        m_journal.settle(std::move(gone), [](bool) {});
        return true;
    }
    Batch batch;
    batch.frozenId = frozen.id;
    // Only what the destination itself cannot take in one request any more is cut: the user's batch size does not
    // matter to what is frozen.
    const std::size_t most = std::max<std::size_t>(1, m_destination->limits().maxEvents);
    for (auto& event : *events) {
        if (batch.parts.empty() || batch.parts.back().size() >= most)
            batch.parts.emplace_back();
        const SequenceRange cover{event.sequence, event.sequence};
        batch.parts.back().push(std::move(event), cover);
    }
    openBatch(std::move(batch));
    return true;
}

void Lane::skip()
{
    m_wantsSkip = false;
    ++m_writes;
    m_journal.skipToEnd(m_options.id, [this, alive = std::weak_ptr(m_alive)](bool) {
        if (alive.expired())
            return;
        --m_writes;
        finishStep();
    });
}

void Lane::eventsCommitted(Sequence last)
{
    if (m_options.end)
        last = std::min(last, *m_options.end);
    if (last <= m_journalLast)
        return;
    m_journalLast = last;
    // A refused batch that had nothing to be compared with has a witness now.
    if (m_loneRefusal && m_pausedUntil) {
        m_loneRefusal = false;
        m_pausedUntil = std::min(*m_pausedUntil, m_clock.monoNow() + m_options.backoff.longest);
    }
}

void Lane::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    // A request under way is still answered; whatever waits is read again when the lane is switched on.
    m_needsLoad = true;
    m_pausedUntil.reset();
    m_throttledUntil.reset();
    m_askTrouble.reset();
    m_probing = m_refusedAlike = m_loneRefusal = false;
    m_last = {};
    finishStep();
}

void Lane::skipToEnd()
{
    if (m_options.end)
        return;
    m_wantsSkip = true;
    reload();
}

void Lane::reload()
{
    m_needsLoad = true;
    m_pausedUntil.reset();
    m_probing = m_refusedAlike = m_loneRefusal = false;
    finishStep();
}

void Lane::retryNow()
{
    const MonoTime now = m_clock.monoNow();
    if (m_pausedUntil)
        m_pausedUntil = now;
    m_throttledUntil.reset();
    m_readFailedUntil.reset();
    for (auto& batch : m_batches) {
        for (auto& part : batch.parts)
            part.notBefore = now;
    }
    finishStep();
}

void Lane::beginStop()
{
    readPending();
    m_stopping = true;
    m_flushNow = true;
}

void Lane::pump()
{
    if (m_busy > 0 || !m_started)
        return;
    removeComplete();
    ++m_busy;
    const bool mayLoad = m_needsLoad && m_batches.empty() && m_writes == 0 && !m_acks.isAsking() &&
                         !(m_readFailedUntil && m_clock.monoNow() < *m_readFailedUntil);
    if (mayLoad && m_wantsSkip)
        skip();
    else if (mayLoad && m_enabled)
        load();
    if (m_enabled && !m_needsLoad) {
        askForAcks();
        formBatches();
        judgeParked();
        dispatch();
    }
    --m_busy;
    removeComplete();
}

void Lane::readPending()
{
    const MonoTime now = m_clock.monoNow();
    if (m_readFailedUntil && now < *m_readFailedUntil)
        return;
    m_readFailedUntil.reset();
    // Slices that hold only settled or claimed events leave nothing pending: read on.
    while (!m_stopping && m_readUpTo < m_journalLast && m_pending.size() < m_limits.maxEvents) {
        // A retried dead letter may lie millions of settled events back.
        m_readUpTo = m_settled.settledAfter(m_readUpTo);
        if (m_readUpTo >= m_journalLast)
            return;
        auto events = m_journal.readAfter(m_readUpTo, m_limits.maxEvents - m_pending.size());
        if (!events) {
            m_readFailedUntil = now + m_options.backoff.initial;
            m_last = {OutcomeKind::Retry, "journal", events.error().message, events.error().remedy, {}, false, {}};
            return;
        }
        if (events->empty())
            m_readUpTo = m_journalLast;
        for (auto& event : *events) {
            if (event.sequence > m_journalLast) // above a replay's end
                m_readUpTo = m_journalLast;
            else
                takePending(std::move(event), now);
        }
    }
}

void Lane::takePending(StoredEvent event, MonoTime now)
{
    const SequenceRange cover{m_readUpTo.next(), event.sequence};
    m_readUpTo = event.sequence;
    if (m_settled.contains(event.sequence) || m_claimed.contains(event.sequence)) {
        if (cover.first < event.sequence)
            m_passed.push_back({cover.first, {event.sequence.value - 1}});
        return;
    }
    if (m_pending.events.empty())
        m_pendingSince = now;
    m_pendingSizes.push_back(m_destination->encodedSize(event));
    m_pendingBytes += m_pendingSizes.back();
    m_pending.push(std::move(event), cover);
}

void Lane::formBatches()
{
    const auto countOpen = [this] {
        return static_cast<std::size_t>(
            std::count_if(m_batches.begin(), m_batches.end(), [](const Batch& batch) { return !batch.parked; }));
    };
    if (const std::size_t open = countOpen(); open < m_options.maxInFlight)
        resendLost(m_options.maxInFlight - open);
    for (std::size_t active = countOpen(); active < m_options.maxInFlight; ++active) {
        readPending();
        if (m_pending.events.empty())
            return;
        const bool full = m_pending.size() >= m_limits.maxEvents || m_pendingBytes >= m_limits.maxBytes;
        const bool due = m_flushNow || m_clock.monoNow() >= *m_pendingSince + m_options.flushInterval;
        // A parked batch needs the next one as its witness.
        const bool awaited = !m_batches.empty() && m_batches.back().parked;
        if (!full && !due && !awaited)
            return;
        makeBatch();
    }
}

void Lane::makeBatch()
{
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (; count < m_pending.size() && count < m_limits.maxEvents; ++count) {
        if (count > 0 && bytes + m_pendingSizes[count] > m_limits.maxBytes)
            break;
        bytes += m_pendingSizes[count];
    }
    Part rest = m_pending.splitOff(count);
    Part part = std::move(m_pending);
    m_pending = std::move(rest);
    m_pendingBytes -= bytes;
    const auto end = m_pendingSizes.begin() + static_cast<std::ptrdiff_t>(count);
    const std::vector<std::size_t> sizes(m_pendingSizes.begin(), end);
    m_pendingSizes.erase(m_pendingSizes.begin(), end);
    if (m_pending.events.empty())
        m_pendingSince.reset();

    deadLetterOversized(part, sizes);
    Batch batch;
    if (!part.events.empty())
        batch.parts.push_back(std::move(part));
    if (batch.parts.empty())
        return;
    if (m_limits.hasIdentity) {
        batch.frozenId = digest(batch.parts.front().events);
        batch.ready = false;
        FrozenBatch frozen{batch.frozenId, {}};
        for (const auto& event : batch.parts.front().events)
            frozen.members.push_back(event.sequence);
        const std::uint64_t ordinal = m_nextOrdinal;
        openBatch(std::move(batch));
        m_journal.freeze(m_options.id, std::move(frozen),
                         [this, alive = std::weak_ptr(m_alive), ordinal](bool durable) {
                             if (alive.expired() || !durable)
                                 return;
                             if (Batch* made = find(ordinal))
                                 made->ready = true;
                             finishStep();
                         });
        return;
    }
    openBatch(std::move(batch));
}

void Lane::openBatch(Batch batch)
{
    batch.ordinal = m_nextOrdinal++;
    m_batches.push_back(std::move(batch));
}

void Lane::deadLetterOversized(Part& part, const std::vector<std::size_t>& sizes)
{
    if (std::all_of(sizes.begin(), sizes.end(), [this](std::size_t size) { return size <= m_limits.maxEventBytes; }))
        return;
    Part fitting;
    Settlement settlement{m_options.id, {}, 0, {}, {}};
    for (std::size_t i = 0; i < part.size(); ++i) {
        const std::size_t size = sizes[i];
        if (size <= m_limits.maxEventBytes) {
            fitting.push(std::move(part.events[i]), part.covers[i]);
            continue;
        }
        settlement.ranges.push_back(part.covers[i]);
        settlement.deadLetters.push_back({part.events[i].sequence, "too large",
                                          "The event takes " + std::to_string(size) + " bytes; " + m_options.type +
                                              " accepts at most " + std::to_string(m_limits.maxEventBytes) + ".",
                                          0});
    }
    part = std::move(fitting);
    // A batch of its own carries the settlement until it is durable.
    openBatch({});
    settle(m_batches.back(), std::move(settlement));
}

Batch* Lane::find(std::uint64_t ordinal)
{
    const auto it = std::find_if(m_batches.begin(), m_batches.end(),
                                 [ordinal](const Batch& batch) { return batch.ordinal == ordinal; });
    return it == m_batches.end() ? nullptr : &*it;
}

std::string Lane::digest(const std::vector<StoredEvent>& events) const
{
    // From the members alone, so that the same members have the same identity after a crash too.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](std::string_view text) {
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    };
    add(m_options.journalId);
    add(m_options.id.value);
    for (const auto& event : events)
        add("\n" + std::to_string(event.sequence.value) + " " + event.event.id);
    return hash.result().toHex().left(32).toStdString();
}

std::size_t Lane::flying() const
{
    return static_cast<std::size_t>(
        std::count_if(m_batches.begin(), m_batches.end(), [](const Batch& batch) { return batch.inFlight; }));
}

void Lane::settle(Batch& batch, Settlement settlement)
{
    settlement.lane = m_options.id;
    if (batch.parts.empty() && batch.suspects.empty())
        settlement.finishedBatch = batch.frozenId;
    if (settlement.ranges.empty() && settlement.finishedBatch.empty())
        return;
    settlement.ranges.insert(settlement.ranges.end(), m_passed.begin(), m_passed.end());
    m_passed.clear();
    ++batch.pendingSettlements;
    const auto ranges = settlement.ranges;
    m_journal.settle(std::move(settlement),
                     [this, alive = std::weak_ptr(m_alive), ordinal = batch.ordinal, ranges](bool durable) {
                         if (alive.expired() || !durable)
                             return;
                         for (const auto& range : ranges)
                             m_settled.add(range);
                         if (Batch* settled = find(ordinal))
                             --settled->pendingSettlements;
                         finishStep();
                     });
}

void Lane::removeComplete()
{
    std::erase_if(m_batches, [this](const Batch& batch) {
        return batch.isComplete() || (m_needsLoad && !batch.inFlight && batch.pendingSettlements == 0);
    });
    if (m_needsLoad && m_batches.empty()) {
        m_pending = {};
        m_pendingSizes.clear();
        m_pendingBytes = 0;
        m_pendingSince.reset();
    }
    const std::uint64_t oldest = m_batches.empty() ? m_nextOrdinal : m_batches.front().ordinal;
    m_acceptedOrdinals.erase(m_acceptedOrdinals.begin(), m_acceptedOrdinals.lower_bound(oldest));
}

void Lane::finishStep()
{
    if (m_busy > 0)
        return;
    removeComplete();
    if (changed)
        changed();
}

} // namespace grantex

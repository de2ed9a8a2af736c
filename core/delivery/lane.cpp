// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/lane.h"

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
    m_troubledSince.reset();
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
        settlePassed();
    }
    --m_busy;
    removeComplete();
}

Batch* Lane::find(std::uint64_t ordinal)
{
    const auto it = std::find_if(m_batches.begin(), m_batches.end(),
                                 [ordinal](const Batch& batch) { return batch.ordinal == ordinal; });
    return it == m_batches.end() ? nullptr : &*it;
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
    settlement.passed = takePassed();
    ++batch.pendingSettlements;
    auto ranges = settlement.ranges;
    ranges.insert(ranges.end(), settlement.passed.begin(), settlement.passed.end());
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
    if (m_needsLoad && m_batches.empty())
        m_pending.clear();
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

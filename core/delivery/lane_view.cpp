// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/lane.h"

#include <algorithm>

namespace grantex {

std::optional<MonoTime> Lane::nextWake() const
{
    if (!m_started || !m_enabled)
        return std::nullopt;
    if (m_pausedUntil && m_stopping)
        return std::nullopt;
    if (m_needsLoad)
        return m_batches.empty() && m_writes == 0 && !m_acks.isAsking() ? m_readFailedUntil : std::nullopt;
    std::optional<MonoTime> wake;
    const auto consider = [&wake](MonoTime time) { wake = wake ? std::min(*wake, time) : time; };
    // Only what pump() would really do counts: a time in the past for anything else would wake its owner for ever.
    std::size_t active = 0;
    for (const auto& batch : m_batches) {
        active += batch.parked ? 0 : 1;
        if (batch.parts.empty() || batch.parked || batch.inFlight || !batch.ready || (m_probing && flying() > 0) ||
            !hasRoom() || (m_stopping && batch.parts.front().attempts > 0))
            continue;
        consider(batch.parts.front().notBefore);
    }
    if (const auto since = m_pending.since(); since && active < m_options.maxInFlight)
        consider(m_flushNow ? *since : *since + m_options.flushInterval);
    if (m_readOn && active < m_options.maxInFlight)
        consider(m_clock.monoNow());
    if (const auto due = passedDue())
        consider(*due);
    if (m_readFailedUntil && active < m_options.maxInFlight)
        consider(*m_readFailedUntil);
    // Pause and throttle hold back everything, whatever else would be due earlier.
    for (const auto& held : {m_throttledUntil, m_pausedUntil}) {
        if (wake && held)
            wake = std::max(*wake, *held);
    }
    if (const auto ask = m_acks.nextAsk(); ask && !m_stopping)
        consider(*ask);
    return wake;
}

bool Lane::isQuiet() const
{
    const MonoTime now = m_clock.monoNow();
    if (m_writes > 0)
        return false;
    const bool held = m_pausedUntil || (m_throttledUntil && now < *m_throttledUntil);
    for (const auto& batch : m_batches) {
        if (batch.inFlight || batch.pendingSettlements > 0 || !batch.ready)
            return false;
        if (m_enabled && !held && maySend(batch, now) && hasRoom())
            return false;
    }
    return !m_enabled || held || m_pending.isEmpty() || !m_batches.empty();
}

LaneStatus Lane::status() const
{
    LaneStatus status;
    status.id = m_options.id;
    status.name = m_options.name;
    status.type = m_options.type;
    status.lastAttemptAt = m_lastAttemptAt;
    status.activity = m_activity;
    status.unconfirmed = m_acks.size();
    const MonoTime now = m_clock.monoNow();
    const auto utc = [&](MonoTime time) {
        return m_clock.utcNow() + std::chrono::ceil<Millis>(std::max(time, now) - now);
    };
    const auto tell = [&](LaneStatus::State state, std::optional<MonoTime> next) {
        status.state = state;
        status.waitingSince = m_troubledSince;
        if (next)
            status.nextTryAt = utc(*next);
        status.code = m_last.code;
        status.reason = m_last.reason;
        status.remedy = m_last.remedy;
    };

    const auto tellAsking = [&] {
        status.waitingSince = m_troubledSince;
        status.state = isAskingRefused() ? LaneStatus::State::Paused : LaneStatus::State::Backoff;
        if (const auto next = m_acks.nextAsk())
            status.nextTryAt = utc(*next);
        status.code = m_askTrouble->code;
        status.reason = m_askTrouble->reason;
        status.remedy = m_askTrouble->remedy;
    };

    const Batch* first = m_batches.empty() ? nullptr : &m_batches.front();
    if (first != nullptr && !first->parts.empty())
        status.oldestWaitingAt = first->parts.front().events.front().receivedAt;
    else if (!m_pending.isEmpty())
        status.oldestWaitingAt = m_pending.front().receivedAt;

    std::optional<MonoTime> retryAt;
    for (const auto& batch : m_batches) {
        if (!batch.inFlight && !batch.parts.empty() && batch.parts.front().notBefore > now)
            retryAt = std::min(retryAt.value_or(MonoTime::max()), batch.parts.front().notBefore);
    }
    if (!m_enabled)
        status.state = LaneStatus::State::Off;
    else if (m_pausedUntil)
        tell(LaneStatus::State::Paused, m_pausedUntil);
    else if (m_throttledUntil && *m_throttledUntil > now)
        tell(LaneStatus::State::Throttled, m_throttledUntil);
    else if (m_readFailedUntil)
        tell(LaneStatus::State::Backoff, m_readFailedUntil);
    else if (retryAt && flying() == 0)
        tell(LaneStatus::State::Backoff, retryAt);
    else if (m_askTrouble)
        tellAsking();
    else if (!m_batches.empty() || hasMore() || !m_acks.isEmpty()) {
        // An attempt after failures is under way: what it is after stays told.
        tell(LaneStatus::State::Delivering, std::nullopt);
        if (!m_troubledSince)
            status.code = status.reason = status.remedy = {};
    } else {
        status.state = LaneStatus::State::Idle;
    }
    return status;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/delivery/lane.h"

#include <algorithm>

namespace grantex {

namespace {

// So many events refused one by one, and none accepted: it is more likely the setup than the events.
constexpr std::size_t kSuspectsBeforeDoubt = 8;
constexpr int kNamedBeforeDoubt = 16;
constexpr Millis kFirstRetest{60'000};
constexpr Millis kLongestRetest{600'000};

} // namespace

void Lane::dispatch()
{
    const MonoTime now = m_clock.monoNow();
    if (m_pausedUntil) {
        if (now < *m_pausedUntil || m_stopping)
            return;
        m_probing = true;
    }
    if (m_throttledUntil) {
        if (now < *m_throttledUntil)
            return;
        m_throttledUntil.reset();
    }
    for (auto& batch : m_batches) {
        if ((m_probing && flying() > 0) || !hasRoom())
            return;
        if (maySend(batch, now)) {
            m_pausedUntil.reset();
            send(batch);
        }
        if (m_pausedUntil)
            return;
    }
}

bool Lane::maySend(const Batch& batch, MonoTime now) const
{
    if (!batch.ready || batch.inFlight || batch.parked || batch.parts.empty())
        return false;
    const Part& part = batch.parts.front();
    return now >= part.notBefore && (!m_stopping || part.attempts == 0);
}

void Lane::send(Batch& batch)
{
    const Part& part = batch.parts.front();
    const BatchContext context = contextFor(part.events, batch.frozenId);
    auto request = m_destination->encode(part.events, context);
    if (!request) {
        pause({OutcomeKind::Paused, "settings", request.error().message, request.error().remedy, {}, false, {}});
        return;
    }
    batch.inFlight = true;
    batch.sentAt = m_clock.monoNow();
    batch.sentWith = flying();
    m_lastAttemptAt = context.now;
    ++m_activity.requests;
    m_transport->send(std::move(*request),
                      [this, alive = std::weak_ptr(m_alive), ordinal = batch.ordinal](const Response& response) {
                          if (!alive.expired())
                              answered(ordinal, response);
                      });
}

void Lane::answered(std::uint64_t ordinal, const Response& response)
{
    Batch* batch = find(ordinal);
    if (batch == nullptr || batch->parts.empty())
        return;
    ++m_busy;
    batch->inFlight = false;
    if (response.kind != Response::Kind::Cancelled) {
        Part part = std::move(batch->parts.front());
        batch->parts.pop_front();
        ++part.attempts;
        Verdict verdict = m_destination->interpret(response, part.events);
        verdict.reason = redact(verdict.reason);
        noteLoad(*batch, response, verdict);
        ++m_activity.outcomes[static_cast<std::size_t>(verdict.kind)];
        conclude(*batch, std::move(part), verdict);
        judgeParked();
    }
    --m_busy;
    finishStep();
}

void Lane::conclude(Batch& batch, Part part, const Verdict& verdict)
{
    if (verdict.kind != OutcomeKind::Delivered)
        m_last = verdict;
    if (verdict.kind == OutcomeKind::Delivered && verdict.receipt && m_destination->receipts() != nullptr) {
        keepReceipt(batch, part, *verdict.receipt);
        return;
    }
    std::vector<const Verdict::Named*> named(part.size(), nullptr);
    for (const auto& entry : verdict.named) {
        if (entry.index < named.size())
            named[entry.index] = &entry;
    }

    Settlement settlement{m_options.id, {}, 0, {}, {}};
    Part rest;
    rest.attempts = part.attempts;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const OutcomeKind kind = named[i] != nullptr ? named[i]->kind : verdict.kind;
        if (kind == OutcomeKind::Delivered) {
            ++settlement.delivered;
            settlement.ranges.push_back(part.covers[i]);
        } else if (named[i] != nullptr && kind == OutcomeKind::Rejected && m_namedRefusals < kNamedBeforeDoubt) {
            ++m_namedRefusals;
            settlement.ranges.push_back(part.covers[i]);
            settlement.deadLetters.push_back(
                {part.events[i].sequence, verdict.code, redact(named[i]->reason), part.attempts});
        } else {
            rest.push(std::move(part.events[i]), part.covers[i]);
        }
    }
    const bool progressed = !settlement.ranges.empty();
    if (settlement.delivered > 0)
        accepted(batch);
    if (!rest.events.empty())
        keep(batch, std::move(rest), verdict, progressed);
    settle(batch, std::move(settlement));
}

void Lane::keep(Batch& batch, Part rest, const Verdict& verdict, bool progressed)
{
    const MonoTime now = m_clock.monoNow();
    const Millis floor = verdict.retryAfter.value_or(Millis(0));
    switch (verdict.kind) {
    case OutcomeKind::Delivered:
    case OutcomeKind::Retry:
        if (m_namedRefusals >= kNamedBeforeDoubt && !progressed && !verdict.named.empty()) {
            refuse(batch, std::move(rest), verdict);
            return;
        }
        if (!progressed)
            noteTrouble();
        rest.notBefore =
            verdict.immediate && progressed ? now : now + m_options.backoff.delay(rest.attempts, m_random(), floor);
        batch.parts.push_front(std::move(rest));
        return;
    case OutcomeKind::Throttled:
        noteTrouble();
        // The destination as a whole is busy: no other batch may try meanwhile.
        m_throttledUntil = now + m_options.backoff.delay(++m_throttles, m_random(), floor);
        batch.parts.push_front(std::move(rest));
        return;
    case OutcomeKind::Paused:
        batch.parts.push_front(std::move(rest));
        pause(verdict);
        return;
    case OutcomeKind::Split:
    case OutcomeKind::Rejected:
        refuse(batch, std::move(rest), verdict);
        return;
    }
}

void Lane::refuse(Batch& batch, Part part, const Verdict& verdict)
{
    if (m_refusedAlike && !batch.proven) {
        batch.parts.push_front(std::move(part));
        batch.parked = true;
        return;
    }
    if (part.size() > 1) {
        Part right = part.splitOff(part.size() / 2);
        batch.parts.push_front(std::move(right));
        batch.parts.push_front(std::move(part));
    } else {
        batch.suspects.push_back(
            {std::move(part.events.front()), part.covers.front(), verdict.code, verdict.reason, part.attempts});
    }
    if (batch.proven) {
        convict(batch);
        return;
    }
    if (batch.parts.empty()) {
        batch.parked = true;
    } else if (batch.suspects.size() >= kSuspectsBeforeDoubt) {
        batch.tailTried ? void(batch.parked = true) : batch.isolateTail();
    }
}

void Lane::noteLoad(const Batch& batch, const Response& response, const Verdict& verdict)
{
    auto sign = AdaptiveLimiter::Sign::Neither;
    if (verdict.kind == OutcomeKind::Delivered)
        sign = AdaptiveLimiter::Sign::Accepted;
    else if (verdict.kind == OutcomeKind::Throttled || response.kind == Response::Kind::TimedOut)
        sign = AdaptiveLimiter::Sign::Congested;
    m_limiter.answered(sign, batch.sentAt, m_clock.monoNow(), batch.sentWith);
}

void Lane::accepted(Batch& batch)
{
    m_acceptedOrdinals.insert(batch.ordinal);
    m_refusedAlike = m_loneRefusal = m_probing = false;
    m_troubledSince.reset();
    m_retest = Millis(0);
    m_throttles = 0;
    m_namedRefusals = 0;
    // A pause that another batch of the same moment brought stands, and so does its reason.
    if (!m_pausedUntil)
        m_last = {};
    prove(batch);
    Batch* previous = nullptr;
    for (auto& other : m_batches) {
        if (other.ordinal < batch.ordinal)
            previous = &other;
    }
    if (previous != nullptr)
        prove(*previous);
}

void Lane::prove(Batch& batch)
{
    batch.proven = true;
    batch.parked = false;
    convict(batch);
}

void Lane::convict(Batch& batch)
{
    if (batch.suspects.empty())
        return;
    Settlement settlement{m_options.id, {}, 0, {}, {}};
    for (auto& suspect : batch.suspects) {
        settlement.ranges.push_back(suspect.cover);
        settlement.deadLetters.push_back({suspect.event.sequence, suspect.code, suspect.reason, suspect.attempts});
    }
    batch.suspects.clear();
    settle(batch, std::move(settlement));
}

void Lane::judgeParked()
{
    for (auto it = m_batches.begin(); it != m_batches.end(); ++it) {
        if (!it->parked)
            continue;
        const auto next = std::next(it);
        // Batches in between may be gone already: the next one is the first that was accepted or is still open.
        const auto witness = m_acceptedOrdinals.upper_bound(it->ordinal);
        if (witness != m_acceptedOrdinals.end() && (next == m_batches.end() || *witness <= next->ordinal)) {
            prove(*it);
            continue;
        }
        if (next == m_batches.end() ? !hasMore() : next->parked) {
            m_loneRefusal = next == m_batches.end();
            pauseRefused();
            return;
        }
    }
}

void Lane::pauseRefused()
{
    for (auto& batch : m_batches) {
        if (!batch.inFlight && !batch.proven)
            batch.reassemble();
    }
    m_refusedAlike = true;
    Verdict verdict = m_last;
    verdict.kind = OutcomeKind::Paused;
    verdict.reason = "Every event is refused alike. The last answer: " + m_last.reason;
    verdict.remedy = "Nothing was given up. Check address, format and permissions of this destination, then retry.";
    pause(verdict);
}

void Lane::noteTrouble()
{
    if (!m_troubledSince)
        m_troubledSince = m_clock.utcNow();
}

void Lane::pause(const Verdict& verdict)
{
    m_last = verdict;
    noteTrouble();
    // Answers to requests that were under way together are one pause.
    if (m_pausedUntil)
        return;
    m_retest = m_retest == Millis(0) ? kFirstRetest : std::min(m_retest * 2, kLongestRetest);
    m_pausedUntil = m_clock.monoNow() + m_retest;
    m_probing = false;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/delivery/lane.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr Millis kWhileRefused{60'000};

} // namespace

void Lane::keepReceipt(Batch& batch, const Part& part, const Receipt& receipt)
{
    std::vector<Sequence> members;
    members.reserve(part.size());
    for (std::size_t i = 0; i < part.size(); ++i) {
        members.push_back(part.events[i].sequence);
        if (part.covers[i].first < part.events[i].sequence)
            pass({part.covers[i].first, {part.events[i].sequence.value - 1}}, m_clock.monoNow());
    }
    accepted(batch);
    PendingAck ack{receipt.channel, receipt.id, formatSequences(members), m_clock.utcNow()};
    m_acks.add(ack, m_clock.monoNow());
    ++m_writes;
    m_journal.addAck(m_options.id, std::move(ack), [this, alive = std::weak_ptr(m_alive)](bool) {
        if (alive.expired())
            return;
        --m_writes;
        finishStep();
    });
    // The batch leaves the window; its events stay unsettled.
    settle(batch, {m_options.id, {}, 0, {}, {}});
}

void Lane::askForAcks()
{
    const auto due = m_acks.nextAsk();
    if (!due || m_clock.monoNow() < *due || m_stopping)
        return;
    const Receipts* receipts = m_destination->receipts();
    for (const auto& question : m_acks.ask()) {
        // A destination that knows no receipts any more: what it once promised runs out and is sent again.
        if (receipts == nullptr) {
            (void)m_acks.answered(question, {}, m_clock.monoNow());
            continue;
        }
        ++m_activity.requests;
        m_lastAttemptAt = m_clock.utcNow();
        m_transport->send(receipts->ask(question.channel, question.ids),
                          [this, alive = std::weak_ptr(m_alive), question](const Response& response) {
                              if (!alive.expired())
                                  asked(question, response);
                          });
    }
}

void Lane::asked(const AckBook::Question& question, const Response& response)
{
    const MonoTime now = m_clock.monoNow();
    if (response.kind == Response::Kind::Cancelled || m_destination->receipts() == nullptr) {
        m_acks.unanswered(now);
        return;
    }
    auto answer = m_destination->receipts()->read(response);
    if (answer.verdict.kind == OutcomeKind::Delivered) {
        // An answer that confirms nothing ends the trouble of asking alone, not that of sending.
        if (m_askTrouble || !answer.confirmed.empty())
            m_troubledSince.reset();
        m_askTrouble.reset();
        settleAcks(m_acks.answered(question, answer.confirmed, now), true);
    } else {
        answer.verdict.reason = redact(answer.verdict.reason);
        m_askTrouble = answer.verdict;
        noteTrouble();
        m_acks.unanswered(now, std::max(answer.verdict.retryAfter.value_or(AckBook::kLongestWait),
                                        isAskingRefused() ? kWhileRefused : AckBook::kLongestWait));
    }
    finishStep();
}

void Lane::settleAcks(const std::vector<PendingAck>& acks, bool delivered)
{
    if (acks.empty())
        return;
    Settlement settlement{m_options.id, {}, 0, {}, {}};
    for (const auto& ack : acks) {
        settlement.finishedAcks.emplace_back(ack.channel, ack.id);
        if (!delivered)
            continue;
        for (const auto sequence : parseSequences(ack.members)) {
            if (m_settled.contains(sequence))
                continue;
            settlement.ranges.push_back({sequence, sequence});
            ++settlement.delivered;
        }
    }
    if (delivered)
        settlement.passed = takePassed();
    ++m_writes;
    auto ranges = settlement.ranges;
    ranges.insert(ranges.end(), settlement.passed.begin(), settlement.passed.end());
    m_journal.settle(std::move(settlement), [this, alive = std::weak_ptr(m_alive), ranges](bool durable) {
        if (alive.expired())
            return;
        --m_writes;
        for (const auto& range : durable ? ranges : std::vector<SequenceRange>())
            m_settled.add(range);
        finishStep();
    });
}

void Lane::resendLost(std::size_t room)
{
    for (; room > 0 && m_acks.hasLost(); --room) {
        const auto lost = m_acks.takeLost();
        std::vector<Sequence> members = parseSequences(lost->members);
        std::erase_if(members, [this](Sequence sequence) { return m_settled.contains(sequence); });
        auto events = readMembers(members);
        if (!events) {
            // The events are unsettled in the journal: reading the record again finds them.
            m_needsLoad = true;
            m_readFailedUntil = m_clock.monoNow() + m_options.backoff.initial;
            return;
        }
        if (!lost->channel.empty())
            settleAcks({*lost}, false);
        if (events->empty())
            continue;
        Part part;
        for (auto& event : *events) {
            const SequenceRange cover{event.sequence, event.sequence};
            part.push(std::move(event), cover);
        }
        Batch batch;
        batch.parts.push_back(std::move(part));
        openBatch(std::move(batch));
    }
}

} // namespace grantex

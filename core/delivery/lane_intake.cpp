// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/lane.h"

#include <QCryptographicHash>
#include <algorithm>
#include <utility>

// From the journal into batches.

namespace grantex {

namespace {

/// Events read in one turn beyond what a batch holds; about 20 ms.
constexpr std::size_t kSlice = 20'000;
/// Events asked for at once by a lane with a filter.
constexpr std::size_t kFiltered = 1000;

} // namespace

void Lane::load()
{
    m_needsLoad = false;
    m_readFailedUntil.reset();
    const LaneRecord record = m_journal.record(m_options.id);
    m_settled = record.settled;
    m_edited = record.edited;
    m_readUpTo = m_settled.position();
    m_claimed.clear();
    (void)takePassed();
    const Receipts* receipts = m_destination->receipts();
    m_acks.load(record.acks, m_clock.utcNow(), m_clock.monoNow(),
                receipts != nullptr ? receipts->patience() : Millis(0));
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
    auto events = readMembers(members);
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

Result<> Lane::applyEdit(StoredEvent& event)
{
    if (!m_edited || !m_edited->contains(event.sequence))
        return {};
    auto edit = m_journal.readEdit(m_options.id, event.sequence);
    if (!edit)
        return tl::unexpected(edit.error());
    if (!*edit)
        return {};
    auto edited = parseEvent(**edit);
    if (!edited)
        return tl::unexpected(edited.error());
    event.event = std::move(*edited);
    return {};
}

Result<std::vector<StoredEvent>> Lane::readMembers(const std::vector<Sequence>& members)
{
    auto events = m_journal.readMembers(members);
    if (!events)
        return events;
    for (auto& event : *events) {
        if (auto done = applyEdit(event); !done)
            return tl::unexpected(done.error());
    }
    return events;
}

void Lane::readPending()
{
    const MonoTime now = m_clock.monoNow();
    if (m_readFailedUntil && now < *m_readFailedUntil)
        return;
    m_readFailedUntil.reset();
    m_readOn = false;
    // Slices that hold only settled, claimed or filtered events leave nothing pending: read on, but not for so long
    // that the lanes beside this one wait.
    std::size_t left = m_limits.maxEvents + kSlice;
    while (!m_stopping && m_readUpTo < m_journalLast && m_pending.size() < m_limits.maxEvents) {
        if (left == 0) {
            m_readOn = true;
            return;
        }
        // A retried dead letter may lie millions of settled events back.
        m_readUpTo = m_settled.settledAfter(m_readUpTo);
        if (m_readUpTo >= m_journalLast)
            return;
        // A filter may leave most of them out: then few at a time would be many questions.
        const std::size_t wanted = m_limits.maxEvents - m_pending.size();
        auto events =
            m_journal.readAfter(m_readUpTo, m_options.filter.matchesAll() ? wanted : std::max(wanted, kFiltered));
        if (!events) {
            m_readFailedUntil = now + m_options.backoff.initial;
            m_last = {OutcomeKind::Retry, "journal", events.error().message, events.error().remedy, {}, false, {}};
            return;
        }
        left -= std::min(left, events->size());
        for (auto& event : *events) {
            // Above m_journalLast it is behind a replay's end.
            if (event.sequence <= m_journalLast && !takePending(std::move(event), now))
                return;
        }
        // What the journal counts up to may be gone: dropped at the size cap, or lost with a damaged file.
        if ((events->empty() || events->back().sequence > m_journalLast) && m_readUpTo < m_journalLast) {
            pass({m_readUpTo.next(), m_journalLast}, now);
            m_readUpTo = m_journalLast;
        }
    }
}

bool Lane::takePending(StoredEvent event, MonoTime now)
{
    const SequenceRange cover{m_readUpTo.next(), event.sequence};
    const Sequence before = std::exchange(m_readUpTo, event.sequence);
    if (m_settled.contains(event.sequence) || m_claimed.contains(event.sequence)) {
        if (cover.first < event.sequence)
            pass({cover.first, {event.sequence.value - 1}}, now);
        return true;
    }
    if (!m_options.filter.matches(filter::subjectOf(event))) {
        pass(cover, now);
        return true;
    }
    // The filter judges what the service sent, as it did when the event was counted.
    if (const auto edited = applyEdit(event); !edited) {
        m_readUpTo = before;
        m_readFailedUntil = now + m_options.backoff.initial;
        m_last = {OutcomeKind::Retry, "journal", edited.error().message, edited.error().remedy, {}, false, {}};
        return false;
    }
    const std::size_t size = m_destination->encodedSize(event);
    m_pending.push(std::move(event), cover, size, now);
    return true;
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
        if (m_pending.isEmpty())
            return;
        const bool full = m_pending.isFull(m_limits);
        const bool due = m_flushNow || m_clock.monoNow() >= *m_pending.since() + m_options.flushInterval;
        // A parked batch needs the next one as its witness.
        const bool awaited = !m_batches.empty() && m_batches.back().parked;
        if (!full && !due && !awaited)
            return;
        makeBatch();
    }
}

void Lane::makeBatch()
{
    auto [part, sizes] = m_pending.cut(m_limits);
    deadLetterOversized(part, sizes);
    Batch batch;
    if (!part.events.empty())
        batch.parts.push_back(std::move(part));
    if (batch.parts.empty())
        return;
    if (m_limits.hasIdentity) {
        const auto& events = batch.parts.front().events;
        batch.frozenId = m_destination->nameBatch(events, contextFor(events, {}));
        if (batch.frozenId.empty())
            batch.frozenId = digest(events);
        batch.ready = false;
        FrozenBatch frozen{batch.frozenId, {}};
        for (const auto& event : events)
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

void Lane::pass(SequenceRange range, MonoTime now)
{
    if (m_passed.empty())
        m_passedSince = now;
    if (!m_passed.empty() && m_passed.back().last.next() == range.first)
        m_passed.back().last = range.last;
    else
        m_passed.push_back(range);
}

std::vector<SequenceRange> Lane::takePassed()
{
    m_passedSince.reset();
    return std::exchange(m_passed, {});
}

std::optional<MonoTime> Lane::passedDue() const
{
    // Usually goes with the next events that are settled. When there are none, the position still has to reach the end.
    if (m_passed.empty() || !m_batches.empty() || !m_pending.isEmpty() || m_stopping)
        return std::nullopt;
    return m_flushNow ? *m_passedSince : *m_passedSince + m_options.flushInterval;
}

void Lane::settlePassed()
{
    const auto due = passedDue();
    if (!due || m_clock.monoNow() < *due)
        return;
    Settlement settlement{m_options.id, {}, 0, {}, {}};
    settlement.passed = takePassed();
    ++m_writes;
    m_journal.settle(settlement, [this, alive = std::weak_ptr(m_alive), ranges = settlement.passed](bool durable) {
        if (alive.expired())
            return;
        --m_writes;
        for (const auto& range : ranges) {
            if (durable)
                m_settled.add(range);
        }
        finishStep();
    });
}

BatchContext Lane::contextFor(const std::vector<StoredEvent>& events, const std::string& name) const
{
    return {m_options.journalId, m_options.id.value, m_limits.hasIdentity ? digest(events) : std::string(),
            m_clock.utcNow(), name};
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

} // namespace grantex

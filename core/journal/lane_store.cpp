// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/journal/journal_store.h"

#include <algorithm>

namespace grantex {

Result<Sequence> JournalStore::resolveStart(const std::string& startFrom)
{
    if (startFrom == "now")
        return m_state.counters.last;
    if (startFrom == "beginning")
        return Sequence{};
    const auto time = parseIso8601(startFrom);
    if (!time)
        return fail(ErrorCode::Usage, "startFrom must be now, beginning or an ISO 8601 time.");
    const auto newest = m_database.queryInteger("SELECT max(sequence) FROM events WHERE received_at < " +
                                                std::to_string(toEpochMillis(*time)));
    if (!newest)
        return tl::unexpected(newest.error());
    return Sequence{newest->value_or(0)};
}

Result<LaneRecord*> JournalStore::findLane(const LaneId& id)
{
    const auto it = m_state.lanes.find(id);
    if (it == m_state.lanes.end())
        return fail(ErrorCode::NotFound, "The journal knows no destination \"" + id.value + "\".");
    return &it->second;
}

Result<> JournalStore::writeLane(const LaneRecord& lane, UtcTime now)
{
    auto& sql = m_sql.insertLane;
    sql.bind(1, std::string_view(lane.id.value))
        .bind(2, std::string_view(lane.name))
        .bind(3, std::string_view(lane.type))
        .bind(4, toEpochMillis(now))
        .bind(5, lane.settled.position().value)
        .bind(6, lane.counters.matched)
        .bind(7, std::string_view(lane.target))
        .bind(8, lane.enabled ? 1 : 0)
        .bind(9, std::string_view(lane.parent.value));
    lane.end ? sql.bind(10, lane.end->value) : sql.bindNull(10);
    sql.bind(11, std::string_view(lane.filter));
    return sql.run();
}

Result<> JournalStore::discardOpen(LaneRecord& lane)
{
    for (const auto& batch : lane.frozen) {
        auto done =
            m_sql.deleteFrozen.bind(1, std::string_view(lane.id.value)).bind(2, std::string_view(batch.id)).run();
        if (!done)
            return done;
    }
    for (const auto& ack : lane.acks) {
        auto done = m_sql.deleteAck.bind(1, std::string_view(lane.id.value))
                        .bind(2, std::string_view(ack.channel))
                        .bind(3, ack.id)
                        .run();
        if (!done)
            return done;
    }
    lane.frozen.clear();
    lane.acks.clear();
    return {};
}

Result<> JournalStore::registerLane(const LaneRegistration& lane, UtcTime now)
{
    LaneRecord record;
    if (const auto known = m_state.lanes.find(lane.id); known != m_state.lanes.end()) {
        record = known->second;
    } else {
        const auto start = m_positionsLost ? resolveStart("beginning") : resolveStart(lane.startFrom);
        if (!start)
            return tl::unexpected(start.error());
        record.id = lane.id;
        record.settled = SettledRanges(*start);
        // Sequences behind the newest event that still exists: nothing will ever come for them.
        const auto newest = m_database.queryInteger("SELECT coalesce(max(sequence), 0) FROM events");
        if (!newest)
            return tl::unexpected(newest.error());
        if (const Sequence gone{newest->value_or(0) + 1}; gone <= m_state.counters.last)
            record.settled.add({gone, m_state.counters.last});
        if (auto done = m_positionsLost ? takeOverDeadLetters(record) : Result<>(); !done)
            return done;
        const auto waiting = countWaiting(record, {start->next(), m_state.counters.last}, {});
        if (!waiting)
            return tl::unexpected(waiting.error());
        record.counters.matched = record.counters.deadLettered + *waiting;
    }
    if (auto done = changeFilter(record, lane.filter); !done)
        return done;
    // Requests that were fixed for another place mean nothing at the new one. A lane of an older program has no target
    // yet: what it froze is kept.
    const bool moved = !record.target.empty() && record.target != lane.target;
    record.name = lane.name;
    record.type = lane.type;
    record.target = lane.target;
    record.enabled = lane.enabled;
    for (auto& [id, other] : m_state.lanes) {
        if (other.parent != lane.id)
            continue;
        other.name = lane.name + id.value.substr(lane.id.value.size());
        if (moved)
            other.target = lane.target;
        if (auto done = moved ? discardOpen(other) : Result<>(); !done)
            return done;
        if (auto done = writeLane(other, now); !done)
            return done;
    }
    if (auto done = moved ? discardOpen(record) : Result<>(); !done)
        return done;
    if (auto done = writeLane(record, now); !done)
        return done;
    m_state.lanes.insert_or_assign(lane.id, std::move(record));
    m_state.lanesChanged = true;
    return {};
}

Result<> JournalStore::setLaneEnabled(const LaneId& id, bool enabled)
{
    const auto lane = findLane(id);
    if (!lane)
        return tl::unexpected(lane.error());
    if ((*lane)->completedAt)
        return fail(ErrorCode::Usage, "This replay is complete.", "Start another one.");
    (*lane)->enabled = enabled;
    m_state.lanesChanged = true;
    return {};
}

Result<> JournalStore::skipToEnd(const LaneId& id)
{
    const auto found = findLane(id);
    if (!found)
        return tl::unexpected(found.error());
    LaneRecord& lane = **found;
    if (lane.end)
        return fail(ErrorCode::Usage, "A replay cannot go on from now: it has an end.", "Switch it off instead.");
    if (auto done = discardOpen(lane); !done)
        return done;
    lane.counters.dropped += lane.counters.waiting();
    lane.settled = SettledRanges(m_state.counters.last);
    m_state.lanesChanged = true;
    return {};
}

Result<> JournalStore::discardLane(const LaneId& id)
{
    const auto found = findLane(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!(*found)->removed)
        return fail(ErrorCode::Usage, "The destination \"" + (*found)->name + "\" is still configured.",
                    "Take it out of the configuration first.");
    std::vector<LaneId> gone;
    for (const auto& [other, lane] : m_state.lanes) {
        if (other == id || lane.parent == id)
            gone.push_back(other);
    }
    for (const auto& lane : gone) {
        for (const char* sql : {"DELETE FROM frozen_batches WHERE lane=?1", "DELETE FROM pending_acks WHERE lane=?1",
                                "DELETE FROM dead_letters WHERE lane=?1", "DELETE FROM edits WHERE lane=?1",
                                "DELETE FROM lanes WHERE id=?1"}) {
            auto statement = m_database.prepare(sql);
            if (!statement)
                return tl::unexpected(statement.error());
            if (auto done = statement->bind(1, std::string_view(lane.value)).run(); !done)
                return done;
        }
        m_state.lanes.erase(lane);
    }
    m_state.lanesChanged = true;
    return {};
}

// A lane that was discarded while its last answers were under way has nothing left to be written down.

Result<> JournalStore::freeze(const LaneId& lane, const FrozenBatch& batch)
{
    const auto found = findLane(lane);
    if (!found)
        return {};
    const std::string text = formatSequences(batch.members);
    auto done = m_sql.insertFrozen.bind(1, std::string_view(lane.value))
                    .bind(2, std::string_view(batch.id))
                    .bind(3, std::string_view(text))
                    .run();
    if (!done)
        return done;
    (*found)->frozen.push_back(batch);
    return {};
}

Result<> JournalStore::addAck(const LaneId& lane, const PendingAck& ack)
{
    const auto found = findLane(lane);
    if (!found)
        return {};
    auto done = m_sql.insertAck.bind(1, std::string_view(lane.value))
                    .bind(2, std::string_view(ack.channel))
                    .bind(3, ack.id)
                    .bind(4, toEpochMillis(ack.sentAt))
                    .bind(5, std::string_view(ack.members))
                    .run();
    if (!done)
        return done;
    auto& acks = (*found)->acks;
    std::erase_if(acks, [&](const PendingAck& known) { return known.id == ack.id && known.channel == ack.channel; });
    acks.push_back(ack);
    return {};
}

Result<> JournalStore::settle(const Settlement& settlement, UtcTime now)
{
    const auto found = findLane(settlement.lane);
    if (!found)
        return {};
    LaneRecord& lane = **found;
    const auto isGone = [&lane](Sequence sequence) { return lane.settled.contains(sequence); };
    // What retention dropped while the batch was under way is counted already.
    std::int64_t open = 0;
    for (const auto& range : settlement.ranges)
        open += isGone(range.last) ? 0 : 1;
    std::int64_t goneLetters = 0;
    for (const auto& letter : settlement.deadLetters) {
        if (isGone(letter.sequence)) {
            ++goneLetters;
            continue;
        }
        auto done = m_sql.insertDead.bind(1, std::string_view(settlement.lane.value))
                        .bind(2, toEpochMillis(now))
                        .bind(3, std::string_view(letter.code))
                        .bind(4, std::string_view(letter.reason))
                        .bind(5, static_cast<std::int64_t>(letter.attempts))
                        .bind(6, letter.sequence.value)
                        .run();
        if (!done)
            return done;
    }
    for (const auto* ranges : {&settlement.ranges, &settlement.passed}) {
        for (const auto& range : *ranges)
            lane.settled.add(range);
    }
    const std::int64_t deadLettered = static_cast<std::int64_t>(settlement.deadLetters.size()) - goneLetters;
    lane.counters.delivered += std::clamp<std::int64_t>(open - deadLettered, 0, settlement.delivered);
    lane.counters.deadLettered += deadLettered;
    if (lane.end && !lane.completedAt && lane.settled.position() >= *lane.end) {
        lane.completedAt = now;
        lane.enabled = false; // holds nothing back any more
    }
    m_state.lanesChanged = true;
    for (const auto& [channel, id] : settlement.finishedAcks) {
        std::erase_if(lane.acks, [&, &name = channel, number = id](const PendingAck& ack) {
            return ack.id == number && ack.channel == name;
        });
        auto done = m_sql.deleteAck.bind(1, std::string_view(settlement.lane.value))
                        .bind(2, std::string_view(channel))
                        .bind(3, id)
                        .run();
        if (!done)
            return done;
    }
    if (settlement.finishedBatch.empty())
        return {};
    std::erase_if(lane.frozen, [&](const FrozenBatch& batch) { return batch.id == settlement.finishedBatch; });
    return m_sql.deleteFrozen.bind(1, std::string_view(settlement.lane.value))
        .bind(2, std::string_view(settlement.finishedBatch))
        .run();
}

std::vector<LaneRecord> JournalStore::lanes() const
{
    std::vector<LaneRecord> lanes;
    for (const auto& [id, lane] : m_state.lanes)
        lanes.push_back(lane);
    return lanes;
}

} // namespace grantex

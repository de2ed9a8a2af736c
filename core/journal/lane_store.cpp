// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/journal/journal_store.h"

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

Result<> JournalStore::registerLane(const LaneRegistration& lane, UtcTime now)
{
    LaneRecord record;
    if (const auto known = m_state.lanes.find(lane.id); known != m_state.lanes.end()) {
        record = known->second;
    } else {
        const auto start = resolveStart(lane.startFrom);
        if (!start)
            return tl::unexpected(start.error());
        const auto waiting =
            m_database.queryInteger("SELECT count(*) FROM events WHERE sequence > " + std::to_string(start->value));
        if (!waiting)
            return tl::unexpected(waiting.error());
        record.id = lane.id;
        record.settled = SettledRanges(*start);
        record.counters.matched = waiting->value_or(0);
    }
    record.name = lane.name;
    record.type = lane.type;
    auto done = m_sql.insertLane.bind(1, std::string_view(record.id.value))
                    .bind(2, std::string_view(record.name))
                    .bind(3, std::string_view(record.type))
                    .bind(4, toEpochMillis(now))
                    .bind(5, record.settled.position().value)
                    .bind(6, record.counters.matched)
                    .run();
    if (!done)
        return done;
    m_state.lanes.insert_or_assign(lane.id, std::move(record));
    m_state.lanesChanged = true;
    return {};
}

Result<> JournalStore::freeze(const LaneId& lane, const FrozenBatch& batch)
{
    const auto it = m_state.lanes.find(lane);
    if (it == m_state.lanes.end())
        return fail(ErrorCode::NotFound, "journal: no lane " + lane.value);
    const std::string text = formatSequences(batch.members);
    auto done = m_sql.insertFrozen.bind(1, std::string_view(lane.value))
                    .bind(2, std::string_view(batch.id))
                    .bind(3, std::string_view(text))
                    .run();
    if (!done)
        return done;
    it->second.frozen.push_back(batch);
    return {};
}

Result<> JournalStore::settle(const Settlement& settlement, UtcTime now)
{
    const auto it = m_state.lanes.find(settlement.lane);
    if (it == m_state.lanes.end())
        return fail(ErrorCode::NotFound, "journal: no lane " + settlement.lane.value);
    LaneRecord& lane = it->second;
    for (const auto& letter : settlement.deadLetters) {
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
    for (const auto& range : settlement.ranges)
        lane.settled.add(range);
    lane.counters.delivered += settlement.delivered;
    lane.counters.deadLettered += static_cast<std::int64_t>(settlement.deadLetters.size());
    m_state.lanesChanged = true;
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

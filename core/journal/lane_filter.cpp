// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"
#include "core/journal/event_row.h"
#include "core/journal/journal_store.h"

namespace grantex {

Result<std::int64_t> JournalStore::countWaiting(const LaneRecord& lane, SequenceRange range,
                                                const std::set<Sequence>& others)
{
    if (lane.lets.matchesAll() && others.empty() &&
        lane.settled.missing(range) == range.last.value - range.first.value + 1) {
        const auto all =
            m_database.queryInteger("SELECT count(*) FROM events WHERE sequence BETWEEN " +
                                    std::to_string(range.first.value) + " AND " + std::to_string(range.last.value));
        return all ? Result<std::int64_t>(all->value_or(0)) : tl::unexpected(all.error());
    }
    auto rows = m_database.prepare("SELECT " + eventColumns() +
                                   " FROM events "
                                   "WHERE sequence BETWEEN ?1 AND ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, range.first.value).bind(2, range.last.value);
    std::int64_t waiting = 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return waiting;
        const Sequence sequence{rows->integer(0)};
        if (lane.settled.contains(sequence) || others.contains(sequence))
            continue;
        const std::string id = rows->text(1);
        const std::string type = rows->text(2);
        const std::string json = rows->text(5);
        const auto createdAt = rows->isNull(3) ? std::nullopt : std::optional(fromEpochMillis(rows->integer(3)));
        if (lane.lets.matches({sequence, fromEpochMillis(rows->integer(4)), createdAt, id, type, json, {}, nullptr}))
            ++waiting;
    }
}

std::set<Sequence> JournalStore::fixedMembers(const LaneRecord& lane)
{
    std::set<Sequence> fixed;
    for (const auto& batch : lane.frozen)
        fixed.insert(batch.members.begin(), batch.members.end());
    for (const auto& ack : lane.acks) {
        const auto members = parseSequences(ack.members);
        fixed.insert(members.begin(), members.end());
    }
    std::erase_if(fixed, [&lane](Sequence sequence) { return lane.settled.contains(sequence); });
    return fixed;
}

Result<> JournalStore::changeFilter(LaneRecord& lane, const std::string& filter)
{
    if (filter == lane.filter)
        return {};
    auto lets = filter::destinationFilter(filter);
    if (!lets)
        return tl::unexpected(lets.error());
    lane.filter = filter;
    lane.lets = std::move(*lets);
    return recount(lane);
}

Result<> JournalStore::recount(LaneRecord& lane)
{
    auto& counters = lane.counters;
    const std::int64_t settled = counters.delivered + counters.deadLettered + counters.dropped;
    // What was fixed or sent under an older filter stays as it is.
    const std::set<Sequence> fixed = lane.lets.matchesAll() ? std::set<Sequence>() : fixedMembers(lane);
    const auto others = lane.lets.matchesAll()
                            ? countUnsettled(lane.settled)
                            : countWaiting(lane, {lane.settled.position().next(), m_state.counters.last}, fixed);
    if (!others)
        return tl::unexpected(others.error());
    counters.matched = settled + static_cast<std::int64_t>(fixed.size()) + *others;
    return {};
}

} // namespace grantex

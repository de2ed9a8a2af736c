// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"
#include "core/journal/event_row.h"
#include "core/journal/journal_store.h"
#include "core/journal/known_holes.h"

namespace grantex {

Result<std::int64_t> JournalStore::countWaiting(const LaneRecord& lane, SequenceRange range,
                                                const std::set<Sequence>& others)
{
    // Every hole is known: what is there need not be counted one by one.
    if (lane.lets.matchesAll() && others.empty()) {
        auto absent = readKnownHoles(m_database);
        if (!absent)
            return tl::unexpected(absent.error());
        for (const auto& settled : lane.settled.ranges())
            absent->add(settled);
        return absent->missing(range);
    }
    auto rows = m_database.prepare("SELECT " + eventColumns() + " FROM events WHERE sequence BETWEEN ?1 AND ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, range.first.value).bind(2, range.last.value);
    std::int64_t waiting = 0;
    const auto rowsRead = rows->each([&] {
        const Sequence sequence{rows->integer(0)};
        if (lane.settled.contains(sequence) || others.contains(sequence))
            return;
        const StoredEvent event = eventOfRow(*rows);
        waiting += lane.lets.matches(filter::subjectOf(event)) ? 1 : 0;
    });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    return waiting;
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

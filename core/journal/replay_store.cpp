// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"
#include "core/journal/journal_store.h"

namespace grantex {

Result<SequenceRange> JournalStore::resolveRange(const ReplayRequest& request)
{
    std::string where = "1";
    const auto limit = [&where](const char* column, auto value) {
        where += std::string(" AND ") + column + std::to_string(value);
    };
    if (request.from)
        limit("sequence >= ", request.from->value);
    if (request.to)
        limit("sequence <= ", request.to->value);
    if (request.since)
        limit("received_at >= ", toEpochMillis(*request.since));
    if (request.until)
        limit("received_at <= ", toEpochMillis(*request.until));
    const auto first = m_database.queryInteger("SELECT min(sequence) FROM events WHERE " + where);
    const auto last = m_database.queryInteger("SELECT max(sequence) FROM events WHERE " + where);
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    if (!*first || !*last)
        return fail(ErrorCode::NotFound, "The journal holds no events there.", "Choose another range.");
    return SequenceRange{{**first}, {**last}};
}

Result<LaneId> JournalStore::startReplay(const ReplayRequest& request, UtcTime now)
{
    const auto original = findLane(request.lane);
    if (!original)
        return tl::unexpected(original.error());
    if ((*original)->end)
        return fail(ErrorCode::Usage, "A replay cannot be replayed.", "Replay its destination instead.");
    const auto range = resolveRange(request);
    if (!range)
        return tl::unexpected(range.error());
    if (const auto understood = filter::destinationFilter(request.filter); !understood)
        return tl::unexpected(understood.error());
    auto filter = filter::bothFilters((*original)->filter, request.filter);
    auto lets = filter::destinationFilter(filter);
    if (!lets)
        return tl::unexpected(lets.error());

    // A number is not given twice while its record is kept: the id salts the keys of its batches.
    LaneRecord replay;
    std::string suffix;
    for (int number = 1; replay.id.value.empty() || m_state.lanes.contains(replay.id); ++number) {
        suffix = "#replay-" + std::to_string(number);
        replay.id = {request.lane.value + suffix};
    }
    replay.name = (*original)->name + suffix;
    replay.type = (*original)->type;
    replay.target = (*original)->target;
    replay.parent = request.lane;
    replay.settled = SettledRanges({range->first.value - 1});
    replay.end = range->last;
    replay.filter = std::move(filter);
    replay.lets = std::move(*lets);
    const auto events = countWaiting(replay, *range, {});
    if (!events)
        return tl::unexpected(events.error());
    if (*events == 0)
        return fail(ErrorCode::NotFound, "The filter lets none of these events pass.",
                    "Choose another range or filter.");
    replay.counters.matched = *events;
    if (auto done = writeLane(replay, now); !done)
        return tl::unexpected(done.error());
    LaneId id = replay.id;
    m_state.lanes.insert_or_assign(id, std::move(replay));
    m_state.lanesChanged = true;
    return id;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/salvage_tables.h"

#include "core/filter/destination_filter.h"
#include "core/journal/event_row.h"
#include "core/journal/settled_ranges.h"

#include <algorithm>
#include <array>
#include <set>

namespace grantex {

namespace {

struct Shape
{
    SalvageTable table;
    const char* name;
    bool isTable;
    bool exact;             ///< else columns may have been added at the end
    std::string_view kinds; ///< t text, i integer, m milliseconds, n null, b blob; capital: or null; * anything
};

constexpr std::array kShapes{
    Shape{SalvageTable::Sequence, "sqlite_sequence", true, true, "ti"},
    Shape{SalvageTable::RetiredIds, "retired_ids", false, true, "tim"},
    Shape{SalvageTable::Malformed, "malformed", true, true, "nitb"},
    Shape{SalvageTable::Gaps, "gaps", true, true, "niItti"},
    Shape{SalvageTable::Events, "events", true, false, "nTtIiti"},
    Shape{SalvageTable::DeadLetters, "dead_letters", true, false, "ntiTtittit"},
    Shape{SalvageTable::Meta, "meta", false, true, "t*"},
    Shape{SalvageTable::Frozen, "frozen_batches", false, true, "ttt"},
    Shape{SalvageTable::Acks, "pending_acks", false, true, "ttiti"},
    Shape{SalvageTable::Edits, "edits", true, true, "ntimt"},
    Shape{SalvageTable::Lanes, "lanes", false, false, "tttiiitiiii"},
};

bool fits(const RawValue& value, char kind)
{
    const bool isNull = std::holds_alternative<std::monostate>(value);
    switch (kind) {
    case 'T':
        return isNull || std::holds_alternative<std::string>(value);
    case 'I':
        return isNull || std::holds_alternative<std::int64_t>(value);
    case 't':
        return std::holds_alternative<std::string>(value);
    case 'i':
        return std::holds_alternative<std::int64_t>(value);
    case 'm': { // what two indexes have in this place is a row's number
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr && *number > 1'000'000'000'000;
    }
    case 'b':
        return std::holds_alternative<RawBlob>(value);
    case 'n':
        return isNull;
    default:
        return true;
    }
}

/// How many events a lane still has to send: what its filter lets pass, and what was fixed before the filter changed.
/// What is not there any more gets settled, so that a batch of it that is still under way counts for nothing.
Result<std::int64_t> waitingOf(const SqlDatabase& database, SettledRanges& settled, std::int64_t until,
                               const filter::Predicate& lets, const std::set<Sequence>& fixed)
{
    auto rows = database.prepare("SELECT " + eventColumns() +
                                 " FROM events WHERE sequence > ?1 AND sequence <= ?2 ORDER BY sequence");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, settled.position().value).bind(2, until);
    std::int64_t waiting = 0;
    Sequence expected = settled.position().next();
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row) {
            if (until != INT64_MAX && expected.value <= until)
                settled.add({expected, {until}});
            return waiting;
        }
        const Sequence sequence{rows->integer(0)};
        if (expected < sequence)
            settled.add({expected, {sequence.value - 1}});
        expected = sequence.next();
        if (settled.contains(sequence))
            continue;
        bool counts = lets.matchesAll() || fixed.contains(sequence);
        if (!counts) {
            const StoredEvent event = eventOfRow(*rows);
            counts = lets.matches(filter::subjectOf(event));
        }
        waiting += counts ? 1 : 0;
    }
}

/// Members of the lane's frozen batches and pending acks.
Result<std::set<Sequence>> fixedMembers(const SqlDatabase& database, const std::string& lane)
{
    auto rows = database.prepare("SELECT members FROM frozen_batches WHERE lane = ?1 UNION ALL "
                                 "SELECT members FROM pending_acks WHERE lane = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, std::string_view(lane));
    std::set<Sequence> fixed;
    const auto rowsRead = rows->each([&] {
        const auto members = parseSequences(rows->text(0));
        fixed.insert(members.begin(), members.end());
    });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    return fixed;
}

} // namespace

const char* tableName(SalvageTable table)
{
    for (const auto& shape : kShapes) {
        if (shape.table == table)
            return shape.name;
    }
    return "";
}

std::optional<SalvageTable> tableOf(const RawRow& row)
{
    for (const auto& shape : kShapes) {
        if (row.isTable != shape.isTable || row.values.size() < shape.kinds.size() ||
            (shape.exact && row.values.size() != shape.kinds.size()))
            continue;
        bool all = true;
        for (std::size_t i = 0; i < shape.kinds.size() && all; ++i)
            all = fits(row.values[i], shape.kinds[i]);
        if (all)
            return shape.table;
    }
    return std::nullopt;
}

Result<> rememberLane(const SqlDatabase& database, const LaneRecord& lane, std::int64_t now)
{
    auto sql = database.prepare(
        "INSERT INTO lanes(id,name,type,registered_at,start,position,settled,matched,delivered,dead_lettered,dropped,"
        "target,enabled,parent,until,completed_at,removed_at,filter) "
        "VALUES(?1,?2,?3,?4,?5,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17) "
        "ON CONFLICT(id) DO UPDATE SET name=?2,type=?3,position=?5,settled=?6,matched=?7,delivered=?8,dead_lettered=?9,"
        "dropped=?10,target=?11,enabled=?12,parent=?13,until=?14,completed_at=?15,removed_at=?16,filter=?17");
    auto frozen = database.prepare("INSERT OR REPLACE INTO frozen_batches VALUES(?1,?2,?3)");
    auto ack = database.prepare("INSERT OR REPLACE INTO pending_acks(lane,channel,ack,sent_at,members) "
                                "VALUES(?1,?2,?3,?4,?5)");
    for (const auto* statement : {&sql, &frozen, &ack}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    const std::string settled = lane.settled.text();
    sql->bind(1, std::string_view(lane.id.value))
        .bind(2, std::string_view(lane.name))
        .bind(3, std::string_view(lane.type))
        .bind(4, now)
        .bind(5, lane.settled.position().value)
        .bind(6, std::string_view(settled))
        .bind(7, lane.counters.matched)
        .bind(8, lane.counters.delivered)
        .bind(9, lane.counters.deadLettered)
        .bind(10, lane.counters.dropped)
        .bind(11, std::string_view(lane.target))
        .bind(12, lane.enabled ? 1 : 0)
        .bind(13, std::string_view(lane.parent.value))
        .bind(17, std::string_view(lane.filter));
    lane.end ? sql->bind(14, lane.end->value) : sql->bindNull(14);
    lane.completedAt ? sql->bind(15, toEpochMillis(*lane.completedAt)) : sql->bindNull(15);
    lane.removed ? sql->bind(16, now) : sql->bindNull(16);
    if (auto done = sql->run(); !done)
        return done;
    for (const auto& batch : lane.frozen) {
        const std::string members = formatSequences(batch.members);
        auto done = frozen->bind(1, std::string_view(lane.id.value))
                        .bind(2, std::string_view(batch.id))
                        .bind(3, std::string_view(members))
                        .run();
        if (!done)
            return done;
    }
    for (const auto& open : lane.acks) {
        auto done = ack->bind(1, std::string_view(lane.id.value))
                        .bind(2, std::string_view(open.channel))
                        .bind(3, open.id)
                        .bind(4, toEpochMillis(open.sentAt))
                        .bind(5, std::string_view(open.members))
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Result<std::int64_t> balanceSalvagedLanes(const SqlDatabase& database)
{
    struct Change
    {
        std::string id;
        std::int64_t matched, dead, dropped;
        SettledRanges settled;
    };
    // Behind the newest event nothing comes but what is new: a lane must not wait for it.
    const auto newest = database.queryInteger("SELECT coalesce(max(sequence), 0) FROM events");
    const auto last = database.queryInteger("SELECT seq FROM sqlite_sequence WHERE name = 'events'");
    if (!newest || !last)
        return tl::unexpected(newest ? last.error() : newest.error());
    const SequenceRange tail{{newest->value_or(0) + 1}, {last->value_or(0)}};
    auto lanes = database.prepare("SELECT id, position, settled, until, matched, delivered, dropped, "
                                  "(SELECT count(*) FROM dead_letters d WHERE d.lane = lanes.id), filter FROM lanes");
    if (!lanes)
        return tl::unexpected(lanes.error());
    std::vector<Change> changes;
    std::int64_t all = 0;
    for (;;) {
        const auto row = lanes->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const std::int64_t until = lanes->isNull(3) ? INT64_MAX : lanes->integer(3);
        const std::string lane = lanes->text(0);
        const auto lets = filter::destinationFilter(lanes->text(8)).value_or(filter::Predicate());
        const auto fixed = fixedMembers(database, lane);
        if (!fixed)
            return tl::unexpected(fixed.error());
        auto settled = SettledRanges::parse({lanes->integer(1)}, lanes->text(2));
        const auto waiting = waitingOf(database, settled, until, lets, *fixed);
        if (!waiting)
            return tl::unexpected(waiting.error());
        const std::int64_t delivered = std::max<std::int64_t>(0, lanes->integer(5));
        const std::int64_t dead = lanes->integer(7);
        const std::int64_t known = delivered + dead + *waiting;
        const std::int64_t before = std::max<std::int64_t>(0, lanes->integer(6));
        const std::int64_t dropped = std::max(before, lanes->integer(4) - known);
        all += dropped - before;
        if (tail.first <= tail.last)
            settled.add(tail);
        changes.push_back({lane, known + dropped, dead, dropped, std::move(settled)});
    }
    lanes->reset();
    auto update = database.prepare("UPDATE lanes SET matched=?1, dead_lettered=?2, dropped=?3, "
                                   "delivered=max(delivered,0), position=?5, settled=?6 WHERE id=?4");
    if (!update)
        return tl::unexpected(update.error());
    for (const auto& change : changes) {
        const std::string settled = change.settled.text();
        auto done = update->bind(1, change.matched)
                        .bind(2, change.dead)
                        .bind(3, change.dropped)
                        .bind(4, std::string_view(change.id))
                        .bind(5, change.settled.position().value)
                        .bind(6, std::string_view(settled))
                        .run();
        if (!done)
            return tl::unexpected(done.error());
    }
    // A replay whose rest is lost has nothing left to do.
    auto ended = database.execute("UPDATE lanes SET completed_at = registered_at, enabled = 0 WHERE until IS NOT NULL "
                                  "AND completed_at IS NULL AND position >= until");
    if (!ended)
        return tl::unexpected(ended.error());
    return all;
}

} // namespace grantex

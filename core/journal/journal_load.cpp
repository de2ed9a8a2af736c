// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"
#include "core/journal/journal_store.h"

#include <algorithm>

namespace grantex {

Result<> JournalStore::prepareStatements()
{
    const auto prepare = [this](SqlStatement& target, std::string_view sql) -> Result<> {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        target = std::move(*statement);
        return {};
    };
    const std::pair<SqlStatement*, std::string_view> all[] = {
        {&m_sql.insertEvent, "INSERT INTO events(sequence,id,type,created_at,received_at,json,variant) "
                             "VALUES(?1,?2,?3,?4,?5,?6,?7)"},
        {&m_sql.findById, "SELECT json, variant FROM events WHERE id = ?1"},
        {&m_sql.insertMalformed, "INSERT INTO malformed(received_at,reason,bytes) VALUES(?1,?2,?3)"},
        {&m_sql.trimMalformed, "DELETE FROM malformed WHERE id <= (SELECT max(id) FROM malformed) - 10000"},
        {&m_sql.setMeta, "INSERT INTO meta VALUES(?1,?2) ON CONFLICT(key) DO UPDATE SET value = ?2"},
        {&m_sql.updateLane,
         "UPDATE lanes SET position=?1,settled=?2,matched=?3,delivered=?4,dead_lettered=?5,dropped=?6,"
         "enabled=?8,completed_at=?9 WHERE id=?7"},
        {&m_sql.insertLane,
         "INSERT INTO lanes(id,name,type,registered_at,start,position,matched,target,enabled,parent,until,filter) "
         "VALUES(?1,?2,?3,?4,?5,?5,?6,?7,?8,?9,?10,?11) "
         "ON CONFLICT(id) DO UPDATE SET name=?2, type=?3, target=?7, enabled=?8, filter=?11"},
        {&m_sql.insertFrozen, "INSERT OR REPLACE INTO frozen_batches VALUES(?1,?2,?3)"},
        {&m_sql.deleteFrozen, "DELETE FROM frozen_batches WHERE lane=?1 AND batch=?2"},
        {&m_sql.insertAck,
         "INSERT OR REPLACE INTO pending_acks(lane,channel,ack,sent_at,members) VALUES(?1,?2,?3,?4,?5)"},
        {&m_sql.deleteAck, "DELETE FROM pending_acks WHERE lane=?1 AND channel=?2 AND ack=?3"},
        {&m_sql.insertDead,
         "INSERT INTO dead_letters(lane,at,code,reason,attempts,sequence,event_id,type,json,created_at,received_at) "
         "SELECT ?1,?2,?3,?4,?5,sequence,id,type,json,created_at,received_at FROM events WHERE sequence=?6"},
        {&m_sql.findDead, "SELECT sequence, EXISTS(SELECT 1 FROM events e WHERE e.sequence = d.sequence), "
                          "event_id, type, created_at, coalesce(received_at,at), json "
                          "FROM dead_letters d WHERE d.id=?1 AND d.lane=?2"},
        {&m_sql.someDead, "SELECT sequence, id FROM dead_letters WHERE lane=?1 AND sequence>?2 AND id<=?3 "
                          "ORDER BY sequence LIMIT ?4"},
        {&m_sql.restoreEvent,
         "INSERT INTO events(sequence,id,type,created_at,received_at,json,variant) "
         "SELECT sequence,event_id,type,created_at,coalesce(received_at,at),json,"
         "(SELECT coalesce(max(variant)+1,0) FROM events WHERE id=d.event_id) FROM dead_letters d WHERE d.id=?1"},
        {&m_sql.deleteDead, "DELETE FROM dead_letters WHERE id=?1"},
        {&m_sql.oldestEvents,
         "SELECT sequence,id,json,received_at,type,created_at FROM events WHERE sequence BETWEEN ?1 AND ?2 "
         "ORDER BY sequence LIMIT ?3"},
        {&m_sql.deleteEvents, "DELETE FROM events WHERE sequence BETWEEN ?1 AND ?2"},
        {&m_sql.insertEdit, "INSERT INTO edits(lane,sequence,edited_at,json) VALUES(?1,?2,?3,?4) "
                            "ON CONFLICT(lane,sequence) DO UPDATE SET edited_at=?3, json=?4"},
        {&m_sql.deleteEdit, "DELETE FROM edits WHERE lane=?1 AND sequence=?2"},
        {&m_sql.deleteOldEdits, "DELETE FROM edits WHERE sequence BETWEEN ?1 AND ?2 AND NOT EXISTS(SELECT 1 FROM "
                                "dead_letters d WHERE d.lane=edits.lane AND d.sequence=edits.sequence)"},
        {&m_sql.insertRetired, "INSERT OR REPLACE INTO retired_ids VALUES(?1,?2,?3)"},
        {&m_sql.findRetired, "SELECT bytes FROM retired_ids WHERE id=?1"},
        {&m_sql.trimRetired, "DELETE FROM retired_ids WHERE id IN (SELECT id FROM retired_ids WHERE removed_at < ?1 "
                             "ORDER BY removed_at LIMIT ?2)"},
        {&m_sql.setRemoved, "UPDATE lanes SET removed_at=?1 WHERE id=?2"},
        {&m_sql.growGap, "UPDATE gaps SET ended_at=?1, reason=?2 WHERE id=?3"},
        {&m_sql.insertGap, "INSERT INTO gaps(started_at,ended_at,kind,reason,after_sequence) VALUES(?1,?2,?3,?4,?5)"},
        {&m_sql.closeGap, "UPDATE gaps SET ended_at=?1 WHERE id=?2"},
    };
    for (const auto& [target, sql] : all) {
        if (auto done = prepare(*target, sql); !done)
            return done;
    }
    return {};
}

Result<> JournalStore::load()
{
    auto meta = m_database.prepare("SELECT key, value FROM meta");
    if (!meta)
        return tl::unexpected(meta.error());
    const auto metaRead = meta->each([&] {
        const std::string key = meta->text(0);
        if (key == "journal_id")
            m_id = meta->text(1);
        else if (key == "received")
            m_state.counters.received = meta->integer(1);
        else if (key == "duplicates")
            m_state.counters.duplicates = meta->integer(1);
        else if (key == "conflicts")
            m_state.counters.conflicts = meta->integer(1);
        else if (key == "malformed")
            m_state.counters.malformed = meta->integer(1);
        else if (key == "storage_dropped")
            m_state.counters.storageDropped = meta->integer(1);
        else if (key == "salvages")
            m_state.counters.salvages = meta->integer(1);
        else if (key == "positions_lost")
            m_positionsLost = true;
        else if (key == "last_alive")
            m_state.lastAlive = fromEpochMillis(meta->integer(1));
    });
    if (!metaRead)
        return tl::unexpected(metaRead.error());
    // sqlite_sequence remembers the highest sequence ever used, also when its event is gone.
    for (const auto* sql :
         {"SELECT max(sequence) FROM events", "SELECT seq FROM sqlite_sequence WHERE name='events'"}) {
        const auto last = m_database.queryInteger(sql);
        if (!last)
            return tl::unexpected(last.error());
        m_state.counters.last = std::max(m_state.counters.last, Sequence{last->value_or(0)});
    }

    const auto retired = m_database.queryInteger("SELECT count(*) FROM retired_ids");
    if (!retired)
        return tl::unexpected(retired.error());
    m_state.retired = retired->value_or(0);
    const auto erased =
        m_database.queryInteger("SELECT 1 FROM retired_ids WHERE id >= 'erased:' AND id < 'erased;' LIMIT 1");
    if (!erased)
        return tl::unexpected(erased.error());
    m_state.erased = erased->has_value();

    auto gap = m_database.prepare("SELECT id,started_at,kind,reason,after_sequence FROM gaps WHERE ended_at IS NULL "
                                  "ORDER BY id DESC LIMIT 1");
    if (!gap)
        return tl::unexpected(gap.error());
    const auto row = gap->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        m_state.openGap = Gap{gap->integer(0), fromEpochMillis(gap->integer(1)), std::nullopt, gap->text(2),
                              gap->text(3),    Sequence{gap->integer(4)}};
    if (auto done = loadLanes(); !done)
        return done;
    m_committed = m_state;
    return {};
}

Result<> JournalStore::loadLanes()
{
    auto lanes = m_database.prepare("SELECT id,name,type,position,settled,matched,delivered,dead_lettered,dropped,"
                                    "target,enabled,parent,until,completed_at,removed_at,filter FROM lanes");
    if (!lanes)
        return tl::unexpected(lanes.error());
    const auto lanesRead = lanes->each([&] {
        LaneRecord lane;
        lane.id = {lanes->text(0)};
        lane.name = lanes->text(1);
        lane.type = lanes->text(2);
        lane.settled = SettledRanges::parse({lanes->integer(3)}, lanes->text(4));
        lane.counters = {lanes->integer(5), lanes->integer(6), lanes->integer(7), lanes->integer(8)};
        lane.target = lanes->text(9);
        lane.enabled = lanes->integer(10) != 0;
        lane.parent = {lanes->text(11)};
        if (!lanes->isNull(12))
            lane.end = Sequence{lanes->integer(12)};
        if (!lanes->isNull(13))
            lane.completedAt = fromEpochMillis(lanes->integer(13));
        lane.removed = !lanes->isNull(14);
        lane.filter = lanes->text(15);
        // A filter of a newer program that this one does not understand lets everything pass: rather too much than
        // lost.
        lane.lets = filter::destinationFilter(lane.filter).value_or(filter::Predicate());
        m_state.lanes.emplace(lane.id, std::move(lane));
    });
    if (!lanesRead)
        return tl::unexpected(lanesRead.error());
    return loadOpen();
}

Result<> JournalStore::loadOpen()
{
    auto frozen = m_database.prepare("SELECT lane,batch,members FROM frozen_batches");
    if (!frozen)
        return tl::unexpected(frozen.error());
    const auto frozenRead = frozen->each([&] {
        const auto lane = m_state.lanes.find({frozen->text(0)});
        if (lane != m_state.lanes.end())
            lane->second.frozen.push_back({frozen->text(1), parseSequences(frozen->text(2))});
    });
    if (!frozenRead)
        return tl::unexpected(frozenRead.error());
    auto acks = m_database.prepare("SELECT lane,channel,ack,sent_at,members FROM pending_acks ORDER BY sent_at, ack");
    if (!acks)
        return tl::unexpected(acks.error());
    const auto acksRead = acks->each([&] {
        const auto lane = m_state.lanes.find({acks->text(0)});
        if (lane != m_state.lanes.end())
            lane->second.acks.push_back(
                {acks->text(1), acks->integer(2), acks->text(4), fromEpochMillis(acks->integer(3))});
    });
    if (!acksRead)
        return tl::unexpected(acksRead.error());
    for (auto& [id, lane] : m_state.lanes) {
        std::erase_if(lane.frozen, [](const FrozenBatch& batch) { return batch.members.empty(); });
        std::sort(lane.frozen.begin(), lane.frozen.end(),
                  [](const auto& a, const auto& b) { return a.members.front() < b.members.front(); });
    }
    return loadEdits();
}

std::optional<UtcTime> JournalStore::newestCreatedAt() const
{
    const auto newest = m_database.queryInteger(
        "SELECT created_at FROM events WHERE created_at IS NOT NULL ORDER BY sequence DESC LIMIT 1");
    if (!newest || !*newest)
        return std::nullopt;
    return fromEpochMillis(**newest);
}

} // namespace grantex

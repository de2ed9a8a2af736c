// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/salvage.h"

#include "core/event/event.h"
#include "core/journal/known_holes.h"
#include "core/journal/page_rows.h"
#include "core/journal/salvage_tables.h"
#include "core/journal/salvage_writer.h"
#include "core/journal/schema.h"
#include "core/journal/sqlite.h"

#include <algorithm>

namespace grantex {

namespace {

/// How far sequences jump when the newest commits may be gone without a trace: more than a WAL can hold.
constexpr std::int64_t kJump = 1'000'000;

class Salvage
{
public:
    Salvage(SqlDatabase& database, const std::string& reason, UtcTime now) : m_database(database), m_writer(database)
    {
        m_report.reason = reason;
        m_now = toEpochMillis(now);
    }

    [[nodiscard]] Result<SalvageReport> run(PageFile& file, const JournalMemory* memory)
    {
        if (auto done = m_database.execute("BEGIN"); !done)
            return tl::unexpected(done.error());
        const auto pages = eachRow(file, [this](RawRow& row) { return take(row); });
        if (!pages)
            return tl::unexpected(pages.error());
        const bool anyDamage = pages->damagedPages + pages->damagedRows > 0;
        m_report.tailUncertain = memory == nullptr && (file.isTailUncertain() || !m_sawSequence);
        const bool lanesSeen = m_sawLanes || hasNoLanes(file);
        m_report.positionsLost = memory == nullptr && (!lanesSeen || (anyDamage && m_lanesOnSeveralPages));
        for (const auto& step : {&Salvage::remember, &Salvage::continueSequence, &Salvage::countLost,
                                 &Salvage::balanceLanes, &Salvage::finish}) {
            if (auto done = (this->*step)(memory); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = m_database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"); !done)
            return tl::unexpected(done.error());
        return m_report;
    }

private:
    Result<> take(RawRow& row)
    {
        const auto table = tableOf(row);
        if (!table) {
            noteRoot(row);
            return {};
        }
        switch (*table) {
        case SalvageTable::Sequence:
            m_sawSequence = m_sawSequence || std::get<std::string>(row.values[0]) == "events";
            if (std::get<std::string>(row.values[0]) == "events")
                see(std::get<std::int64_t>(row.values[1]));
            return {};
        case SalvageTable::Events:
            return takeEvent(row);
        case SalvageTable::DeadLetters:
            see(std::get<std::int64_t>(row.values[2]));
            break;
        case SalvageTable::Lanes:
            m_sawLanes = true;
            m_lanesOnSeveralPages = m_lanesOnSeveralPages || row.isInterior;
            see(std::get<std::int64_t>(row.values[kLanePosition]));
            break;
        case SalvageTable::Gaps:
            see(std::get<std::int64_t>(row.values[5]));
            break;
        case SalvageTable::Meta:
            m_sawMeta = m_sawMeta || std::get<std::string>(row.values[0]) == "journal_id";
            break;
        default:
            break;
        }
        const auto done = m_writer.insert(*table, row);
        return done ? Result<>() : tl::unexpected(done.error());
    }

    /// The schema says on which page the lanes begin.
    void noteRoot(const RawRow& row)
    {
        const auto* name = row.isTable && row.values.size() == 5 ? std::get_if<std::string>(&row.values[1]) : nullptr;
        const auto* root = name != nullptr ? std::get_if<std::int64_t>(&row.values[3]) : nullptr;
        if (root != nullptr && *name == "lanes")
            m_lanesRoot = static_cast<std::uint32_t>(*root);
    }

    /// A whole page for lanes, and none on it: there were none.
    [[nodiscard]] bool hasNoLanes(const PageFile& file) const
    {
        constexpr std::string_view emptyLeaf{"\x0a\0\0\0\0", 5};
        return m_lanesRoot != 0 && file.read(m_lanesRoot).starts_with(emptyLeaf);
    }

    Result<> takeEvent(RawRow& row)
    {
        see(row.rowid);
        const std::string& json = std::get<std::string>(row.values[5]);
        const auto parsed = parseEvent(json);
        const auto* id = std::get_if<std::string>(&row.values[1]);
        if (row.rowid < 1)
            return {};
        if (!parsed || parsed->id != (id != nullptr ? *id : std::string())) {
            // Its bytes are not what the server sent any more: kept to look at, never delivered.
            auto keep = m_database.prepare("INSERT INTO malformed(received_at,reason,bytes) VALUES(?1,?2,?3)");
            if (!keep)
                return tl::unexpected(keep.error());
            const std::string reason = "event " + std::to_string(row.rowid) + " of a damaged journal";
            const std::string_view bytes = std::string_view(json).substr(0, 64 * 1024);
            return keep->bind(1, m_now).bind(2, std::string_view(reason)).bindBlob(3, bytes).run();
        }
        const auto inserted = m_writer.insert(SalvageTable::Events, row);
        if (!inserted)
            return tl::unexpected(inserted.error());
        return *inserted > 0 ? Result<>() : takeVariant(row);
    }

    /// The row was refused: the same sequence came from two pages (nothing to do), or another sequence has its id and
    /// variant.
    Result<> takeVariant(RawRow& row)
    {
        const auto known =
            m_database.queryInteger("SELECT 1 FROM events WHERE sequence = " + std::to_string(row.rowid));
        if (!known || *known)
            return known ? Result<>() : tl::unexpected(known.error());
        auto next = m_database.prepare("SELECT coalesce(max(variant) + 1, 0) FROM events WHERE id = ?1");
        if (!next)
            return tl::unexpected(next.error());
        const auto found = next->bind(1, std::string_view(std::get<std::string>(row.values[1]))).step();
        if (!found)
            return tl::unexpected(found.error());
        row.values[6] = next->integer(0);
        next->reset();
        const auto inserted = m_writer.insert(SalvageTable::Events, row);
        return inserted ? Result<>() : tl::unexpected(inserted.error());
    }

    void see(std::int64_t sequence)
    {
        // A flipped bit can make any number; one that no journal reaches would use up the sequences.
        if (sequence < (std::int64_t{1} << 53))
            m_highest = std::max(m_highest, sequence);
    }

    Result<> remember(const JournalMemory* memory)
    {
        if (memory == nullptr)
            return {};
        see(memory->last.value);
        auto meta = m_database.prepare("INSERT OR REPLACE INTO meta VALUES(?1,?2)");
        if (!meta)
            return tl::unexpected(meta.error());
        auto counters = memory->counters;
        if (memory->lastAlive)
            counters.emplace_back("last_alive", toEpochMillis(*memory->lastAlive));
        for (const auto& [key, value] : counters) {
            if (auto done = meta->bind(1, std::string_view(key)).bind(2, value).run(); !done)
                return done;
        }
        if (auto done =
                meta->bind(1, std::string_view("journal_id")).bind(2, std::string_view(memory->journalId)).run();
            !done)
            return done;
        for (const auto& lane : memory->lanes) {
            if (auto done = rememberLane(m_database, lane, m_now); !done)
                return done;
        }
        return {};
    }

    Result<> continueSequence(const JournalMemory* /*memory*/)
    {
        const std::int64_t last = m_highest + (m_report.tailUncertain ? kJump : 0);
        if (last > m_highest) {
            const SequenceRange jump{{m_highest + 1}, {last}};
            if (auto done = addKnownHoles(m_database, std::span(&jump, 1)); !done)
                return done;
        }
        return m_database.execute("DELETE FROM sqlite_sequence WHERE name = 'events';"
                                  "INSERT INTO sqlite_sequence VALUES('events'," +
                                  std::to_string(last) + ")");
    }

    /// Holes up to the highest sequence ever seen, except those that are known.
    Result<> countLost(const JournalMemory* /*memory*/)
    {
        const auto holes = readKnownHoles(m_database);
        if (!holes)
            return tl::unexpected(holes.error());
        auto rows = m_database.prepare("SELECT sequence, received_at FROM events ORDER BY sequence");
        if (!rows)
            return tl::unexpected(rows.error());
        std::int64_t previous = 0;
        if (!m_sawMeta) {
            // Nobody knows any more what retention had removed; only that no lane had passed what it still waited for.
            const auto oldest = m_database.queryInteger("SELECT min(sequence) FROM events");
            const auto position = m_database.queryInteger("SELECT min(position) FROM lanes");
            if (!oldest || !position)
                return tl::unexpected(oldest ? position.error() : oldest.error());
            previous = std::min(oldest->value_or(m_highest + 1) - 1, position->value_or(m_highest));
            m_report.headUncertain = previous > 0;
        }
        std::vector<SequenceRange> absent;
        if (previous > 0)
            absent.push_back({{1}, {previous}});
        const auto passOver = [&](std::int64_t next) {
            if (next <= previous + 1)
                return;
            const std::int64_t missing = holes->missing({{previous + 1}, {next - 1}});
            if (missing > 0 && m_report.lost == 0)
                m_gapAfter = previous;
            if (missing > 0)
                absent.push_back({{previous + 1}, {next - 1}});
            m_report.lost += missing;
            m_lastHoleEnds = missing > 0 ? next : m_lastHoleEnds;
        };
        const auto rowsRead = rows->each([&] {
            const std::int64_t sequence = rows->integer(0);
            ++m_report.events;
            if (m_report.oldest.value == 0)
                m_report.oldest = {sequence};
            m_report.newest = {sequence};
            passOver(sequence);
            previous = std::max(previous, sequence);
        });
        if (!rowsRead)
            return tl::unexpected(rowsRead.error());
        passOver(m_highest + 1);
        // Told once: whoever counts later takes them for known.
        return addKnownHoles(m_database, absent);
    }

    Result<> balanceLanes(const JournalMemory* /*memory*/)
    {
        const auto dropped = balanceSalvagedLanes(m_database);
        if (!dropped)
            return tl::unexpected(dropped.error());
        m_report.dropped = *dropped;
        if (!m_report.positionsLost)
            return {};
        return m_database.execute("INSERT OR REPLACE INTO meta VALUES('positions_lost', 1)");
    }

    Result<> finish(const JournalMemory* /*memory*/)
    {
        for (const auto& [target, sql] : {std::pair(&m_report.deadLetters, "SELECT count(*) FROM dead_letters"),
                                          std::pair(&m_report.gaps, "SELECT count(*) FROM gaps"),
                                          std::pair(&m_report.lanes, "SELECT count(*) FROM lanes")}) {
            const auto count = m_database.queryInteger(sql);
            if (!count)
                return tl::unexpected(count.error());
            *target = count->value_or(0);
        }
        const auto timeOf = [this](std::int64_t sequence) {
            const auto at =
                m_database.queryInteger("SELECT received_at FROM events WHERE sequence = " + std::to_string(sequence));
            return at && *at ? **at : m_now;
        };
        const std::int64_t to = m_report.lost > 0 ? timeOf(m_lastHoleEnds) : m_now;
        const std::int64_t from = m_report.lost > 0 ? std::min(to, timeOf(m_gapAfter)) : m_now;
        auto gap = m_database.prepare("INSERT INTO gaps(started_at,ended_at,kind,reason,after_sequence) "
                                      "VALUES(?1,?2,'damage',?3,?4)");
        if (!gap)
            return tl::unexpected(gap.error());
        const std::string text = m_report.text();
        if (auto done = gap->bind(1, from)
                            .bind(2, to)
                            .bind(3, std::string_view(text))
                            .bind(4, m_report.lost > 0 ? m_gapAfter : m_report.newest.value)
                            .run();
            !done)
            return done;
        return m_database.execute("INSERT INTO meta VALUES('salvages', 1) "
                                  "ON CONFLICT(key) DO UPDATE SET value = value + 1;"
                                  "INSERT OR IGNORE INTO meta VALUES('received', " +
                                  std::to_string(m_report.events) + ")");
    }

    SqlDatabase& m_database;
    SalvageWriter m_writer;
    SalvageReport m_report;
    std::int64_t m_now = 0;
    std::int64_t m_highest = 0;
    std::uint32_t m_lanesRoot = 0;
    bool m_sawMeta = false;
    std::int64_t m_gapAfter = 0;
    std::int64_t m_lastHoleEnds = 0;
    bool m_sawSequence = false;
    bool m_sawLanes = false;
    bool m_lanesOnSeveralPages = false;
};

} // namespace

std::string SalvageReport::text() const
{
    std::string text = "The journal was damaged (" + reason + "). " + std::to_string(events) +
                       (events == 1 ? " event was" : " events were") + " salvaged; ";
    text += lost == 0 ? "none is known to be lost" : "at most " + std::to_string(lost) + " could not be read";
    if (tailUncertain || headUncertain)
        text += ", and the " +
                std::string(!headUncertain   ? "newest"
                            : !tailUncertain ? "oldest"
                                             : "oldest and newest") +
                " may be missing without a trace";
    text += ".";
    if (dropped > 0)
        text += " Destinations that had not sent them count " + std::to_string(dropped) + " as dropped.";
    if (positionsLost) {
        text += " The destinations' positions were lost: they begin again";
        text += oldest.value > 0 ? " at event " + std::to_string(oldest.value) + "." : ".";
    }
    return text;
}

Result<SalvageReport> salvageJournal(const std::string& damaged, const std::string& target, const std::string& reason,
                                     UtcTime now, const JournalMemory* memory)
{
    auto file = PageFile::open(damaged);
    if (!file)
        return tl::unexpected(file.error());
    auto database = SqlDatabase::open(target, SqlDatabase::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (auto done = prepareSchema(*database); !done)
        return tl::unexpected(done.error());
    auto report = Salvage(*database, reason, now).run(*file, memory);
    if (report)
        report->file = damaged;
    return report;
}

} // namespace grantex

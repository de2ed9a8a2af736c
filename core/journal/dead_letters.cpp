// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/dead_letters.h"

#include "core/journal/journal_store.h"
#include "core/journal/known_holes.h"
#include "core/journal/schema.h"

#include <algorithm>
#include <limits>

namespace grantex {

namespace {

constexpr std::size_t kSliceRows = 500;
constexpr std::size_t kSliceBytes = 8 * 1024 * 1024;
constexpr std::chrono::milliseconds kSliceTime{50};

/// Whether the lane's filter lets the letter of a findDead row pass.
bool lets(const LaneRecord& lane, const SqlStatement& row)
{
    if (lane.lets.matchesAll())
        return true;
    StoredEvent event{
        {row.integer(0)}, fromEpochMillis(row.integer(5)), {row.text(2), row.text(3), std::nullopt, row.text(6)}};
    if (!row.isNull(4))
        event.event.createdAt = fromEpochMillis(row.integer(4));
    return lane.lets.matches(filter::subjectOf(event));
}

} // namespace

Result<DeadLetterReader> DeadLetterReader::open(const std::string& directory)
{
    auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    DeadLetterReader reader(std::move(*database));
    const auto withEdits = hasEdits(reader.m_database);
    if (!withEdits)
        return tl::unexpected(withEdits.error());
    const std::string edit = *withEdits ? "coalesce(e.json, '')" : "''"; // not shown
    const std::string join =
        *withEdits ? "LEFT JOIN edits e ON e.lane = d.lane AND e.sequence = d.sequence " : std::string(); // not shown
    const auto prepare = [&](const std::string& json, const std::string& edited, const std::string& order) {
        return reader.m_database.prepare(
            "SELECT d.id, d.lane, coalesce(l.name, d.lane), d.sequence, d.event_id, d.type, d.at, d.code, d.reason, "
            "d.attempts, " +
            json + ", " + edited + " FROM dead_letters d LEFT JOIN lanes l ON l.id = d.lane " + join +
            "WHERE d.id >= ?1 AND d.id <= ?2 AND (?3 = '' OR l.name = ?3 OR d.lane = ?3) AND (?4 = '' OR d.code = ?4) "
            "AND (?5 = 0 OR d.sequence = ?5) ORDER BY d.id" +
            order);
    };
    auto select = prepare("d.json", edit, "");
    if (!select)
        return tl::unexpected(select.error());
    auto newest = prepare("''", "substr(" + edit + ", 1, 1)", " DESC");
    if (!newest)
        return tl::unexpected(newest.error());
    reader.m_select = std::move(*select);
    reader.m_newest = std::move(*newest);
    return reader;
}

Result<std::vector<StoredDeadLetter>> DeadLetterReader::slice(SqlStatement& select, const DeadLetterQuery& query,
                                                              std::int64_t from, std::int64_t to)
{
    select.bind(1, from)
        .bind(2, to)
        .bind(3, std::string_view(query.destination))
        .bind(4, std::string_view(query.code))
        .bind(5, query.sequence.value);
    std::vector<StoredDeadLetter> letters;
    std::size_t bytes = 0;
    const auto end = std::chrono::steady_clock::now() + kSliceTime;
    while (letters.size() < kSliceRows && bytes < kSliceBytes && std::chrono::steady_clock::now() < end) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        StoredDeadLetter letter;
        letter.id = select.integer(0);
        letter.lane = {select.text(1)};
        letter.destination = select.text(2);
        letter.sequence = {select.integer(3)};
        letter.eventId = select.text(4);
        letter.type = select.text(5);
        letter.at = fromEpochMillis(select.integer(6));
        letter.code = select.text(7);
        letter.reason = select.text(8);
        letter.attempts = select.integer(9);
        letter.json = select.text(10);
        letter.edit = select.text(11);
        bytes += letter.json.size() + letter.edit.size();
        letters.push_back(std::move(letter));
    }
    select.reset();
    return letters;
}

Result<> DeadLetterReader::each(const DeadLetterQuery& query, const std::function<bool(const StoredDeadLetter&)>& visit)
{
    // Named ids are runs of one; everything else is one run to the end.
    std::vector<std::pair<std::int64_t, std::int64_t>> runs;
    for (const auto id : query.ids)
        runs.emplace_back(id, id);
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    if (runs.empty())
        runs.emplace_back(0, query.upTo > 0 ? query.upTo : std::numeric_limits<std::int64_t>::max());
    for (auto [from, to] : runs) {
        while (from <= to) {
            const auto letters = slice(m_select, query, from, to);
            if (!letters)
                return tl::unexpected(letters.error());
            if (letters->empty())
                break;
            for (const auto& letter : *letters) {
                if (!visit(letter))
                    return {};
            }
            from = letters->back().id + 1;
        }
    }
    return {};
}

Result<> DeadLetterReader::newest(const DeadLetterQuery& query, std::size_t most,
                                  const std::function<bool(const StoredDeadLetter&)>& visit)
{
    std::int64_t to = query.upTo > 0 ? query.upTo : std::numeric_limits<std::int64_t>::max();
    while (most > 0) {
        const auto letters = slice(m_newest, query, 0, to);
        if (!letters)
            return tl::unexpected(letters.error());
        if (letters->empty())
            return {};
        for (const auto& letter : *letters) {
            if (most-- == 0 || !visit(letter))
                return {};
        }
        to = letters->back().id - 1;
    }
    return {};
}

Result<std::vector<DeadLetterCount>> DeadLetterReader::counts(const std::string& destination)
{
    auto rows =
        m_database.prepare("SELECT d.lane, count(*), max(d.id) FROM dead_letters d WHERE ?1 = '' OR d.lane = ?1 "
                           "OR d.lane IN (SELECT id FROM lanes WHERE name = ?1) GROUP BY d.lane");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, std::string_view(destination));
    std::vector<DeadLetterCount> all;
    const auto done = rows->each([&] { all.push_back({{rows->text(0)}, rows->integer(1), rows->integer(2)}); });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

Result<std::vector<std::pair<Sequence, std::int64_t>>>
JournalStore::deadLettersAfter(const LaneId& lane, Sequence after, std::int64_t upTo, std::size_t most)
{
    auto& find = m_sql.someDead.bind(1, std::string_view(lane.value))
                     .bind(2, after.value)
                     .bind(3, upTo)
                     .bind(4, static_cast<std::int64_t>(most));
    std::vector<std::pair<Sequence, std::int64_t>> found;
    const auto done = find.each([&] { found.emplace_back(Sequence{find.integer(0)}, find.integer(1)); });
    find.reset();
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<std::vector<Sequence>> JournalStore::takeDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids,
                                                            bool restoreEvents)
{
    std::vector<Sequence> taken;
    std::vector<Sequence> restored;
    const auto found = m_state.lanes.find(lane);
    const LaneRecord* owner = found == m_state.lanes.end() ? nullptr : &found->second;
    for (const auto id : ids) {
        auto& find = m_sql.findDead.bind(1, id).bind(2, std::string_view(lane.value));
        const auto row = find.step();
        if (!row)
            return tl::unexpected(row.error());
        const Sequence sequence{*row ? find.integer(0) : 0};
        const bool eventIsGone = *row && find.integer(1) == 0;
        // The lane would pass over an event that its filter leaves out by now, and wait for it for ever.
        const bool leftOut = *row && restoreEvents && owner != nullptr && !lets(*owner, find);
        find.reset();
        if (!*row || leftOut)
            continue;
        if (restoreEvents && eventIsGone) {
            if (auto done = m_sql.restoreEvent.bind(1, id).run(); !done)
                return tl::unexpected(done.error());
            restored.push_back(sequence);
            // No other lane is to see it again.
            for (auto& [otherId, other] : m_state.lanes) {
                if (otherId != lane)
                    other.settled.add({sequence, sequence});
            }
        }
        if (auto done = m_sql.deleteDead.bind(1, id).run(); !done)
            return tl::unexpected(done.error());
        taken.push_back(sequence);
    }
    if (auto done = fillKnownHoles(m_database, restored); !done)
        return tl::unexpected(done.error());
    return taken;
}

Result<std::int64_t> JournalStore::retryDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids)
{
    const auto it = m_state.lanes.find(lane);
    if (it == m_state.lanes.end())
        return 0;
    const auto taken = takeDeadLetters(lane, ids, true);
    if (!taken)
        return tl::unexpected(taken.error());
    for (const auto sequence : *taken)
        it->second.settled.remove(sequence);
    const auto count = static_cast<std::int64_t>(taken->size());
    it->second.counters.deadLettered -= count;
    m_state.lanesChanged = m_state.lanesChanged || count > 0;
    if (count > 0 && it->second.completedAt) {
        // A replay that was complete has something to do again, and holds it back from retention.
        it->second.completedAt.reset();
        it->second.enabled = true;
    }
    return count;
}

Result<std::int64_t> JournalStore::dropDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids)
{
    const auto it = m_state.lanes.find(lane);
    if (it == m_state.lanes.end())
        return 0;
    const auto taken = takeDeadLetters(lane, ids, false);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto count = static_cast<std::int64_t>(taken->size());
    for (const auto sequence : *taken) {
        if (auto done = forgetEdit(it->second, sequence); !done)
            return tl::unexpected(done.error());
    }
    it->second.counters.deadLettered -= count;
    it->second.counters.dropped += count;
    m_state.lanesChanged = m_state.lanesChanged || count > 0;
    return count;
}

} // namespace grantex

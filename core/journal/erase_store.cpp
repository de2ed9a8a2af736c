// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_row.h"
#include "core/journal/journal_store.h"
#include "core/journal/known_holes.h"

#include <algorithm>
#include <limits>

namespace grantex {

namespace {

/// Events and dead letters alike: a letter outlives its event.
std::string erasable(const std::string& events, const std::string& letters)
{
    return "SELECT " + eventColumns() + " FROM events WHERE " + events + " UNION ALL SELECT " +
           eventColumns("event_id") + " FROM dead_letters WHERE " + letters;
}

} // namespace

Result<std::vector<Sequence>> JournalStore::findErased(const EraseRequest& request, UtcTime now)
{
    std::vector<Sequence> found;
    const auto collect = [&](SqlStatement& rows) -> Result<> {
        const auto rowsRead = rows.each([&] {
            if (request.filter.matches(filter::subjectOf(eventOfRow(rows), now)))
                found.push_back({rows.integer(0)});
        });
        if (!rowsRead)
            return tl::unexpected(rowsRead.error());
        rows.reset();
        return {};
    };
    auto inRange = m_database.prepare(erasable("sequence BETWEEN ?1 AND ?2", "sequence BETWEEN ?1 AND ?2"));
    auto withId = m_database.prepare(erasable("id = ?1", "event_id = ?1"));
    if (!inRange || !withId)
        return tl::unexpected(inRange ? withId.error() : inRange.error());
    std::vector<SequenceRange> ranges = request.ranges;
    if (ranges.empty() && request.ids.empty())
        ranges.push_back({{1}, {std::numeric_limits<std::int64_t>::max()}});
    for (const auto& range : ranges) {
        if (auto done = collect(inRange->bind(1, range.first.value).bind(2, range.last.value)); !done)
            return tl::unexpected(done.error());
    }
    for (const auto& id : request.ids) {
        if (auto done = collect(withId->bind(1, std::string_view(id))); !done)
            return tl::unexpected(done.error());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<> JournalStore::eraseOne(Sequence sequence, UtcTime now, Erased& erased)
{
    const std::string number = std::to_string(sequence.value);
    auto event = m_database.prepare("SELECT " + eventColumns() + " FROM events WHERE sequence = " + number);
    auto letters =
        m_database.prepare("SELECT lane, count(*) FROM dead_letters WHERE sequence = " + number + " GROUP BY lane");
    if (!event || !letters)
        return tl::unexpected(event ? letters.error() : event.error());
    const auto exists = event->step();
    if (!exists)
        return tl::unexpected(exists.error());
    erased.events += *exists ? 1 : 0;
    StoredEvent gone;
    if (*exists)
        gone = eventOfRow(*event);
    event->reset();
    if (!gone.event.id.empty()) {
        const std::string key = erasedKey(gone.event.id);
        auto done = m_sql.insertRetired.bind(1, std::string_view(key))
                        .bind(2, digest(gone.event.json))
                        .bind(3, toEpochMillis(now))
                        .run();
        if (!done)
            return done;
        ++m_state.retired;
        m_state.erased = true;
    }
    const auto lettersRead = letters->each([&] {
        erased.deadLetters += letters->integer(1);
        if (const auto lane = m_state.lanes.find({letters->text(0)}); lane != m_state.lanes.end()) {
            lane->second.counters.deadLettered -= letters->integer(1);
            lane->second.counters.dropped += letters->integer(1);
        }
    });
    if (!lettersRead)
        return tl::unexpected(lettersRead.error());
    letters->reset();
    for (auto& [id, lane] : m_state.lanes) {
        if (!*exists || lane.settled.contains(sequence) || (lane.end && sequence > *lane.end))
            continue;
        const bool waited = lane.lets.matchesAll() || lane.lets.matches(filter::subjectOf(gone)) ||
                            fixedMembers(lane).contains(sequence);
        lane.settled.add({sequence, sequence});
        lane.counters.dropped += waited ? 1 : 0;
        erased.dropped += waited ? 1 : 0;
        if (lane.end && lane.settled.position() >= *lane.end) {
            lane.completedAt = now;
            lane.enabled = false;
        }
    }
    m_state.lanesChanged = true;
    return m_database.execute("DELETE FROM events WHERE sequence = " + number +
                              ";DELETE FROM dead_letters WHERE sequence = " + number +
                              ";DELETE FROM edits WHERE sequence = " + number);
}

std::string JournalStore::erasedKey(std::string_view id)
{
    return "erased:" + std::to_string(digest(id));
}

/// An event that retention has removed already left its id behind.
Result<> JournalStore::eraseRetired(const std::string& id)
{
    auto rename = m_database.prepare("UPDATE OR REPLACE retired_ids SET id = ?1 WHERE id = ?2");
    if (!rename)
        return tl::unexpected(rename.error());
    const std::string key = erasedKey(id);
    if (auto done = rename->bind(1, std::string_view(key)).bind(2, std::string_view(id)).run(); !done)
        return done;
    m_state.erased = m_state.erased || m_database.changedRows() > 0;
    return {};
}

Result<JournalStore::Erased> JournalStore::erase(const EraseRequest& request, UtcTime now)
{
    if (auto done = m_database.execute("PRAGMA secure_delete = ON"); !done)
        return tl::unexpected(done.error());
    if (auto done = begin(); !done)
        return tl::unexpected(done.error());
    const auto change = [&]() -> Result<Erased> {
        Erased erased;
        const auto sequences = findErased(request, now);
        if (!sequences)
            return tl::unexpected(sequences.error());
        std::vector<SequenceRange> holes;
        for (const auto sequence : *sequences) {
            if (auto done = eraseOne(sequence, now, erased); !done)
                return tl::unexpected(done.error());
            holes.push_back({sequence, sequence});
        }
        // Of an id alone nobody can say whether a filter lets its event pass.
        for (const auto& id : request.filter.matchesAll() ? request.ids : std::vector<std::string>()) {
            if (auto done = eraseRetired(id); !done)
                return tl::unexpected(done.error());
        }
        if (request.rehearsal)
            return erased;
        if (auto done = addKnownHoles(m_database, holes); !done)
            return tl::unexpected(done.error());
        if (auto done = commit(); !done)
            return tl::unexpected(done.error());
        return erased;
    };
    auto erased = change();
    if (!erased || request.rehearsal) {
        rollback();
        return erased;
    }
    // Copies that trees leave behind when they move rows stand in no row and on no free page: only a file that is
    // written anew is sure to be without them.
    if (auto done = m_database.execute("VACUUM"); !done)
        return tl::unexpected(done.error());
    if (auto done = truncateWal(); !done)
        return tl::unexpected(done.error());
    const auto left = size();
    if (left && left->wal > 0)
        return fail(ErrorCode::Busy,
                    "The events are erased, but somebody who reads the journal keeps their bytes in its "
                    "write-ahead log.",
                    "End that program and erase once more.");
    return erased;
}

} // namespace grantex

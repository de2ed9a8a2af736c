// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"

#include "core/journal/event_row.h"
#include "core/journal/schema.h"

#include <algorithm>

namespace grantex {

JournalReader::JournalReader(const std::string& directory)
    : m_connection(
          directory,
          {{&m_after, "SELECT " + eventColumns() + " FROM events WHERE sequence > ?1 ORDER BY sequence LIMIT ?2"},
           {&m_before, "SELECT " + eventColumns() + " FROM events WHERE sequence < ?1 ORDER BY sequence DESC LIMIT ?2"},
           {&m_one, "SELECT " + eventColumns() + " FROM events WHERE sequence = ?1"},
           {&m_oldest, "SELECT received_at FROM events WHERE sequence > ?1 ORDER BY sequence LIMIT 1"}})
{
}

Result<std::unique_ptr<JournalReader>> JournalReader::open(const std::string& directory)
{
    std::unique_ptr<JournalReader> reader(new JournalReader(directory));
    if (auto done = reader->m_connection.connect(); !done)
        return tl::unexpected(done.error());
    return reader;
}

Result<std::vector<StoredEvent>> JournalReader::rows(SqlStatement& statement)
{
    std::vector<StoredEvent> events;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return m_connection.failed(row.error());
        if (!*row)
            break;
        events.push_back(eventOfRow(statement));
    }
    statement.reset();
    return events;
}

Result<std::vector<StoredEvent>> JournalReader::readAfter(Sequence after, std::size_t limit)
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    m_after.bind(1, after.value).bind(2, static_cast<std::int64_t>(limit));
    return rows(m_after);
}

Result<std::vector<StoredEvent>> JournalReader::readBefore(Sequence before, std::size_t limit)
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    m_before.bind(1, before.value).bind(2, static_cast<std::int64_t>(limit));
    auto events = rows(m_before);
    if (events)
        std::reverse(events->begin(), events->end());
    return events;
}

Result<std::optional<std::string>> JournalReader::readEdit(const std::string& lane, Sequence sequence)
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    const SqlDatabase& database = m_connection.database();
    const auto withEdits = hasEdits(database);
    if (!withEdits)
        return m_connection.failed(withEdits.error());
    if (!*withEdits)
        return std::optional<std::string>();
    // Made for each call: edits are few, and most readers never ask.
    auto edit = database.prepare("SELECT json FROM edits WHERE lane = ?1 AND sequence = ?2");
    if (!edit)
        return m_connection.failed(edit.error());
    const auto row = edit->bind(1, std::string_view(lane)).bind(2, sequence.value).step();
    if (!row)
        return m_connection.failed(row.error());
    return *row ? std::optional(edit->text(0)) : std::nullopt;
}

Result<StoredEvent> JournalReader::read(Sequence sequence)
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    m_one.bind(1, sequence.value);
    auto events = rows(m_one);
    if (!events)
        return tl::unexpected(events.error());
    if (events->empty())
        return fail(ErrorCode::NotFound, "Event " + std::to_string(sequence.value) + " is no longer in the journal.");
    return std::move(events->front());
}

Result<std::vector<StoredEvent>> JournalReader::readMembers(const std::vector<Sequence>& sequences)
{
    std::vector<StoredEvent> events;
    for (const auto sequence : sequences) {
        auto event = read(sequence);
        if (event)
            events.push_back(std::move(*event));
        else if (event.error().code != ErrorCode::NotFound)
            return tl::unexpected(event.error());
    }
    return events;
}

Result<Sequence> JournalReader::last()
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    const auto last = m_connection.database().queryInteger("SELECT max(sequence) FROM events");
    if (!last)
        return m_connection.failed(last.error());
    return Sequence{last->value_or(0)};
}

Result<std::optional<UtcTime>> JournalReader::oldestAfter(Sequence position)
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    m_oldest.bind(1, position.value);
    const auto row = m_oldest.step();
    if (!row)
        return m_connection.failed(row.error());
    std::optional<UtcTime> oldest;
    if (*row)
        oldest = fromEpochMillis(m_oldest.integer(0));
    m_oldest.reset();
    return oldest;
}

Result<std::vector<Gap>> JournalReader::gaps()
{
    if (auto done = m_connection.refresh(); !done)
        return tl::unexpected(done.error());
    auto statement = m_connection.database().prepare(
        "SELECT id,started_at,ended_at,kind,reason,after_sequence FROM gaps ORDER BY started_at, id");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Gap> gaps;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return m_connection.failed(row.error());
        if (!*row)
            return gaps;
        Gap gap{statement->integer(0), fromEpochMillis(statement->integer(1)), std::nullopt, statement->text(3),
                statement->text(4),    Sequence{statement->integer(5)}};
        if (!statement->isNull(2))
            gap.to = fromEpochMillis(statement->integer(2));
        gaps.push_back(std::move(gap));
    }
}

Result<std::int64_t> JournalReader::dataVersion()
{
    const auto version = m_connection.database().queryInteger("PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    return version->value_or(0);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_edit.h"
#include "core/journal/journal_store.h"

#include <array>

// What a person has a destination sent in place of an event's own bytes.

namespace grantex {

Result<Event> checkEdit(std::string_view original, std::string_view edit)
{
    if (edit.size() > kLargestEdit)
        return fail(ErrorCode::Usage, "The edited event is larger than 4 MiB.", "Take something out of it.");
    auto edited = parseEvent(edit);
    if (!edited)
        return fail(ErrorCode::Usage, "This is not one JSON object: " + edited.error().message,
                    "Mend its quotes, commas and braces.");
    const auto before = parseEvent(original);
    if (before && edited->id != before->id)
        return fail(ErrorCode::Usage,
                    before->id.empty() ? "The event had no id, and the edit has one."
                                       : "The id must stay \"" + before->id + "\".",
                    "Receivers know the event by it.");
    return edited;
}

Result<> JournalStore::retryEdited(const LaneId& lane, std::int64_t letter, const std::string& json, UtcTime now)
{
    auto& find = m_sql.findDead.bind(1, letter).bind(2, std::string_view(lane.value));
    const auto row = find.step();
    if (!row)
        return tl::unexpected(row.error());
    const Sequence sequence{*row ? find.integer(0) : 0};
    const std::string original = *row ? find.text(6) : std::string();
    find.reset();
    const auto owner = m_state.lanes.find(lane);
    if (sequence.value == 0 || owner == m_state.lanes.end())
        return fail(ErrorCode::NotFound, "There is no such dead letter any more.", "Look at the list again.");
    if (auto fit = checkEdit(original, json); !fit)
        return tl::unexpected(fit.error());
    const std::array ids{letter};
    const auto retried = retryDeadLetters(lane, ids);
    if (!retried)
        return tl::unexpected(retried.error());
    if (*retried == 0)
        return fail(ErrorCode::Usage, "The destination's filter leaves this event out by now.",
                    "Change the filter, or discard the dead letter.");
    return json == original ? forgetEdit(owner->second, sequence) : putEdit(owner->second, sequence, json, now);
}

Result<> JournalStore::putEdit(LaneRecord& lane, Sequence sequence, const std::string& json, UtcTime now)
{
    auto done = m_sql.insertEdit.bind(1, std::string_view(lane.id.value))
                    .bind(2, sequence.value)
                    .bind(3, toEpochMillis(now))
                    .bind(4, std::string_view(json))
                    .run();
    if (!done)
        return done;
    auto edited = lane.edited ? *lane.edited : std::set<Sequence>();
    edited.insert(sequence);
    lane.edited = std::make_shared<const std::set<Sequence>>(std::move(edited));
    m_state.lanesChanged = true;
    return {};
}

Result<> JournalStore::forgetEdit(LaneRecord& lane, Sequence sequence)
{
    if (!lane.isEdited(sequence))
        return {};
    if (auto done = m_sql.deleteEdit.bind(1, std::string_view(lane.id.value)).bind(2, sequence.value).run(); !done)
        return done;
    auto edited = *lane.edited;
    edited.erase(sequence);
    lane.edited = edited.empty() ? nullptr : std::make_shared<const std::set<Sequence>>(std::move(edited));
    m_state.lanesChanged = true;
    return {};
}

/// An edit goes with its event, but not while a dead letter can bring that back.
Result<> JournalStore::forgetEditsOf(SequenceRange gone)
{
    bool isAny = false;
    for (const auto& [id, lane] : m_state.lanes) {
        const auto first = lane.edited ? lane.edited->lower_bound(gone.first) : std::set<Sequence>::const_iterator();
        isAny = isAny || (lane.edited && first != lane.edited->end() && *first <= gone.last);
    }
    if (!isAny)
        return {};
    if (auto done = m_sql.deleteOldEdits.bind(1, gone.first.value).bind(2, gone.last.value).run(); !done)
        return done;
    return loadEdits();
}

Result<> JournalStore::loadEdits()
{
    std::map<LaneId, std::set<Sequence>> all;
    auto rows = m_database.prepare("SELECT lane, sequence FROM edits");
    if (!rows)
        return tl::unexpected(rows.error());
    const auto rowsRead = rows->each([&] { all[{rows->text(0)}].insert({rows->integer(1)}); });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    for (auto& [id, lane] : m_state.lanes) {
        const auto edited = all.find(id);
        lane.edited =
            edited == all.end() ? nullptr : std::make_shared<const std::set<Sequence>>(std::move(edited->second));
    }
    return {};
}

} // namespace grantex

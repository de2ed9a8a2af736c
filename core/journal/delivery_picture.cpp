// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/delivery_picture.h"

#include "core/filter/destination_filter.h"
#include "core/journal/schema.h"
#include "core/journal/sqlite.h"

#include <algorithm>

namespace grantex {

namespace {

/// The lanes tell since then whether they are enabled, whose parts they are and what they let through.
constexpr std::int64_t kVersionWithFilters = 2;

Result<std::vector<LaneDeliveries>> readLanes(const SqlDatabase& database, std::int64_t version)
{
    // A journal that no newer program has opened yet is read as it is.
    auto rows = database.prepare(version < kVersionWithFilters
                                     ? "SELECT id,name,type,start,position,settled,dropped,1,'' FROM lanes"
                                     : "SELECT id,name,type,start,position,settled,dropped,enabled,filter FROM lanes "
                                       "WHERE parent = '' AND removed_at IS NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LaneDeliveries> lanes;
    const auto rowsRead = rows->each([&] {
        LaneDeliveries lane;
        lane.id = {rows->text(0)};
        lane.name = rows->text(1);
        lane.type = rows->text(2);
        lane.start = {rows->integer(3)};
        lane.settled = SettledRanges::parse({rows->integer(4)}, rows->text(5));
        lane.dropped = rows->integer(6);
        lane.isEnabled = rows->integer(7) != 0;
        if (auto lets = filter::destinationFilter(rows->text(8)))
            lane.lets = std::move(*lets);
        lanes.push_back(std::move(lane));
    });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    std::sort(lanes.begin(), lanes.end(),
              [](const LaneDeliveries& a, const LaneDeliveries& b) { return a.name < b.name; });
    return lanes;
}

Result<std::vector<Sequence>> readNewest(const SqlDatabase& database, const char* sql, const LaneId& lane)
{
    std::vector<Sequence> sequences;
    auto rows = database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, std::string_view(lane.value)).bind(2, DeliveryPicture::kMostFailed);
    const auto rowsRead = rows->each([&] { sequences.push_back({rows->integer(0)}); });
    if (!rowsRead)
        return tl::unexpected(rowsRead.error());
    std::sort(sequences.begin(), sequences.end());
    return sequences;
}

Result<> readMarks(const SqlDatabase& database, bool withEdits, LaneDeliveries& lane)
{
    auto failed =
        readNewest(database, "SELECT sequence FROM dead_letters WHERE lane = ?1 ORDER BY id DESC LIMIT ?2", lane.id);
    if (!failed)
        return tl::unexpected(failed.error());
    lane.failed = std::move(*failed);
    if (!withEdits)
        return {};
    auto edited = readNewest(database, "SELECT sequence FROM edits WHERE lane = ?1 ORDER BY id DESC LIMIT ?2", lane.id);
    if (!edited)
        return tl::unexpected(edited.error());
    lane.edited = std::move(*edited);
    return {};
}

Result<std::string> readId(const SqlDatabase& database)
{
    auto row = database.prepare("SELECT value FROM meta WHERE key = 'journal_id'");
    if (!row)
        return tl::unexpected(row.error());
    const auto found = row->step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? row->text(0) : std::string();
}

} // namespace

std::string_view filterWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::NotMeant:
        return {};
    case DeliveryState::Waiting:
    case DeliveryState::HeldBack:
        return "waiting";
    case DeliveryState::Delivered:
        return "delivered";
    case DeliveryState::Failed:
        return "failed";
    }
    return {};
}

bool LaneDeliveries::isEdited(Sequence sequence) const
{
    return std::binary_search(edited.begin(), edited.end(), sequence);
}

DeliveryState LaneDeliveries::stateOf(Sequence sequence) const
{
    if (sequence <= start)
        return DeliveryState::NotMeant;
    if (std::binary_search(failed.begin(), failed.end(), sequence))
        return DeliveryState::Failed;
    if (settled.contains(sequence))
        return DeliveryState::Delivered;
    return isEnabled ? DeliveryState::Waiting : DeliveryState::HeldBack;
}

DeliveryState LaneDeliveries::stateOf(const StoredEvent& event) const
{
    const DeliveryState state = stateOf(event.sequence);
    const bool asksFilter = state != DeliveryState::NotMeant && state != DeliveryState::Failed;
    return asksFilter && !lets.matchesAll() && !lets.matches(filter::subjectOf(event)) ? DeliveryState::NotMeant
                                                                                       : state;
}

Result<std::shared_ptr<const DeliveryPicture>> DeliveryPicture::read(const std::string& directory)
{
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto picture = std::make_shared<DeliveryPicture>();
    auto id = readId(*database);
    if (!id)
        return tl::unexpected(id.error());
    picture->journalId = std::move(*id);
    // One snapshot for all of it: an event is settled and put among the dead letters in one transaction.
    if (auto begun = database->execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const auto version = schemaVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    auto lanes = readLanes(*database, *version);
    if (!lanes)
        return tl::unexpected(lanes.error());
    picture->lanes = std::move(*lanes);
    for (LaneDeliveries& lane : picture->lanes) {
        if (auto done = readMarks(*database, *version >= kVersionWithEdits, lane); !done)
            return tl::unexpected(done.error());
    }
    if (auto ended = database->execute("COMMIT"); !ended)
        return tl::unexpected(ended.error());
    return picture;
}

} // namespace grantex

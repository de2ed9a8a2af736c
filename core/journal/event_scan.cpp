// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_scan.h"

#include "core/journal/event_row.h"

#include <vector>

namespace grantex {

namespace {

constexpr std::size_t kSliceBytes = 8 * 1024 * 1024;
constexpr Millis kSliceTime{50};

bool isWithin(UtcTime at, const EventRange& range)
{
    return (!range.since || at >= *range.since) && (!range.until || at < *range.until);
}

} // namespace

Result<> scanEvents(const std::string& directory, const EventRange& range,
                    const std::function<bool(const StoredEvent&)>& visit)
{
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto select = database->prepare("SELECT " + eventColumns() +
                                    " FROM events WHERE sequence >= ?1 AND sequence <= ?2 ORDER BY sequence");
    if (!select)
        return tl::unexpected(select.error());
    Sequence next = range.from;
    for (bool more = true; more;) {
        std::vector<StoredEvent> slice;
        std::size_t bytes = 0;
        const auto end = std::chrono::steady_clock::now() + kSliceTime;
        select->bind(1, next.value).bind(2, range.to.value);
        do {
            const auto row = select->step();
            if (!row)
                return tl::unexpected(row.error());
            more = *row;
            if (!more)
                break;
            next = Sequence{select->integer(0)}.next();
            // Times do not ascend strictly (a clock may be set back): each row is asked, none ends the scan.
            if (isWithin(fromEpochMillis(select->integer(4)), range)) {
                slice.push_back(eventOfRow(*select));
                bytes += slice.back().event.json.size();
            }
        } while (bytes < kSliceBytes && std::chrono::steady_clock::now() < end);
        select->reset();
        for (const auto& event : slice) {
            if (!visit(event))
                return {};
        }
    }
    return {};
}

} // namespace grantex

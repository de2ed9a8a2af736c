// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/malformed_scan.h"

#include "core/journal/sqlite.h"

namespace grantex {

Result<> scanMalformed(const std::string& directory, const std::function<bool(const MalformedInput&)>& visit)
{
    constexpr std::size_t kSliceRows = 100; // of at most 64 KiB
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto select = database->prepare("SELECT id, received_at, reason, bytes FROM malformed WHERE id > ?1 ORDER BY id");
    if (!select)
        return tl::unexpected(select.error());
    std::int64_t last = 0;
    for (bool more = true; more;) {
        std::vector<MalformedInput> slice;
        select->bind(1, last);
        while (slice.size() < kSliceRows) {
            const auto row = select->step();
            if (!row)
                return tl::unexpected(row.error());
            more = *row;
            if (!more)
                break;
            last = select->integer(0);
            slice.push_back({fromEpochMillis(select->integer(1)), select->text(2), select->text(3)});
        }
        select->reset();
        for (const auto& input : slice) {
            if (!visit(input))
                return {};
        }
    }
    return {};
}

} // namespace grantex

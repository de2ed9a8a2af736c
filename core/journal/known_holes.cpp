// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/known_holes.h"

namespace grantex {

Result<SettledRanges> readKnownHoles(const SqlDatabase& database)
{
    auto select = database.prepare("SELECT value FROM meta WHERE key = 'holes'");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    // Position -1: sequence 1 may be a hole too, and a range begins above position + 1.
    return SettledRanges::parse({-1}, *row ? select->text(0) : std::string());
}

Result<> addKnownHoles(const SqlDatabase& database, const std::vector<SequenceRange>& holes)
{
    auto known = readKnownHoles(database);
    if (!known)
        return tl::unexpected(known.error());
    for (const auto& hole : holes)
        known->add(hole);
    const std::string text = known->text();
    auto write = database.prepare("INSERT INTO meta VALUES('holes', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1");
    return write ? write->bind(1, std::string_view(text)).run() : tl::unexpected(write.error());
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/known_holes.h"

namespace grantex {

namespace {

Result<> write(const SqlDatabase& database, const SettledRanges& holes)
{
    const std::string text = holes.text();
    auto write = database.prepare("INSERT INTO meta VALUES('holes', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1");
    return write ? write->bind(1, std::string_view(text)).run() : tl::unexpected(write.error());
}

} // namespace

SettledRanges parseHoles(std::string_view text)
{
    // Position -1: sequence 1 may be a hole too, and a range begins above position + 1.
    return SettledRanges::parse({-1}, text);
}

Result<SettledRanges> readKnownHoles(const SqlDatabase& database)
{
    auto select = database.prepare("SELECT value FROM meta WHERE key = 'holes'");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    return parseHoles(*row ? select->text(0) : std::string());
}

Result<> addKnownHoles(const SqlDatabase& database, std::span<const SequenceRange> holes)
{
    if (holes.empty())
        return {};
    auto known = readKnownHoles(database);
    if (!known)
        return tl::unexpected(known.error());
    for (const auto& hole : holes)
        known->add(hole);
    return write(database, *known);
}

Result<> fillKnownHoles(const SqlDatabase& database, std::span<const Sequence> events)
{
    if (events.empty())
        return {};
    auto known = readKnownHoles(database);
    if (!known)
        return tl::unexpected(known.error());
    for (const auto event : events)
        known->remove(event);
    return write(database, *known);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_settings.h"

#include "core/destinations/common/event_text.h"

namespace grantex {

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kMostMiB = kMiB;
constexpr std::int64_t kMostHours = 24 * 366;
constexpr std::int64_t kMostKept = 1'000'000;

} // namespace

std::vector<SettingField> fileFields()
{
    return {{.key = "path",
             .label = "Path",
             .kind = FieldKind::File,
             .required = true,
             .help = "File that gets one event a line, readable by its owner alone. A path without / in front begins "
                     "at the configuration's folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for "
                     "the event's type, %% for a percent sign; folders below the first of them are made.",
             .target = true},
            {.key = "rotateMiB",
             .label = "Close at size (MiB)",
             .kind = FieldKind::Integer,
             .defaultValue = "0",
             .help = "Closes the file before it grows larger and begins a new one; the closed one gets the time before "
                     "its ending. 0: never.",
             .minimum = 0,
             .maximum = kMostMiB,
             .advanced = true},
            {.key = "rotateHours",
             .label = "Close after (hours)",
             .kind = FieldKind::Integer,
             .defaultValue = "0",
             .help =
                 "Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, "
                 "at the first event after it. 0: never.",
             .minimum = 0,
             .maximum = kMostHours,
             .advanced = true},
            {.key = "keep",
             .label = "Closed files kept",
             .kind = FieldKind::Integer,
             .defaultValue = "0",
             .help = "Closed files and those of earlier periods that stay; the oldest are removed. 0: all.",
             .minimum = 0,
             .maximum = kMostKept,
             .advanced = true}};
}

Result<> checkFileSettings(const SettingValues& values)
{
    const auto where = FileTemplate::parse(values.text("path"));
    if (!where)
        return tl::unexpected(where.error());
    const bool closes = values.integer("rotateMiB") > 0 || values.integer("rotateHours") > 0 || where->hasTime();
    for (const auto& [name, isSet] : {std::pair{"`keep`", values.integer("keep") > 0},
                                      std::pair{"`compression`", values.text("compression") == "gzip"}}) {
        if (isSet && !closes)
            return fail(
                ErrorCode::Usage, std::string(name) + " is for closed files, but nothing ever closes this one.",
                "Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.");
    }
    return checkRedactPaths(values);
}

Rotation fileRotationFrom(const SettingValues& values, const FileTemplate& where)
{
    Rotation rotation;
    rotation.bytes = values.integer("rotateMiB") * kMiB;
    rotation.every = std::chrono::hours(values.integer("rotateHours"));
    rotation.ending = where.ending();
    if (where.depth() > 0)
        rotation.base = where.base();
    rotation.packs = values.text("compression") == "gzip";
    return rotation;
}

} // namespace grantex

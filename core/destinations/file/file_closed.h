// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/file/file_append.h"
#include "core/destinations/file/file_template.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>

namespace grantex {

/// What stands in a closed file's name before its ending, as a regular expression: `-2026-03-01T12-00-00-000Z`, and
/// `-2` when several were closed in one millisecond.
inline constexpr const char* kClosedMark = R"(-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z(?:-\d+)?)";

/// Renames a file to its closed name, which nobody has yet; 0 or an errno. The caller holds the file's lock.
[[nodiscard]] int closeUnderOwnName(const std::string& path, const Rotation& rotation);

/// Removes the file when `path.gz` holds the same bytes: a crash came between packing it and removing it. True when it
/// was removed. The caller holds the file's lock.
[[nodiscard]] bool dropPackedTwin(const std::string& path);

/// What becomes of files that nothing is written to any more: closed by rotation, or of an earlier period.
struct ClosedFiles
{
    FileTemplate where;
    bool pack = false;
    std::size_t keep = 0; ///< newest ones that stay; 0: all
};

/// When the newest event written was received, and now: the files of both periods are written to.
struct OpenPeriods
{
    UtcTime newest{};
    UtcTime now{};
};

/// Packs and removes closed files. What cannot be done now is left for the next time; no file is ever lost or half
/// packed: a packed file gets its name when it is whole and on the disk, and only then its original goes. Blocks long
/// for large files; ends early when `stop` is set.
///
/// `open` is asked each time the folder has been read: whoever begins a file says so through it first, so that no file
/// that is being written is taken for a closed one.
void tidyClosedFiles(const ClosedFiles& files, const std::function<OpenPeriods()>& open, const std::atomic<bool>& stop);

} // namespace grantex

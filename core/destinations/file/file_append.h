// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace grantex {

/// When a file is closed and a new one begun, and what is known about its folders.
struct Rotation
{
    std::int64_t bytes = 0; ///< closed before it grows beyond them; a batch is never cut; 0: no limit
    Millis every{0};        ///< spans of time since 1970 UTC; closed when the last line is of another span; 0: never
    UtcTime now{};
    std::string ending = {}; ///< of the path (".ndjson"); a closed file's time goes before it
    std::string base = {};   ///< folders below this one are made; empty: none is
    bool packs = false;      ///< closed files are packed: see dropPackedTwin()
    bool* closed = nullptr;  ///< set to true when a file was closed
};

/// Appends whole lines to a file so that they are on the disk when it returns (fdatasync), or changes nothing.
///
/// The file is opened anew for each call, so it may be renamed away by a log rotator. It is created with mode 0600; its
/// folder must be there (but see Rotation::base). It must be readable too, to find a torn line. An advisory lock keeps
/// two writers apart.
///
/// A crash in the middle of a write leaves at most one torn last line. What is found after the last line end is
/// - removed when it begins with `{` and is not whole JSON, or is nothing but NUL bytes: our own torn line, whose batch
///   was not settled and comes again;
/// - kept and ended by a line end otherwise: somebody else's text, or a whole event that lacks only its line end.
/// A file that is due is renamed (closeUnderOwnName()) once its end is mended and on the disk; so a closed file holds
/// whole lines only, and a crash at any moment leaves either name, never both.
/// Character devices are written to as they are. FIFOs and sockets are refused. Blocks; any thread.
[[nodiscard]] Response appendLines(const std::string& path, std::string_view lines, const Rotation& rotation = {});

/// Whether appendLines() could begin; changes and creates nothing.
[[nodiscard]] Response checkAppendable(const std::string& path);

} // namespace grantex

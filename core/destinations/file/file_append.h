// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/message.h"

#include <string>
#include <string_view>

namespace grantex {

/// Appends whole lines to a file so that they are on the disk when it returns (fdatasync), or changes nothing.
///
/// The file is opened anew for each call, so it may be renamed away by a log rotator. It is created with mode 0600; its
/// folder must be there. It must be readable too, to find a torn line. An advisory lock keeps two writers apart.
///
/// A crash in the middle of a write leaves at most one torn last line. What is found after the last line end is
/// - removed when it begins with `{` and is not whole JSON, or is nothing but NUL bytes: our own torn line, whose batch
///   was not settled and comes again;
/// - kept and ended by a line end otherwise: somebody else's text, or a whole event that lacks only its line end.
/// Character devices are written to as they are. FIFOs and sockets are refused. Blocks; any thread.
[[nodiscard]] Response appendLines(const std::string& path, std::string_view lines);

/// Whether appendLines() could begin; changes and creates nothing.
[[nodiscard]] Response checkAppendable(const std::string& path);

} // namespace grantex

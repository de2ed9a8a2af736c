// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/file/file_closed.h"
#include "core/destinations/file/file_transport.h"

namespace grantex {

/// `<bytes> <path>`: one for each file the body goes to, in its order. Without any the body goes to `url`.
inline constexpr const char* kFileHeader = "file";
/// The lane's time: decides whether a file is due to be closed.
inline constexpr const char* kNowHeader = "now";
/// When the newest event of the batch was received: files of earlier periods are closed.
inline constexpr const char* kNewestHeader = "newest";
/// In a failed answer: how many of the files were written before.
inline constexpr const char* kWrittenHeader = "written";

/// The file system's work for one destination, to be done on FileTransport's worker: appends, and has closed files
/// tidied beside it.
[[nodiscard]] FileTransport::Work fileWork(Rotation rotation, ClosedFiles closed);

} // namespace grantex

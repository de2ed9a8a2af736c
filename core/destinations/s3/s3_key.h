// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <span>
#include <string>

namespace grantex {

/// How the keys of one destination are written.
struct S3KeyStyle
{
    std::string prefix;               ///< without slashes at its ends; may be empty
    bool hive = false;                ///< `dt=2026-03-01/hour=12/` before the name
    std::string compression = "none"; ///< with gzip the name ends in `.gz`, with zstd in `.zst`
};

/// The key of the object that holds these events: the same members give the same key, other members another one.
/// `salt` sets apart what has the same members but is not the same: lines, or empty.
[[nodiscard]] std::string s3Key(const S3KeyStyle& style, std::span<const StoredEvent> events,
                                const std::string& journalId, const std::string& salt);

/// The key for events of a batch that was frozen under `frozen`: that key while they are the whole batch; for a part of
/// it one beside it, in the same folder and with the same ending, whatever `style` says by now. When `frozen` is no key
/// this is s3Key().
[[nodiscard]] std::string s3KeyIn(const std::string& frozen, const S3KeyStyle& style,
                                  std::span<const StoredEvent> events, const std::string& journalId,
                                  const std::string& salt);

/// How the object of that key is packed: none, gzip or zstd.
[[nodiscard]] std::string compressionOfKey(const std::string& key);

} // namespace grantex

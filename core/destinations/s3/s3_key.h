// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <span>
#include <string>

namespace grantex {

/// How the keys of one destination are written.
struct S3KeyStyle
{
    std::string prefix;      ///< without slashes at its ends; may be empty
    bool hive = false;       ///< `dt=2026-03-01/hour=12/` before the name
    bool compressed = false; ///< the name ends in `.gz`
};

/// The key of the object that holds these events: the same members give the same key, other members another one.
/// `salt` sets the objects of a replay apart from those of the lane it repeats; else empty.
[[nodiscard]] std::string s3Key(const S3KeyStyle& style, std::span<const StoredEvent> events,
                                const std::string& journalId, const std::string& salt);

} // namespace grantex

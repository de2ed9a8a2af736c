// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "core/journal/records.h"
#include "core/source/source.h"

#include <QJsonObject>
#include <string>
#include <vector>

namespace grantex {

/// What the owner of a journal tells about itself: the answer to `status`. A value.
struct OwnerStatus
{
    std::string program; ///< "grantex-forwarder"
    std::int64_t pid = 0;
    std::string configuration; ///< the file it runs by; empty: none
    UtcTime since{};
    std::vector<SourceStatus> sources;
    std::vector<LaneStatus> lanes;
    JournalCounters counters;
    std::int64_t gaps = 0;
    std::optional<UtcTime> openGapSince;
};

[[nodiscard]] QJsonObject toJson(const OwnerStatus& status);
/// Reads what toJson() wrote; unknown keys are passed over, missing ones keep their defaults.
[[nodiscard]] OwnerStatus ownerStatusFrom(const QJsonObject& json);

/// The word for a state in JSON and on the command line: `delivering`, `paused`, `waiting-retry`.
[[nodiscard]] const char* stateWord(LaneStatus::State state);
[[nodiscard]] const char* stateWord(SourceStatus::State state);

} // namespace grantex

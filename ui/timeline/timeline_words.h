// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/event_counts.h"
#include "ui/theme/colors.h"

#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace grantex {

/// A time of which events are missing, as the timeline shows it.
struct TimelineGap
{
    UtcTime from{};
    std::optional<UtcTime> to; ///< nullopt: still open
    QString sentence;          ///< what the gap's row in the table says
};

/// "Tokens", "Alarms": the types that wear the tone.
[[nodiscard]] QString familyName(Tone tone);
/// "14:02:10–14:02:20", with days where the span does not lie within today.
[[nodiscard]] QString spanWords(TimeSpan span, const QTimeZone& zone);
/// "14:02:10–14:02:20: 312 events, 14 match; tokens 290, alarms 22; no connection …".
[[nodiscard]] QString countWords(TimeSpan span, const EventCounts::Buckets& buckets,
                                 const std::vector<TimelineGap>& gaps, const QTimeZone& zone);
/// The strip as a whole: what it shows, where most events are, how many gaps.
[[nodiscard]] QString stripWords(TimeSpan span, const EventCounts::Buckets& buckets,
                                 const std::vector<TimelineGap>& gaps, const QTimeZone& zone);

} // namespace grantex

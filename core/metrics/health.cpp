// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/health.h"

#include "core/base/secret.h"
#include "core/base/time_text.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr int kServiceUnavailable = 503;

/// The finding about the sources, or empty. Redundant sources stand in for each other, so the liveliest counts.
std::string silentSources(const std::vector<SourceHealth>& sources)
{
    std::string names;
    std::optional<Millis> shortest;
    for (const auto& source : sources) {
        if (!source.silence)
            continue;
        shortest = std::min(shortest.value_or(*source.silence), *source.silence);
        names += (names.empty() ? "" : ", ") + source.name;
    }
    if (!shortest || *shortest <= kLongestSilence)
        return {};
    return "source " + names + ": nothing received for " + formatDuration(*shortest) + "\n";
}

} // namespace

HealthReport assessHealth(const std::vector<SourceHealth>& sources, const std::vector<LaneHealth>& lanes)
{
    HealthReport report;
    report.body = silentSources(sources);
    if (!report.body.empty())
        report.status = kServiceUnavailable;
    for (const auto& lane : lanes) {
        if (!lane.enabled)
            continue;
        if (lane.paused) {
            report.body +=
                "destination " + lane.name + ": paused, " + std::to_string(lane.waiting) + " events waiting\n";
        } else if (lane.waiting > 0 && lane.sinceAttempt > kLongestIdleness) {
            report.status = kServiceUnavailable;
            report.body += "destination " + lane.name + ": " + std::to_string(lane.waiting) +
                           " events waiting, no attempt for " + formatDuration(lane.sinceAttempt) + "\n";
        }
    }
    if (report.body.empty())
        report.body = "ok\n";
    report.body = redact(report.body);
    return report;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// What one destination has done so far. Counters are absolute values from the journal, so a restart does not reset
/// them.
struct DestinationMetrics
{
    std::string name;
    std::int64_t delivered = 0;
    std::int64_t waiting = 0;
    std::int64_t deadLettered = 0;
    std::int64_t dropped = 0;
    std::int64_t requests = 0;
    std::map<std::string, std::int64_t> outcomes; ///< "delivered", "retry", "throttled", … → answers
};

struct SourceMetrics
{
    std::string name; ///< unique in a snapshot: "sse", "websocket"
    bool connected = false;
};

/// Everything `/metrics` shows, at one moment. A plain value: whoever owns the counters fills it.
struct MetricsSnapshot
{
    std::int64_t received = 0;
    std::int64_t duplicates = 0;
    std::int64_t conflicts = 0;
    std::int64_t storageDropped = 0;
    std::int64_t salvages = 0;
    std::int64_t journalBytes = 0;
    std::optional<Millis> journalFullIn; ///< nullopt: it does not fill
    Millis gaps{0};                      ///< sum of all intervals without a connection, the open one included
    std::vector<SourceMetrics> sources;
    std::map<std::string, std::int64_t> alerts = {}; ///< raised since the start, by rule; empty: no rules run
    std::vector<DestinationMetrics> destinations;
};

/// The Content-Type of what renderPrometheus() returns.
inline constexpr auto kPrometheusContentType = "text/plain; version=0.0.4; charset=utf-8";

/// The snapshot in Prometheus' text format. The names of the families are a contract; each is there even without
/// samples to show, as long as the format has a way to say so (a help and a type line).
[[nodiscard]] std::string renderPrometheus(const MetricsSnapshot& snapshot);

} // namespace grantex

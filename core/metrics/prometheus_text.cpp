// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/prometheus_text.h"

#include <limits>
#include <prometheus/text_serializer.h>
#include <utility>

namespace grantex {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// Counts stay exact as doubles up to 2^53, far beyond what a journal can hold.
void addSample(MetricFamily& family, double value, Labels labels = {})
{
    ClientMetric metric;
    metric.label = std::move(labels);
    if (family.type == MetricType::Counter)
        metric.counter.value = value;
    else
        metric.gauge.value = value;
    family.metric.push_back(std::move(metric));
}

MetricFamily family(MetricType type, std::string name, std::string help)
{
    return {std::move(name), std::move(help), type, {}};
}

MetricFamily single(MetricType type, std::string name, std::string help, double value)
{
    MetricFamily made = family(type, std::move(name), std::move(help));
    addSample(made, value);
    return made;
}

MetricFamily perDestination(const MetricsSnapshot& snapshot, MetricType type, std::string name, std::string help,
                            std::int64_t DestinationMetrics::*count)
{
    MetricFamily made = family(type, std::move(name), std::move(help));
    for (const auto& destination : snapshot.destinations)
        addSample(made, static_cast<double>(destination.*count), {{"destination", destination.name}});
    return made;
}

MetricFamily connections(const MetricsSnapshot& snapshot)
{
    MetricFamily made =
        family(MetricType::Gauge, "grantex_source_connected", "1 while the source is connected, else 0.");
    for (const auto& source : snapshot.sources)
        addSample(made, source.connected ? 1 : 0, {{"source", source.name}});
    return made;
}

MetricFamily outcomes(const MetricsSnapshot& snapshot)
{
    MetricFamily made =
        family(MetricType::Counter, "grantex_outcomes_total", "Answers of a destination, by what they meant.");
    for (const auto& destination : snapshot.destinations) {
        for (const auto& [outcome, count] : destination.outcomes)
            addSample(made, static_cast<double>(count), {{"destination", destination.name}, {"outcome", outcome}});
    }
    return made;
}

MetricFamily alerts(const MetricsSnapshot& snapshot)
{
    MetricFamily made =
        family(MetricType::Counter, "grantex_alerts_total", "Alerts raised since the program started, by rule.");
    for (const auto& [rule, count] : snapshot.alerts)
        addSample(made, static_cast<double>(count), {{"rule", rule}});
    return made;
}

} // namespace

std::string renderPrometheus(const MetricsSnapshot& snapshot)
{
    constexpr double millisPerSecond = 1000;
    constexpr auto counter = MetricType::Counter;
    constexpr auto gauge = MetricType::Gauge;
    const auto ofEach = [&snapshot](MetricType type, const char* name, const char* help,
                                    std::int64_t DestinationMetrics::*count) {
        return perDestination(snapshot, type, name, help, count);
    };
    std::vector<MetricFamily> families{
        single(counter, "grantex_received_events_total", "Events committed to the journal.",
               static_cast<double>(snapshot.received)),
        single(counter, "grantex_duplicate_events_total", "Events that came again and were not stored twice.",
               static_cast<double>(snapshot.duplicates)),
        single(counter, "grantex_conflicting_events_total",
               "Events that came with a known id and other bytes; all were stored.",
               static_cast<double>(snapshot.conflicts)),
        single(counter, "grantex_journal_salvages_total", "How often the journal was damaged and salvaged.",
               static_cast<double>(snapshot.salvages)),
        single(counter, "grantex_storage_dropped_events_total",
               "Events lost because disk or journal were full or slow.", static_cast<double>(snapshot.storageDropped)),
        single(gauge, "grantex_journal_size_bytes", "Size of the journal: live pages and write-ahead log.",
               static_cast<double>(snapshot.journalBytes)),
        single(gauge, "grantex_journal_full_seconds",
               "Time until unsettled events fill the journal at the present rate; +Inf: it does not fill.",
               snapshot.journalFullIn ? static_cast<double>(snapshot.journalFullIn->count()) / millisPerSecond
                                      : std::numeric_limits<double>::infinity()),
        ofEach(counter, "grantex_delivered_events_total", "Events the destination accepted.",
               &DestinationMetrics::delivered),
        ofEach(gauge, "grantex_waiting_events", "Events that wait for the destination.", &DestinationMetrics::waiting),
        ofEach(counter, "grantex_dead_lettered_events_total", "Events the destination refused for good.",
               &DestinationMetrics::deadLettered),
        ofEach(counter, "grantex_dropped_events_total", "Events removed before the destination had them.",
               &DestinationMetrics::dropped),
        single(counter, "grantex_gap_seconds_total", "Time without any connection to Grantex.",
               static_cast<double>(snapshot.gaps.count()) / millisPerSecond),
        connections(snapshot),
        ofEach(counter, "grantex_requests_total", "Requests sent to the destination.", &DestinationMetrics::requests),
        outcomes(snapshot)};
    if (!snapshot.alerts.empty())
        families.push_back(alerts(snapshot));
    return prometheus::TextSerializer().Serialize(families);
}

} // namespace grantex

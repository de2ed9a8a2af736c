// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/metrics_server.h"

#include "core/metrics/health.h"
#include "core/metrics/prometheus_text.h"

#include <charconv>

namespace grantex {

namespace {

constexpr const char* kOutcomeNames[] = {"delivered", "retry", "throttled", "paused", "split", "rejected"};

MetricsSnapshot snapshotOf(const Pipeline& pipeline)
{
    const UtcTime now = SystemClock().utcNow();
    MetricsSnapshot snapshot;
    snapshot.received = pipeline.counters().received;
    snapshot.duplicates = pipeline.counters().duplicates;
    snapshot.conflicts = pipeline.counters().conflicts;
    snapshot.salvages = pipeline.counters().salvages;
    snapshot.storageDropped = pipeline.counters().storageDropped;
    snapshot.journalBytes = pipeline.counters().sizeBytes;
    snapshot.journalFullIn = pipeline.counters().fullIn;
    for (const auto& gap : pipeline.gaps())
        snapshot.gaps += gap.to.value_or(std::max(now, gap.from)) - gap.from;
    std::size_t index = 0;
    for (const auto& source : pipeline.sources())
        snapshot.sources.push_back({std::to_string(index++), source.state == SourceStatus::State::Live});
    for (const auto& lane : pipeline.lanes()) {
        // Another one may have its name now, and a series must not appear twice.
        if (lane.state == LaneStatus::State::Removed)
            continue;
        DestinationMetrics metrics{lane.name,
                                   lane.counters.delivered,
                                   lane.counters.waiting(),
                                   lane.counters.deadLettered,
                                   lane.counters.dropped,
                                   lane.activity.requests,
                                   {}};
        for (std::size_t i = 0; i < lane.activity.outcomes.size(); ++i)
            metrics.outcomes.emplace(kOutcomeNames[i], lane.activity.outcomes[i]);
        snapshot.destinations.push_back(std::move(metrics));
    }
    return snapshot;
}

HealthReport healthOf(const Pipeline& pipeline, UtcTime startedAt)
{
    const UtcTime now = SystemClock().utcNow();
    std::vector<SourceHealth> sources;
    for (const auto& source : pipeline.sources()) {
        const bool owesBytes =
            source.state != SourceStatus::State::Finished && source.endpoint.find("://") != std::string::npos;
        SourceHealth health{source.endpoint, std::nullopt};
        if (owesBytes)
            health.silence = now - source.lastByteAt.value_or(startedAt);
        sources.push_back(std::move(health));
    }
    std::vector<LaneHealth> lanes;
    for (const auto& lane : pipeline.lanes()) {
        if (lane.state == LaneStatus::State::Removed)
            continue;
        const UtcTime since =
            lane.lastAttemptAt.value_or(std::max(startedAt, lane.oldestWaitingAt.value_or(startedAt)));
        lanes.push_back({lane.name, lane.counters.waiting(), lane.state != LaneStatus::State::Off,
                         lane.state == LaneStatus::State::Paused, now - since});
    }
    return assessHealth(sources, lanes);
}

} // namespace

MetricsServer::MetricsServer(const Pipeline& pipeline, const AlertLog* alerts)
    : m_pipeline(pipeline), m_alerts(alerts), m_startedAt(SystemClock().utcNow())
{
    m_server.route("/metrics", [this](HttpExchange& exchange) {
        MetricsSnapshot snapshot = snapshotOf(m_pipeline);
        if (m_alerts != nullptr)
            snapshot.alerts = m_alerts->counts();
        exchange.reply({200, renderPrometheus(snapshot), kPrometheusContentType, {}});
    });
    m_server.route("/healthz", [this](HttpExchange& exchange) {
        HealthReport report = healthOf(m_pipeline, m_startedAt);
        exchange.reply({report.status, std::move(report.body), "text/plain; charset=utf-8", {}});
    });
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::start(const std::string& listen, const Pipeline& pipeline,
                                                            const AlertLog* alerts)
{
    const auto colon = listen.rfind(':');
    std::uint16_t port = 0;
    std::from_chars(listen.data() + colon + 1, listen.data() + listen.size(), port);
    std::string host = listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const QHostAddress address(host == "localhost" ? QStringLiteral("127.0.0.1") : QString::fromStdString(host));
    if (address.isNull())
        return fail(ErrorCode::Usage, "metrics.listen: \"" + host + "\" is no IP address.", "Write 127.0.0.1:9464.");
    std::unique_ptr<MetricsServer> server(new MetricsServer(pipeline, alerts));
    if (auto done = server->m_server.listen(address, port); !done)
        return tl::unexpected(done.error());
    return server;
}

} // namespace grantex

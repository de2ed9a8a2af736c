// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forwarder/alert_log.h"
#include "app/forwarder/metrics_server.h"
#include "app/forwarder/options.h"
#include "app/forwarder/printer.h"
#include "core/pipeline/pipeline.h"

#include <QObject>
#include <map>
#include <memory>

namespace grantex {

/// One run of the forwarder: the pipeline with its log, its printing and its exit code.
class Forwarder final : public QObject
{
    Q_OBJECT
public:
    Forwarder(std::unique_ptr<Pipeline> pipeline, const ForwarderOptions& options);

    /// Starts alerts, metrics and pipeline. Fails when the rules are wrong or the metrics address is taken.
    [[nodiscard]] Result<> start();
    /// Stops reading, flushes, then ends the event loop.
    void stop();
    /// Reads the configuration again; a broken one is told and the old one goes on.
    void reload();

Q_SIGNALS:
    void reloading();
    void reloadEnded();
    /// The run is ending, for whatever reason; partial batches are still sent.
    void stopping();

private:
    [[nodiscard]] Result<> listenForMetrics(const Config& config);
    void reloaded(const QStringList& changes);
    void sourcesChanged();
    void lanesChanged();
    void ended(bool onlyPausedRemain);
    void finish(int exitCode);
    void logSummary() const;
    [[nodiscard]] bool anythingWaiting() const;

    std::unique_ptr<Pipeline> m_pipeline;
    ForwarderOptions m_options;
    Printer m_printer;
    AlertLog m_alerts;
    std::unique_ptr<MetricsServer> m_metrics;
    std::string m_metricsListen; ///< where it listens
    std::vector<SourceStatus> m_sources;
    std::map<LaneId, std::pair<LaneStatus::State, std::string>> m_told;
    bool m_everConnected = false;
    bool m_reloading = false;
    bool m_reloadWanted = false;
    bool m_stopping = false;
    int m_exitCode = 0;
};

} // namespace grantex

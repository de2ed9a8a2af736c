// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_engine.h"
#include "core/alerts/state_watch.h"
#include "core/pipeline/pipeline.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace grantex {

/// The alert rules of the window on a server: each alert is a warning in the log and counts in the metrics. Runs when
/// there is an `alerts.json` beside the configuration. Lives on the pipeline's thread.
class AlertLog final : public QObject
{
    Q_OBJECT
public:
    /// nullptr: there is no such file. Usage or Malformed when it cannot be understood.
    [[nodiscard]] static Result<std::unique_ptr<AlertLog>> start(const Pipeline& pipeline);

    [[nodiscard]] const std::map<std::string, std::int64_t>& counts() const { return m_counts; } ///< by rule

private:
    AlertLog(const Pipeline& pipeline, std::vector<AlertRule> rules);
    void tell(const std::vector<Alert>& alerts);
    void look();

    const Pipeline& m_pipeline;
    AlertEngine m_engine;
    StateWatch m_watch;
    std::map<std::string, std::int64_t> m_counts;
    QTimer m_second;
};

} // namespace grantex

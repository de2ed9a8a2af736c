// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_engine.h"
#include "core/alerts/state_watch.h"
#include "core/pipeline/pipeline.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace grantex {

/// The alert rules of the window on a server: each alert is a warning in the log and counts in the metrics. The rules
/// are those of `alerts.json` beside the configuration, and none without that file. Lives on the pipeline's thread.
class AlertLog final : public QObject
{
    Q_OBJECT
public:
    /// `pipeline` must outlive it. There are no rules before the first setRules().
    explicit AlertLog(const Pipeline& pipeline);
    /// The rules beside a configuration, none without their file. Usage or Malformed when it cannot be understood.
    [[nodiscard]] static Result<std::vector<AlertRule>> read(const std::string& configFile);
    /// Counts of rules that stay go on.
    void setRules(std::vector<AlertRule> rules);

    [[nodiscard]] const std::map<std::string, std::int64_t>& counts() const { return m_counts; } ///< by rule

private:
    void tell(const std::vector<Alert>& alerts);
    void look();

    const Pipeline& m_pipeline;
    AlertEngine m_engine;
    StateWatch m_watch;
    std::map<std::string, std::int64_t> m_counts;
    QTimer m_second;
};

} // namespace grantex

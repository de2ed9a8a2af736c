// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/alert_log.h"

#include "app/common/log.h"

#include <filesystem>

namespace grantex {

Result<std::unique_ptr<AlertLog>> AlertLog::start(const Pipeline& pipeline)
{
    const std::string& configFile = pipeline.config().file;
    std::error_code ignored;
    const std::string file = configFile.empty() ? std::string() : alertRulesFile(configFile);
    if (file.empty() || !std::filesystem::exists(file, ignored))
        return nullptr;
    auto rules = loadAlertRules(file);
    if (!rules)
        return tl::unexpected(rules.error());
    return std::unique_ptr<AlertLog>(new AlertLog(pipeline, std::move(*rules)));
}

AlertLog::AlertLog(const Pipeline& pipeline, std::vector<AlertRule> rules)
    : m_pipeline(pipeline), m_engine(std::move(rules)), m_watch(m_engine)
{
    for (const AlertRule& rule : m_engine.rules()) {
        if (rule.enabled)
            m_counts.emplace(rule.name, 0);
    }
    connect(&pipeline, &Pipeline::eventsCommitted, this,
            [this](const EventBlock& events) { tell(m_engine.take(*events, SystemClock().utcNow())); });
    connect(&pipeline, &Pipeline::lanesChanged, this, &AlertLog::look);
    // A gap becomes long without anything being said.
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &AlertLog::look);
    m_second.start();
}

void AlertLog::look()
{
    tell(m_watch.look(m_pipeline.lanes(), m_pipeline.gaps(), m_pipeline.counters(), SystemClock().utcNow()));
}

void AlertLog::tell(const std::vector<Alert>& alerts)
{
    for (const Alert& alert : alerts) {
        ++m_counts[alert.rule];
        Log::warning("alert: " + alert.rule + ": " + alert.text);
    }
}

} // namespace grantex

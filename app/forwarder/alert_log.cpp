// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/alert_log.h"

#include "app/common/log.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace grantex {

AlertLog::AlertLog(const Pipeline& pipeline)
    : m_pipeline(pipeline), m_engine(std::vector<AlertRule>()), m_watch(m_engine)
{
    connect(&pipeline, &Pipeline::eventsCommitted, this,
            [this](const EventBlock& events) { tell(m_engine.take(*events, SystemClock().utcNow())); });
    connect(&pipeline, &Pipeline::lanesChanged, this, &AlertLog::look);
    // A gap becomes long without anything being said.
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &AlertLog::look);
}

Result<std::vector<AlertRule>> AlertLog::read(const std::string& configFile)
{
    std::error_code ignored;
    const std::string file = configFile.empty() ? std::string() : alertRulesFile(configFile);
    if (file.empty() || !std::filesystem::exists(file, ignored))
        return std::vector<AlertRule>();
    return loadAlertRules(file);
}

void AlertLog::setRules(std::vector<AlertRule> rules)
{
    if (rules == m_engine.rules())
        return;
    std::map<std::string, std::int64_t> counts;
    for (const AlertRule& rule : rules) {
        const auto before = m_counts.find(rule.name);
        if (rule.enabled)
            counts.emplace(rule.name, before == m_counts.end() ? 0 : before->second);
    }
    m_counts = std::move(counts);
    m_engine.setRules(std::move(rules));
    m_counts.empty() ? m_second.stop() : m_second.start();
    Log::info("alert rules: " + std::to_string(m_counts.size()));
}

void AlertLog::look()
{
    if (m_counts.empty())
        return;
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

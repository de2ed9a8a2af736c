// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <vector>

namespace grantex {

/// A rule that events are held against, or (with `state`) a state of the program that has no event.
struct AlertRule
{
    enum class State { None, Gap, DestinationPaused, JournalNearlyFull };
    std::string name;
    std::string filter; ///< in the filter language; of rules without a state
    State state = State::None;
    bool enabled = true;
    Millis cooldown{std::chrono::minutes(15)}; ///< the same thing is not told again before
    bool notifies = true;                      ///< by the desktop too; else in the list of alerts only
    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

/// What is told when nobody has said otherwise: exhausted budgets, budgets at 80 %, revocations, anomalies, gaps longer
/// than a minute, paused destinations, a journal that is nearly full.
[[nodiscard]] std::vector<AlertRule> shippedAlertRules();

/// `alerts.json` beside the configuration: for window and forwarder alike. A file that is not there gives the shipped
/// rules; Malformed when it cannot be understood, Usage when a rule in it has a mistake.
[[nodiscard]] Result<std::vector<AlertRule>> loadAlertRules(const std::string& file);
/// Written atomically, mode 0600.
[[nodiscard]] Result<> saveAlertRules(const std::string& file, const std::vector<AlertRule>& rules);
/// `alerts.json` in the directory of this configuration file.
[[nodiscard]] std::string alertRulesFile(const std::string& configFile);

/// The word for a state in files (`gap`), and the state of a word; empty, and None, where there is none.
[[nodiscard]] const char* wordOf(AlertRule::State state);
[[nodiscard]] AlertRule::State alertStateOf(const std::string& word);

/// What is wrong with a rule's name or filter, or nothing. Its name is its own among the rules `before` it: alerts,
/// cool-downs and metrics know a rule by it.
[[nodiscard]] Result<> checkAlertRule(const AlertRule& rule, std::span<const AlertRule> before);
/// The same for each of them.
[[nodiscard]] Result<> checkAlertRules(std::span<const AlertRule> rules);

} // namespace grantex

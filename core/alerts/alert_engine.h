// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/alert_rules.h"
#include "core/event/event.h"
#include "core/event/fields.h"
#include "core/filter/predicate.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace grantex {

/// Holds events and states against the rules. Tells each thing once: one grant at one threshold, one destination, one
/// gap; again only after the rule's cool-down, or when the budget was refilled meanwhile. Bounded. One thread.
class AlertEngine
{
public:
    explicit AlertEngine(std::vector<AlertRule> rules = shippedAlertRules());

    /// What was told before stays told, for rules of the same name.
    void setRules(std::vector<AlertRule> rules);
    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_rules; }

    /// `now` is the time of asking; events older than an hour are history and tell nothing.
    [[nodiscard]] std::vector<Alert> take(std::span<const StoredEvent> events, UtcTime now);
    /// A state that StateWatch noticed.
    [[nodiscard]] std::optional<Alert> take(AlertRule::State state, const std::string& about, const std::string& text,
                                            UtcTime now);

    /// Takes up what was told in an earlier run, oldest first: of an event that is still in the journal, …
    void recall(const std::string& rule, const StoredEvent& event);
    /// … and of a state.
    void recall(const Alert& state);

private:
    struct Compiled
    {
        std::size_t rule = 0;
        filter::Predicate predicate;
    };
    struct Budget
    {
        std::string percentUsed; ///< as last told
        bool isExhausted = false;
        UtcTime at{}; ///< of the newest event: events come out of order
    };
    /// False: it was told, and is not to be told again yet.
    [[nodiscard]] bool isNew(const AlertRule& rule, const std::string& about, UtcTime now);
    /// What was told of a budget is forgotten when this event says that there is more of it than before.
    void forgetRefilled(const Event& event, const EventFields& fields, UtcTime at);
    void forgetOldest();

    std::vector<AlertRule> m_rules;
    std::vector<Compiled> m_compiled;
    std::map<std::pair<std::string, std::string>, UtcTime> m_told; ///< by rule and what it is about
    std::map<std::string, Budget> m_budgets;                       ///< by grant
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_engine.h"

#include "core/event/decimal_text.h"
#include "core/event/fields.h"
#include "core/filter/parser.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kMostTold = 20'000;
constexpr auto kHistory = std::chrono::hours(1);
constexpr auto kExhausted = "budget.exhausted"; // not shown

bool isBudget(const std::string& type)
{
    return type.starts_with("budget.");
}

/// What is the same in the repetitions of an event.
std::string aboutOf(const StoredEvent& event, const EventFields& fields)
{
    if (fields.grantId.empty())
        return event.event.id.empty() ? std::to_string(event.sequence.value) : event.event.id;
    if (!fields.percentUsed.empty())
        return fields.grantId + " " + fields.percentUsed;
    // Apart from what else is told of the grant: a refilled budget is exhausted anew, but a grant is revoked once.
    return isBudget(event.event.type) ? fields.grantId + " " + event.event.type : fields.grantId;
}

std::string textOf(const StoredEvent& event, const EventFields& fields)
{
    std::string text = event.event.type;
    if (!fields.grantId.empty())
        text += " of " + fields.grantId;
    if (!fields.percentUsed.empty())
        text += ", " + fields.percentUsed + " % used";
    if (!fields.remaining.empty())
        text += ", " + fields.remaining + " remaining";
    return text;
}

} // namespace

AlertEngine::AlertEngine(std::vector<AlertRule> rules)
{
    setRules(std::move(rules));
}

void AlertEngine::setRules(std::vector<AlertRule> rules)
{
    m_rules = std::move(rules);
    m_compiled.clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].state != AlertRule::State::None || !m_rules[i].enabled)
            continue;
        if (const auto query = filter::parse(m_rules[i].filter); query && query->root)
            m_compiled.push_back({i, filter::Predicate(*query, {})});
    }
}

void AlertEngine::forgetRefilled(const Event& event, const EventFields& fields, UtcTime at)
{
    if (m_budgets.size() > kMostTold)
        m_budgets.clear();
    Budget& budget = m_budgets[fields.grantId];
    if (at < budget.at)
        return;
    budget.at = at;
    const auto says = [](const std::string& number) { return !number.empty(); };
    const bool hasMore = says(fields.remaining) && compareDecimals(fields.remaining, "0") > 0;
    const bool isEmpty = event.type == kExhausted || (says(fields.remaining) && !hasMore);
    const bool isLess = says(budget.percentUsed) && says(fields.percentUsed) &&
                        compareDecimals(fields.percentUsed, budget.percentUsed) < 0;
    // The threshold that comes with the last debit does not make an exhausted budget a better one.
    const bool isRefilled = !isEmpty && (isLess || (budget.isExhausted && (hasMore || says(fields.percentUsed))));
    if (says(fields.percentUsed))
        budget.percentUsed = fields.percentUsed;
    budget.isExhausted = event.type == kExhausted || (budget.isExhausted && !isRefilled);
    if (!isRefilled)
        return;
    std::erase_if(m_told,
                  [prefix = fields.grantId + " "](const auto& told) { return told.first.second.starts_with(prefix); });
}

void AlertEngine::forgetOldest()
{
    if (m_told.size() <= kMostTold)
        return;
    std::vector<UtcTime> times;
    times.reserve(m_told.size());
    for (const auto& [key, time] : m_told)
        times.push_back(time);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    std::erase_if(m_told, [limit = *middle](const auto& told) { return told.second <= limit; });
}

bool AlertEngine::isNew(const AlertRule& rule, const std::string& about, UtcTime now)
{
    const auto [told, isFirst] = m_told.try_emplace({rule.name, about}, now);
    if (!isFirst && now - told->second < rule.cooldown)
        return false;
    told->second = now;
    forgetOldest();
    return true;
}

std::vector<Alert> AlertEngine::take(std::span<const StoredEvent> events, UtcTime now)
{
    std::vector<Alert> alerts;
    if (m_compiled.empty())
        return alerts;
    for (const StoredEvent& event : events) {
        if (now - event.receivedAt > kHistory)
            continue;
        std::optional<EventFields> fields;
        if (isBudget(event.event.type)) {
            fields = readFields(event.event.json);
            if (!fields->grantId.empty())
                forgetRefilled(event.event, *fields, event.event.createdAt.value_or(event.receivedAt));
        }
        for (const Compiled& compiled : m_compiled) {
            if (!compiled.predicate.matches(filter::subjectOf(event, now)))
                continue;
            if (!fields)
                fields = readFields(event.event.json);
            const AlertRule& rule = m_rules[compiled.rule];
            const std::string about = aboutOf(event, *fields);
            if (isNew(rule, about, now))
                alerts.push_back({rule.name,
                                  about,
                                  textOf(event, *fields),
                                  event.event.createdAt.value_or(event.receivedAt),
                                  event.sequence,
                                  {}});
        }
    }
    return alerts;
}

void AlertEngine::recall(const std::string& rule, const StoredEvent& event)
{
    const EventFields fields = readFields(event.event.json);
    if (isBudget(event.event.type) && !fields.grantId.empty())
        forgetRefilled(event.event, fields, event.event.createdAt.value_or(event.receivedAt));
    UtcTime& told = m_told[{rule, aboutOf(event, fields)}];
    told = std::max(told, event.receivedAt);
}

void AlertEngine::recall(const Alert& state)
{
    UtcTime& told = m_told[{state.rule, state.about}];
    told = std::max(told, state.at);
}

std::optional<Alert> AlertEngine::take(AlertRule::State state, const std::string& about, const std::string& text,
                                       UtcTime now)
{
    for (const AlertRule& rule : m_rules) {
        if (rule.state == state && rule.enabled && isNew(rule, about, now))
            return Alert{rule.name, about, text, now, {}, state};
    }
    return std::nullopt;
}

} // namespace grantex

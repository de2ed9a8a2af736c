// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_account.h"
#include "core/budget/grant_book.h"
#include "core/event/event.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace grantex {

/// All budgets, learnt event by event and, where a key allows, from the service. Bounded: 20,000 budgets, 100,000
/// grants, about a million steps. Not thread-safe; one thread owns it.
class Ledger
{
public:
    struct Bounds
    {
        std::size_t budgets = 20'000;
        std::size_t grants = 100'000;
        std::size_t steps = 1'000'000; ///< of all budgets
        std::size_t stepsOfOne = 10'000;
    };
    Ledger() : Ledger(Bounds{}) {}
    explicit Ledger(Bounds bounds);
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// One event; types it learns nothing from are passed over. `createdAt` counts, unless it lies a day in the future.
    void apply(std::string_view type, std::string_view json, std::optional<UtcTime> createdAt, UtcTime receivedAt);
    void apply(const StoredEvent& event);
    void apply(const AllocationRecord& record, UtcTime now);
    void apply(const GrantRecord& record);
    /// Times in which events may have been missed; ascending, not overlapping. An open one ends in the far future.
    void setGaps(std::vector<TimeSpan> gaps);

    /// Everything, forecasts included as far as they are recent: at most `mostForecasts` old ones are made anew, the
    /// oldest first, so that a call stays short.
    [[nodiscard]] BudgetSnapshot snapshot(UtcTime now, std::size_t mostForecasts);
    /// nullptr: there is no such budget (any more).
    [[nodiscard]] BudgetStepsPtr steps(BudgetId id) const;
    [[nodiscard]] bool hasBudget(const std::string& grantId) const { return m_byGrant.contains(grantId); }
    [[nodiscard]] const GrantBook& grants() const { return m_grants; }

    /// Budgets that changed since the last call.
    [[nodiscard]] std::unordered_set<BudgetId> takeChanged() { return std::exchange(m_changed, {}); }
    /// Grants with a budget of which neither agent nor principal is known, met since the last call.
    [[nodiscard]] std::vector<std::string> takeStrangers() { return std::exchange(m_strangers, {}); }
    /// Whether the service could tell the size of a budget; asked for once after each such event.
    [[nodiscard]] bool takeWantsService() { return std::exchange(m_wantsService, false); }

private:
    struct Entry
    {
        BudgetAccount account;
        Forecast forecast;
        UtcTime forecastAt{Millis(-1)};
        bool isStale = true;
    };
    Entry& entryFor(const std::string& grantId, const std::string& currency);
    void touch(Entry& entry);
    void forgetSome();
    void applyBudget(const EventFields& fields, std::string_view type, UtcTime at);
    [[nodiscard]] std::size_t bound() const;
    [[nodiscard]] bool hasEnded(const std::string& grantId, UtcTime now) const;
    void refreshForecasts(UtcTime now, std::size_t most);

    Bounds m_bounds;
    std::map<BudgetId, Entry> m_entries;
    std::unordered_map<std::string, std::vector<BudgetId>> m_byGrant;
    GrantBook m_grants;
    std::vector<TimeSpan> m_gaps;
    BudgetId m_lastId = 0;
    std::int64_t m_forgotten = 0;
    std::unordered_set<BudgetId> m_changed;
    std::vector<std::string> m_strangers;
    bool m_wantsService = false;
};

} // namespace grantex

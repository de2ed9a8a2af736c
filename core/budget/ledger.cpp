// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/ledger.h"

#include "core/budget/budget_scan.h"
#include "core/budget/forecast.h"

#include <algorithm>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto kFuture = 24h;
/// A forecast without news changes slowly.
constexpr auto kForecastAge = 5s;
constexpr std::size_t kFewestSteps = 64;
constexpr std::size_t kMostStrangers = 1'000;

void addTo(std::optional<Decimal>& sum, const std::optional<Decimal>& amount)
{
    sum = sum && amount ? sum->plus(*amount) : std::nullopt;
}

} // namespace

Ledger::Ledger(Bounds bounds)
    : m_bounds(bounds), m_grants(bounds.grants, [this](const std::string& id) { return m_byGrant.contains(id); })
{
}

std::size_t Ledger::bound() const
{
    return std::clamp(m_bounds.steps / std::max<std::size_t>(1, m_entries.size()), kFewestSteps, m_bounds.stepsOfOne);
}

void Ledger::apply(const StoredEvent& event)
{
    apply(event.event.type, event.event.json, event.event.createdAt, event.receivedAt);
}

void Ledger::apply(std::string_view type, std::string_view json, std::optional<UtcTime> createdAt, UtcTime receivedAt)
{
    if (!BudgetScan::concerns(type))
        return;
    const UtcTime at = createdAt && *createdAt < receivedAt + kFuture ? *createdAt : receivedAt;
    const EventFields fields = readFields(json);
    if (type == "anomaly.auto_revoked") {
        for (const auto& id : fields.revokedGrants)
            m_grants.revoke(id, false, at);
        return;
    }
    if (fields.grantId.empty())
        return;
    if (type == "grant.revoked") {
        // The protocol revokes what descends too; only a word to the contrary counts.
        m_grants.revoke(fields.grantId, fields.cascade.value_or(true), at);
        return;
    }
    m_grants.learn(fields);
    if (type.starts_with("budget.") || !fields.initial.empty())
        applyBudget(fields, type, at);
}

void Ledger::applyBudget(const EventFields& fields, std::string_view type, UtcTime at)
{
    Entry& entry = entryFor(fields.grantId, fields.currency);
    if (entry.account.apply(fields, type == "budget.exhausted", at, bound()))
        touch(entry);
    m_wantsService = m_wantsService || entry.account.wantsService();
}

void Ledger::apply(const AllocationRecord& record, UtcTime now)
{
    if (record.grantId.empty())
        return;
    Entry& entry = entryFor(record.grantId, record.currency);
    if (entry.account.apply(record, now, bound()))
        touch(entry);
}

void Ledger::apply(const GrantRecord& record)
{
    m_grants.learn(record);
}

void Ledger::setGaps(std::vector<TimeSpan> gaps)
{
    m_gaps = std::move(gaps);
    for (auto& [id, entry] : m_entries)
        entry.isStale = true;
}

Ledger::Entry& Ledger::entryFor(const std::string& grantId, const std::string& currency)
{
    auto& ids = m_byGrant[grantId];
    BudgetId newest = 0;
    for (const BudgetId id : ids) {
        Entry& entry = m_entries.at(id);
        if (entry.account.currency() == currency)
            return entry;
        // An event that names no currency is about the budget that was heard of last.
        if (currency.empty() && (newest == 0 || entry.account.heardAt() >= m_entries.at(newest).account.heardAt()))
            newest = id;
        if (!currency.empty() && entry.account.currency().empty()) {
            entry.account.setCurrency(currency);
            m_changed.insert(id);
            return entry;
        }
    }
    if (newest != 0)
        return m_entries.at(newest);
    if (m_entries.size() >= m_bounds.budgets)
        forgetSome();
    const BudgetId id = ++m_lastId;
    m_byGrant[grantId].push_back(id);
    m_changed.insert(id);
    const GrantFacts* facts = m_grants.find(grantId);
    if ((facts == nullptr || facts->agentId.empty()) && m_strangers.size() < kMostStrangers)
        m_strangers.push_back(grantId);
    Entry& entry = m_entries.try_emplace(id, Entry{BudgetAccount(id, grantId), {}}).first->second;
    entry.account.setCurrency(currency);
    return entry;
}

void Ledger::touch(Entry& entry)
{
    entry.isStale = true;
    m_changed.insert(entry.account.id());
}

void Ledger::forgetSome()
{
    // One in sixteen at a time: those that changed longest ago.
    std::vector<std::pair<UtcTime, BudgetId>> all;
    all.reserve(m_entries.size());
    for (const auto& [id, entry] : m_entries)
        all.emplace_back(entry.account.changedAt().value_or(UtcTime{}), id);
    const auto count = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, all.size() / 16));
    std::nth_element(all.begin(), all.begin() + count - 1, all.end());
    for (auto it = all.begin(); it != all.begin() + count; ++it) {
        const auto entry = m_entries.find(it->second);
        const auto ofGrant = m_byGrant.find(entry->second.account.grantId());
        std::erase(ofGrant->second, it->second);
        if (ofGrant->second.empty())
            m_byGrant.erase(ofGrant);
        m_entries.erase(entry);
        ++m_forgotten;
    }
}

bool Ledger::hasEnded(const std::string& grantId, UtcTime now) const
{
    const GrantFacts* facts = m_grants.find(grantId);
    return facts != nullptr && (facts->revokedAt || (facts->expiresAt && *facts->expiresAt <= now));
}

void Ledger::refreshForecasts(UtcTime now, std::size_t most)
{
    std::vector<std::pair<UtcTime, Entry*>> due;
    for (auto& [id, entry] : m_entries) {
        if (entry.isStale || entry.forecastAt + kForecastAge < now || entry.forecastAt > now)
            due.emplace_back(entry.forecastAt, &entry);
    }
    if (due.size() > most) {
        std::nth_element(due.begin(), due.begin() + static_cast<std::ptrdiff_t>(most), due.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        due.resize(most);
    }
    for (const auto& [at, entry] : due) {
        entry->isStale = false;
        entry->forecastAt = now;
        if (hasEnded(entry->account.grantId(), now)) {
            entry->forecast = {};
            entry->forecast.basis = Forecast::Basis::Ended;
        } else {
            entry->forecast = forecastOf(entry->account.history().steps(), m_gaps, now);
        }
    }
}

BudgetSnapshot Ledger::snapshot(UtcTime now, std::size_t mostForecasts)
{
    refreshForecasts(now, mostForecasts);
    BudgetSnapshot snapshot;
    snapshot.budgets.reserve(m_entries.size());
    snapshot.forgotten = m_forgotten;
    snapshot.grants = static_cast<std::int64_t>(m_grants.size());
    for (const auto& [id, entry] : m_entries) {
        BudgetSummary summary = entry.account.summary();
        if (const GrantFacts* facts = m_grants.find(summary.grantId)) {
            summary.agentId = facts->agentId;
            summary.principalId = facts->principalId;
            summary.revokedAt = facts->revokedAt;
            summary.expiresAt = facts->expiresAt;
        }
        summary.hasEnded = hasEnded(summary.grantId, now);
        summary.forecast = entry.forecast;
        if (summary.hasEnded)
            summary.forecast.basis = Forecast::Basis::Ended;
        CurrencyTotals& totals = snapshot.totals[summary.currency];
        ++totals.budgets;
        if (summary.initial && summary.remaining && !summary.isAtMost) {
            addTo(totals.allocated, summary.initial);
            addTo(totals.spent, summary.initial->minus(*summary.remaining));
            addTo(summary.hasEnded ? totals.lapsed : totals.remaining, summary.remaining);
        } else {
            ++totals.unknown;
        }
        snapshot.budgets.push_back(std::move(summary));
    }
    return snapshot;
}

BudgetStepsPtr Ledger::steps(BudgetId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : std::make_shared<const BudgetSteps>(it->second.account.history().steps());
}

} // namespace grantex

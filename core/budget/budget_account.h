// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_history.h"
#include "core/event/fields.h"
#include "core/grantex/records.h"

namespace grantex {

/// One budget as it was learnt. Its state is always that of the newest time, whatever order things come in.
class BudgetAccount
{
public:
    BudgetAccount(BudgetId id, std::string grantId) : m_id(id), m_grantId(std::move(grantId)) {}

    /// A budget event. `bound`: the most steps to keep. False: it said nothing new.
    bool apply(const EventFields& fields, bool isExhausted, UtcTime at, std::size_t bound);
    /// What the service holds. `now` stands in for a time it does not tell.
    bool apply(const AllocationRecord& record, UtcTime now, std::size_t bound);

    [[nodiscard]] BudgetId id() const { return m_id; }
    [[nodiscard]] const std::string& grantId() const { return m_grantId; }
    [[nodiscard]] const std::string& currency() const { return m_currency; }
    void setCurrency(const std::string& currency) { m_currency = currency; }
    [[nodiscard]] const std::optional<Decimal>& initial() const { return m_initial; }
    [[nodiscard]] const BudgetHistory& history() const { return m_history; }
    [[nodiscard]] std::optional<UtcTime> changedAt() const;
    /// Of the newest event or record, also one that said nothing new.
    [[nodiscard]] const std::optional<UtcTime>& heardAt() const { return m_heardAt; }
    /// Its size is not known, or was made wrong by a top-up: the service could tell.
    [[nodiscard]] bool wantsService() const { return !m_initial; }
    /// All but the grant's part and the forecast.
    [[nodiscard]] BudgetSummary summary() const;

private:
    [[nodiscard]] bool mayBeginAt(UtcTime at) const;
    void setInitial(const Decimal& initial, bool isNewest);
    bool addStep(BudgetStep step, std::size_t bound);
    [[nodiscard]] BudgetLevel level() const;

    BudgetId m_id;
    std::string m_grantId;
    std::string m_currency;
    std::optional<Decimal> m_initial;
    std::optional<Decimal> m_toldPercent; ///< of use, by the newest event that named one
    bool m_isExhausted = false;           ///< the newest event said so
    std::optional<UtcTime> m_heardAt;     ///< time of the newest event or record
    std::int64_t m_debits = 0;
    std::int64_t m_topUps = 0;
    std::int64_t m_repeats = 0;
    BudgetHistory m_history;
};

} // namespace grantex

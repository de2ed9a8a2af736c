// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/budget_service.h"

#include "core/budget/budget_scan.h"
#include "core/budget/ledger.h"
#include "core/grantex/directory.h"

#include <QTimer>
#include <optional>
#include <unordered_set>

namespace grantex {

/// The service's work, on its thread: reads the journal to its end, then new events; asks the service; tells what
/// changed on a beat.
class BudgetWorker final : public QObject
{
    Q_OBJECT
public:
    BudgetWorker(BudgetService& owner, BudgetService::Setup setup);
    ~BudgetWorker() override;

    void start();
    void setService(const SourceSettings& service);
    void receive(const EventBlock& events);
    void setGaps(const std::vector<Gap>& gaps);
    void setActive(bool isActive);
    void setWatched(std::vector<BudgetId> ids);
    void refresh();
    void meetAgent(const std::string& agentId);
    void transactions(const std::string& grantId, int page, std::function<void(Result<TransactionPage>)> done);
    void revoke(const std::string& grantId, std::function<void(Result<>)> done);
    [[nodiscard]] GrantDescent descent(const std::string& grantId) const;
    [[nodiscard]] TypeSeriesPtr typeSeries(TypeCounts::Range range) const;

private:
    void fill();
    void endFill();
    void beat();
    void publish();
    void askAllocations();
    void tellFailure(const Error& error);
    /// Calls on the owner's thread, unless the owner is gone by then.
    void tell(std::function<void(BudgetService&)> call);

    BudgetService& m_owner;
    BudgetService::Setup m_setup;
    SystemClock m_clock;
    Ledger m_ledger;
    TypeCounts m_types;
    std::optional<BudgetScan> m_scan;
    Sequence m_read;      ///< the newest event applied
    Sequence m_announced; ///< the newest that receive() brought
    bool m_isFilling = false;
    bool m_isDirty = true;
    bool m_isActive = false;
    bool m_isAsking = false;
    bool m_isRefused = false; ///< the key is not accepted: not asked again until somebody wants it
    bool m_hasFailed = false;
    std::unordered_set<BudgetId> m_watched;
    std::unordered_set<BudgetId> m_fresh; ///< watched from now on: their steps are told whether changed or not
    int m_quietBeats = 0;
    QTimer m_fillTimer{this}; ///< children, so that they move to the thread too
    QTimer m_beatTimer{this};
    QTimer m_pollTimer{this};
    QTimer m_soonTimer{this}; ///< an event asked for what only the service knows
    std::unique_ptr<GrantexClient> m_client;
    std::unique_ptr<Directory> m_directory;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/budget/budget_values.h"
#include "core/budget/type_counts.h"
#include "core/event/event.h"
#include "core/grantex/records.h"
#include "core/journal/records.h"
#include "core/settings/config.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace grantex {

class BudgetWorker;

/// What a revocation of a grant would take along.
struct GrantDescent
{
    std::vector<std::string> descendants; ///< that still live, nearest first
    std::size_t withBudget = 0;           ///< of them and of the grant itself
};

/// Budgets, grants and names behind the window: learnt from the journal and from new events and, where a key allows,
/// from the service, on a thread of its own. Lives on the thread that made it; signals and callbacks come there, at
/// most twice a second. All calls return at once. A callback may come never when this is destroyed first.
class BudgetService final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        std::string journalDirectory; ///< empty: only what receive() brings
        SourceSettings service;       ///< url and key; an empty url: no REST
        Millis beat{500};
        Millis poll{5'000};        ///< of the budgets, while somebody looks
        Millis quietPoll{300'000}; ///< and while nobody does
    };
    /// The first source of the configuration that has an address and a key.
    [[nodiscard]] static Setup setupOf(const Config& config);

    explicit BudgetService(Setup setup, QObject* parent = nullptr);
    ~BudgetService() override;

    /// Begins to read the journal.
    void start();
    /// Ends the work: from then on calls do nothing.
    void stop();
    /// Whether there is a key to ask the service with.
    [[nodiscard]] bool hasService() const { return m_hasService; }
    /// Another address or key.
    void setService(const SourceSettings& service);

    [[nodiscard]] const BudgetSnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const AgentNamesPtr& names() const { return m_names; }
    /// What `who` wants the steps of; replaces what it wanted before. stepsChanged() follows, now and with each change.
    void setWatched(const void* who, std::vector<BudgetId> ids);

    /// `who` looks, or no longer does: while somebody does, the service is asked more often, and snapshots come on
    /// every beat.
    void setActive(const void* who, bool isActive);

    void transactions(const std::string& grantId, int page, std::function<void(Result<TransactionPage>)> done);
    void revoke(const std::string& grantId, std::function<void(Result<>)> done);
    void descent(const std::string& grantId, std::function<void(GrantDescent)> done);
    void typeSeries(TypeCounts::Range range, std::function<void(TypeSeriesPtr)> done);

public Q_SLOTS:
    void receive(const grantex::EventBlock& events);
    void setGaps(const std::vector<grantex::Gap>& gaps);
    /// Asks the service now.
    void refresh();
    /// An agent's id was met elsewhere: its name is wanted.
    void meetAgent(const QString& agentId);

Q_SIGNALS:
    void changed();
    void stepsChanged(grantex::BudgetId id, const grantex::BudgetStepsPtr& steps);
    void namesChanged();
    /// The journal has been read to its end.
    void filled();
    /// What the service refused or why it did not answer; told once until it answers again.
    void serviceFailed(const grantex::Error& error);
    void serviceAnswered(grantex::UtcTime at);

private:
    friend class BudgetWorker;
    void onWorker(std::function<void(BudgetWorker&)> call);

    bool m_hasService = false;
    BudgetSnapshotPtr m_snapshot = std::make_shared<const BudgetSnapshot>();
    AgentNamesPtr m_names = std::make_shared<const AgentNames>();
    std::map<const void*, std::vector<BudgetId>> m_watched;
    std::set<const void*> m_lookers;
    QThread m_thread;
    BudgetWorker* m_worker; ///< lives and dies on m_thread; nullptr once stopped
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/budget_service.h"

#include "core/pipeline/budget_worker.h"

#include <algorithm>

namespace grantex {

BudgetService::Setup BudgetService::setupOf(const Config& config)
{
    Setup setup;
    setup.journalDirectory = config.journal.directory;
    for (const SourceSettings& source : config.sources) {
        if (source.type != SourceSettings::Type::File && !source.url.empty() && !source.apiKey.isEmpty()) {
            setup.service = source;
            break;
        }
    }
    return setup;
}

BudgetService::BudgetService(Setup setup, QObject* parent)
    : QObject(parent), m_hasService(!setup.service.url.empty() && !setup.service.apiKey.isEmpty()),
      m_worker(new BudgetWorker(*this, std::move(setup)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("budgets"));
    m_thread.start();
}

BudgetService::~BudgetService()
{
    stop();
}

void BudgetService::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_worker = nullptr;
}

void BudgetService::onWorker(std::function<void(BudgetWorker&)> call)
{
    if (m_worker == nullptr)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, call = std::move(call)] { call(*worker); }, Qt::QueuedConnection);
}

void BudgetService::start()
{
    onWorker([](BudgetWorker& worker) { worker.start(); });
}

void BudgetService::setService(const SourceSettings& service)
{
    m_hasService = !service.url.empty() && !service.apiKey.isEmpty();
    onWorker([service](BudgetWorker& worker) { worker.setService(service); });
}

void BudgetService::setWatched(const void* who, std::vector<BudgetId> ids)
{
    if (ids.empty())
        m_watched.erase(who);
    else
        m_watched[who] = std::move(ids);
    std::vector<BudgetId> all;
    for (const auto& [of, some] : m_watched)
        all.insert(all.end(), some.begin(), some.end());
    onWorker([all = std::move(all)](BudgetWorker& worker) { worker.setWatched(all); });
}

void BudgetService::transactions(const std::string& grantId, int page,
                                 std::function<void(Result<TransactionPage>)> done)
{
    onWorker(
        [grantId, page, done = std::move(done)](BudgetWorker& worker) { worker.transactions(grantId, page, done); });
}

void BudgetService::revoke(const std::string& grantId, std::function<void(Result<>)> done)
{
    onWorker([grantId, done = std::move(done)](BudgetWorker& worker) { worker.revoke(grantId, done); });
}

void BudgetService::descent(const std::string& grantId, std::function<void(GrantDescent)> done)
{
    onWorker([this, grantId, done = std::move(done)](BudgetWorker& worker) {
        QMetaObject::invokeMethod(
            this, [done, descent = worker.descent(grantId)] { done(descent); }, Qt::QueuedConnection);
    });
}

void BudgetService::typeSeries(TypeCounts::Range range, std::function<void(TypeSeriesPtr)> done)
{
    onWorker([this, range, done = std::move(done)](BudgetWorker& worker) {
        QMetaObject::invokeMethod(
            this, [done, series = worker.typeSeries(range)] { done(series); }, Qt::QueuedConnection);
    });
}

void BudgetService::receive(const EventBlock& events)
{
    onWorker([events](BudgetWorker& worker) { worker.receive(events); });
}

void BudgetService::setGaps(const std::vector<Gap>& gaps)
{
    onWorker([gaps](BudgetWorker& worker) { worker.setGaps(gaps); });
}

void BudgetService::setActive(const void* who, bool isActive)
{
    const bool was = !m_lookers.empty();
    if (isActive)
        m_lookers.insert(who);
    else
        m_lookers.erase(who);
    if (const bool is = !m_lookers.empty(); is != was)
        onWorker([is](BudgetWorker& worker) { worker.setActive(is); });
}

void BudgetService::refresh()
{
    onWorker([](BudgetWorker& worker) { worker.refresh(); });
}

void BudgetService::meetAgent(const QString& agentId)
{
    onWorker([id = agentId.toStdString()](BudgetWorker& worker) { worker.meetAgent(id); });
}

} // namespace grantex

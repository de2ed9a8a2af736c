// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/budget_worker.h"

#include <algorithm>

namespace grantex {

namespace {

using namespace std::chrono_literals;

/// About 5 ms of reading: a request for something else waits no longer.
constexpr std::size_t kSlice = 4'000;
constexpr std::size_t kForecastsPerBeat = 200;
/// While nobody looks, a snapshot every so many beats is enough for badges.
constexpr int kQuietBeats = 10;
constexpr auto kSoon = 2s;
constexpr auto kFarFuture = std::chrono::sys_days(std::chrono::year(9999) / 1 / 1);

ServiceAddress addressOf(const SourceSettings& source)
{
    ServiceAddress address{source.url, source.apiKey, {}};
    address.http.caFile = source.caFile;
    address.http.proxy = source.proxy;
    address.http.allowInsecureHttp = source.allowInsecureHttp;
    return address;
}

Error noService()
{
    return {ErrorCode::Unavailable, "There is no key to ask the service with.",
            "Events tell budgets only from half of their use on. Set an API key in the settings of the connection."};
}

} // namespace

BudgetWorker::BudgetWorker(BudgetService& owner, BudgetService::Setup setup) : m_owner(owner), m_setup(std::move(setup))
{
}

BudgetWorker::~BudgetWorker() = default;

void BudgetWorker::tell(std::function<void(BudgetService&)> call)
{
    QMetaObject::invokeMethod(
        &m_owner, [owner = &m_owner, call = std::move(call)] { call(*owner); }, Qt::QueuedConnection);
}

void BudgetWorker::start()
{
    m_fillTimer.setInterval(0);
    m_soonTimer.setSingleShot(true);
    m_beatTimer.setInterval(m_setup.beat);
    connect(&m_fillTimer, &QTimer::timeout, this, &BudgetWorker::fill);
    connect(&m_beatTimer, &QTimer::timeout, this, &BudgetWorker::beat);
    connect(&m_pollTimer, &QTimer::timeout, this, &BudgetWorker::askAllocations);
    connect(&m_soonTimer, &QTimer::timeout, this, &BudgetWorker::askAllocations);
    m_beatTimer.start();
    setService(m_setup.service);
    if (m_setup.journalDirectory.empty())
        return tell([](BudgetService& owner) { Q_EMIT owner.filled(); });
    auto scan = BudgetScan::open(m_setup.journalDirectory);
    if (!scan) {
        tellFailure(scan.error());
        return tell([](BudgetService& owner) { Q_EMIT owner.filled(); });
    }
    m_scan.emplace(std::move(*scan));
    m_isFilling = true;
    m_fillTimer.start();
}

void BudgetWorker::fill()
{
    const auto rows = m_scan->next(kSlice, [this](const ScannedRow& row) {
        m_types.count(row.type, row.receivedAt);
        if (!row.json.empty())
            m_ledger.apply(row.type, row.json, row.createdAt, row.receivedAt);
    });
    m_isDirty = true;
    m_read = std::max(m_read, m_scan->position());
    // A journal that cannot be read (any more): new events count all the same.
    if (!rows || (*rows < kSlice && m_read >= m_announced)) {
        if (!rows)
            tellFailure(rows.error());
        endFill();
    }
}

void BudgetWorker::endFill()
{
    m_fillTimer.stop();
    m_isFilling = false;
    m_scan.reset();
    publish();
    tell([](BudgetService& owner) { Q_EMIT owner.filled(); });
}

void BudgetWorker::receive(const EventBlock& events)
{
    if (!events || events->empty())
        return;
    m_announced = std::max(m_announced, events->back().sequence);
    if (m_isFilling)
        return; // the scan comes to them
    for (const StoredEvent& event : *events) {
        if (event.sequence <= m_read)
            continue;
        m_types.count(event.event.type, event.receivedAt);
        if (BudgetScan::concerns(event.event.type))
            m_ledger.apply(event);
        m_read = event.sequence;
    }
    m_isDirty = true;
}

void BudgetWorker::setGaps(const std::vector<Gap>& gaps)
{
    std::vector<TimeSpan> spans;
    spans.reserve(gaps.size());
    for (const Gap& gap : gaps)
        spans.push_back({gap.from, gap.to ? *gap.to : UtcTime(kFarFuture)});
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    std::vector<TimeSpan> merged;
    for (const TimeSpan& span : spans) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else if (span.from < span.to)
            merged.push_back(span);
    }
    m_ledger.setGaps(std::move(merged));
    m_isDirty = true;
}

void BudgetWorker::setActive(bool isActive)
{
    m_isActive = isActive;
    m_pollTimer.setInterval(isActive ? m_setup.poll : m_setup.quietPoll);
    if (!isActive)
        return;
    m_isDirty = true;
    beat();
    askAllocations();
}

void BudgetWorker::setWatched(std::vector<BudgetId> ids)
{
    std::unordered_set<BudgetId> watched(ids.begin(), ids.end());
    for (const BudgetId id : watched) {
        if (!m_watched.contains(id))
            m_fresh.insert(id);
    }
    m_watched = std::move(watched);
    for (const BudgetId id : std::exchange(m_fresh, {})) {
        if (auto steps = m_ledger.steps(id))
            tell([id, steps = std::move(steps)](BudgetService& owner) { Q_EMIT owner.stepsChanged(id, steps); });
    }
}

void BudgetWorker::beat()
{
    for (const auto& grant : m_ledger.takeStrangers()) {
        if (m_directory)
            m_directory->meetGrant(grant);
    }
    if (m_ledger.takeWantsService() && m_client && !m_isRefused && !m_soonTimer.isActive())
        m_soonTimer.start(kSoon);
    // Forecasts change with the clock, so one who looks gets a snapshot on every beat.
    const bool isDue = m_isActive || ++m_quietBeats >= kQuietBeats;
    if (isDue && (m_isDirty || m_isActive))
        publish();
}

void BudgetWorker::publish()
{
    m_quietBeats = 0;
    m_isDirty = false;
    auto snapshot = std::make_shared<const BudgetSnapshot>(m_ledger.snapshot(m_clock.utcNow(), kForecastsPerBeat));
    if (m_directory) {
        for (const auto& budget : snapshot->budgets)
            m_directory->meetAgent(budget.agentId);
    }
    std::vector<std::pair<BudgetId, BudgetStepsPtr>> steps;
    for (const BudgetId id : m_ledger.takeChanged()) {
        if (!m_watched.contains(id))
            continue;
        if (auto of = m_ledger.steps(id))
            steps.emplace_back(id, std::move(of));
    }
    tell([snapshot = std::move(snapshot), steps = std::move(steps)](BudgetService& owner) {
        owner.m_snapshot = snapshot;
        for (const auto& [id, of] : steps)
            Q_EMIT owner.stepsChanged(id, of);
        Q_EMIT owner.changed();
    });
}

void BudgetWorker::setService(const SourceSettings& service)
{
    m_directory.reset();
    m_client.reset();
    m_isAsking = false;
    m_isRefused = false;
    m_pollTimer.stop();
    if (service.url.empty() || service.apiKey.isEmpty())
        return;
    m_client = std::make_unique<GrantexClient>(addressOf(service));
    m_directory = std::make_unique<Directory>(*m_client);
    connect(m_directory.get(), &Directory::namesChanged, this, [this] {
        tell([names = m_directory->names()](BudgetService& owner) {
            owner.m_names = names;
            Q_EMIT owner.namesChanged();
        });
    });
    connect(m_directory.get(), &Directory::grantLearnt, this, [this](const GrantRecord& grant) {
        m_ledger.apply(grant);
        m_isDirty = true;
    });
    connect(m_directory.get(), &Directory::failed, this, &BudgetWorker::tellFailure);
    m_pollTimer.start(m_isActive ? m_setup.poll : m_setup.quietPoll);
    askAllocations();
}

void BudgetWorker::refresh()
{
    m_isRefused = false;
    m_hasFailed = false;
    if (!m_client)
        return tellFailure(noService());
    m_directory->refreshAgents();
    askAllocations();
}

void BudgetWorker::meetAgent(const std::string& agentId)
{
    if (m_directory)
        m_directory->meetAgent(agentId);
}

void BudgetWorker::askAllocations()
{
    if (!m_client || m_isAsking || m_isRefused)
        return;
    m_isAsking = true;
    m_client->allocations([this](const Result<std::vector<AllocationRecord>>& answer) {
        m_isAsking = false;
        if (!answer)
            return tellFailure(answer.error());
        const UtcTime now = m_clock.utcNow();
        for (const auto& record : *answer)
            m_ledger.apply(record, now);
        static_cast<void>(m_ledger.takeWantsService());
        m_hasFailed = false;
        m_isDirty = true;
        beat();
        tell([now](BudgetService& owner) { Q_EMIT owner.serviceAnswered(now); });
    });
}

void BudgetWorker::tellFailure(const Error& error)
{
    m_isRefused = m_isRefused || error.code == ErrorCode::Denied;
    if (!std::exchange(m_hasFailed, true))
        tell([error](BudgetService& owner) { Q_EMIT owner.serviceFailed(error); });
}

void BudgetWorker::transactions(const std::string& grantId, int page, std::function<void(Result<TransactionPage>)> done)
{
    constexpr int pageSize = 100;
    if (!m_client)
        return tell([done = std::move(done)](BudgetService&) { done(tl::unexpected(noService())); });
    m_client->transactions(grantId, page, pageSize, [this, done = std::move(done)](Result<TransactionPage> answer) {
        tell([done, answer = std::move(answer)](BudgetService&) { done(answer); });
    });
}

void BudgetWorker::revoke(const std::string& grantId, std::function<void(Result<>)> done)
{
    if (!m_client)
        return tell([done = std::move(done)](BudgetService&) { done(tl::unexpected(noService())); });
    m_client->revoke(grantId, [this, done = std::move(done)](const Result<>& answer) {
        tell([done, answer](BudgetService&) { done(answer); });
        if (answer)
            askAllocations();
    });
}

GrantDescent BudgetWorker::descent(const std::string& grantId) const
{
    GrantDescent descent;
    descent.descendants = m_ledger.grants().livingDescendants(grantId, m_clock.utcNow());
    descent.withBudget = m_ledger.hasBudget(grantId) ? 1 : 0;
    for (const auto& id : descent.descendants)
        descent.withBudget += m_ledger.hasBudget(id) ? 1 : 0;
    return descent;
}

TypeSeriesPtr BudgetWorker::typeSeries(TypeCounts::Range range) const
{
    return std::make_shared<const TypeSeries>(m_types.series(range));
}

} // namespace grantex

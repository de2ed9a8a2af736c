// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/filter_run.h"

#include "ui/text/core_text.h"

#include <algorithm>
#include <utility>

namespace grantex {

FilterRun::FilterRun(Setup setup, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_plan(m_setup.query, m_setup.at, m_setup.useInferred),
      m_isGone(std::make_shared<std::atomic<bool>>(false)), m_caller(this)
{
}

FilterRun::~FilterRun()
{
    *m_isGone = true;
}

void FilterRun::start(const RowSnapshot& rows, RowNumber firstFrom)
{
    m_testedFrom = rows.end();
    m_held = rows.begin();
    scan(rows, firstFrom);
}

void FilterRun::scan(const RowSnapshot& rows, RowNumber firstFrom)
{
    FilterScan::Request request;
    request.rows = rows;
    request.plan = m_plan;
    request.context = contextAt(m_setup.at.now);
    request.lease = m_setup.dictionary->lease();
    request.store = m_setup.store;
    request.firstFrom = firstFrom;
    m_testedBefore = m_progress.tested;
    m_progress.total = m_testedBefore + rows.size();
    m_progress.isRunning = true;
    m_scan.reset();
    m_scan = std::make_unique<FilterScan>(
        std::move(request), WorkerPool::shared(), [this, id = ++m_scanId](ScanBatch batch) {
            QMetaObject::invokeMethod(
                this, [this, id, told = std::move(batch)]() mutable { receive(id, std::move(told)); },
                Qt::QueuedConnection);
        });
    Q_EMIT progressed();
}

ColumnPlan::Context FilterRun::contextAt(UtcTime now) const
{
    return {m_setup.dictionary, nullptr, now, m_setup.facts};
}

void FilterRun::slide(const RowSnapshot& rows, UtcTime now)
{
    const UtcTime before = std::exchange(m_setup.at.now, now);
    m_isSliding = true;
    if (!m_slidePlan)
        m_slidePlan = std::make_shared<ColumnPlan>(m_plan);
    m_caller.run(
        [rows, before, plan = m_slidePlan, context = contextAt(now), lease = m_setup.dictionary->lease(),
         store = m_setup.store, isGone = m_isGone] {
            ColumnPlan::Context whole = context;
            if (plan->infers())
                whole.owners = whole.dictionary->owners();
            plan->learn(whole);
            return slideScan(rows, *plan, before, store.get(), *isGone);
        },
        [this, before](Result<std::optional<SlidRows>> slid) { receiveSlid(before, std::move(slid)); });
}

void FilterRun::receiveSlid(UtcTime before, Result<std::optional<SlidRows>> slid)
{
    m_isSliding = false;
    if (!slid) {
        // The next slide asks again what this one did not.
        m_setup.at.now = before;
        if (m_progress.error.isEmpty() || m_hasSlideFailed) {
            m_hasSlideFailed = true;
            m_progress.error = safeCoreText(slid.error().message);
        }
        Q_EMIT progressed();
        return;
    }
    if (std::exchange(m_hasSlideFailed, false)) {
        m_progress.error.clear();
        Q_EMIT progressed();
    }
    if (*slid) {
        for (std::vector<RowNumber>* rows : {&(*slid)->in, &(*slid)->out})
            std::erase_if(*rows, [this](RowNumber row) { return row < m_held; });
        Q_EMIT this->slid(**slid);
    }
}

void FilterRun::extend(const RowSnapshot& rows)
{
    if (rows.begin() >= m_testedFrom && m_hasFirst)
        return;
    m_held = rows.begin();
    if (m_progress.isRunning) {
        m_waiting = rows;
        m_isWaiting = true;
        return;
    }
    if (const RowSnapshot older = rows.part(rows.begin(), m_testedFrom); !older.isEmpty())
        scan(older, rows.end());
}

void FilterRun::receive(std::uint64_t scan, ScanBatch batch)
{
    if (scan != m_scanId)
        return;
    std::erase_if(batch.rows, [this](RowNumber row) { return row < m_held; });
    batch.isFirst = !m_hasFirst;
    m_hasFirst = true;
    m_progress.tested = m_testedBefore + batch.tested;
    m_progress.isRunning = !batch.isLast;
    if (batch.error) {
        m_hasSlideFailed = false;
        m_progress.error = safeCoreText(batch.error->message);
    }
    Q_EMIT found(batch);
    if (batch.isLast && m_isWaiting && !batch.error) {
        m_isWaiting = false;
        extend(std::exchange(m_waiting, {}));
    }
    Q_EMIT progressed();
}

void FilterRun::take(const ScanBatch& batch)
{
    m_matches.pushFront(batch.rows);
    m_testedFrom = std::max(batch.testedFrom, m_held);
    m_progress.matches = static_cast<std::int64_t>(m_matches.size());
}

void FilterRun::add(RowNumber row)
{
    m_matches.pushBack(row);
    m_progress.matches = static_cast<std::int64_t>(m_matches.size());
}

void FilterRun::insert(std::size_t index, std::span<const RowNumber> rows)
{
    m_matches.insert(index, rows);
    m_progress.matches = static_cast<std::int64_t>(m_matches.size());
}

void FilterRun::remove(std::size_t index, std::size_t count)
{
    m_matches.remove(index, count);
    m_progress.matches = static_cast<std::int64_t>(m_matches.size());
}

void FilterRun::dropBefore(RowNumber row)
{
    m_held = row;
    m_matches.dropBefore(row);
    m_testedFrom = std::max(m_testedFrom, row);
    m_progress.matches = static_cast<std::int64_t>(m_matches.size());
}

void FilterRun::prepare(UtcTime now)
{
    m_plan.setContext(contextAt(now));
}

bool FilterRun::test(const EventRow& row, const StoredEvent& event) const
{
    RawEvent bytes;
    bytes.sequence = row.sequence;
    bytes.id = event.event.id;
    bytes.json = event.event.json;
    return m_plan.ask(row, bytes);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

namespace grantex {

FilterProgress EventModel::filterProgress() const
{
    FilterProgress progress = m_next ? m_next->progress() : m_filter ? m_filter->progress() : FilterProgress{};
    // What came meanwhile was tested as it came.
    if (!progress.isRunning && hasFilter())
        progress.total = eventCount();
    return progress;
}

std::unique_ptr<FilterRun> EventModel::makeRun(filter::Query query, const filter::Surroundings& at)
{
    auto run = std::make_unique<FilterRun>(
        FilterRun::Setup{std::move(query), at, m_isInferring, m_facts, m_store, m_dictionary}, nullptr);
    connect(run.get(), &FilterRun::found, this,
            [this, made = run.get()](const ScanBatch& batch) { takeFound(*made, batch); });
    connect(run.get(), &FilterRun::progressed, this, &EventModel::filterProgressed);
    return run;
}

void EventModel::setFilter(filter::Query query, const filter::Surroundings& at, RowNumber firstFrom)
{
    if (!query.root) {
        clearFilter();
        return;
    }
    m_next = makeRun(std::move(query), at);
    if (!m_isFilterOn && m_filter)
        m_filter.reset(); // was not shown anyway
    m_isFilterOn = true;
    m_next->start(m_table.snapshot(), firstFrom);
}

void EventModel::clearFilter()
{
    m_next.reset();
    if (isFiltered())
        showFiltered([this] { m_filter.reset(); });
    m_filter.reset();
    m_gapMatches.clear();
    m_isFilterOn = true;
    Q_EMIT filterProgressed();
}

void EventModel::setFilterOn(bool isOn)
{
    if (isOn == m_isFilterOn)
        return;
    if (m_filter) {
        showFiltered([this, isOn] { m_isFilterOn = isOn; });
    } else {
        m_isFilterOn = isOn;
    }
    Q_EMIT filterProgressed();
}

void EventModel::setFacts(std::shared_ptr<const FactSource> facts)
{
    m_facts = std::move(facts);
    if (hasFilter() && (m_next ? m_next : m_filter)->plan().asksFacts())
        restartFilter((m_next ? m_next : m_filter)->setup().at);
}

void EventModel::setInferring(bool isInferring)
{
    if (isInferring == m_isInferring)
        return;
    m_isInferring = isInferring;
    if (hasFilter())
        restartFilter((m_next ? m_next : m_filter)->setup().at);
}

void EventModel::endFilling()
{
    if (!std::exchange(m_hasFilled, false) || !hasFilter())
        return;
    const FilterRun& run = m_next ? *m_next : *m_filter;
    if (run.plan().infers())
        restartFilter(run.setup().at);
}

void EventModel::slide(UtcTime now)
{
    if (!hasFilter())
        return;
    const FilterRun& run = m_next ? *m_next : *m_filter;
    if (!run.plan().slides() || run.progress().isRunning)
        return;
    filter::Surroundings at = run.setup().at;
    at.now = now;
    restartFilter(at);
}

void EventModel::restartFilter(const filter::Surroundings& at)
{
    m_next = makeRun((m_next ? m_next : m_filter)->setup().query, at);
    m_next->start(m_table.snapshot(), m_table.begin());
}

void EventModel::showFiltered(const std::function<void()>& change)
{
    m_isRefiltering = true;
    beginResetModel();
    change();
    if (m_filter) {
        m_gapMatches = gapMatches(*m_filter);
        m_gapsFrom = gapsFromNow();
    }
    refreshGapRows();
    endResetModel();
    m_isRefiltering = false;
}

void EventModel::takeFound(FilterRun& run, const ScanBatch& batch)
{
    if (&run == m_filter.get()) {
        if (!isFiltered()) {
            run.take(batch);
            return;
        }
        const RowNumber tested = std::max(batch.testedFrom, m_table.begin());
        m_gapsFrom = std::min(m_gapsFrom, tested > m_table.begin() ? tested + 1 : tested);
        insertAtEnd(true, batch.rows.size(), [&run, &batch] { run.take(batch); });
        return;
    }
    const auto replace = [this, &batch] {
        m_next->take(batch);
        m_filter = std::move(m_next);
    };
    if (!m_isFilterOn)
        replace();
    else if (!isFiltered() || !batch.isLast || !replaceQuietly(batch, replace))
        showFiltered(replace);
}

bool EventModel::replaceQuietly(const ScanBatch& batch, const std::function<void()>& replace)
{
    const MatchList& before = m_filter->matches();
    const MatchList& added = m_next->matches();
    const std::size_t size = batch.rows.size() + added.size();
    if (size > before.size() || batch.testedFrom > m_table.begin() || m_gapsFrom > m_table.begin() ||
        gapMatches(*m_next) != m_gapMatches)
        return false;
    const std::size_t gone = before.size() - size;
    if (gone > 0 && !m_gapRows.empty() && m_gapRows.front().at <= static_cast<int>(gone))
        return false;
    for (std::size_t i = 0; i < size; ++i) {
        const RowNumber number = i < batch.rows.size() ? batch.rows[i] : added.at(i - batch.rows.size());
        if (before.at(gone + i) != number)
            return false;
    }
    if (gone > 0)
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    replace();
    refreshGapRows();
    if (gone > 0)
        endRemoveRows();
    return true;
}

void EventModel::addFiltered(std::span<const EventRow> rows, std::span<const StoredEvent* const> events)
{
    const UtcTime now = SystemClock().utcNow();
    const RowNumber first = m_table.end() - static_cast<RowNumber>(rows.size());
    std::vector<RowNumber> shown;
    for (FilterRun* run : {m_filter.get(), m_next.get()}) {
        if (run == nullptr)
            continue;
        run->prepare(now);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!run->test(rows[i], *events[i]))
                continue;
            if (run == m_filter.get())
                shown.push_back(first + static_cast<RowNumber>(i));
            else
                run->add(first + static_cast<RowNumber>(i));
        }
    }
    insertAtEnd(false, isFiltered() ? shown.size() : rows.size(), [this, &shown] {
        m_end = m_table.end();
        for (const RowNumber number : shown)
            m_filter->add(number);
    });
    Q_EMIT filterProgressed();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

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
    connect(run.get(), &FilterRun::slid, this,
            [this, made = run.get()](const SlidRows& slid) { takeSlid(*made, slid); });
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
    if (!run.plan().slides() || run.progress().isRunning || run.isSliding())
        return;
    filter::Surroundings at = run.setup().at;
    // A gap row is asked by the filter's own moment; and a clock that was put back moves every edge backwards.
    if (m_next || run.plan().speaksOfGaps() || now < at.now) {
        at.now = now;
        restartFilter(at);
    } else {
        m_filter->slide(m_table.snapshot(), now);
    }
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
    refold();
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
        insertFront(
            batch.rows.size(), [&batch](std::size_t i) { return batch.rows[i]; }, [&run, &batch] { run.take(batch); });
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
    const auto rows = static_cast<int>(m_folds.rowOf(gone));
    if (gone > 0 && !m_gapRows.empty() && m_gapRows.front().at <= rows)
        return false;
    for (std::size_t i = 0; i < size; ++i) {
        const RowNumber number = i < batch.rows.size() ? batch.rows[i] : added.at(i - batch.rows.size());
        if (before.at(gone + i) != number)
            return false;
    }
    const bool isCut = m_folds.runAt(gone).first < gone;
    removeRange(0, rows, [&] {
        replace();
        dropFolds(gone);
    });
    if (isCut)
        foldChanged(0);
    return true;
}

void EventModel::takeSlid(FilterRun& run, const SlidRows& slid)
{
    const MatchList& matches = run.matches();
    const auto isMatch = [&matches](RowNumber number) {
        const std::size_t index = matches.lowerBound(number);
        return index < matches.size() && matches.at(index) == number;
    };
    std::vector<RowNumber> in;
    std::vector<RowNumber> out;
    std::ranges::copy_if(slid.in, std::back_inserter(in), [&](RowNumber number) { return !isMatch(number); });
    std::ranges::copy_if(slid.out, std::back_inserter(out), isMatch);
    if (in.empty() && out.empty())
        return;
    const auto change = [&] {
        for (const RowNumber number : out)
            run.remove(matches.lowerBound(number), 1);
        for (const RowNumber number : in)
            run.insert(matches.lowerBound(number), std::span(&number, 1));
    };
    if (!isFiltered())
        change();
    else if (!slideQuietly(in, out))
        showFiltered(change);
    Q_EMIT filterProgressed();
}

bool EventModel::slideQuietly(std::span<const RowNumber> in, std::span<const RowNumber> out)
{
    // As a rule the oldest matches go or newer ones come: what stands elsewhere is not worth many small changes.
    const MatchList& matches = m_filter->matches();
    const std::size_t gone = out.size();
    if (gone > 0 && matches.lowerBound(out.back()) != gone - 1)
        return false;
    if (!in.empty() && matches.size() > 0 && in.front() < matches.at(matches.size() - 1))
        return false;
    if (!in.empty() && !m_gapRows.empty() && m_gapRows.back().place.before > in.front())
        return false;
    const int first = rowOfEvent(0);
    const auto rows = static_cast<int>(m_folds.rowOf(gone));
    const bool isSplit =
        std::ranges::any_of(m_gapRows, [&](const ShownGap& gap) { return gap.at > first && gap.at < first + rows; });
    if (gone > 0 && isSplit)
        return false;
    if (gone > 0) {
        const bool isCut = m_folds.runAt(gone).first < gone;
        removeRange(first, rows, [&] {
            m_filter->remove(0, gone);
            dropFolds(gone);
        });
        if (isCut)
            foldChanged(0);
    }
    insertBack(
        in.size(), [in](std::size_t i) { return in[i]; }, [&] { m_filter->insert(matches.size(), in); });
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
    const auto numbers = [this, &shown](std::size_t i) {
        return isFiltered() ? shown[i] : m_end + static_cast<RowNumber>(i);
    };
    insertBack(isFiltered() ? shown.size() : rows.size(), numbers, [this, &shown] {
        m_end = m_table.end();
        for (const RowNumber number : shown)
            m_filter->add(number);
    });
    Q_EMIT filterProgressed();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/time_counter.h"

#include "core/index/time_counts.h"
#include "ui/events/event_model.h"
#include "ui/theme/type_tone.h"

#include <algorithm>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto beatInterval = 100ms;
/// More new matches than this are told by a list of all of them, which is counted anew.
constexpr std::size_t mostOneByOne = 20'000;

} // namespace

/// What is to be counted.
struct TimeCounter::Work
{
    RowSnapshot removed;
    std::vector<std::uint8_t> seriesOfRemoved;
    std::vector<RowSnapshot> added;
    std::vector<std::uint8_t> series;
    RowSnapshot rows;
    RowList matches; ///< null: none
    bool isReset = false;
    bool isMatchReset = false;
};

struct TimeCounter::Result
{
    BucketCounter removed;
    BucketCounter added;
    BucketCounter matches;
    bool isReset = false;
    bool isMatchReset = false;
};

TimeCounter::TimeCounter(const EventModel& model, QObject* parent) : QObject(parent), m_model(model), m_caller(this)
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(beatInterval);
    connect(&m_beat, &QTimer::timeout, this, &TimeCounter::beat);
    // A run that is opened or folded counts as before.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_model.isUnfolding())
            later();
    });
    connect(&model, &EventModel::runGrew, this, &TimeCounter::later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_model.isUnfolding())
            return;
        // Of the matches nobody tells which ones went.
        m_isMatchReset = true;
        later();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isMatchReset = true;
        m_isReset = m_isReset || !m_model.isRefiltering();
        later();
    });
    // New events that do not match are told by nothing else.
    connect(&model, &EventModel::filterProgressed, this, &TimeCounter::later);
    later();
}

void TimeCounter::later()
{
    if (!m_beat.isActive())
        m_beat.start();
}

void TimeCounter::refreshSeries()
{
    const auto dictionary = m_model.dictionary();
    if (dictionary->generation() != m_generation) {
        m_generation = dictionary->generation();
        m_seriesOfType.clear();
    }
    for (auto type = static_cast<std::uint32_t>(m_seriesOfType.size()); type < dictionary->end(ValueColumn::Type);
         ++type)
        m_seriesOfType.push_back(static_cast<std::uint8_t>(toneOfType(dictionary->text(ValueColumn::Type, type))));
}

void TimeCounter::addMatches(Work& work)
{
    if (!m_model.isFiltered()) {
        m_isMatchReset = true;
        return;
    }
    const std::size_t front = m_model.eventsBefore(m_matchFrom);
    const std::size_t back = m_model.eventsBefore(m_matchTo);
    const auto end = static_cast<std::size_t>(m_model.shownCount());
    work.isMatchReset = m_isMatchReset || front + (end - back) > mostOneByOne;
    if (work.isMatchReset) {
        work.matches = m_model.shownRows();
        const bool isEmpty = !work.matches || work.matches->empty();
        m_matchFrom = isEmpty ? work.rows.end() : work.matches->front();
        m_matchTo = isEmpty ? work.rows.end() : work.matches->back() + 1;
        m_isMatchReset = false;
        return;
    }
    auto fresh = std::make_shared<std::vector<RowNumber>>();
    const auto takeEvents = [&](std::size_t from, std::size_t to) {
        for (std::size_t event = from; event < to; ++event)
            fresh->push_back(m_model.eventNumber(event));
    };
    takeEvents(0, front);
    takeEvents(back, end);
    if (fresh->empty())
        return;
    m_matchFrom = std::min(m_matchFrom, fresh->front());
    m_matchTo = std::max(m_matchTo, fresh->back() + 1);
    work.matches = std::move(fresh);
}

void TimeCounter::beat()
{
    if (m_isCounting)
        return later();
    Work work;
    work.rows = m_model.snapshot();
    work.isReset = std::exchange(m_isReset, false);
    // The numbers of types that left may be given to other types: what they were is known from before.
    work.seriesOfRemoved = m_seriesOfType;
    refreshSeries();
    work.series = m_seriesOfType;
    if (work.isReset || m_seen.isEmpty()) {
        work.added = {work.rows};
        work.removed = work.isReset ? RowSnapshot() : m_seen;
    } else {
        work.removed = m_seen.part(m_seen.begin(), work.rows.begin());
        work.added = {work.rows.part(work.rows.begin(), m_seen.begin()), work.rows.part(m_seen.end(), work.rows.end())};
    }
    m_seen = work.rows;
    addMatches(work);
    m_isCounting = true;
    m_caller.run(
        [work = std::move(work)] {
            Result result;
            result.isReset = work.isReset;
            result.isMatchReset = work.isMatchReset;
            result.removed = countRows(work.removed, nullptr, work.seriesOfRemoved);
            for (const RowSnapshot& rows : work.added)
                result.added.merge(countRows(rows, nullptr, work.series));
            if (work.matches)
                result.matches = countRows(work.rows, work.matches, work.series);
            return result;
        },
        [this](Result result) { take(std::move(result)); });
}

void TimeCounter::take(Result result)
{
    m_isCounting = false;
    m_counts.all.subtract(result.removed);
    if (result.isReset)
        m_counts.all = std::move(result.added);
    else
        m_counts.all.merge(result.added);
    if (!m_model.isFiltered())
        m_counts.matching.reset();
    else if (result.isMatchReset || !m_counts.matching)
        m_counts.matching = std::move(result.matches);
    else
        m_counts.matching->merge(result.matches);
    Q_EMIT changed();
}

} // namespace grantex

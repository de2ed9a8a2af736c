// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_feed.h"

#include "core/index/field_column.h"
#include "ui/events/event_model.h"
#include "ui/statistics/statistics_view.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QEvent>
#include <algorithm>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr Millis beatInterval = 1s;
/// Counting takes at most this share of a thread: one part in so many.
constexpr int share = 4;

} // namespace

StatisticsFeed::StatisticsFeed(StatisticsView& view, const EventModel& model, QObject* parent)
    : QObject(parent), m_view(view), m_model(model), m_caller(this)
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(beatInterval);
    connect(&m_beat, &QTimer::timeout, this, &StatisticsFeed::count);
    const auto changed = [this] {
        if (m_model.isUnfolding())
            return; // the same events in more or fewer rows
        m_isStale = true;
        later();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&model, &EventModel::runGrew, this, changed);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, changed);
    // Another filter or other events: nobody wants to see the old numbers for a second.
    connect(&model, &QAbstractItemModel::modelReset, this, &StatisticsFeed::restart);
    connect(&view, &StatisticsView::fieldChanged, this, &StatisticsFeed::restart);
    view.installEventFilter(this);
    restart();
}

StatisticsFeed::~StatisticsFeed()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

bool StatisticsFeed::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_isStale)
        m_beat.start(0ms);
    return QObject::eventFilter(watched, event);
}

void StatisticsFeed::later()
{
    if (m_view.isVisible() && !m_beat.isActive() && !m_isCounting)
        m_beat.start();
}

void StatisticsFeed::restart()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    ++m_run;
    m_isCounting = false;
    m_isStale = true;
    m_beat.setInterval(beatInterval);
    if (m_view.isVisible())
        m_beat.start(0ms);
}

void StatisticsFeed::count()
{
    if (m_isCounting || !m_view.isVisible() || !m_view.field())
        return;
    m_isCounting = true;
    m_isStale = false;
    m_view.setBusy(true);
    m_clock.start();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    auto job = [field = *m_view.field(), rows = m_model.snapshot(),
                list = m_model.isFiltered() ? m_model.shownRows() : nullptr, dictionary = m_model.dictionary(),
                lease = m_model.dictionary()->lease(),
                owners = m_model.isInferring() ? m_model.dictionary()->owners() : nullptr, store = m_model.store(),
                isCancelled = m_isCancelled]() -> Counted {
        if (const auto column = valueColumnOf(field.name))
            return topValues(rows, list, *column, *dictionary, owners, StatisticsView::kListed, *isCancelled);
        if (!store)
            return std::optional(TopValues());
        auto raw = store->openRaw();
        if (!raw)
            return tl::unexpected(raw.error());
        return topValues(rows, list, field.path, **raw, StatisticsView::kListed, rows.size(), *isCancelled);
    };
    m_caller.run(std::move(job), [this, run = m_run](const Counted& counted) { take(counted, run); });
}

void StatisticsFeed::take(const Counted& counted, std::uint64_t run)
{
    if (run != m_run)
        return;
    m_isCounting = false;
    const Millis took(m_clock.elapsed());
    m_beat.setInterval(std::max(beatInterval, took * share));
    if (!counted)
        m_view.setTrouble(safeCoreText(counted.error().message));
    else if (*counted)
        m_view.setValues(**counted);
    if (m_isStale)
        later();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/pane_timeline.h"

#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/events/gap_words.h"
#include "ui/events/time_counter.h"
#include "ui/timeline/timeline.h"

#include <QScrollBar>
#include <algorithm>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto marksInterval = 50ms;

bool areSame(const std::vector<Gap>& one, const std::vector<Gap>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Gap& a, const Gap& b) { return a.id == b.id && a.from == b.from && a.to == b.to; });
}

} // namespace

PaneTimeline::PaneTimeline(EventModel& model, EventTable& table, QWidget* parent)
    : QObject(parent), m_model(model), m_table(table), m_counter(new TimeCounter(model, this)),
      m_strip(new Timeline(m_counter->counts(), parent))
{
    m_marks.setSingleShot(true);
    m_marks.setInterval(marksInterval);
    const auto markLater = [this] {
        if (!m_marks.isActive())
            m_marks.start();
    };
    connect(&m_marks, &QTimer::timeout, this, &PaneTimeline::refreshMarks);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, markLater);
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, this, markLater);
    connect(&table, &EventTable::selectionRangesChanged, this, markLater);
    connect(&table, &EventTable::followingChanged, this, &PaneTimeline::refreshFollowing);
    connect(m_counter, &TimeCounter::changed, m_strip, &Timeline::countsChanged);
    connect(m_counter, &TimeCounter::changed, this, markLater);
    connect(&model, &EventModel::gapsChanged, this, &PaneTimeline::refreshGaps);
    connect(m_strip, &Timeline::jumpRequested, this, &PaneTimeline::showInTable);
    connect(&model, &QAbstractItemModel::headerDataChanged, this,
            [this] { m_strip->setZone(timeZoneOf(m_model.timeStyle())); });
    refreshGaps();
}

PaneTimeline::~PaneTimeline()
{
    // It draws what the counter counts.
    delete m_strip;
}

void PaneTimeline::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    refreshFollowing();
}

void PaneTimeline::refreshFollowing()
{
    m_strip->setFollowing(m_table.isFollowing() && !m_isPaused);
}

void PaneTimeline::refreshMarks()
{
    const int rows = m_model.rowCount();
    if (rows == 0) {
        m_strip->setVisibleRows(std::nullopt);
        m_strip->setSelectedTime(std::nullopt);
        return;
    }
    const int top = std::max(0, m_table.rowAt(0));
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    const UtcTime first = m_model.row(top).time();
    const UtcTime last = m_model.row(below < 0 ? rows - 1 : below).time();
    // Clocks differ: a later row may be of an earlier time.
    m_strip->setVisibleRows(TimeSpan{std::min(first, last), std::max(first, last)});
    const QModelIndex current = m_table.currentIndex();
    const bool isSelected = current.isValid() && m_table.selectionModel()->isSelected(current);
    m_strip->setSelectedTime(isSelected ? std::optional(m_model.row(current.row()).time()) : std::nullopt);
}

void PaneTimeline::refreshGaps()
{
    if (areSame(m_gaps, m_model.gaps()))
        return;
    m_gaps = m_model.gaps();
    std::vector<TimelineGap> shown;
    shown.reserve(m_gaps.size());
    for (const Gap& gap : m_gaps)
        shown.push_back({gap.from, gap.to, gapSentence(gap)});
    m_strip->setGaps(std::move(shown));
}

void PaneTimeline::showInTable(UtcTime time)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    // Rows are in the order in which they came, which is nearly that of their times.
    int from = 0;
    for (int count = rows; count > 0;) {
        const int step = count / 2;
        if (m_model.row(from + step).time() < time) {
            from += step + 1;
            count -= step + 1;
        } else {
            count = step;
        }
    }
    m_table.letGo();
    m_table.scrollTo(m_model.index(std::min(from, rows - 1), 0), QAbstractItemView::PositionAtCenter);
}

} // namespace grantex

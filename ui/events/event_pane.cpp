// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_pane.h"

#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/events/follow_chip.h"
#include "ui/events/match_counter.h"
#include "ui/events/pane_timeline.h"
#include "ui/events/row_pointer.h"
#include "ui/events/table_layout.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QDateTime>
#include <QEvent>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto slideInterval = 1000ms;

} // namespace

EventPane::EventPane(QWidget* parent)
    : QWidget(parent), m_model(std::make_unique<EventModel>()), m_column(new QVBoxLayout(this)),
      m_table(new EventTable(*m_model, this)), m_feed(new EventFeed(*m_model, this)),
      m_counter(new MatchCounter(*m_model, this)), m_timeline(new PaneTimeline(*m_model, *m_table, this)),
      m_pointer(new RowPointer(*m_table, this)), m_banner(new Banner(u"pause"_s, tr("Resume"), this)),
      m_empty(new EmptyState(u"events"_s, m_table->viewport()))
{
    applyDefaultLayout(*m_table);
    new FollowChip(*m_table);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_banner);
    m_column->addWidget(&m_timeline->strip());
    m_column->addWidget(m_table, 1);
    // A few rows, also where everything around them wants room.
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    setFocusProxy(m_table);
    m_pointer->setTimeCursor(&timeline().timeCursor());
    m_table->viewport()->installEventFilter(this);
    connect(m_banner, &Banner::clicked, this, &EventPane::resumeRequested);
    connect(m_feed, &EventFeed::heldBackChanged, this, &EventPane::refreshBanner);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &EventPane::refreshEmpty);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &EventPane::refreshEmpty);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &EventPane::refreshEmpty);
    connect(m_model.get(), &EventModel::filterProgressed, this, [this] {
        refreshEmpty();
        Q_EMIT filterProgressed();
    });
    m_slide.setInterval(slideInterval);
    connect(&m_slide, &QTimer::timeout, this, [this] { m_model->slide(surroundings().now); });
    // Times that are typed without a zone mean another moment now.
    connect(&ShownZone::instance(), &ShownZone::changed, this, &EventPane::refreshFilter);
    m_slide.start();
    refreshEmpty();
}

EventPane::~EventPane()
{
    // What looks at the model goes first.
    delete m_pointer;
    delete m_timeline;
    delete m_counter;
    delete m_feed;
    delete m_table;
}

Timeline& EventPane::timeline()
{
    return m_timeline->strip();
}

void EventPane::setTimeCursor(TimeCursor& cursor)
{
    timeline().setTimeCursor(&cursor);
    m_pointer->setTimeCursor(&cursor);
}

filter::Surroundings EventPane::surroundings()
{
    return {fromEpochMillis(QDateTime::currentMSecsSinceEpoch()), shownZone()};
}

Result<> EventPane::open(std::shared_ptr<const EventStore> store)
{
    m_counter->cancel();
    return m_feed->open(std::move(store));
}

void EventPane::setFilter(const filter::Query& query, const QString& text)
{
    if (!query.root) {
        clearFilter();
        return;
    }
    m_query = query;
    m_filterText = text;
    const auto top = m_table->isFollowing() ? std::nullopt : m_table->topNumber();
    m_model->setFilter(m_expand ? m_expand(query) : query, surroundings(),
                       top.value_or(std::numeric_limits<RowNumber>::max()));
    Q_EMIT filterChanged();
}

void EventPane::refreshFilter()
{
    if (!hasFilter())
        return;
    const bool isEnabled = isFilterEnabled();
    setFilter(filter::Query(m_query), QString(m_filterText));
    if (!isEnabled)
        setFilterEnabled(false);
}

void EventPane::clearFilter()
{
    m_query = {};
    m_filterText.clear();
    m_model->clearFilter();
    Q_EMIT filterChanged();
}

void EventPane::setFilterEnabled(bool isEnabled)
{
    m_model->setFilterOn(isEnabled);
    Q_EMIT filterChanged();
}

bool EventPane::isFilterEnabled() const
{
    return m_model->isFilterOn();
}

bool EventPane::hasFilter() const
{
    return m_model->hasFilter();
}

FilterProgress EventPane::filterProgress() const
{
    return m_model->filterProgress();
}

void EventPane::addAboveTable(QWidget* strip)
{
    m_column->insertWidget(m_column->indexOf(m_table), strip);
}

void EventPane::setPaused(bool isPaused)
{
    m_feed->setPaused(isPaused);
    m_timeline->setPaused(isPaused);
    refreshBanner();
    m_banner->setVisible(isPaused);
}

bool EventPane::isPaused() const
{
    return m_feed->isPaused();
}

QString EventPane::pauseText() const
{
    return m_banner->text();
}

void EventPane::setEmptyTexts(const QString& title, const QString& hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    refreshEmpty();
}

void EventPane::refreshBanner()
{
    if (m_feed->isPaused())
        m_banner->setText(
            tr("Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.")
                .arg(grouped(m_feed->heldBack())));
}

void EventPane::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (!m_model->isFiltered() || m_model->eventCount() == 0) {
        m_empty->setTexts(m_emptyTitle, m_emptyHint);
        return;
    }
    const FilterProgress progress = m_model->filterProgress();
    if (progress.isRunning)
        m_empty->setTexts(
            tr("Searching"),
            tr("%1 of %Ln event(s), no match yet", nullptr, plural(progress.total)).arg(grouped(progress.tested)));
    else
        m_empty->setTexts(tr("No event matches the filter"),
                          tr("%Ln event(s) searched. F8 shows all of them.", nullptr, plural(progress.tested)));
}

bool EventPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace grantex

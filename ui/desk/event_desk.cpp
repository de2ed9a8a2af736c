// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/event_desk.h"

#include "core/event/event.h"
#include "ui/colours/colour_query.h"
#include "ui/colours/colour_rules.h"
#include "ui/desk/time_range_link.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_session.h"
#include "ui/grants/grant_lane.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/pane_looks.h"
#include "ui/marks/pin_strip.h"

#include <QItemSelectionModel>
#include <QUndoStack>

namespace grantex {

EventDesk::EventDesk(EventPane& pane, const Shared& shared, QObject* parent)
    : QObject(parent), m_pane(pane), m_undo(new QUndoStack(this)),
      m_filter(new EventFilter(pane, shared.saved, shared.history, *m_undo, this)), m_marks(new MarkBook(this)),
      m_looks(new PaneLooks(*m_marks, shared.colours, this)), m_strip(new PinStrip(*m_marks, &pane))
{
    pane.addAboveTable(m_strip);
    new TimeRangeLink(pane.timeline(), m_filter->session(), this);
    connect(m_filter, &EventFilter::refused, this, &EventDesk::told);
    connect(&m_filter->bar(), &FilterBar::trouble, this, &EventDesk::warned);
    connectMarks();
    connectColours(shared.colours);
    EventTable& table = pane.table();
    connect(&table, &EventTable::selectionRangesChanged, this, &EventDesk::refreshCurrent);
    // Qt selects first and makes it the current row afterwards.
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &EventDesk::refreshCurrent);
    constexpr int secondMs = 1000;
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, [&model = pane.model()] {
        if (model.timeStyle().mode == TimeStyle::Mode::SinceNow)
            model.looksChanged();
    });
    m_second.start();
}

EventDesk::~EventDesk()
{
    delete m_lane; // it reads the pane's events
    m_pane.model().setLooks(nullptr);
    m_pane.setExpansion({});
    m_pane.table().selectionModel()->disconnect(this);
    delete m_strip;  // it shows the marks
    delete m_filter; // what is half typed ends as a step to be taken back
}

FilterSession& EventDesk::session()
{
    return m_filter->session();
}

PinStrip& EventDesk::pins() const
{
    return *m_strip;
}

GrantLane* EventDesk::lane() const
{
    return m_lane;
}

void EventDesk::connectColours(ColourRules& colours)
{
    m_pane.model().setLooks(m_looks);
    connect(m_looks, &PaneLooks::changed, this, [this] { m_pane.model().looksChanged(); });
    connect(m_looks, &PaneLooks::factsChanged, this, [this] { m_pane.model().setFacts(m_looks->facts()); });
    m_pane.setExpansion([&colours](const filter::Query& query) { return withColoursAsRules(query, colours.rules()); });
    connect(&colours, &ColourRules::changed, this, [this] {
        if (asksColours(m_pane.filterQuery()))
            m_pane.refreshFilter();
    });
}

std::shared_ptr<const StoredEvent> EventDesk::currentEvent() const
{
    const QModelIndex current = m_pane.table().currentIndex();
    return m_pane.model().eventAt(current.isValid() ? current.row() : -1);
}

QString EventDesk::currentCell(ColumnKind kind) const
{
    const QModelIndex current = m_pane.table().currentIndex();
    return current.isValid() ? m_pane.model().valueText(current.row(), kind) : QString();
}

void EventDesk::refreshCurrent()
{
    const auto event = currentEvent();
    m_pane.model().setSelectedTime(event ? std::optional(event->event.createdAt.value_or(event->receivedAt))
                                         : std::nullopt);
    Q_EMIT currentChanged();
}

} // namespace grantex

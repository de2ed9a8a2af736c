// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_filter.h"

#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/pointed_cell.h"
#include "ui/events/seen_events.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_session.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace grantex {

EventFilter::EventFilter(EventPane& pane, SavedFilters& saved, FilterHistory& history, QUndoStack& undo,
                         QObject* parent)
    : QObject(parent), m_pane(pane), m_seen(new SeenEvents(pane.model(), this)),
      m_session(new FilterSession(saved, history, undo, this)), m_bar(new FilterBar(*m_session, &pane))
{
    m_session->setSeen(m_seen);
    static_cast<QVBoxLayout*>(pane.layout())->insertWidget(0, m_bar);
    connect(m_seen, &SeenEvents::learnt, m_session, [this] { m_session->setSeen(m_seen); });
    connect(m_session, &FilterSession::applied, this, &EventFilter::applyToPane);
    connect(m_session, &FilterSession::switched, this, [this](bool isOn) {
        if (m_isAdopting)
            return;
        const QScopedValueRollback guard(m_isApplying, true);
        m_pane.setFilterEnabled(isOn);
    });
    connect(&pane, &EventPane::filterChanged, this, &EventFilter::takeFromPane);
    connect(&pane, &EventPane::filterProgressed, this, &EventFilter::showProgress);
    connect(m_bar, &FilterBar::leaveRequested, &pane.table(), [&pane] { pane.table().setFocus(); });
}

EventFilter::~EventFilter()
{
    // Before the session that it shows.
    delete m_bar;
}

FilterBar& EventFilter::bar()
{
    return *m_bar;
}

void EventFilter::aim(filter::Aim aim)
{
    const QModelIndex cell = m_pane.table().currentIndex();
    if (!cell.isValid()) {
        Q_EMIT refused(tr("Select a cell first: click it, or go to it with the arrow keys."));
        return;
    }
    const auto pointed = pointedAt(m_pane.model(), cell);
    if (pointed.empty())
        Q_EMIT refused(tr("The filter language has no words for what stands in this cell."));
    else if (!m_session->aimAtAll(pointed, aim))
        Q_EMIT refused(tr("This value is too large for a filter."));
}

void EventFilter::applyToPane()
{
    if (m_isAdopting)
        return;
    const QScopedValueRollback guard(m_isApplying, true);
    m_pane.setFilter(m_session->query(), m_session->queryText());
    m_pane.setFilterEnabled(m_session->isOn());
    showProgress();
}

/// Somebody else set the pane's filter: the bar follows, so that it always tells the truth.
void EventFilter::takeFromPane()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback guard(m_isAdopting, true);
    if (const QString text = m_pane.filterText(); text != m_session->queryText())
        m_session->adopt(text);
    m_session->setOn(m_pane.isFilterEnabled());
    showProgress();
}

void EventFilter::showProgress()
{
    const FilterProgress progress = m_pane.filterProgress();
    if (!progress.error.isEmpty())
        Q_EMIT refused(progress.error);
    m_bar->setMatches(progress.matches, progress.total, !progress.isRunning);
}

} // namespace grantex

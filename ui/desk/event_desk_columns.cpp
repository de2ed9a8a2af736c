// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/edit.h"
#include "ui/desk/event_desk.h"
#include "ui/desk/undo_step.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/filter/filter_session.h"
#include "ui/grants/grant_lane.h"

#include <QUndoStack>
#include <algorithm>

namespace grantex {

void EventDesk::changeLayout(const TableLayout& after, const QString& what)
{
    const TableLayout before = layoutOf(m_pane.table());
    if (before == after)
        return;
    m_undo->push(new UndoStep(
        what, [this, after] { setLayout(m_pane.table(), after); },
        [this, before] { setLayout(m_pane.table(), before); }));
}

void EventDesk::addColumn(const Column& column)
{
    EventTable& table = m_pane.table();
    const TableLayout before = layoutOf(table);
    showColumn(table, column);
    const TableLayout after = layoutOf(table);
    setLayout(table, before);
    changeLayout(after, tr("Add a Column"));
    table.scrollTo(m_pane.model().index(std::max(0, table.rowAt(0)), m_pane.model().sectionOf(column)));
}

void EventDesk::follow(IdKind kind, const QString& id)
{
    if (id.isEmpty() || kind == IdKind::None)
        return;
    const auto showOnly = [this](filter::FieldName field, const QString& value) {
        if (!session().aim({{field, {}}, value.toStdString(), filter::Pointed::Kind::Text}, filter::Aim::Replace))
            Q_EMIT told(tr("That cannot be added to the filter"));
    };
    if (kind != IdKind::Grant)
        return showOnly(kind == IdKind::Agent ? filter::FieldName::Agent : filter::FieldName::Principal, id);
    m_lane = new GrantLane(id, m_pane.model(), m_pane.window());
    connect(m_lane, &GrantLane::showRequested, this, &EventDesk::show);
    connect(m_lane, &GrantLane::followRequested, this, [this](const QString& grant) { follow(IdKind::Grant, grant); });
    connect(m_lane, &GrantLane::filterRequested, this,
            [showOnly](const QString& grant) { showOnly(filter::FieldName::Grant, grant); });
    Q_EMIT laneOpened(*m_lane);
    m_lane->show();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/compare_events.h"

#include "ui/detail/event_diff.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/window/main_window.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

CompareEvents::CompareEvents(MainWindow& window)
    : QObject(&window), m_window(window),
      m_two(makeAction(*window.menus().edit, u"compareEventsAction"_s, tr("Com&pare the Two Selected Events"),
                       QKeySequence(Qt::CTRL | Qt::Key_D))),
      m_previous(makeAction(*window.menus().edit, u"compareWithPreviousAction"_s,
                            tr("Compare with the Pre&vious Event of the Grant"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
{
    connect(m_two, &QAction::triggered, this, &CompareEvents::compareSelected);
    connect(m_previous, &QAction::triggered, this, &CompareEvents::compareWithPrevious);
    connect(&window.events().table(), &EventTable::selectionRangesChanged, this, &CompareEvents::refresh);
    refresh();
}

std::vector<int> CompareEvents::selectedRows() const
{
    std::vector<int> rows;
    const EventModel& model = m_window.events().model();
    for (const QItemSelectionRange& range : m_window.events().table().selectionModel()->selection()) {
        // Three tell as well as a million that it is not two.
        for (int row = range.top(); row <= range.bottom() && rows.size() < 3; ++row) {
            if (!model.row(row).isGap())
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CompareEvents::refresh()
{
    const auto rows = selectedRows();
    m_two->setEnabled(rows.size() == 2);
    m_previous->setEnabled(rows.size() == 1 && m_window.events().model().row(rows.front()).grant != 0);
}

void CompareEvents::compareSelected()
{
    if (const auto rows = selectedRows(); rows.size() == 2)
        show(rows[0], rows[1]);
}

void CompareEvents::compareWithPrevious()
{
    const auto rows = selectedRows();
    if (rows.size() != 1)
        return;
    const EventModel& model = m_window.events().model();
    const std::uint32_t grant = model.row(rows.front()).grant;
    // Integers only: two million rows are a few milliseconds.
    for (int row = rows.front() - 1; row >= 0; --row) {
        if (!model.row(row).isGap() && model.row(row).grant == grant)
            return show(row, rows.front());
    }
    m_window.showMessage(tr("The table has no earlier event of this grant"));
}

void CompareEvents::show(int row, int otherRow)
{
    const EventModel& model = m_window.events().model();
    const auto one = model.eventAt(row);
    const auto other = model.eventAt(otherRow);
    if (!one || !other)
        return m_window.showMessage(tr("One of the events is no longer in the journal"));
    auto* diff = new EventDiff(one, other, &m_window);
    diff->show();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/repeat_folding.h"

#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/sessions/file_session.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

RepeatFolding::RepeatFolding(MainWindow& window)
    : QObject(&window), m_window(window),
      m_switch(makeAction(*window.menus().view, u"foldRepeatsAction"_s, tr("Fold Repeated T&hresholds"))),
      m_row(
          makeAction(*window.menus().edit, u"foldRowAction"_s, tr("Open or Fold the Repeats"), QKeySequence(Qt::Key_R)))
{
    m_switch->setCheckable(true);
    m_switch->setChecked(true);
    m_switch->setProperty("isKept", true);
    m_switch->setToolTip(
        tr("One row for budget.threshold events of the same grant and percentage that follow each other"));
    // Single letters belong to the table: elsewhere they are typed.
    m_row->setShortcutContext(Qt::WidgetShortcut);
    connect(m_switch, &QAction::toggled, this, [this](bool isOn) {
        m_window.liveEvents().model().setFolding(isOn);
        for (FileSession* file : m_window.sessions().files())
            file->events().model().setFolding(isOn);
        refresh();
    });
    connect(m_row, &QAction::triggered, this, &RepeatFolding::toggleCurrent);
    connect(&window, &MainWindow::selectionChanged, this, &RepeatFolding::refresh);
    connect(&window.sessions(), &SessionTabs::opened, this, [this](FileSession* file) { adopt(file->events()); });
    adopt(window.liveEvents());
    refresh();
}

void RepeatFolding::adopt(EventPane& pane)
{
    pane.model().setFolding(m_switch->isChecked());
    pane.table().addAction(m_row);
    // Qt selects first and makes it the current row afterwards.
    connect(pane.table().selectionModel(), &QItemSelectionModel::currentChanged, this, &RepeatFolding::refresh);
    // An event that comes may make a run of the current row.
    connect(&pane.model(), &QAbstractItemModel::dataChanged, this, &RepeatFolding::refresh);
}

void RepeatFolding::toggleCurrent()
{
    EventTable& table = m_window.events().table();
    if (table.currentIndex().isValid())
        table.toggleFold(table.currentIndex().row());
}

void RepeatFolding::refresh()
{
    const QModelIndex current = m_window.events().table().currentIndex();
    m_row->setEnabled(current.isValid() && m_window.events().model().foldAt(current.row()).events > 1);
}

} // namespace grantex

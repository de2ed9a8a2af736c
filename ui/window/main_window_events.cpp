// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"
#include "ui/window/narrow_layout.h"

#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/gap_words.h"
#include "ui/sessions/file_session.h"
#include "ui/text/display.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/window/connection_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_export.h"
#include "ui/window/event_looks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::connectEvents()
{
    connectPane(*m_events);
    connect(m_desks, &EventDesks::made, this, [this](EventDesk& desk) {
        connectPane(desk.pane());
        addPane(&desk.pane().table());
        if (const auto* compact = findChild<QAction*>(u"densityCompactAction"_s))
            setDensity(compact->isChecked());
    });
    connect(m_desks, &EventDesks::currentChanged, this, &MainWindow::showPane);
    connect(this, &MainWindow::selectionChanged, this, &MainWindow::showSelection);
}

void MainWindow::connectPane(EventPane& pane)
{
    EventTable& table = pane.table();
    table.addAction(m_copyAction);
    table.addAction(m_pauseAction);
    m_eventExport->connectPane(pane);
    connect(&pane, &EventPane::resumeRequested, this, [this] { setPaused(false); });
    connect(&table, &EventTable::selectionRangesChanged, this, [this, &pane] {
        if (&pane == &events())
            Q_EMIT selectionChanged();
    });
    connect(&table, &QWidget::customContextMenuRequested, this, &MainWindow::showEventMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this, header = table.horizontalHeader()](const QPoint& at) {
                m_looks->showColumnMenu(header->mapToGlobal(at), header->logicalIndexAt(at));
            });
}

void MainWindow::showPane()
{
    m_header->setPaused(events().isPaused());
    m_pauseAction->setChecked(events().isPaused());
    if (m_isFilesOnly)
        refreshSources();
    Q_EMIT selectionChanged();
}

void MainWindow::openSessions(const Options& options)
{
    m_isFilesOnly = options.isFilesOnly;
    m_sessions->setLiveOffered(!m_isFilesOnly);
    if (m_isFilesOnly) {
        // Everything else is about a stream and where its events go.
        m_narrow->leaveOut();
        m_rail->hide();
        m_status->hide();
        refreshSources();
    } else {
        m_fileSessions->restore();
    }
    m_fileSessions->open(options.files);
}

std::shared_ptr<const EventStore> MainWindow::currentStore() const
{
    const FileSession* file = m_sessions->currentFile();
    return file != nullptr ? file->file().store() : m_pipeline->eventStore();
}

void MainWindow::setPaused(bool isPaused)
{
    events().setPaused(isPaused);
    m_header->setPaused(isPaused);
    m_pauseAction->setChecked(isPaused);
}

void MainWindow::showSelection()
{
    EventTable& table = events().table();
    const int selected = table.selectedRows();
    m_copyAction->setEnabled(selected > 0);
    if (selected != 1) {
        m_detail->setEvent(nullptr, selected == 0 ? QString() : tr("%Ln row(s) selected", nullptr, selected));
        return;
    }
    const int row = table.selectionModel()->selection().first().top();
    const EventModel& model = events().model();
    if (model.row(row).isGap()) {
        m_detail->setEvent(nullptr, gapSentence(model.gapOf(model.row(row))));
        return;
    }
    m_detail->setEvent(model.eventAt(row), m_sessions->currentFile() != nullptr
                                               ? tr("This event is no longer in the file")
                                               : tr("This event is no longer in the journal"));
}

void MainWindow::copySelection()
{
    m_eventExport->copyAs(ExportFormat::Ndjson);
}

void MainWindow::exportEvents()
{
    m_eventExport->openDialog();
}

void MainWindow::showEventMenu(const QPoint& at)
{
    QMenu menu(this);
    EventTable& table = events().table();
    // What stands below the pointer is meant; asked for by key, the current cell.
    if (const QModelIndex cell = table.indexAt(at); cell.isValid())
        table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_filter->addTo(menu);
    menu.addSeparator();
    m_looks->addTo(menu);
    if (auto* fold = findChild<QAction*>(u"foldRowAction"_s); fold->isEnabled())
        menu.addAction(fold);
    menu.addSeparator();
    menu.addAction(m_copyAction);
    connect(menu.addAction(tr("&Export…")), &QAction::triggered, this, &MainWindow::exportEvents);
    menu.exec(table.viewport()->mapToGlobal(at));
}

} // namespace grantex

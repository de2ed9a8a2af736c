// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/detail/event_detail.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/gap_words.h"
#include "ui/export/export_bar.h"
#include "ui/text/display.h"
#include "ui/window/connection_header.h"
#include "ui/window/filter_feature.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// More than this is a matter for an export.
constexpr std::size_t clipboardLimit = 16U * 1024U * 1024U;

} // namespace

void MainWindow::connectEvents()
{
    EventTable& table = m_events->table();
    connect(m_events, &EventPane::resumeRequested, this, [this] { setPaused(false); });
    connect(&table, &EventTable::selectionRangesChanged, this, &MainWindow::showSelection);
    connect(&table, &QWidget::customContextMenuRequested, this, &MainWindow::showEventMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, this, &MainWindow::showColumnMenu);
    connect(m_export, &ExportBar::ended, this, [this](const QString& sentence, bool isError) {
        showMessage(sentence);
        if (isError)
            showWarning(sentence);
    });
}

void MainWindow::setPaused(bool isPaused)
{
    m_events->setPaused(isPaused);
    m_header->setPaused(isPaused);
    m_pauseAction->setChecked(isPaused);
}

void MainWindow::showSelection()
{
    EventTable& table = m_events->table();
    const std::int64_t selected = table.selectedEvents();
    m_copyAction->setEnabled(selected > 0);
    if (selected != 1) {
        m_detail->setEvent(nullptr, selected == 0 ? QString() : tr("%1 rows selected").arg(grouped(selected)));
        return;
    }
    const int row = table.selectionModel()->selection().first().top();
    const EventModel& model = m_events->model();
    if (model.row(row).isGap()) {
        m_detail->setEvent(nullptr, gapSentence(model.gapOf(model.row(row))));
        return;
    }
    m_detail->setEvent(model.eventAt(row), tr("This event is no longer in the journal"));
}

void MainWindow::copySelection()
{
    const EventModel& model = m_events->model();
    std::string lines;
    std::int64_t events = 0;
    QItemSelection selection = m_events->table().selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto event = model.eventAt(row);
            if (!event)
                continue;
            lines += oneLine(event->event.json) + '\n';
            ++events;
            if (lines.size() > clipboardLimit) {
                showMessage(tr("Too much for the clipboard: export the selection instead (Ctrl+E)"));
                return;
            }
        }
    }
    if (events == 0)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(lines.data(), static_cast<qsizetype>(lines.size())));
    showMessage(tr("%Ln event(s) copied as NDJSON", nullptr, static_cast<int>(events)));
}

void MainWindow::exportEvents()
{
    if (m_export->isRunning()) {
        showMessage(tr("An export is running already"));
        return;
    }
    EventTable& table = m_events->table();
    ExportJob::Request request;
    for (const auto& range : table.selectedRanges())
        request.ranges.push_back({{range.first}, {range.last}});
    const bool isSelection = !request.ranges.empty();
    request.expectedEvents = isSelection ? table.selectedEvents() : m_events->model().eventCount();
    if (!isSelection)
        request.ranges.push_back({{1}, m_events->model().lastSequence()});
    const QString title = isSelection
                              ? tr("Export %Ln selected event(s)", nullptr, static_cast<int>(request.expectedEvents))
                              : tr("Export all events of the journal (none is selected)");
    request.path = m_chooseFile(this, title, u"grantex-events.ndjson"_s);
    if (request.path.isEmpty())
        return;
    m_export->run(std::move(request), [this] { return m_pipeline->openReader(); });
}

void MainWindow::showColumnMenu(const QPoint& at)
{
    QHeaderView* header = m_events->table().horizontalHeader();
    QMenu menu(this);
    for (int column = 0; column < EventModel::kColumns; ++column) {
        QAction* action =
            menu.addAction(m_events->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->hiddenSectionCount() + 1 < EventModel::kColumns);
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu.exec(header->mapToGlobal(at));
}

void MainWindow::showEventMenu(const QPoint& at)
{
    QMenu menu(this);
    // What stands below the pointer is meant; asked for by key, the current cell.
    if (const QModelIndex cell = m_events->table().indexAt(at); cell.isValid())
        m_events->table().selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    menu.addActions(m_filter->events().cellActions());
    menu.addSeparator();
    menu.addAction(m_copyAction);
    connect(menu.addAction(tr("&Export…")), &QAction::triggered, this, &MainWindow::exportEvents);
    menu.exec(m_events->table().viewport()->mapToGlobal(at));
}

} // namespace grantex

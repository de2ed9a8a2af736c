// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_files.h"

#include "core/filter/edit.h"
#include "core/filter/parser.h"
#include "core/filter/printer.h"
#include "ui/colours/colour_rules.h"
#include "ui/desk/undo_step.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/marks/mark_book.h"
#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/text/display.h"
#include "ui/views/saved_view.h"
#include "ui/window/event_desks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, title, suggestion,
        QCoreApplication::translate("grantex::ViewFiles", "Views (*.gxview);;All files (*)"));
}

/// Puts those whose event is there, and tells how many are not.
qsizetype putThoseThere(const std::vector<Mark>& marks, EventDesk& desk)
{
    std::vector<Mark> there;
    for (const Mark& mark : marks) {
        const auto event = desk.pane().model().findEvent({mark.sequence});
        if (event && event->event.id == mark.eventId)
            there.push_back(mark);
    }
    desk.marks().putAll(there);
    return std::ssize(marks) - std::ssize(there);
}

/// The view's columns, and hidden behind them those that it does not name.
TableLayout withAllColumns(TableLayout layout, const TableLayout& present)
{
    for (const auto& place : present.places) {
        if (place.column.kind == ColumnKind::Json ||
            std::ranges::find(layout.places, place.column, &TableLayout::Place::column) != layout.places.end())
            continue;
        layout.places.push_back(place);
        layout.places.back().isShown = false;
    }
    return layout;
}

} // namespace

ViewFiles::ViewFiles(MainWindow& window) : QObject(&window), m_window(window), m_chooseFile(askForFile)
{
    QAction* save = makeAction(*window.menus().file, u"saveViewAction"_s, tr("Save &View As…"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(save, &QAction::triggered, this, &ViewFiles::saveAs);
    connect(&window.fileSessions(), &FileSessions::viewRequested, this, &ViewFiles::open);
}

Result<SavedView> ViewFiles::current() const
{
    EventDesk& desk = m_window.desks().current();
    SavedView view;
    const FileSession* file = m_window.sessions().currentFile();
    view.isLive = file == nullptr;
    if (file != nullptr) {
        view.isMerged = file->isMerged();
        for (const FileSession::Part& part : file->parts()) {
            if (part.store || part.path == u"-"_s)
                return fail(ErrorCode::Usage,
                            tr("%1 cannot be opened again: export these events first, and open the file.")
                                .arg(part.name)
                                .toStdString());
            view.files.append(part.path);
        }
    }
    FilterSession& session = desk.session();
    SavedView::Filter filter{session.state().text, session.isOn(), {}};
    for (const FilterUse& use : session.state().saved) {
        if (const SavedFilter* saved = session.saved().find(use.id))
            filter.saved.push_back({saved->name, saved->text, use.isOn});
    }
    view.filter = std::move(filter);
    view.layout = layoutOf(desk.pane().table());
    view.marks.emplace();
    for (const auto& [sequence, mark] : desk.marks().marks())
        view.marks->push_back(mark);
    view.colours = m_window.desks().colours().rules();
    return view;
}

void ViewFiles::saveAs()
{
    const auto view = current();
    if (!view)
        return m_window.showWarning(QString::fromStdString(view.error().message));
    QString file = m_chooseFile(&m_window, tr("Save View As"), tr("view") + u".gxview"_s);
    if (file.isEmpty())
        return;
    if (!isViewFile(file))
        file += u".gxview"_s;
    if (const auto written = writeView(file, *view); !written)
        return m_window.showWarning(
            tr("The view cannot be written: %1").arg(QString::fromStdString(written.error().message)));
    m_window.showMessage(tr("View saved as %1").arg(safeText(QStringView(QFileInfo(file).fileName()), 80)));
}

void ViewFiles::open(const QString& file)
{
    const auto view = readView(file);
    if (!view)
        return m_window.showWarning(u"%1: %2"_s.arg(safeText(QStringView(QFileInfo(file).fileName()), 80),
                                                    QString::fromStdString(view.error().message)));
    if (openEvents(*view))
        apply(*view, m_window.desks().current());
}

bool ViewFiles::openEvents(const SavedView& view)
{
    if (view.isLive && m_window.isFilesOnly()) {
        m_window.showWarning(tr("This view is of live events, and this window shows files alone. Start the program "
                                "without files to open it."));
        return false;
    }
    m_window.pages().open(u"events"_s);
    SessionTabs& tabs = m_window.sessions();
    if (view.isLive) {
        tabs.showLive();
        return true;
    }
    if (view.isMerged)
        return tabs.mergeFiles(view.files);
    bool isOpen = false;
    for (const QString& path : view.files)
        isOpen = tabs.openFile(path);
    return isOpen;
}

void ViewFiles::apply(const SavedView& view, EventDesk& desk)
{
    desk.undoStack().beginMacro(tr("Open a View"));
    if (view.layout)
        desk.changeLayout(withAllColumns(*view.layout, layoutOf(desk.pane().table())), tr("Columns"));
    ColourRules* rules = &m_window.desks().colours();
    if (view.colours && *view.colours != rules->rules())
        desk.undoStack().push(new UndoStep(
            tr("Colour Rules"), [rules, after = *view.colours] { rules->setRules(after); },
            [rules, before = rules->rules()] { rules->setRules(before); }));
    if (view.filter)
        applyFilter(view, desk);
    desk.undoStack().endMacro();
    if (view.marks && !view.marks->empty())
        putMarks(*view.marks, desk);
}

void ViewFiles::applyFilter(const SavedView& view, EventDesk& desk)
{
    FilterSession& session = desk.session();
    FilterState state;
    std::vector<filter::Query> queries;
    if (auto typed = filter::parse(view.filter->text.toStdString()))
        queries.push_back(std::move(*typed));
    for (const SavedView::Use& use : view.filter->saved) {
        const auto& known = session.saved().all();
        const auto same = std::ranges::find_if(
            known, [&use](const SavedFilter& saved) { return saved.name == use.name && saved.text == use.text; });
        if (same != known.end())
            state.saved.append({same->id, use.isOn});
        else if (auto query = filter::parse(use.text.toStdString()); query && use.isOn)
            queries.push_back(std::move(*query));
    }
    // As it was typed, unless filters of another profile are added to it.
    state.text = queries.size() > 1 ? QString::fromStdString(filter::print(filter::allOf(queries)))
                                    : (queries.empty() || !view.filter->text.isEmpty()
                                           ? view.filter->text
                                           : QString::fromStdString(filter::print(queries.front())));
    session.apply(state, tr("Filter"));
    session.setOn(view.filter->isOn);
}

void ViewFiles::putMarks(const std::vector<Mark>& marks, EventDesk& desk)
{
    const auto put = [this, marks](EventDesk& where) {
        if (const auto missing = putThoseThere(marks, where); missing > 0)
            m_window.showMessage(tr("%Ln pin(s) and note(s) of the view belong to events that are not here", nullptr,
                                    static_cast<int>(missing)));
    };
    FileSession* file = m_window.sessions().currentFile();
    const auto isReady = [file, &desk] {
        return file == nullptr ? desk.marks().isOpen()
                               : file->file().progress().state != OpenedEvents::State::Reading &&
                                     desk.pane().model().store() != nullptr;
    };
    const bool isKept = m_window.settings().store() != nullptr;
    if (isReady() || (file == nullptr && !isKept))
        return put(desk);
    // Once: the desk is the context, and goes with its tab.
    auto* once = new QObject(&desk);
    const auto later = [once, put, isReady, &desk, isDone = false]() mutable {
        if (isDone || !isReady())
            return;
        isDone = true;
        once->deleteLater();
        QMetaObject::invokeMethod(
            &desk, [put, &desk] { put(desk); }, Qt::QueuedConnection);
    };
    if (file != nullptr)
        connect(file, &FileSession::changed, once, later);
    else
        connect(&desk.marks(), &MarkBook::changed, once, later);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_feature.h"

#include "ui/detail/event_detail.h"
#include "ui/events/cell_actions.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/seen_events.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_help.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_looks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QMenu>
#include <QUndoGroup>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

std::optional<filter::Pointed> pointedAt(const EventValue& value)
{
    const auto field = filter::fieldAt(value.path.toStdString());
    if (!field)
        return std::nullopt;
    // Of members or elements the filter asks whether they are there.
    if (!value.isScalar())
        return filter::Pointed{*field, {}, filter::Pointed::Kind::Object};
    const bool isText = value.kind == JsonKind::String;
    return filter::Pointed{*field, value.text.toStdString(),
                           isText ? filter::Pointed::Kind::Text : filter::Pointed::Kind::Number};
}

} // namespace

FilterFeature::FilterFeature(MainWindow& window) : QObject(&window), m_window(window), m_cell(new CellActions(this))
{
    addActions();
    serve(window.desks().live());
    connect(&window.desks(), &EventDesks::made, this, &FilterFeature::serve);
    connect(m_cell, &CellActions::aimed, this, [this](filter::Aim aim) { events().aim(aim); });
    connect(m_cell, &CellActions::columnRequested, this, &FilterFeature::offerColumns);
    connectDetail();
    connectPipeline();
    for (const QString& trouble : {saved().trouble(), history().trouble()}) {
        if (!trouble.isEmpty())
            window.showWarning(trouble);
    }
}

SavedFilters& FilterFeature::saved()
{
    return m_window.desks().saved();
}

FilterHistory& FilterFeature::history()
{
    return m_window.desks().history();
}

EventFilter& FilterFeature::events()
{
    return m_window.desks().current().filter();
}

FilterSession& FilterFeature::session()
{
    return events().session();
}

void FilterFeature::serve(EventDesk& desk)
{
    m_cell->addTo(desk.pane().table());
    connect(&desk.filter().bar(), &FilterBar::alertRequested, &m_window, &MainWindow::alertOn);
}

void FilterFeature::addTo(QMenu& menu) const
{
    menu.addActions(m_cell->list());
}

void FilterFeature::addBarAction(QMenu& menu, const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                 void (FilterBar::*act)())
{
    QAction* action = makeAction(menu, name, text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, act] { (events().bar().*act)(); });
}

void FilterFeature::addActions()
{
    QMenu& edit = *m_window.menus().edit;
    edit.addSeparator();
    addBarAction(edit, u"focusFilterAction"_s, tr("&Filter the Events"),
                 {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)}, &FilterBar::focusFilter);
    addBarAction(edit, u"toggleFiltersAction"_s, tr("Filters &On or Off"), {QKeySequence(Qt::Key_F8)},
                 &FilterBar::toggle);
    addBarAction(edit, u"clearFilterAction"_s, tr("C&lear the Filter"), {}, &FilterBar::clear);
    edit.addActions(m_cell->list());
    addBarAction(edit, u"saveFilterAction"_s, tr("&Save the Filter…"), {}, &FilterBar::saveCurrent);
    addBarAction(edit, u"alertOnFilterAction"_s, tr("Alert on this Filter…"), {}, &FilterBar::alertOnCurrent);
    addBarAction(edit, u"manageFiltersAction"_s, tr("&Manage Filters…"), {}, &FilterBar::manageSaved);

    QMenu& go = *m_window.menus().go;
    go.addSeparator();
    QUndoGroup* undo = &m_window.desks().undo();
    QAction* back = makeAction(go, u"previousViewAction"_s, tr("Pre&vious View"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, undo, &QUndoGroup::undo);
    back->setEnabled(undo->canUndo());
    connect(undo, &QUndoGroup::canUndoChanged, back, &QAction::setEnabled);
    QAction* forward = makeAction(go, u"nextViewAction"_s, tr("Next Vie&w"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(forward, &QAction::triggered, undo, &QUndoGroup::redo);
    forward->setEnabled(undo->canRedo());
    connect(undo, &QUndoGroup::canRedoChanged, forward, &QAction::setEnabled);

    connect(makeAction(*m_window.menus().help, u"filterLanguageAction"_s, tr("The &Filter Language")),
            &QAction::triggered, this, [this] { showFilterHelp(&m_window); });
}

void FilterFeature::offerColumns()
{
    const EventTable& table = m_window.events().table();
    const QRect cell = table.visualRect(table.currentIndex());
    m_window.eventLooks().offerColumns(table.viewport()->mapToGlobal(cell.bottomLeft()));
}

void FilterFeature::connectDetail()
{
    ValueActions& actions = m_window.detail().actions();
    actions.setFilterText([](const EventValue& value) {
        const auto pointed = pointedAt(value);
        const auto text = pointed ? filter::aimed({}, *pointed, filter::Aim::Replace) : std::nullopt;
        return text ? QString::fromStdString(*text) : QString();
    });
    connect(&actions, &ValueActions::filterRequested, this, [this](FilterWish wish) { takeValue(wish); });
}

void FilterFeature::takeValue(FilterWish wish)
{
    const auto& target = m_window.detail().actions().target();
    const auto pointed = target ? pointedAt(*target) : std::nullopt;
    if (!pointed)
        return;
    FilterSession& session = this->session();
    switch (wish) {
    case FilterWish::Include:
        session.aim(*pointed, filter::Aim::Include);
        return;
    case FilterWish::Exclude:
        session.aim(*pointed, filter::Aim::Exclude);
        return;
    case FilterWish::Replace:
        session.aim(*pointed, filter::Aim::Replace);
        return;
    case FilterWish::ReplaceExcluding:
        session.aim(*pointed, filter::Aim::ReplaceExcluding);
        return;
    }
}

void FilterFeature::connectPipeline()
{
    Pipeline& pipeline = m_window.pipeline();
    SeenEvents* seen = &m_window.desks().live().filter().seen();
    connect(&pipeline, &Pipeline::eventsCommitted, seen, &SeenEvents::learn);
    connect(&pipeline, &Pipeline::lanesChanged, this, &FilterFeature::tellDestinations);
    tellDestinations();
}

void FilterFeature::tellDestinations()
{
    std::vector<filter::SeenValue> known;
    for (const LaneStatus& lane : m_window.pipeline().lanes()) {
        for (const char* state : {"", ":waiting", ":delivered", ":failed", ":dropped"})
            known.push_back({lane.name + state, 0});
    }
    m_window.desks().live().filter().seen().setKnown(filter::FieldName::Dest, std::move(known));
}

void FilterFeature::begin(const QString& text)
{
    if (text.isEmpty())
        return;
    for (const auto& desk : m_window.desks().all()) {
        desk->session().setText(text, tr("Filter"));
        desk->undoStack().clear();
    }
}

void FilterFeature::show(const QString& text)
{
    m_window.pages().open(u"events"_s);
    session().setText(text, tr("Filter"));
}

} // namespace grantex

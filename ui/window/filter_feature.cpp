// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_feature.h"

#include "ui/detail/event_detail.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_pane.h"
#include "ui/events/seen_events.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_help.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/window/main_window.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Beside the window's state; nothing is kept of a window that keeps nothing.
QString fileBeside(WindowSettings& settings, const QString& name)
{
    return settings.store() == nullptr ? QString()
                                       : QFileInfo(settings.store()->fileName()).absolutePath() + u'/' + name;
}

std::optional<filter::Pointed> pointedAt(const EventValue& value)
{
    const auto field = filter::fieldAt(value.path.toStdString());
    if (!field || !value.isScalar())
        return std::nullopt;
    const bool isText = value.kind == JsonKind::String;
    return filter::Pointed{*field, value.text.toStdString(),
                           isText ? filter::Pointed::Kind::Text : filter::Pointed::Kind::Number};
}

} // namespace

FilterFeature::FilterFeature(MainWindow& window)
    : QObject(&window), m_window(window),
      m_saved(new SavedFilters(fileBeside(window.settings(), u"filters.json"_s), this)),
      m_history(new FilterHistory(fileBeside(window.settings(), u"filter-history.json"_s), this)),
      m_events(new EventFilter(window.events(), *m_saved, *m_history, window.undoStack(), this))
{
    addActions();
    connectDetail();
    connectPipeline();
    connect(m_events, &EventFilter::refused, &window, &MainWindow::showMessage);
    connect(&m_events->bar(), &FilterBar::trouble, &window, &MainWindow::showWarning);
    for (const QString& trouble : {m_saved->trouble(), m_history->trouble()}) {
        if (!trouble.isEmpty())
            window.showWarning(trouble);
    }
}

void FilterFeature::addActions()
{
    QMenu& edit = *m_window.menus().edit;
    FilterBar* bar = &m_events->bar();
    edit.addSeparator();
    QAction* focus = makeAction(edit, u"focusFilterAction"_s, tr("&Filter the Events"));
    focus->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)});
    connect(focus, &QAction::triggered, bar, &FilterBar::focusFilter);
    QAction* toggle = makeAction(edit, u"toggleFiltersAction"_s, tr("Filters &On or Off"), QKeySequence(Qt::Key_F8));
    connect(toggle, &QAction::triggered, bar, &FilterBar::toggle);
    connect(makeAction(edit, u"clearFilterAction"_s, tr("C&lear the Filter")), &QAction::triggered, bar,
            &FilterBar::clear);
    edit.addActions(m_events->cellActions());
    connect(makeAction(edit, u"saveFilterAction"_s, tr("&Save the Filter…")), &QAction::triggered, bar,
            &FilterBar::saveCurrent);
    connect(makeAction(edit, u"manageFiltersAction"_s, tr("&Manage Filters…")), &QAction::triggered, bar,
            &FilterBar::manageSaved);

    QMenu& go = *m_window.menus().go;
    go.addSeparator();
    QUndoStack* undo = &m_window.undoStack();
    QAction* back = makeAction(go, u"previousViewAction"_s, tr("Pre&vious View"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, undo, &QUndoStack::undo);
    back->setEnabled(undo->canUndo());
    connect(undo, &QUndoStack::canUndoChanged, back, &QAction::setEnabled);
    QAction* forward = makeAction(go, u"nextViewAction"_s, tr("Next Vie&w"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(forward, &QAction::triggered, undo, &QUndoStack::redo);
    forward->setEnabled(undo->canRedo());
    connect(undo, &QUndoStack::canRedoChanged, forward, &QAction::setEnabled);

    connect(makeAction(*m_window.menus().help, u"filterLanguageAction"_s, tr("The &Filter Language")),
            &QAction::triggered, this, [this] { showFilterHelp(&m_window); });
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
    FilterSession& session = m_events->session();
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
        if (const auto text = filter::aimed({}, *pointed, filter::Aim::Exclude))
            session.apply({QString::fromStdString(*text), {}}, tr("All but These"));
        return;
    }
}

void FilterFeature::connectPipeline()
{
    Pipeline& pipeline = m_window.pipeline();
    connect(&pipeline, &Pipeline::eventsCommitted, &m_events->seen(), &SeenEvents::learn);
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
    m_events->seen().setKnown(filter::FieldName::Dest, std::move(known));
}

void FilterFeature::begin(const QString& text)
{
    if (text.isEmpty())
        return;
    m_events->session().setText(text, tr("Filter"));
    m_window.undoStack().clear();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_delegate.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/window/about.h"
#include "ui/window/connection_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/page_stack.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::makeMenus()
{
    m_menus.file = menuBar()->addMenu(tr("&File"));
    m_menus.edit = menuBar()->addMenu(tr("&Edit"));
    m_menus.capture = menuBar()->addMenu(tr("&Capture"));
    m_menus.view = menuBar()->addMenu(tr("&View"));
    m_menus.go = menuBar()->addMenu(tr("&Go"));
    m_menus.help = menuBar()->addMenu(tr("&Help"));
}

void MainWindow::addFileActions()
{
    QMenu& file = *m_menus.file;
    QAction* save = makeAction(file, u"exportAction"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(save, &QAction::triggered, this, &MainWindow::exportEvents);
    QAction* reload = makeAction(file, u"reloadAction"_s, tr("Reloa&d Configuration"));
    connect(reload, &QAction::triggered, this, &MainWindow::reloadConfiguration);
    QAction* settings = makeAction(file, u"settingsAction"_s, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, [this] { showSettings(); });
    file.addSeparator();
    QAction* quit = makeAction(file, u"quitAction"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainWindow::quit);
}

void MainWindow::addEditActions()
{
    QMenu& edit = *m_menus.edit;
    QAction* undo = m_desks->undo().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(u"undoAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_desks->undo().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(u"redoAction"_s);
    redo->setShortcut(QKeySequence::Redo);
    edit.addActions({undo, redo});
    edit.addSeparator();
    m_copyAction = makeAction(edit, u"copyEventsAction"_s, tr("&Copy Events as NDJSON"), QKeySequence::Copy);
    // Tree and raw view have a copy of their own.
    m_copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyAction->setEnabled(false);
    connect(m_copyAction, &QAction::triggered, this, &MainWindow::copySelection);
    connect(makeAction(edit, u"selectAllAction"_s, tr("Select &All")), &QAction::triggered, this,
            [this] { events().table().selectAll(); });
    connect(makeAction(edit, u"selectNoneAction"_s, tr("Select &None")), &QAction::triggered, this,
            [this] { events().table().clearSelection(); });
}

void MainWindow::addCaptureActions()
{
    QMenu& capture = *m_menus.capture;
    m_pauseAction = makeAction(capture, u"pauseAction"_s, tr("&Pause the View"), QKeySequence(Qt::Key_Space));
    m_pauseAction->setCheckable(true);
    // Elsewhere Space presses the button or moves the switch that has the focus.
    m_pauseAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_pauseAction, &QAction::toggled, this, &MainWindow::setPaused);
    QAction* follow =
        makeAction(capture, u"followAction"_s, tr("&Follow the Newest"), QKeySequence(Qt::CTRL | Qt::Key_End));
    connect(follow, &QAction::triggered, this, [this] { events().table().follow(); });
    capture.addSeparator();
    QAction* link = makeAction(capture, u"connectAction"_s, tr("&Connect or Disconnect"));
    link->setEnabled(!m_pipeline->isViewer());
    connect(link, &QAction::triggered, this, [this] { m_pipeline->setConnected(!m_header->words().isWanted); });
    QAction* retry =
        makeAction(capture, u"retryConnectionAction"_s, tr("&Retry Connection Now"), QKeySequence(Qt::Key_F5));
    connect(retry, &QAction::triggered, m_pipeline.get(), &Pipeline::reconnectNow);
    connect(m_header, &ConnectionHeader::connectRequested, m_pipeline.get(), &Pipeline::setConnected);
    connect(m_header, &ConnectionHeader::retryRequested, m_pipeline.get(), &Pipeline::reconnectNow);
    connect(m_header, &ConnectionHeader::pauseRequested, this, &MainWindow::setPaused);
    connect(m_header, &ConnectionHeader::exportRequested, this, &MainWindow::exportEvents);
}

QAction* MainWindow::addPaneAction(const QString& text, QWidget* pane, const QKeySequence& keys)
{
    QAction* action = addPaneSwitch(text, pane, keys);
    connect(action, &QAction::toggled, pane, &QWidget::setVisible);
    return action;
}

QAction* MainWindow::addPaneSwitch(const QString& text, const QWidget* pane, const QKeySequence& keys)
{
    QAction* action = makeAction(*m_menus.view, pane->objectName() + u"Action"_s, text, keys);
    action->setCheckable(true);
    action->setChecked(!pane->isHidden());
    action->setProperty("isKept", true);
    return action;
}

void MainWindow::addViewActions()
{
    QMenu& view = *m_menus.view;
    addPaneAction(tr("Event &Details"), m_detail, QKeySequence(Qt::Key_F9));
    m_destinationsAction = addPaneSwitch(tr("De&stinations"), m_destinations, QKeySequence(Qt::Key_F10));
    m_besideAction = makeAction(view, u"detailsBesideAction"_s, tr("Details &Beside the Table"));
    m_besideAction->setCheckable(true);
    m_besideAction->setProperty("isKept", true);
    connect(m_besideAction, &QAction::toggled, this,
            [this](bool isBeside) { m_main->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical); });
    view.addSeparator();
    connect(makeAction(view, u"resetColumnsAction"_s, tr("Reset &Columns")), &QAction::triggered, this,
            [this] { applyDefaultLayout(events().table()); });

    QMenu& go = *m_menus.go;
    go.addSeparator();
    QAction* next = makeAction(go, u"nextPaneAction"_s, tr("&Next Pane"), QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, [this] { cyclePanes(1); });
    QAction* previous =
        makeAction(go, u"previousPaneAction"_s, tr("&Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previous, &QAction::triggered, this, [this] { cyclePanes(-1); });
    QAction* back = makeAction(go, u"backToEventsAction"_s, tr("&Back to the Events"), QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, [this] {
        m_pages->open(u"events"_s);
        events().table().setFocus();
    });
}

void MainWindow::addAppearanceMenu()
{
    QMenu* menu = m_menus.view->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& text, Appearance appearance) {
        QAction* action = makeAction(*menu, name, text);
        action->setCheckable(true);
        action->setChecked(Theme::instance().appearance() == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            Theme::instance().setAppearance(appearance);
            m_settings.setAppearance(appearance);
        });
    };
    add(u"appearanceSystemAction"_s, tr("As the &Desktop"), Appearance::System);
    add(u"appearanceLightAction"_s, tr("&Light"), Appearance::Light);
    add(u"appearanceDarkAction"_s, tr("Da&rk"), Appearance::Dark);
}

void MainWindow::addDensityMenu()
{
    QMenu* menu = m_menus.view->addMenu(tr("De&nsity"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& text) {
        QAction* action = makeAction(*menu, name, text);
        action->setCheckable(true);
        action->setProperty("isKept", true);
        group->addAction(action);
        return action;
    };
    QAction* comfortable = add(u"densityComfortableAction"_s, tr("&Comfortable"));
    QAction* compact = add(u"densityCompactAction"_s, tr("C&ompact"));
    comfortable->setChecked(true);
    connect(compact, &QAction::toggled, this, &MainWindow::setDensity);
    // Panes of events may come later.
    connect(m_pages, &PageStack::opened, this, [this, compact] { setDensity(compact->isChecked()); });
}

void MainWindow::setDensity(bool isCompact)
{
    for (auto* table : findChildren<EventTable*>()) {
        const auto* delegate = qobject_cast<const EventDelegate*>(table->itemDelegate());
        if (delegate != nullptr)
            table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight() * (isCompact ? 5 : 6) / 6);
    }
}

void MainWindow::addHelpActions()
{
    QMenu& help = *m_menus.help;
    connect(makeAction(help, u"aboutAction"_s, tr("&About Grantex Monitor")), &QAction::triggered, this,
            [this] { showAbout(this); });
}

} // namespace grantex

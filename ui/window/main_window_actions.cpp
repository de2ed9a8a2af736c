// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/json_tree_view.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/window/about.h"
#include "ui/window/connection_header.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::makeActions()
{
    makeFileMenu();
    makeCaptureMenu();
    makeViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* keys = help->addAction(tr("&Keyboard Shortcuts"));
    keys->setShortcut(QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(help->addAction(tr("&About Grantex Monitor")), &QAction::triggered, this, [this] { showAbout(this); });

    auto* back = new QAction(this);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, [this] { m_events->table().setFocus(); });
    addAction(back);
    connect(&m_events->table(), &QWidget::customContextMenuRequested, this, &MainWindow::showEventMenu);
    connect(m_events->table().horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &MainWindow::showColumnMenu);
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* save = file->addAction(tr("&Export…"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(save, &QAction::triggered, this, &MainWindow::exportEvents);
    QAction* reload = file->addAction(tr("&Reload Configuration"));
    reload->setObjectName(u"reloadAction"_s);
    connect(reload, &QAction::triggered, this, &MainWindow::reloadConfiguration);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_copyAction = edit->addAction(tr("&Copy Events as NDJSON"));
    m_copyAction->setShortcut(QKeySequence::Copy);
    // Tree and raw view have a copy of their own.
    m_copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyAction->setEnabled(false);
    m_events->table().addAction(m_copyAction);
    connect(m_copyAction, &QAction::triggered, this, &MainWindow::copySelection);
    connect(edit->addAction(tr("Select &All")), &QAction::triggered, &m_events->table(), &EventTable::selectAll);
    connect(edit->addAction(tr("Select &None")), &QAction::triggered, &m_events->table(), &EventTable::clearSelection);
}

void MainWindow::makeCaptureMenu()
{
    QMenu* capture = menuBar()->addMenu(tr("&Capture"));
    m_pauseAction = capture->addAction(tr("&Pause the View"));
    m_pauseAction->setCheckable(true);
    m_pauseAction->setShortcut(QKeySequence(Qt::Key_Space));
    // Elsewhere Space presses the button or moves the switch that has the focus.
    m_pauseAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_events->table().addAction(m_pauseAction);
    connect(m_pauseAction, &QAction::toggled, this, &MainWindow::setPaused);
    QAction* follow = capture->addAction(tr("&Follow the Newest"));
    follow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_End));
    connect(follow, &QAction::triggered, &m_events->table(), &EventTable::follow);
    capture->addSeparator();
    QAction* link = capture->addAction(tr("&Connect or Disconnect"));
    link->setEnabled(!m_pipeline->isViewer());
    connect(link, &QAction::triggered, this, [this] { m_pipeline->setConnected(!m_header->words().isWanted); });
    QAction* retry = capture->addAction(tr("&Retry Connection Now"));
    retry->setShortcut(QKeySequence(Qt::Key_F5));
    connect(retry, &QAction::triggered, m_pipeline.get(), &Pipeline::reconnectNow);
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto addPane = [&](const QString& text, QWidget* pane, const QKeySequence& keys) {
        QAction* action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(true);
        action->setShortcut(keys);
        connect(action, &QAction::toggled, pane, &QWidget::setVisible);
        action->setObjectName(pane->objectName() + u"Action"_s);
    };
    addPane(tr("Event &Details"), m_detail, QKeySequence(Qt::Key_F9));
    addPane(tr("De&stinations"), m_destinations, QKeySequence(Qt::Key_F10));
    m_besideAction = view->addAction(tr("Details &Beside the Table"));
    m_besideAction->setCheckable(true);
    connect(m_besideAction, &QAction::toggled, this,
            [this](bool isBeside) { m_main->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical); });
    view->addSeparator();
    connect(view->addAction(tr("Reset &Columns")), &QAction::triggered, this,
            [this] { applyDefaultLayout(m_events->table()); });
    makeAppearanceMenu(*view);
    view->addSeparator();
    QAction* next = view->addAction(tr("&Next Pane"));
    next->setShortcut(QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, &MainWindow::cyclePanes);
}

void MainWindow::makeAppearanceMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Appearance appearance) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(Theme::instance().appearance() == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            Theme::instance().setAppearance(appearance);
            m_settings.setAppearance(appearance);
        });
    };
    add(tr("As the &Desktop"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("Da&rk"), Appearance::Dark);
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
    menu.addAction(m_copyAction);
    connect(menu.addAction(tr("&Export…")), &QAction::triggered, this, &MainWindow::exportEvents);
    menu.exec(m_events->table().viewport()->mapToGlobal(at));
}

void MainWindow::cyclePanes()
{
    const std::array<QWidget*, 4> panes{&m_events->table(), &m_detail->tree(), m_destinations, m_header};
    std::size_t current = 0;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget* pane = panes[(current + step) % panes.size()];
        if (!pane->isVisible())
            continue;
        // A pane that is only a frame hands the focus to its first control.
        QWidget* target = pane;
        for (QWidget* child : pane->findChildren<QWidget*>()) {
            if (pane->focusPolicy() == Qt::NoFocus && target == pane && child->focusPolicy() != Qt::NoFocus &&
                child->isVisible())
                target = child;
        }
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::restoreState()
{
    const QSettings* kept = m_settings.store();
    if (kept == nullptr)
        return;
    restoreGeometry(kept->value(u"window/geometry"_s).toByteArray());
    m_besideAction->setChecked(kept->value(u"window/detailsBeside"_s, false).toBool());
    m_across->restoreState(kept->value(u"window/across"_s).toByteArray());
    m_main->restoreState(kept->value(u"window/main"_s).toByteArray());
    for (QWidget* pane : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_destinations)}) {
        if (auto* action = findChild<QAction*>(pane->objectName() + u"Action"_s))
            action->setChecked(kept->value(u"panes/"_s + pane->objectName(), true).toBool());
    }
    restoreLayout(m_events->table(), *kept);
}

void MainWindow::keepState()
{
    QSettings* kept = m_settings.store();
    if (kept == nullptr)
        return;
    kept->setValue(u"window/geometry"_s, saveGeometry());
    kept->setValue(u"window/detailsBeside"_s, m_besideAction->isChecked());
    kept->setValue(u"window/across"_s, m_across->saveState());
    kept->setValue(u"window/main"_s, m_main->saveState());
    for (const QWidget* pane : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_destinations)})
        kept->setValue(u"panes/"_s + pane->objectName(), !pane->isHidden());
    saveLayout(m_events->table(), *kept);
    kept->sync();
}

} // namespace grantex

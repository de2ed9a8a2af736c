// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_place.h"

#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Long enough that dragging writes once, short enough that a crash loses nothing that is missed.
constexpr auto writeDelay = std::chrono::milliseconds(400);
/// Changes when docks of other names or kinds make a kept state meaningless.
constexpr int dockVersion = 1;

QList<QAction*> keptActions(const MainWindow& window)
{
    QList<QAction*> actions = window.findChildren<QAction*>();
    actions.removeIf([](const QAction* action) {
        return !action->property("isKept").toBool() || action->objectName().isEmpty() || !action->isCheckable();
    });
    return actions;
}

} // namespace

WindowPlace::WindowPlace(MainWindow& window, QSettings* store) : QObject(&window), m_window(window), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelay);
    connect(&m_soon, &QTimer::timeout, this, &WindowPlace::keep);
}

void WindowPlace::restore()
{
    if (m_store == nullptr)
        return;
    m_window.restoreGeometry(m_store->value(u"window/geometry"_s).toByteArray());
    m_window.fitWidth();
    // Before the splitters: one of them decides which way a splitter lies.
    restoreActions();
    for (auto* splitter : m_window.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_store->value(u"splitters/"_s + splitter->objectName()).toByteArray());
    }
    m_window.restoreState(m_store->value(u"window/docks"_s).toByteArray(), dockVersion);
    restoreLayout(m_window.liveEvents().table(), *m_store);
    m_window.pages().open(m_store->value(u"window/page"_s).toString());
    if (!m_store->value(u"window/follow"_s, true).toBool())
        m_window.liveEvents().table().letGo();
}

void WindowPlace::restoreActions()
{
    for (QAction* action : keptActions(m_window)) {
        const QVariant isOn = m_store->value(u"panes/"_s + action->objectName());
        if (isOn.isValid())
            action->setChecked(isOn.toBool());
    }
}

void WindowPlace::watch()
{
    if (m_store == nullptr)
        return;
    const auto soon = [this] { m_soon.start(); };
    m_window.installEventFilter(this);
    for (const auto* splitter : m_window.findChildren<QSplitter*>())
        connect(splitter, &QSplitter::splitterMoved, this, soon);
    for (const QAction* action : keptActions(m_window))
        connect(action, &QAction::toggled, this, soon);
    for (const auto* dock : m_window.findChildren<QDockWidget*>()) {
        connect(dock, &QDockWidget::visibilityChanged, this, soon);
        connect(dock, &QDockWidget::dockLocationChanged, this, soon);
        connect(dock, &QDockWidget::topLevelChanged, this, soon);
    }
    const EventTable& table = m_window.liveEvents().table();
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, soon);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(&table.events(), &QAbstractItemModel::headerDataChanged, this, soon);
    connect(&table, &EventTable::followingChanged, this, soon);
    connect(&m_window.pages(), &PageStack::opened, this, soon);
}

void WindowPlace::keep()
{
    m_soon.stop();
    if (m_store == nullptr)
        return;
    m_store->setValue(u"window/geometry"_s, m_window.saveGeometry());
    m_store->setValue(u"window/docks"_s, m_window.saveState(dockVersion));
    m_store->setValue(u"window/page"_s, m_window.pages().current());
    m_store->setValue(u"window/follow"_s, m_window.liveEvents().table().isFollowing());
    for (const auto* splitter : m_window.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            m_store->setValue(u"splitters/"_s + splitter->objectName(), splitter->saveState());
    }
    for (const QAction* action : keptActions(m_window))
        m_store->setValue(u"panes/"_s + action->objectName(), action->isChecked());
    saveLayout(m_window.liveEvents().table(), *m_store);
    m_store->sync();
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::WindowStateChange:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace grantex

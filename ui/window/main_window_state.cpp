// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"

#include <QAction>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace grantex {

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

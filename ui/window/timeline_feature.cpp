// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timeline_feature.h"

#include "ui/budgets/budget_page.h"
#include "ui/events/event_pane.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"
#include "ui/window/budget_views.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

TimelineFeature::TimelineFeature(MainWindow& window)
    : QObject(&window), m_window(window), m_cursor(new TimeCursor(this))
{
    window.addPane(&window.liveEvents().timeline());
    window.liveEvents().setTimeCursor(*m_cursor);
    window.budgets().page().setTimeCursor(m_cursor);
    addAction();
    connect(&window.desks(), &EventDesks::made, this, &TimelineFeature::serve);
}

void TimelineFeature::addAction()
{
    m_action = m_window.addPaneAction(tr("&Timeline"), &m_window.liveEvents().timeline(), {});
    QMenu* view = m_window.menus().view;
    view->insertAction(m_window.findChild<QAction*>(u"detailsBesideAction"_s), m_action);
}

void TimelineFeature::serve(EventDesk& desk)
{
    Timeline* strip = &desk.pane().timeline();
    desk.pane().setTimeCursor(*m_cursor);
    strip->setVisible(m_action->isChecked());
    connect(m_action, &QAction::toggled, strip, &QWidget::setVisible);
    m_window.addPane(strip);
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statistics_feature.h"

#include "ui/events/event_filter.h"
#include "ui/events/event_pane.h"
#include "ui/events/seen_events.h"
#include "ui/filter/filter_session.h"
#include "ui/statistics/statistics_feed.h"
#include "ui/statistics/statistics_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pane_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace grantex {

StatisticsFeature::StatisticsFeature(MainWindow& window)
    : QObject(&window), m_window(window), m_dock(new QDockWidget(tr("Top Values"), &window)),
      m_view(new StatisticsView(m_dock))
{
    m_dock->setObjectName(u"statisticsDock"_s);
    m_dock->setWidget(m_view);
    // The desktop's own title bar knows neither the theme's colours nor its icons; this one can be dragged as well.
    auto* title = new PaneHeader(m_dock->windowTitle(), m_dock);
    auto* close = new QToolButton(title);
    close->setObjectName(u"statisticsCloseButton"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAccessibleName(tr("Close the top values"));
    close->setToolTip(tr("Close (F11)"));
    title->add(close);
    m_dock->setTitleBarWidget(title);
    connect(close, &QToolButton::clicked, m_dock, &QDockWidget::close);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    window.addPane(m_view);
    connect(m_view, &StatisticsView::aimed, this, [this](const filter::Pointed& pointed, filter::Aim aim) {
        if (!m_window.desks().current().session().aim(pointed, aim))
            m_window.showMessage(tr("This value is too large for a filter."));
    });
    connect(&window.desks(), &EventDesks::currentChanged, this, &StatisticsFeature::look);
    connect(&window.pages(), &PageStack::opened, this, &StatisticsFeature::refreshShown);
    look();
    addAction();
    m_dock->hide();
    if (const QSettings* kept = window.settings().store()) {
        m_view->setFieldText(kept->value(u"statistics/field"_s, m_view->fieldText()).toString());
        m_isWanted = kept->value(u"statistics/shown"_s, false).toBool();
    }
    connect(m_view, &StatisticsView::fieldChanged, this, &StatisticsFeature::keep);
    QTimer::singleShot(0, this, [this] {
        m_isStarted = true;
        refreshShown();
    });
}

void StatisticsFeature::addAction()
{
    QAction* action = m_dock->toggleViewAction();
    action->setObjectName(u"statisticsAction"_s);
    action->setText(tr("Top &Values"));
    action->setShortcut(QKeySequence(Qt::Key_F11));
    m_window.menus().view->insertAction(m_window.findChild<QAction*>(u"detailsBesideAction"_s), action);
    connect(action, &QAction::toggled, this, [this] {
        // Not what the action says: it is unchecked as well when the window itself is hidden, even while it ends.
        const bool isShown = !m_dock->isHidden();
        if (isShown == m_isWanted || !m_isStarted || m_window.pages().current() != u"events"_s)
            return;
        m_isWanted = isShown;
        keep();
    });
    connect(action, &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            m_view->setFocus();
    });
}

StatisticsFeature::~StatisticsFeature() = default;

void StatisticsFeature::look()
{
    EventDesk* desk = &m_window.desks().current();
    if (desk == m_desk)
        return;
    if (m_desk != nullptr)
        m_desk->filter().seen().disconnect(this);
    m_desk = desk;
    m_feed = std::make_unique<StatisticsFeed>(*m_view, desk->pane().model());
    connect(&desk->filter().seen(), &SeenEvents::learnt, this, &StatisticsFeature::offerPaths);
    offerPaths();
}

void StatisticsFeature::offerPaths()
{
    QStringList paths;
    for (const filter::SeenPath& path : m_desk->filter().seen().paths())
        paths.append(QString::fromStdString(path.text));
    m_view->setPaths(paths);
}

void StatisticsFeature::refreshShown()
{
    if (!m_isStarted)
        return;
    const bool isHere = m_window.pages().current() == u"events"_s;
    m_dock->toggleViewAction()->setEnabled(isHere);
    m_dock->setVisible(isHere && m_isWanted);
}

void StatisticsFeature::keep()
{
    QSettings* kept = m_window.settings().store();
    if (kept == nullptr)
        return;
    kept->setValue(u"statistics/shown"_s, m_isWanted);
    if (m_view->field())
        kept->setValue(u"statistics/field"_s, m_view->fieldText());
}

} // namespace grantex

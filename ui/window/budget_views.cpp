// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/budget_views.h"

#include "core/event/fields.h"
#include "core/pipeline/budget_service.h"
#include "ui/budgets/budget_line.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/overview_page.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/grants/grant_lane.h"
#include "ui/text/display.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_looks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

BudgetViews::BudgetViews(MainWindow& window)
    : QObject(&window), m_window(window),
      m_service(std::make_unique<BudgetService>(BudgetService::setupOf(window.pipeline().config()))),
      m_overview(new OverviewPage(*m_service)), m_page(new BudgetPage(*m_service))
{
    window.addPage(u"overview"_s, u"overview"_s, tr("Overview"), m_overview);
    window.addPage(u"budgets"_s, u"budget"_s, tr("Budgets"), m_page);
    window.addPane(&m_page->table());
    window.addPane(&m_page->chart());
    connect(m_overview, &OverviewPage::budgetsRequested, this, [this] { m_window.pages().open(u"budgets"_s); });
    connect(m_page, &BudgetPage::told, &window, &MainWindow::showMessage);
    connect(m_page, &BudgetPage::warned, &window, &MainWindow::showWarning);
    connect(m_page, &BudgetPage::exhaustedChanged, this, [this](int count) {
        m_window.pages().setBadge(u"budgets"_s, count > 0 ? grouped(count) : QString(),
                                  tr("%Ln exhausted budget(s)", nullptr, count), Role::Danger);
    });
    makeActions();
    connect(m_service.get(), &BudgetService::namesChanged, this, &BudgetViews::tellNames);
    tellNames();
    connect(&window.desks().live(), &EventDesk::laneOpened, this, &BudgetViews::addBudgetTo);
    connectPipeline();
}

BudgetViews::~BudgetViews() = default;

void BudgetViews::stop()
{
    m_service->stop();
}

void BudgetViews::setOpenLane(std::function<void(const QString& grantId)> open)
{
    m_page->setLaneOffered(true);
    connect(m_page, &BudgetPage::laneRequested, this, std::move(open));
}

void BudgetViews::addBudgetTo(GrantLane& lane)
{
    auto* line = new BudgetLine(&lane);
    line->follow(m_service.get(), lane.grantId().toStdString());
    connect(line, &BudgetLine::opened, this, &BudgetViews::showBudget);
    lane.addBelow(line);
}

void BudgetViews::tellNames()
{
    m_window.eventLooks().setAgentNames([names = m_service->names()](std::string_view id) {
        const auto found = names->find(id);
        return found == names->end() ? QString() : QString::fromStdString(found->second.name);
    });
}

void BudgetViews::makeActions()
{
    m_showBudget = makeAction(*m_window.menus().go, u"showBudgetAction"_s, tr("B&udget of the Event's Grant"),
                              QKeySequence(Qt::CTRL | Qt::Key_J));
    m_revoke = makeAction(*m_window.menus().edit, u"revokeGrantAction"_s, tr("Revo&ke the Event's Grant…"));
    connect(m_showBudget, &QAction::triggered, this, [this] { showBudget(selectedGrant()); });
    connect(m_revoke, &QAction::triggered, this, [this] { m_page->revokeGrant(selectedGrant()); });
    connect(&m_window, &MainWindow::selectionChanged, this, &BudgetViews::refreshActions);
    refreshActions();
}

QString BudgetViews::selectedGrant() const
{
    const EventTable& table = m_window.events().table();
    if (table.selectedRows() != 1)
        return {};
    const int row = table.selectionModel()->selection().first().top();
    const EventModel& model = m_window.events().model();
    const auto event = model.row(row).isGap() ? nullptr : model.eventAt(row);
    return event ? QString::fromStdString(readFields(event->event.json).grantId) : QString();
}

void BudgetViews::refreshActions()
{
    const bool hasGrant = !selectedGrant().isEmpty();
    m_showBudget->setEnabled(hasGrant);
    m_revoke->setEnabled(hasGrant && m_service->hasService());
}

void BudgetViews::showBudget(const QString& grantId)
{
    if (grantId.isEmpty())
        return;
    m_window.pages().open(u"budgets"_s);
    m_page->showGrant(grantId);
}

void BudgetViews::connectPipeline()
{
    Pipeline* p = &m_window.pipeline();
    connect(p, &Pipeline::eventsCommitted, m_service.get(), &BudgetService::receive);
    const auto takeGaps = [this] {
        const auto gaps = m_window.pipeline().gaps();
        m_service->setGaps(gaps);
        m_page->setGaps(gaps);
    };
    connect(p, &Pipeline::gapsChanged, this, takeGaps);
    connect(p, &Pipeline::lanesChanged, this, [this] { m_overview->setLanes(m_window.pipeline().lanes()); });
    connect(p, &Pipeline::reloaded, this, [this] {
        m_service->setService(BudgetService::setupOf(m_window.pipeline().config()).service);
        refreshActions();
    });
    takeGaps();
    m_overview->setLanes(p->lanes());
    m_service->start();
}

} // namespace grantex

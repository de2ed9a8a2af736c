// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_bell.h"
#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_rules_dialog.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/text/core_text.h"
#include "ui/window/connection_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/tray_feature.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::addAlerts(AlertCenter* before)
{
    // A viewer has the same rules as the owner: they stand beside the configuration.
    const std::string& file = m_pipeline->config().file;
    m_alerts = before != nullptr ? before : new AlertCenter(file.empty() ? std::string() : alertRulesFile(file));
    m_alerts->setParent(this);
    if (before == nullptr && !m_alerts->problem().empty())
        showWarning(coreText(m_alerts->problem()));
    if (const QSettings* kept = m_settings.store())
        m_alerts->setQuiet(kept->value(u"alerts/quiet"_s, false).toBool());
    auto* bell = new AlertBell(*m_alerts, this);
    m_header->addControl(bell);
    auto* notifier = new DesktopNotifier(this);
    m_tray = new TrayFeature(*this, *m_alerts, *notifier);
    connect(m_alerts, &AlertCenter::raised, notifier, &DesktopNotifier::show);
    connect(notifier, &DesktopNotifier::activated, this, [this](qlonglong sequence) { showEvent({sequence}); });
    connect(bell, &AlertBell::eventRequested, this, [this](qlonglong sequence) { showEvent({sequence}); });
    connect(bell, &AlertBell::rulesRequested, this, &MainWindow::editAlertRules);
    connect(bell, &AlertBell::quietChanged, m_alerts, &AlertCenter::setQuiet);
    connect(m_alerts, &AlertCenter::quietChanged, this, [this](bool isQuiet) {
        if (QSettings* kept = m_settings.store())
            kept->setValue(u"alerts/quiet"_s, isQuiet);
    });
    connect(m_pipeline.get(), &Pipeline::eventsCommitted, m_alerts, &AlertCenter::takeEvents);
    const auto look = [this] { m_alerts->takeStates(m_pipeline->lanes(), m_pipeline->gaps(), m_pipeline->counters()); };
    connect(m_pipeline.get(), &Pipeline::lanesChanged, m_alerts, look);
    connect(&m_refresh, &QTimer::timeout, m_alerts, look);
    QAction* list = makeAction(*m_menus.view, u"showAlertsAction"_s, tr("A&lerts"));
    connect(list, &QAction::triggered, bell, &AlertBell::openList);
    QAction* rules = makeAction(*m_menus.edit, u"editAlertRulesAction"_s, tr("Alert Rules…"));
    connect(rules, &QAction::triggered, this, &MainWindow::editAlertRules);
}

void MainWindow::editAlertRules()
{
    auto* dialog = new AlertRulesDialog(
        m_alerts->rules(), [this](std::vector<AlertRule> rules) { return m_alerts->setRules(std::move(rules)); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showEvent(Sequence sequence)
{
    comeForward(); // also out of the tray
    if (sequence.value == 0)
        return;
    m_pages->open(u"events"_s);
    m_sessions->showLive();
    m_desks->live().show(sequence.value);
}

bool MainWindow::selectEvent(Sequence sequence)
{
    if (m_events->model().reveal(sequence) < 0)
        return false;
    m_desks->live().show(sequence.value);
    return true;
}

} // namespace grantex

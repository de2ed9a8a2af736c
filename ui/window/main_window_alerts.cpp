// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_history.h"
#include "ui/alerts/alert_bell.h"
#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_rules_dialog.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/destinations/destination_list.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/seen_events.h"
#include "ui/text/core_text.h"
#include "ui/window/connection_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/tray_feature.h"

#include <QMenu>
#include <QSettings>
#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::addAlerts(AlertCenter* before)
{
    // A viewer has the same rules as the owner: they stand beside the configuration.
    const std::string& file = m_pipeline->config().file;
    m_alerts = before != nullptr ? before : new AlertCenter(file.empty() ? std::string() : alertRulesFile(file));
    m_alerts->setParent(this);
    if (before == nullptr && !file.empty())
        m_alerts->keepIn(alertHistoryFile(m_pipeline->config().journal.directory));
    // Also what another window told in another language.
    if (auto reader = m_pipeline->openReader())
        m_alerts->putIntoWords(std::move(*reader));
    m_alerts->setHolders([this](const std::string& grant) { return m_events->model().holderOf(grant); });
    if (before == nullptr && !m_alerts->problem().empty())
        showWarning(coreText(m_alerts->problem()));
    if (const QSettings* kept = m_settings.store())
        m_alerts->setQuiet(kept->value(u"alerts/quiet"_s, false).toBool());
    m_bell = new AlertBell(*m_alerts, this);
    m_header->addControl(m_bell);
    auto* notifier = new DesktopNotifier(this);
    m_tray = new TrayFeature(*this, *m_alerts, *notifier);
    connect(m_alerts, &AlertCenter::raised, notifier, qOverload<const Alert&>(&DesktopNotifier::show));
    connect(notifier, &DesktopNotifier::activated, this, &MainWindow::showAlert);
    connect(m_bell, &AlertBell::alertRequested, this, &MainWindow::showAlert);
    connect(m_bell, &AlertBell::rulesRequested, this, &MainWindow::editAlertRules);
    connect(m_bell, &AlertBell::quietChanged, m_alerts, &AlertCenter::setQuiet);
    connect(m_alerts, &AlertCenter::quietChanged, this, [this](bool isQuiet) {
        if (QSettings* kept = m_settings.store())
            kept->setValue(u"alerts/quiet"_s, isQuiet);
    });
    connect(m_alerts, &AlertCenter::rulesWritten, this, &MainWindow::tellOwnerOfRules);
    connect(m_pipeline.get(), &Pipeline::reloaded, m_alerts, [this] {
        if (const auto read = m_alerts->rereadRules(); !read)
            showWarning(coreText(read.error()));
    });
    connect(m_pipeline.get(), &Pipeline::eventsCommitted, m_alerts, &AlertCenter::takeEvents);
    const auto look = [this] { m_alerts->takeStates(m_pipeline->lanes(), m_pipeline->gaps(), m_pipeline->counters()); };
    connect(m_pipeline.get(), &Pipeline::lanesChanged, m_alerts, look);
    connect(&m_refresh, &QTimer::timeout, m_alerts, look);
    QAction* list = makeAction(*m_menus.view, u"showAlertsAction"_s, tr("A&lerts"));
    connect(list, &QAction::triggered, m_bell, &AlertBell::openList);
    QAction* rules = makeAction(*m_menus.edit, u"editAlertRulesAction"_s, tr("Alert Rules…"));
    connect(rules, &QAction::triggered, this, &MainWindow::editAlertRules);
}

/// The owner of the journal runs the rules of the same file, and reads it when it is told to.
void MainWindow::tellOwnerOfRules()
{
    const auto& owner = m_pipeline->owner();
    if (!m_pipeline->isViewer() || !owner || owner->configuration.empty())
        return;
    std::error_code ignored;
    if (std::filesystem::equivalent(owner->configuration, m_pipeline->config().file, ignored))
        reloadConfiguration();
}

AlertRulesDialog* MainWindow::openAlertRules()
{
    const auto save = [this](std::vector<AlertRule> rules) { return m_alerts->setRules(std::move(rules)); };
    auto* dialog =
        new AlertRulesDialog(m_alerts->rules(), save, {&m_desks->live().filter().seen(), &m_events->model()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::editAlertRules()
{
    (void)openAlertRules();
}

void MainWindow::alertOn(const QString& filter, const QString& name)
{
    openAlertRules()->addRule(filter, name);
}

void MainWindow::showEvent(Sequence sequence)
{
    m_pages->open(u"events"_s);
    m_sessions->showLive();
    m_desks->live().show(sequence.value);
}

void MainWindow::showDestination(const LaneId& lane)
{
    // Beside the events, or where there is no room for both, as a page.
    m_pages->open(u"events"_s);
    if (!m_destinationsAction->isChecked())
        m_destinationsAction->setChecked(true);
    m_pages->open(u"destinations"_s);
    if (!m_destinations->reveal(lane))
        showMessage(tr("This destination is no longer there."));
}

void MainWindow::showAlert(const Alert& alert)
{
    comeForward(); // also out of the tray
    switch (alert.state) {
    case AlertRule::State::DestinationPaused:
        showDestination({alert.about});
        return;
    case AlertRule::State::Gap:
        m_pages->open(u"events"_s);
        m_sessions->showLive();
        m_desks->live().showGap(QString::fromStdString(alert.about).toLongLong());
        return;
    case AlertRule::State::JournalNearlyFull:
        showSettings(u"journal"_s);
        return;
    case AlertRule::State::None:
        break;
    }
    if (alert.sequence.value > 0)
        showEvent(alert.sequence);
    else
        m_bell->openList(); // "and so many more"
}

bool MainWindow::selectEvent(Sequence sequence)
{
    if (m_events->model().reveal(sequence) < 0)
        return false;
    m_desks->live().show(sequence.value);
    return true;
}

} // namespace grantex

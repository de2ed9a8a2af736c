// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray_feature.h"

#include "ui/alerts/alert_center.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/text/display.h"
#include "ui/window/connection_header.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_menu.h"

#include <QSettings>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace grantex {

TrayFeature::TrayFeature(MainWindow& window, AlertCenter& center, DesktopNotifier& notifier)
    : QObject(&window), m_window(window), m_center(center), m_notifier(notifier), m_tray(new TrayIcon(this))
{
    connect(m_tray, &TrayIcon::windowRequested, &window, &MainWindow::comeForward);
    connect(m_tray, &TrayIcon::quitRequested, &window, &MainWindow::quit);
    connect(&window.pipeline(), &Pipeline::sourcesChanged, this, &TrayFeature::refresh);
    connect(&window.pipeline(), &Pipeline::lanesChanged, this, &TrayFeature::refresh);
    connect(&window.pipeline(), &Pipeline::reloaded, this, &TrayFeature::refresh);
    connect(&center, &AlertCenter::changed, this, &TrayFeature::refresh);
    connect(&window, &MainWindow::settingsOpened, this, [this](SettingsDialog& dialog) {
        dialog.addPage(u"notifications"_s, u"bell"_s, tr("Notifications"), makePage());
    });
    if (const QSettings* kept = window.settings().store()) {
        m_hasSound = kept->value(u"alerts/sound"_s, true).toBool();
        m_tray->setWanted(kept->value(u"tray/shown"_s, false).toBool());
        m_hasTold = kept->value(u"tray/told"_s, false).toBool();
    }
    m_notifier.setSound(m_hasSound);
    giveIcon();
    refresh();
}

TrayFeature::~TrayFeature() = default;

NotificationsPage* TrayFeature::makePage()
{
    return new NotificationsPage(m_center,
                                 {m_hasSound, m_tray->isWanted(), QSystemTrayIcon::isSystemTrayAvailable(),
                                  [this](bool isOn) { setSound(isOn); }, [this](bool isWanted) { setWanted(isWanted); },
                                  [this] { m_window.editAlertRules(); }, &m_notifier});
}

void TrayFeature::setWanted(bool isWanted)
{
    m_tray->setWanted(isWanted);
    giveIcon();
    if (QSettings* kept = m_window.settings().store())
        kept->setValue(u"tray/shown"_s, isWanted);
    refresh();
}

/// Notifications come from the icon that is seen.
void TrayFeature::giveIcon()
{
    QSystemTrayIcon* icon = m_tray->icon();
    // Not isShown(): that asks the desktop, which may take its time.
    m_notifier.setTray(icon != nullptr && icon->isVisible() ? icon : nullptr);
}

void TrayFeature::setSound(bool isOn)
{
    m_hasSound = isOn;
    m_notifier.setSound(isOn);
    if (QSettings* kept = m_window.settings().store())
        kept->setValue(u"alerts/sound"_s, isOn);
}

void TrayFeature::refresh()
{
    if (!m_tray->isWanted())
        return;
    const SourceWords& source = m_window.header().words();
    TrayIcon::State state;
    state.role = source.role;
    QStringList words;
    if (const QString profile = m_window.profiles().title(); !profile.isEmpty())
        words.append(profile);
    words.append(source.state);
    int paused = 0;
    std::int64_t waiting = 0;
    for (const LaneStatus& lane : m_window.pipeline().lanes()) {
        paused += lane.state == LaneStatus::State::Paused ? 1 : 0;
        waiting += lane.counters.waiting();
    }
    if (paused > 0) {
        words.append(tr("%Ln destination(s) paused", nullptr, paused));
        state.role = Role::Danger;
    }
    if (waiting > 0)
        words.append(tr("%1 deliveries wait").arg(grouped(waiting)));
    if (m_center.unseen() > 0)
        words.append(tr("%Ln new alert(s)", nullptr, m_center.unseen()));
    state.words = words.join(u'\n');
    m_tray->setState(state);
    giveIcon();
}

bool TrayFeature::hideInstead()
{
    if (!m_tray->isShown())
        return false;
    m_window.hide();
    if (!std::exchange(m_hasTold, true)) {
        m_tray->showMessage(tr("Grantex Monitor goes on"),
                            tr("Events are still received and delivered. The icon brings the window back; Quit in its "
                               "menu ends the program."));
        if (QSettings* kept = m_window.settings().store())
            kept->setValue(u"tray/told"_s, true);
    }
    return true;
}

} // namespace grantex

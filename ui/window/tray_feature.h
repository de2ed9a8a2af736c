// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace grantex {

class AlertCenter;
class DesktopNotifier;
class MainWindow;
class NotificationsPage;
class TrayIcon;

/// The icon in the tray and the settings of notifications, as the window keeps them. With the icon, closing the window
/// hides it; without one (the desktop has no place for it) it ends the program as ever.
class TrayFeature final : public QObject
{
    Q_OBJECT
public:
    TrayFeature(MainWindow& window, AlertCenter& center, DesktopNotifier& notifier);
    ~TrayFeature() override;

    [[nodiscard]] TrayIcon& tray() { return *m_tray; }
    /// Called before the window closes; true: it was hidden instead.
    [[nodiscard]] bool hideInstead();
    [[nodiscard]] NotificationsPage* makePage();

private:
    void refresh();
    void giveIcon();
    void setWanted(bool isWanted);
    void setSound(bool isOn);

    MainWindow& m_window;
    AlertCenter& m_center;
    DesktopNotifier& m_notifier;
    TrayIcon* m_tray;
    bool m_hasSound = true;
    bool m_hasTold = false; ///< that the window is only hidden
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_rules.h"
#include "ui/alerts/desktop_notifier.h"
#include "ui/settings/settings_form.h"

#include <functional>
#include <string>

namespace grantex {

class AlertCenter;

/// What the desktop is told of and how: whether it shows notifications at all, do not disturb, sound, the icon in the
/// tray, and for each rule whether it notifies and how soon it may again. Everything applies at once.
class NotificationsPage final : public SettingsForm
{
    Q_OBJECT
public:
    struct Options
    {
        bool hasSound = true;
        bool hasTray = false;
        bool isTrayPossible = true; ///< the desktop has a place for icons
        std::function<void(bool hasSound)> setSound;
        std::function<void(bool hasTray)> setTray;
        std::function<void()> editRules;
        DesktopNotifier* notifier = nullptr; ///< shows the test; outlives the page
    };
    NotificationsPage(AlertCenter& center, const Options& options, QWidget* parent = nullptr);

private:
    void addDesktop(DesktopNotifier& notifier);
    void tellTest(DesktopNotifier::Way shown, const QString& refusal);
    void addRules();
    /// Changes the rule of this name alone, as it is now.
    void change(const std::string& name, const std::function<void(AlertRule&)>& how);

    AlertCenter& m_center;
};

} // namespace grantex

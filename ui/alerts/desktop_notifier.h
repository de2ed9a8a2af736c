// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>

namespace grantex {

/// Notifications of the desktop: org.freedesktop.Notifications, else the tray where there is one, else none. Calls
/// return at once; a desktop that does not answer holds up nothing. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);
    ~DesktopNotifier() override;

    /// Off: the desktop is asked to show it without a sound.
    void setSound(bool isOn) { m_hasSound = isOn; }
    /// Where notifications go without a service of the desktop; nullptr: an icon of its own is made for them.
    void setTray(QSystemTrayIcon* tray);
    /// Text is shown as text whatever it says: the body's markup is escaped.
    void show(const Alert& alert);

Q_SIGNALS:
    /// The person clicked the notification of this event (0: a state).
    void activated(qlonglong sequence);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen(const QSystemTrayIcon* tray);
    void showInTray(const Alert& alert);

    QMap<uint, qlonglong> m_shown; ///< notification → event, bounded
    QPointer<QSystemTrayIcon> m_given;
    QSystemTrayIcon* m_own = nullptr; ///< while none is given, once it was needed
    bool m_hasSound = true;
    qlonglong m_trayEvent = 0;
};

} // namespace grantex

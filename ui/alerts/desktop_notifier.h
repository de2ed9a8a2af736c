// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"

#include <QMap>
#include <QObject>

class QSystemTrayIcon;

namespace grantex {

/// Notifications of the desktop: org.freedesktop.Notifications, else the tray where there is one, else none. Calls
/// return at once; a desktop that does not answer holds up nothing. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);
    ~DesktopNotifier() override;

    /// Text is shown as text whatever it says: the body's markup is escaped.
    void show(const Alert& alert);

Q_SIGNALS:
    /// The person clicked the notification of this event (0: a state).
    void activated(qlonglong sequence);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void showInTray(const Alert& alert);

    QMap<uint, qlonglong> m_shown; ///< notification → event, bounded
    QSystemTrayIcon* m_tray = nullptr;
    qlonglong m_trayEvent = 0;
};

} // namespace grantex

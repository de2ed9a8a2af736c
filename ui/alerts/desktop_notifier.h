// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>
#include <functional>

namespace grantex {

/// Notifications of the desktop: org.freedesktop.Notifications, else the tray where there is one, else none. Calls
/// return at once; a desktop that does not answer holds up nothing. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);
    ~DesktopNotifier() override;

    /// Where notifications are shown.
    enum class Way {
        Service, ///< by the desktop's notification service
        Tray,    ///< there is none, but an icon in the tray
        Nowhere, ///< nobody sees them
    };
    /// Asks the desktop; `told` is called in this thread while this lives, now or later.
    void findWay(const std::function<void(Way way)>& told);
    /// For tests: another service than the desktop's.
    void setService(const QString& name) { m_service = name; }

    /// Off: the desktop is asked to show it without a sound.
    void setSound(bool isOn) { m_hasSound = isOn; }
    /// Where notifications go without a service of the desktop; nullptr: an icon of its own is made for them.
    void setTray(QSystemTrayIcon* tray);
    /// Text is shown as text whatever it says: the body's markup is escaped.
    void show(const Alert& alert) { show(alert, {}); }
    /// `shown` is called once it is known how it went; `refusal` are the service's words when it did not take it.
    using Shown = std::function<void(Way way, const QString& refusal)>;
    void show(const Alert& alert, const Shown& shown);

Q_SIGNALS:
    /// The person clicked the notification of this alert.
    void activated(const grantex::Alert& alert);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen(const QSystemTrayIcon* tray);
    [[nodiscard]] Way showInTray(const Alert& alert);
    [[nodiscard]] Way wayWithoutService() const;

    QString m_service;
    QMap<uint, Alert> m_shown; ///< by the desktop's number, bounded
    QPointer<QSystemTrayIcon> m_given;
    QSystemTrayIcon* m_own = nullptr; ///< while none is given, once it was needed
    bool m_hasSound = true;
    Alert m_inTray; ///< the last one
};

} // namespace grantex

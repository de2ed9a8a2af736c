// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/desktop_notifier.h"

#include "ui/text/core_text.h"

#include <QIcon>
#include <QImage>
#include <utility>

#ifdef GRANTEX_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

[[maybe_unused]] constexpr qsizetype kMostShown = 100;
[[maybe_unused]] const auto kService = u"org.freedesktop.Notifications"_s;
[[maybe_unused]] const auto kPath = u"/org/freedesktop/Notifications"_s;
[[maybe_unused]] const auto kBus = u"org.freedesktop.DBus"_s;
[[maybe_unused]] const auto kBusPath = u"/org/freedesktop/DBus"_s;
[[maybe_unused]] const auto kIcon = u"io.github.grantex.GrantexMonitor"_s;

#ifdef GRANTEX_HAS_DBUS
/// The hint "image-data" (iiibiiay): the program's picture for a desktop that does not know its icon by name.
QVariant pictureOfProgram()
{
    constexpr int side = 64; // what servers draw
    const QImage picture =
        QIcon(u":/grantex/icons/app.svg"_s).pixmap(side, side).toImage().convertToFormat(QImage::Format_RGBA8888);
    constexpr int bitsPerSample = 8;
    constexpr int channels = 4;
    QDBusArgument pixels;
    pixels.beginStructure();
    pixels << picture.width() << picture.height() << static_cast<int>(picture.bytesPerLine())
           << picture.hasAlphaChannel() << bitsPerSample << channels
           << QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
    pixels.endStructure();
    return QVariant::fromValue(pixels);
}
#endif

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent) : QObject(parent), m_service(kService)
{
#ifdef GRANTEX_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
#endif
}

DesktopNotifier::~DesktopNotifier() = default;

DesktopNotifier::Way DesktopNotifier::wayWithoutService() const
{
    return m_given != nullptr || QSystemTrayIcon::isSystemTrayAvailable() ? Way::Tray : Way::Nowhere;
}

void DesktopNotifier::findWay(const std::function<void(Way way)>& told)
{
#ifdef GRANTEX_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        // A service that is not running, but would be started for the first notification, is one.
        const auto ask = [this, bus](const QString& method, const QVariantList& arguments,
                                     const std::function<void(const QDBusPendingCall&)>& answered) {
            QDBusMessage call = QDBusMessage::createMethodCall(kBus, kBusPath, kBus, method);
            call.setArguments(arguments);
            auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
            connect(watcher, &QDBusPendingCallWatcher::finished, this, [answered](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                answered(*done);
            });
        };
        ask(u"NameHasOwner"_s, {m_service}, [this, ask, told](const QDBusPendingCall& owned) {
            if (const QDBusPendingReply<bool> isOwned = owned; !isOwned.isError() && isOwned.value())
                return told(Way::Service);
            ask(u"ListActivatableNames"_s, {}, [this, told](const QDBusPendingCall& listed) {
                const QDBusPendingReply<QStringList> names = listed;
                const bool isThere = !names.isError() && names.value().contains(m_service);
                told(isThere ? Way::Service : wayWithoutService());
            });
        });
        return;
    }
#endif
    told(wayWithoutService());
}

void DesktopNotifier::show(const Alert& alert, const Shown& shown)
{
    const auto tell = [shown](Way way, const QString& refusal) {
        if (shown)
            shown(way, refusal);
    };
#ifdef GRANTEX_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(m_service, kPath, kService, u"Notify"_s);
        // Servers read a little markup in the body; what an event says is no markup.
        const QString body = safeCoreText(alert.text, 400).toHtmlEscaped();
        QVariantMap hints{{u"desktop-entry"_s, kIcon}};
        if (!QIcon::hasThemeIcon(kIcon)) // not installed: run from where it was built or unpacked
            hints.insert(u"image-data"_s, pictureOfProgram());
        if (!m_hasSound)
            hints.insert(u"suppress-sound"_s, true);
        const QString action = alert.sequence.value > 0 ? tr("Show event") : tr("Show");
        call.setArguments({tr("Grantex Monitor"), 0U, kIcon, safeCoreText(alert.rule, 120), body,
                           QStringList{u"default"_s, action}, hints, -1});
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, alert, tell](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<uint> reply = *done;
            done->deleteLater();
            if (reply.isError())
                return tell(showInTray(alert), reply.error().message());
            if (m_shown.size() >= kMostShown)
                m_shown.erase(m_shown.begin());
            m_shown.insert(reply.value(), alert);
            tell(Way::Service, {});
        });
        return;
    }
#endif
    tell(showInTray(alert), {});
}

void DesktopNotifier::setTray(QSystemTrayIcon* tray)
{
    if (tray == m_given)
        return;
    if (m_given != nullptr)
        m_given->disconnect(this);
    m_given = tray;
    if (tray == nullptr)
        return;
    delete std::exchange(m_own, nullptr);
    listen(tray);
}

void DesktopNotifier::listen(const QSystemTrayIcon* tray)
{
    connect(tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_inTray); });
}

DesktopNotifier::Way DesktopNotifier::showInTray(const Alert& alert)
{
    if (m_given == nullptr && m_own == nullptr) {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            return Way::Nowhere;
        m_own = new QSystemTrayIcon(QIcon(u":/grantex/icons/app.svg"_s), this);
        m_own->setToolTip(tr("Grantex Monitor"));
        m_own->show();
        listen(m_own);
    }
    QSystemTrayIcon* tray = m_given != nullptr ? m_given.data() : m_own;
    m_inTray = alert;
    tray->showMessage(safeCoreText(alert.rule, 120), safeCoreText(alert.text, 400), QSystemTrayIcon::Warning);
    return Way::Tray;
}

void DesktopNotifier::onAction(uint id, const QString& /*action*/)
{
    // A copy: the desktop may say meanwhile that it is closed.
    if (const auto shown = m_shown.constFind(id); shown != m_shown.constEnd())
        Q_EMIT activated(Alert(*shown));
}

void DesktopNotifier::onClosed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace grantex

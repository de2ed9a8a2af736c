// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef GRANTEX_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Scheme schemeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

} // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent), m_scheme(schemeOfPalette())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        const auto known = QGuiApplication::styleHints()->colorScheme();
        if (known != Qt::ColorScheme::Unknown)
            take(known == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
#else
    askPortal();
#endif
}

void SystemScheme::take(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

#ifdef GRANTEX_HAS_DBUS

void SystemScheme::askPortal()
{
    // Without the variable Qt would start a session bus of its own for a program that has none.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onPortalChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> answer = *call;
        if (answer.isValid())
            onPortalChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, answer.value());
        call->deleteLater();
    });
}

void SystemScheme::onPortalChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s)
        return;
    QVariant inner = value.variant();
    // Read() wraps its answer once more than the signal does.
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    constexpr uint prefersDark = 1;
    take(inner.toUInt() == prefersDark ? Scheme::Dark : Scheme::Light);
}

#else

void SystemScheme::askPortal() {}
void SystemScheme::onPortalChanged(const QString& /*space*/, const QString& /*key*/, const QDBusVariant& /*value*/) {}

#endif

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_settings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace grantex {

WindowSettings::WindowSettings(const QString& file)
{
    if (file.isEmpty())
        return;
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_settings->setValue(u"version"_s, 1);
}

Appearance WindowSettings::appearance() const
{
    const QString kept = m_settings ? m_settings->value(u"appearance"_s).toString() : QString();
    if (kept == u"light"_s)
        return Appearance::Light;
    return kept == u"dark"_s ? Appearance::Dark : Appearance::System;
}

void WindowSettings::setAppearance(Appearance appearance)
{
    if (!m_settings)
        return;
    switch (appearance) {
    case Appearance::System:
        m_settings->remove(u"appearance"_s);
        return;
    case Appearance::Light:
        m_settings->setValue(u"appearance"_s, u"light"_s);
        return;
    case Appearance::Dark:
        m_settings->setValue(u"appearance"_s, u"dark"_s);
        return;
    }
}

QString WindowSettings::language() const
{
    return m_settings ? m_settings->value(u"language"_s).toString() : QString();
}

void WindowSettings::setLanguage(const QString& code)
{
    if (!m_settings)
        return;
    if (code.isEmpty())
        m_settings->remove(u"language"_s);
    else
        m_settings->setValue(u"language"_s, code);
    m_settings->sync();
}

QByteArray WindowSettings::zone() const
{
    return m_settings ? m_settings->value(u"timeZone"_s).toString().toLatin1() : QByteArray();
}

void WindowSettings::setZone(const QByteArray& id)
{
    if (!m_settings)
        return;
    if (id.isEmpty())
        m_settings->remove(u"timeZone"_s);
    else
        m_settings->setValue(u"timeZone"_s, QString::fromLatin1(id));
    m_settings->sync();
}

QString WindowSettings::fileFor(const QString& profile)
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty() || QDir::isRelativePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return u"%1/grantex-monitor/%2/window.ini"_s.arg(state, profile.isEmpty() ? u"default"_s : profile);
}

} // namespace grantex

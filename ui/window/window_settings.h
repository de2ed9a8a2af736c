// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>
#include <memory>

namespace grantex {

/// Small preferences of the window, in `window.ini` of the profile's state directory. Made with an empty path it keeps
/// nothing and writes nothing (the demo).
class WindowSettings
{
public:
    explicit WindowSettings(const QString& file);
    /// nullptr: nothing is kept.
    [[nodiscard]] QSettings* store() const { return m_settings.get(); }
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// "de"; empty: the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    /// Of ShownZone; empty: the desktop's.
    [[nodiscard]] QByteArray zone() const;
    void setZone(const QByteArray& id);
    /// `$XDG_STATE_HOME/grantex-monitor/<profile>/window.ini`.
    [[nodiscard]] static QString fileFor(const QString& profile);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace grantex

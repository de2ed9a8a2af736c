// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QObject>

namespace grantex {

class SystemScheme;

enum class Appearance { System, Light, Dark };

/// The look of the running program: palette, style and style sheet of the application, by role. One per QApplication;
/// GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// The application's theme, made at the first call; the QApplication must exist.
    static Theme& instance();

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Role role) const { return colorOf(role, m_scheme); }
    [[nodiscard]] ToneColors tone(Tone tone) const { return colorsOf(tone, m_scheme); }

Q_SIGNALS:
    /// Colours are others now; palette and style sheet are already set.
    void changed();

private:
    explicit Theme(QObject* parent);
    void apply();

    SystemScheme* m_system;
    Appearance m_appearance = Appearance::System;
    Scheme m_scheme = Scheme::Light;
    bool m_isApplied = false;
};

} // namespace grantex

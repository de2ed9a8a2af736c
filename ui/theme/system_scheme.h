// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QObject>

class QDBusVariant;

namespace grantex {

/// Whether the desktop is light or dark, followed live: from Qt where it knows (6.5 and newer), else from the desktop
/// portal (org.freedesktop.appearance), else from the palette the program started with.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(Scheme scheme);
    void askPortal();

    Scheme m_scheme = Scheme::Light;
};

} // namespace grantex

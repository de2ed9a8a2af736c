// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

namespace grantex {

/// The zone that all clock times of the window are shown in, whatever shows them, and that times without one are read
/// in when they are typed. One for the program.
class ShownZone final : public QObject
{
    Q_OBJECT
public:
    static ShownZone& instance();

    /// "UTC" or an IANA name ("Asia/Kolkata"); empty, or a zone that this system does not know: the desktop's. GUI
    /// thread.
    void choose(const QByteArray& id);
    /// Empty: the desktop's. GUI thread.
    [[nodiscard]] const QByteArray& chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();

private:
    ShownZone() = default;
    QByteArray m_chosen;
};

/// Any thread.
[[nodiscard]] QTimeZone shownZone();
/// The moment on the clock of that zone. Any thread.
[[nodiscard]] QDateTime shownTime(UtcTime time);

} // namespace grantex

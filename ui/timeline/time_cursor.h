// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <optional>

namespace grantex {

/// The moment that is pointed at, shared by the timeline and the charts: whoever is pointed at tells it, all draw their
/// cross-hair there. GUI thread.
class TimeCursor final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] std::optional<UtcTime> time() const { return m_time; }

public Q_SLOTS:
    /// nullopt: nothing is pointed at.
    void setTime(std::optional<grantex::UtcTime> time)
    {
        if (time == m_time)
            return;
        m_time = time;
        Q_EMIT moved(time);
    }

Q_SIGNALS:
    void moved(std::optional<grantex::UtcTime> time);

private:
    std::optional<UtcTime> m_time;
};

} // namespace grantex

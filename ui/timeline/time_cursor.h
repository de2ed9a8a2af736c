// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <optional>

namespace grantex {

/// The moment that is pointed at, shared by the timeline and the charts: whoever is pointed at tells it, all draw their
/// cross-hair there. A moment that is pinned is the one while nothing is pointed at, so that it can be taken from one
/// of them to another that is not on the screen yet. GUI thread.
class TimeCursor final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// What is pointed at, else what is pinned.
    [[nodiscard]] std::optional<UtcTime> time() const { return m_time ? m_time : m_pinned; }
    [[nodiscard]] std::optional<UtcTime> pinned() const { return m_pinned; }

public Q_SLOTS:
    /// nullopt: nothing is pointed at.
    void setTime(std::optional<grantex::UtcTime> time)
    {
        if (time == m_time)
            return;
        m_time = time;
        Q_EMIT moved(this->time());
    }
    /// nullopt: nothing stays.
    void pin(std::optional<grantex::UtcTime> time)
    {
        if (time == m_pinned)
            return;
        m_pinned = time;
        Q_EMIT moved(this->time());
    }
    /// Pins this moment, or gives up the one that is pinned.
    void togglePin(grantex::UtcTime time) { pin(m_pinned ? std::nullopt : std::optional(time)); }

Q_SIGNALS:
    /// Also when only the pin is another.
    void moved(std::optional<grantex::UtcTime> time);

private:
    std::optional<UtcTime> m_time;
    std::optional<UtcTime> m_pinned;
};

} // namespace grantex

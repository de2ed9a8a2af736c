// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QElapsedTimer>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace grantex::bench {

/// Processor time of this program so far, in seconds.
double cpuSeconds();

/// How long the event loop was away from its events: a timer of 2 ms, late by so much.
class StallWatch
{
public:
    StallWatch();
    /// "longest stall 12.3 ms, p99 4.5 ms, cpu 61 %" since it was made.
    [[nodiscard]] std::string report();

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_cpu;
    std::vector<double> m_gaps; ///< ms between two beats
};

/// New events at a rate, made beforehand so that they cost nothing while it is measured.
class LiveLoad
{
public:
    using Take = std::function<void(const EventBlock&)>;
    /// Events behind sequence `after`, `perSecond` of them for `seconds`.
    LiveLoad(std::int64_t after, std::int64_t perSecond, int seconds, Take take);
    [[nodiscard]] bool isOver() const { return m_next == m_blocks.size(); }

private:
    std::vector<EventBlock> m_blocks;
    std::size_t m_next = 0;
    Take m_take;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

/// What looking at the bytes of all events costs without a table, in ms: through SQLite newest first, and in memory.
struct Floors
{
    double sqlite = 0; ///< every event visited, nothing done with it
    double text = 0;   ///< memmem for a short text, the events one behind the other in memory
    double path = 0;   ///< simdjson down to data.pct of each event, in memory
    std::int64_t bytes = 0;
};
Floors floorsOf(const std::string& directory);

} // namespace grantex::bench

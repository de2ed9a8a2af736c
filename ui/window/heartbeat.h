// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

namespace grantex {

/// Measures how long the event loop is kept from running: a 10 ms timer that notes how late it comes.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    struct Report
    {
        qint64 ticks = 0;
        double worstMs = 0; ///< longest time between two ticks, beyond the interval
        double p99Ms = 0;
        qint64 over50Ms = 0;
        qint64 rssStart = 0; ///< bytes
        qint64 rssEnd = 0;
    };

    explicit Heartbeat(QObject* parent = nullptr);
    void start();
    [[nodiscard]] Report report() const;
    /// Writes the report as `key value` lines.
    [[nodiscard]] bool writeTo(const QString& file) const;
    /// Resident memory of this process in bytes; 0 where unknown.
    [[nodiscard]] static qint64 residentBytes();

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_lateness; ///< ticks by lateness in tenths of a millisecond, the last one open
    qint64 m_ticks = 0;
    qint64 m_worstNs = 0;
    qint64 m_over50 = 0;
    qint64 m_rssStart = 0;
};

} // namespace grantex

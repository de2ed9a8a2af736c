// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

namespace grantex {

/// Measures how long the event loop is kept from running: a 10 ms timer that notes how late it comes; and when the main
/// window was first on the screen.
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
        double firstPaintMs = 0; ///< on the clock CLOCK_MONOTONIC; 0: nothing was painted yet
    };

    explicit Heartbeat(QObject* parent = nullptr);
    void start();
    /// From here on every event is looked at until a main window has painted itself.
    void awaitFirstPaint();
    [[nodiscard]] Report report() const;
    /// Writes the report as `key value` lines.
    [[nodiscard]] bool writeTo(const QString& file) const;
    /// Resident memory of this process in bytes; 0 where unknown.
    [[nodiscard]] static qint64 residentBytes();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_lateness; ///< ticks by lateness in tenths of a millisecond, the last one open
    qint64 m_ticks = 0;
    qint64 m_worstNs = 0;
    qint64 m_over50 = 0;
    qint64 m_rssStart = 0;
    double m_firstPaintMs = 0;
};

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/heartbeat.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qint64 intervalNs = 10'000'000;
constexpr qint64 bucketNs = 100'000;
constexpr std::size_t buckets = 5000;
constexpr qint64 stallNs = 50'000'000;
constexpr double nsPerMs = 1e6;

} // namespace

Heartbeat::Heartbeat(QObject* parent) : QObject(parent), m_lateness(buckets, 0)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::nanoseconds(intervalNs) / std::chrono::milliseconds(1));
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::tick);
}

void Heartbeat::start()
{
    m_rssStart = residentBytes();
    m_clock.start();
    m_timer.start();
}

void Heartbeat::awaitFirstPaint()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Heartbeat::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType() ||
        qobject_cast<QMainWindow*>(static_cast<QWidget*>(watched)->window()) == nullptr)
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // What is painted goes to the screen before the event loop runs again.
    QTimer::singleShot(0, this, [this] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        m_firstPaintMs = std::chrono::duration<double, std::milli>(now).count();
    });
    return false;
}

void Heartbeat::tick()
{
    const qint64 late = std::max<qint64>(0, m_clock.nsecsElapsed() - intervalNs);
    m_clock.restart();
    ++m_ticks;
    m_worstNs = std::max(m_worstNs, late);
    m_over50 += late > stallNs ? 1 : 0;
    ++m_lateness[std::min(static_cast<std::size_t>(late / bucketNs), buckets - 1)];
}

Heartbeat::Report Heartbeat::report() const
{
    Report report;
    report.ticks = m_ticks;
    report.worstMs = static_cast<double>(m_worstNs) / nsPerMs;
    report.over50Ms = m_over50;
    report.rssStart = m_rssStart;
    report.rssEnd = residentBytes();
    report.firstPaintMs = m_firstPaintMs;
    qint64 seen = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        seen += m_lateness[bucket];
        if (m_ticks > 0 && seen * 100 >= m_ticks * 99) {
            report.p99Ms = static_cast<double>(bucket + 1) * static_cast<double>(bucketNs) / nsPerMs;
            break;
        }
    }
    return report;
}

bool Heartbeat::writeTo(const QString& file) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const Report r = report();
    QTextStream lines(&out);
    lines << "ticks " << r.ticks << '\n'
          << "worst_stall_ms " << r.worstMs << '\n'
          << "p99_stall_ms " << r.p99Ms << '\n'
          << "stalls_over_50_ms " << r.over50Ms << '\n'
          << "rss_start_bytes " << r.rssStart << '\n'
          << "rss_end_bytes " << r.rssEnd << '\n'
          << "first_paint_monotonic_ms " << qSetRealNumberPrecision(12) << r.firstPaintMs << '\n';
    lines.flush();
    return lines.status() == QTextStream::Ok && out.flush();
}

qint64 Heartbeat::residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = statm.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

} // namespace grantex

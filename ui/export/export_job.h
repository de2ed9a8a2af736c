// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event_reader.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace grantex {

/// Writes events to a file as NDJSON: one event a line, the server's bytes (line ends between JSON tokens become one
/// space). Runs on a thread of its own; the file appears only when it is whole. Signals arrive on the owner's thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    struct Range
    {
        Sequence first;
        Sequence last; ///< included
    };
    struct Request
    {
        QString path;
        std::vector<Range> ranges;       ///< ascending
        std::int64_t expectedEvents = 0; ///< for the progress only
    };
    /// Opens a reader; called on the job's thread.
    using OpenReader = std::function<Result<std::unique_ptr<EventReader>>()>;

    ExportJob(Request request, OpenReader openReader, QObject* parent = nullptr);
    ~ExportJob() override; ///< cancels and waits
    void start();
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] const Request& request() const { return m_request; }

Q_SIGNALS:
    void progressed(qlonglong events);
    /// Exactly once after start(). `error` is empty on success; nothing is left behind otherwise.
    void finished(qlonglong events, const QString& error, bool isCancelled);

private:
    void run();
    [[nodiscard]] Result<> write(std::int64_t& events);

    const Request m_request;
    const OpenReader m_openReader;
    std::atomic<bool> m_isCancelled = false;
    std::thread m_thread;
};

} // namespace grantex

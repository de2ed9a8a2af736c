// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_run.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace grantex {

/// Writes events to a file that appears only when it is whole, or gathers their text for the clipboard. Runs on a
/// thread of its own; signals arrive on the owner's thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QString path; ///< empty: the text is gathered, up to kMostText
        ExportPlan plan;
        std::int64_t expectedEvents = 0; ///< for the progress only
    };
    /// More than this is a matter for a file.
    static constexpr qsizetype kMostText = qsizetype{16} * 1024 * 1024;
    /// Opens a reader; called on the job's thread.
    using OpenReader = std::function<Result<std::unique_ptr<EventReader>>()>;

    ExportJob(Request request, OpenReader openReader, QObject* parent = nullptr);
    ~ExportJob() override; ///< cancels and waits
    void start();
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] const Request& request() const { return m_request; }
    /// The gathered text, after finished().
    [[nodiscard]] const QByteArray& text() const { return m_text; }

Q_SIGNALS:
    void progressed(qlonglong events);
    /// Exactly once after start(). `error` is empty on success; nothing is left behind otherwise.
    void finished(qlonglong events, const QString& error, bool isCancelled);

private:
    void run();
    [[nodiscard]] Result<std::int64_t> write();
    [[nodiscard]] Result<std::int64_t> gather(EventReader& reader);
    [[nodiscard]] ExportProgress progress();

    const Request m_request;
    const OpenReader m_openReader;
    std::atomic<bool> m_isCancelled = false;
    QByteArray m_text;
    std::thread m_thread;
};

} // namespace grantex

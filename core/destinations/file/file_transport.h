// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/message.h"

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace grantex {

/// Carries requests to files: method "APPEND" writes the body (see file_work.h), "CHECK" only looks whether the path in
/// `url` could be written to. One worker thread does the work in order, so a slow disk never holds up the delivery
/// thread. A write already begun cannot be cancelled: it may reach the file although its `done` says Cancelled or
/// TimedOut. The destructor waits for such a write for kPatience, then leaves it to itself, so that a dead network disk
/// cannot keep the program from ending; writes still queued are dropped.
class FileTransport final : public Transport
{
public:
    /// Does one request on the worker thread.
    using Work = std::function<Response(const Request&)>;
    static constexpr Millis kPatience{2'000};

    /// fileWork(), or a slow or dead disk in tests. Destroyed on the worker's side.
    explicit FileTransport(Work work);
    ~FileTransport() override;
    FileTransport(const FileTransport&) = delete;
    FileTransport& operator=(const FileTransport&) = delete;

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Queue;
    struct Pending;

    static void serve(Queue& queue, const Work& work);
    void finish(std::uint64_t id, Response response);

    std::shared_ptr<Queue> m_queue;
    std::map<std::uint64_t, std::unique_ptr<Pending>> m_pending;
    std::uint64_t m_lastId = 0;
    std::thread m_worker;
    QObject m_context; ///< where the worker's answers are delivered; goes first
};

} // namespace grantex

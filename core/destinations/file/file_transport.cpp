// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_transport.h"

#include "core/base/time_text.h"
#include "core/destinations/file/file_append.h"

#include <QTimer>
#include <condition_variable>
#include <csignal>
#include <deque>

namespace grantex {

namespace {

struct Job
{
    std::uint64_t id = 0;
    Request request;
};

/// Signals belong to the main thread; SIGXFSZ, which a full quota raises in the writing thread, becomes EFBIG.
void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace

struct FileTransport::Queue
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool stopping = false;

    /// The next job, or one with id 0 when there will be none.
    Job next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return stopping || !jobs.empty(); });
        if (stopping)
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }
};

struct FileTransport::Pending
{
    std::function<void(Response)> done;
    QTimer timer;
};

FileTransport::FileTransport() : m_queue(std::make_shared<Queue>())
{
    m_worker = std::thread([this, queue = m_queue] {
        blockSignals();
        for (Job job = queue->next(); job.id != 0; job = queue->next()) {
            const std::string& path = job.request.url;
            Response response =
                job.request.method == "CHECK" ? checkAppendable(path) : appendLines(path, job.request.body);
            QMetaObject::invokeMethod(
                &m_context, [this, id = job.id, response = std::move(response)] { finish(id, response); },
                Qt::QueuedConnection);
        }
    });
}

FileTransport::~FileTransport()
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->stopping = true;
    }
    m_queue->changed.notify_one();
    m_worker.join();
}

void FileTransport::send(Request request, std::function<void(Response)> done)
{
    const std::uint64_t id = ++m_lastId;
    auto pending = std::make_unique<Pending>();
    pending->done = std::move(done);
    pending->timer.setSingleShot(true);
    // Queued: finish() destroys the timer.
    QObject::connect(
        &pending->timer, &QTimer::timeout, &m_context,
        [this, id, timeout = request.timeout] {
            Response response;
            response.kind = Response::Kind::TimedOut;
            response.message = "The disk did not take the events within " + formatDuration(timeout) + ".";
            finish(id, std::move(response));
        },
        Qt::QueuedConnection);
    pending->timer.start(request.timeout);
    m_pending.emplace(id, std::move(pending));
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->jobs.push_back({id, std::move(request)});
    }
    m_queue->changed.notify_one();
}

void FileTransport::finish(std::uint64_t id, Response response)
{
    const auto node = m_pending.extract(id);
    if (node.empty())
        return;
    {
        // After a timeout the lane sends the events again: a job not begun must not write them too.
        const std::lock_guard lock(m_queue->mutex);
        std::erase_if(m_queue->jobs, [id](const Job& job) { return job.id == id; });
    }
    const auto done = std::move(node.mapped()->done);
    done(std::move(response));
}

void FileTransport::cancelAll()
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->jobs.clear();
    }
    const auto ended = std::move(m_pending);
    m_pending.clear();
    for (const auto& [id, pending] : ended) {
        pending->timer.stop();
        Response response;
        response.message = "The write was ended before it was confirmed.";
        pending->done(std::move(response));
    }
}

} // namespace grantex

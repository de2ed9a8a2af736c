// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_transport.h"

#include "core/base/time_text.h"

#include <QTimer>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <exception>
#include <optional>

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

/// Nothing is thrown out of a thread; the only thing that can be is the lack of memory, which passes.
Response guarded(const FileTransport::Work& work, const Request& request)
{
    try {
        return work(request);
    } catch (const std::exception&) {
        Response response;
        response.kind = Response::Kind::LocalFailure;
        response.systemError = ENOMEM;
        response.message = "There is not enough memory to write the events.";
        return response;
    }
}

} // namespace

struct FileTransport::Queue
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    FileTransport* owner = nullptr; ///< nullptr once the transport is going
    bool ended = false;             ///< the worker touches nothing any more

    /// The next job; nullopt when there will be none.
    std::optional<Job> next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return owner == nullptr || !jobs.empty(); });
        if (owner == nullptr)
            return std::nullopt;
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

FileTransport::FileTransport(Work work) : m_queue(std::make_shared<Queue>())
{
    m_queue->owner = this;
    m_worker = std::thread([queue = m_queue, work = std::move(work)] { serve(*queue, work); });
}

FileTransport::~FileTransport()
{
    std::unique_lock lock(m_queue->mutex);
    m_queue->owner = nullptr;
    m_queue->changed.notify_all();
    const bool ended = m_queue->changed.wait_for(lock, kPatience, [this] { return m_queue->ended; });
    lock.unlock();
    if (ended)
        m_worker.join();
    else
        m_worker.detach(); // it keeps its queue alive and posts to nobody
}

/// The worker's life. Knows the transport only through `queue.owner`, under the lock.
void FileTransport::serve(Queue& queue, const Work& work)
{
    blockSignals();
    while (auto job = queue.next()) {
        Response response = guarded(work, job->request);
        const std::lock_guard lock(queue.mutex);
        if (FileTransport* owner = queue.owner)
            QMetaObject::invokeMethod(
                &owner->m_context,
                [owner, id = job->id, response = std::move(response)] { owner->finish(id, response); },
                Qt::QueuedConnection);
    }
    const std::lock_guard lock(queue.mutex);
    queue.ended = true;
    queue.changed.notify_all();
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

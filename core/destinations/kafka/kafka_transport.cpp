// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_transport.h"

#include "core/destinations/kafka/kafka_worker.h"

#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <utility>

namespace grantex {

namespace {

constexpr Millis kPatience{3000};
constexpr Millis kBeat{1000}; ///< for looking after requests that wait

struct Job
{
    std::uint64_t id = 0;
    Request request;
};

} // namespace

/// What both threads see. The worker knows the transport only through `owner`, under the lock.
struct KafkaTransport::Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    KafkaTransport* owner = nullptr;
    bool drop = false;  ///< forget what is under way
    bool woken = false; ///< the client has something to tell
    bool ended = false;
};

KafkaTransport::KafkaTransport(KafkaSpec spec) : m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    m_thread = std::thread([shared = m_shared, spec = std::move(spec)]() mutable { serve(shared, std::move(spec)); });
}

KafkaTransport::~KafkaTransport()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->changed.notify_all();
    const bool ended = m_shared->changed.wait_for(lock, kPatience, [this] { return m_shared->ended; });
    lock.unlock();
    ended ? m_thread.join() : m_thread.detach();
}

void KafkaTransport::serve(const std::shared_ptr<Shared>& shared, KafkaSpec spec)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr); // signals belong to the main thread
    {
        KafkaWorker worker(
            std::move(spec),
            [shared] {
                const std::lock_guard lock(shared->mutex);
                shared->woken = true;
                shared->changed.notify_all();
            },
            [shared] {
                const std::lock_guard lock(shared->mutex);
                return shared->owner == nullptr || shared->drop;
            });
        std::unique_lock lock(shared->mutex);
        while (shared->owner != nullptr) {
            const auto news = [&shared] {
                return shared->owner == nullptr || shared->drop || shared->woken || !shared->jobs.empty();
            };
            worker.isWaiting() ? void(shared->changed.wait_for(lock, kBeat, news)) : shared->changed.wait(lock, news);
            const bool drop = std::exchange(shared->drop, false);
            auto jobs = std::exchange(shared->jobs, {});
            shared->woken = false;
            lock.unlock();
            if (drop)
                worker.drop();
            for (const auto& job : jobs)
                worker.begin(job.id, job.request);
            auto answers = worker.serve();
            lock.lock();
            // After a cancel nobody waits for them; finish() knows.
            for (auto& answer : answers) {
                if (KafkaTransport* const owner = shared->owner)
                    QMetaObject::invokeMethod(
                        &owner->m_context,
                        [owner, answer = std::move(answer)] { owner->finish(answer.id, answer.response); },
                        Qt::QueuedConnection);
            }
        }
    }
    const std::lock_guard lock(shared->mutex);
    shared->ended = true;
    shared->changed.notify_all();
}

void KafkaTransport::send(Request request, std::function<void(Response)> done)
{
    const std::uint64_t id = ++m_lastId;
    m_pending.emplace(id, std::move(done));
    const std::lock_guard lock(m_shared->mutex);
    m_shared->jobs.push_back({id, std::move(request)});
    m_shared->changed.notify_all();
}

void KafkaTransport::finish(std::uint64_t id, Response response)
{
    const auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped()(std::move(response));
}

void KafkaTransport::cancelAll()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->jobs.clear();
        m_shared->drop = true;
        m_shared->changed.notify_all();
    }
    const auto ended = std::move(m_pending);
    m_pending.clear();
    for (const auto& [id, done] : ended) {
        Response response;
        response.message = "The batch was ended before its delivery was reported.";
        done(std::move(response));
    }
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace grantex {

/// A few threads that run jobs in the order they came. Jobs are short or cut themselves into pieces, and throw nothing.
class WorkerPool
{
public:
    using Job = std::function<void()>;

    explicit WorkerPool(std::size_t threads = defaultThreads());
    /// Runs no further job; waits for those under way.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    void post(Job job);
    [[nodiscard]] std::size_t threads() const { return m_threads.size(); }

    /// The pool of the program's scans.
    [[nodiscard]] static WorkerPool& shared();
    /// One for each core, between 2 and 4.
    [[nodiscard]] static std::size_t defaultThreads();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::vector<std::thread> m_threads;
    bool m_isEnding = false;
};

} // namespace grantex

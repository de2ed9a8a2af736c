// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/worker_pool.h"

#include <QMetaObject>
#include <QObject>
#include <memory>
#include <mutex>
#include <utility>

namespace grantex {

/// Runs jobs on the pool of the program's scans and hands their results to the thread of an object. Ends itself when
/// destroyed: no result comes afterwards, though a job under way runs to its end.
class PoolCaller
{
public:
    /// `context` must outlive it.
    explicit PoolCaller(QObject* context) : m_state(std::make_shared<State>()) { m_state->context = context; }
    ~PoolCaller()
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->context = nullptr;
    }
    PoolCaller(const PoolCaller&) = delete;
    PoolCaller& operator=(const PoolCaller&) = delete;

    /// `job` gives a value on some thread, which `take` gets on the context's thread.
    template <typename Job, typename Take>
    void run(Job job, Take take)
    {
        WorkerPool::shared().post([state = m_state, job = std::move(job), take = std::move(take)] {
            auto result = std::make_shared<decltype(job())>(job());
            const std::scoped_lock lock(state->mutex);
            if (state->context == nullptr)
                return;
            QMetaObject::invokeMethod(
                state->context,
                [state, result, take] {
                    if (state->context != nullptr)
                        take(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    struct State
    {
        std::mutex mutex;
        QObject* context = nullptr; ///< written on its own thread only
    };
    std::shared_ptr<State> m_state;
};

} // namespace grantex

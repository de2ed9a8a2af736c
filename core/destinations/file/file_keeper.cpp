// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_keeper.h"

#include "core/destinations/file/file_transport.h"

#include <condition_variable>
#include <csignal>
#include <exception>
#include <mutex>

namespace grantex {

struct FileKeeper::State
{
    explicit State(ClosedFiles what) : files(std::move(what)) {}
    const ClosedFiles files;
    std::mutex mutex;
    std::condition_variable changed;
    OpenPeriods open;
    bool wanted = false;
    std::atomic<bool> stop{false};
    bool ended = false;
};

FileKeeper::FileKeeper(ClosedFiles files) : m_state(std::make_shared<State>(std::move(files)))
{
    m_worker = std::thread([state = m_state] { serve(*state); });
}

FileKeeper::~FileKeeper()
{
    std::unique_lock lock(m_state->mutex);
    m_state->stop = true;
    m_state->changed.notify_all();
    const bool ended = m_state->changed.wait_for(lock, FileTransport::kPatience, [this] { return m_state->ended; });
    lock.unlock();
    if (ended)
        m_worker.join();
    else
        m_worker.detach(); // it keeps its state alive
}

void FileKeeper::opening(const OpenPeriods& batch)
{
    const std::lock_guard lock(m_state->mutex);
    OpenPeriods& open = m_state->open;
    // The newest of all batches: a retried dead letter does not bring its day back.
    open = {std::max(open.newest, batch.newest), batch.now};
    const FileTemplate& where = m_state->files.where;
    std::string period = where.periodOf(open.newest) + "\n" + where.periodOf(open.now);
    m_isNew = m_isNew || period != m_period;
    m_period = std::move(period);
}

void FileKeeper::written(bool closed)
{
    if (!std::exchange(m_isNew, false) && !closed)
        return;
    const std::lock_guard lock(m_state->mutex);
    m_state->wanted = true;
    m_state->changed.notify_all();
}

void FileKeeper::serve(State& state)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr); // signals belong to the main thread
    std::unique_lock lock(state.mutex);
    while (!state.stop) {
        state.changed.wait(lock, [&state] { return state.stop || state.wanted; });
        if (!std::exchange(state.wanted, false) || state.stop)
            continue;
        lock.unlock();
        try {
            tidyClosedFiles(
                state.files,
                [&state] {
                    const std::lock_guard reading(state.mutex);
                    return state.open;
                },
                state.stop);
        } catch (const std::exception&) { // no memory; the next time will do
        }
        lock.lock();
    }
    state.ended = true;
    state.changed.notify_all();
}

} // namespace grantex

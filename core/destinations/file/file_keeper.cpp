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
    std::optional<OpenPeriods> wanted;
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

void FileKeeper::written(const OpenPeriods& batch, bool closed)
{
    m_newest = std::max(m_newest, batch.newest);
    std::string period = m_state->files.where.periodOf(m_newest) + "\n" + m_state->files.where.periodOf(batch.now);
    if (!closed && period == m_period)
        return;
    m_period = std::move(period);
    const std::lock_guard lock(m_state->mutex);
    m_state->wanted = OpenPeriods{m_newest, batch.now};
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
        const auto open = std::exchange(state.wanted, std::nullopt);
        if (state.stop || !open)
            continue;
        lock.unlock();
        try {
            tidyClosedFiles(state.files, *open, state.stop);
        } catch (const std::exception&) { // no memory; the next time will do
        }
        lock.lock();
    }
    state.ended = true;
    state.changed.notify_all();
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/content_look.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s;

/// The threads there are. Never destroyed: one may outlive everything else.
struct Threads
{
    std::mutex mutex;
    std::condition_variable fewer;
    int running = 0;

    static Threads& all()
    {
        static auto* threads = new Threads;
        return *threads;
    }
};

/// What a look uses is still there while the application ends; a look that goes on behind it hangs in the system.
void waitForLooks()
{
    Threads& threads = Threads::all();
    std::unique_lock lock(threads.mutex);
    threads.fewer.wait_for(lock, patience, [&threads] { return threads.running == 0; });
}

} // namespace

struct ContentLook::State
{
    struct Wish
    {
        Look look;
        Take take;
    };
    std::mutex mutex;
    QObject* context = nullptr; ///< null: nobody takes anything any more; written on its own thread only
    std::optional<Wish> next;
    bool isLooking = false;
};

ContentLook::ContentLook(QObject* context) : m_state(std::make_shared<State>())
{
    m_state->context = context;
}

ContentLook::~ContentLook()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->context = nullptr;
    m_state->next.reset();
}

void ContentLook::run(Look look, Take take)
{
    static std::once_flag isWaitedFor;
    std::call_once(isWaitedFor, [] { qAddPostRoutine(waitForLooks); });
    const std::scoped_lock lock(m_state->mutex);
    m_state->next = State::Wish{std::move(look), std::move(take)};
    if (std::exchange(m_state->isLooking, true))
        return;
    {
        const std::scoped_lock counting(Threads::all().mutex);
        ++Threads::all().running;
    }
    std::thread([state = m_state] {
        work(state);
        // The last thing it does: whoever waits may be the program's end.
        const std::scoped_lock counting(Threads::all().mutex);
        --Threads::all().running;
        Threads::all().fewer.notify_all();
    }).detach();
}

void ContentLook::work(const std::shared_ptr<State>& state)
{
    std::unique_lock lock(state->mutex);
    while (state->next) {
        const State::Wish wish = *std::exchange(state->next, std::nullopt);
        lock.unlock();
        const auto content = std::make_shared<const Result<ProfileContent>>(wish.look());
        lock.lock();
        if (state->context == nullptr)
            break;
        QMetaObject::invokeMethod(
            state->context,
            [state, content, take = wish.take] {
                // On the thread of the context, as is the destructor.
                if (state->context != nullptr)
                    take(*content);
            },
            Qt::QueuedConnection);
    }
    state->isLooking = false;
}

} // namespace grantex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_writer.h"

#include <pthread.h>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kMaxQueuedBytes = 64 * 1024 * 1024;
constexpr std::size_t kMaxGroupEvents = 1000;
constexpr std::size_t kMaxGroupCommands = 4096;
constexpr auto kRetryAfterFailure = std::chrono::seconds(1);

} // namespace

JournalWriter::JournalWriter(std::unique_ptr<JournalStore> store, const Clock& clock, Callbacks callbacks)
    : m_store(std::move(store)), m_clock(clock), m_callbacks(std::move(callbacks)), m_thread([this] { run(); })
{
}

JournalWriter::~JournalWriter()
{
    stop();
}

void JournalWriter::append(std::vector<ReceivedEvent> events, WhenFull whenFull)
{
    std::size_t bytes = 0;
    for (const auto& received : events)
        bytes += received.event.json.size() + sizeof(ReceivedEvent);
    {
        std::unique_lock lock(m_mutex);
        if (whenFull == WhenFull::Wait)
            m_room.wait(lock,
                        [&] { return m_stopping || m_queuedBytes == 0 || m_queuedBytes + bytes <= kMaxQueuedBytes; });
        if (m_stopping)
            return;
        if (whenFull == WhenFull::Drop && m_queuedBytes + bytes > kMaxQueuedBytes) {
            m_dropped += static_cast<std::int64_t>(events.size());
            return;
        }
        m_queuedBytes += bytes;
        m_queue.emplace_back(Append{std::move(events), bytes});
    }
    m_wake.notify_one();
}

void JournalWriter::post(Task task, std::function<void(bool)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_queue.emplace_back(Posted{std::move(task), std::move(done)});
            m_wake.notify_one();
            return;
        }
    }
    if (done)
        done(false);
}

void JournalWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_room.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::vector<JournalWriter::Command> JournalWriter::takeGroup(std::unique_lock<std::mutex>& lock)
{
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    std::vector<Command> group;
    std::size_t events = 0;
    while (!m_queue.empty() && group.size() < kMaxGroupCommands && (group.empty() || events < kMaxGroupEvents)) {
        if (const auto* append = std::get_if<Append>(&m_queue.front()))
            events += append->events.size();
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void JournalWriter::run()
{
    // For whoever looks at the process with top or a profiler.
    pthread_setname_np(pthread_self(), "journal");
    bool failing = false;
    for (;;) {
        std::unique_lock lock(m_mutex);
        std::vector<Command> group = takeGroup(lock);
        if (group.empty())
            return;
        for (;;) {
            const std::int64_t dropped = std::exchange(m_dropped, 0);
            lock.unlock();
            auto report = applyGroup(group, dropped);
            if (report) {
                failing = false;
                m_callbacks.committed(*report);
                finishGroup(group, true);
                break;
            }
            m_store->rollback();
            if (!std::exchange(failing, true))
                m_callbacks.failing(report.error());
            lock.lock();
            m_dropped += dropped;
            if (m_wake.wait_for(lock, kRetryAfterFailure, [this] { return m_stopping; })) {
                lock.unlock();
                finishGroup(group, false);
                break;
            }
        }
        if (!lock.owns_lock())
            lock.lock();
        for (const auto& command : group) {
            if (const auto* append = std::get_if<Append>(&command))
                m_queuedBytes -= append->bytes;
        }
        m_room.notify_all();
    }
}

Result<CommitReport> JournalWriter::applyGroup(std::vector<Command>& group, std::int64_t dropped)
{
    CommitReport report;
    const auto gapBefore = m_store->openGap();
    if (auto done = m_store->begin(); !done)
        return tl::unexpected(done.error());
    std::vector<std::pair<Sequence, ReceivedEvent*>> kept;
    for (auto& command : group) {
        if (auto* posted = std::get_if<Posted>(&command)) {
            if (auto done = posted->task(*m_store); !done)
                return tl::unexpected(done.error());
            continue;
        }
        for (auto& received : std::get<Append>(command).events) {
            const auto sequence = m_store->append(received.event, received.at);
            if (!sequence)
                return tl::unexpected(sequence.error());
            if (*sequence)
                kept.emplace_back(**sequence, &received);
        }
    }
    if (dropped > 0) {
        const UtcTime now = m_clock.utcNow();
        if (auto done = m_store->countStorageDrops(dropped); !done)
            return tl::unexpected(done.error());
        if (auto done = m_store->addStorageGap(now, dropped); !done)
            return tl::unexpected(done.error());
        report.gapsChanged = true;
    }
    if (auto done = m_store->commit(); !done)
        return tl::unexpected(done.error());

    // Only now: a group that has to be applied again still needs its bytes.
    std::vector<StoredEvent> events;
    events.reserve(kept.size());
    for (auto& [sequence, received] : kept)
        events.push_back({sequence, received->at, std::move(received->event)});
    report.events = std::make_shared<const std::vector<StoredEvent>>(std::move(events));
    report.counters = m_store->counters();
    report.lanes = m_store->lanes();
    report.gap = m_store->openGap();
    const auto idOf = [](const std::optional<Gap>& gap) { return gap ? gap->id : 0; };
    report.gapsChanged = report.gapsChanged || idOf(gapBefore) != idOf(report.gap);
    return report;
}

void JournalWriter::finishGroup(std::vector<Command>& group, bool durable)
{
    for (auto& command : group) {
        auto* posted = std::get_if<Posted>(&command);
        if (posted != nullptr && posted->done)
            posted->done(durable);
    }
}

} // namespace grantex

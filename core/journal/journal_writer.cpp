// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_writer.h"

#include <pthread.h>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kMaxQueuedBytes = 64 * 1024 * 1024;
constexpr std::size_t kMaxWaitingBytes = 4 * 1024 * 1024; ///< of a source that can wait: a full journal takes no more
constexpr std::size_t kMaxGroupEvents = 1000;
constexpr std::size_t kMaxGroupCommands = 4096;
constexpr std::size_t kFullGroupBytes = 1024 * 1024; ///< enough to be worth a commit, however few events
constexpr auto kGather = std::chrono::milliseconds(5);
constexpr auto kRetryAfterFailure = std::chrono::seconds(1);
constexpr auto kRetentionBeat = std::chrono::seconds(1);
constexpr auto kRetentionUnderLoad = std::chrono::milliseconds(50);
constexpr auto kRepairPause = std::chrono::minutes(1);

} // namespace

JournalWriter::JournalWriter(std::unique_ptr<JournalStore> store, const Clock& clock, Callbacks callbacks,
                             std::optional<RetentionPolicy> policy)
    : m_store(std::move(store)), m_callbacks(std::move(callbacks))
{
    if (policy)
        m_retention.emplace(*policy, clock);
    m_losses.slow.reason = "came faster than the disk could take them";
    m_losses.refused.reason = "were refused: the journal is full (journal.whenFull is stop-reading)";
    m_thread = std::thread([this] { run(); });
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
    bool wake = true;
    {
        std::unique_lock lock(m_mutex);
        if (whenFull == WhenFull::Wait)
            m_room.wait(lock, [&] { return m_stopping || m_noWaiting || hasRoom(bytes, kMaxWaitingBytes); });
        if (m_stopping)
            return;
        if (!hasRoom(bytes, kMaxQueuedBytes)) {
            lose(m_refusing ? m_losses.refused : m_losses.slow, events);
            return;
        }
        m_queuedBytes += bytes;
        m_queuedEvents += events.size();
        m_queue.emplace_back(Append{std::move(events), bytes, whenFull});
        wake = !m_gathering || isGroupDue();
    }
    if (wake)
        m_wake.notify_one();
}

bool JournalWriter::isGroupDue() const
{
    return m_stopping || m_awaited > 0 || m_queuedEvents >= kMaxGroupEvents || m_queuedBytes >= kFullGroupBytes;
}

bool JournalWriter::hasRoom(std::size_t bytes, std::size_t most) const
{
    return !m_refusing && (m_queuedBytes == 0 || m_queuedBytes + bytes <= most);
}

void JournalWriter::lose(StorageLoss& loss, const std::vector<ReceivedEvent>& events)
{
    if (!events.empty())
        merge(loss, {static_cast<std::int64_t>(events.size()), events.front().at, events.back().at, {}});
}

void JournalWriter::merge(StorageLoss& into, const StorageLoss& loss)
{
    if (loss.events == 0)
        return;
    into.from = into.events == 0 ? loss.from : std::min(into.from, loss.from);
    into.to = into.events == 0 ? loss.to : std::max(into.to, loss.to);
    into.events += loss.events;
}

void JournalWriter::stopWaiting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_noWaiting = true;
    }
    m_room.notify_all();
}

void JournalWriter::post(Task task, std::function<void(bool)> done)
{
    enqueue(std::move(task), std::move(done), false);
}

void JournalWriter::postAhead(Task task, std::function<void(bool)> done)
{
    enqueue(std::move(task), std::move(done), true);
}

void JournalWriter::enqueue(Task task, std::function<void(bool)> done, bool ahead)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_awaited += done ? 1 : 0;
            (ahead ? m_ahead : m_queue).emplace_back(Posted{std::move(task), std::move(done)});
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
    const auto awake = [this] { return m_stopping || !isEmpty(); };
    if (!m_retention)
        m_wake.wait(lock, awake);
    else if (!m_retainAgain)
        m_wake.wait_for(lock, kRetentionBeat, awake);
    if (!isEmpty()) {
        m_gathering = true;
        m_wake.wait_until(lock, m_worked + kGather, [this] { return isGroupDue(); });
        m_gathering = false;
    }
    std::vector<Command> group;
    const auto take = [this, &group](std::deque<Command>& queue) {
        if (const auto* append = std::get_if<Append>(&queue.front()))
            m_queuedEvents -= append->events.size();
        else
            m_awaited -= std::get<Posted>(queue.front()).done ? 1 : 0;
        group.push_back(std::move(queue.front()));
        queue.pop_front();
    };
    while (!m_ahead.empty() && group.size() < kMaxGroupCommands)
        take(m_ahead);
    std::size_t events = 0;
    while (!m_queue.empty() && group.size() < kMaxGroupCommands && (group.empty() || events < kMaxGroupEvents)) {
        if (const auto* append = std::get_if<Append>(&m_queue.front()))
            events += append->events.size();
        take(m_queue);
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
        const bool lost = m_losses.slow.events + m_losses.refused.events > 0;
        if (group.empty() && (!lost || (m_stopping && failing))) {
            if (m_stopping) {
                // Nobody waits for what is left to do: an orderly stop leaves one whole file.
                lock.unlock();
                (void)m_store->truncateWal();
                return;
            }
            lock.unlock();
            repairWhenNoted();
            applyRetention();
            continue;
        }
        for (;;) {
            Losses losses = m_losses;
            m_losses.slow.events = m_losses.refused.events = 0;
            lock.unlock();
            repairWhenNoted();
            auto report = applyGroup(group, losses);
            if (report) {
                failing = false;
                m_callbacks.committed(*report);
                finishGroup(group, true);
                break;
            }
            m_store->rollback();
            const bool repaired = repair(report.error());
            if (!repaired && !std::exchange(failing, true))
                m_callbacks.failing(report.error());
            lock.lock();
            merge(m_losses.slow, losses.slow);
            merge(m_losses.refused, losses.refused);
            if (repaired)
                continue;
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
        lock.unlock();
        m_worked = std::chrono::steady_clock::now();
        if (m_retention && (m_retainAgain || std::chrono::steady_clock::now() - m_retained >= kRetentionUnderLoad))
            applyRetention();
    }
}

void JournalWriter::setPolicy(const RetentionPolicy& policy)
{
    const std::lock_guard lock(m_mutex);
    m_nextPolicy = policy;
}

bool JournalWriter::repair(const Error& error)
{
    const auto now = std::chrono::steady_clock::now();
    // Damage that comes back at once is the disk's: new copies of the journal would only fill it.
    if (error.code != ErrorCode::Malformed || (m_repaired && now - *m_repaired < kRepairPause))
        return false;
    m_repaired = now;
    m_callbacks.failing({error.code, "The journal is damaged and is being salvaged: " + error.message + ".", {}});
    if (auto done = m_store->repair(error.message); !done) {
        m_callbacks.failing(done.error());
        return false;
    }
    CommitReport report;
    report.events = std::make_shared<const std::vector<StoredEvent>>();
    if (const auto salvaged = m_store->takeSalvaged())
        report.warnings.push_back(salvaged->text() + " The damaged file is kept: " + salvaged->file + ".");
    report.gapsChanged = true;
    fillReport(report);
    m_callbacks.committed(report);
    return true;
}

void JournalWriter::repairWhenNoted()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_looked < kRetentionBeat)
        return;
    m_looked = now;
    if (const auto reason = m_store->notedDamage())
        (void)repair({ErrorCode::Malformed, *reason, {}});
}

void JournalWriter::applyRetention()
{
    m_retained = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto next = std::exchange(m_nextPolicy, std::nullopt))
            m_retention->setPolicy(*next);
    }
    auto step = m_retention->step(*m_store);
    m_retainAgain = step && step->again;
    {
        const std::lock_guard lock(m_mutex);
        m_refusing = m_retention->isRefusing();
    }
    m_room.notify_all();
    if (!step && repair(step.error()))
        return;
    if (!step) {
        // A full disk can refuse even this; the next beat tries again.
        if (!std::exchange(m_retentionFailing, true))
            m_callbacks.failing(step.error());
        return;
    }
    m_retentionFailing = false;
    if (!step->changed && step->warnings.empty())
        return;
    CommitReport report;
    report.events = std::make_shared<const std::vector<StoredEvent>>();
    report.warnings = std::move(step->warnings);
    fillReport(report);
    m_callbacks.committed(report);
}

void JournalWriter::fillReport(CommitReport& report) const
{
    report.counters = m_store->counters();
    if (m_retention) {
        report.counters.maxBytes = m_retention->policy().maxBytes;
        report.counters.fullIn = m_retention->fullIn();
        report.counters.heldBytes = m_retention->heldBytes();
        report.counters.refusing = m_retention->isRefusing();
        report.counters.dropping = m_retention->isDropping();
    }
    report.lanes = m_store->lanes();
    report.gap = m_store->openGap();
}

Result<CommitReport> JournalWriter::applyGroup(std::vector<Command>& group, const Losses& losses)
{
    Losses all = losses;
    CommitReport report;
    const auto gapsBefore = m_store->gapsVersion();
    if (auto done = m_store->begin(); !done)
        return tl::unexpected(done.error());
    std::vector<std::pair<Sequence, ReceivedEvent*>> kept;
    for (auto& command : group) {
        if (auto* posted = std::get_if<Posted>(&command)) {
            if (auto done = posted->task(*m_store); !done)
                return tl::unexpected(done.error());
            continue;
        }
        auto& append = std::get<Append>(command);
        // A socket's events that were queued before the journal was found full. A file's wait in append().
        if (append.whenFull == WhenFull::Drop && m_retention && m_retention->isRefusing()) {
            lose(all.refused, append.events);
            continue;
        }
        for (auto& received : append.events) {
            const auto sequence = m_store->append(received.event, received.at);
            if (!sequence)
                return tl::unexpected(sequence.error());
            if (*sequence)
                kept.emplace_back(**sequence, &received);
        }
    }
    for (const auto* loss : {&all.slow, &all.refused}) {
        if (loss->events == 0)
            continue;
        if (auto done = m_store->addStorageGap(*loss); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = m_store->commit(); !done)
        return tl::unexpected(done.error());

    // Only now: a group that has to be applied again still needs its bytes.
    std::vector<StoredEvent> events;
    events.reserve(kept.size());
    for (auto& [sequence, received] : kept)
        events.push_back({sequence, received->at, std::move(received->event)});
    report.events = std::make_shared<const std::vector<StoredEvent>>(std::move(events));
    fillReport(report);
    // Not by the open one: a short gap begins and ends in one group.
    report.gapsChanged = m_store->gapsVersion() != gapsBefore;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/retention.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace grantex {

/// What a commit changed, and what the journal holds after it.
struct CommitReport
{
    EventBlock events; ///< newly committed, ascending; never null
    JournalCounters counters;
    std::vector<LaneRecord> lanes;
    std::optional<Gap> gap;            ///< the one that is open
    std::vector<std::string> warnings; ///< of retention: what people should know
    bool gapsChanged = false;
};

/// The journal's writing thread. Everything handed to it is applied in order and in groups: a commit takes what has
/// come meanwhile, at most 1,000 events. The first of a burst is committed at once, what follows is gathered for 5 ms
/// unless somebody waits for it, as a commit costs as much as 200 events. Between socket and writer lie at most 64 MiB;
/// events beyond that, or that a full journal refuses, are dropped and told as a gap of kind `storage`. A commit that
/// fails (full disk) is tried again every second with nothing lost. A journal that is found damaged is set aside,
/// salvaged and gone on with, at most once a minute; what comes meanwhile waits in the queue. Between commits, and once
/// a second, the journal is kept within its bounds. All public calls are thread-safe and return at once. No event loop
/// is involved.
class JournalWriter
{
public:
    struct Callbacks
    {
        std::function<void(const CommitReport&)> committed; ///< on the writer thread, after each commit
        std::function<void(const Error&)> failing;          ///< on the writer thread, at the first failure of a row
    };
    using Task = std::function<Result<>(JournalStore&)>;

    /// Takes over the store (and with it the journal's lock). `clock` must outlive the writer.
    /// Without `policy` nothing is ever removed.
    JournalWriter(std::unique_ptr<JournalStore> store, const Clock& clock, Callbacks callbacks,
                  std::optional<RetentionPolicy> policy = {});
    ~JournalWriter(); ///< like stop()

    /// What happens to events that find the queue or the journal full: a socket must not wait, a file can.
    enum class WhenFull { Drop, Wait };
    void append(std::vector<ReceivedEvent> events, WhenFull whenFull = WhenFull::Drop);
    /// Runs `task` inside a transaction; `done` is called on the writer thread once that is durable, with false when
    /// the writer stopped before it was. The task may run several times: after a failed commit it is applied again.
    void post(Task task, std::function<void(bool)> done = {});
    /// The same before everything that is queued by append() and post(), in order among its own kind. For what concerns
    /// committed events only: a lane's settlements must not wait for a burst to be written.
    void postAhead(Task task, std::function<void(bool)> done = {});

    /// Other bounds from the next step of retention on. Only for a writer that was made with some.
    void setPolicy(const RetentionPolicy& policy);

    /// From now on nobody waits for room in append(): what finds none is dropped. For a stop.
    void stopWaiting();
    /// Commits what is queued (tries once), then ends the thread.
    void stop();

private:
    struct Append
    {
        std::vector<ReceivedEvent> events;
        std::size_t bytes = 0;
        WhenFull whenFull = WhenFull::Drop;
    };
    struct Losses
    {
        StorageLoss slow;    ///< the queue was full
        StorageLoss refused; ///< the journal was full
    };
    struct Posted
    {
        Task task;
        std::function<void(bool)> done;
    };
    using Command = std::variant<Append, Posted>;

    void run();
    void enqueue(Task task, std::function<void(bool)> done, bool ahead);
    [[nodiscard]] bool isEmpty() const { return m_queue.empty() && m_ahead.empty(); }
    [[nodiscard]] bool isGroupDue() const;
    [[nodiscard]] std::vector<Command> takeGroup(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] Result<CommitReport> applyGroup(std::vector<Command>& group, const Losses& losses);
    void lose(StorageLoss& loss, const std::vector<ReceivedEvent>& events);
    static void merge(StorageLoss& into, const StorageLoss& loss);
    void fillReport(CommitReport& report) const;
    void applyRetention();
    [[nodiscard]] bool repair(const Error& error);
    void repairWhenNoted();
    [[nodiscard]] bool hasRoom(std::size_t bytes, std::size_t most) const;
    void finishGroup(std::vector<Command>& group, bool durable);

    std::unique_ptr<JournalStore> m_store;
    Callbacks m_callbacks;

    std::mutex m_mutex; ///< guards the members down to m_stopping
    std::condition_variable m_wake;
    std::condition_variable m_room;
    std::deque<Command> m_queue;
    std::deque<Command> m_ahead;
    std::size_t m_queuedBytes = 0;
    std::size_t m_queuedEvents = 0;
    std::size_t m_awaited = 0; ///< queued commands whose `done` somebody waits for
    bool m_gathering = false;  ///< the writer sleeps although there is something to do
    Losses m_losses;
    bool m_refusing = false; ///< the journal is full; written by the writer thread
    std::optional<RetentionPolicy> m_nextPolicy;
    bool m_noWaiting = false;
    bool m_stopping = false;

    // Of the writer thread.
    std::optional<Retention> m_retention;
    bool m_retainAgain = true; ///< retention has more to do at once
    bool m_retentionFailing = false;
    std::chrono::steady_clock::time_point m_worked{}; ///< end of the last group
    std::chrono::steady_clock::time_point m_retained{};
    std::chrono::steady_clock::time_point m_looked{};                  ///< for word of damage
    std::optional<std::chrono::steady_clock::time_point> m_repaired{}; ///< tried, at least

    std::thread m_thread;
};

} // namespace grantex

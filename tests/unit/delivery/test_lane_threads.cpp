// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_writer.h"
#include "lane_bench.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace grantex;
using namespace grantex::test;

namespace {

/// Tasks for one thread, from any thread: what an event loop does, without one, so that ThreadSanitizer sees every
/// step.
class Inbox
{
public:
    using Task = std::function<void()>;
    void post(Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_more.notify_one();
    }
    std::deque<Task> take(MonoTime until)
    {
        std::unique_lock lock(m_mutex);
        m_more.wait_until(lock, until, [this] { return !m_tasks.empty(); });
        return std::exchange(m_tasks, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Task> m_tasks;
};

/// A thread that runs an inbox and, after each round, `step`, which says when it wants to run again.
class Worker
{
public:
    explicit Worker(std::function<MonoTime()> step) : m_step(std::move(step)), m_thread([this] { run(); }) {}
    ~Worker() { stop(); }
    void stop()
    {
        inbox.post([this] { m_stopping = true; });
        if (m_thread.joinable())
            m_thread.join();
    }
    Inbox inbox;

private:
    void run()
    {
        MonoTime next{};
        while (!m_stopping) {
            for (const auto& task : inbox.take(next))
                task();
            next = m_step();
        }
    }
    std::function<MonoTime()> m_step;
    bool m_stopping = false; ///< of the thread
    std::thread m_thread;
};

/// What the writer committed last, for other threads.
class Committed
{
public:
    void set(const CommitReport& report)
    {
        const std::lock_guard lock(m_mutex);
        m_last = report.counters.last;
        m_lanes = report.lanes;
        m_changed.notify_all();
    }
    [[nodiscard]] Sequence last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }
    [[nodiscard]] LaneRecord lane(const LaneId& id) const
    {
        const std::lock_guard lock(m_mutex);
        const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto& lane) { return lane.id == id; });
        return it == m_lanes.end() ? LaneRecord{} : *it;
    }
    /// The deadline only ends a hang.
    [[nodiscard]] bool untilSettled(Sequence last)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(100), [&] {
            return m_last == last && std::all_of(m_lanes.begin(), m_lanes.end(),
                                                 [](const auto& lane) { return lane.counters.waiting() == 0; });
        });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Sequence m_last;
    std::vector<LaneRecord> m_lanes;
};

/// The journal as the lanes' thread sees it: reads with its own connection, writes through the writer's thread.
class ThreadedJournal final : public LaneJournal
{
public:
    ThreadedJournal(const std::string& directory, JournalWriter& writer, const Committed& committed, Inbox& inbox)
        : m_reader(std::move(*JournalReader::open(directory))), m_writer(writer), m_committed(committed), m_inbox(inbox)
    {
    }
    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        return m_reader->readAfter(after, limit);
    }
    Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& members) override
    {
        return m_reader->readMembers(members);
    }
    Result<std::optional<std::string>> readEdit(const LaneId& lane, Sequence sequence) override
    {
        return m_reader->readEdit(lane.value, sequence);
    }
    LaneRecord record(const LaneId& lane) override { return m_committed.lane(lane); }
    void freeze(const LaneId& lane, FrozenBatch batch, std::function<void(bool)> done) override
    {
        post([lane, batch = std::move(batch)](JournalStore& store) { return store.freeze(lane, batch); }, done);
    }
    void addAck(const LaneId& lane, PendingAck ack, std::function<void(bool)> done) override
    {
        post([lane, ack = std::move(ack)](JournalStore& store) { return store.addAck(lane, ack); }, done);
    }
    void skipToEnd(const LaneId& lane, std::function<void(bool)> done) override
    {
        post([lane](JournalStore& store) { return store.skipToEnd(lane); }, done);
    }
    void settle(Settlement settlement, std::function<void(bool)> done) override
    {
        post([settlement = std::move(settlement)](JournalStore& store) { return store.settle(settlement, {}); }, done);
    }

private:
    void post(JournalWriter::Task task, const std::function<void(bool)>& done)
    {
        m_writer.post(std::move(task),
                      [this, done](bool durable) { m_inbox.post([done, durable] { done(durable); }); });
    }
    std::unique_ptr<JournalReader> m_reader;
    JournalWriter& m_writer;
    const Committed& m_committed;
    Inbox& m_inbox;
};

/// A provider on a thread of its own: takes the request there, answers on the lanes' thread.
class ThreadTransport final : public Transport
{
public:
    ThreadTransport(Inbox& provider, Inbox& lanes) : m_provider(provider), m_lanes(lanes) {}
    void send(Request request, std::function<void(Response)> done) override
    {
        m_provider.post([this, request = std::move(request), done = std::move(done)] {
            Response response;
            response.kind = Response::Kind::Answered;
            response.body = request.body;
            m_lanes.post([done, response] { done(response); });
        });
    }
    void cancelAll() override {}

private:
    Inbox& m_provider;
    Inbox& m_lanes;
};

} // namespace

class TestLaneThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writerLanesAndReadersShareOneJournal();
};

/// Two sources, the writer with its retention, four lanes of different kinds, their providers and a viewer, all on
/// threads of their own: nothing is lost, nothing comes twice, and ThreadSanitizer finds nothing.
void TestLaneThreads::writerLanesAndReadersShareOneJournal()
{
    constexpr int kSources = 2;
    constexpr int kEach = 2000;
    constexpr int kLanes = 4;
    DirectJournal journal;
    const SystemClock clock;
    for (int i = 0; i < kLanes; ++i)
        journal.registerLane({{"lane-" + std::to_string(i)}, "lane", "test", "now"});
    Committed committed;
    committed.set({std::make_shared<const std::vector<StoredEvent>>(), {}, journal.store->lanes(), {}, {}, false});
    std::atomic<Worker*> delivery = nullptr;
    JournalWriter writer(std::move(journal.store), clock,
                         {[&](const CommitReport& report) {
                              committed.set(report);
                              if (Worker* worker = delivery)
                                  worker->inbox.post([] {});
                          },
                          [](const Error&) {}},
                         RetentionPolicy{std::chrono::hours(24), 512 * 1024 * 1024, {}});

    std::vector<Provider> providers(kLanes);
    std::vector<std::unique_ptr<Lane>> lanes; // of the lanes' thread, once that runs
    int requests = 0;
    for (int i = 1; i < kLanes; ++i)
        providers[static_cast<std::size_t>(i)].decide = [&requests](const auto&) {
            return verdict(++requests % 5 == 0 ? OutcomeKind::Retry : OutcomeKind::Delivered);
        };
    Worker provider([] { return std::chrono::steady_clock::now() + std::chrono::seconds(1); });
    Worker worker([&] {
        MonoTime next = clock.monoNow() + std::chrono::seconds(1);
        for (const auto& lane : lanes) {
            lane->eventsCommitted(committed.last());
            lane->pump();
            if (const auto wake = lane->nextWake())
                next = std::min(next, *wake);
        }
        return next;
    });
    ThreadedJournal port(journal.directory(), writer, committed, worker.inbox);
    worker.inbox.post([&] {
        for (int i = 0; i < kLanes; ++i) {
            LaneOptions options;
            options.id = {"lane-" + std::to_string(i)};
            options.batchSize = 20;
            options.flushInterval = Millis(5);
            options.backoff = {Millis(1), Millis(5)};
            Limits limits;
            limits.hasIdentity = i == 2;
            auto destination = std::make_unique<ScriptedDestination>(providers[static_cast<std::size_t>(i)], limits);
            lanes.push_back(std::make_unique<Lane>(options, std::move(destination),
                                                   std::make_unique<ThreadTransport>(provider.inbox, worker.inbox),
                                                   port, clock, [] { return 0.5; }));
            lanes.back()->start();
        }
    });
    delivery = &worker;

    std::atomic<bool> done = false;
    std::thread viewer([&, reader = std::move(*JournalReader::open(journal.directory()))] {
        while (!done) {
            const auto events = reader->readAfter({}, 100);
            const auto gaps = reader->gaps();
            if (!events || !gaps)
                qFatal("the viewer cannot read");
            worker.inbox.post([&] { (void)lanes.front()->status(); });
            std::this_thread::yield();
        }
    });
    std::vector<std::thread> sources;
    for (int source = 0; source < kSources; ++source) {
        sources.emplace_back([&, source] {
            for (int i = 0; i < kEach; i += 20) {
                std::vector<ReceivedEvent> events;
                for (int n = i; n < i + 20; ++n) {
                    const std::string id = "evt_" + std::to_string(source * kEach + n);
                    events.push_back({{id, "test", std::nullopt, R"({"id":")" + id + "\"}"}, clock.utcNow()});
                }
                writer.append(events);
                writer.append(events); // duplicates
                if (i % 400 == 0)
                    worker.inbox.post([&] {
                        lanes.back()->setEnabled(false);
                        lanes.back()->setEnabled(true);
                        lanes.front()->retryNow();
                    });
            }
        });
    }
    for (auto& source : sources)
        source.join();
    const bool settled = committed.untilSettled({kSources * kEach});
    done = true;
    viewer.join();
    worker.inbox.post([&] { lanes.clear(); });
    worker.stop();
    provider.stop();
    delivery = nullptr;
    writer.stop();
    QVERIFY(settled);
    for (int i = 0; i < kLanes; ++i) {
        QCOMPARE(committed.lane({"lane-" + std::to_string(i)}).counters.delivered, kSources * kEach);
        const auto& accepted = providers[static_cast<std::size_t>(i)].accepted;
        QCOMPARE(accepted.size(), std::size_t(kSources * kEach));
        QVERIFY(std::all_of(accepted.begin(), accepted.end(), [](const auto& entry) { return entry.second == 1; }));
    }
}

QTEST_GUILESS_MAIN(TestLaneThreads)
#include "test_lane_threads.moc"

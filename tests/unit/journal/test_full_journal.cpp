// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"
#include "tests/support/direct_journal.h"
#include "tests/support/fake_clock.h"

#include <QTest>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace grantex;
using namespace grantex::test;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;

/// What a writer told. Its thread goes on telling, so nobody reads this but through once().
class Told
{
public:
    struct State
    {
        JournalCounters counters;
        std::vector<std::string> warnings;
    };

    JournalWriter::Callbacks callbacks()
    {
        return {[this](const CommitReport& report) {
                    const std::lock_guard lock(m_mutex);
                    m_state.counters = report.counters;
                    m_state.warnings.insert(m_state.warnings.end(), report.warnings.begin(), report.warnings.end());
                    m_more.notify_all();
                },
                [](const Error&) {}};
    }
    /// What was told once it fulfilled \a condition, which is to stay so: more may have been told before this looks.
    template <typename Condition>
    [[nodiscard]] std::optional<State> once(const Condition& condition)
    {
        std::unique_lock lock(m_mutex);
        if (!m_more.wait_for(lock, std::chrono::seconds(60), [&] { return condition(m_state); }))
            return {};
        return m_state;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    State m_state;
};

std::vector<ReceivedEvent> events(int first, int count, std::size_t bytes, const Clock& clock)
{
    std::vector<ReceivedEvent> made;
    for (int i = first; i < first + count; ++i)
        made.push_back({{"evt_" + std::to_string(i), "test", std::nullopt, std::string(bytes, 'x')}, clock.utcNow()});
    return made;
}

} // namespace

class TestFullJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullJournalRefusesAndTellsOneGap();
    void aFileWaitsForAFullJournalUntilAStop();
    void whatIsDroppedIsToldInTheCounters();
    void aJournalThatIsFullAlreadySaysSoThoughNothingComes();
};

void TestFullJournal::aFullJournalRefusesAndTellsOneGap()
{
    DirectJournal journal;
    journal.registerLane({{"lane"}, "lane", "test", "now"});
    const SystemClock clock;
    Told told;
    RetentionPolicy policy{std::chrono::hours(24), 16 * kMiB, RetentionPolicy::WhenFull::StopReading};
    JournalWriter writer(std::move(journal.store), clock, told.callbacks(), policy);
    writer.append(events(1, 20, kMiB, clock));
    QVERIFY(told.once([](const auto& now) { return now.counters.refusing; }));
    writer.append(events(100, 5, 10, clock));
    QVERIFY(told.once([](const auto& now) { return now.counters.storageDropped == 5; }));
    writer.append(events(200, 6, 10, clock));
    QVERIFY(told.once([](const auto& now) { return now.counters.storageDropped == 11; }));

    Settlement all{{"lane"}, {}, 20, {}, {}};
    for (int i = 1; i <= 20; ++i)
        all.ranges.push_back({{i}, {i}});
    writer.post([all](JournalStore& store) { return store.settle(all, {}); });
    QVERIFY(told.once([](const auto& now) { return now.warnings.size() == 2 && !now.counters.refusing; }));
    writer.append(events(300, 1, 10, clock));
    QVERIFY(told.once([](const auto& now) { return now.counters.received == 21; }));
    writer.stop();
    const auto gaps = journal.reader->gaps();
    QCOMPARE(gaps->size(), std::size_t(1));
    QCOMPARE(gaps->front().kind, std::string("storage"));
    QVERIFY(gaps->front().reason.starts_with("11 events were refused"));
    QVERIFY(gaps->front().to);
}

void TestFullJournal::aFileWaitsForAFullJournalUntilAStop()
{
    DirectJournal journal;
    journal.registerLane({{"lane"}, "lane", "test", "now"});
    const FakeClock clock;
    Told told;
    RetentionPolicy policy{std::chrono::hours(24), 16 * kMiB, RetentionPolicy::WhenFull::StopReading};
    JournalWriter writer(std::move(journal.store), clock, told.callbacks(), policy);
    writer.append(events(1, 20, kMiB, clock));
    QVERIFY(told.once([](const auto& now) { return now.counters.refusing; }));
    std::atomic<bool> returned = false;
    std::thread file([&] {
        writer.append(events(100, 1, 10, clock), JournalWriter::WhenFull::Wait);
        returned = true;
    });
    writer.post([](JournalStore&) -> Result<> { return {}; });
    QVERIFY(!returned);
    writer.stopWaiting();
    file.join();
    writer.stop();
    const auto last = told.once([](const auto&) { return true; });
    QCOMPARE(last->counters.received, 20);
    QCOMPARE(last->counters.storageDropped, 1);
}

void TestFullJournal::whatIsDroppedIsToldInTheCounters()
{
    DirectJournal journal;
    journal.registerLane({{"lane"}, "lane", "test", "now"});
    const FakeClock clock;
    Told told;
    JournalWriter writer(std::move(journal.store), clock, told.callbacks(),
                         RetentionPolicy{std::chrono::hours(24), 16 * kMiB, RetentionPolicy::WhenFull::DropOldest});
    writer.append(events(1, 10, kMiB, clock));
    const auto room = told.once([](const auto& now) { return now.counters.received == 10; });
    QVERIFY(room && !room->counters.dropping);
    writer.append(events(11, 10, kMiB, clock));
    const auto full = told.once([](const auto& now) { return now.counters.dropping; });
    QVERIFY(full && !full->counters.refusing);
    writer.stop();
}

void TestFullJournal::aJournalThatIsFullAlreadySaysSoThoughNothingComes()
{
    DirectJournal journal;
    journal.registerLane({{"lane"}, "lane", "test", "now"});
    const FakeClock clock;
    journal.change([&]() -> Result<> {
        for (const ReceivedEvent& event : events(1, 11, kMiB, clock)) {
            if (auto done = journal.store->append(event.event, clock.utcNow()); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(journal.store->truncateWal());
    Told told;
    JournalWriter writer(std::move(journal.store), clock, told.callbacks(),
                         RetentionPolicy{std::chrono::hours(24), 16 * kMiB, RetentionPolicy::WhenFull::DropOldest});
    const auto held = told.once([](const auto& now) { return now.counters.heldBytes > 10 * kMiB; });
    QVERIFY(held);
    QCOMPARE(held->counters.maxBytes, 16 * kMiB);
    QVERIFY(!held->counters.dropping && !held->counters.refusing);
    writer.stop();
}

QTEST_GUILESS_MAIN(TestFullJournal)
#include "test_full_journal.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/events/event_model.h"
#include "ui/events/match_counter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <atomic>
#include <random>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

/// Every third is a revoke of grant g<n % 7>; pct is n % 100.
StoredEvent eventAt(std::int64_t sequence)
{
    return drawn(sequence, sequence % 3 == 0 ? "grant.revoked" : "token.issued",
                 R"({"grantId":"g)" + std::to_string(sequence % 7) + R"(","pct":)" + std::to_string(sequence % 100) +
                     "}");
}

EventBlock eventsOf(std::int64_t first, std::int64_t last)
{
    std::vector<StoredEvent> events;
    for (std::int64_t sequence = first; sequence <= last; ++sequence)
        events.push_back(eventAt(sequence));
    return std::make_shared<const std::vector<StoredEvent>>(std::move(events));
}

filter::Surroundings now(std::int64_t ms = 0)
{
    return {fromEpochMillis(ms), QTimeZone::utc()};
}

QString outline(const EventModel& model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row)
        parts.append(model.row(row).isGap() ? u"⚠"_s : QString::number(model.row(row).sequence));
    return parts.join(u' ');
}

} // namespace

class TestEventFilter : public QObject
{
    Q_OBJECT
private:
    Journal m_journal;
    std::unique_ptr<EventModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void add(std::int64_t first, std::int64_t last)
    {
        const EventBlock events = eventsOf(first, last);
        commit(m_journal, events);
        const std::array blocks{events};
        m_model->append(blocks);
    }
    /// Twenty, created in the first twenty seconds of the epoch.
    void appendOneASecond()
    {
        std::vector<StoredEvent> events;
        for (std::int64_t sequence = 1; sequence <= 20; ++sequence) {
            StoredEvent event = eventAt(sequence);
            event.event.createdAt = fromEpochMillis(sequence * 1000);
            events.push_back(event);
        }
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(events)};
        commit(m_journal, blocks.front());
        m_model->append(blocks);
    }
    void filter(const std::string& text, const filter::Surroundings& at = now())
    {
        m_model->setFilter(*filter::parse(text), at);
    }
    [[nodiscard]] bool isSettled() const { return !m_model->filterProgress().isRunning; }

private Q_SLOTS:
    void init()
    {
        m_journal = journalOf(0);
        m_model = std::make_unique<EventModel>();
        m_model->setStore(std::make_shared<MemoryStore>(m_journal));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aFilterShowsItsMatchesAndClearingShowsAll()
    {
        add(1, 12);
        filter("type:grant.*");
        QTRY_COMPARE(outline(*m_model), u"3 6 9 12"_s);
        QCOMPARE(m_model->filterProgress().matches, 4);
        QCOMPARE(m_model->eventCount(), 12);
        QCOMPARE(m_model->shownCount(), 4);
        QCOMPARE(*m_model->shownRows(), (std::vector<RowNumber>{2, 5, 8, 11}));
        m_model->clearFilter();
        QCOMPARE(m_model->rowCount(), 12);
        QVERIFY(!m_model->hasFilter());
        QVERIFY(!m_model->shownRows());
    }

    void whatWasShownStaysUntilMatchesAreFound()
    {
        add(1, 9);
        filter("type:grant.*");
        QTRY_COMPARE(m_model->rowCount(), 3);
        filter("\"g1\"");
        QCOMPARE(outline(*m_model), u"3 6 9"_s);
        QTRY_COMPARE(outline(*m_model), u"1 8"_s);
    }

    void newEventsAreTestedAsTheyArrive()
    {
        add(1, 6);
        filter("type:grant.* data.pct>=6");
        QTRY_COMPARE(outline(*m_model), u"6"_s);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        add(7, 20);
        QCOMPARE(outline(*m_model), u"6 9 12 15 18"_s);
        QCOMPARE(inserted.size(), 1);
        add(22, 23);
        QCOMPARE(inserted.size(), 1);
    }

    void olderRowsAreScannedWhenTheyCome()
    {
        commit(m_journal, eventsOf(1, 100));
        add(101, 110);
        filter("\"grant.revoked\"");
        QTRY_COMPARE(outline(*m_model), u"102 105 108"_s);
        m_model->prepend(*eventsOf(91, 100), false);
        m_model->prepend(*eventsOf(1, 90), true);
        QTRY_COMPARE(m_model->rowCount(), 36);
        QCOMPARE(m_model->row(0).sequence, 3);
        QVERIFY(isSettled());
    }

    void turnedOffAndOnAgainItGoesOn()
    {
        add(1, 9);
        filter("type:grant.*");
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setFilterOn(false);
        QCOMPARE(m_model->rowCount(), 9);
        add(10, 12);
        QCOMPARE(m_model->rowCount(), 12);
        m_model->setFilterOn(true);
        QCOMPARE(outline(*m_model), u"3 6 9 12"_s);
        m_model->setFilterOn(false);
        filter("type:token.*");
        QTRY_COMPARE(m_model->rowCount(), 8);
        QVERIFY(m_model->isFilterOn());
    }

    void gapsStayVisibleUnlessTheFilterSpeaksOfThem()
    {
        m_model->prepend({}, true);
        m_model->setGaps({gapAfter(1, 0), gapAfter(2, 4), gapAfter(3, 9)});
        add(1, 9);
        filter("type:grant.*");
        QTRY_COMPARE(outline(*m_model), u"⚠ 3 ⚠ 6 9 ⚠"_s);
        filter("type:grant.* -is:gap");
        QTRY_COMPARE(outline(*m_model), u"3 6 9"_s);
        filter("type:nothing OR is:gap");
        QTRY_COMPARE(outline(*m_model), u"⚠ ⚠ ⚠"_s);
        m_model->setGaps({gapAfter(1, 0), gapAfter(2, 4), gapAfter(3, 9), gapAfter(4, 6)});
        QCOMPARE(outline(*m_model), u"⚠ ⚠ ⚠ ⚠"_s);
        m_model->clearFilter();
        QCOMPARE(outline(*m_model), u"⚠ 1 2 3 4 ⚠ 5 6 ⚠ 7 8 9 ⚠"_s);
    }

    void rowsThatLeaveTheTableLeaveTheMatches()
    {
        m_model->setCapacity(100);
        add(1, 90);
        filter("type:grant.*");
        QTRY_COMPARE(m_model->rowCount(), 30);
        for (std::int64_t first = 91; first < 400; first += 10)
            add(first, first + 9);
        QVERIFY(m_model->eventCount() <= 100);
        QCOMPARE(m_model->row(m_model->rowCount() - 1).sequence, 399);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->row(row).sequence % 3, 0);
        QCOMPARE(m_model->shownCount(), m_model->filterProgress().matches);
    }

    void anOwnerThatOlderRowsTellChangesTheAnswerOnceTheyAreThere()
    {
        commit(m_journal, std::make_shared<const std::vector<StoredEvent>>(
                              std::vector{drawn(1, "grant.created", R"({"grantId":"g","agentId":"ag_1"})")}));
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(
            std::vector{drawn(2, "grant.revoked", R"({"grantId":"g"})")})};
        m_model->append(blocks);
        filter("agent:ag_1");
        QTRY_VERIFY(m_model->isFiltered());
        QCOMPARE(m_model->rowCount(), 0);
        m_model->prepend(*m_journal, true);
        QTRY_COMPARE(outline(*m_model), u"1"_s);
        m_model->endFilling();
        QTRY_COMPARE(outline(*m_model), u"1 2"_s);
        m_model->setInferring(false);
        QTRY_COMPARE(outline(*m_model), u"1"_s);
    }

    void aSlidingFilterLetsTheOldestGoAsTimeGoesOn()
    {
        std::vector<StoredEvent> events;
        for (std::int64_t sequence = 1; sequence <= 10; ++sequence) {
            StoredEvent event = drawn(sequence);
            event.event.createdAt = fromEpochMillis(sequence * 1000);
            events.push_back(event);
        }
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(events)};
        m_model->append(blocks);
        filter("last:5s", now(10'000));
        QTRY_COMPARE(outline(*m_model), u"5 6 7 8 9 10"_s);
        QTRY_VERIFY(isSettled());
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->slide(fromEpochMillis(12'000));
        QTRY_COMPARE(outline(*m_model), u"7 8 9 10"_s);
        QCOMPARE(reset.size(), 0);
        QTRY_VERIFY(isSettled());
        m_model->slide(fromEpochMillis(12'000));
        QTRY_VERIFY(isSettled());
        QCOMPARE(outline(*m_model), u"7 8 9 10"_s);
        QCOMPARE(reset.size(), 0);
    }

    void eventsComeAndGoAtTheEdgesOfAnAgeWithoutAReset()
    {
        appendOneASecond();
        filter("age:2s..5s data.pct>=6", now(10'000));
        QTRY_COMPARE(outline(*m_model), u"6 7 8"_s);
        QTRY_VERIFY(isSettled());
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->slide(fromEpochMillis(12'000));
        QTRY_COMPARE(outline(*m_model), u"7 8 9 10"_s);
        QCOMPARE(m_model->filterProgress().matches, 4);
        m_model->slide(fromEpochMillis(12'500));
        QTRY_COMPARE(outline(*m_model), u"8 9 10"_s);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(reset.size(), 0);
        // A clock that was put back.
        m_model->slide(fromEpochMillis(10'000));
        QTRY_COMPARE(outline(*m_model), u"6 7 8"_s);
    }

    void aSlideThatCouldNotReadIsMadeUpForByTheNext()
    {
        class Failing final : public EventStore
        {
        public:
            explicit Failing(Journal journal) : m_store(std::move(journal)) {}
            Result<std::unique_ptr<EventReader>> openReader() const override
            {
                if (isBroken)
                    return fail(ErrorCode::Io, "The disk is gone.");
                return m_store.openReader();
            }
            std::atomic<bool> isBroken = false;

        private:
            MemoryStore m_store;
        };
        const auto store = std::make_shared<Failing>(m_journal);
        m_model->setStore(store);
        appendOneASecond();
        filter("age:2s..5s data.pct>=6", now(10'000));
        QTRY_COMPARE(outline(*m_model), u"6 7 8"_s);
        QTRY_VERIFY(isSettled());
        store->isBroken = true;
        m_model->slide(fromEpochMillis(16'000));
        QTRY_COMPARE(m_model->filterProgress().error, u"The disk is gone."_s);
        QCOMPARE(outline(*m_model), u"6 7 8"_s);
        // By the edges since the last slide alone, 6 to 8 would stay.
        store->isBroken = false;
        m_model->slide(fromEpochMillis(16'100));
        QTRY_COMPARE(outline(*m_model), u"12 13 14"_s);
        QCOMPARE(m_model->filterProgress().error, QString());
    }

    void aSlideChangesWhatWasToldLateInItsMiddle()
    {
        std::vector<StoredEvent> events;
        const std::array<std::int64_t, 5> seconds{9, 1, 8, 2, 9};
        for (std::int64_t sequence = 1; sequence <= 5; ++sequence) {
            StoredEvent event = drawn(sequence);
            event.event.createdAt = fromEpochMillis(seconds[static_cast<std::size_t>(sequence - 1)] * 1000);
            events.push_back(event);
        }
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(events)};
        m_model->append(blocks);
        filter("last:8s", now(9'000));
        QTRY_COMPARE(outline(*m_model), u"1 2 3 4 5"_s);
        QTRY_VERIFY(isSettled());
        m_model->slide(fromEpochMillis(9'500));
        QTRY_COMPARE(outline(*m_model), u"1 3 4 5"_s);
        m_model->slide(fromEpochMillis(10'500));
        QTRY_COMPARE(outline(*m_model), u"1 3 5"_s);
        m_model->setFilterOn(false);
        m_model->slide(fromEpochMillis(16'500));
        QTest::qWait(1);
        QTRY_COMPARE(m_model->filterProgress().matches, 2);
        m_model->setFilterOn(true);
        QCOMPARE(outline(*m_model), u"1 5"_s);
    }

    void anotherJournalIsFilteredToo()
    {
        add(1, 9);
        filter("type:grant.*");
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        add(10, 20);
        QTRY_COMPARE(outline(*m_model), u"12 15 18"_s);
    }

    void eventsThatCannotBeReadAreTold()
    {
        class Broken final : public EventStore
        {
            Result<std::unique_ptr<EventReader>> openReader() const override
            {
                return fail(ErrorCode::Io, "The disk is gone.");
            }
        };
        m_model->setStore(std::make_shared<Broken>());
        add(1, 9);
        filter("\"g1\"");
        QTRY_COMPARE(m_model->filterProgress().error, u"The disk is gone."_s);
        QVERIFY(isSettled());
    }

    void placesAreFoundBothWays()
    {
        m_model->prepend({}, true);
        m_model->setGaps({gapAfter(1, 0), gapAfter(2, 4), gapAfter(3, 9)});
        add(1, 9);
        for (const bool isFiltered : {false, true}) {
            if (isFiltered) {
                filter("type:grant.*");
                QTRY_COMPARE(m_model->shownCount(), 3);
            }
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const EventRow values = m_model->row(row);
                if (values.isGap())
                    continue;
                QCOMPARE(m_model->rowOf(m_model->numberAt(row)), row);
                QCOMPARE(m_model->rowOf(Sequence{values.sequence}), row);
            }
        }
        QCOMPARE(m_model->rowOf(Sequence{5}), -1);
        QCOMPARE(m_model->rowOf(RowNumber{4}), m_model->rowOf(Sequence{6})); // event 5 is not shown
        QCOMPARE(m_model->rowOf(RowNumber{100}), m_model->rowCount());
    }

    void randomChangesAgreeWithAPlainList()
    {
        std::mt19937 random(20261128);
        const std::array<std::pair<const char*, std::function<bool(std::int64_t)>>, 4> filters{{
            {"type:grant.*", [](std::int64_t n) { return n % 3 == 0; }},
            {"grant:(g1, g2) data.pct<50", [](std::int64_t n) { return (n % 7 == 1 || n % 7 == 2) && n % 100 < 50; }},
            {"-\"g3\"", [](std::int64_t n) { return n % 7 != 3; }},
            {"n<=1000 OR type:token.*", [](std::int64_t n) { return n <= 1000 || n % 3 != 0; }},
        }};
        for (int round = 0; round < 12; ++round) {
            init();
            m_model->setCapacity(1500);
            commit(m_journal, eventsOf(1, 1000));
            std::int64_t first = 1001;
            std::int64_t last = 1000;
            std::vector<Gap> gaps;
            std::size_t filtered = filters.size();
            bool isOn = true;
            const auto expected = [&] {
                QStringList parts;
                std::size_t gap = 0;
                for (std::int64_t n = m_model->firstSequence().value; n <= last && n > 0; ++n) {
                    if (filtered == filters.size() || !isOn || filters[filtered].second(n))
                        parts.append(QString::number(n));
                    for (; gap < gaps.size() && gaps[gap].after.value <= n; ++gap) {
                        if (gaps[gap].after.value == n)
                            parts.append(u"⚠"_s);
                    }
                }
                return parts.join(u' ');
            };
            for (int step = 0; step < 60; ++step) {
                const auto count = static_cast<std::int64_t>(random() % 60);
                switch (random() % 7) {
                case 0:
                case 1:
                    if (count > 0)
                        add(last + 1, last + count);
                    last += count;
                    break;
                case 2:
                    if (!m_model->isFull() && first > 1 && m_model->firstSequence().value == first) {
                        const std::int64_t from = std::max<std::int64_t>(1, first - count);
                        m_model->prepend(*eventsOf(from, first - 1), from == 1);
                        first = from;
                    }
                    break;
                case 3:
                    filtered = random() % filters.size();
                    isOn = true;
                    filter(filters[filtered].first);
                    break;
                case 4:
                    filtered = filters.size();
                    isOn = true;
                    m_model->clearFilter();
                    break;
                case 5:
                    if (last > m_model->firstSequence().value && (gaps.empty() || gaps.back().after.value < last)) {
                        gaps.push_back(gapAfter(std::ssize(gaps) + 1, last));
                        m_model->setGaps(gaps);
                    }
                    break;
                default:
                    isOn = random() % 2 == 0;
                    m_model->setFilterOn(isOn);
                }
                if (random() % 4 == 0)
                    QTest::qWait(1);
            }
            QTRY_VERIFY(isSettled());
            QTRY_COMPARE(outline(*m_model), expected());
        }
    }

    void matchesAreCountedWhileTyping()
    {
        add(1, 3000);
        MatchCounter counter(*m_model);
        QSignalSpy counted(&counter, &MatchCounter::counted);
        counter.count(*filter::parse("type:grant.*"), now());
        QVERIFY(counter.progress().isRunning);
        counter.count(*filter::parse("data.pct<10"), now());
        QTRY_VERIFY(!counter.progress().isRunning);
        QCOMPARE(counter.progress().matches, 300);
        QCOMPARE(counter.progress().tested, 3000);
        QVERIFY(!counted.isEmpty());
        QCOMPARE(m_model->rowCount(), 3000);
        counter.count(*filter::parse("\"g1\""), now());
        counter.cancel();
        QVERIFY(!counter.progress().isRunning);
    }
};

QTEST_MAIN(TestEventFilter)
#include "test_event_filter.moc"

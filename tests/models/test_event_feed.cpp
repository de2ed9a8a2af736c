// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace grantex;
using namespace grantex::test;

class TestEventFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingShowsTheNewestScreenfulAtOnceAndFillsBehind()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EventFeed feed(model);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journalOf(20'000))));
        QCOMPARE(model.lastSequence(), Sequence{20'000});
        QCOMPARE(model.rowCount(), 200);
        QTRY_VERIFY(!feed.isFilling());
        QCOMPARE(model.rowCount(), 20'000);
        QCOMPARE(model.firstSequence(), Sequence{1});
    }

    void newEventsArriveInFewInserts()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (std::int64_t sequence = 11; sequence <= 110; ++sequence)
            feed.receive(block(sequence, sequence));
        QTRY_COMPARE(model.rowCount(), 110);
        QVERIFY2(inserted.size() <= 3, qPrintable(QString::number(inserted.size())));
    }

    void aBurstOfTenThousandLosesNone()
    {
        EventModel model;
        EventFeed feed(model);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journalOf(0))));
        for (std::int64_t first = 1; first <= 10'000; first += 1000)
            feed.receive(block(first, first + 999));
        QTRY_COMPARE(model.eventCount(), 10'000);
    }

    void pauseFreezesTheRowsAndCountsWhatComes()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        feed.setPaused(true);
        QSignalSpy held(&feed, &EventFeed::heldBackChanged);
        for (std::int64_t first = 11; first <= 9'010; first += 1000) {
            commit(journal, block(first, first + 999));
            feed.receive(block(first, first + 999));
        }
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(feed.heldBack(), 9000);
        QCOMPARE(held.last().first().toLongLong(), 9000);
    }

    void resumingCatchesUpFromTheJournalAndGoesOnLive()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        feed.setPaused(true);
        commit(journal, block(11, 9'010));
        feed.receive(block(11, 9'010));
        feed.setGaps({gapAfter(1, 20)});
        QCOMPARE(model.rowCount(), 10);
        feed.setPaused(false);
        commit(journal, block(9'011, 9'020));
        feed.receive(block(9'011, 9'020));
        QTRY_COMPARE(model.eventCount(), 9'020);
        QCOMPARE(feed.heldBack(), 0);
        QCOMPARE(model.rowCount(), 9'021);
        QVERIFY(model.row(20).isGap());
        commit(journal, block(9'021, 9'021));
        feed.receive(block(9'021, 9'021));
        QTRY_COMPARE(model.lastSequence(), Sequence{9'021});
    }

    void pausingWithEventsStillUnderWayLosesNone()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(0);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        commit(journal, block(1, 20'000));
        for (std::int64_t first = 1; first <= 20'000; first += 5000)
            feed.receive(block(first, first + 4999));
        feed.setPaused(true);
        const auto frozen = model.eventCount();
        QVERIFY(frozen < 20'000);
        QCOMPARE(feed.heldBack() + frozen, 20'000);
        feed.setPaused(false);
        QTRY_COMPARE(model.eventCount(), 20'000);
    }

    void eventsFasterThanTheTableTakesThemAreReadFromTheJournal()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(0);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        for (std::int64_t first = 1; first <= 150'000; first += 10'000) {
            commit(journal, block(first, first + 9'999));
            feed.receive(block(first, first + 9'999));
        }
        commit(journal, block(150'001, 150'001));
        feed.receive(block(150'001, 150'001));
        QTRY_COMPARE_WITH_TIMEOUT(model.eventCount(), 150'001, 60'000);
        commit(journal, block(150'002, 150'002));
        feed.receive(block(150'002, 150'002));
        QTRY_COMPARE(model.lastSequence(), Sequence{150'002});
    }

    void eventsThatComeWhileItCatchesUpAreTakenInOrder()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        feed.setPaused(true);
        commit(journal, block(11, 30'000));
        feed.receive(block(11, 30'000));
        feed.setPaused(false);
        std::int64_t last = 30'000;
        for (; last < 30'500; ++last) {
            commit(journal, block(last + 1, last + 1));
            feed.receive(block(last + 1, last + 1));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(model.lastSequence(), Sequence{last});
        QCOMPARE(model.eventCount(), last);
    }

    void pausedAgainWhileItCatchesUpItStops()
    {
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        feed.setPaused(true);
        commit(journal, block(11, 60'000));
        feed.receive(block(11, 60'000));
        feed.setPaused(false);
        // Turn by turn: a pause between two looks would be enough to catch up.
        while (model.eventCount() <= 10)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        feed.setPaused(true);
        const auto frozen = model.eventCount();
        QVERIFY(frozen < 60'000);
        QTest::qWait(100);
        QCOMPARE(model.eventCount(), frozen);
        feed.setPaused(false);
        QTRY_COMPARE(model.eventCount(), 60'000);
    }

    void whatCouldNotBeReadIsReadWithTheNextEvents()
    {
        class Failing final : public EventStore
        {
        public:
            explicit Failing(Journal journal) : m_store(std::move(journal)) {}
            Result<std::unique_ptr<EventReader>> openReader() const override
            {
                if (!isBroken)
                    return m_store.openReader();
                ++failures;
                return fail(ErrorCode::Io, "The disk is gone.");
            }
            std::atomic<bool> isBroken = false;
            mutable std::atomic<int> failures = 0;

        private:
            MemoryStore m_store;
        };
        EventModel model;
        EventFeed feed(model);
        Journal journal = journalOf(10);
        const auto store = std::make_shared<Failing>(journal);
        QVERIFY(feed.open(store));
        feed.setPaused(true);
        commit(journal, block(11, 100));
        feed.receive(block(11, 100));
        store->isBroken = true;
        feed.setPaused(false);
        QTRY_COMPARE(store->failures.load(), 1);
        store->isBroken = false;
        std::int64_t last = 100;
        const QDeadlineTimer patience(20'000);
        do {
            ++last;
            commit(journal, block(last, last));
            feed.receive(block(last, last));
            QTest::qWait(10);
        } while (model.lastSequence().value <= 100 && !patience.hasExpired());
        QTRY_COMPARE(model.lastSequence(), Sequence{last});
        QCOMPARE(model.eventCount(), last);
    }

    void blocksCommittedBeforeOpeningAreNotShownTwice()
    {
        EventModel model;
        EventFeed feed(model);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journalOf(50))));
        feed.receive(block(41, 50));
        feed.receive(block(45, 55));
        QTRY_COMPARE(model.rowCount(), 55);
    }

    void rowsThatCameTooLateLeaveNoHole()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCapacity(1000);
        EventFeed feed(model);
        Journal journal = journalOf(50'000);
        const QSignalSpy filled(&feed, &EventFeed::filled);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journal)));
        // While the older ones are read, more newer ones come than the table takes.
        commit(journal, block(50'001, 51'500));
        feed.receive(block(50'001, 51'500));
        QVERIFY(model.firstSequence().value > 50'000);
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY(!feed.isFilling());
        QCOMPARE(model.lastSequence(), Sequence{51'500});
        QCOMPARE(model.firstSequence().value, 51'501 - model.eventCount());
    }

    void fillingStopsAtTheTablesCapacity()
    {
        EventModel model;
        model.setCapacity(5000);
        EventFeed feed(model);
        QVERIFY(feed.open(std::make_shared<MemoryStore>(journalOf(50'000))));
        QTRY_VERIFY(!feed.isFilling());
        QVERIFY(model.rowCount() < 10'000);
        QCOMPARE(model.lastSequence(), Sequence{50'000});
    }
};

QTEST_MAIN(TestEventFeed)
#include "test_event_feed.moc"

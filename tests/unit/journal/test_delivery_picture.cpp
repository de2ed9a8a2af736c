// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/delivery_picture.h"
#include "tests/support/direct_journal.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

class TestDeliveryPicture : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<DirectJournal> m_journal;

    void settle(const LaneId& lane, std::vector<SequenceRange> ranges, std::int64_t delivered,
                std::vector<DeadLetter> dead = {})
    {
        m_journal->settle({lane, std::move(ranges), delivered, std::move(dead), {}}, [](bool) {});
    }
    [[nodiscard]] std::shared_ptr<const DeliveryPicture> read() const
    {
        auto picture = DeliveryPicture::read(m_journal->directory());
        if (!picture)
            qFatal("%s", picture.error().message.c_str());
        return *picture;
    }
    [[nodiscard]] static std::vector<DeliveryState> states(const LaneDeliveries& lane, std::int64_t last)
    {
        std::vector<DeliveryState> all;
        for (std::int64_t sequence = 1; sequence <= last; ++sequence)
            all.push_back(lane.stateOf(Sequence{sequence}));
        return all;
    }

private Q_SLOTS:
    void init() { m_journal = std::make_unique<DirectJournal>(); }

    void eachEventHasItsStateAtEachDestination()
    {
        using enum DeliveryState;
        m_journal->append(2);
        m_journal->registerLane({{"b"}, "b", "webhook", "now", "t"});
        m_journal->registerLane({{"a"}, "a", "splunk", "beginning", "t"});
        m_journal->append(5);
        // Out of order, with a dead letter in the middle.
        settle({"b"}, {{{3}, {3}}}, 1);
        settle({"b"}, {{{5}, {5}}}, 0, {{{5}, "400", "no", 1}});
        settle({"b"}, {{{6}, {6}}}, 1);
        const auto picture = read();
        QCOMPARE(picture->lanes.size(), 2U);
        QCOMPARE(picture->lanes[0].name, std::string("a"));
        QCOMPARE(picture->lanes[0].type, std::string("splunk"));
        QCOMPARE(states(picture->lanes[0], 7),
                 (std::vector{Waiting, Waiting, Waiting, Waiting, Waiting, Waiting, Waiting}));
        QCOMPARE(states(picture->lanes[1], 7),
                 (std::vector{NotMeant, NotMeant, Delivered, Waiting, Failed, Delivered, Waiting}));
        QVERIFY(!picture->journalId.empty());
    }

    void whatWaitsWhileADestinationIsOffIsHeldBack()
    {
        m_journal->registerLane({{"b"}, "b", "webhook", "beginning", "t", false});
        m_journal->append(1);
        QCOMPARE(read()->lanes[0].stateOf(Sequence{1}), DeliveryState::HeldBack);
    }

    void whatTheFilterLeavesOutIsNotMeant()
    {
        m_journal->registerLane({{"b"}, "b", "webhook", "beginning", "t", true, "type:grant.*"});
        m_journal->append(1);
        const auto picture = read();
        StoredEvent event{{1}, {}, *parseEvent(R"({"id":"x","type":"token.issued","data":{}})")};
        QCOMPARE(picture->lanes[0].stateOf(event), DeliveryState::NotMeant);
        event.event.type = "grant.created";
        QVERIFY(picture->lanes[0].stateOf(event) != DeliveryState::NotMeant);
    }

    void aRemovedDestinationIsLeftOut()
    {
        m_journal->registerLane({{"b"}, "b", "webhook", "beginning", "t"});
        m_journal->registerLane({{"c"}, "c", "webhook", "beginning", "t"});
        m_journal->change([&] { return m_journal->store->keepConfigured({{"b"}}, UtcTime{}); });
        QCOMPARE(read()->lanes.size(), 1U);
    }

    void withoutAJournalItIsAnError() { QVERIFY(!DeliveryPicture::read("/nowhere/at/all")); }
};

QTEST_APPLESS_MAIN(TestDeliveryPicture)
#include "test_delivery_picture.moc"

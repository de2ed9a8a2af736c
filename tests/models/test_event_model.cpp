// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/events/event_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

void append(EventModel& model, const EventBlock& events)
{
    const std::array blocks{events};
    model.append(blocks);
}

/// "1 2 ⚠ 3": the sequences in the order of the rows, ⚠ for a gap.
QString outline(const EventModel& model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row)
        parts.append(model.row(row).isGap() ? u"⚠"_s : QString::number(model.row(row).sequence));
    return parts.join(u' ');
}

QString cell(const EventModel& model, int row, ColumnKind kind)
{
    return model.index(row, model.sectionOf(kind)).data().toString();
}

} // namespace

class TestEventModel : public QObject
{
    Q_OBJECT
private:
    EventModel* m_model = nullptr;
    QAbstractItemModelTester* m_tester = nullptr;

private Q_SLOTS:
    void init()
    {
        m_model = new EventModel(this);
        m_tester = new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }
    void cleanup()
    {
        delete m_tester;
        delete m_model;
    }

    void manyBlocksAreOneInsert()
    {
        QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
        const std::array blocks{block(1, 10), block(11, 15)};
        m_model->append(blocks);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(), 15);
        QCOMPARE(m_model->eventCount(), 15);
    }

    void eventsAlreadyHeldAreNotTakenTwice()
    {
        append(*m_model, block(1, 10));
        append(*m_model, block(5, 12));
        append(*m_model, block(3, 4));
        QCOMPARE(outline(*m_model), u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
    }

    void olderRowsComeBeforeTheOthersInOneInsert()
    {
        append(*m_model, block(101, 103));
        QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
        m_model->prepend(*block(98, 100), false);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(outline(*m_model), u"98 99 100 101 102 103"_s);
        QCOMPARE(m_model->firstSequence(), Sequence{98});
    }

    void gapsStandBehindTheEventTheyFollow()
    {
        append(*m_model, block(1, 4));
        m_model->prepend({}, true);
        m_model->setGaps({gapAfter(1, 0), gapAfter(2, 2), gapAfter(3, 4)});
        QCOMPARE(outline(*m_model), u"⚠ 1 2 ⚠ 3 4 ⚠"_s);
        append(*m_model, block(5, 5));
        QCOMPARE(outline(*m_model), u"⚠ 1 2 ⚠ 3 4 ⚠ 5"_s);
        QCOMPARE(m_model->eventCount(), 5);
    }

    void aGapBehindEventsStillUnderWayWaitsForThem()
    {
        append(*m_model, block(1, 2));
        m_model->setGaps({gapAfter(1, 4)});
        QCOMPARE(outline(*m_model), u"1 2"_s);
        append(*m_model, block(3, 6));
        QCOMPARE(outline(*m_model), u"1 2 3 4 ⚠ 5 6"_s);
    }

    void aGapBeforeTheRowsReadSoFarWaitsForThem()
    {
        append(*m_model, block(10, 11));
        m_model->setGaps({gapAfter(1, 0), gapAfter(2, 7), gapAfter(3, 9)});
        QCOMPARE(outline(*m_model), u"10 11"_s);
        m_model->prepend(*block(6, 9), false);
        QCOMPARE(outline(*m_model), u"6 7 ⚠ 8 9 ⚠ 10 11"_s);
        m_model->prepend(*block(1, 5), true);
        QCOMPARE(outline(*m_model), u"⚠ 1 2 3 4 5 6 7 ⚠ 8 9 ⚠ 10 11"_s);
    }

    void anEmptyJournalShowsItsGap()
    {
        m_model->setGaps({gapAfter(1, 0, true)});
        QCOMPARE(outline(*m_model), QString());
        m_model->prepend({}, true);
        QCOMPARE(outline(*m_model), u"⚠"_s);
        append(*m_model, block(1, 2));
        QCOMPARE(outline(*m_model), u"⚠ 1 2"_s);
    }

    void closingAGapChangesItsRowOnly()
    {
        append(*m_model, block(1, 2));
        m_model->setGaps({gapAfter(1, 1, true)});
        QVERIFY(cell(*m_model, 1, ColumnKind::Time).contains(u"since"_s));
        QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
        m_model->setGaps({gapAfter(1, 1)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(inserted.size(), 0);
        QVERIFY2(cell(*m_model, 1, ColumnKind::Time).contains(u"(1 min 29 s)"_s),
                 qPrintable(cell(*m_model, 1, ColumnKind::Time)));
    }

    void gapsThatTheJournalForgotLeaveTheTable()
    {
        append(*m_model, block(1, 3));
        m_model->setGaps({gapAfter(1, 1), gapAfter(2, 2)});
        m_model->setGaps({gapAfter(2, 2)});
        QCOMPARE(outline(*m_model), u"1 2 ⚠ 3"_s);
        m_model->setGaps({});
        QCOMPARE(outline(*m_model), u"1 2 3"_s);
    }

    void atCapacityTheOldestRowsLeave()
    {
        m_model->setCapacity(100);
        m_model->setGaps({gapAfter(1, 1)});
        for (std::int64_t first = 1; first <= 1000; first += 50)
            append(*m_model, block(first, first + 49));
        QVERIFY(m_model->rowCount() <= 100);
        QVERIFY(m_model->rowCount() >= 90);
        QCOMPARE(m_model->lastSequence(), Sequence{1000});
        QCOMPARE(m_model->eventCount(), m_model->rowCount());
    }

    void textsOfRowsThatLeftAreForgotten()
    {
        constexpr int kEvents = 120'000;
        constexpr int kKept = 1000;
        m_model->setCapacity(kKept);
        const auto add = [this](int first, int last) {
            std::vector<StoredEvent> events;
            for (int number = first; number <= last; ++number) {
                const std::string text = std::to_string(number);
                const std::string data = "{\"grantId\":\"grnt_" + text + "\",\"agentId\":\"ag_" + text + "\"}";
                events.push_back(drawn(number, "grant.created", data));
            }
            append(*m_model, std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
        };
        std::size_t most = 0;
        for (int first = 1; first <= kEvents; first += 500) {
            add(first, first + 499);
            most = std::max(most, m_model->dictionary()->size());
        }
        QVERIFY(most > 90'000);
        QVERIFY2(m_model->dictionary()->size() < most / 2, qPrintable(QString::number(m_model->dictionary()->size())));
        // Numbers that became free are given anew and do not mix with those in use.
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const EventRow values = m_model->row(row);
            const std::string number = std::to_string(values.sequence);
            QCOMPARE(std::string(m_model->dictionary()->text(ValueColumn::Grant, values.grant)), "grnt_" + number);
            QCOMPARE(std::string(m_model->dictionary()->text(ValueColumn::Agent, values.agent)), "ag_" + number);
            QCOMPARE(m_model->dictionary()->ownerOf(values.grant, values.sequence + 1).agent, values.agent);
        }
    }

    void textsOfOldRowsAreReadFromTheJournal()
    {
        const Journal journal = journalOf(5000);
        (*journal)[9].event =
            drawn(10, "budget.threshold", R"({"grantId":"grnt_1","pct":80,"remaining":"15.0000"})").event;
        MemoryReader reader(journal);
        m_model->setReader(&reader);
        m_model->prepend(*journal, true);
        QCOMPARE(cell(*m_model, 9, ColumnKind::Summary), u"80 % of the budget used, 15.0000 left"_s);
        m_model->setReader(nullptr);
    }

    void anEventTheJournalNoLongerHoldsSaysSo()
    {
        const Journal empty = journalOf(0);
        MemoryReader reader(empty);
        m_model->setReader(&reader);
        m_model->prepend(*block(1, 1), true);
        QCOMPARE(cell(*m_model, 0, ColumnKind::Summary), u"(no longer in the journal)"_s);
        QCOMPARE(m_model->eventAt(0), nullptr);
        m_model->setReader(nullptr);
    }

    void whoseAGrantIsIsToldInFewWords()
    {
        const std::string longer(300, 'p');
        append(*m_model,
               std::make_shared<JournalEvents>(std::vector{
                   drawn(1, "grant.created", R"({"grantId":"g1","agentId":"ag_1","principalId":"alice"})"),
                   drawn(2, "grant.created", R"({"grantId":"g2","agentId":"ag_1","principalId":")" + longer + R"("})"),
                   drawn(3, "token.issued", R"({"grantId":"g3"})")}));
        QCOMPARE(m_model->holderOf("g1"), u"ag_1 for alice"_s);
        QVERIFY(m_model->holderOf("g2").startsWith(u"ag_1 for ppp"_s) && m_model->holderOf("g2").size() < 80);
        QCOMPARE(m_model->holderOf("g3"), QString());
        QCOMPARE(m_model->holderOf("never heard of"), QString());
        QCOMPARE(m_model->holderOf(""), QString());
    }

    void aRevokeShowsTheOwnerLearntEarlierAsInferred()
    {
        auto events =
            std::vector{drawn(1, "grant.created", R"({"grantId":"g1","agentId":"ag_1","principalId":"alice"})"),
                        drawn(2, "grant.revoked", R"({"grantId":"g1","cascade":true})")};
        append(*m_model, std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
        const auto agent = m_model->index(1, m_model->sectionOf(ColumnKind::Agent));
        QCOMPARE(agent.data().toString(), u"ag_1"_s);
        QCOMPARE(agent.data(EventModel::IsInferredRole).toBool(), true);
        QCOMPARE(m_model->index(0, m_model->sectionOf(ColumnKind::Agent)).data(EventModel::IsInferredRole).toBool(),
                 false);
        QCOMPARE(cell(*m_model, 1, ColumnKind::Principal), u"alice"_s);
    }

    void anOwnerToldOnlyLaterIsNotInferred()
    {
        auto events = std::vector{drawn(1, "grant.revoked", R"({"grantId":"g1"})"),
                                  drawn(2, "token.issued", R"({"grantId":"g1","agentId":"ag_1"})")};
        append(*m_model, std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
        QCOMPARE(cell(*m_model, 0, ColumnKind::Agent), QString());
    }

    void eachRowHasASpokenSentence()
    {
        append(*m_model, block(1, 1));
        m_model->setGaps({gapAfter(1, 1)});
        QVERIFY(m_model->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(u"token.issued"_s));
        QVERIFY(m_model->index(1, 3).data(Qt::AccessibleTextRole).toString().contains(u"not recoverable"_s));
    }

    void foreignTextInATooltipStaysPlain()
    {
        auto events = std::vector{drawn(1, "token.issued", R"({"principalId":"<b>bold</b>"})")};
        append(*m_model, std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
        const auto tip = m_model->index(0, m_model->sectionOf(ColumnKind::Principal)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;bold"_s), qPrintable(tip));
    }
};

QTEST_MAIN(TestEventModel)
#include "test_event_model.moc"

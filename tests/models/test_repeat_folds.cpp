// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/events/event_model.h"
#include "ui/events/repeat_folds.h"
#include "ui/events/time_counter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <random>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

/// t: a threshold of grant a at 80 %, T: at 50 %, u: of grant b at 80 %, anything else: another event.
StoredEvent eventOf(std::int64_t sequence, char kind)
{
    if (kind != 't' && kind != 'T' && kind != 'u')
        return drawn(sequence, "token.issued", R"({"grantId":"a"})");
    const std::string grant = kind == 'u' ? "b" : "a";
    // The names by which services tell the percentage.
    const std::string key = sequence % 2 == 0 ? "pct" : "thresholdPercent";
    return drawn(sequence, "budget.threshold",
                 R"({"grantId":")" + grant + R"(",")" + key + R"(":)" + (kind == 'T' ? "50" : "80") +
                     R"(,"remaining":"1.0000"})");
}

EventBlock blockOf(std::int64_t first, const std::string& kinds)
{
    std::vector<StoredEvent> events;
    for (const char kind : kinds)
        events.push_back(eventOf(first + std::ssize(events), kind));
    return std::make_shared<const std::vector<StoredEvent>>(std::move(events));
}

/// "1 2×3 5": the sequence at each row, ×N where a folded run begins, >N where an open one does.
QString outline(const EventModel& model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QString part = model.row(row).isGap() ? u"⚠"_s : QString::number(model.row(row).sequence);
        if (const int repeats = index.data(EventModel::RepeatsRole).toInt(); repeats > 0)
            part += (index.data(EventModel::IsOpenRole).toBool() ? u">"_s : u"×"_s) + QString::number(repeats);
        parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

class TestRepeatFolds : public QObject
{
    Q_OBJECT
private:
    Journal m_journal;
    std::unique_ptr<EventModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void add(std::int64_t first, const std::string& kinds)
    {
        const EventBlock events = blockOf(first, kinds);
        commit(m_journal, events);
        const std::array blocks{events};
        m_model->append(blocks);
    }
    void filter(const std::string& text)
    {
        m_model->setFilter(*filter::parse(text), {fromEpochMillis(0), QTimeZone::utc()});
    }

private Q_SLOTS:
    void init()
    {
        m_journal = journalOf(0);
        m_model = std::make_unique<EventModel>();
        m_model->setStore(std::make_shared<MemoryStore>(m_journal));
        m_model->setFolding(true);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void repeatsOfOneGrantAndPercentageAreOneRow()
    {
        add(1, "xttttTTxuutx");
        QCOMPARE(outline(*m_model), u"1 2×4 6×2 8 9×2 11 12"_s);
        QCOMPARE(m_model->eventCount(), 12);
        QCOMPARE(m_model->shownCount(), 12);
        QVERIFY(!m_model->shownRows());
        m_model->setFolding(false);
        QCOMPARE(m_model->rowCount(), 12);
        QCOMPARE(m_model->index(1, 0).data(EventModel::RepeatsRole).toInt(), 0);
        m_model->setFolding(true);
        QCOMPARE(outline(*m_model), u"1 2×4 6×2 8 9×2 11 12"_s);
    }

    void percentagesThatAreNotWholeAreNotTakenForEachOther()
    {
        std::vector<StoredEvent> events;
        for (const char* percent : {"80.2", "80.9", "80", "80.0", "\"80\"", "\"80.00\"", "8e1", "\"80x\"", "80 "})
            events.push_back(drawn(std::ssize(events) + 1, "budget.threshold",
                                   std::string(R"({"grantId":"a","pct":)") + percent + "}"));
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(events)};
        m_model->append(blocks);
        QCOMPARE(outline(*m_model), u"1 2 3×4 7 8 9"_s);
    }

    void aRepeatThatComesChangesOnlyTheNumber()
    {
        add(1, "xt");
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy grew(m_model.get(), &EventModel::runGrew);
        add(3, "t");
        add(4, "tt");
        QCOMPARE(outline(*m_model), u"1 2×4"_s);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().toModelIndex().row(), 1);
        QCOMPARE(grew.size(), 2);
        add(6, "ttxtt");
        QCOMPARE(outline(*m_model), u"1 2×6 8 9×2"_s);
        QCOMPARE(inserted.size(), 1);
    }

    void aRunIsOpenedAndFoldedInPlace()
    {
        add(1, "xtttx");
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->setFoldOpen(1, true);
        QCOMPARE(outline(*m_model), u"1 2>3 3 4 5"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 2);
        QCOMPARE(inserted.first().at(2).toInt(), 3);
        m_model->setFoldOpen(3, false); // any row of it
        QCOMPARE(outline(*m_model), u"1 2×3 5"_s);
        m_model->setFoldOpen(0, true); // stands alone
        QCOMPARE(outline(*m_model), u"1 2×3 5"_s);
    }

    void openingARunCountsNothingAnew()
    {
        add(1, "xtttx");
        const TimeCounter counter(*m_model);
        QSignalSpy changed(&counter, &TimeCounter::changed);
        QTRY_COMPARE(changed.size(), 1);
        m_model->setFoldOpen(1, true);
        m_model->setFoldOpen(1, false);
        QTest::qWait(200);
        QCOMPARE(changed.size(), 1);
        add(6, "x");
        QTRY_COMPARE(changed.size(), 2);
    }

    void anOpenRunStaysOpen()
    {
        add(1, "xtt");
        m_model->setFoldOpen(1, true);
        add(4, "ttx");
        QCOMPARE(outline(*m_model), u"1 2>4 3 4 5 6"_s);
        filter("-type:token.issued");
        QTRY_COMPARE(outline(*m_model), u"2>4 3 4 5"_s);
        m_model->clearFilter();
        QCOMPARE(outline(*m_model), u"1 2>4 3 4 5 6"_s);
    }

    void aGapEndsARun()
    {
        m_model->setGaps({gapAfter(1, 3)});
        add(1, "ttttt");
        QCOMPARE(outline(*m_model), u"1×3 ⚠ 4×2"_s);
        m_model->setGaps({gapAfter(1, 3), gapAfter(2, 4)});
        QCOMPARE(outline(*m_model), u"1×3 ⚠ 4 ⚠ 5"_s);
        m_model->setGaps({gapAfter(2, 4)});
        QCOMPARE(outline(*m_model), u"1×4 ⚠ 5"_s);
        m_model->setGaps({});
        QCOMPARE(outline(*m_model), u"1×5"_s);
    }

    void olderRowsThatBeginTheRunTakeItsRow()
    {
        commit(m_journal, blockOf(1, "xtttttx"));
        const std::array blocks{blockOf(5, "ttx")};
        m_model->append(blocks);
        QCOMPARE(outline(*m_model), u"5×2 7"_s);
        m_model->prepend(*blockOf(4, "t"), false);
        QCOMPARE(outline(*m_model), u"4×3 7"_s);
        m_model->setFoldOpen(0, true);
        m_model->prepend(*blockOf(1, "xtt"), true);
        QCOMPARE(outline(*m_model), u"1 2>5 3 4 5 6 7"_s);
        m_model->setFoldOpen(1, false);
        QCOMPARE(outline(*m_model), u"1 2×5 7"_s);
    }

    void whatAFilterBringsTogetherIsFolded()
    {
        add(1, "txtutxTt");
        QCOMPARE(m_model->rowCount(), 8);
        filter("grant:a type:budget.*");
        QTRY_COMPARE(outline(*m_model), u"1×3 7 8"_s);
        QCOMPARE(m_model->shownCount(), 5);
        QCOMPARE(m_model->filterProgress().matches, 5);
        QCOMPARE(m_model->shownRows()->size(), std::size_t{5});
        add(9, "uxt");
        QCOMPARE(outline(*m_model), u"1×3 7 8×2"_s);
        m_model->setFilterOn(false);
        QCOMPARE(m_model->rowCount(), 11);
    }

    void anEventThatIsFoldedAwayIsFoundAndRevealed()
    {
        add(1, "xtttx");
        QCOMPARE(m_model->rowOf(Sequence{3}), 1);
        QCOMPARE(m_model->rowOf(Sequence{5}), 2);
        QCOMPARE(m_model->eventsIn(0, 2), 5);
        QCOMPARE(m_model->eventsIn(1, 1), 3);
        QCOMPARE(m_model->lastNumberAt(1), 3);
        QCOMPARE(m_model->reveal(Sequence{5}), 2);
        QCOMPARE(outline(*m_model), u"1 2×3 5"_s);
        QCOMPARE(m_model->reveal(Sequence{3}), 2);
        QCOMPARE(outline(*m_model), u"1 2>3 3 4 5"_s);
        QCOMPARE(m_model->eventsIn(1, 1), 1);
        QCOMPARE(m_model->lastNumberAt(1), 1);
        QCOMPARE(m_model->reveal(Sequence{9}), -1);
    }

    void atCapacityTheRestOfARunKeepsItsRow()
    {
        m_model->setCapacity(10);
        add(1, "xttttttttt");
        QCOMPARE(outline(*m_model), u"1 2×9"_s);
        add(11, "txx");
        QCOMPARE(m_model->lastSequence(), Sequence{13});
        const std::int64_t first = m_model->firstSequence().value;
        QCOMPARE(outline(*m_model), u"%1×%2 12 13"_s.arg(first).arg(12 - first));
    }

    void aSentenceTellsTheNumber()
    {
        add(1, "ttt");
        QVERIFY(m_model->sentence(0).contains(u"3 times in a row"_s));
        QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void randomChangesAgreeWithAPlainList()
    {
        std::mt19937 random(20261130);
        const std::array<std::pair<const char*, std::function<bool(char)>>, 3> filters{{
            {"type:budget.*", [](char kind) { return kind != 'x'; }},
            {"grant:a", [](char kind) { return kind != 'u'; }},
            {"-type:token.issued grant:b", [](char kind) { return kind == 'u'; }},
        }};
        for (int round = 0; round < 12; ++round) {
            cleanup();
            init();
            m_model->setCapacity(700);
            std::string kinds;
            for (int i = 0; i < 400; ++i)
                kinds += "ttttTux"[random() % 7];
            commit(m_journal, blockOf(1, kinds));
            std::int64_t first = 401;
            std::vector<Gap> gaps;
            std::size_t filtered = filters.size();
            const auto expected = [&] {
                QStringList parts;
                std::size_t gap = 0;
                std::int64_t head = 0;
                std::int64_t count = 0;
                char last = 0;
                const auto flush = [&] {
                    if (head != 0)
                        parts.append(QString::number(head) + (count > 1 ? u"×"_s + QString::number(count) : QString()));
                    head = count = last = 0;
                };
                for (std::int64_t n = m_model->firstSequence().value; n > 0 && n <= std::ssize(kinds); ++n) {
                    const char kind = kinds[static_cast<std::size_t>(n - 1)];
                    if (filtered == filters.size() || filters[filtered].second(kind)) {
                        if (kind == 'x' || kind != last)
                            flush();
                        head = head == 0 ? n : head;
                        ++count;
                        last = kind == 'x' ? 0 : kind;
                        if (kind == 'x')
                            flush();
                    }
                    for (; gap < gaps.size() && gaps[gap].after.value <= n; ++gap) {
                        if (gaps[gap].after.value != n)
                            continue;
                        flush();
                        parts.append(u"⚠"_s);
                    }
                }
                flush();
                return parts.join(u' ');
            };
            const auto foldAll = [&] {
                for (int row = 0; row < m_model->rowCount(); ++row)
                    m_model->setFoldOpen(row, false);
            };
            for (int step = 0; step < 80; ++step) {
                const auto count = static_cast<std::int64_t>(random() % 30);
                switch (random() % 8) {
                case 0:
                case 1: {
                    std::string more;
                    for (std::int64_t i = 0; i < count; ++i)
                        more += "ttttTux"[random() % 7];
                    add(std::ssize(kinds) + 1, more);
                    kinds += more;
                    break;
                }
                case 2:
                    if (!m_model->isFull() && first > 1 &&
                        (m_model->eventCount() == 0 || m_model->firstSequence().value == first)) {
                        const std::int64_t from = std::max<std::int64_t>(1, first - count - 1);
                        m_model->prepend(*blockOf(from, kinds.substr(static_cast<std::size_t>(from - 1),
                                                                     static_cast<std::size_t>(first - from))),
                                         from == 1);
                        first = from;
                    }
                    break;
                case 3:
                    filtered = random() % filters.size();
                    filter(filters[filtered].first);
                    break;
                case 4:
                    filtered = filters.size();
                    m_model->clearFilter();
                    break;
                case 5:
                    if (const std::int64_t after = std::ssize(kinds) - count;
                        after > m_model->firstSequence().value && m_model->eventCount() > 0 &&
                        (gaps.empty() || gaps.back().after.value < after)) {
                        gaps.push_back(gapAfter(std::ssize(gaps) + 1, after));
                        m_model->setGaps(gaps);
                    }
                    break;
                default:
                    if (m_model->rowCount() > 0) {
                        const int row = static_cast<int>(random() % static_cast<unsigned>(m_model->rowCount()));
                        m_model->setFoldOpen(row, random() % 2 == 0);
                    }
                }
                if (random() % 4 == 0)
                    QTest::qWait(1);
            }
            QTRY_VERIFY(!m_model->filterProgress().isRunning);
            foldAll();
            QTRY_COMPARE(outline(*m_model), expected());
            // Both ways between rows and events.
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->row(row).isGap())
                    continue;
                QCOMPARE(m_model->rowOf(m_model->numberAt(row)), row);
                QCOMPARE(m_model->rowOf(m_model->lastNumberAt(row)), row);
            }
        }
    }
};

QTEST_MAIN(TestRepeatFolds)
#include "test_repeat_folds.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "core/index/slide_scan.h"
#include "tests/unit/index/memory_store.h"

#include <QtTest>
#include <map>
#include <random>

using namespace grantex;
using namespace grantex::test;

namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

StoredEvent eventAgo(std::int64_t sequence, std::int64_t ms)
{
    StoredEvent event = eventOf(sequence, sequence % 2 == 0 ? "grant.revoked" : "token.issued",
                                R"({"grantId":"g","pct":)" + std::to_string(sequence % 100) + "}");
    event.event.createdAt = fromEpochMillis(kNow - ms);
    return event;
}

RawEvent rawOf(const StoredEvent& event)
{
    RawEvent raw;
    raw.sequence = event.sequence.value;
    raw.id = event.event.id;
    raw.json = event.event.json;
    return raw;
}

} // namespace

class TestSlideScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dictionary = std::make_shared<RowDictionary>();
        m_table.clear();
        m_events = std::make_shared<std::vector<StoredEvent>>();
    }

    void answersKeptAreThoseOfAWholeScan_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char* filter : {"last:5s", "age>=3s", "age:2s..4s", "age:1s..1500ms", "-last:2s type:token.*",
                                   "last:4s data.pct>50", "age<1s OR \"revoked\"", "-(age:1s..2s data.pct<80)"})
            QTest::newRow(filter) << filter;
    }

    /// Matches are brought forward slide by slide, rows come between two slides and are asked as they come, and at the
    /// end of each slide the matches are what a whole scan would find.
    void answersKeptAreThoseOfAWholeScan()
    {
        QFETCH(const QString, filter);
        std::mt19937 random(20261129);
        const auto store = std::make_shared<MemoryStore>(m_events);
        std::map<RowNumber, bool> matches;
        std::int64_t now = kNow;
        const auto planAt = [&](std::int64_t at) {
            ColumnPlan plan(*filter::parse(filter.toStdString()), {fromEpochMillis(at), QTimeZone::utc()});
            plan.learn({m_dictionary, m_dictionary->owners(), fromEpochMillis(at), nullptr});
            return plan;
        };
        const auto holds = [this](const ColumnPlan& plan, RowNumber row) {
            const auto answer = plan.ask(m_table.row(row));
            return answer == ColumnPlan::Answer::NeedsBytes
                       ? plan.ask(m_table.row(row), rawOf((*m_events)[static_cast<std::size_t>(row)]))
                       : answer == ColumnPlan::Answer::Yes;
        };
        int changes = 0;
        for (int step = 0; step < 60; ++step) {
            const std::int64_t before = now;
            for (std::size_t count = random() % 200; count > 0; --count) {
                now += static_cast<std::int64_t>(random() % 12);
                // Most are new, some are told late, and some come from a clock that is ahead.
                const auto late = static_cast<std::int64_t>(random() % 10 == 0 ? random() % 6000 : random() % 20);
                m_events->push_back(eventAgo(m_table.end() + 1, kNow - now + late - 5));
                m_table.append(std::array{m_dictionary->rowOf(m_events->back())});
                matches[m_table.end() - 1] = holds(planAt(now), m_table.end() - 1);
            }
            now += static_cast<std::int64_t>(random() % 1000);
            const ColumnPlan plan = planAt(now);
            const auto slid =
                slideScan(m_table.snapshot(), plan, fromEpochMillis(before), store.get(), std::atomic<bool>(false));
            QVERIFY(slid && *slid);
            for (const RowNumber row : (*slid)->in)
                changes += std::exchange(matches[row], true) ? 0 : 1;
            for (const RowNumber row : (*slid)->out)
                changes += std::exchange(matches[row], false) ? 1 : 0;
            for (RowNumber row = 0; row < m_table.end(); ++row) {
                QVERIFY2(matches[row] == holds(plan, row),
                         qPrintable(QStringLiteral("row %1 at step %2").arg(row).arg(step)));
            }
        }
        QVERIFY(changes > 50);
    }

    void onlyRowsAtTheEdgeAreRead()
    {
        for (std::int64_t sequence = 1; sequence <= 1000; ++sequence)
            m_events->push_back(eventAgo(sequence, (1000 - sequence) * 1000));
        for (const StoredEvent& event : *m_events)
            m_table.append(std::array{m_dictionary->rowOf(event)});
        ColumnPlan plan(*filter::parse("last:100s \"grant\""), {fromEpochMillis(kNow + 3000), QTimeZone::utc()});
        plan.learn({m_dictionary, nullptr, fromEpochMillis(kNow + 3000), nullptr});
        const auto slid = slideScan(m_table.snapshot(), plan, fromEpochMillis(kNow),
                                    std::make_shared<MemoryStore>(m_events).get(), std::atomic<bool>(false));
        QVERIFY(slid && *slid);
        QCOMPARE((*slid)->out, (std::vector<RowNumber>{899, 900, 901}));
        QVERIFY((*slid)->in.empty());
    }

    void aCancelledSlideTellsNothing()
    {
        m_events->push_back(eventAgo(1, 100));
        m_table.append(std::array{m_dictionary->rowOf(m_events->back())});
        ColumnPlan plan(*filter::parse("last:1s"), {fromEpochMillis(kNow + 3000), QTimeZone::utc()});
        plan.learn({m_dictionary, nullptr, fromEpochMillis(kNow + 3000), nullptr});
        const auto slid = slideScan(m_table.snapshot(), plan, fromEpochMillis(kNow), nullptr, std::atomic<bool>(true));
        QVERIFY(slid && !*slid);
    }

private:
    std::shared_ptr<RowDictionary> m_dictionary;
    RowTable m_table;
    std::shared_ptr<std::vector<StoredEvent>> m_events;
};

QTEST_GUILESS_MAIN(TestSlideScan)
#include "test_slide_scan.moc"

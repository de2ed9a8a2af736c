// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/row_pointer.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"

#include <QScrollBar>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromEpochMillis(1'772'366'400'000); // 2026-03-01T12:00:00Z
constexpr int kPatience = 15'000;

/// One event a second from noon on; each tenth is an alarm.
EventBlock eachSecond(std::int64_t first, std::int64_t last)
{
    std::vector<StoredEvent> events;
    for (std::int64_t sequence = first; sequence <= last; ++sequence) {
        StoredEvent event = drawn(sequence, sequence % 10 == 0 ? "anomaly.detected" : "token.issued");
        event.event.createdAt = noon + sequence * 1s;
        events.push_back(std::move(event));
    }
    return std::make_shared<const std::vector<StoredEvent>>(std::move(events));
}

} // namespace

/// The strip of a pane over the pane's own model and table.
class TestPaneTimeline : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EventPane> m_pane;
    UtcTime m_now = noon + 1h;

    [[nodiscard]] Timeline& strip() const { return m_pane->timeline(); }
    void add(std::int64_t first, std::int64_t last) const
    {
        const std::array blocks{eachSecond(first, last)};
        m_pane->model().append(blocks);
    }
    /// Events in the words of a bar that begins there and is a minute long.
    [[nodiscard]] QString minute(int after) const { return strip().wordsAt(noon + after * 1min); }
    void filter(const std::string& text) const
    {
        const auto query = filter::parse(text);
        QVERIFY(query.has_value());
        m_pane->setFilter(*query, QString::fromStdString(text));
    }

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<EventPane>();
        m_pane->resize(400, 500);
        strip().setZone(QTimeZone::utc());
        strip().setNow([this] { return m_now; });
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        // Bars of a minute.
        strip().showSpan({noon, noon + 55min});
        QCOMPARE(strip().width(), 400);
    }
    void cleanup() { m_pane.reset(); }

    void eventsThatComeAreCounted()
    {
        add(1, 600);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s); tokens 54, alarms 6"_s), qPrintable(minute(2)),
                                  kPatience);
        add(601, 1200);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(12).contains(u": 60 event(s)"_s), qPrintable(minute(12)), kPatience);
        QVERIFY2(minute(2).contains(u": 60 event(s)"_s), qPrintable(minute(2)));
    }

    void olderEventsAreCountedToo()
    {
        add(601, 1200);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(12).contains(u": 60 event(s)"_s), qPrintable(minute(12)), kPatience);
        m_pane->model().prepend(*eachSecond(1, 600), true);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s)"_s), qPrintable(minute(2)), kPatience);
    }

    void theLineStaysAtItsMomentWhenRowsComeAndGo()
    {
        add(10, 14);
        TimeCursor cursor;
        m_pane->setTimeCursor(cursor);
        cursor.setTime(m_pane->model().row(2).time());
        const QWidget& line = m_pane->pointer().line();
        QVERIFY(line.isVisible());
        const auto top = [this](int row) { return m_pane->table().rowViewportPosition(row) - 1; };
        QCOMPARE(line.y(), top(2));
        // All of them fit: no scroll bar tells of it.
        m_pane->model().prepend(*eachSecond(1, 3), true);
        QVERIFY(top(5) > top(2));
        QCOMPARE(line.y(), top(5));
        m_pane->model().clear();
        QVERIFY(!line.isVisible());
    }

    void eventsThatLeaveTheTableLeaveTheStrip()
    {
        m_pane->model().setCapacity(1000);
        add(1, 900);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s)"_s), qPrintable(minute(2)), kPatience);
        add(901, 1500);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).endsWith(u"no events"_s), qPrintable(minute(2)), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(20).contains(u": 60 event(s)"_s), qPrintable(minute(20)), kPatience);
        m_pane->model().clear();
        QTRY_VERIFY2_WITH_TIMEOUT(minute(20).endsWith(u"no events"_s), qPrintable(minute(20)), kPatience);
        add(1, 300);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s)"_s), qPrintable(minute(2)), kPatience);
    }

    void matchesStandOverTheTotal()
    {
        add(1, 1200);
        filter("type:anomaly.*");
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s), 6 match; alarms 6"_s), qPrintable(minute(2)),
                                  kPatience);
        // New events are matched as they come, and so are those that no filter shows.
        add(1201, 1800);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(22).contains(u": 60 event(s), 6 match"_s), qPrintable(minute(22)), kPatience);
        filter("type:nothing.*");
        QTRY_VERIFY2_WITH_TIMEOUT(minute(22).contains(u": 60 event(s), 0 match"_s), qPrintable(minute(22)), kPatience);
        add(1801, 2400);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(32).contains(u": 60 event(s), 0 match"_s), qPrintable(minute(32)), kPatience);
        m_pane->clearFilter();
        QTRY_VERIFY2_WITH_TIMEOUT(minute(22).contains(u": 60 event(s); tokens 54"_s), qPrintable(minute(22)),
                                  kPatience);
    }

    void aClickBringsTheTableThere()
    {
        add(1, 3000);
        QTRY_VERIFY2_WITH_TIMEOUT(minute(2).contains(u": 60 event(s)"_s), qPrintable(minute(2)), kPatience);
        const int x = qRound(strip().scale().xOf(noon + 10min));
        QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, QPoint(x, 10));
        EventTable& table = m_pane->table();
        QVERIFY(!table.isFollowing());
        const UtcTime top = m_pane->model().row(table.rowAt(0)).time();
        const UtcTime below = m_pane->model().row(table.rowAt(table.viewport()->height() - 2)).time();
        QVERIFY(top < noon + 10min + 10s && below > noon + 10min - 10s);
    }

    void theStripHoldsStillWhileTheTableDoes()
    {
        add(1, 3000);
        strip().goToLiveEnd();
        m_pane->table().letGo();
        const TimeSpan held = strip().scale().span();
        m_now += 10min;
        strip().countsChanged();
        QTest::qWait(300);
        QVERIFY(strip().scale().span() == held);
        m_pane->setPaused(true);
        m_pane->table().follow();
        QVERIFY(strip().scale().span() == held);
        m_pane->setPaused(false);
        QVERIFY(strip().scale().span().to > held.to);
    }

    void gapsComeFromTheModel()
    {
        add(1, 10);
        Gap gap = gapAfter(1, 10);
        gap.from = noon + 20min;
        gap.to = noon + 22min;
        m_pane->model().setGaps({gap});
        QTRY_VERIFY2_WITH_TIMEOUT(minute(21).contains(u"no events; ⚠ no connection"_s), qPrintable(minute(21)),
                                  kPatience);
    }
};

QTEST_MAIN(TestPaneTimeline)
#include "test_pane_timeline.moc"

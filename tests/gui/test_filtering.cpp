// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/events/cell_actions.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/seen_events.h"
#include "ui/filter/completion_popup.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/text/shown_zone.h"

#include <QAction>
#include <QListView>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 3000;

/// Every third event is a threshold of one of three grants.
Journal someEvents()
{
    auto journal = std::make_shared<JournalEvents>();
    for (int i = 1; i <= kEvents; ++i) {
        const std::string grant = "grnt_" + std::to_string(i % 9 / 3);
        const std::string pct = std::to_string(i % 100);
        journal->push_back(i % 3 == 0
                               ? drawn(i, "budget.threshold", R"({"grantId":")" + grant + R"(","pct":)" + pct + "}")
                               : drawn(i, "token.issued", R"({"agentId":"ag_)" + std::to_string(i % 2) + R"("})"));
    }
    return journal;
}

struct Place
{
    SavedFilters saved{QString()};
    FilterHistory history{QString()};
    QUndoStack undo;
    EventPane pane;
    EventFilter filter{pane, saved, history, undo};
    CellActions actions;

    Place()
    {
        actions.addTo(pane.table());
        QObject::connect(&actions, &CellActions::aimed, &filter, &EventFilter::aim);
        static_cast<void>(pane.open(std::make_shared<MemoryStore>(someEvents())));
        pane.resize(1000, 600);
        pane.show();
        static_cast<void>(QTest::qWaitForWindowActive(&pane));
        pane.table().setFocus();
    }

    EventTable& table() { return pane.table(); }
    [[nodiscard]] bool isFilled() const
    {
        return pane.model().eventCount() == kEvents && !const_cast<Place*>(this)->pane.feed().isFilling();
    }
    [[nodiscard]] int rows() { return pane.model().rowCount(); }
    void click(int row, ColumnKind column)
    {
        const QModelIndex cell = pane.model().index(row, pane.model().sectionOf(column));
        table().scrollTo(cell);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    [[nodiscard]] QString text() { return filter.bar().edit().text(); }
};

} // namespace

/// Bar and table together: what is typed is shown, what is pointed at is typed, and the place is kept.
class TestFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFiltersTheTable();
    void cellsAreTakenInByKey();
    void filtersOffKeepThePlace();
    void valuesAndPathsComeFromTheTable();
    void thePaneAndTheBarAgree();
    void newEventsAreCounted();
    void anotherZoneReachesWhatIsApplied();
};

void TestFiltering::anotherZoneReachesWhatIsApplied()
{
    ShownZone::instance().choose("UTC");
    const auto back = qScopeGuard([] { ShownZone::instance().choose({}); });
    Place place;
    QTRY_VERIFY(place.isFilled());
    const auto clock = [&place](int row, int minutes) {
        const UtcTime time = place.pane.model().row(row).time() + std::chrono::minutes(minutes);
        return shownTime(time).toString(u"yyyy-MM-ddTHH:mm"_s);
    };
    const QString typed = u"time:[%1 TO %2]"_s.arg(clock(0, -1), clock(kEvents - 1, 1));
    place.filter.bar().focusFilter();
    QTest::keyClicks(&place.filter.bar().edit(), typed);
    QTRY_COMPARE(place.rows(), kEvents);
    QTRY_COMPARE(place.filter.bar().countText(), u"3,000 of 3,000"_s);
    // The same clock is another moment there.
    ShownZone::instance().choose("Asia/Kathmandu");
    QTRY_COMPARE(place.rows(), 0);
}

void TestFiltering::typingFiltersTheTable()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    place.filter.bar().focusFilter();
    QTest::keyClicks(&place.filter.bar().edit(), u"type:budget.* data.pct>=50"_s);
    QTRY_COMPARE(place.rows(), 500);
    QTRY_COMPARE(place.filter.bar().countText(), u"500 of 3,000"_s);
    QCOMPARE(place.filter.bar().state(), FilterBar::State::Valid);
    QTest::keyClick(&place.filter.bar().edit(), Qt::Key_Escape);
    QTest::keyClick(&place.filter.bar().edit(), Qt::Key_Escape);
    QVERIFY(place.table().hasFocus());
    place.undo.undo();
    QTRY_COMPARE(place.rows(), kEvents);
    QCOMPARE(place.text(), QString());
}

void TestFiltering::cellsAreTakenInByKey()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    place.click(kEvents - 1, ColumnKind::Type); // number 3,000: a threshold
    place.press(Qt::Key_I);
    QCOMPARE(place.text(), u"type:budget.threshold"_s);
    QTRY_COMPARE(place.rows(), 1000);
    // The row that was pointed at is still the current one, in the same column.
    QCOMPARE(place.table().currentIndex().column(), place.pane.model().sectionOf(ColumnKind::Type));
    place.click(place.rows() - 1, ColumnKind::Grant);
    place.press(Qt::Key_X);
    QCOMPARE(place.text(), u"type:budget.threshold -grant:grnt_1"_s);
    QTRY_COMPARE(place.rows(), 666);
    place.undo.undo();
    QTRY_COMPARE(place.rows(), 1000);
    place.click(place.rows() - 1, ColumnKind::Grant);
    place.press(Qt::Key_I, Qt::ShiftModifier);
    QCOMPARE(place.text(), u"grant:grnt_1"_s);
    QTRY_COMPARE(place.rows(), 334);
    place.undo.undo();
    QTRY_COMPARE(place.rows(), 1000);
    place.click(place.rows() - 1, ColumnKind::Grant);
    place.press(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(place.text(), u"-grant:grnt_1"_s);
    QTRY_COMPARE(place.rows(), kEvents - 334);
    place.undo.undo();
    place.undo.undo();
    QTRY_COMPARE(place.rows(), kEvents);
    // Down and up stay in the column.
    place.click(kEvents - 3, ColumnKind::Agent);
    place.press(Qt::Key_K);
    QCOMPARE(place.table().currentIndex().column(), place.pane.model().sectionOf(ColumnKind::Agent));
    QCOMPARE(place.table().currentIndex().row(), kEvents - 4);
    place.press(Qt::Key_X); // number 2,997 is a threshold, which names no agent
    QCOMPARE(place.text(), u"has:agent"_s);
    QTRY_COMPARE(place.rows(), 2000);
    QSignalSpy refused(&place.filter, &EventFilter::refused);
    place.table().setCurrentIndex({});
    place.press(Qt::Key_I);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(place.text(), u"has:agent"_s);
}

void TestFiltering::filtersOffKeepThePlace()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    place.filter.session().setText(u"type:budget.*"_s, u"test"_s);
    QTRY_COMPARE(place.rows(), 1000);
    place.table().letGo();
    place.table().verticalScrollBar()->setValue(400);
    place.click(408, ColumnKind::Type);
    const auto sequence = place.pane.model().row(408).sequence;
    const int y = place.table().visualRect(place.table().currentIndex()).y();
    place.filter.bar().toggle();
    QTRY_COMPARE(place.rows(), kEvents);
    QCOMPARE(place.filter.bar().state(), FilterBar::State::Off);
    QCOMPARE(place.pane.model().row(place.table().currentIndex().row()).sequence, sequence);
    QCOMPARE(place.table().visualRect(place.table().currentIndex()).y(), y);
    place.filter.bar().toggle();
    QTRY_COMPARE(place.rows(), 1000);
    QCOMPARE(place.pane.model().row(place.table().currentIndex().row()).sequence, sequence);
    QCOMPARE(place.table().visualRect(place.table().currentIndex()).y(), y);
    QCOMPARE(place.text(), u"type:budget.*"_s);
}

void TestFiltering::valuesAndPathsComeFromTheTable()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    FilterEdit& edit = place.filter.bar().edit();
    place.filter.bar().focusFilter();
    QTest::keyClicks(&edit, u"grant:"_s);
    const QAbstractItemModel* offered = edit.popup().list().model();
    QCOMPARE(offered->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"grnt_1, 334"_s);
    QCOMPARE(offered->rowCount(), 3);
    edit.clear();
    // Older events are looked at bit by bit.
    QTRY_VERIFY_WITH_TIMEOUT(place.filter.seen().events() >= 100, 20'000);
    QTest::keyClicks(&edit, u"data.p"_s);
    QVERIFY(offered->rowCount() > 0);
    QCOMPARE(offered->index(0, 0).data().toString(), u"data.pct"_s);
    edit.clear();
    QTest::keyClicks(&edit, u"data.nothing:1"_s);
    QTRY_COMPARE(place.filter.bar().state(), FilterBar::State::Warning);
}

void TestFiltering::thePaneAndTheBarAgree()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    // Whoever else filters (a strip of time, statistics) is told in the bar; taking back is theirs.
    place.pane.setFilter(*filter::parse("agent:ag_1"), u"agent:ag_1"_s);
    QCOMPARE(place.text(), u"agent:ag_1"_s);
    QTRY_COMPARE(place.rows(), 1000);
    place.pane.setFilterEnabled(false);
    QCOMPARE(place.filter.bar().state(), FilterBar::State::Off);
    place.pane.setFilterEnabled(true);
    QCOMPARE(place.filter.bar().state(), FilterBar::State::Valid);
    QCOMPARE(place.undo.count(), 0);
    place.pane.clearFilter();
    QTRY_COMPARE(place.rows(), kEvents);
    QCOMPARE(place.text(), QString());
}

void TestFiltering::newEventsAreCounted()
{
    Place place;
    QTRY_VERIFY(place.isFilled());
    place.filter.session().setText(u"token.issued"_s, u"test"_s);
    QTRY_COMPARE(place.filter.bar().countText(), u"2,000 of 3,000"_s);
    place.pane.feed().receive(block(kEvents + 1, kEvents + 5));
    QTRY_COMPARE(place.filter.bar().countText(), u"2,005 of 3,005"_s);
}

QTEST_MAIN(TestFiltering)
#include "test_filtering.moc"

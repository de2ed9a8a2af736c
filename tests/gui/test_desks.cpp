// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "tests/gui/journal_window.h"
#include "tests/unit/files/opened_file.h"
#include "ui/budgets/series_table.h"
#include "ui/colours/colour_rules.h"
#include "ui/commands/command_palette.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/row_pointer.h"
#include "ui/events/seen_events.h"
#include "ui/events/table_layout.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/grants/grant_lane.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/pin_strip.h"
#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/statistics/statistics_view.h"
#include "ui/statistics/value_model.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_looks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

QByteArray eventLine(int number, const char* type, const QByteArray& data)
{
    return R"({"id":"evt_)" + QByteArray::number(number) + R"(","type":")" + type +
           R"(","createdAt":"2026-11-23T11:25:)" + QByteArray::number(10 + number % 50) + R"(.000Z","data":)" + data +
           "}\n";
}

/// Two grants, three types, scopes, numbers.
QByteArray someEvents()
{
    QByteArray all;
    all +=
        eventLine(1, "grant.created",
                  R"({"grantId":"grnt_1","agentId":"ag_1","principalId":"user_1","scopes":["mail:read","pay:send"]})");
    all += eventLine(2, "grant.created",
                     R"({"grantId":"grnt_2","agentId":"ag_2","principalId":"user_2","scopes":["mail:read"]})");
    for (int number = 3; number <= 40; ++number)
        all += eventLine(number, "budget.threshold",
                         R"({"grantId":"grnt_)" + QByteArray::number(1 + number % 2) + R"(","pct":)" +
                             QByteArray::number(number % 3 == 0 ? 80 : 50) + R"(,"remaining":"20.00"})");
    return all;
}

} // namespace

/// A file's tab has everything that the live events have, and each tab has its own.
class TestDesks : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MainWindow> m_window;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    void openWindow()
    {
        const QByteArray problem = test::openJournalWindow(m_window, m_directory->filePath(u"journal"_s),
                                                           {u"Test"_s, m_directory->filePath(u"state/window.ini"_s)});
        QVERIFY2(problem.isEmpty(), problem);
    }
    void openFile(const QString& name = u"a.ndjson"_s)
    {
        m_window->fileSessions().open({write(name, someEvents())});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 40, kPatience);
        table().setFocus();
    }
    [[nodiscard]] EventDesk& desk() const { return m_window->desks().current(); }
    [[nodiscard]] EventTable& table() const { return m_window->events().table(); }
    [[nodiscard]] EventModel& model() const { return m_window->events().model(); }
    [[nodiscard]] QString text() const { return desk().session().state().text; }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void select(int row, const Column& column) const
    {
        const int section = model().sectionOf(column);
        QVERIFY(section >= 0);
        table().setColumnHidden(section, false);
        table().setCurrentIndex(model().index(row, section));
    }
    void select(int row, ColumnKind kind) const { select(row, Column{kind, {}, ValueFormat::Text}); }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_directory.reset();
    }

    void aFileIsFilteredByItsOwnBar()
    {
        openWindow();
        openFile();
        FilterBar& bar = m_window->filter().events().bar();
        QVERIFY(bar.isVisible() && !m_window->desks().live().filter().bar().isVisible());
        press(Qt::Key_Slash);
        QVERIFY(bar.edit().hasFocus());
        QTest::keyClicks(&bar.edit(), u"type:grant.created"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, kPatience);
        QCOMPARE(m_window->liveEvents().filterText(), QString());
        press(Qt::Key_Escape);
        press(Qt::Key_F8);
        QTRY_COMPARE(model().rowCount(), 40);
        press(Qt::Key_F8);
        QTRY_COMPARE(model().rowCount(), 2);
        // What was done here is taken back here.
        action(u"nextSessionAction"_s)->trigger();
        QVERIFY(!action(u"undoAction"_s)->isEnabled());
        action(u"nextSessionAction"_s)->trigger();
        action(u"undoAction"_s)->trigger();
        QTRY_COMPARE(model().rowCount(), 40);
        QVERIFY(m_window->filter().history().filters().contains(u"type:grant.created"_s));
    }

    void savedFiltersAndColoursAreEverybodys()
    {
        openWindow();
        openFile();
        desk().session().use(u"all-budgets"_s, true);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 38, kPatience);
        QVERIFY(!m_window->desks().live().session().isUsed(u"all-budgets"_s));
        desk().session().use(u"all-budgets"_s, false);
        m_window->eventLooks().colours().setRules({{u"x"_s, u"type:grant.*"_s, Tone::Vault, true}});
        QCOMPARE(model().index(0, 0).data(EventModel::TintRole).toInt(), static_cast<int>(Tone::Vault));
        // Another file has other events under the same sequences.
        m_window->fileSessions().open({write(u"b.ndjson"_s, eventLine(1, "token.issued", "{}"))});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 1, kPatience);
        QVERIFY(!model().index(0, 0).data(EventModel::TintRole).isValid());
    }

    void theTimelineOfAFileFiltersIt()
    {
        openWindow();
        openFile();
        Timeline& strip = desk().pane().timeline();
        QVERIFY(strip.isVisible());
        const UtcTime from = *parseIso8601("2026-11-23T11:25:20Z");
        Q_EMIT strip.timeRangeChosen(from, from + std::chrono::seconds(5));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, kPatience);
        QVERIFY(strip.timeRange().has_value());
        QVERIFY(!m_window->liveEvents().timeline().timeRange());
        action(u"timelineAction"_s)->trigger();
        QVERIFY(!strip.isVisible());
        action(u"timelineAction"_s)->trigger();
        QVERIFY(strip.isVisible());
    }

    void theTimelineIsReadAsATable()
    {
        openWindow();
        openFile();
        Timeline& strip = desk().pane().timeline();
        QTRY_VERIFY_WITH_TIMEOUT(strip.buckets().sum(strip.scale().span(), false).total() == 40, kPatience);
        const auto sums = [this] {
            action(u"timelineTableAction"_s)->trigger();
            auto* dialog = m_window->findChild<SeriesTable*>();
            const QAbstractItemModel* numbers = dialog->findChild<QTableView*>()->model();
            QMap<QString, int> sum;
            for (int column = 1; column < numbers->columnCount(); ++column) {
                for (int row = 0; row < numbers->rowCount(); ++row)
                    sum[numbers->headerData(column, Qt::Horizontal).toString()] +=
                        numbers->index(row, column).data().toInt();
            }
            dialog->close();
            delete dialog;
            return sum;
        };
        const QMap<QString, int> all = sums();
        QCOMPARE(all.value(u"Events"_s), 40);
        QCOMPARE(all.value(familyName(Tone::Grant)) + all.value(familyName(Tone::Budget)), 40);
        QVERIFY(!all.contains(u"Matching"_s));
        desk().session().use(u"all-budgets"_s, true);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 38, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(strip.buckets().isFiltered, kPatience);
        const QMap<QString, int> filtered = sums();
        QCOMPARE(filtered.value(u"Events"_s), 40);
        QCOMPARE(filtered.value(u"Matching"_s), 38);
        QVERIFY(!filtered.contains(familyName(Tone::Grant)));
    }

    void theMomentPointedAtIsShared()
    {
        openWindow();
        openFile();
        m_window->resize(1400, 1000); // some rows are seen
        EventTable& rows = table();
        rows.letGo();
        rows.scrollToTop();
        TimeCursor& cursor = m_window->liveEvents().timeline().timeCursor();
        const QPoint first = rows.visualRect(model().index(0, 0)).center();
        // Without buttons, which the offscreen platform would remember from other tests.
        QMouseEvent move(QEvent::MouseMove, first, rows.viewport()->mapToGlobal(first), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(rows.viewport(), &move);
        QTRY_VERIFY(cursor.time().has_value());
        QCOMPARE(*cursor.time(), model().row(0).time());
        QVERIFY(!desk().pane().pointer().line().isVisible());
        cursor.setTime(model().row(2).time());
        QWidget& line = desk().pane().pointer().line();
        QVERIFY(line.isVisible());
        QVERIFY(std::abs(line.y() - rows.rowViewportPosition(2)) <= 2);
        cursor.setTime(model().row(0).time() - std::chrono::hours(1));
        QVERIFY(!line.isVisible());
    }

    void theTimelineIsInTheTablesZone()
    {
        openWindow();
        openFile();
        action(u"utcTimesAction"_s)->trigger();
        Timeline& strip = desk().pane().timeline();
        QVERIFY2(strip.wordsAt(*parseIso8601("2026-11-23T11:25:20Z")).contains(u"11:25"_s),
                 qPrintable(strip.wordsAt(*parseIso8601("2026-11-23T11:25:20Z"))));
        TableLayout layout = layoutOf(table());
        layout.timeStyle = timeStyleOf(u"+05:30"_s);
        desk().changeLayout(layout, u"Times"_s);
        QVERIFY2(strip.wordsAt(*parseIso8601("2026-11-23T11:25:20Z")).contains(u"16:55"_s),
                 qPrintable(strip.wordsAt(*parseIso8601("2026-11-23T11:25:20Z"))));
    }

    void pinsOfAFileComeBackWithIt()
    {
        openWindow();
        openFile();
        table().selectRow(3);
        press(Qt::Key_M);
        QVERIFY(desk().pins().isVisible());
        QVERIFY(action(u"pinAction"_s)->isChecked());
        QVERIFY(m_window->desks().live().marks().marks().empty());
        // Another file at another place has no pins.
        openFile(u"b.ndjson"_s);
        QVERIFY(!desk().pins().isVisible() && !action(u"pinAction"_s)->isChecked());
        m_window->close();
        m_window.reset();
        openWindow(); // the files are opened again
        m_window->fileSessions().open({m_directory->filePath(u"a.ndjson"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 40, kPatience);
        QVERIFY(desk().marks().find(4) != nullptr);
        QVERIFY(desk().pins().isVisible());
        desk().session().setText(u"is:pinned"_s, u"Test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, kPatience);
    }

    void statisticsCountWhatIsShown()
    {
        openWindow();
        openFile();
        press(Qt::Key_F11);
        auto* view = m_window->findChild<StatisticsView*>();
        QTRY_COMPARE_WITH_TIMEOUT(view->model().rowCount(), 2, kPatience);
        QCOMPARE(view->model().valueAt(0), std::string("budget.threshold"));
        QTest::mouseClick(view->table().viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->table().visualRect(view->model().index(1, 0)).center());
        QCOMPARE(text(), u"type:grant.created"_s);
        action(u"nextSessionAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(view->model().rowCount(), 0, kPatience);
    }

    void aGrantOfAFileIsFollowedAndEndsWithItsTab()
    {
        openWindow();
        openFile();
        table().selectRow(0);
        press(Qt::Key_F);
        QPointer<GrantLane> lane = desk().lane();
        QVERIFY(lane && lane->isVisible());
        QCOMPARE(lane->grantId(), u"grnt_1"_s);
        desk().session().setText(u"type:grant.*"_s, u"Test"_s);
        table().setFocus();
        action(u"followAgentAction"_s)->trigger();
        QCOMPARE(text(), u"agent:ag_1"_s);
        action(u"undoAction"_s)->trigger();
        QCOMPARE(text(), u"type:grant.*"_s);
        m_window->desks().current().filter().bar().edit().setFocus();
        QTest::keyClicks(&m_window->desks().current().filter().bar().edit(), u" x"_s);
        action(u"closeFileAction"_s)->trigger();
        QVERIFY(!lane);
        QCOMPARE(&m_window->desks().current(), &m_window->desks().live());
        QVERIFY(!action(u"undoAction"_s)->isEnabled());
    }

    void columnsOfAFileAreItsOwn()
    {
        openWindow();
        openFile();
        const int delivery = model().sectionOf(ColumnKind::Delivery);
        QVERIFY(table().isColumnHidden(delivery) && !m_window->liveEvents().table().isColumnHidden(delivery));
        desk().addColumn(*jsonColumn(u"data.pct"_s, ValueFormat::Number));
        const int section = model().sectionOf(*jsonColumn(u"data.pct"_s, ValueFormat::Number));
        QCOMPARE(model().cellText(2, section), u"80"_s);
        QCOMPARE(m_window->liveEvents().model().sectionOf(*jsonColumn(u"data.pct"_s, ValueFormat::Number)), -1);
        action(u"undoAction"_s)->trigger();
        QCOMPARE(model().sectionOf(*jsonColumn(u"data.pct"_s, ValueFormat::Number)), -1);
    }

    void everyCellGoesIntoTheFilter()
    {
        openWindow();
        openFile();
        const Column pct = *jsonColumn(u"data.pct"_s, ValueFormat::Number);
        desk().addColumn(pct);
        desk().undoStack().clear();
        select(2, pct);
        press(Qt::Key_I);
        QCOMPARE(text(), u"data.pct:80"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 40, kPatience);
        select(0, pct);
        press(Qt::Key_I);
        QCOMPARE(text(), u"-has:data.pct"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 40, kPatience);
        select(4, ColumnKind::Id);
        press(Qt::Key_I);
        QCOMPARE(text(), u"id:evt_5"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 40, kPatience);
        select(0, ColumnKind::Scopes);
        press(Qt::Key_I);
        QCOMPARE(text(), u"scope:mail:read scope:pay:send"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, kPatience);
        press(Qt::Key_Z, Qt::ControlModifier); // one step
        QCOMPARE(text(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 40, kPatience);
        select(1, ColumnKind::Scopes);
        press(Qt::Key_X);
        QCOMPARE(text(), u"-scope:mail:read"_s);
    }

    void aFieldOfTheEventBecomesAColumnByKey()
    {
        openWindow();
        openFile();
        select(2, ColumnKind::Summary);
        bool isOffered = false;
        QTimer::singleShot(0, this, [&isOffered] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            for (QAction* field : menu->actions()) {
                if (field->data().toString() == u"data.remaining"_s) {
                    isOffered = true;
                    field->trigger();
                }
            }
            menu->close();
        });
        press(Qt::Key_C);
        QVERIFY(isOffered);
        const int section = model().sectionOf(*jsonColumn(u"data.remaining"_s, ValueFormat::Money));
        QVERIFY(section >= 0 && !table().isColumnHidden(section));
    }

    void thePaletteFindsWhatTheWindowIsAbout()
    {
        openWindow();
        openFile();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().filter().seen().paths().empty(), kPatience);
        const auto choose = [this](const QString& query, const QString& title) {
            action(u"commandPaletteAction"_s)->trigger();
            auto* edit = m_window->findChild<QLineEdit*>(u"commandPaletteEdit"_s);
            edit->setText(query);
            const QAbstractItemModel& found = *m_window->commandPalette().findChild<QListView*>()->model();
            const auto rows = found.match(found.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
            if (rows.isEmpty()) {
                QTest::keyClick(edit, Qt::Key_Escape);
                return false;
            }
            for (int row = 0; row < rows.first().row(); ++row)
                QTest::keyClick(edit, Qt::Key_Down);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::processEvents();
            return true;
        };
        QVERIFY(choose(u"grnt_2"_s, u"grnt_2"_s));
        QCOMPARE(text(), u"grant:grnt_2"_s);
        QVERIFY(choose(u"ag_1"_s, u"ag_1"_s));
        QCOMPARE(text(), u"agent:ag_1"_s);
        QVERIFY(choose(u"all budget"_s, u"All budget events"_s));
        QVERIFY(desk().session().isUsed(u"all-budgets"_s));
        QVERIFY(choose(u"column data.pct"_s, u"data.pct"_s));
        QVERIFY(model().sectionOf(*jsonColumn(u"data.pct"_s, ValueFormat::Number)) >= 0);
        QVERIFY(choose(u"column principal"_s, u"Principal"_s));
        QVERIFY(table().isColumnHidden(model().sectionOf(ColumnKind::Principal)));
    }

    void agentsAreNamedInEveryTable()
    {
        openWindow();
        m_window->eventLooks().setAgentNames(
            [](std::string_view id) { return id == "ag_1" ? u"Invoice Bot"_s : QString(); });
        openFile();
        const int agent = model().sectionOf(ColumnKind::Agent);
        QCOMPARE(model().cellText(0, agent), u"Invoice Bot"_s);
        QCOMPARE(model().cellText(1, agent), u"ag_2"_s);
        m_window->eventLooks().setAgentNames([](std::string_view) { return u"Renamed"_s; });
        QCOMPARE(model().cellText(1, agent), u"Renamed"_s);
    }

    void panesOfAFileAreReachedByKey()
    {
        openWindow();
        openFile();
        QSet<QWidget*> reached;
        for (int step = 0; step < 8; ++step) {
            press(Qt::Key_F6);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.contains(&table()));
        QVERIFY(reached.contains(&desk().pane().timeline()));
        action(u"closeFileAction"_s)->trigger();
        for (int step = 0; step < 8; ++step)
            press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }
};

QTEST_MAIN(TestDesks)
#include "test_desks.moc"

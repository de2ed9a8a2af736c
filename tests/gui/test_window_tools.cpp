// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_window.h"
#include "ui/detail/event_diff.h"
#include "ui/detail/json_diff_model.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_session.h"
#include "ui/statistics/statistics_view.h"
#include "ui/statistics/value_model.h"
#include "ui/timeline/timeline.h"
#include "ui/window/filter_feature.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// What looks at many events or at several, in the whole window over a real pipeline.
class TestWindowTools : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] EventModel& model() const { return m_window->events().model(); }
    [[nodiscard]] EventTable& table() const { return m_window->events().table(); }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }

    void openWindow(double rate, const QString& settingsFile = {})
    {
        const QByteArray problem = openDemoWindow(m_demo, m_window, rate, settingsFile);
        QVERIFY2(problem.isEmpty(), problem.constData());
        QTRY_VERIFY_WITH_TIMEOUT(model().eventCount() > 60, kPatience);
    }
    void select(int row, QItemSelectionModel::SelectionFlags how) const
    {
        table().selectionModel()->select(model().index(row, 0), how | QItemSelectionModel::Rows);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void twoSelectedEventsAreCompared()
    {
        openWindow(400);
        QAction* compare = action(u"compareEventsAction"_s);
        QVERIFY(!compare->isEnabled());
        select(5, QItemSelectionModel::ClearAndSelect);
        QVERIFY(!compare->isEnabled());
        select(9, QItemSelectionModel::Select);
        QVERIFY(compare->isEnabled());
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
        auto* diff = m_window->findChild<EventDiff*>();
        QVERIFY(diff != nullptr);
        QVERIFY(diff->isVisible());
        const QString before = QString::fromStdString(model().eventAt(5)->event.id);
        QVERIFY2(diffText(diff->model().diff()).contains(u"~ id: \"%1\" → "_s.arg(before)),
                 qPrintable(diffText(diff->model().diff())));
        select(12, QItemSelectionModel::Select);
        QVERIFY(!compare->isEnabled());
    }

    void aRangeOnTheStripIsTheRangeOfTheFilter()
    {
        openWindow(400);
        Timeline& strip = m_window->events().timeline();
        FilterSession& session = m_window->filter().events().session();
        QTRY_VERIFY_WITH_TIMEOUT(strip.bucketWidth() == Millis(1000), kPatience);
        strip.setFocus();
        // By keyboard: the cursor first stands on the newest whole bucket.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(strip.pendingRange());
        const TimeSpan range = *strip.pendingRange();
        QTest::keyClick(&strip, Qt::Key_Return);
        QVERIFY2(session.state().text.contains(u"time:["_s), qPrintable(session.state().text));
        QVERIFY(strip.timeRange() == range);
        const auto isOnlyRange = [&] {
            for (int row = 0; row < model().rowCount(); ++row) {
                if (!model().row(row).isGap() && !range.contains(model().row(row).time()))
                    return false;
            }
            return m_window->events().hasFilter() && model().isFiltered();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnlyRange(), kPatience);
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(!strip.timeRange());
        QVERIFY(session.state().text.isEmpty());
        m_window->undoStack().undo();
        QVERIFY(strip.timeRange() == range);
        // Typed in words it is drawn as well.
        session.setText(u"time:[2026-03-01T12:00:00Z TO 2026-03-01T12:00:59Z]"_s, u"Test"_s);
        QVERIFY(strip.timeRange().has_value());
        QCOMPARE(toEpochMillis(strip.timeRange()->from), 1'772'366'400'000);
        QCOMPARE(strip.timeRange()->length(), Millis(60'000));
        session.setText(u"type:grant.*"_s, u"Test"_s);
        QVERIFY(!strip.timeRange());
    }

    void theStatisticsGoIntoTheFilter()
    {
        openWindow(400);
        auto* dock = m_window->findChild<QDockWidget*>(u"statisticsDock"_s);
        QVERIFY(dock != nullptr && !dock->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(dock->isVisible());
        auto* view = m_window->findChild<StatisticsView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->model().rowCount() > 3, kPatience);
        const std::string value = view->model().valueAt(1);
        QTest::mouseClick(view->table().viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->table().visualRect(view->model().index(1, 0)).center());
        FilterSession& session = m_window->filter().events().session();
        QCOMPARE(session.state().text, u"type:"_s + QString::fromStdString(value));
        // What is counted is what the filter shows.
        QTRY_COMPARE_WITH_TIMEOUT(view->model().rowCount(), 1, kPatience);
        QCOMPARE(view->model().valueAt(0), value);
        m_window->undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(view->model().rowCount() > 3, kPatience);
        // Paths are offered as they are seen.
        auto* chooser = view->findChild<QComboBox*>(u"statisticsField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chooser->findText(u"data.grantId"_s) > 0, kPatience);
        view->setFieldText(u"data.grantId"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view->model().rowCount() > 10, kPatience);
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!dock->isVisible());
    }

    void stripAndStatisticsAreAsTheyWereLeft()
    {
        const QTemporaryDir state;
        const QString file = state.filePath(u"window.ini"_s);
        openWindow(100, file);
        QVERIFY(m_window->events().timeline().isVisible());
        action(u"timelineAction"_s)->trigger();
        action(u"statisticsAction"_s)->trigger();
        m_window->findChild<StatisticsView*>()->setFieldText(u"agent"_s);
        m_window->close();
        cleanup();
        openWindow(100, file);
        QVERIFY(!m_window->events().timeline().isVisible());
        QVERIFY(m_window->findChild<QDockWidget*>(u"statisticsDock"_s)->isVisible());
        QCOMPARE(m_window->findChild<StatisticsView*>()->fieldText(), u"agent"_s);
    }

    void anEventIsComparedWithThePreviousOneOfItsGrant()
    {
        openWindow(400);
        const auto previousOf = [this](int row) {
            for (int other = row - 1; other >= 0; --other) {
                if (!model().row(other).isGap() && model().row(other).grant == model().row(row).grant)
                    return other;
            }
            return -1;
        };
        int row = model().rowCount() - 1;
        while (row > 0 && (model().row(row).grant == 0 || previousOf(row) < 0))
            --row;
        QVERIFY(row > 0);
        const QString before = QString::fromStdString(model().eventAt(previousOf(row))->event.id);
        select(row, QItemSelectionModel::ClearAndSelect);
        QVERIFY(action(u"compareWithPreviousAction"_s)->isEnabled());
        action(u"compareWithPreviousAction"_s)->trigger();
        auto* diff = m_window->findChild<EventDiff*>();
        QVERIFY(diff != nullptr);
        QVERIFY2(diffText(diff->model().diff()).contains(u"~ id: \"%1\" → "_s.arg(before)),
                 qPrintable(diffText(diff->model().diff())));
    }
};

QTEST_MAIN(TestWindowTools)
#include "test_window_tools.moc"

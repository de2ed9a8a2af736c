// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_window.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/json_tree_view.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/window/filter_feature.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// Filtering in the whole window: keys, menus, the event's details, files of the profile.
class TestFilterFeature : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] FilterBar& bar() const { return m_window->filter().events().bar(); }
    [[nodiscard]] QString text() const { return bar().edit().text(); }

    void openWindow(const QString& settingsFile = {})
    {
        constexpr double perSecond = 200;
        const QByteArray problem = openDemoWindow(m_demo, m_window, perSecond, settingsFile);
        QVERIFY2(problem.isEmpty(), problem.constData());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->events().model().eventCount() > 100, kPatience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void keysReachTheFilterAndLeaveIt()
    {
        openWindow();
        QTRY_VERIFY(m_window->events().table().hasFocus());
        press(Qt::Key_Slash);
        QVERIFY(bar().edit().hasFocus());
        QTest::keyClicks(&bar().edit(), u"type:grant.created"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->events().model().isFiltered(), kPatience);
        press(Qt::Key_Escape);
        QVERIFY(m_window->events().table().hasFocus());
        press(Qt::Key_F8);
        QVERIFY(!m_window->events().isFilterEnabled());
        QCOMPARE(bar().state(), FilterBar::State::Off);
        press(Qt::Key_F8);
        QVERIFY(m_window->events().isFilterEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(text(), QString());
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(text(), u"type:grant.created"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), QString());
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(bar().edit().hasFocus());
    }

    void detailsAreTakenIn()
    {
        openWindow();
        EventModel& model = m_window->events().model();
        int row = 0;
        while (row < model.rowCount() && (model.row(row).isGap() || model.row(row).grant == 0))
            ++row;
        QVERIFY(row < model.rowCount());
        const std::string grant(model.dictionary()->text(ValueColumn::Grant, model.row(row).grant));
        m_window->events().table().selectRow(row);
        JsonTreeView& tree = m_window->detail().tree();
        QModelIndexList found;
        QTRY_VERIFY(!(found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, u"grantId"_s, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive))
                         .isEmpty());
        tree.setFocus();
        tree.setCurrentIndex(found.first());
        press(Qt::Key_I);
        QCOMPARE(text().toStdString(), "grant:" + grant);
        press(Qt::Key_X, Qt::ShiftModifier);
        QCOMPARE(text().toStdString(), "-grant:" + grant);
        m_window->undoStack().undo();
        QCOMPARE(text().toStdString(), "grant:" + grant);
    }

    void theFirstFilterCannotBeTakenBack()
    {
        openWindow();
        m_window->filter().begin(u"-type:token.*"_s);
        QCOMPARE(text(), u"-type:token.*"_s);
        QVERIFY(!m_window->undoStack().canUndo());
        QCOMPARE(m_window->events().filterText(), u"-type:token.*"_s);
    }

    void filtersAndHistoryAreOfTheProfile()
    {
        const QTemporaryDir state;
        const QString file = state.filePath(u"profile/window.ini"_s);
        openWindow(file);
        m_window->filter().events().session().setText(u"type:kept"_s, u"test"_s);
        static_cast<void>(m_window->filter().saved().add({{}, u"Kept"_s, {}, u"type:kept"_s}));
        cleanup();
        openWindow(file);
        QVERIFY(m_window->filter().history().filters().contains(u"type:kept"_s));
        QCOMPARE(m_window->filter().saved().all().last().name, u"Kept"_s);
        cleanup();
        // A broken file is told, kept, and begun anew.
        QFile broken(state.filePath(u"profile/filters.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        openWindow(file);
        QCOMPARE(m_window->filter().saved().all(), SavedFilters::shipped());
        QVERIFY(QFile::exists(state.filePath(u"profile/filters.json.broken"_s)));
        QVERIFY(!m_window->filter().saved().trouble().isEmpty());
    }
};

QTEST_MAIN(TestFilterFeature)
#include "test_filter_feature.moc"

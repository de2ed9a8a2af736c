// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/gui/demo_window.h"
#include "ui/colours/colour_rule_dialog.h"
#include "ui/colours/colour_rules.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/json_tree_model.h"
#include "ui/detail/json_tree_view.h"
#include "ui/detail/raw_view.h"
#include "ui/events/column_dialog.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/grants/grant_lane.h"
#include "ui/grants/story_model.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/note_dialog.h"
#include "ui/marks/pane_looks.h"
#include "ui/marks/pin_model.h"
#include "ui/marks/pin_strip.h"
#include "ui/window/event_looks.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

/// Looking into events in the whole window, over a real pipeline that listens to the simulated service.
class TestEventLooks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] EventTable& table() { return m_window->events().table(); }
    [[nodiscard]] EventModel& model() { return m_window->events().model(); }
    [[nodiscard]] EventLooks& looks() { return m_window->eventLooks(); }
    [[nodiscard]] QString settingsFile() const { return m_directory->filePath(u"window.ini"_s); }

    void openWindow(const QString& settings = {})
    {
        const QByteArray problem = openDemoWindow(m_demo, m_window, 100, settings);
        QVERIFY2(problem.isEmpty(), problem.constData());
        QTRY_VERIFY_WITH_TIMEOUT(model().eventCount() > 200, kPatience);
        // The rest of a test looks at rows that stay where they are.
        m_window->setPaused(true);
    }
    /// The row of the first event that has a value there; it becomes the current one.
    int selectRowWith(ColumnKind kind, const QString& type = {})
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).isGap() || model().valueText(row, kind).isEmpty())
                continue;
            if (!type.isEmpty() && model().valueText(row, ColumnKind::Type) != type)
                continue;
            table().selectRow(row);
            table().setFocus();
            return row;
        }
        return -1;
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        return m_window->findChild<Dialog*>();
    }
    [[nodiscard]] QStringList shownColumns()
    {
        QStringList names;
        for (const auto& place : layoutOf(table()).places) {
            if (place.isShown)
                names.append(keyOf(place.column));
        }
        return names;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
        m_directory.reset();
    }

    void aPinIsInTheStripAndSurvivesFilterAndRestart()
    {
        openWindow(settingsFile());
        QTRY_VERIFY_WITH_TIMEOUT(looks().looks().deliveries() != nullptr, kPatience); // the journal's id is known
        const int row = selectRowWith(ColumnKind::Grant, u"grant.created"_s);
        QVERIFY(row >= 0);
        const auto sequence = model().row(row).sequence;
        QVERIFY(!looks().pins().isVisible());
        QTest::keyClick(&table(), Qt::Key_M);
        QVERIFY(looks().pins().isVisible());
        QCOMPARE(looks().pins().pins().sequenceAt(0), sequence);
        QVERIFY(model().index(row, 0).data(EventModel::PinnedRole).toBool());

        // A filter that hides it: the strip still has it, and a click shows it in the details.
        QTest::keyClick(&table(), Qt::Key_F, Qt::NoModifier);
        QVERIFY(looks().lane() != nullptr);
        looks().lane()->close();
        looks().follow(IdKind::Principal, u"nobody at all"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().shownCount(), 0, kPatience);
        QVERIFY(looks().pins().isVisible());
        const QRect cell = looks().pins().visualRect(looks().pins().pins().index(0, 0));
        QTest::mouseClick(looks().pins().viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(m_window->detail().tree().isVisible());
        QCOMPARE(m_window->detail().raw().selectedSource().toStdString(),
                 model().findEvent(Sequence{sequence})->event.json);

        m_window->close();
        m_window.reset();
        openWindow(settingsFile());
        QTRY_VERIFY_WITH_TIMEOUT(looks().marks().find(sequence) != nullptr, kPatience);
        QVERIFY(looks().pins().isVisible());
    }

    void pinsAreFoundByTheFilterAndTakenBack()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Type);
        const auto sequence = model().row(row).sequence;
        QTest::keyClick(&table(), Qt::Key_B, Qt::ControlModifier);
        const auto query = filter::parse("is:pinned");
        QVERIFY(query.has_value());
        m_window->events().setFilter(*query, u"is:pinned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().shownCount(), 1, kPatience);
        QCOMPARE(model().rowOf(Sequence{sequence}) >= 0, true);
        m_window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(model().shownCount(), 0, kPatience);
        m_window->undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(model().shownCount(), 1, kPatience);
    }

    void aNoteIsTypedAndFound()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Type);
        QTest::keyClick(&table(), Qt::Key_N);
        auto* note = dialog<NoteDialog>();
        QVERIFY(note != nullptr);
        QTest::keyClicks(note->findChild<QPlainTextEdit*>(u"noteEdit"_s), u"ask alice"_s);
        note->accept();
        QCOMPARE(model().index(row, 0).data(EventModel::NoteRole).toString(), u"ask alice"_s);
        m_window->events().setFilter(*filter::parse("note:*alice*"), u"note:*alice*"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().shownCount(), 1, kPatience);
    }

    void followingAGrantTellsItsStory()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Grant, u"token.issued"_s);
        QVERIFY(row >= 0);
        const QString grant = model().valueText(row, ColumnKind::Grant);
        QTest::keyClick(&table(), Qt::Key_F);
        GrantLane* lane = looks().lane();
        QVERIFY(lane != nullptr);
        QCOMPARE(lane->grantId(), grant);
        QTRY_VERIFY_WITH_TIMEOUT(lane->story().rowCount() >= 2, kPatience);
        QCOMPARE(lane->story().story().grants[0].id, grant.toStdString());
        QVERIFY(lane->story().rowOf(model().row(row).sequence) > 0);
        // A click on an event of the story selects it in the table.
        table().clearSelection();
        const int event = lane->story().rowOf(model().row(row).sequence);
        QTest::mouseClick(lane->list().viewport(), Qt::LeftButton, {},
                          lane->list().visualRect(lane->story().index(event)).center());
        QCOMPARE(table().currentIndex().row(), row);
        // Only these: a filter of everything about the grant.
        lane->findChild<QPushButton*>(u"filterGrantButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(model().isFiltered() && model().shownCount() < model().eventCount(), kPatience);
        QTest::keyClick(lane, Qt::Key_Escape);
        QTRY_VERIFY(looks().lane() == nullptr);
    }

    void followingAnAgentFilters()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Agent);
        const QString agent = model().valueText(row, ColumnKind::Agent);
        m_window->findChild<QAction*>(u"followAgentAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(model().isFiltered() && !model().filterProgress().isRunning, kPatience);
        QVERIFY(model().shownCount() > 0);
        for (int shown = 0; shown < model().rowCount(); ++shown) {
            if (!model().row(shown).isGap())
                QCOMPARE(model().valueText(shown, ColumnKind::Agent), agent);
        }
    }

    void aValueOfTheTreeBecomesAColumnThatIsKept()
    {
        openWindow(settingsFile());
        QVERIFY(selectRowWith(ColumnKind::Grant, u"grant.created"_s) >= 0);
        JsonTreeView& tree = m_window->detail().tree();
        int node = 1;
        while (tree.jsonModel().path(tree.jsonModel().indexOf(node)) != u"data.expiresAt")
            ++node;
        tree.showNode(node);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_C);
        QVERIFY2(shownColumns().contains(u"json:time:data.expiresAt"_s), qPrintable(shownColumns().join(u' ')));
        QCOMPARE(shownColumns().last(), u"summary"_s);
        const int section = model().sectionOf(*columnOf(u"json:time:data.expiresAt"_s));
        QVERIFY(!model().cellText(table().currentIndex().row(), section).isEmpty());
        m_window->undoStack().undo();
        QVERIFY(!shownColumns().contains(u"json:time:data.expiresAt"_s));
        m_window->undoStack().redo();
        m_window->close();
        m_window.reset();
        openWindow(settingsFile());
        QVERIFY(shownColumns().contains(u"json:time:data.expiresAt"_s));
    }

    void aValueOfTheTreeFilters()
    {
        openWindow();
        QVERIFY(selectRowWith(ColumnKind::Grant, u"grant.created"_s) >= 0);
        JsonTreeView& tree = m_window->detail().tree();
        tree.showNode(2);
        tree.setFocus();
        QCOMPARE(tree.jsonModel().path(tree.currentIndex()), u"type"_s);
        QTest::keyClick(&tree, Qt::Key_I);
        QTRY_VERIFY_WITH_TIMEOUT(model().isFiltered() && !model().filterProgress().isRunning, kPatience);
        for (int shown = 0; shown < model().rowCount(); ++shown)
            QVERIFY(model().row(shown).isGap() || model().valueText(shown, ColumnKind::Type) == u"grant.created"_s);
    }

    void columnsAreChosenInTheDialog()
    {
        openWindow();
        m_window->findChild<QAction*>(u"columnsAction"_s)->trigger();
        auto* chooser = dialog<ColumnDialog>();
        QVERIFY(chooser != nullptr);
        auto* path = chooser->findChild<QLineEdit*>(u"columnPath"_s);
        auto* add = chooser->findChild<QPushButton*>(u"addColumnButton"_s);
        QTest::keyClicks(path, u"data pct"_s);
        QVERIFY(!add->isEnabled());
        path->clear();
        QTest::keyClicks(path, u"data.pct"_s);
        chooser->findChild<QComboBox*>(u"columnFormat"_s)->setCurrentIndex(1);
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClicks(chooser->findChild<QLineEdit*>(u"columnSearch"_s), u"PRINC"_s);
        auto* list = chooser->findChild<QListView*>(u"columnList"_s);
        int found = -1;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (!list->isRowHidden(row)) {
                QCOMPARE(found, -1);
                found = row;
            }
        }
        QVERIFY(found >= 0);
        QVERIFY(list->model()->setData(list->model()->index(found, 0), Qt::Unchecked, Qt::CheckStateRole));
        chooser->findChild<QComboBox*>(u"timeStyle"_s)->setCurrentIndex(1);
        chooser->accept();
        QVERIFY(shownColumns().contains(u"json:number:data.pct"_s));
        QVERIFY(!shownColumns().contains(u"principal"_s));
        QCOMPARE(model().title(model().sectionOf(ColumnKind::Time)), u"Time (UTC)"_s);
        m_window->undoStack().undo();
        QVERIFY(shownColumns().contains(u"principal"_s));
    }

    void everyColumnHiddenCannotBeChosen()
    {
        openWindow();
        looks().chooseColumns();
        auto* chooser = dialog<ColumnDialog>();
        auto* list = chooser->findChild<QListView*>(u"columnList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            list->model()->setData(list->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
        chooser->accept();
        QVERIFY(!chooser->layout().places.empty());
        auto* ok = chooser->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
    }

    void timesFollowTheirStyle()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Type);
        const int time = model().sectionOf(ColumnKind::Time);
        m_window->findChild<QAction*>(u"timesSinceSelectedAction"_s)->trigger();
        QCOMPARE(model().cellText(row, time), u"+0.000 s"_s);
        QVERIFY(model().cellText(row + 20, time).startsWith(u'+'));
        m_window->findChild<QAction*>(u"timesDeltaAction"_s)->trigger();
        QVERIFY(model().cellText(row + 1, time).endsWith(u" s"_s));
        m_window->findChild<QAction*>(u"timesSinceNowAction"_s)->trigger();
        QVERIFY(model().cellText(row, time).startsWith(u'\u2212'));
        m_window->findChild<QAction*>(u"utcTimesAction"_s)->trigger();
        QVERIFY(model().title(time).endsWith(u"(UTC)"_s));
    }

    void deliveriesHaveWordsForEachDestination()
    {
        openWindow();
        const int section = model().sectionOf(ColumnKind::Delivery);
        QTRY_VERIFY_WITH_TIMEOUT(model().cellText(0, section).contains(u": delivered"_s), kPatience);
        const auto lanes = m_window->pipeline().lanes();
        for (const auto& lane : lanes)
            QVERIFY(model().cellText(0, section).contains(QString::fromStdString(lane.name)));
        QVERIFY(model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u": delivered"_s));
    }

    void colourRulesAreEditedAndColour()
    {
        openWindow();
        const int row = selectRowWith(ColumnKind::Type);
        QVERIFY(!model().index(row, 0).data(EventModel::TintRole).isValid());
        m_window->findChild<QAction*>(u"colourRulesAction"_s)->trigger();
        auto* rules = dialog<ColourRuleDialog>();
        QVERIFY(rules != nullptr);
        auto* list = rules->findChild<QTableView*>(u"colourRules"_s);
        auto* ok = rules->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        rules->findChild<QPushButton*>(u"addColourRuleButton"_s)->click();
        QVERIFY(!ok->isEnabled()); // on, and says nothing yet
        const int added = list->model()->rowCount() - 1;
        QVERIFY(list->model()->setData(list->model()->index(added, 2), u"tpye:x"_s, Qt::EditRole));
        QVERIFY(!ok->isEnabled());
        QVERIFY(list->model()->setData(list->model()->index(added, 2), u"type:*"_s, Qt::EditRole));
        QVERIFY(ok->isEnabled());
        rules->accept();
        QCOMPARE(model().index(row, 0).data(EventModel::TintRole).toInt(), static_cast<int>(Tone::Alarm));
        m_window->undoStack().undo();
        QVERIFY(!model().index(row, 0).data(EventModel::TintRole).isValid());
    }
};

QTEST_MAIN(TestEventLooks)
#include "test_event_looks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_window.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/raw_view.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/export_dialog.h"
#include "ui/widgets/profile_strip.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/connection_header.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// The whole window over a real pipeline that listens to the simulated service.
class TestMainWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QPushButton* button(const QString& name) const { return m_window->findChild<QPushButton*>(name); }
    [[nodiscard]] std::int64_t shown() const { return m_window->events().model().eventCount(); }

    [[nodiscard]] LaneStatus firstLane() const
    {
        const auto lanes = m_window->pipeline().lanes();
        return lanes.empty() ? LaneStatus() : lanes.front();
    }

    void openWindow(double rate, const QString& settingsFile = {})
    {
        const QByteArray problem = openDemoWindow(m_demo, m_window, rate, settingsFile);
        QVERIFY2(problem.isEmpty(), problem.constData());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void itShowsTheStreamLive()
    {
        openWindow(200);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 100, kPatience);
        QCOMPARE(m_window->header().stateText(), u"Live"_s);
        QVERIFY(m_window->events().table().isFollowing());
        QVERIFY2(m_window->statusLine().text().startsWith(u"Live · "_s), qPrintable(m_window->statusLine().text()));
    }

    void theStatusLineTellsWhatElseThereIs_data()
    {
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<int>("fullInMinutes");
        QTest::addColumn<bool>("isRefusing");
        QTest::addColumn<bool>("isDropping");
        QTest::addColumn<QString>("ending");
        QTest::newRow("nothing") << 0 << -1 << false << false << u"0 gap(s) · 1.0 kB"_s;
        QTest::newRow("a conflict") << 1 << -1 << false << false << u"0 gap(s) · 1 conflict(s) · 1.0 kB"_s;
        QTest::newRow("conflicts") << 12 << -1 << false << false << u"0 gap(s) · 12 conflict(s) · 1.0 kB"_s;
        QTest::newRow("full soon") << 0 << 90 << false << false << u"1.0 kB · full in 1 h 30 min"_s;
        QTest::newRow("full in weeks") << 0 << 60 * 24 * 14 << false << false << u"0 gap(s) · 1.0 kB"_s;
        QTest::newRow("dropping") << 0 << 0 << false << true
                                  << u"1.0 kB · journal full: the oldest events are dropped"_s;
        QTest::newRow("full") << 0 << 0 << true << false << u"1.0 kB · journal full: no events are taken"_s;
    }
    void theStatusLineTellsWhatElseThereIs()
    {
        QFETCH(const int, conflicts);
        QFETCH(const int, fullInMinutes);
        QFETCH(const bool, isRefusing);
        QFETCH(const bool, isDropping);
        QFETCH(const QString, ending);
        StatusLine line;
        StatusLine::Values values;
        values.bytes = 1024;
        values.conflicts = conflicts;
        values.isRefusing = isRefusing;
        if (fullInMinutes >= 0)
            values.fullIn = std::chrono::minutes(fullInMinutes);
        values.isDropping = isDropping;
        line.setValues(values);
        QVERIFY2(line.text().endsWith(ending), qPrintable(line.text()));
        // What is told no more goes away again.
        line.setValues({});
        QVERIFY(!line.text().contains(u"conflict"_s) && !line.text().contains(u"full"_s));
    }

    void theNamesThatScriptsRelyOnAreThere_data()
    {
        QTest::addColumn<QString>("accessibleName");
        QTest::newRow("eventTable") << u"Events"_s;
        QTest::newRow("filterEdit") << u"Filter"_s;
        QTest::newRow("pauseButton") << u"Pause"_s;
        QTest::newRow("connectButton") << u"Connect"_s;
        QTest::newRow("eventDetail") << u"Event details"_s;
        QTest::newRow("destinationList") << u"Destinations"_s;
        QTest::newRow("exportButton") << u"Export"_s;
    }
    void theNamesThatScriptsRelyOnAreThere()
    {
        QFETCH(const QString, accessibleName);
        openWindow(1);
        const auto* widget = m_window->findChild<QWidget*>(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(widget != nullptr);
        QCOMPARE(widget->accessibleName(), accessibleName);
    }

    void everyButtonHasAName()
    {
        openWindow(1);
        for (const auto* control : m_window->findChildren<QAbstractButton*>()) {
            if (control->isVisible())
                QVERIFY2(!control->accessibleName().isEmpty() || !control->text().isEmpty(),
                         control->metaObject()->className());
        }
    }

    void pauseFreezesTheViewAndNeverTheCapture()
    {
        openWindow(300);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 50, kPatience);
        QTest::mouseClick(button(u"pauseButton"_s), Qt::LeftButton);
        const auto frozen = shown();
        const auto captured = m_window->pipeline().counters().received;
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pipeline().counters().received > captured + 200, kPatience);
        QCOMPARE(shown(), frozen);
        QVERIFY2(m_window->events().pauseText().startsWith(u"Paused – "_s), qPrintable(m_window->events().pauseText()));
        // Also true while there is no connection.
        QVERIFY(!m_window->events().pauseText().contains(u"still received"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->events().feed().heldBack() > 0, kPatience);
        QTest::mouseClick(button(u"pauseButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > frozen + 200, kPatience);
        QCOMPARE(m_window->events().feed().heldBack(), 0);
    }

    void aSelectedEventIsShownByteForByte()
    {
        openWindow(200);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 20, kPatience);
        m_window->events().table().selectRow(5);
        const auto event = m_window->events().model().eventAt(5);
        QVERIFY(event != nullptr);
        QCOMPARE(m_window->detail().raw().selectedSource().toUtf8(), QByteArray::fromStdString(event->event.json));
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 200, kPatience);
        QCOMPARE(m_window->detail().raw().selectedSource().toUtf8(), QByteArray::fromStdString(event->event.json));
    }

    void copyPutsTheSelectedEventsOnTheClipboard()
    {
        openWindow(200);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 20, kPatience);
        m_window->events().table().selectRow(3);
        m_window->copySelection();
        const auto event = m_window->events().model().eventAt(3);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(),
                 QByteArray::fromStdString(oneLine(event->event.json) + "\n"));
    }

    void exportWritesTheJournalsEvents()
    {
        openWindow(500);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 300, kPatience);
        const QString path = QDir(m_demo->directory.path()).filePath(u"export.ndjson"_s);
        const auto last = m_window->events().model().lastSequence();
        QTest::mouseClick(button(u"exportButton"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportStartButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QVERIFY(lines.size() >= last.value + 1);
        QCOMPARE(lines[0], QByteArray::fromStdString(oneLine(m_window->events().model().eventAt(0)->event.json)));
    }

    void disconnectAndConnectLeaveAGapRow()
    {
        openWindow(100);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 10, kPatience);
        QTest::mouseClick(button(u"connectButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(button(u"connectButton"_s)->text(), u"Connect"_s, kPatience);
        // The button is ahead of the connection, which a wish taken back at once would never have ended.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->header().stateText() != u"Live"_s, kPatience);
        QTest::mouseClick(button(u"connectButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->header().stateText(), u"Live"_s, kPatience);
        const auto hasGapRow = [this] {
            const EventModel& model = m_window->events().model();
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.row(row).isGap() && model.gapOf(model.row(row)).to.has_value())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasGapRow(), kPatience);
    }

    void aSwitchTurnsItsDestinationOff()
    {
        openWindow(100);
        auto* list = m_window->findChild<DestinationList*>();
        QVERIFY(list != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(firstLane().counters.delivered > 0, kPatience);
        QTest::mouseClick(&list->cards().at(0)->toggle(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(firstLane().state, LaneStatus::State::Off, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(list->cards().at(0)->stateText().startsWith(u"Off"_s), kPatience);
        QTest::mouseClick(&list->cards().at(0)->toggle(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(firstLane().state != LaneStatus::State::Off, kPatience);
    }

    void theDemoTakesADestination()
    {
        openWindow(100);
        QTest::mouseClick(button(u"addDestinationButton"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<DestinationDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->chooseType(u"splunk"_s);
        const auto* strip = dialog->findChild<ProfileStrip*>();
        QVERIFY2(strip->isVisible() && strip->accessibleName().contains(u"ends with it"_s),
                 qPrintable(strip->accessibleName()));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"hecUrlEdit"_s),
                         QString::fromStdString(m_demo->simulator->url()));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"hecTokenEdit"_s), u"not-the-right-one"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->pipeline().lanes().size(), std::size_t{4}, kPatience);
        // The secret is where a demo's are: the service has seen it and refuses it.
        const auto added = [this] { return m_window->pipeline().lanes().back(); };
        QTRY_COMPARE_WITH_TIMEOUT(added().state, LaneStatus::State::Paused, kPatience);
        QVERIFY(m_demo->secrets->read({SecretRef::Kind::Keychain, "demo-key"}).has_value());
        QTRY_VERIFY(m_window->findChild<DestinationDialog*>() == nullptr);
        QVERIFY(!m_window->findChild<QAction*>(u"editConnectionAction"_s)->isEnabled());
    }

    void aSwitchCanBeTakenBack()
    {
        openWindow(100);
        const auto* list = m_window->findChild<DestinationList*>();
        QTRY_VERIFY_WITH_TIMEOUT(firstLane().counters.delivered > 0, kPatience);
        QTest::mouseClick(&list->cards().at(0)->toggle(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(firstLane().state, LaneStatus::State::Off, kPatience);
        QVERIFY(m_window->snackbar().isVisible());
        QVERIFY2(m_window->snackbar().text().contains(u"is off"_s), qPrintable(m_window->snackbar().text()));
        QTest::mouseClick(button(u"snackbarButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(firstLane().state != LaneStatus::State::Off, kPatience);
        // Undone, it can be done again from the menu, which says what.
        auto* redo = m_window->findChild<QAction*>(u"redoAction"_s);
        QVERIFY2(redo->text().contains(u"Switch Local Splunk"_s), qPrintable(redo->text()));
        redo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(firstLane().state, LaneStatus::State::Off, kPatience);
        m_window->findChild<QAction*>(u"undoAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(firstLane().state != LaneStatus::State::Off, kPatience);
    }

    void whereTheKeyboardIsCanBeSeen()
    {
        openWindow(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->header().stateText(), u"Live"_s, kPatience);
        auto* next = m_window->findChild<QAction*>(u"nextPaneAction"_s);
        QSet<QWidget*> seen;
        for (int pane = 0; pane < 4; ++pane) {
            next->trigger();
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            seen.insert(focus);
            const QImage with = m_window->grab().toImage();
            focus->clearFocus();
            QVERIFY2(m_window->grab().toImage() != with, qPrintable(focus->objectName()));
            focus->setFocus(Qt::TabFocusReason);
        }
        QCOMPARE(seen.size(), 4);
        // Somebody who clicks sees where.
        EventTable& table = m_window->events().table();
        table.setFocus(Qt::TabFocusReason);
        QVERIFY(m_window->findChild<QWidget*>(u"focusEdge"_s)->isVisible());
        button(u"pauseButton"_s)->setFocus();
        QTest::mouseClick(table.viewport(), Qt::LeftButton);
        QVERIFY(table.hasFocus() && !m_window->findChild<QWidget*>(u"focusEdge"_s)->isVisible());
    }

    void escapeComesBackToTheEvents()
    {
        openWindow(1);
        button(u"pauseButton"_s)->setFocus();
        QTest::keyClick(button(u"pauseButton"_s), Qt::Key_Escape);
        QVERIFY(m_window->events().table().hasFocus());
    }

    void everyActionCanBeFoundByItsName()
    {
        openWindow(1);
        QSet<QString> names;
        for (const auto* action : m_window->findChildren<QAction*>()) {
            if (action->isSeparator() || action->menu() != nullptr || action->text().isEmpty())
                continue;
            QVERIFY2(action->objectName().endsWith(u"Action"_s), qPrintable(action->text()));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
        }
        QVERIFY(names.size() > 15);
    }

    void closingHidesAtOnceAndEndsSoon()
    {
        openWindow(200);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 20, kPatience);
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!closed.isEmpty(), 6000);
    }

    void theWindowKeepsItsPlaceButNotInTheDemo()
    {
        const QTemporaryDir state;
        const QString file = state.filePath(u"profile/window.ini"_s);
        openWindow(1, file);
        m_window->resize(1000, 700);
        m_window->close();
        QVERIFY(QFile::exists(file));
        cleanup();
        QVERIFY(QFile::remove(file));
        openWindow(1);
        m_window->close();
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"

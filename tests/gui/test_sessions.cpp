// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/journal_window.h"
#include "tests/unit/files/opened_file.h"
#include "ui/desk/event_desk.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/raw_view.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/export_dialog.h"
#include "ui/filter/filter_session.h"
#include "ui/sessions/bad_lines_dialog.h"
#include "ui/sessions/bad_lines_model.h"
#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/widgets/banner.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_export.h"
#include "ui/window/file_sessions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <unistd.h>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// Files in tabs beside the live events, in the whole window.
class TestSessions : public QObject
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
    void openWindow(const QStringList& files = {}, bool isFilesOnly = false)
    {
        const QString settings = isFilesOnly ? QString() : m_directory->filePath(u"window.ini"_s);
        const QByteArray problem = test::openJournalWindow(m_window, m_directory->filePath(u"journal"_s),
                                                           {u"Test"_s, settings, files, isFilesOnly});
        QVERIFY2(problem.isEmpty(), problem);
    }
    [[nodiscard]] SessionTabs& tabs() const { return m_window->sessions(); }
    [[nodiscard]] FileSession& file() const { return *tabs().currentFile(); }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    [[nodiscard]] std::int64_t shown() const { return m_window->events().model().eventCount(); }
    [[nodiscard]] QString banner() const { return m_window->findChild<Banner*>(u"warningBanner"_s)->text(); }
    void openFiles(const QStringList& paths) const
    {
        m_window->fileSessions().setChooseFiles([paths](QWidget*, const QString&) { return paths; });
        action(u"openFileAction"_s)->trigger();
    }
    void drop(const QList<QUrl>& urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(m_window.get(), &event);
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_directory.reset();
    }

    void withoutFilesThereAreNoTabs()
    {
        openWindow();
        QVERIFY(!tabs().bar().isVisible());
        QVERIFY(!action(u"closeFileAction"_s)->isEnabled());
    }

    void aFileOpensBesideTheLiveEvents()
    {
        openWindow();
        openFiles({write(u"a.ndjson"_s, test::lines(1, 300))});
        QVERIFY(tabs().bar().isVisible());
        QCOMPARE(tabs().bar().count(), 2);
        QCOMPARE(tabs().bar().tabText(1), u"a.ndjson"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 300, kPatience);
        QVERIFY2(file().statusText().contains(u"300"_s), qPrintable(file().statusText()));
        QCOMPARE(m_window->liveEvents().model().eventCount(), 0);

        m_window->events().table().selectRow(4);
        const auto event = m_window->events().model().eventAt(4);
        QCOMPARE(QByteArray::fromStdString(event->event.json), test::line(5));
        QCOMPARE(m_window->detail().raw().selectedSource().toUtf8(), test::line(5));
        // Each tab has a selection of its own.
        action(u"nextSessionAction"_s)->trigger();
        QVERIFY(tabs().currentFile() == nullptr);
        QVERIFY(m_window->detail().raw().selectedSource().isEmpty());
        action(u"previousSessionAction"_s)->trigger();
        QCOMPARE(m_window->detail().raw().selectedSource().toUtf8(), test::line(5));
        action(u"closeFileAction"_s)->trigger();
        QVERIFY(!tabs().bar().isVisible());
        QVERIFY(tabs().files().empty());
        QVERIFY(m_window->detail().raw().selectedSource().isEmpty());
    }

    void everyTabIsPausedForItself()
    {
        openWindow();
        openFiles({write(u"a.ndjson"_s, test::lines(1, 3))});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, kPatience);
        m_window->setPaused(true);
        action(u"nextSessionAction"_s)->trigger();
        QVERIFY(!m_window->liveEvents().isPaused());
        QVERIFY(!m_window->findChild<QPushButton*>(u"pauseButton"_s)->isChecked());
        action(u"previousSessionAction"_s)->trigger();
        QVERIFY(m_window->events().isPaused());
        QVERIFY(m_window->findChild<QPushButton*>(u"pauseButton"_s)->isChecked());
    }

    void aBrokenFileIsShownWithItsBadLines()
    {
        openWindow();
        openFiles({write(u"broken.ndjson"_s, test::lines(1, 2) + "{\"a\":\nhello\n" + test::lines(3, 3))});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, kPatience);
        auto* button = m_window->findChild<QPushButton*>(u"badLinesButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), kPatience);
        QVERIFY2(button->text().startsWith(u"2 "_s), qPrintable(button->text()));
        QVERIFY(action(u"badLinesAction"_s)->isEnabled());
        bool isListed = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<BadLinesDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            const auto* model = dialog->findChild<QTableView*>()->model();
            isListed = model->rowCount() == 2 && model->index(0, 0).data().toString() == u"3"_s &&
                       model->index(1, 2).data().toString() == u"hello"_s;
            dialog->findChild<QPushButton*>(u"copyBadLinesButton"_s)->click();
            dialog->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(isListed);
        QVERIFY(QApplication::clipboard()->text().contains(u"\thello"_s));
    }

    void badLinesAreAModel()
    {
        std::vector<BadLine> lines{{3, 10, "It is <b>bad</b>.", "\x1b[31mred\xFF", false}};
        BadLinesModel model(lines);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, 2).data().toString().contains(u'\x1b'));
    }

    void whatCannotBeOpenedIsTold()
    {
        openWindow();
        openFiles({m_directory->filePath(u"none.ndjson"_s)});
        QVERIFY(tabs().files().empty());
        QVERIFY(banner().contains(u"none.ndjson"_s));
        openFiles({write(u"journal.db"_s, QByteArray("SQLite format 3\0more", 20))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Banner*>(u"fileTrouble"_s)->isVisible(), kPatience);
        QVERIFY(m_window->findChild<Banner*>(u"fileTrouble"_s)->text().contains(u"journal"_s));
    }

    void aFileThatIsCutOffWhileItIsShown()
    {
        openWindow();
        const QString path = write(u"a.ndjson"_s, test::lines(1, 20'000));
        openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 20'000, kPatience);
        QCOMPARE(::truncate(QFile::encodeName(path).constData(), 10), 0);
        auto* trouble = m_window->findChild<Banner*>(u"fileTrouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), kPatience);
        QVERIFY(trouble->text().contains(u"changed"_s));
        m_window->events().table().scrollToTop();
        m_window->events().table().selectRow(7000);
        QCOMPARE(shown(), 20'000);
    }

    void aFileThatGrowsIsFollowed()
    {
        openWindow();
        const QString path = write(u"a.ndjson"_s, test::lines(1, 5));
        openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 5, kPatience);
        QFile more(path);
        QVERIFY(more.open(QIODevice::Append));
        more.write(test::lines(6, 9));
        more.close();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 9, kPatience);
    }

    void filesAreDroppedOnTheWindow()
    {
        openWindow();
        const QString one = write(u"one.json"_s, "[" + test::line(1) + "]");
        const QString two = write(u"two.sse"_s, "data: " + test::line(2) + "\n\n");
        drop({QUrl::fromLocalFile(one), QUrl::fromLocalFile(two)});
        QCOMPARE(tabs().keys(), QStringList({one, two}));
        QCOMPARE(file().path(), two);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
        // The same file again is the tab that is there; an address is no file.
        drop({QUrl::fromLocalFile(one)});
        QCOMPARE(tabs().files().size(), 2U);
        QCOMPARE(file().path(), one);
        drop({QUrl(u"https://example.com/x.ndjson"_s)});
        QCOMPARE(tabs().files().size(), 2U);
    }

    void mergedFilesComeBackWithTheirFilter()
    {
        const QString one = write(u"one.ndjson"_s, test::lines(1, 1));
        const QString two = write(u"two.ndjson"_s, test::lines(2, 3));
        openWindow();
        QVERIFY(tabs().mergeFiles({one, two}));
        tabs().showLive();
        m_window->fileSessions().merge({one});
        QCOMPARE(tabs().keys(), QStringList({one + u'\n' + two, u'\n' + one}));
        tabs().bar().setCurrentIndex(1);
        m_window->desks().current().session().setText(u"type:*"_s, u"Filter"_s);
        m_window->close();
        cleanupWindow();
        openWindow();
        QCOMPARE(tabs().keys(), QStringList({one + u'\n' + two, u'\n' + one}));
        QVERIFY(tabs().files().at(0)->isMerged() && tabs().files().at(1)->isMerged());
        QCOMPARE(tabs().currentFile(), tabs().files().at(0));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, kPatience);
        QCOMPARE(m_window->desks().current().session().state().text, u"type:*"_s);
        // A part that is gone cannot be told from one that was left out.
        m_window->close();
        cleanupWindow();
        QVERIFY(QFile::remove(two));
        openWindow();
        QCOMPARE(tabs().keys(), QStringList({u'\n' + one}));
    }

    void openFilesComeBackAndRecentOnesAreListed()
    {
        const QString one = write(u"one.ndjson"_s, test::lines(1, 1));
        const QString two = write(u"two&.ndjson"_s, test::lines(1, 2));
        const QString gone = write(u"gone.ndjson"_s, test::lines(1, 2));
        openWindow();
        openFiles({one, two, gone});
        tabs().bar().setCurrentIndex(1);
        m_window->close();
        cleanupWindow();
        QVERIFY(QFile::remove(gone));
        openWindow();
        QCOMPARE(tabs().keys(), QStringList({one, two}));
        QCOMPARE(file().path(), one);
        auto* menu = m_window->findChild<QMenu*>(u"recentFilesMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5);
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY(menu->actions().at(1)->text().contains(u"two&&"_s));
        menu->actions().constLast()->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().constLast()->isEnabled());
    }

    void filesAloneAreTheWindow()
    {
        openWindow({write(u"a.ndjson"_s, test::lines(1, 10)), write(u"b.ndjson"_s, test::lines(1, 20))}, true);
        QVERIFY(!tabs().bar().isTabVisible(0));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 20, kPatience);
        action(u"nextSessionAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 10, kPatience);
        QVERIFY(!m_window->findChild<QPushButton*>(u"connectButton"_s)->isVisible());
        QVERIFY(m_window->findChild<QPushButton*>(u"exportButton"_s)->isVisible());
        // There are no destinations, and no room is left for them, however wide the window is.
        for (const int width : {1400, 500, 1400}) {
            m_window->resize(width, 700);
            QTRY_COMPARE(tabs().width(), m_window->width());
            QVERIFY(!m_window->findChild<QAction*>(u"destinationsPageAction"_s)->isVisible());
        }
    }

    void aFilesEventsAreExportedAndCopied()
    {
        openWindow();
        openFiles({write(u"a.ndjson"_s, test::lines(1, 50))});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 50, kPatience);
        m_window->events().table().selectRow(6);
        action(u"copyAsJsonAction"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), "[\n" + test::line(7) + "\n]\n");
        action(u"copyEventsAction"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), test::line(7) + "\n");
        action(u"copyAsCsvAction"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"time,type,"_s));
        m_window->events().table().selectAll();
        m_window->exportEvents();
        auto* dialog = m_window->findChild<ExportDialog*>();
        const QString path = m_directory->filePath(u"out.ndjson"_s);
        dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportStartButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), test::lines(1, 50));
    }

    void draggingSelectedRowsAsksForWhatIsDragged()
    {
        openWindow();
        openFiles({write(u"a.ndjson"_s, test::lines(1, 10))});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 10, kPatience);
        EventTable& table = m_window->events().table();
        int asked = 0;
        table.setDragOut([&asked]() -> QMimeData* {
            ++asked;
            return nullptr;
        });
        table.selectRow(2);
        const QPoint row = table.visualRect(table.model()->index(2, 1)).center();
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, row);
        QTest::mouseMove(table.viewport(), row + QPoint(10, 0));
        QTest::mouseMove(table.viewport(), row + QPoint(40, 0));
        QTest::mouseMove(table.viewport(), row + QPoint(60, 0));
        QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, row);
        QVERIFY(asked > 0);
    }

private:
    void cleanupWindow() { m_window.reset(); }
};

QTEST_MAIN(TestSessions)
#include "test_sessions.moc"

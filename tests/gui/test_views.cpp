// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/journal_window.h"
#include "tests/unit/files/opened_file.h"
#include "ui/colours/colour_rules.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/marks/mark_book.h"
#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/views/saved_view.h"
#include "ui/widgets/banner.h"
#include "ui/window/event_desks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/view_files.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QJsonDocument>
#include <QMimeData>
#include <QTabBar>
#include <QUndoStack>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

QByteArray at(int second, const QByteArray& id, const QByteArray& data = "{}")
{
    QByteArray line = R"({"id":"ID","type":"token.issued","createdAt":"2026-11-23T11:25:SS.000Z","data":DATA})";
    line.replace("ID", id).replace("SS", QByteArray::number(second).rightJustified(2, '0')).replace("DATA", data);
    return line + '\n';
}

} // namespace

/// Views saved and opened, and files merged by time, in the whole window.
class TestViews : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    void openWindow(const QString& state = u"state"_s, const QStringList& files = {}, bool isFilesOnly = false)
    {
        const QString settings = isFilesOnly ? QString() : path(state + u"/window.ini"_s);
        const QByteArray problem =
            test::openJournalWindow(m_window, path(state + u"/journal"_s), {u"Test"_s, settings, files, isFilesOnly});
        QVERIFY2(problem.isEmpty(), problem);
    }
    void saveView(const QString& name) const
    {
        m_window->viewFiles().setChooseFile([file = path(name)](auto...) { return file; });
        action(u"saveViewAction"_s)->trigger();
    }
    void openView(const QString& name) const
    {
        m_window->fileSessions().setChooseFiles([file = path(name)](auto...) { return QStringList{file}; });
        action(u"openFileAction"_s)->trigger();
    }
    [[nodiscard]] EventDesk& desk() const { return m_window->desks().current(); }
    [[nodiscard]] EventModel& model() const { return m_window->events().model(); }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    [[nodiscard]] QString warning() const { return m_window->findChild<Banner*>(u"warningBanner"_s)->text(); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model().rowCount(); ++row)
            ids.append(QString::fromStdString(model().eventAt(row)->event.id));
        return ids;
    }
    void dropWithCtrl(const QStringList& files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
        QApplication::sendEvent(m_window.get(), &drop);
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_directory.reset();
    }

    void aViewOfAFileComesBackElsewhere()
    {
        openWindow();
        m_window->fileSessions().open({write(u"views/events/a.ndjson"_s, test::lines(1, 50))});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 50, kPatience);
        desk().session().setText(u"data.n>40"_s, u"Test"_s);
        desk().session().use(u"grants-and-tokens"_s, true);
        desk().addColumn(*jsonColumn(u"data.n"_s, ValueFormat::Number));
        TableLayout layout = layoutOf(desk().pane().table());
        layout.timeStyle = timeStyleOf(u"+05:30"_s);
        std::ranges::find(layout.places, ColumnKind::Principal, [](const auto& place) {
            return place.column.kind;
        })->isShown = false;
        desk().changeLayout(layout, u"Test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 10, kPatience);
        Mark mark = unmarked(*model().eventAt(2));
        mark.isPinned = true;
        mark.note = u"look"_s;
        desk().marks().put(mark);
        m_window->desks().colours().setRules({{u"Mine"_s, u"data.n:45"_s, Tone::Vault, true}});
        const auto places = layoutOf(desk().pane().table());
        saveView(u"views/one"_s);
        QVERIFY(QFile::exists(path(u"views/one.gxview"_s)));
        QVERIFY(!(QFile::permissions(path(u"views/one.gxview"_s)) & (QFile::ReadGroup | QFile::ReadOther)));

        // In another profile, the folder somewhere else: files below it move with it.
        m_window.reset();
        QVERIFY(QDir(m_directory->path()).rename(u"views"_s, u"moved"_s));
        openWindow(u"other"_s);
        openView(u"moved/one.gxview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 10, kPatience);
        QCOMPARE(m_window->sessions().currentFile()->path(), path(u"moved/events/a.ndjson"_s));
        QCOMPARE(desk().session().state().text, u"data.n>40"_s);
        QVERIFY(desk().session().isUsed(u"grants-and-tokens"_s));
        const TableLayout now = layoutOf(desk().pane().table());
        QVERIFY(now.timeStyle == places.timeStyle);
        QCOMPARE(now.places.size(), places.places.size());
        for (std::size_t place = 0; place < now.places.size(); ++place) {
            QCOMPARE(keyOf(now.places[place].column), keyOf(places.places[place].column));
            QCOMPARE(now.places[place].isShown, places.places[place].isShown);
            if (place + 1 < now.places.size()) // the last one takes what is left
                QCOMPARE(now.places[place].width, places.places[place].width);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk().marks().find(mark.sequence) != nullptr, kPatience);
        QCOMPARE(desk().marks().find(mark.sequence)->note, u"look"_s);
        QCOMPARE(m_window->desks().colours().rules().size(), 1U);
        // One step takes it back.
        desk().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 50, kPatience);
        QVERIFY(m_window->desks().colours().rules() == defaultColourRules());
        QVERIFY(!desk().session().isUsed(u"grants-and-tokens"_s));
    }

    void aFilterThatTheProfileDoesNotHaveIsTakenIn()
    {
        openWindow();
        m_window->fileSessions().open({write(u"a.ndjson"_s, test::lines(1, 50))});
        const QString mine = *m_window->desks().saved().add({{}, u"Mine"_s, {}, u"data.n<=20"_s});
        desk().session().setText(u"data.n>10"_s, u"Test"_s);
        desk().session().use(mine, true);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 10, kPatience);
        saveView(u"v.gxview"_s);
        m_window.reset();
        openWindow(u"other"_s);
        openView(u"v.gxview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 10, kPatience);
        QCOMPARE(desk().session().state().text, u"data.n>10 data.n<=20"_s);
    }

    void aViewOfLiveEventsIsOfTheLiveEvents()
    {
        openWindow();
        desk().session().setText(u"type:grant.*"_s, u"Test"_s);
        saveView(u"live.gxview"_s);
        desk().session().setText(QString(), u"Test"_s);
        m_window->fileSessions().open({write(u"a.ndjson"_s, test::lines(1, 5))});
        openView(u"live.gxview"_s);
        QVERIFY(m_window->sessions().currentFile() == nullptr);
        QCOMPARE(desk().session().state().text, u"type:grant.*"_s);
        m_window.reset();
        openWindow(u"other"_s, {path(u"a.ndjson"_s)}, true);
        openView(u"live.gxview"_s);
        QVERIFY2(warning().contains(u"live events"_s), qPrintable(warning()));
    }

    void whatIsNoViewIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"damaged"_s;
        QTest::newRow("cut off") << QByteArray(R"({"grantexView": 1})").chopped(1) << u"at byte"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"is no view"_s;
        QTest::newRow("another object") << QByteArray(R"({"version": 1})") << u"is no view"_s;
        QTest::newRow("newer") << QByteArray(R"({"grantexView": 2, "events": {"live": true}})") << u"newer"_s;
        QTest::newRow("no events") << QByteArray(R"({"grantexView": 1})") << u"events.files"_s;
        QTest::newRow("live and files") << QByteArray(R"({"grantexView": 1, "events": {"live": true, "files": ["a"]}})")
                                        << u"events.files"_s;
        QTest::newRow("a number for a name")
            << QByteArray(R"({"grantexView": 1, "events": {"files": [7]}})") << u"events.files[0] must be a text"_s;
        QTest::newRow("no filter")
            << QByteArray(R"({"grantexView": 1, "events": {"live": true}, "filter": {"text": "agnet:x"}})")
            << u"filter.text is no filter"_s;
        QTest::newRow("no column")
            << QByteArray(R"({"grantexView": 1, "events": {"live": true}, "columns": [{"column": "colour"}]})")
            << u"columns[0].column names no column"_s;
        QTest::newRow("a text for a width")
            << QByteArray(
                   R"({"grantexView": 1, "events": {"live": true}, "columns": [{"column": "time", "width": "x"}]})")
            << u"columns[0].width must be a number"_s;
        QTest::newRow("an endless width")
            << QByteArray(
                   R"({"grantexView": 1, "events": {"live": true}, "columns": [{"column": "time", "width": 1e300}]})")
            << u"columns[0].width must be between"_s;
        QTest::newRow("a mark of nothing")
            << QByteArray(R"({"grantexView": 1, "events": {"live": true}, "marks": [{"sequence": 0}]})")
            << u"marks[0].sequence"_s;
        QTest::newRow("no colour")
            << QByteArray(R"({"grantexView": 1, "events": {"live": true}, "colours": [{"tone": "pink"}]})")
            << u"colours[0].tone"_s;
        QTest::newRow("an object for a list")
            << QByteArray(R"({"grantexView": 1, "events": {"live": true}, "marks": {}})") << u"marks must be a list"_s;
    }
    void whatIsNoViewIsToldInWords()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        openWindow();
        desk().session().setText(u"type:kept"_s, u"Test"_s);
        write(u"v.gxview"_s, bytes);
        openView(u"v.gxview"_s);
        QVERIFY2(warning().contains(words), qPrintable(warning()));
        QCOMPARE(desk().session().state().text, u"type:kept"_s);
    }

    void filesDroppedWithCtrlAreMergedByTime()
    {
        openWindow();
        const QString one = write(u"one.ndjson"_s, at(1, "a") + at(5, "c") + at(9, "e") + "broken\n");
        const QString two = write(u"two.ndjson"_s, at(3, "b") + at(5, "c") + at(7, "d") + at(9, "e", R"({"x":1})"));
        m_window->fileSessions().open({one});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 3, kPatience);
        dropWithCtrl({two});
        QCOMPARE(m_window->sessions().files().size(), 2U);
        const FileSession& merged = *m_window->sessions().currentFile();
        QVERIFY(merged.isMerged());
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 6, kPatience);
        QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"e"_s}));
        QCOMPARE(merged.name(), u"one.ndjson + two.ndjson"_s);
        QVERIFY2(merged.statusText().contains(u"1 duplicate"_s), qPrintable(merged.statusText()));
        QVERIFY2(merged.statusText().contains(u"1 event with the id of another"_s) ||
                     merged.statusText().contains(u"1 event(s) with the id"_s),
                 qPrintable(merged.statusText()));
        QCOMPARE(merged.file().progress().badLines, 1);
        QVERIFY(QString::fromStdString(merged.file().badLines().front().reason).startsWith(u"one.ndjson: "_s));
        desk().session().setText(u"data.x:1"_s, u"Test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, kPatience);

        // A view of it opens the merged list again.
        saveView(u"merged.gxview"_s);
        action(u"closeFileAction"_s)->trigger();
        openView(u"merged.gxview"_s);
        QVERIFY(m_window->sessions().currentFile()->isMerged());
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 6, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, kPatience);
    }

    void aMergedListTakesOneMore()
    {
        openWindow();
        const QString one = write(u"one.ndjson"_s, at(1, "a"));
        const QString two = write(u"two.ndjson"_s, at(3, "c"));
        const QString three = write(u"three.ndjson"_s, at(2, "b"));
        m_window->fileSessions().open({one});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 1, kPatience);
        dropWithCtrl({two});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 2, kPatience);
        m_window->fileSessions().setChooseFiles([three](auto...) { return QStringList{three}; });
        action(u"mergeFilesAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 3, kPatience);
        QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void withLiveEventsTheyAreMergedAsTheyStand()
    {
        openWindow();
        dropWithCtrl({write(u"one.ndjson"_s, at(1, "a"))});
        QTRY_COMPARE_WITH_TIMEOUT(model().eventCount(), 1, kPatience);
        QVERIFY(m_window->sessions().currentFile()->name().startsWith(u"Live + "_s));
        // Nobody could open these again.
        saveView(u"v.gxview"_s);
        QVERIFY(!QFile::exists(path(u"v.gxview"_s)));
        QVERIFY2(warning().contains(u"export"_s), qPrintable(warning()));
        // The next start merges the file with what it has of the live events then.
        QCOMPARE(m_window->sessions().keys(), QStringList(u'\n' + path(u"one.ndjson"_s)));
    }

    void aFileThatIsGoneIsTold()
    {
        openWindow();
        write(u"v.gxview"_s, R"({"grantexView": 1, "events": {"files": ["gone.ndjson"]}})");
        openView(u"v.gxview"_s);
        QVERIFY2(warning().contains(u"gone.ndjson"_s), qPrintable(warning()));
        QVERIFY(m_window->sessions().files().empty());
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"

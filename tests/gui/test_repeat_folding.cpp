// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_window.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/sessions/file_session.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

/// Folding repeats of a threshold in the whole window, over a file and beside a real pipeline.
class TestRepeatFolding : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] EventModel& model() const { return m_window->events().model(); }
    [[nodiscard]] EventTable& table() const { return m_window->events().table(); }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    [[nodiscard]] QString settings() const { return m_directory.filePath(u"settings.ini"_s); }

    void openWindow()
    {
        const QByteArray problem = test::openDemoWindow(m_demo, m_window, 20, settings());
        QVERIFY2(problem.isEmpty(), problem);
    }

    /// A token, then five times the same threshold, then a token.
    [[nodiscard]] QString file()
    {
        const QString path = m_directory.filePath(u"repeats.ndjson"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            return {};
        for (int number = 1; number <= 7; ++number) {
            const bool isToken = number == 1 || number == 7;
            QJsonObject data{{u"grantId"_s, u"grnt_1"_s}};
            if (!isToken) {
                data.insert(u"pct"_s, 80);
                data.insert(u"remaining"_s, u"%1.0000"_s.arg(9 - number));
            }
            const QJsonObject event{{u"id"_s, u"evt_%1"_s.arg(number)},
                                    {u"type"_s, isToken ? u"token.issued"_s : u"budget.threshold"_s},
                                    {u"createdAt"_s, u"2026-11-23T11:25:1%1.000Z"_s.arg(number)},
                                    {u"data"_s, data}};
            file.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
        }
        return path;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void theKeyOpensTheRunOfTheCurrentRow()
    {
        openWindow();
        QVERIFY(m_window->sessions().openFile(file()));
        QTRY_COMPARE(model().eventCount(), 7);
        QCOMPARE(model().rowCount(), 3);
        QAction* open = action(u"foldRowAction"_s);
        table().setFocus();
        table().setCurrentIndex(model().index(0, 0));
        QVERIFY(!open->isEnabled());
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(open->isEnabled());
        QCOMPARE(table().selectedEvents(), 5);
        QTest::keyClick(&table(), Qt::Key_R);
        QCOMPARE(model().rowCount(), 7);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(open->isEnabled());
        QTest::keyClick(&table(), Qt::Key_R);
        QCOMPARE(model().rowCount(), 3);
    }

    void theSwitchOfTheViewMenuIsKept()
    {
        openWindow();
        QAction* fold = action(u"foldRepeatsAction"_s);
        QVERIFY(m_window->menus().view->actions().contains(fold));
        QVERIFY(fold->isChecked());
        QVERIFY(m_window->liveEvents().model().isFolding());
        QVERIFY(m_window->sessions().openFile(file()));
        QTRY_COMPARE(model().eventCount(), 7);
        QCOMPARE(model().rowCount(), 3);
        fold->trigger();
        QCOMPARE(model().rowCount(), 7);
        QVERIFY(!m_window->liveEvents().model().isFolding());
        m_window->sessions().closeAllFiles();
        QVERIFY(m_window->close());
        m_window.reset();
        m_demo.reset();
        openWindow();
        QVERIFY(!action(u"foldRepeatsAction"_s)->isChecked());
        QVERIFY(!m_window->liveEvents().model().isFolding());
        QVERIFY(m_window->sessions().openFile(file()));
        QTRY_COMPARE(model().rowCount(), 7);
        action(u"foldRepeatsAction"_s)->trigger();
        QCOMPARE(model().rowCount(), 3);
    }
};

QTEST_MAIN(TestRepeatFolding)
#include "test_repeat_folding.moc"

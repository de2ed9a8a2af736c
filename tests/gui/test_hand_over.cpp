// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/hand_over.h"
#include "app/monitor/options.h"
#include "tests/gui/journal_window.h"
#include "tests/unit/files/opened_file.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/sessions/session_tabs.h"

#include <QUndoStack>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// What a later start of the program makes the first one's window do.
class TestHandOver : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QByteArray problem =
            test::openJournalWindow(m_window, m_directory->filePath(u"journal"_s), {u"Test"_s, {}});
        QVERIFY2(problem.isEmpty(), problem);
    }
    void cleanup()
    {
        m_window.reset();
        m_directory.reset();
    }

    void filesAndFilterAreShown()
    {
        QFile file(m_directory->filePath(u"a.ndjson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(test::lines(1, 30)) > 0);
        file.close();
        const auto options = parseMonitorOptions({u"--filter"_s, u"data.n>25"_s, file.fileName()});
        QVERIFY(options.has_value());
        m_window->showMinimized();
        takeRequest(*m_window, requestOf(*options));
        QVERIFY(!m_window->isMinimized());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->events().model().rowCount(), 5, kPatience);
        QCOMPARE(m_window->liveEvents().filterText(), QString());
        // What stood there before can be had back.
        m_window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->events().model().rowCount(), 30, kPatience);
    }

    void aFilterAloneIsForWhatIsShown()
    {
        takeRequest(*m_window, requestOf(*parseMonitorOptions({u"--filter"_s, u"type:grant.*"_s})));
        QCOMPARE(m_window->liveEvents().filterText(), u"type:grant.*"_s);
    }

    void nonsenseChangesNothing()
    {
        takeRequest(*m_window, requestOf(*parseMonitorOptions({u"--filter"_s, u"type:grant.*"_s})));
        takeRequest(*m_window, {{u"filter"_s, u"(("_s}, {u"files"_s, 7}});
        QCOMPARE(m_window->liveEvents().filterText(), u"type:grant.*"_s);
        QVERIFY(m_window->sessions().files().empty());
    }
};

QTEST_MAIN(TestHandOver)
#include "test_hand_over.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_journal.h"
#include "core/journal/set_aside.h"
#include "ui/window/wait_window.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// A word of damage that cannot be read until somebody writes it: whoever opens the journal waits at it.
class Barrier
{
public:
    explicit Barrier(const QString& directory) : m_path((directory + u"/journal.damaged"_s).toStdString())
    {
        if (::mkfifo(m_path.c_str(), 0600) != 0)
            qFatal("no FIFO can be made");
    }
    void lift() const
    {
        const int file = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        ::unlink(m_path.c_str());
        ::close(file);
    }

private:
    std::string m_path;
};

} // namespace

/// Opening a journal that takes long.
class TestWaitWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEventLoopRunsWhileAJournalIsSalvaged()
    {
        const QTemporaryDir directory;
        QVERIFY(JournalStore::open(directory.path().toStdString()).has_value());
        const Barrier barrier(directory.path());
        int beats = 0;
        QTimer beat;
        auto store = openJournal(directory.path().toStdString(), [&](QEventLoop& loop) {
            connect(&beat, &QTimer::timeout, &loop, [&] {
                if (++beats == 10)
                    barrier.lift();
            });
            beat.start(5);
        });
        QVERIFY2(store.has_value(), store ? "" : store.error().message.c_str());
        QVERIFY(*store);
        QVERIFY(beats >= 10);
        QVERIFY((*store)->takeSalvaged().has_value());
        QVERIFY(!JournalStore::open(directory.path().toStdString()).has_value()); // it holds the lock
    }

    void whoDoesNotWaitGetsNothing()
    {
        const QTemporaryDir directory;
        QVERIFY(JournalStore::open(directory.path().toStdString()).has_value());
        const Barrier barrier(directory.path());
        const auto store = openJournal(directory.path().toStdString(), [&](QEventLoop& loop) {
            QTimer::singleShot(20, &loop, [&loop] { loop.exit(1); });
        });
        QVERIFY(store.has_value());
        QVERIFY(!*store);
        barrier.lift();
        // It goes on by itself, and lets go of what it made.
        QTRY_VERIFY(JournalStore::open(directory.path().toStdString()).has_value());
    }

    void theWindowTellsHowFarItIs()
    {
        WaitWindow window;
        window.setState(u"Opening"_s, {}, 0, 0);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto* progress = window.findChild<QProgressBar*>();
        QCOMPARE(progress->maximum(), 0); // busy
        window.setState(u"Salvaging"_s, u"Half of it is done"_s, 50, 100);
        QCOMPARE(progress->value() * 2, progress->maximum());
        window.setState(u"Salvaging"_s, u"More than was thought"_s, 300, 100);
        QCOMPARE(progress->value(), progress->maximum());
        QCOMPARE(window.accessibleDescription(), u"More than was thought"_s);
        const QSignalSpy wishes(&window, &WaitWindow::quitRequested);
        QTest::mouseClick(window.findChild<QPushButton*>(u"quitButton"_s), Qt::LeftButton);
        QVERIFY(!window.close());
        QCOMPARE(wishes.count(), 2);
    }

    void progressIsReadFromTheFiles()
    {
        const QTemporaryDir directory;
        const std::string path = directory.path().toStdString();
        QVERIFY(!salvageProgress(path));
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(u"journal.damaged"_s, "20260301T120000Z\na page is bad\n");
        write(u"journal.db.damaged-20260301T120000Z"_s, QByteArray(1000, 'x'));
        write(u"journal.db.damaged-20260301T120000Z-wal"_s, QByteArray(200, 'x'));
        write(u"journal.db.salvage"_s, QByteArray(300, 'x'));
        const auto progress = salvageProgress(path);
        QVERIFY(progress);
        QCOMPARE(progress->made, 300);
        QCOMPARE(progress->damaged, 1200);
    }
};

QTEST_MAIN(TestWaitWindow)
#include "test_wait_window.moc"

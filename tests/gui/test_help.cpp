// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "tests/gui/demo_window.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/help/help_book.h"
#include "ui/help/help_places.h"
#include "ui/help/help_view.h"
#include "ui/help/help_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// The help window of this program; there is one a window.
HelpWindow* helpWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* help = qobject_cast<HelpWindow*>(widget))
            return help;
    }
    return nullptr;
}

QString shownChapter()
{
    HelpWindow* help = helpWindow();
    return help != nullptr && help->isVisible() ? help->view().chapter() : QString();
}

} // namespace

/// The guide in the program is the guide of docs/, whole, and its links lead somewhere when they are clicked.
class TestHelp : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        const QByteArray problem = test::openDemoWindow(m_demo, m_window, 20);
        QVERIFY2(problem.isEmpty(), problem);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void theBookIsWhole()
    {
        const HelpBook& book = HelpBook::instance();
        QStringList files;
        for (const QString& folder : {u"guide"_s, u"reference"_s}) {
            const QStringList names = QDir(u":/grantex/help/"_s + folder).entryList({u"*.md"_s});
            for (const QString& name : names)
                files.append(folder + u'/' + name);
        }
        QVERIFY(files.size() > 20);
        for (const QString& file : std::as_const(files)) {
            const HelpChapter* chapter = book.find(file);
            QVERIFY2(chapter != nullptr, qPrintable(file + u" is in the program, but the index does not name it"_s));
            QVERIFY2(!chapter->title.isEmpty() && !chapter->title.startsWith(u'#'), qPrintable(file));
        }
        QCOMPARE(qsizetype(book.chapters().size()), files.size());
        QCOMPARE(book.chapters().front().file, u"guide/index.md"_s);
    }

    void everyChapterIsShownWithItsHeadings()
    {
        static const QRegularExpression heading(u"^#+ +(.*)$"_s, QRegularExpression::MultilineOption);
        HelpView view;
        for (const HelpChapter& chapter : HelpBook::instance().chapters()) {
            view.open(chapter.file);
            QCOMPARE(view.chapter(), chapter.file);
            QStringList shown;
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
                if (block.blockFormat().headingLevel() > 0)
                    shown.append(block.text());
            }
            QVERIFY2(!shown.isEmpty() && shown.constFirst() == chapter.title, qPrintable(chapter.file));
            // Tables are tables, and code has no marks left.
            QVERIFY2(!view.toPlainText().contains(u"|---"_s), qPrintable(chapter.file));
            QVERIFY2(!view.toPlainText().contains(u"```"_s), qPrintable(chapter.file));
        }
    }

    void linksAndAnchorsLeadSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        const HelpBook& book = HelpBook::instance();
        int followed = 0;
        for (const HelpChapter& chapter : book.chapters()) {
            for (auto match = link.globalMatch(chapter.text); match.hasNext();) {
                const QString target = match.next().captured(1);
                if (target.contains(u"://"_s) || !target.contains(u".md"_s))
                    continue;
                QVERIFY2(book.find(helpTarget(chapter.file, target)) != nullptr,
                         qPrintable(chapter.file + u" → "_s + target));
                ++followed;
            }
        }
        QVERIFY(followed > 50);
        QCOMPARE(helpTarget(u"guide/alerts.md"_s, u"../reference/metrics.md#x"_s), u"reference/metrics.md"_s);
        QCOMPARE(helpTarget(u"guide/alerts.md"_s, u"#on-a-server"_s), u"guide/alerts.md"_s);
        QCOMPARE(helpAnchor(u"Is it well?"_s), u"is-it-well"_s);
    }

    void aHeadingIsScrolledToAndTheHistoryKeepsThePlace()
    {
        HelpView view;
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.open(u"guide/troubleshooting.md"_s, u"bigquery"_s);
        const int there = view.verticalScrollBar()->value();
        QVERIFY(there > 0);
        view.open(u"guide/index.md"_s);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QVERIFY(view.canGoBack());
        view.goBack();
        QCOMPARE(view.chapter(), u"guide/troubleshooting.md"_s);
        QCOMPARE(view.verticalScrollBar()->value(), there);
        QVERIFY(!view.canGoBack());
        view.goForward();
        QCOMPARE(view.chapter(), u"guide/index.md"_s);
        QVERIFY(!view.canGoForward());
        // A new place forgets what lay ahead.
        view.goBack();
        view.open(u"guide/kafka.md"_s);
        QVERIFY(!view.canGoForward());
        view.open(u"guide/no-such-chapter.md"_s);
        QCOMPARE(view.chapter(), u"guide/kafka.md"_s);
    }

    void aClickedLinkOpensItsChapter()
    {
        HelpView view;
        view.open(u"guide/index.md"_s);
        Q_EMIT view.anchorClicked(QUrl(u"../reference/metrics.md"_s));
        QCOMPARE(view.chapter(), u"reference/metrics.md"_s);
    }

    void theSearchFindsChaptersByTheirWords()
    {
        const HelpBook& book = HelpBook::instance();
        const auto hits = book.search(u"idempotency-key receiver"_s);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().chapter->file, u"guide/webhook.md"_s);
        QVERIFY2(hits.front().excerpt.contains(u"Idempotency-Key"_s) && !hits.front().excerpt.contains(u'`'),
                 qPrintable(hits.front().excerpt));
        QCOMPARE(book.search(u"kafka"_s).front().chapter->file, u"guide/kafka.md"_s);
        QVERIFY(book.search(u"  "_s).empty());
        QVERIFY(book.search(u"no-such-word-anywhere"_s).empty());
    }

    void theWindowSearchesByKeyboard()
    {
        HelpWindow window;
        window.open(u"guide/index.md"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* search = window.findChild<QLineEdit*>(u"helpSearch"_s);
        auto* list = window.findChild<QListWidget*>(u"helpChapters"_s);
        QCOMPARE(list->count(), int(HelpBook::instance().chapters().size()));
        QTest::keyClick(&window.view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"insertAll"_s);
        QVERIFY(list->count() < int(HelpBook::instance().chapters().size()));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(window.view().hasFocus());
        QVERIFY(window.view().chapter() != u"guide/index.md"_s);
        QVERIFY(window.findChild<QToolButton*>(u"helpBackButton"_s)->isEnabled());
        QTest::keyClick(&window.view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.view().chapter(), u"guide/index.md"_s);
        search->setText(u"no-such-word-anywhere"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
        // Escape takes the search back first, then closes.
        QTest::keyClick(&window.view(), Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(window.isVisible());
        QTest::keyClick(&window.view(), Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void f1OpensTheChapterOfWhatHasTheFocus()
    {
        openWindow();
        m_window->events().table().setFocus();
        QTest::keyClick(&m_window->events().table(), Qt::Key_F1);
        QCOMPARE(shownChapter(), u"guide/window.md"_s);
        helpWindow()->close();

        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        auto* filter = m_window->findChild<QWidget*>(u"filterEdit"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_F1);
        QCOMPARE(shownChapter(), u"guide/filters.md"_s);

        m_window->findChild<QAction*>(u"helpTroubleshootingAction"_s)->trigger();
        QCOMPARE(shownChapter(), u"guide/troubleshooting.md"_s);
        m_window->hide();
        QVERIFY(!helpWindow()->isVisible());
    }

    /// A key that two actions have does nothing: F1, and all others.
    void noTwoActionsOfTheWindowShareAKey()
    {
        openWindow();
        QMap<QString, QString> owners;
        const auto actions = m_window->findChildren<QAction*>();
        for (const QAction* action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            const auto keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                QString& owner = owners[key.toString(QKeySequence::PortableText)];
                QVERIFY2(owner.isEmpty() || owner == action->objectName(),
                         qPrintable(key.toString() + u": "_s + owner + u", "_s + action->objectName()));
                owner = action->objectName();
            }
        }
        QCOMPARE(owners.value(u"F1"_s), u"helpAction"_s);
    }

    void f1InADialogOpensTheChapterOfItsDestination()
    {
        openWindow();
        DestinationDialog dialog({{}, {}, {}, destinationSchemas(), {}, {}}, m_window.get());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(shownChapter(), u"guide/destinations.md"_s);
        helpWindow()->close();
        dialog.chooseType(u"splunk"_s);
        dialog.activateWindow();
        QTRY_VERIFY(dialog.isActiveWindow());
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(shownChapter(), u"guide/splunk.md"_s);
    }

    void aWidgetCanNameItsChapter()
    {
        QWidget outer;
        QWidget inner(&outer);
        QCOMPARE(helpChapterOf(&inner), u"guide/index.md"_s);
        outer.setObjectName(u"deadLetterView"_s);
        QCOMPARE(helpChapterOf(&inner), u"guide/dead-letters.md"_s);
        inner.setProperty("helpChapter", u"guide/sizing.md"_s);
        QCOMPARE(helpChapterOf(&inner), u"guide/sizing.md"_s);
        // Of a type that brings no chapter.
        inner.setProperty("helpChapter", u"guide/of-a-plugin.md"_s);
        QCOMPARE(helpChapterOf(&inner), u"guide/dead-letters.md"_s);
        QCOMPARE(helpChapterOf(nullptr), u"guide/index.md"_s);
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"

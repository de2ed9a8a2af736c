// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_registry.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/commands/palette_model.h"
#include "ui/commands/shortcuts.h"
#include "ui/settings/shortcut_editor.h"
#include "ui/settings/shortcut_list.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace grantex;
using namespace Qt::StringLiterals;

/// Palette, shortcuts and their editor over a small window with real menus.
class TestCommands : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit* m_center = nullptr;
    CommandPalette* m_palette = nullptr;
    QStringList m_done;

    QAction* add(QMenu& menu, const QString& name, const QString& text, const QKeySequence& keys)
    {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, name] { m_done.append(name); });
        return action;
    }

    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    [[nodiscard]] QLineEdit* edit() const { return m_palette->findChild<QLineEdit*>(u"commandPaletteEdit"_s); }
    [[nodiscard]] QStringList titles() const
    {
        const auto* model = m_palette->findChild<QListView*>()->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QMainWindow>();
        m_center = new QLineEdit;
        m_window->setCentralWidget(m_center);
        QMenu* file = m_window->menuBar()->addMenu(u"&File"_s);
        add(*file, u"exportAction"_s, u"&Export…"_s, QKeySequence(u"Ctrl+E"_s));
        add(*file, u"reloadAction"_s, u"&Reload Configuration"_s, {});
        QMenu* view = m_window->menuBar()->addMenu(u"&View"_s);
        add(*view->addMenu(u"&Appearance"_s), u"darkAction"_s, u"Da&rk"_s, QKeySequence(u"F7"_s))->setCheckable(true);
        add(*view, u"hiddenAction"_s, u"Exotic"_s, {})->setEnabled(false);
        view->addAction(u"Without a name"_s);
        m_palette = new CommandPalette(m_window.get());
        m_palette->addProvider(actionProvider(*m_window));
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_center->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void aFuzzyQueryFindsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse"); // empty: `better` must not match at all
        QTest::newRow("beginnings of words") << u"ec"_s << u"Export Columns"_s << u"Select"_s;
        QTest::newRow("letters side by side") << u"exp"_s << u"Export"_s << u"Next pane"_s;
        QTest::newRow("the beginning") << u"re"_s << u"Retry"_s << u"Forget"_s;
        QTest::newRow("words in any order") << u"conf rel"_s << u"Reload Configuration"_s << u""_s;
        QTest::newRow("blind to case") << u"EXPORT"_s << u"export…"_s << u""_s;
        QTest::newRow("letters beyond ASCII") << u"über"_s << u"Über Grantex Monitor"_s << u""_s;
    }
    void aFuzzyQueryFindsWhatIsMeant()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        const auto match = fuzzyMatch(query, better);
        QVERIFY(match.has_value());
        const auto other = fuzzyMatch(query, worse);
        if (!worse.isEmpty() && other)
            QVERIFY2(match->score > other->score, qPrintable(u"%1 ≤ %2"_s.arg(match->score).arg(other->score)));
        QString letters;
        for (const int position : match->positions)
            letters += better[position].toCaseFolded();
        QString wanted = query.toCaseFolded().remove(u' ');
        std::sort(wanted.begin(), wanted.end());
        std::sort(letters.begin(), letters.end());
        QCOMPARE(letters, wanted);
    }

    void whatIsNotThereIsNotFound()
    {
        QVERIFY(!fuzzyMatch(u"xyz"_s, u"Export"_s));
        QVERIFY(!fuzzyMatch(u"tropxe"_s, u"Export"_s));
        QVERIFY(!fuzzyMatch(u"export q"_s, u"Export"_s));
        QVERIFY(fuzzyMatch(u"  "_s, u"Export"_s));
        QVERIFY(!fuzzyMatch(u"a"_s, QString()));
        QVERIFY(fuzzyMatch(u"z"_s, QString(500, u'a')) == std::nullopt);
    }

    void theModelKeepsItsPromises()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addProvider(actionProvider(*m_window));
        model.setQuery({});
        QCOMPARE(model.rowCount(), 3); // disabled and nameless ones are left out
        model.setQuery(u"dark"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(PaletteModel::GroupRole).toString(), u"View › Appearance"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Dark, View › Appearance, F7"_s);
        model.setQuery(u"appear dark"_s); // the group helps to find
        QCOMPARE(model.rowCount(), 1);
        model.setQuery(u"nothing of the kind"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void theKeyboardDoesIt()
    {
        m_palette->open();
        QCOMPARE(QApplication::focusWidget(), edit());
        QTest::keyClicks(edit(), u"rel"_s);
        QCOMPARE(titles().first(), u"Reload Configuration"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_center);
        QTRY_COMPARE(m_done, QStringList{u"reloadAction"_s});
    }

    void whatWasUsedLastComesFirst()
    {
        m_palette->setRecent({u"action:darkAction"_s, u"action:gone"_s});
        m_palette->open();
        QCOMPARE(titles(), QStringList({u"Dark"_s, u"Export…"_s, u"Reload Configuration"_s}));
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(m_done, QStringList{u"reloadAction"_s});
        QCOMPARE(m_palette->recent().first(), u"action:reloadAction"_s);
        m_palette->open();
        QCOMPARE(titles().first(), u"Reload Configuration"_s);
    }

    void escapeAndAnotherFocusCloseIt()
    {
        m_palette->open(u"exp"_s);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_center);
        m_palette->open();
        QTest::mouseClick(m_center, Qt::LeftButton);
        m_center->setFocus();
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_done.isEmpty());
    }

    void itsKeysAreItsOwnWhileItIsOpen()
    {
        m_palette->open();
        QTest::keyClick(edit(), Qt::Key_F7);
        QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_done.isEmpty());
        QVERIFY(m_palette->isVisible());
    }

    void aProviderOfOthersIsSearchedToo()
    {
        QString asked;
        m_palette->addProvider([&](const QString& query) {
            asked = query;
            PaletteItem item;
            item.id = u"agent:1"_s;
            item.title = u"ag_01HX"_s;
            item.group = u"Agent"_s;
            item.run = [this] { m_done.append(u"agent"_s); };
            return std::vector{item};
        });
        m_palette->open(u"01hx"_s);
        QCOMPARE(asked, u"01hx"_s);
        QCOMPARE(titles(), QStringList{u"ag_01HX"_s});
        QTest::mouseClick(m_palette->findChild<QListView*>()->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
        QTRY_COMPARE(m_done, QStringList{u"agent"_s});
    }

    void keysAreKeptAndReset()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        {
            QSettings store(file, QSettings::IniFormat);
            Shortcuts shortcuts(*m_window, &store);
            shortcuts.adopt();
            shortcuts.set(*action(u"exportAction"_s), {QKeySequence(u"Ctrl+,"_s), QKeySequence(u"F3"_s)});
            shortcuts.set(*action(u"darkAction"_s), {});
            QVERIFY(shortcuts.isChanged(*action(u"darkAction"_s)));
        }
        cleanup();
        init();
        QSettings store(file, QSettings::IniFormat);
        Shortcuts shortcuts(*m_window, &store);
        QCOMPARE(action(u"exportAction"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
        shortcuts.adopt();
        QCOMPARE(action(u"exportAction"_s)->shortcuts(), QList({QKeySequence(u"Ctrl+,"_s), QKeySequence(u"F3"_s)}));
        QVERIFY(action(u"darkAction"_s)->shortcut().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QCOMPARE(m_done, QStringList{u"exportAction"_s});
        shortcuts.resetAll();
        QCOMPARE(action(u"exportAction"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
        QCOMPARE(action(u"darkAction"_s)->shortcut(), QKeySequence(u"F7"_s));
        QVERIFY(store.allKeys().filter(u"shortcuts/"_s).isEmpty());
    }

    void theEditorSaysWhatElseKeysMean()
    {
        Shortcuts shortcuts(*m_window, nullptr);
        shortcuts.adopt();
        ShortcutEditor editor(*m_window, shortcuts);
        editor.show();
        editor.list().setCurrentAction(action(u"reloadAction"_s));
        auto* keys = editor.findChild<QKeySequenceEdit*>(u"shortcutKeysEdit"_s);
        auto* assign = editor.findChild<QPushButton*>(u"assignShortcutButton"_s);
        QVERIFY(!assign->isEnabled());
        keys->setKeySequence(QKeySequence(u"Ctrl+E"_s));
        QVERIFY2(editor.conflictText().contains(u"Export…"_s), qPrintable(editor.conflictText()));
        QCOMPARE(action(u"reloadAction"_s)->shortcut(), QKeySequence());
        QTest::mouseClick(assign, Qt::LeftButton);
        QCOMPARE(action(u"reloadAction"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
        QVERIFY(action(u"exportAction"_s)->shortcut().isEmpty());
        QVERIFY(editor.conflictText().isEmpty());
        QTest::mouseClick(editor.findChild<QPushButton*>(u"resetShortcutButton"_s), Qt::LeftButton);
        QVERIFY(action(u"reloadAction"_s)->shortcut().isEmpty());
        QTest::mouseClick(editor.findChild<QPushButton*>(u"resetAllShortcutsButton"_s), Qt::LeftButton);
        QCOMPARE(action(u"exportAction"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
    }

    void theListIsSearchedByNameAndByKey()
    {
        ShortcutList list(*m_window);
        list.show();
        auto* search = list.findChild<QLineEdit*>(u"shortcutSearch"_s);
        const auto shown = [&] {
            QStringList texts;
            for (QTreeWidgetItemIterator line(&list.tree(), QTreeWidgetItemIterator::NotHidden); *line != nullptr;
                 ++line) {
                if ((*line)->parent() != nullptr)
                    texts.append((*line)->text(0));
            }
            return texts;
        };
        QVERIFY(shown().contains(u"Export…"_s) && !shown().contains(u"Reload Configuration"_s));
        // A menu that goes on behind a submenu has one heading.
        QMenu* file = m_window->menuBar()->actions().constFirst()->menu();
        add(*file->addMenu(u"&Recent"_s), u"firstFileAction"_s, u"First"_s, {});
        add(*file, u"closeAction"_s, u"&Close"_s, {});
        list.setShowsAll(true);
        QStringList headings;
        for (int i = 0; i < list.tree().topLevelItemCount(); ++i)
            headings.append(list.tree().topLevelItem(i)->text(0));
        QVERIFY2(headings.size() > 3, qPrintable(headings.join(u'\n')));
        QCOMPARE(headings.removeDuplicates(), 0);
        list.setShowsAll(false);
        QTest::keyClicks(search, u"F7"_s);
        QCOMPARE(shown(), QStringList{u"Dark"_s});
        search->setText(u"exp"_s);
        QCOMPARE(shown().first(), u"Export…"_s);
        list.setShowsAll(true);
        search->setText(u"reload"_s);
        QCOMPARE(shown(), QStringList{u"Reload Configuration"_s});
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"

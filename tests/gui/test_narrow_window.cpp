// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_window.h"
#include "ui/destinations/destination_list.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/widgets/compact_button.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/widgets/rail_button.h"
#include "ui/window/connection_header.h"
#include "ui/window/page_stack.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr double rate = 40;
constexpr int patience = 20'000;

/// What a window does that is half of a small screen.
class TestNarrowWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QAction& page() const { return *m_window->findChild<QAction*>(u"destinationsPageAction"_s); }
    [[nodiscard]] bool isBeside() const
    {
        return m_window->findChild<QSplitter*>(u"acrossSplitter"_s)->isAncestorOf(&m_window->destinations());
    }
    void open()
    {
        m_window.reset();
        QCOMPARE(test::openDemoWindow(m_demo, m_window, rate, m_directory->filePath(u"window.ini"_s)), QByteArray());
    }
    void makeNarrow() const { m_window->resize(m_window->minimumSize()); }
    void makeWide() const { m_window->resize(1300, 800); }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        open();
        makeWide();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->liveEvents().model().eventCount() > 30, patience);
    }

    void cleanup() { m_window.reset(); }

    void destinationsBecomeAPage()
    {
        QVERIFY(isBeside());
        QVERIFY(!page().isVisible());
        auto* across = m_window->findChild<QSplitter*>(u"acrossSplitter"_s);
        across->setSizes({800, 400});
        const QList<int> sizes = across->sizes();
        makeNarrow();
        QTRY_VERIFY(!isBeside());
        QVERIFY(page().isVisible());
        QVERIFY(!m_window->destinations().isVisible());
        auto* button = m_window->findChild<RailButton*>(u"destinationsPageButton"_s);
        QTRY_VERIFY(button->isVisible() && button->width() >= button->sizeHint().width());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->pages().current(), u"destinations"_s);
        QTRY_VERIFY(m_window->destinations().isVisible());
        QVERIFY(m_window->destinations().isAncestorOf(m_window->focusWidget()) ||
                m_window->focusWidget() == &m_window->destinations());

        makeWide();
        QTRY_VERIFY(isBeside());
        QVERIFY(!page().isVisible());
        QCOMPARE(m_window->pages().current(), u"events"_s);
        QVERIFY(m_window->destinations().isVisible());
        QTRY_COMPARE(across->sizes(), sizes);
    }

    void theSwitchHoldsWhileTheWindowIsWide()
    {
        auto* beside = m_window->findChild<QAction*>(u"destinationListAction"_s);
        beside->trigger();
        QVERIFY(!m_window->destinations().isVisible());
        makeNarrow();
        QTRY_VERIFY(page().isVisible());
        QVERIFY(!beside->isEnabled());
        page().trigger();
        QVERIFY(m_window->destinations().isVisible());
        makeWide();
        QTRY_VERIFY(isBeside());
        QVERIFY(!m_window->destinations().isVisible());
        beside->trigger();
        QVERIFY(m_window->destinations().isVisible());
    }

    void aNarrowWindowComesBackAsItWas()
    {
        m_window->findChild<QSplitter*>(u"acrossSplitter"_s)->setSizes({800, 440});
        const int wide = m_window->destinations().width();
        makeNarrow();
        QTRY_VERIFY(page().isVisible());
        page().trigger();
        m_window->close();
        open();
        QCOMPARE(m_window->pages().current(), u"destinations"_s);
        QVERIFY(m_window->destinations().isVisible());
        makeWide();
        QTRY_VERIFY(isBeside());
        QTRY_COMPARE(m_window->destinations().width(), wide);
    }

    void eventsKeepRoom()
    {
        makeNarrow();
        EventTable& table = m_window->liveEvents().table();
        QTRY_VERIFY2(table.viewport()->height() >= 3 * table.rowHeight(0),
                     qPrintable(u"%1 of %2"_s.arg(table.viewport()->height()).arg(m_window->height())));
        QVERIFY(table.viewport()->width() > m_window->width() / 2);
    }

    void buttonsAndStatusLeaveOutWhatHasNoRoom()
    {
        const auto buttons = m_window->header().findChildren<CompactButton*>();
        QVERIFY(buttons.size() > 2);
        for (const CompactButton* button : buttons)
            QVERIFY2(button->text() == button->words() && !button->words().isEmpty(), qPrintable(button->objectName()));
        auto& header = m_window->header();
        header.resize(header.minimumWidth(), header.height());
        for (const CompactButton* button : buttons) {
            QVERIFY2(button->text().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->icon().isNull() && !button->accessibleName().isEmpty() && !button->toolTip().isEmpty(),
                     qPrintable(button->objectName()));
        }

        // What they say is heard and done by key as before.
        CompactButton button(QIcon(), {u"&Retry all"_s, u"&Retry 12"_s}, nullptr);
        const QKeySequence key = button.shortcut();
        QVERIFY(button.fullWidth() > button.compactWidth());
        button.setCompact(true);
        QCOMPARE(button.shortcut(), key);
        QCOMPARE(button.accessibleName(), u"Retry all"_s);
        QCOMPARE(button.toolTip(), u"Retry all"_s);
        button.setWords(u"&Retry 12"_s);
        QCOMPARE(button.accessibleName(), u"Retry 12"_s);
        button.setCompact(false);
        QCOMPARE(button.shortcut(), key);
        QCOMPARE(button.accessibleName(), QString());

        StatusLine line;
        StatusLine::Values values;
        values.state = u"Live"_s;
        values.gaps = 3;
        values.held = 1'234'567;
        line.setValues(values);
        line.resize(line.sizeHint());
        line.show();
        const auto shown = [&line] {
            QStringList texts;
            for (const QLabel* label : line.findChildren<QLabel*>()) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            return texts.join(u' ');
        };
        QVERIFY(shown().contains(u"1,234,567"_s));
        const QString all = line.text();
        line.resize(line.sizeHint().width() / 2, line.height());
        QVERIFY(!shown().contains(u"1,234,567"_s));
        QVERIFY2(shown().contains(u"Live"_s) && shown().contains(u"3 gap"_s), qPrintable(shown()));
        QCOMPARE(line.text(), all);
        QCOMPARE(line.accessibleName(), all);
    }
};

} // namespace

QTEST_MAIN(TestNarrowWindow)
#include "test_narrow_window.moc"

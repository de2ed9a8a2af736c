// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/snackbar.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>
#include <vector>

using namespace grantex;
using namespace Qt::StringLiterals;

/// Rail, pages and snackbar as a window has them.
class TestPages : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_window;
    NavigationRail* m_rail = nullptr;
    PageStack* m_pages = nullptr;

    [[nodiscard]] RailButton* button(const QString& name) const { return m_rail->findChild<RailButton*>(name); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* row = new QHBoxLayout(m_window.get());
        m_rail = new NavigationRail(m_window.get());
        m_pages = new PageStack(*m_rail, m_window.get());
        row->addWidget(m_rail);
        row->addWidget(m_pages);
        m_window->addAction(m_pages->add(u"one"_s, u"events"_s, u"First"_s, new QLineEdit));
        m_window->resize(600, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aSinglePageNeedsNoRail()
    {
        QVERIFY(!m_rail->isVisible());
        m_window->addAction(m_pages->add(u"two"_s, u"inbox"_s, u"Second"_s, new QLineEdit));
        QVERIFY(m_rail->isVisible());
        m_pages->setOffered(u"two"_s, false);
        QVERIFY(!m_rail->isVisible());
    }

    void clickKeysAndCodeOpenThePage()
    {
        auto* edit = new QLineEdit;
        m_window->addAction(m_pages->add(u"two"_s, u"inbox"_s, u"Second"_s, edit));
        QSignalSpy opened(m_pages, &PageStack::opened);
        QTest::mouseClick(button(u"twoPageButton"_s), Qt::LeftButton);
        QCOMPARE(m_pages->current(), u"two"_s);
        QCOMPARE(QApplication::focusWidget(), edit);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_pages->current(), u"one"_s);
        QVERIFY(button(u"onePageButton"_s)->isChecked());
        QVERIFY(!button(u"twoPageButton"_s)->isChecked());
        m_pages->open(u"two"_s);
        m_pages->open(u"nowhere"_s);
        QCOMPARE(m_pages->current(), u"two"_s);
        QCOMPARE(opened.count(), 3);
        // A click on the page that is open changes nothing.
        QTest::mouseClick(button(u"twoPageButton"_s), Qt::LeftButton);
        QVERIFY(button(u"twoPageButton"_s)->isChecked());
        QCOMPARE(opened.count(), 3);
    }

    void aPageThatIsNoLongerOfferedGivesWayToTheFirst()
    {
        m_pages->add(u"two"_s, u"inbox"_s, u"Second"_s, new QLineEdit);
        m_pages->open(u"two"_s);
        m_pages->setOffered(u"two"_s, false);
        QCOMPARE(m_pages->current(), u"one"_s);
        m_pages->open(u"two"_s);
        QCOMPARE(m_pages->current(), u"one"_s);
    }

    void aButtonSaysItsNameKeysAndBadge()
    {
        m_pages->add(u"two"_s, u"inbox"_s, u"&Second"_s, new QLineEdit);
        RailButton* two = button(u"twoPageButton"_s);
        QCOMPARE(two->accessibleName(), u"Second"_s);
        QCOMPARE(two->toolTip(), u"Second (Ctrl+2)"_s);
        m_pages->setBadge(u"two"_s, u"3"_s, u"3 dead letters"_s, Role::Danger);
        QCOMPARE(two->badge(), u"3"_s);
        QCOMPARE(two->accessibleDescription(), u"3 dead letters"_s);
    }

    void theSnackbarActsOnceAndOnlyWhenPressed()
    {
        int acted = 0;
        auto* bar = new Snackbar(m_window.get());
        bar->offer(u"Splunk is off"_s, u"Undo"_s, [&] { ++acted; });
        QVERIFY(bar->isVisible());
        QVERIFY(m_window->rect().contains(bar->geometry()));
        auto* undo = bar->findChild<QPushButton*>(u"snackbarButton"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(acted, 1);
        bar->setShownFor(20);
        bar->offer(u"Webhook is off"_s, u"Undo"_s, [&] { ++acted; });
        QCOMPARE(bar->text(), u"Webhook is off"_s);
        QTRY_VERIFY(!bar->isVisible());
        undo->click();
        QCOMPARE(acted, 1);
    }

    void whatHasTheFocusIsScrolledToButNothingMovesUnderAClick()
    {
        QScrollArea area;
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        std::vector<QCheckBox*> boxes;
        for (int i = 0; i < 20; ++i) {
            boxes.push_back(new QCheckBox(u"box"_s));
            column->addWidget(boxes.back());
        }
        area.setWidget(inside);
        scrollToFocus(area);
        area.resize(200, 120);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        boxes.front()->setFocus();
        QCOMPARE(QApplication::focusWidget(), boxes.front());
        // One that is cut in half by the lower edge.
        const auto cut = std::ranges::find_if(boxes, [&area](const QCheckBox* box) {
            const int top = box->mapTo(area.viewport(), QPoint()).y();
            return top < area.viewport()->height() && top + box->height() > area.viewport()->height();
        });
        QVERIFY(cut != boxes.end());
        const QPoint at = (*cut)->mapTo(&area, QPoint((*cut)->height() / 2, 2));
        const int before = area.verticalScrollBar()->value();
        QTest::mouseClick(area.windowHandle(), Qt::LeftButton, {}, at);
        QCOMPARE(QApplication::focusWidget(), *cut);
        QVERIFY((*cut)->isChecked());
        QCOMPARE(area.verticalScrollBar()->value(), before);
        boxes.back()->setFocus(Qt::TabFocusReason);
        QVERIFY(area.verticalScrollBar()->value() > before);
    }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"

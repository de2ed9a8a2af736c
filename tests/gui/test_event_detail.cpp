// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/delivery_picture.h"
#include "tests/models/memory_reader.h"
#include "ui/detail/delivery_line.h"
#include "ui/detail/delivery_section.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/find_bar.h"
#include "ui/detail/json_list_model.h"
#include "ui/detail/json_list_view.h"
#include "ui/detail/json_tree_model.h"
#include "ui/detail/json_tree_view.h"
#include "ui/detail/raw_view.h"
#include "ui/detail/value_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that a careless view would change: odd spacing, number formats, escapes, no-break space, line separators,
/// right-to-left override, CR LF between tokens.
const std::string kOddJson = "{\"id\" : \"evt_1\",\r\n\t\"type\":\"x.y\", "
                             "\"n\":1.500e+02,\"s\":\"a\\u00e9\xC2\xA0\xE2\x80\xA8\xE2\x80\xAE z\xF0\x9F\x98\x80\" }";

std::shared_ptr<const StoredEvent> eventOf(const std::string& json)
{
    StoredEvent event{{7}, fromEpochMillis(1'795'433'115'838), *parseEvent(json)};
    return std::make_shared<const StoredEvent>(std::move(event));
}

std::shared_ptr<const StoredEvent> grantEvent()
{
    return eventOf(R"({"id":"evt_1","type":"grant.created","createdAt":"2026-11-23T11:25:15.838Z","data":)"
                   R"({"grantId":"grnt_7","agentId":"ag_3","principalId":"alice","pct":80,"scopes":["a:b","c:d"]}})");
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestEventDetail : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EventDetail> m_detail;

    void open(std::shared_ptr<const StoredEvent> event)
    {
        m_detail->setEvent(std::move(event));
        m_detail->resize(1200, 500);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
        m_detail->activateWindow();
    }
    /// Selects the value at the path as a click on its key would.
    void select(const QString& path)
    {
        JsonTreeView& tree = m_detail->tree();
        for (int node = 1;; ++node) {
            const QModelIndex index = tree.jsonModel().indexOf(node);
            QVERIFY2(index.isValid(), qPrintable(path));
            if (tree.jsonModel().path(index) != path)
                continue;
            tree.showNode(node);
            tree.setFocus();
            return;
        }
    }
    void filterByEquality()
    {
        m_detail->actions().setFilterText([](const EventValue& value) { return value.path + u'=' + value.text; });
    }
    void trigger(const char* name) { m_detail->findChild<QAction*>(QLatin1StringView(name))->trigger(); }

private Q_SLOTS:
    void init() { m_detail = std::make_unique<EventDetail>(); }
    void cleanup() { m_detail.reset(); }

    void theDeliverySectionHasALineForEachDestination()
    {
        const auto laneOf = [](const std::string& id, const std::string& name) {
            LaneDeliveries lane;
            lane.id = {id};
            lane.name = name;
            return lane;
        };
        DeliveryPicture picture;
        picture.lanes = {laneOf("a", "archive"), laneOf("d", "Datadog"), laneOf("h", "hook"), laneOf("o", "old")};
        picture.lanes[0].settled.add({{1}, {7}});
        picture.lanes[0].edited = {{7}};
        picture.lanes[1].settled.add({{1}, {7}});
        picture.lanes[1].failed = {{7}};
        picture.lanes[3].start = {100};
        open(grantEvent());
        DeliverySection& section = m_detail->delivery();
        QVERIFY(!section.isVisible());
        m_detail->setDeliveries(std::make_shared<const DeliveryPicture>(picture));
        QVERIFY(section.isVisible());
        QCOMPARE(section.accessibleName(), u"Delivery"_s);
        const auto words = [&section] {
            QStringList all;
            for (const DeliveryLine* line : section.lines())
                all.append(line->words());
            return all;
        };
        QCOMPARE(words(), QStringList({u"archive: delivered, edited by a person"_s,
                                       u"Datadog: refused, among the dead letters"_s, u"hook: waiting"_s,
                                       u"old: not meant for it"_s}));
        // Beside each other where there is room, else below each other, and aligned.
        QCoreApplication::processEvents();
        const auto place = [&](std::size_t i) { return section.lines()[i]->mapTo(m_detail.get(), QPoint()); };
        QVERIFY(place(0).y() == place(1).y() || place(0).x() == place(1).x());
        QVERIFY(place(2).x() > place(0).x());
        m_detail->resize(420, 900);
        QTRY_COMPARE(place(3).x(), place(0).x());
        QVERIFY(place(3).y() > place(2).y() && place(2).y() > place(1).y());
        // The link belongs to the refused one alone, and says of which event.
        QSignalSpy asked(m_detail.get(), &EventDetail::letterRequested);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(section.lines()[i]->findChild<QPushButton*>(u"seeLetterButton"_s)->isVisible(), i == 1);
        auto* see = section.lines()[1]->findChild<QPushButton*>(u"seeLetterButton"_s);
        QCOMPARE(see->accessibleName(), u"See the dead letter of Datadog"_s);
        see->setFocus();
        QTest::keyClick(see, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front()[0].value<LaneId>(), LaneId{"d"});
        QCOMPARE(asked.front()[1].value<Sequence>(), Sequence{7});
        // Live, and without losing the keyboard.
        picture.lanes[2].settled.add({{1}, {7}});
        m_detail->setDeliveries(std::make_shared<const DeliveryPicture>(picture));
        QCOMPARE(words()[2], u"hook: delivered"_s);
        QVERIFY(see->hasFocus());
        // It gives way where there is no room for both: a pane can be as small as without it.
        QWidget window;
        window.resize(1200, 900);
        m_detail->setParent(&window);
        m_detail->setGeometry(0, 0, 1200, 400);
        m_detail->show();
        window.show();
        QTRY_VERIFY(section.isVisible());
        const int least = m_detail->minimumSizeHint().height();
        m_detail->resize(1200, least);
        QTRY_VERIFY(!section.isVisible());
        QCOMPARE(m_detail->minimumSizeHint().height(), least);
        m_detail->resize(1200, 400);
        QTRY_VERIFY(section.isVisible());
        m_detail->setParent(nullptr);
        m_detail->setEvent(nullptr);
        QVERIFY(!section.isVisible());
    }

    void theRawViewGivesBackTheServersBytes()
    {
        m_detail->setEvent(eventOf(kOddJson));
        QCOMPARE(m_detail->raw().selectedSource().toUtf8(), QByteArray::fromStdString(kOddJson));
        m_detail->raw().selectAll();
        m_detail->raw().copy();
        QCOMPARE(clipboard().toUtf8(), QByteArray::fromStdString(kOddJson));
        QVERIFY(!m_detail->raw().toPlainText().contains(QChar(0x202e)));
    }

    void valuePathAndJsonAreCopiedByKeyAndMenu()
    {
        open(eventOf(kOddJson));
        select(u"n"_s);
        QTest::keyClick(&m_detail->tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"1.500e+02"_s);
        QTest::keyClick(&m_detail->tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), u"n"_s);
        select(u"s"_s);
        trigger("copyValueJsonAction");
        QVERIFY(clipboard().startsWith(u"\"a\\u00e9"_s));
    }

    void theWholeEventIsCopiedByteForByteAndOnOneLine()
    {
        open(eventOf(kOddJson));
        trigger("copyEventJsonAction");
        QCOMPARE(clipboard().toUtf8(), QByteArray::fromStdString(kOddJson));
        trigger("copyEventNdjsonAction");
        QCOMPARE(clipboard().toUtf8(), QByteArray::fromStdString(oneLine(kOddJson) + "\n"));
    }

    void theGrantIsCopiedAsCommands()
    {
        open(grantEvent());
        auto* menu = m_detail->findChild<QPushButton*>(u"copyEventButton"_s)->menu();
        auto* curl = m_detail->findChild<QAction*>(u"copyEventCurlAction"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!curl->isEnabled());
        m_detail->setServiceUrl(u"https://api.grantex.dev"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(curl->isEnabled());
        curl->trigger();
        QCOMPARE(clipboard(), u"curl -H \"Authorization: Bearer $GRANTEX_API_KEY\" "
                              "https://api.grantex.dev/v1/grants/grnt_7"_s);
        trigger("copyEventCommandAction");
        QCOMPARE(clipboard(), u"grantex grants get grnt_7"_s);
        select(u"data.agentId"_s);
        trigger("copyValueCurlAction");
        QVERIFY(clipboard().endsWith(u"/v1/agents/ag_3"_s));
    }

    void keysAskForFilters()
    {
        open(grantEvent());
        filterByEquality();
        QSignalSpy asked(&m_detail->actions(), &ValueActions::filterRequested);
        select(u"data.pct"_s);
        QTest::keyClick(&m_detail->tree(), Qt::Key_I);
        QTest::keyClick(&m_detail->tree(), Qt::Key_X);
        QTest::keyClick(&m_detail->tree(), Qt::Key_I, Qt::ShiftModifier);
        QTest::keyClick(&m_detail->tree(), Qt::Key_X, Qt::ShiftModifier);
        const std::array wishes{FilterWish::Include, FilterWish::Exclude, FilterWish::Replace,
                                FilterWish::ReplaceExcluding};
        QCOMPARE(asked.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(asked[i][0].value<FilterWish>(), wishes[static_cast<std::size_t>(i)]);
            QCOMPARE(asked[i][1].toString(), u"data.pct=80"_s);
        }
        trigger("copyValueFilterAction");
        QCOMPARE(clipboard(), u"data.pct=80"_s);
        select(u"data"_s);
        QTest::keyClick(&m_detail->tree(), Qt::Key_I);
        QCOMPARE(asked.size(), 5); // an object is asked for by being there
        QVERIFY2(asked[4][1].toString().startsWith(u"data="_s), qPrintable(asked[4][1].toString()));
    }

    void aValueBecomesAColumn()
    {
        open(grantEvent());
        QSignalSpy asked(&m_detail->actions(), &ValueActions::columnRequested);
        select(u"data.pct"_s);
        QTest::keyClick(&m_detail->tree(), Qt::Key_C);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"data.pct"_s);
    }

    void aClickOnAnIdFollowsIt()
    {
        open(grantEvent());
        QSignalSpy asked(&m_detail->actions(), &ValueActions::followRequested);
        select(u"data.agentId"_s);
        JsonTreeView& tree = m_detail->tree();
        const QRect cell = tree.visualRect(tree.currentIndex().siblingAtColumn(1));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, cell.topRight() - QPoint(3, -cell.height() / 2));
        QCOMPARE(asked.size(), 0); // beside the text one only selects
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, cell.height() / 2));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<IdKind>(), IdKind::Agent);
        QCOMPARE(asked[0][1].toString(), u"ag_3"_s);
        select(u"data.grantId"_s);
        QTest::keyClick(&tree, Qt::Key_F);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].value<IdKind>(), IdKind::Grant);
        select(u"data.pct"_s);
        QTest::keyClick(&tree, Qt::Key_F);
        QCOMPARE(asked.size(), 2);
    }

    void theTableOffersTheSame()
    {
        open(grantEvent());
        filterByEquality();
        m_detail->findChild<QTabWidget*>(u"eventTabs"_s)->setCurrentWidget(&m_detail->values());
        QSignalSpy followed(&m_detail->actions(), &ValueActions::followRequested);
        QSignalSpy asked(&m_detail->actions(), &ValueActions::filterRequested);
        JsonListView& list = m_detail->values();
        QCOMPARE(list.listModel().rowCount(), 9);
        list.setFocus();
        list.setCurrentIndex(list.listModel().index(7, 0));
        QTest::keyClick(&list, Qt::Key_X);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), u"data.scopes[0]=a:b"_s);
        const QRect cell = list.visualRect(list.listModel().index(3, 1));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, cell.height() / 2));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][1].toString(), u"grnt_7"_s);
    }

    void aSearchStepsThroughTheEvent()
    {
        open(grantEvent());
        m_detail->tree().setFocus();
        QTest::keyClick(&m_detail->tree(), Qt::Key_F, Qt::ControlModifier);
        FindBar& bar = m_detail->findBar();
        QVERIFY(bar.isVisible());
        auto* edit = bar.findChild<QLineEdit*>(u"detailFindEdit"_s);
        QTest::keyClicks(edit, u"GRANT"_s);
        // type, grantId and its value begins with grnt: two places.
        QCOMPARE(bar.countText(), u"1 of 2"_s);
        JsonTreeView& tree = m_detail->tree();
        QCOMPARE(tree.jsonModel().path(tree.currentIndex()), u"type"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar.countText(), u"2 of 2"_s);
        QCOMPARE(tree.jsonModel().path(tree.currentIndex()), u"data.grantId"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar.countText(), u"1 of 2"_s);
        QTest::mouseClick(bar.findChild<QToolButton*>(u"findPreviousButton"_s), Qt::LeftButton);
        QCOMPARE(bar.countText(), u"2 of 2"_s);
        for (RawView* view : {&m_detail->raw(), &m_detail->indented()}) {
            const auto marks = view->extraSelections();
            QCOMPARE(marks.size(), 2);
            QCOMPARE(marks[1].cursor.selectedText(), u"grant"_s);
        }
        QTest::keyClicks(edit, u"zzz"_s);
        QCOMPARE(bar.countText(), u"Not found"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
        QVERIFY(tree.hasFocus());
        QVERIFY(m_detail->raw().extraSelections().isEmpty());
    }

    void anOpenSearchGoesOnInTheNextEvent()
    {
        open(grantEvent());
        m_detail->find();
        auto* edit = m_detail->findBar().findChild<QLineEdit*>(u"detailFindEdit"_s);
        QTest::keyClicks(edit, u"alice"_s);
        QCOMPARE(m_detail->findBar().countText(), u"1 of 1"_s);
        m_detail->setEvent(eventOf(R"({"id":"evt_2","type":"x.y","a":"alice","b":"alice, alice"})"));
        QCOMPARE(m_detail->findBar().countText(), u"1 of 3"_s);
    }

    void aHugeEventIsCutInTheViewOnly()
    {
        m_detail->setEvent(eventOf("{\"id\":\"evt_1\",\"type\":\"x.y\",\"s\":\"" + std::string(300'000, 'x') + "\"}"));
        QVERIFY(m_detail->raw().isCut());
        m_detail->find();
        m_detail->findBar().findChild<QLineEdit*>(u"detailFindEdit"_s)->setText(u"x"_s);
        QVERIFY2(m_detail->findBar().countText().endsWith(u"or more"_s), qPrintable(m_detail->findBar().countText()));
        m_detail->setEvent(nullptr);
        QVERIFY(!m_detail->raw().isCut());
    }

    void nothingSelectedSaysSo()
    {
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
        QVERIFY(!m_detail->tree().isVisible());
        m_detail->find();
        QVERIFY(!m_detail->findBar().isVisible());
        m_detail->setEvent(grantEvent());
        QVERIFY(m_detail->tree().isVisible());
    }
};

QTEST_MAIN(TestEventDetail)
#include "test_event_detail.moc"

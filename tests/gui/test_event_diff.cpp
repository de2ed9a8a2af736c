// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/detail/event_diff.h"
#include "ui/detail/json_diff_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

EventDiff::SharedEvent budget(std::int64_t sequence, const std::string& data)
{
    return std::make_shared<const StoredEvent>(drawn(sequence, "budget.threshold", data));
}

} // namespace

class TestEventDiff : public QObject
{
    Q_OBJECT
private:
    QPointer<EventDiff> m_diff;

    void open(const EventDiff::SharedEvent& one, const EventDiff::SharedEvent& other)
    {
        m_diff = new EventDiff(one, other);
        m_diff->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_diff));
    }
    [[nodiscard]] QString current(JsonDiffModel::Column column = JsonDiffModel::Column::Key) const
    {
        return m_diff->tree().currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void cleanup() { delete m_diff; }

    void theOlderOneComesFirst()
    {
        open(budget(7, R"({"pct":80})"), budget(3, R"({"pct":50})"));
        QVERIFY2(m_diff->summary().startsWith(u"2 changed, 0 added, 0 removed"_s), qPrintable(m_diff->summary()));
        QTest::keyClick(&m_diff->tree(), Qt::Key_N);
        QCOMPARE(current(), u"~ pct"_s);
        QCOMPARE(current(JsonDiffModel::Column::Before), u"50"_s);
        QCOMPARE(current(JsonDiffModel::Column::After), u"80"_s);
    }

    void whatIsEqualIsFoldedAndCanBeOpened()
    {
        open(budget(1, R"({"a":1,"b":2,"c":3})"), budget(2, R"({"a":1,"b":2,"c":4})"));
        const JsonDiffModel& model = m_diff->model();
        QModelIndex fold;
        for (const QModelIndex& index : model.match(model.index(0, 0), JsonDiffModel::IsFoldRole, true, -1,
                                                    Qt::MatchExactly | Qt::MatchRecursive)) {
            if (index.data().toString() == u"2 equal: a, b"_s)
                fold = index;
        }
        QVERIFY(fold.isValid());
        QVERIFY(!m_diff->tree().isExpanded(fold));
        QCOMPARE(model.rowCount(fold), 2);
        m_diff->tree().setCurrentIndex(fold);
        QTest::keyClick(&m_diff->tree(), Qt::Key_Right);
        QVERIFY(m_diff->tree().isExpanded(fold));
        QCOMPARE(model.index(1, 1, fold).data().toString(), u"2"_s);
    }

    void keysGoFromDifferenceToDifferenceAndCopy()
    {
        open(budget(1, R"({"a":1,"same":0,"b":2})"), budget(2, R"({"same":0,"b":3,"c":4})"));
        QStringList found{current()};
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&m_diff->tree(), Qt::Key_N);
            if (found.last() != current())
                found.append(current());
        }
        QCOMPARE(found, (QStringList{u"~ id"_s, u"− a"_s, u"~ b"_s, u"+ c"_s}));
        QTest::keyClick(&m_diff->tree(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(current(), u"~ b"_s);
        QTest::keyClick(&m_diff->tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"~ data.b: 2 → 3"_s);
        QTest::mouseClick(m_diff->findChild<QPushButton*>(u"eventDiffCopyButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"~ id: \"evt_1\" → \"evt_2\"\n- data.a: 1\n~ data.b: 2 → 3\n+ data.c: 4"_s);
    }

    void theSidesCanBeSwapped()
    {
        open(budget(1, "{}"), budget(2, R"({"a":1})"));
        QVERIFY(m_diff->summary().startsWith(u"1 changed, 1 added, 0 removed"_s));
        QTest::mouseClick(m_diff->findChild<QPushButton*>(u"eventDiffSwapButton"_s), Qt::LeftButton);
        QVERIFY(m_diff->summary().startsWith(u"1 changed, 0 added, 1 removed"_s));
    }

    void escapeClosesAndNothingIsLeft()
    {
        open(budget(1, "{}"), budget(1, "{}"));
        QVERIFY(m_diff->summary().startsWith(u"No difference"_s));
        QTest::keyClick(&m_diff->tree(), Qt::Key_Escape);
        QTRY_VERIFY(m_diff.isNull());
    }

    void theModelKeepsItsPromises()
    {
        JsonDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiff(diffJson(uR"({"a":[1,2,{"b":1}],"c":1,"d":{}})"_s, uR"({"a":[2,{"b":2}],"c":1,"d":[]})"_s));
        QCOMPARE(model.rowCount(), 3);
        model.setDiff(diffJson(u"1"_s, u"2"_s));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u" changed from 1 to 2"_s);
        model.setDiff({});
    }

    void textOfEventsIsNeverMarkup()
    {
        const std::string override = "\xe2\x80\xae"; // turns the reading direction
        open(budget(1, R"({"<b>k</b>":"<i>x</i>"})"), budget(2, R"({"<b>k</b>":")" + override + R"(y"})"));
        const JsonDiffModel& model = m_diff->model();
        const auto found =
            model.match(model.index(0, 0), Qt::DisplayRole, u"~ <b>k</b>"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0].data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QVERIFY(!found[0].siblingAtColumn(2).data().toString().contains(QChar(0x202e)));
    }
};

QTEST_MAIN(TestEventDiff)
#include "test_event_diff.moc"

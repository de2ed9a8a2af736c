// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/events/event_model.h"
#include "ui/statistics/statistics_feed.h"
#include "ui/statistics/statistics_view.h"
#include "ui/statistics/value_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

TopValues someValues()
{
    TopValues values;
    values.values = {{"token.issued", 700}, {"budget.threshold", 200}, {"grant.created", 50}};
    values.distinct = 10;
    values.events = 1000;
    values.without = 20;
    return values;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StatisticsView> m_view;

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_view->model().index(row, column).data().toString();
    }
    void click(int row) const
    {
        QTableView& table = m_view->table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier,
                          table.visualRect(m_view->model().index(row, 0)).center());
    }

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<filter::Pointed>();
        qRegisterMetaType<filter::Aim>();
        m_view = std::make_unique<StatisticsView>();
        m_view->resize(360, 420);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void itTellsCountsAndShares()
    {
        m_view->setValues(someValues());
        QCOMPARE(m_view->model().rowCount(), 5);
        QCOMPARE(cell(0, 0), u"token.issued"_s);
        QCOMPARE(cell(0, 1), u"700"_s);
        QCOMPARE(cell(0, 2), u"70.0 %"_s);
        QCOMPARE(cell(3, 0), u"7 other value(s)"_s);
        QCOMPARE(cell(3, 1), u"30"_s);
        QCOMPARE(cell(4, 0), u"(events without it)"_s);
        QCOMPARE(cell(4, 2), u"2.0 %"_s);
        QCOMPARE(m_view->note(), u"1,000 event(s) · 10 value(s)"_s);
        QCOMPARE(m_view->model().index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"budget.threshold, 200 event(s), 20.0 %"_s);
    }

    void barsAreAsLongAsTheirShare()
    {
        m_view->setValues(someValues());
        const auto reach = [this](int row) {
            QTableView& table = m_view->table();
            const QRect place = table.visualRect(m_view->model().index(row, 0));
            const QImage picture = table.viewport()->grab().toImage();
            const QRgb ground = picture.pixel(place.right() - 1, place.center().y());
            // Near the row's edge, where no text runs.
            int x = place.left() + 2;
            while (x < place.right() && picture.pixel(x, place.bottom() - place.height() / 5) != ground)
                ++x;
            return x - place.left();
        };
        QVERIFY(reach(1) > 3 * reach(2));
        QVERIFY(reach(1) < reach(3) * 10);
        QVERIFY(reach(2) > 2);
    }

    void aClickIncludesTheValue()
    {
        m_view->setValues(someValues());
        QSignalSpy aimed(m_view.get(), &StatisticsView::aimed);
        click(1);
        QCOMPARE(aimed.size(), 1);
        const auto pointed = aimed[0][0].value<filter::Pointed>();
        QCOMPARE(aimed[0][1].value<filter::Aim>(), filter::Aim::Include);
        QCOMPARE(filter::aimed("", pointed, filter::Aim::Include), std::optional<std::string>("type:budget.threshold"));
        click(3); // what is left is nothing to filter by
        QCOMPARE(aimed.size(), 1);
        click(4);
        QCOMPARE(aimed.size(), 2);
        QCOMPARE(aimed[1][0].value<filter::Pointed>().kind, filter::Pointed::Kind::Missing);
    }

    void keysIncludeExcludeReplaceAndCopy()
    {
        m_view->setValues(someValues());
        m_view->table().setFocus();
        m_view->table().setCurrentIndex(m_view->model().index(0, 0));
        QSignalSpy aimed(m_view.get(), &StatisticsView::aimed);
        QTest::keyClick(&m_view->table(), Qt::Key_Down);
        QTest::keyClick(&m_view->table(), Qt::Key_Return);
        QTest::keyClick(&m_view->table(), Qt::Key_X);
        QTest::keyClick(&m_view->table(), Qt::Key_I);
        QTest::keyClick(&m_view->table(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(aimed.size(), 4);
        const std::array expected{filter::Aim::Include, filter::Aim::Exclude, filter::Aim::Include,
                                  filter::Aim::Replace};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(aimed[i][1].value<filter::Aim>(), expected[static_cast<std::size_t>(i)]);
            QCOMPARE(aimed[i][0].value<filter::Pointed>().text, std::string("budget.threshold"));
        }
        QTest::keyClick(&m_view->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"budget.threshold"_s);
    }

    void theSelectionStaysOnItsValueWhenTheOrderChanges()
    {
        m_view->setValues(someValues());
        m_view->table().setCurrentIndex(m_view->model().index(1, 0));
        TopValues next = someValues();
        std::swap(next.values[0], next.values[1]);
        next.values[0].events = 900;
        m_view->setValues(next);
        QCOMPARE(m_view->table().currentIndex().row(), 0);
        QCOMPARE(m_view->table().currentIndex().data().toString(), u"budget.threshold"_s);
    }

    void aFieldIsChosenOrTyped()
    {
        QSignalSpy changed(m_view.get(), &StatisticsView::fieldChanged);
        QCOMPARE(m_view->fieldText(), u"type"_s);
        m_view->setPaths({u"data.pct"_s, u"data.remaining"_s});
        auto* chooser = m_view->findChild<QComboBox*>(u"statisticsField"_s);
        QVERIFY(chooser->findText(u"data.remaining"_s) > 0);
        QVERIFY(chooser->findText(u"scope"_s) > 0);
        chooser->lineEdit()->selectAll();
        QTest::keyClicks(chooser->lineEdit(), u"data.limits[0].name"_s);
        QTest::keyClick(chooser->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_view->fieldText(), u"data.limits[0].name"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_view->field() && m_view->field()->path.size() == 3);
    }

    void whatIsNoFieldIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("agnet") << u"agent"_s;
        QTest::newRow("") << u"Name a field"_s;
        QTest::newRow("id") << u"not counted"_s;
        QTest::newRow("type OR agent") << u"not counted"_s;
    }
    void whatIsNoFieldIsRefusedInWords()
    {
        QFETCH(const QString, words);
        m_view->setValues(someValues());
        m_view->setFieldText(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!m_view->field());
        QVERIFY2(m_view->note().contains(words), qPrintable(m_view->note()));
        QCOMPARE(m_view->model().rowCount(), 0);
        m_view->setFieldText(u"type"_s);
        QVERIFY(m_view->field());
    }

    void numbersAreFoundAsNumbers()
    {
        m_view->setFieldText(u"data.pct"_s);
        TopValues values;
        values.values = {{"80", 3}, {"many", 1}};
        values.distinct = 2;
        values.events = 4;
        m_view->setValues(values);
        QSignalSpy aimed(m_view.get(), &StatisticsView::aimed);
        click(0);
        click(1);
        QCOMPARE(aimed[0][0].value<filter::Pointed>().kind, filter::Pointed::Kind::Number);
        QCOMPARE(aimed[1][0].value<filter::Pointed>().kind, filter::Pointed::Kind::Text);
    }

    void valuesOfStrangersAreShownSafely()
    {
        TopValues values;
        values.values = {{"<b>x</b>\n" + std::string("\xe2\x80\xae") + "y", 2}, {"", 1}};
        values.distinct = 2;
        values.events = 3;
        m_view->setValues(values);
        QVERIFY(!cell(0, 0).contains(QChar(0x202e)) && !cell(0, 0).contains(u'\n'));
        QVERIFY(!m_view->model().index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(cell(1, 0), u"(empty text)"_s);
    }

    void theModelKeepsItsPromises()
    {
        ValueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setValues(someValues(), true);
        TopValues fewer = someValues();
        fewer.values.pop_back();
        fewer.distinct = 2;
        model.setValues(fewer, true);
        QCOMPARE(model.rowCount(), 3);
        model.setValues({}, false);
        QCOMPARE(model.rowCount(), 0);
        model.setValues(someValues(), false);
        QCOMPARE(model.rowCount(), 5);
    }

    void itCountsWhatAModelShowsLive()
    {
        EventModel model;
        StatisticsFeed feed(*m_view, model);
        const auto add = [&model](std::int64_t first, std::int64_t last, const std::string& type) {
            std::vector<StoredEvent> events;
            for (std::int64_t sequence = first; sequence <= last; ++sequence)
                events.push_back(
                    drawn(sequence, type, R"({"agentId":"ag_)" + std::to_string(sequence % 150) + R"("})"));
            const std::array blocks{EventBlock(std::make_shared<const std::vector<StoredEvent>>(std::move(events)))};
            model.append(blocks);
        };
        add(1, 300, "token.issued");
        QTRY_COMPARE(m_view->model().rowCount(), 1);
        QCOMPARE(cell(0, 1), u"300"_s);
        add(301, 800, "grant.created");
        QTRY_COMPARE_WITH_TIMEOUT(m_view->model().rowCount(), 2, 10'000);
        QCOMPARE(cell(0, 0), u"grant.created"_s);
        QCOMPARE(cell(0, 1), u"500"_s);
        m_view->setFieldText(u"agent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->model().rowCount(), 101, 10'000);
        QCOMPARE(cell(100, 0), u"50 other value(s)"_s);
        model.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_view->model().rowCount(), 0, 10'000);
    }

    void aRunThatIsOpenedCountsAsBefore()
    {
        EventModel model;
        model.setFolding(true);
        std::vector<StoredEvent> events;
        for (std::int64_t sequence = 1; sequence <= 3; ++sequence)
            events.push_back(drawn(sequence, "budget.threshold", R"({"grantId":"g","pct":80})"));
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(events)};
        model.append(blocks);
        QCOMPARE(model.rowCount(), 1);
        const StatisticsFeed feed(*m_view, model);
        QTRY_COMPARE(m_view->model().rowCount(), 1);
        // Shown again it counts at once what is another since.
        m_view->hide();
        m_view->setValues(someValues());
        model.setFoldOpen(0, true);
        QCOMPARE(model.rowCount(), 3);
        m_view->show();
        QTest::qWait(200);
        QCOMPARE(m_view->model().rowCount(), 5);
    }
};

QTEST_MAIN(TestStatistics)
#include "test_statistics.moc"

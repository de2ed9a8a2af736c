// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/events/event_delegate.h"
#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/events/follow_chip.h"
#include "ui/events/table_layout.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

void append(EventModel& model, std::int64_t first, std::int64_t last)
{
    const std::array blocks{block(first, last)};
    model.append(blocks);
}

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EventModel> m_model;
    std::unique_ptr<EventTable> m_table;
    FollowChip* m_chip = nullptr;

    [[nodiscard]] std::int64_t sequenceAtTop() const
    {
        const int row = m_table->rowAt(0);
        return row < 0 ? -1 : m_model->row(row).sequence;
    }
    [[nodiscard]] bool showsTheEnd() const
    {
        const QScrollBar* bar = m_table->verticalScrollBar();
        return bar->value() == bar->maximum() &&
               m_table->rowAt(m_table->viewport()->height() - 2) >= m_model->rowCount() - 2;
    }
    void wheelUp()
    {
        QWidget* viewport = m_table->viewport();
        const QPointF at = viewport->rect().center();
        QWheelEvent wheel(at, viewport->mapToGlobal(at), {0, 0}, {0, 360}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<EventModel>();
        m_table = std::make_unique<EventTable>(*m_model);
        m_chip = new FollowChip(*m_table);
        applyDefaultLayout(*m_table);
        m_table->resize(900, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->setFocus();
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void itFollowsTheEndFromTheStart()
    {
        for (std::int64_t first = 1; first <= 2000; first += 100) {
            append(*m_model, first, first + 99);
            QCoreApplication::processEvents();
        }
        QVERIFY(m_table->isFollowing());
        QVERIFY(showsTheEnd());
        QVERIFY(!m_chip->isVisible());
    }

    void theWheelLetsGoAndNewRowsAreCounted()
    {
        append(*m_model, 1, 1000);
        wheelUp();
        QVERIFY(!m_table->isFollowing());
        const auto top = sequenceAtTop();
        append(*m_model, 1001, 1312);
        QCoreApplication::processEvents();
        QCOMPARE(sequenceAtTop(), top);
        QCOMPARE(m_table->newRows(), 312);
        QVERIFY(m_chip->isVisible());
        QCOMPARE(m_chip->text(), u"▼ 312 new – Follow (End)"_s);
    }

    void pageUpLetsGoAndEndFollowsAgain()
    {
        append(*m_model, 1, 1000);
        QTest::keyClick(m_table.get(), Qt::Key_PageUp);
        QVERIFY(!m_table->isFollowing());
        append(*m_model, 1001, 1100);
        QVERIFY(!showsTheEnd());
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QVERIFY(m_table->isFollowing());
        QVERIFY(showsTheEnd());
        append(*m_model, 1101, 1200);
        QCoreApplication::processEvents();
        QVERIFY(showsTheEnd());
    }

    void theChipFollowsAgain()
    {
        append(*m_model, 1, 1000);
        wheelUp();
        QTest::mouseClick(m_chip, Qt::LeftButton);
        QVERIFY(m_table->isFollowing());
        QVERIFY(showsTheEnd());
        QVERIFY(!m_chip->isVisible());
    }

    void scrollingToTheEndFollowsAgain()
    {
        append(*m_model, 1, 1000);
        wheelUp();
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
        QVERIFY(m_table->isFollowing());
    }

    void olderRowsDoNotMoveTheView()
    {
        append(*m_model, 5001, 6000);
        wheelUp();
        const auto top = sequenceAtTop();
        m_model->prepend(*block(1, 5000), true);
        QCoreApplication::processEvents();
        QCOMPARE(sequenceAtTop(), top);
        QCOMPARE(m_table->newRows(), 0);
        QVERIFY(!m_table->isFollowing());
    }

    void olderRowsDoNotMoveTheEndEither()
    {
        append(*m_model, 5001, 6000);
        m_model->prepend(*block(1, 5000), true);
        QCoreApplication::processEvents();
        QVERIFY(m_table->isFollowing());
        QVERIFY(showsTheEnd());
    }

    void rowsThatLeaveDoNotMoveTheView()
    {
        m_model->setCapacity(2000);
        append(*m_model, 1, 1990);
        wheelUp();
        const auto top = sequenceAtTop();
        append(*m_model, 1991, 2040);
        QCoreApplication::processEvents();
        QVERIFY(m_model->rowCount() <= 2000);
        QCOMPARE(sequenceAtTop(), top);
    }

    void theSelectionStaysOnItsEvents()
    {
        append(*m_model, 1001, 2000);
        m_table->selectRow(500);
        const auto ranges = m_table->selectedRanges();
        QCOMPARE(ranges, (std::vector<EventTable::Range>{{1501, 1501}}));
        m_model->prepend(*block(1, 1000), true);
        append(*m_model, 2001, 2500);
        m_model->setGaps({gapAfter(1, 1200)});
        QCOMPARE(m_table->selectedRanges(), ranges);
    }

    void rangesLeaveGapsOutAndAreAscending()
    {
        append(*m_model, 1, 10);
        m_model->setGaps({gapAfter(1, 5), gapAfter(2, 10)});
        m_table->selectAll();
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{1, 10}}));
        m_table->clearSelection();
        QVERIFY(m_table->selectedRanges().empty());
    }

    void withoutASelectionTheUpKeyBeginsWhereOneLooks()
    {
        append(*m_model, 1, 1000);
        QTest::keyClick(m_table.get(), Qt::Key_K);
        QVERIFY(m_table->currentIndex().row() > 900);
    }

    void lettersDoNotSearchTheWholeJournal()
    {
        append(*m_model, 1, 1000);
        QTest::keyClick(m_table.get(), Qt::Key_T);
        QVERIFY(!m_table->currentIndex().isValid());
    }

    void anotherFilterKeepsTheRowInItsPlaceAndTheSelection()
    {
        const Journal journal = journalOf(3000);
        m_model->setStore(std::make_shared<MemoryStore>(journal));
        m_model->prepend(*journal, true);
        m_model->setGaps({gapAfter(1, 1000), gapAfter(2, 2000)});
        QCoreApplication::processEvents();
        m_table->letGo();
        m_table->verticalScrollBar()->setValue(1500);
        const int top = m_table->rowAt(0);
        // Two rows below the top, so that the row's place is not the list's; rows with a 7 go.
        int row = top + 2;
        while (QString::number(m_model->row(row).sequence).contains(u'7'))
            ++row;
        m_table->selectRow(row);
        const auto sequence = m_model->row(row).sequence;
        const auto place = [&] {
            const int shown = m_model->rowOf(Sequence{sequence});
            return m_table->visualRect(m_model->index(shown, 0)).top();
        };
        const std::vector<EventTable::Range> selected{{sequence, sequence}};
        const int before = place();
        const auto check = [&](int rows) {
            QCoreApplication::processEvents();
            QCOMPARE(m_model->rowCount(), rows);
            QCOMPARE(place(), before);
            QCOMPARE(m_table->selectedRanges(), selected);
            QVERIFY(!m_table->isFollowing());
        };
        const auto topNumber = m_table->topNumber();
        QVERIFY(topNumber);
        m_model->setFilter(*filter::parse("-\"7\""), {}, *topNumber);
        QTRY_VERIFY(m_model->isFiltered());
        QTRY_VERIFY(!m_model->filterProgress().isRunning);
        check(729 * 3 + 2);
        m_model->setFilterOn(false);
        check(3002);
        QCOMPARE(m_table->rowAt(0), top);
        m_model->setFilterOn(true);
        check(729 * 3 + 2);
        m_model->clearFilter();
        check(3002);
        QCOMPARE(m_table->rowAt(0), top);
    }

    void aSelectionThatAFilterHidesComesBackWithoutIt()
    {
        const Journal journal = journalOf(100);
        m_model->setStore(std::make_shared<MemoryStore>(journal));
        m_model->prepend(*journal, true);
        m_table->selectRow(6);
        m_model->setFilter(*filter::parse("-\"7\""), {});
        QTRY_VERIFY(m_model->isFiltered());
        QVERIFY(m_table->selectedRanges().empty());
        m_model->setFilterOn(false);
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{7, 7}}));
    }

    void aSelectionUnderAFilterLeavesOutWhatItHides()
    {
        const Journal journal = journalOf(10);
        m_model->setStore(std::make_shared<MemoryStore>(journal));
        m_model->prepend(*journal, true);
        m_model->setFilter(*filter::parse("-\"7\""), {});
        QTRY_VERIFY(m_model->isFiltered());
        m_table->selectAll();
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{1, 6}, {8, 10}}));
    }

    void theNumberOfRepeatsOpensTheRunInItsPlace()
    {
        m_table->resize(1800, 400);
        m_model->setFolding(true);
        append(*m_model, 1, 50);
        std::vector<StoredEvent> repeats;
        for (std::int64_t sequence = 51; sequence <= 62; ++sequence)
            repeats.push_back(drawn(sequence, "budget.threshold", R"({"grantId":"g","pct":80,"remaining":"1.0000"})"));
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(repeats), block(63, 120)};
        m_model->append(blocks);
        QCOMPARE(m_model->rowCount(), 120 - 11);
        m_table->letGo();
        m_table->verticalScrollBar()->setValue(46);
        const QModelIndex run = m_model->index(50, m_model->sectionOf(ColumnKind::Summary));
        const auto& delegate = static_cast<const EventDelegate&>(*m_table->itemDelegate());
        const auto chip = [&] { return delegate.repeatsRect(run, m_table->visualRect(run)); };
        QVERIFY(!chip().isEmpty());
        const QModelIndex alone = m_model->index(49, run.column());
        QVERIFY(delegate.repeatsRect(alone, m_table->visualRect(alone)).isEmpty());
        m_table->selectRow(50);
        QCOMPARE(m_table->selectedRows(), 1);
        QCOMPARE(m_table->selectedEvents(), 12);
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{51, 62}}));
        const auto click = [&] {
            QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, chip().center());
            QCoreApplication::processEvents();
        };
        const int before = m_table->visualRect(run).top();
        click();
        QCOMPARE(m_model->rowCount(), 120);
        QCOMPARE(m_table->visualRect(run).top(), before);
        QCOMPARE(m_table->newRows(), 0);
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{51, 51}}));
        click();
        QCOMPARE(m_model->rowCount(), 120 - 11);
        QCOMPARE(m_table->visualRect(run).top(), before);
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{51, 62}}));
        // Beside the number the row is selected as any other.
        m_table->clearSelection();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, chip().center() + QPoint(chip().width(), 0));
        QCOMPARE(m_model->rowCount(), 120 - 11);
        QCOMPARE(m_table->selectedEvents(), 12);
        // Under a filter the run's own events count, not what lies between them.
        m_model->setStore(std::make_shared<MemoryStore>(journalOf(0)));
        m_model->setFilter(*filter::parse("type:budget.* (n<=53 OR n:60)"), {});
        QTRY_VERIFY(m_model->isFiltered());
        QCOMPARE(m_model->rowCount(), 1);
        m_table->selectAll();
        QCOMPARE(m_table->selectedRanges(), (std::vector<EventTable::Range>{{51, 53}, {60, 60}}));
    }

    void withTheSummaryHiddenTheNumberStandsAtTheEdge()
    {
        m_model->setFolding(true);
        std::vector<StoredEvent> repeats;
        for (std::int64_t sequence = 1; sequence <= 3; ++sequence)
            repeats.push_back(drawn(sequence, "budget.threshold", R"({"grantId":"g","pct":80})"));
        const std::array blocks{std::make_shared<const std::vector<StoredEvent>>(repeats)};
        m_model->append(blocks);
        m_table->setColumnHidden(m_model->sectionOf(ColumnKind::Summary), true);
        const QModelIndex first = m_model->index(0, m_table->columnAt(0));
        const auto& delegate = static_cast<const EventDelegate&>(*m_table->itemDelegate());
        const QRect chip = delegate.repeatsRect(first, m_table->visualRect(first));
        QVERIFY(!chip.isEmpty());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, chip.center());
        QCOMPARE(m_model->rowCount(), 3);
    }

    void columnsAreKeptByName()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            m_table->horizontalHeader()->resizeSection(1, 333);
            m_table->horizontalHeader()->moveSection(0, 2);
            m_table->setColumnHidden(3, true);
            saveLayout(*m_table, settings);
        }
        applyDefaultLayout(*m_table);
        const QSettings settings(file, QSettings::IniFormat);
        QVERIFY(settings.contains(u"columns/type/width"_s));
        EventTable other(*m_model);
        applyDefaultLayout(other);
        restoreLayout(other, settings);
        QCOMPARE(other.horizontalHeader()->sectionSize(1), 333);
        QCOMPARE(other.horizontalHeader()->visualIndex(0), 2);
        QVERIFY(other.isColumnHidden(3));
    }

    void settingsThatMakeNoSenseAreSurvived()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        for (const Column& column : builtInColumns()) {
            settings.setValue(u"columns/%1/width"_s.arg(keyOf(column)), -5);
            settings.setValue(u"columns/%1/place"_s.arg(keyOf(column)), 99);
            settings.setValue(u"columns/%1/hidden"_s.arg(keyOf(column)), true);
        }
        settings.setValue(u"columns/json"_s, QStringList{u"json:number:"_s, u"type"_s, u"nonsense"_s});
        settings.setValue(u"columns/times"_s, u"+99:00"_s);
        restoreLayout(*m_table, settings);
        QVERIFY(!m_table->isColumnHidden(0));
        QVERIFY(m_table->columnWidth(0) > 0);
        QCOMPARE(m_model->columnCount(), static_cast<int>(builtInColumns().size()));
        QCOMPARE(m_model->timeStyle(), TimeStyle{});
    }

    void jsonColumnsAndTimesAreKeptByName()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        const Column column = *jsonColumn(u"data.\"a/b: c\""_s, ValueFormat::Money);
        showColumn(*m_table, column);
        TableLayout layout = layoutOf(*m_table);
        QCOMPARE(layout.places[layout.places.size() - 2].column, column); // before the summary
        layout.places[layout.places.size() - 2].width = 217;
        layout.timeStyle = {TimeStyle::Mode::Fixed, -210};
        setLayout(*m_table, layout);
        saveLayout(*m_table, settings);
        EventModel fresh;
        EventTable other(fresh);
        applyDefaultLayout(other);
        restoreLayout(other, settings);
        QCOMPARE(layoutOf(other), layoutOf(*m_table));
        QCOMPARE(other.columnWidth(fresh.sectionOf(column)), 217);
        // Without it in the layout it goes, and the others stay.
        setLayout(other, defaultLayout(other.fontMetrics()));
        QCOMPARE(fresh.sectionOf(column), -1);
        QCOMPARE(fresh.columnCount(), static_cast<int>(builtInColumns().size()));
    }
};

QTEST_MAIN(TestEventTable)
#include "test_event_table.moc"

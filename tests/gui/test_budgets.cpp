// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/fields.h"
#include "core/pipeline/budget_service.h"
#include "tests/gui/demo_window.h"
#include "ui/budgets/budget_line.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/budget_words.h"
#include "ui/budgets/overview_page.h"
#include "ui/budgets/totals_card.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/grants/grant_lane.h"
#include "ui/theme/theme.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"
#include "ui/window/budget_views.h"
#include "ui/window/event_desks.h"
#include "ui/window/page_stack.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace grantex;
using namespace grantex::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

BudgetStepsPtr stepsFrom(UtcTime start, int count)
{
    auto steps = std::make_shared<BudgetSteps>();
    for (int i = 0; i < count; ++i)
        steps->push_back({start + i * 1min, Decimal(100 - i), BudgetStep::Kind::Told, false});
    return steps;
}

BudgetSummary summary(BudgetId id, const BudgetStepsPtr& steps)
{
    BudgetSummary one;
    one.id = id;
    one.grantId = "=grnt_" + std::to_string(id);
    one.principalId = "alice, \"the\" first";
    one.currency = id % 2 == 0 ? "EUR" : "USD";
    one.initial = Decimal(100);
    one.remaining = steps->back().remaining;
    one.level = BudgetLevel::Healthy;
    return one;
}

} // namespace

/// The real pages over the real service and the simulated Grantex, driven as a person would.
class TestBudgets : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] BudgetPage& page() { return m_window->budgets().page(); }
    template <typename T>
    [[nodiscard]] T* find(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }

    void openWindow(double rate)
    {
        const QByteArray problem =
            openDemoWindow(m_demo, m_window, rate, {}, [](MainWindow& window) { window.resize(1400, 900); });
        QVERIFY2(problem.isEmpty(), problem.constData());
    }

    /// Nothing happens at the service any more unless it is asked to; the window has all that did.
    void stopTheWorld()
    {
        QNetworkAccessManager network;
        const auto answer = [this, &network](const QString& path, const QByteArray& line) {
            QNetworkRequest request(QUrl(QString::fromStdString(m_demo->simulator->url()) + path));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
            const std::unique_ptr<QNetworkReply> reply(line.isEmpty() ? network.get(request)
                                                                      : network.post(request, line));
            return QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatience) &&
                           reply->error() == QNetworkReply::NoError
                       ? reply->readAll().trimmed()
                       : QByteArray();
        };
        QVERIFY(!answer(u"/simulator/fault"_s, "rate 0").isEmpty());
        const std::string last = answer(u"/simulator/published/ids"_s, {}).split('\n').last().toStdString();
        const EventModel& model = m_window->liveEvents().model();
        const auto hasLast = [&] {
            const auto event = model.rowCount() > 0 ? model.eventAt(model.rowCount() - 1) : nullptr;
            return event && event->event.id == last;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasLast(), kPatience);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void thePageShowsLivingBudgets()
    {
        openWindow(300);
        m_window->pages().open(u"budgets"_s);
        auto* view = find<QWidget>(u"budgetView"_s);
        QVERIFY(view != nullptr && view->isVisible());
        QCOMPARE(view->accessibleName(), u"Budgets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 5, kPatience);
        // The first is chosen by itself, and its line is drawn.
        QTRY_COMPARE_WITH_TIMEOUT(page().chart().lines().size(), std::size_t(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().chart().drawnPoints() > 0, kPatience);
        // Names come from the service.
        const auto hasName = [&] {
            for (int row = 0; row < page().model().rowCount(); ++row) {
                if (!page().model().agentName(*page().model().budget(row)).startsWith(u"ag_"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasName(), kPatience);
    }

    void budgetsTimelineAndTableBelongTogether()
    {
        openWindow(300);
        m_window->pages().open(u"budgets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 5, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page().chart().lines().size(), std::size_t(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().chart().drawnPoints() > 0, kPatience);
        // The moment pointed at in the chart is that of the timeline.
        page().chart().setFocus();
        QTest::keyClick(&page().chart(), Qt::Key_Left);
        QVERIFY(m_window->liveEvents().timeline().timeCursor().time().has_value());
        // The table names the agents as the page does.
        EventModel& events = m_window->liveEvents().model();
        const auto isNamed = [&events] {
            const int agent = events.sectionOf(ColumnKind::Agent);
            for (int row = 0; row < events.rowCount(); ++row) {
                const QString id = events.valueText(row, ColumnKind::Agent);
                if (!id.isEmpty() && events.cellText(row, agent) != id)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), kPatience);
        // The grant's lane opens from here, with the budget under its story.
        auto* open = find<QToolButton>(u"openLaneButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible() && open->isEnabled(), kPatience);
        QTest::mouseClick(open, Qt::LeftButton);
        GrantLane* lane = m_window->desks().live().lane();
        QVERIFY(lane != nullptr && lane->isVisible());
        const auto* line = lane->findChild<BudgetLine*>();
        QVERIFY(line != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(line->budget().has_value(), kPatience);
        QCOMPARE(QString::fromStdString(line->budget()->grantId), lane->grantId());
    }

    void aPinnedMomentLeadsFromTheChartToItsEventsAndBack()
    {
        openWindow(300);
        EventTable& table = m_window->liveEvents().table();
        Timeline& strip = m_window->liveEvents().timeline();
        QTRY_VERIFY_WITH_TIMEOUT(table.events().rowCount() > 200, kPatience);
        m_window->pages().open(u"budgets"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page().chart().lines().size(), std::size_t(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().chart().drawnPoints() > 0, kPatience);
        const UtcTime moment = table.events().row(100).time();
        TimeCursor& cursor = strip.timeCursor();
        cursor.setTime(moment);
        page().chart().setFocus();
        QTest::keyClick(&page().chart(), Qt::Key_Return);
        // The events are there, at that moment, and all show it though nobody points.
        QCOMPARE(m_window->pages().current(), u"events"_s);
        cursor.setTime(std::nullopt);
        QCOMPARE(cursor.time(), std::optional(moment));
        QVERIFY(strip.scale().span().contains(moment));
        QVERIFY(!table.isFollowing());
        const auto* line = table.findChild<QWidget*>(u"timeCursorLine"_s);
        QVERIFY(line != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), kPatience);
        const int row = table.rowAt(line->y() + line->height());
        QVERIFY2(row >= 0 && table.events().row(row).time() >= moment, qPrintable(QString::number(row)));
        // The other way: an event that is selected is a line in the chart, a moment pinned in the timeline is its own.
        table.selectRow(row);
        QTRY_COMPARE_WITH_TIMEOUT(page().chart().selectedTime(), std::optional(table.events().row(row).time()),
                                  kPatience);
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(!cursor.pinned());
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Space);
        QVERIFY(cursor.pinned().has_value());
        m_window->pages().open(u"budgets"_s);
        cursor.setTime(std::nullopt);
        page().chart().refresh();
        QVERIFY2(!page().chart().accessibleDescription().isEmpty(), "the chart reads where the timeline's pin is");
    }

    void everyControlHasANameAndAKeyboardWay()
    {
        openWindow(50);
        m_window->pages().open(u"budgets"_s);
        for (QWidget* root : {find<QWidget>(u"budgetView"_s), find<QWidget>(u"overviewPage"_s)}) {
            QVERIFY(root != nullptr);
            for (const auto* button : root->findChildren<QAbstractButton*>()) {
                if (button->objectName().startsWith(u"qt_"_s) || button->objectName() == u"ScrollLeftButton"_s ||
                    button->objectName() == u"ScrollRightButton"_s || button->parentWidget()->inherits("QTableView") ||
                    button->parentWidget()->inherits("QLineEdit"))
                    continue;
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
                QVERIFY2(button->focusPolicy() & Qt::TabFocus || button->objectName().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
    }

    void theFilterNarrowsTheList()
    {
        openWindow(300);
        m_window->pages().open(u"budgets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 5, kPatience);
        find<QComboBox>(u"budgetShownCombo"_s)->setCurrentIndex(1); // all: it may end meanwhile
        auto* edit = find<QLineEdit>(u"budgetFilterEdit"_s);
        QTest::keyClicks(edit, QString::fromStdString(page().model().budget(2)->grantId));
        QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, kPatience);
        edit->clear();
        QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 1, kPatience);
    }

    void debitsAreLoadedOnDemand()
    {
        openWindow(300);
        m_window->pages().open(u"budgets"_s);
        const auto usedRow = [&] {
            for (int row = 0; row < page().model().rowCount(); ++row) {
                const auto* budget = page().model().budget(row);
                if (budget->usedShare > 0.2 && !budget->hasEnded)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(usedRow() >= 0, kPatience);
        page().table().selectRow(usedRow());
        auto* load = find<QPushButton>(u"loadTransactionsButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(load->isEnabled(), kPatience);
        find<QTabWidget>(u"budgetTabs"_s)->setCurrentIndex(2);
        QTest::mouseClick(load, Qt::LeftButton);
        auto* table = find<QTableView>(u"transactionTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        const auto currency =
            QString::fromStdString(page().model().budget(page().table().currentIndex().row())->currency);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(currency));
        // And the exact steps as a table.
        find<QTabWidget>(u"budgetTabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"budgetSteps"_s)->model()->rowCount() > 0, kPatience);
    }

    void aRevocationAsksAndIsTold()
    {
        openWindow(0.001); // nothing happens besides
        m_window->pages().open(u"budgets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 1, kPatience);
        page().table().selectRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QToolButton>(u"revokeGrantButton"_s)->isEnabled(), kPatience);
        const BudgetId id = page().chart().lines().front().summary.id;
        QStringList asked;
        bool answer = false;
        page().setConfirm([&](QWidget*, const QString& question, const QString& consequence) {
            asked.append(question + consequence);
            return answer;
        });
        QSignalSpy told(&page(), &BudgetPage::told);
        QTest::mouseClick(find<QToolButton>(u"revokeGrantButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatience);
        QVERIFY(asked.front().contains(u"descend"_s) && asked.front().contains(u"cannot be undone"_s));
        QCOMPARE(told.count(), 0); // the person thought better of it
        answer = true;
        QTest::mouseClick(find<QToolButton>(u"revokeGrantButton"_s), Qt::LeftButton);
        const auto isTold = [&] {
            return told.count() > 1 && told.last().first().toString().contains(u"is revoked"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        const auto hasEnded = [&] {
            for (const auto& budget : m_window->budgets().service().snapshot()->budgets) {
                if (budget.id == id)
                    return budget.hasEnded;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), kPatience);
    }

    void fromAnEventToItsBudget()
    {
        openWindow(200);
        EventModel& model = m_window->events().model();
        const auto budgetRow = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto event = model.eventAt(row);
                if (event && event->event.type.starts_with("budget."))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(budgetRow() >= 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().snapshot()->budgets.size() > 3, kPatience);
        m_window->events().table().selectRow(budgetRow());
        auto* show = find<QAction>(u"showBudgetAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(show->isEnabled(), kPatience);
        show->trigger();
        QCOMPARE(m_window->pages().current(), u"budgets"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page().chart().lines().size(), std::size_t(1), kPatience);
    }

    void anEventsGrantIsRevokedFromTheTable()
    {
        openWindow(200);
        if (QTest::currentTestFailed())
            return;
        EventModel& model = m_window->liveEvents().model();
        QTRY_VERIFY_WITH_TIMEOUT(model.eventCount() >= 60, kPatience);
        stopTheWorld(); // else the service may revoke the grant first
        if (QTest::currentTestFailed())
            return;
        const auto revocationsOf = [&model](const QString& grant) {
            int found = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto event = model.eventAt(row);
                found +=
                    event && event->event.type == "grant.revoked" && model.valueText(row, ColumnKind::Grant) == grant;
            }
            return found;
        };
        int row = model.rowCount() - 1;
        QString grant;
        for (; row >= 0 && grant.isEmpty(); --row) {
            const auto event = model.eventAt(row);
            const QString id = model.valueText(row, ColumnKind::Grant);
            // One that was delegated may have ended with its parent, of which no event tells.
            if (event && event->event.type == "grant.created" && readFields(event->event.json).parentGrantId.empty() &&
                revocationsOf(id) == 0)
                grant = id;
        }
        ++row;
        QVERIFY(!grant.isEmpty());
        auto* revoke = find<QAction>(u"revokeGrantAction"_s);
        QVERIFY(revoke != nullptr && !revoke->isEnabled()); // nothing is selected
        m_window->liveEvents().table().letGo();
        m_window->liveEvents().table().selectRow(row);
        QTRY_VERIFY_WITH_TIMEOUT(revoke->isEnabled(), kPatience);
        QStringList asked;
        bool answer = false;
        page().setConfirm([&](QWidget*, const QString& question, const QString& consequence) {
            asked.append(question + consequence);
            return answer;
        });
        QSignalSpy told(&page(), &BudgetPage::told);
        revoke->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatience);
        QVERIFY2(asked.front().contains(grant.left(12)) && asked.front().contains(u"cannot be undone"_s),
                 qPrintable(asked.front()));
        QCOMPARE(told.count(), 0); // the person thought better of it
        answer = true;
        revoke->trigger();
        const auto isTold = [&] {
            return told.count() > 0 && told.last().first().toString().contains(u"is revoked"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        // The service has done it, and says so to everybody.
        QTRY_VERIFY_WITH_TIMEOUT(revocationsOf(grant) > 0, kPatience);
    }

    void theOverviewTellsTotalsTypesAndThroughput()
    {
        openWindow(300);
        m_window->pages().open(u"overview"_s);
        OverviewPage& overview = m_window->budgets().overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview.cards().size() >= 2, kPatience);
        QVERIFY(overview.cards().front()->accessibleName().contains(u"allocated"_s));
        QTRY_VERIFY_WITH_TIMEOUT(overview.types().accessibleDescription().contains(u"in all"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(overview.throughput().accessibleDescription().contains(u"Local Splunk "_s), kPatience);
        // Nothing is an hour old: all of it is shown, in the colours that the types wear elsewhere.
        auto* all = overview.findChild<QAbstractButton*>(u"allTimeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(all->isChecked(), kPatience);
        const auto colorOf = [&overview](const QString& type) {
            const auto& shown = overview.types().series();
            const auto found = std::ranges::find(shown, type, &SeriesChart::Series::name);
            return found == shown.end() ? QColor() : found->color;
        };
        const Scheme scheme = Theme::instance().scheme();
        QTRY_COMPARE_WITH_TIMEOUT(colorOf(u"token.issued"_s), barColor(Tone::Token, scheme), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(colorOf(u"grant.created"_s), barColor(Tone::Grant, scheme), kPatience);
        // What somebody chose stays, whatever comes.
        QTest::mouseClick(overview.findChild<QAbstractButton*>(u"dayButton"_s), Qt::LeftButton);
        m_window->pages().open(u"events"_s);
        m_window->pages().open(u"overview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(overview.types().interval(), Millis(5min), kPatience);
        QVERIFY(!all->isChecked());
        QTest::mouseClick(overview.cards().front(), Qt::LeftButton);
        QCOMPARE(m_window->pages().current(), u"budgets"_s);
    }

    void theSmallLineFollowsAGrant()
    {
        openWindow(300);
        BudgetService& service = m_window->budgets().service();
        QTRY_VERIFY_WITH_TIMEOUT(!service.snapshot()->budgets.empty(), kPatience);
        const auto grant = service.snapshot()->budgets.front().grantId;
        BudgetLine line;
        QCOMPARE(line.text(), u"No budget known for this grant"_s);
        line.follow(&service, grant);
        QTRY_VERIFY_WITH_TIMEOUT(line.budget().has_value(), kPatience);
        QVERIFY2(line.text().contains(u"left"_s), qPrintable(line.text()));
        QVERIFY(line.accessibleName().startsWith(u"Budget: "_s));
        QSignalSpy opened(&line, &BudgetLine::opened);
        line.resize(400, 60);
        line.show();
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        const auto drawn = line.grab().toImage();
        QVERIFY(!drawn.isNull());
        line.follow(nullptr, {});
        QVERIFY(!line.budget().has_value());
    }

    void theChartZoomsMovesAndReads()
    {
        BudgetChart chart;
        TimeCursor cursor;
        const UtcTime start = fromEpochMillis(1'772'366'400'000);
        chart.setNow([start] { return start + 50min; });
        chart.setTimeCursor(&cursor);
        chart.resize(900, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto steps = stepsFrom(start, 50);
        chart.setLines({{summary(1, steps), u"One"_s, steps}});
        chart.setGaps({{start + 10min, start + 12min}});
        QTRY_VERIFY(chart.drawnPoints() > 0);
        QVERIFY(!chart.isPercent());
        const auto whole = chart.span();
        QVERIFY(whole.from <= start && whole.to >= start + 50min);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QTRY_VERIFY(chart.isZoomed() && chart.span().length() < whole.length());
        const auto zoomed = chart.span();
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(chart.span().from > zoomed.from);
        QTest::keyClick(&chart, Qt::Key_0);
        QTRY_VERIFY(!chart.isZoomed() && chart.span() == whole);
        QSignalSpy read(&chart, &BudgetChart::readoutChanged);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(cursor.time().has_value());
        QVERIFY(read.count() > 0);
        // Somebody else points: the chart reads there too.
        cursor.setTime(start + 11min + 5s);
        QVERIFY2(read.last().first().toString().contains(u"89.00\u00a0USD"_s),
                 qPrintable(read.last().first().toString()));
        QVERIFY(read.last().first().toString().contains(u"no connection"_s));
        QCOMPARE(chart.accessibleDescription(), read.last().first().toString());
        cursor.setTime(std::nullopt);
        QVERIFY(read.last().first().toString().isEmpty());
    }

    void severalBudgetsAreShares_manyAreSums()
    {
        BudgetChart chart;
        const UtcTime start = fromEpochMillis(1'772'366'400'000);
        chart.setNow([start] { return start + 50min; });
        chart.resize(900, 400);
        std::vector<ChartLine> lines;
        for (BudgetId id = 1; id <= 3; ++id)
            lines.push_back({summary(id, stepsFrom(start, 50)), u"x"_s, stepsFrom(start, 50)});
        chart.setLines(lines);
        chart.refresh();
        QVERIFY(chart.isPercent() && !chart.isSum());
        chart.setUnit(BudgetChart::Unit::Amount);
        chart.refresh();
        QVERIFY(!chart.isPercent());
        for (BudgetId id = 4; id <= 20; ++id)
            lines.push_back({summary(id, stepsFrom(start, 50)), u"x"_s, stepsFrom(start, 50)});
        chart.setLines(lines);
        chart.refresh();
        QVERIFY(chart.isSum());
        const QString words = chart.wordsAt(start + 1s);
        QVERIFY2(words.contains(u"1,000.00\u00a0USD"_s) && words.contains(u"1,000.00\u00a0EUR"_s), qPrintable(words));
    }

    void exportsAreWholeAndSafe()
    {
        const QTemporaryDir directory;
        BudgetService service({});
        BudgetPage budgets(service);
        budgets.resize(1000, 700);
        budgets.show();
        const UtcTime start = fromEpochMillis(1'772'366'400'000);
        const auto steps = stepsFrom(start, 50);
        budgets.chart().setNow([start] { return start + 50min; });
        budgets.chart().setLines({{summary(1, steps), u"@Agent"_s, steps}});
        QString path;
        budgets.setChooseFile([&](QWidget*, const QString&, const QString& suggestion) {
            path = directory.filePath(suggestion);
            return path;
        });
        QSignalSpy told(&budgets, &BudgetPage::told);
        budgets.findChild<QAction*>(u"exportChartPNGAction"_s)->trigger();
        QTRY_COMPARE(told.count(), 1);
        const QImage picture(path);
        QCOMPARE(picture.size(), budgets.chart().viewport()->size() * 2);
        QVERIFY(picture.allGray() == false);
        budgets.findChild<QAction*>(u"exportChartSVGAction"_s)->trigger();
        QTRY_COMPARE(told.count(), 2);
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        QVERIFY(drawing.contains("<svg") && drawing.contains("polyline"));
        budgets.findChild<QAction*>(u"exportChartCSVAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 3, kPatience);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto rows = csv.readAll().split('\n');
        QCOMPARE(rows.size(), 52);
        QCOMPARE(rows[0], QByteArray("time,grant,agent,principal,currency,what,remaining,initial,source\r"));
        QCOMPARE(
            rows[1],
            QByteArray(
                "2026-03-01T12:00:00.000Z,'=grnt_1,'@Agent,\"alice, \"\"the\"\" first\",USD,Debit,100,100,event\r"));
        // Where nothing can be written, the person is told.
        budgets.setChooseFile([](QWidget*, const QString&, const QString&) { return u"/nowhere/at/all.csv"_s; });
        QSignalSpy warned(&budgets, &BudgetPage::warned);
        budgets.findChild<QAction*>(u"exportChartCSVAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(warned.count(), 1, kPatience);
    }

    void withoutAKeyThePageSaysSo()
    {
        BudgetService service({});
        BudgetPage budgets(service);
        budgets.resize(1000, 700);
        budgets.show();
        service.start();
        QSignalSpy warned(&budgets, &BudgetPage::warned);
        budgets.revokeGrant(u"grnt_1"_s);
        QCOMPARE(warned.count(), 1);
        QVERIFY(warned.first().first().toString().contains(u"API key"_s));
        QTest::mouseClick(budgets.findChild<QToolButton*>(u"refreshBudgetsButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(budgets.findChild<QWidget*>(u"budgetBanner"_s)->isVisible(), kPatience);
        QVERIFY(!budgets.findChild<QToolButton*>(u"openLaneButton"_s)->isVisible());
    }
};

QTEST_MAIN(TestBudgets)
#include "test_budgets.moc"

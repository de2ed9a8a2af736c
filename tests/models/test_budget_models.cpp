// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_model.h"
#include "ui/budgets/budget_words.h"
#include "ui/budgets/step_model.h"
#include "ui/budgets/step_reduction.h"
#include "ui/budgets/transaction_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>
#include <algorithm>
#include <set>

using namespace grantex;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

const UtcTime now = fromEpochMillis(1'772'366'400'000);

BudgetSummary budget(BudgetId id, const std::string& agent, const char* remaining,
                     BudgetLevel level = BudgetLevel::Healthy)
{
    BudgetSummary one;
    one.id = id;
    one.grantId = "grnt_" + std::to_string(id);
    one.agentId = agent;
    one.principalId = "alice";
    one.currency = "USD";
    one.initial = Decimal(100);
    one.remaining = Decimal::parse(remaining);
    one.usedShare = 1 - one.remaining->toDouble() / 100;
    one.level = level;
    one.changedAt = now;
    return one;
}

BudgetSnapshotPtr snapshot(std::vector<BudgetSummary> budgets)
{
    auto all = std::make_shared<BudgetSnapshot>();
    all->budgets = std::move(budgets);
    return all;
}

QStringList column(const BudgetModel& model, BudgetModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, static_cast<int>(column)).data().toString());
    return texts;
}

BudgetStepsPtr manySteps(int count)
{
    auto steps = std::make_shared<BudgetSteps>();
    for (int i = 0; i < count; ++i)
        steps->push_back({now + i * 1s, Decimal(count - i), BudgetStep::Kind::Told, false});
    return steps;
}

} // namespace

class TestBudgetModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void amountsAreShownExactly_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("shown");
        QTest::newRow("places of the service") << u"15.0000"_s << u"15.00\u00a0USD"_s;
        QTest::newRow("whole") << u"2000"_s << u"2,000.00\u00a0USD"_s;
        QTest::newRow("every digit") << u"1234567.8901"_s << u"1,234,567.8901\u00a0USD"_s;
        QTest::newRow("more than a double")
            << u"12345678901234567890.05"_s << u"12,345,678,901,234,567,890.05\u00a0USD"_s;
        QTest::newRow("below zero") << u"-1234.5"_s << u"\u22121,234.50\u00a0USD"_s;
        QTest::newRow("small") << u"0.0001"_s << u"0.0001\u00a0USD"_s;
    }
    void amountsAreShownExactly()
    {
        QFETCH(const QString, amount);
        QFETCH(const QString, shown);
        QCOMPARE(moneyText(*Decimal::parse(amount.toStdString()), "USD"), shown);
    }

    void shareIsNeverRoundedUp()
    {
        auto one = budget(1, "a", "0.0100", BudgetLevel::Most);
        QCOMPARE(usedText(one), u"99 %"_s);
        one.usedShare = 1;
        QCOMPARE(usedText(one), u"100 %"_s);
        one.initial.reset();
        one.usedShare = 0.5;
        one.level = BudgetLevel::Half;
        QCOMPARE(usedText(one), u"over 50 %"_s);
        one.usedShare.reset();
        QCOMPARE(usedText(one), u"–"_s);
    }

    void everyReasonForNoForecastIsSaid()
    {
        std::set<QString> briefs;
        using Basis = Forecast::Basis;
        for (const auto basis :
             {Basis::Estimated, Basis::NothingKnown, Basis::Ended, Basis::UsedUp, Basis::TooFewDebits,
              Basis::HiddenByGap, Basis::NoConnection, Basis::OnlyPercentages, Basis::Stopped}) {
            auto one = budget(1, "a", "50");
            one.forecast.basis = basis;
            one.forecast.needed = 5;
            one.forecast.earliest = now + 1h;
            one.forecast.likely = now + 2h;
            one.forecast.latest = now + 4h;
            const auto words = wordsOf(one, now);
            QVERIFY(!words.brief.isEmpty() && !words.sentence.isEmpty());
            briefs.insert(words.brief);
            const bool isFact = basis == Basis::Ended || basis == Basis::UsedUp;
            const QString start = isFact ? QString() : basis == Basis::Estimated ? u"used up "_s : u"no forecast: "_s;
            QCOMPARE(forecastAlone(one, now), start + words.brief);
        }
        QCOMPARE(briefs.size(), std::size_t(9));
    }

    void aForecastSaysItsInterval()
    {
        auto one = budget(1, "a", "50");
        one.forecast = {Forecast::Basis::Estimated, 23, 5, 111min, 12.4, now + 130min, now + 80min, now + 240min};
        QCOMPARE(wordsOf(one, now).brief, u"in 2 h 10 min (1 h 20 min – 4 h)"_s);
        QCOMPARE(forecastAlone(one, now), u"used up in 2 h 10 min (1 h 20 min – 4 h)"_s);
        QVERIFY(wordsOf(one, now).sentence.contains(u"nine times in ten"_s));
        one.forecast.latest.reset();
        QVERIFY(wordsOf(one, now).brief.contains(u"years"_s));
        one.expiresAt = now + 1h;
        QCOMPARE(wordsOf(one, now).brief, u"expires first, in 1 h"_s);
        QCOMPARE(forecastAlone(one, now), u"expires first, in 1 h"_s);
    }

    void aModelThatLivesKeepsItsPromises()
    {
        BudgetModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshot({budget(1, "b", "10"), budget(2, "a", "20"), budget(3, "c", "30")}), now);
        QCOMPARE(model.rowCount(), 3);
        model.sort(static_cast<int>(BudgetModel::Column::Agent), Qt::AscendingOrder);
        QCOMPARE(column(model, BudgetModel::Column::Agent), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        const QPersistentModelIndex second(model.index(1, 0));
        // Values change: nothing moves until it is sorted again.
        model.sort(static_cast<int>(BudgetModel::Column::Remaining), Qt::DescendingOrder);
        QCOMPARE(column(model, BudgetModel::Column::Agent), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(second.row(), 2);
        model.setSnapshot(snapshot({budget(1, "b", "90"), budget(2, "a", "20"), budget(3, "c", "30")}), now);
        QCOMPARE(column(model, BudgetModel::Column::Agent), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        model.sortAgain();
        QCOMPARE(column(model, BudgetModel::Column::Agent), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        // One goes, one comes.
        model.setSnapshot(snapshot({budget(2, "a", "20"), budget(3, "c", "30"), budget(4, "d", "25")}), now);
        QCOMPARE(column(model, BudgetModel::Column::Agent), (QStringList{u"c"_s, u"d"_s, u"a"_s}));
        QVERIFY(!second.isValid());
        // Many at once.
        std::vector<BudgetSummary> many;
        for (BudgetId id = 1; id <= 1000; ++id)
            many.push_back(budget(id, "x", std::to_string(id % 100).c_str()));
        model.setSnapshot(snapshot(many), now);
        QCOMPARE(model.rowCount(), 1000);
        model.setSnapshot(snapshot({}), now);
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersShowWhatTheySay()
    {
        BudgetModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        auto ended = budget(3, "ag_3", "30", BudgetLevel::Most);
        ended.hasEnded = true;
        model.setSnapshot(snapshot({budget(1, "ag_1", "90"), budget(2, "ag_2", "10", BudgetLevel::Most), ended,
                                    budget(4, "ag_4", "0", BudgetLevel::Exhausted)}),
                          now);
        auto names = std::make_shared<AgentNames>();
        names->emplace("ag_2", AgentRecord{"ag_2", "Travel planner", {}, {}});
        model.setNames(names);
        using Shown = BudgetModel::Shown;
        for (const auto& [shown, rows] : {std::pair{Shown::Living, 3},
                                          {Shown::All, 4},
                                          {Shown::Attention, 2},
                                          {Shown::Exhausted, 1},
                                          {Shown::Ended, 1}}) {
            model.setFilter({}, shown);
            QCOMPARE(model.rowCount(), rows);
        }
        // One that somebody looks at stays when it ends.
        model.setFilter({}, Shown::Living);
        model.setKept({3});
        model.setSnapshot(model.snapshot(), now);
        QCOMPARE(model.rowCount(), 4);
        model.setKept({});
        model.setSnapshot(model.snapshot(), now);
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(u"travel"_s, Shown::All);
        QCOMPARE(column(model, BudgetModel::Column::Agent), QStringList{u"Travel planner"_s});
        model.setFilter(u"GRNT_4"_s, Shown::All);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"nobody"_s, Shown::All);
        QCOMPARE(model.rowCount(), 0);
    }

    void foreignTextStaysText()
    {
        BudgetModel model;
        auto odd = budget(1, "<b>ag\u202e</b>\n", "1");
        odd.principalId = "<img src=x>";
        model.setSnapshot(snapshot({odd}), now);
        const auto agent = model.index(0, static_cast<int>(BudgetModel::Column::Agent));
        QVERIFY(!agent.data().toString().contains(u'\u202e') && !agent.data().toString().contains(u'\n'));
        const auto principal = model.index(0, static_cast<int>(BudgetModel::Column::Principal));
        QVERIFY(principal.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    }

    void theStepTableIsTheChartsTwin()
    {
        StepModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        auto first =
            std::make_shared<BudgetSteps>(BudgetSteps{{now, Decimal(100), BudgetStep::Kind::Start, true},
                                                      {now + 1min, Decimal(60), BudgetStep::Kind::Told, false},
                                                      {now + 2min, Decimal(80), BudgetStep::Kind::TopUp, true}});
        model.setLines({{budget(1, "a", "80"), u"One"_s, first},
                        {budget(2, "b", "1"), u"Two"_s, nullptr},
                        {budget(3, "c", "1"), u"Three"_s, manySteps(2)}});
        QCOMPARE(model.rowCount(), 5);
        const auto text = [&](int row, StepModel::Column of) {
            return model.index(row, static_cast<int>(of)).data().toString();
        };
        QCOMPARE(text(0, StepModel::Column::What), u"Top-up"_s);
        QCOMPARE(text(0, StepModel::Column::Change), u"+20.00\u00a0USD"_s);
        QCOMPARE(text(1, StepModel::Column::Change), u"\u221240.00\u00a0USD"_s);
        QCOMPARE(text(1, StepModel::Column::Source), u"Event"_s);
        QCOMPARE(text(2, StepModel::Column::What), u"Start"_s);
        QCOMPARE(text(2, StepModel::Column::Change), QString());
        QCOMPARE(text(3, StepModel::Column::Budget), u"Three"_s);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

    void debitsComePageByPage()
    {
        TransactionModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.clear("EUR");
        TransactionPage page;
        page.total = 3;
        page.transactions = {{"t3", "g", Decimal(3), "Train", "{\"a\":1}", now},
                             {"t2", "g", Decimal(2), "Hotel", {}, now}};
        model.append(page);
        page.transactions = {{"t2", "g", Decimal(2), "Hotel", {}, now},
                             {"t1", "g", std::nullopt, "<b>", {}, std::nullopt}};
        model.append(page);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), std::int64_t(3));
        QCOMPARE(model.index(0, 1).data().toString(), u"3.00\u00a0EUR"_s);
        QVERIFY(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"&quot;a&quot;"_s));
        QCOMPARE(model.index(2, 1).data().toString(), u"–"_s);
    }

    void fewStepsAreDrawnAsTheyAre()
    {
        const BudgetSteps steps{{now, Decimal(100), BudgetStep::Kind::Start, false},
                                {now + 10s, Decimal(60), BudgetStep::Kind::Told, false}};
        const auto points = reducedSteps(steps, {now - 10s, now + 30s}, 400, 1, now + 20s);
        const double t = static_cast<double>(toEpochMillis(now));
        QCOMPARE(points, (QList<QPointF>{{t, 100}, {t + 10'000, 100}, {t + 10'000, 60}, {t + 20'000, 60}}));
        // Only what is in view, coming in with what was before; in percent.
        const auto later = reducedSteps(steps, {now + 5s, now + 15s}, 400, 0.5, now + 20s);
        QCOMPARE(later.first(), QPointF(t + 5'000, 50));
        QCOMPARE(later.last(), QPointF(t + 15'000, 30));
        QVERIFY(reducedSteps({}, {now, now + 1s}, 100, 1, now).isEmpty());
        QVERIFY(reducedSteps(steps, {now + 1h, now + 2h}, 100, 1, now + 20s).isEmpty());
    }

    void manyStepsAreReducedToColumns()
    {
        auto steps = *manySteps(100'000);
        steps[50'000].remaining = Decimal(1'000'000); // a peak within one column must be seen
        steps[70'000].remaining = Decimal(0);
        const auto points = reducedSteps(steps, {now, now + 100'000s}, 500, 1, now + 100'000s);
        QVERIFY2(points.size() <= 500 * 4 + 2, qPrintable(QString::number(points.size())));
        double most = 0;
        double least = 1e9;
        for (qsizetype i = 0; i < points.size(); ++i) {
            most = std::max(most, points[i].y());
            least = std::min(least, points[i].y());
            QVERIFY(i == 0 || points[i].x() >= points[i - 1].x());
        }
        QCOMPARE(most, 1'000'000.0);
        QCOMPARE(least, 0.0);
    }

    void sumsAddWhatWasInForce()
    {
        const auto one = std::make_shared<const BudgetSteps>(BudgetSteps{
            {now, Decimal(10), BudgetStep::Kind::Told, false}, {now + 5s, Decimal(4), BudgetStep::Kind::Told, false}});
        const auto two =
            std::make_shared<const BudgetSteps>(BudgetSteps{{now + 3s, Decimal(100), BudgetStep::Kind::Told, false}});
        const auto points = summedSteps({one, nullptr, two}, {now, now + 10s}, 10, now + 10s);
        QCOMPARE(points.size(), 11);
        QCOMPARE(points[0].y(), 10.0);
        QCOMPARE(points[3].y(), 110.0);
        QCOMPARE(points[10].y(), 104.0);
    }
};

QTEST_GUILESS_MAIN(TestBudgetModels)
#include "test_budget_models.moc"

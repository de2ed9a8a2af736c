// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_scan.h"
#include "core/budget/ledger.h"
#include "core/journal/journal_store.h"
#include "core/simulator/world.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace grantex;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromEpochMillis(1'772'366'400'000);

void row(const char* what, double milliseconds, const std::string& note = {})
{
    std::printf("| %-58s | %9.1f ms | %s |\n", what, milliseconds, note.c_str());
    std::fflush(stdout);
}

/// The middle one of several runs.
template <typename Call>
double time(const Call& call, int runs = 5)
{
    std::vector<double> all;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(all.begin(), all.begin() + runs / 2, all.end());
    return all[static_cast<std::size_t>(runs / 2)];
}

double residentMiB()
{
    std::ifstream file("/proc/self/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return static_cast<double>(resident) * 4096 / (1024 * 1024);
}

void benchLedger(int events)
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath(QStringLiteral("journal")).toStdString();
    {
        auto store = JournalStore::open(path);
        World world(1, start);
        for (int i = 0; i < events; ++i) {
            if (i % 1000 == 0)
                static_cast<void>((*store)->begin());
            const auto event = world.next(start + i * 50ms);
            static_cast<void>(
                (*store)->append({event.id, std::string(event.type), start + i * 50ms, event.json}, start + i * 50ms));
            if (i % 1000 == 999 || i + 1 == events)
                static_cast<void>((*store)->commit());
        }
    }
    const double before = residentMiB();
    Ledger ledger;
    QElapsedTimer timer;
    timer.start();
    auto scan = BudgetScan::open(path);
    double longest = 0;
    for (;;) {
        QElapsedTimer slice;
        slice.start();
        const auto rows = scan->next(4000, [&](const ScannedRow& one) {
            if (!one.json.empty())
                ledger.apply(one.type, one.json, one.createdAt, one.receivedAt);
        });
        longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
        if (!rows || *rows == 0)
            break;
    }
    const double filled = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto snapshot = ledger.snapshot(start + events * 50ms, 0);
    row("fill the ledger from a journal", filled,
        std::to_string(events) + " events, " + std::to_string(snapshot.budgets.size()) + " budgets, " +
            std::to_string(snapshot.grants) + " grants, " + std::to_string(static_cast<int>(residentMiB() - before)) +
            " MiB");
    row("  longest slice of it", longest);
    row("a snapshot without forecasts", time([&] { static_cast<void>(ledger.snapshot(start + events * 50ms, 0)); }));
    row("a snapshot with 200 forecasts", time([&] { static_cast<void>(ledger.snapshot(start + events * 60ms, 200)); }));
}

std::vector<ChartLine> lines(int budgets, int steps)
{
    std::vector<ChartLine> all;
    for (int b = 0; b < budgets; ++b) {
        auto of = std::make_shared<BudgetSteps>();
        for (int i = 0; i < steps; ++i)
            of->push_back({start + i * 1s + b * 1ms,
                           Decimal::scaled(static_cast<std::int64_t>(steps - i) * 100 + b % 7, 2),
                           BudgetStep::Kind::Told, false});
        ChartLine line;
        line.summary.id = static_cast<BudgetId>(b + 1);
        line.summary.grantId = "grnt_" + std::to_string(b);
        line.summary.currency = b % 3 == 0 ? "EUR" : "USD";
        line.summary.initial = Decimal(steps + 1);
        line.summary.remaining = of->back().remaining;
        line.steps = std::move(of);
        all.push_back(std::move(line));
    }
    return all;
}

/// What a drawing may cost, whatever there is to draw: four points a pixel column for each of at most eight lines. Ends
/// the run when it is more; how long it takes is only told.
void checkBound(const BudgetChart& chart, int lines)
{
    constexpr qsizetype perColumn = 4;
    constexpr qsizetype ends = 8; // of a line, beyond its columns
    const qsizetype most = lines * (perColumn * chart.viewport()->width() + ends);
    if (chart.drawnPoints() > 0 && chart.drawnPoints() <= most)
        return;
    std::fprintf(stderr, "%lld points are drawn; %lld are the most, and none is too few\n",
                 static_cast<long long>(chart.drawnPoints()), static_cast<long long>(most));
    std::exit(1);
}

void benchChart(int budgets, int steps)
{
    BudgetChart chart;
    chart.resize(1400, 500);
    chart.setNow([steps] { return start + steps * 1s; });
    chart.show();
    const auto draw = [&] {
        chart.refresh();
        chart.viewport()->repaint();
    };
    const auto all = lines(budgets, steps);
    chart.setLines(all);
    const double many = time(draw);
    constexpr int currencies = 2;
    checkBound(chart, currencies);
    const std::string points = std::to_string(static_cast<long>(budgets) * steps) + " points, ";
    row("chart of all budgets (sums): refresh and paint", many,
        points + std::to_string(chart.drawnPoints()) + " drawn");
    const auto few = lines(8, budgets * steps / 8);
    chart.setNow([budgets, steps] { return start + budgets * steps / 8 * 1s; });
    chart.setLines(few);
    const double eight = time(draw);
    checkBound(chart, BudgetChart::kMostLines);
    row("chart of 8 budgets with the same number of points", eight,
        points + std::to_string(chart.drawnPoints()) + " drawn");
    chart.setSpan(TimeSpan{start, start + 600s});
    const double zoomed = time(draw);
    checkBound(chart, BudgetChart::kMostLines);
    row("  zoomed in to ten minutes", zoomed, std::to_string(chart.drawnPoints()) + " drawn");

    BudgetModel model;
    auto snapshot = std::make_shared<BudgetSnapshot>();
    for (const auto& line : all)
        snapshot->budgets.push_back(line.summary);
    row("list: a new snapshot", time([&] { model.setSnapshot(snapshot, start); }),
        std::to_string(budgets) + " budgets");
    row("list: sorted anew", time([&] { model.sortAgain(); }));
}

int number(int argc, char* argv[], int index, int otherwise)
{
    return argc > index ? std::max(1, std::atoi(argv[index])) : otherwise;
}

} // namespace

/// budgets_bench [EVENTS [BUDGETS [STEPS]]]: what budgets cost. 1,000,000 events, 1,000 budgets of 1,000 steps. Ends
/// with 1 when a chart draws more than its pixel columns need.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    benchLedger(number(argc, argv, 1, 1'000'000));
    benchChart(number(argc, argv, 2, 1000), number(argc, argv, 3, 1000));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of events costs: first rows, a filter's first screenful on the screen and its end, memory, stalls
// while events come. Prints a table; peers on the same events beside it when they are installed.

#include "core/filter/parser.h"
#include "core/simulator/world.h"
#include "tests/bench/window_events.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/match_counter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <sys/resource.h>

using namespace grantex;

namespace {

constexpr int kRounds = 5;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double heapMiB()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1048576.0;
}

/// Notes when the table was painted.
class PaintWatch final : public QObject
{
public:
    using QObject::QObject;
    bool hasPainted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

struct Times
{
    double first = 0; ///< ms until the first matches are on the screen
    double whole = 0; ///< ms until every event is tested
    double cpu = 0;   ///< ms of processor time
    std::int64_t matches = 0;
};

Times median(std::vector<Times> rounds)
{
    Times middle = rounds.front();
    for (double Times::*value : {&Times::first, &Times::whole, &Times::cpu}) {
        std::sort(rounds.begin(), rounds.end(),
                  [value](const Times& a, const Times& b) { return a.*value < b.*value; });
        middle.*value = rounds[rounds.size() / 2].*value;
    }
    return middle;
}

template <typename Done>
void spinUntil(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

Times filterOnce(EventPane& pane, PaintWatch& paint, const std::string& text)
{
    const auto query = filter::parse(text);
    Times times;
    QElapsedTimer clock;
    const double cpu = cpuSeconds();
    clock.start();
    pane.setFilter(*query, QString::fromStdString(text));
    spinUntil([&] { return pane.model().isFiltered(); });
    // The reset has asked for a repaint; what was painted before it does not count.
    paint.hasPainted = false;
    pane.table().viewport()->update();
    spinUntil([&] { return paint.hasPainted; });
    times.first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    spinUntil([&] { return !pane.filterProgress().isRunning; });
    times.whole = std::max(times.first, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    times.cpu = (cpuSeconds() - cpu) * 1000;
    times.matches = pane.filterProgress().matches;
    pane.clearFilter();
    QCoreApplication::processEvents();
    return times;
}

void filterRows(EventPane& pane, PaintWatch& paint)
{
    std::printf("%-44s %10s %10s %10s %10s\n", "filter", "matches", "first ms", "whole ms", "cpu ms");
    for (const char* text : {"type:budget.*", "type:budget.exhausted", "agent:ag_*", "last:30d", "initiate", "\"usd\"",
                             "nowhere-to-be-found", "data.pct>=50", "data.remaining<10", "data.scopes:payments:*",
                             "/ag_.*usd/", "-type:token.* data.pct>=50"}) {
        std::vector<Times> rounds;
        for (int round = 0; round < kRounds; ++round)
            rounds.push_back(filterOnce(pane, paint, text));
        const Times times = median(rounds);
        std::printf("%-44s %10lld %10.1f %10.1f %10.1f\n", text, static_cast<long long>(times.matches), times.first,
                    times.whole, times.cpu);
        std::fflush(stdout);
    }
}

/// The longest time between two turns of the event loop while new events come with a filter on.
void live(EventPane& pane, std::int64_t perSecond, int seconds, const std::string& text)
{
    pane.setFilter(*filter::parse(text), QString::fromStdString(text));
    spinUntil([&] { return pane.model().isFiltered() && !pane.filterProgress().isRunning; });
    World world(2, fromEpochMillis(1'800'000'000'000));
    std::int64_t sequence = pane.model().lastSequence().value;
    QElapsedTimer clock;
    std::vector<double> stalls;
    double last = 0;
    double making = 0; // what the benchmark itself does on this thread is no stall of the window's
    std::int64_t made = 0;
    QTimer feed;
    feed.setInterval(33);
    QObject::connect(&feed, &QTimer::timeout, &pane, [&] {
        const double begin = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        std::vector<StoredEvent> events;
        for (const auto due = static_cast<std::int64_t>(begin / 1000.0 * static_cast<double>(perSecond)); made < due;
             ++made) {
            const UtcTime now = fromEpochMillis(1'800'000'000'000 + made);
            events.push_back({{++sequence}, now, *parseEvent(world.next(now).json)});
        }
        making += static_cast<double>(clock.nsecsElapsed()) / 1e6 - begin;
        pane.feed().receive(std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
    });
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(2);
    QObject::connect(&beat, &QTimer::timeout, &pane, [&] {
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        stalls.push_back(now - last - making);
        last = now;
        making = 0;
    });
    const double cpu = cpuSeconds();
    clock.start();
    feed.start();
    beat.start();
    spinUntil([&] { return clock.elapsed() > seconds * 1000; });
    feed.stop();
    std::sort(stalls.begin(), stalls.end());
    std::printf("live, %lld a second, filter %s, %lld rows: longest stall %.1f ms, p99 %.1f ms, cpu %.0f %%\n",
                static_cast<long long>(perSecond), text.c_str(), static_cast<long long>(pane.model().eventCount()),
                stalls.back(), stalls[stalls.size() * 99 / 100],
                (cpuSeconds() - cpu) * 100000.0 / static_cast<double>(clock.elapsed()));
    pane.clearFilter();
}

/// A filter typed key by key while events are counted for it: the longest turn of the event loop.
void typing(EventPane& pane)
{
    double longest = 0;
    QElapsedTimer clock;
    const std::string text = "data.remaining<10";
    for (std::size_t length = 1; length <= text.size(); ++length) {
        const auto query = filter::parse(text.substr(0, length));
        clock.start();
        if (query)
            pane.counter().count(*query, EventPane::surroundings());
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < 60) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }
    pane.counter().cancel();
    std::printf("typing %zu keys, counting each: longest turn of the event loop %.1f ms\n", text.size(), longest);
}

int run(const std::string& directory, std::int64_t events, int liveSeconds)
{
    EventPane pane;
    pane.resize(1200, 800);
    pane.show();
    PaintWatch paint;
    pane.table().viewport()->installEventFilter(&paint);
    spinUntil([&] { return paint.hasPainted; });
    if (static_cast<std::size_t>(events) > EventModel::kDefaultCapacity)
        pane.model().setCapacity(static_cast<std::size_t>(events) + 1'000'000);
    const double before = heapMiB();
    QElapsedTimer clock;
    clock.start();
    paint.hasPainted = false;
    if (!pane.open(std::make_shared<JournalEventStore>(directory)))
        return 1;
    spinUntil([&] { return paint.hasPainted; });
    std::printf("first rows on the screen: %.1f ms\n", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    double longest = 0;
    QElapsedTimer turn;
    while (pane.feed().isFilling()) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    std::printf("all %lld rows: %.0f ms, longest turn of the event loop %.1f ms\n",
                static_cast<long long>(pane.model().eventCount()), static_cast<double>(clock.nsecsElapsed()) / 1e6,
                longest);
    QCoreApplication::processEvents();
    malloc_trim(0);
    const double rows = static_cast<double>(std::max<std::int64_t>(1, pane.model().eventCount()));
    std::printf("heap: %.1f bytes a row (rows alone %.1f)\n", (heapMiB() - before) * 1048576.0 / rows,
                static_cast<double>(pane.model().table().heapBytes()) / rows);
    filterRows(pane, paint);
    pane.setFilter(*filter::parse("-type:nothing"), {});
    spinUntil([&] { return pane.model().isFiltered() && !pane.filterProgress().isRunning; });
    std::printf("heap with a filter that matches all: %.1f bytes a row\n", (heapMiB() - before) * 1048576.0 / rows);
    pane.clearFilter();
    typing(pane);
    if (liveSeconds > 0) {
        live(pane, 20'000, liveSeconds, "type:budget.*");
        live(pane, 20'000, liveSeconds, "data.pct>=50 \"usd\"");
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    const QApplication application(argc, argv);
    std::int64_t events = 1'000'000;
    std::string directory;
    int liveSeconds = 10;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--events")
            events = std::atoll(argv[i + 1]);
        else if (option == "--directory")
            directory = argv[i + 1];
        else if (option == "--live")
            liveSeconds = std::atoi(argv[i + 1]);
    }
    const QTemporaryDir temporary;
    const bool isKept = !directory.empty();
    if (!isKept)
        directory = temporary.path().toStdString();
    if (!bench::writeEvents(directory, events, isKept)) {
        std::fprintf(stderr, "cannot write events to %s\n", directory.c_str());
        return 1;
    }
    return run(directory, events, liveSeconds);
}

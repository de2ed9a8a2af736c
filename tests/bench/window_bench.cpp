// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of events costs: first rows, a filter's first screenful on the screen and its end, memory, stalls
// while events come, while a filter is typed and behind a long pause. Prints a table; window_peers.sh asks others about
// the same events.

#include "core/alerts/alert_engine.h"
#include "core/filter/parser.h"
#include "tests/bench/window_events.h"
#include "tests/bench/window_load.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>

using namespace grantex;
using bench::cpuSeconds;

namespace {

constexpr int kRounds = 5;

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

constexpr std::int64_t kPerSecond = 20'000;

void showFiltered(EventPane& pane, const std::string& text)
{
    pane.setFilter(*filter::parse(text), QString::fromStdString(text));
    spinUntil([&] { return pane.model().isFiltered() && !pane.filterProgress().isRunning; });
}

/// New events with a filter on; `alerts`: held against the shipped rules on the same thread, as the window does.
void live(EventPane& pane, int seconds, const std::string& text, bool alerts)
{
    showFiltered(pane, text);
    AlertEngine engine;
    bench::LiveLoad load(pane.model().lastSequence().value, kPerSecond, seconds, [&](const EventBlock& block) {
        if (alerts)
            static_cast<void>(engine.take(*block, block->back().receivedAt));
        pane.feed().receive(block);
    });
    bench::StallWatch stalls;
    spinUntil([&] { return load.isOver(); });
    std::printf("live, %lld a second%s, filter %s, %lld rows: %s\n", static_cast<long long>(kPerSecond),
                alerts ? " held against the alert rules" : "", text.c_str(),
                static_cast<long long>(pane.model().eventCount()), stalls.report().c_str());
    std::fflush(stdout);
    pane.clearFilter();
}

/// A filter typed key by key into the bar, while as many new events come.
void typing(EventPane& pane, bool isLive)
{
    SavedFilters saved{QString()};
    FilterHistory history{QString()};
    QUndoStack undo;
    EventFilter filter(pane, saved, history, undo);
    filter.bar().focusFilter();
    bench::LiveLoad load(pane.model().lastSequence().value, kPerSecond, isLive ? 30 : 0,
                         [&](const EventBlock& block) { pane.feed().receive(block); });
    constexpr int kKeyMs = 80;
    bench::StallWatch stalls;
    int keys = 0;
    for (const QChar key : QStringLiteral("type:budget.* data.pct>=50 \"usd\"")) {
        QTest::keyClick(&filter.bar().edit(), key.toLatin1());
        ++keys;
        QElapsedTimer pause;
        pause.start();
        spinUntil([&] { return pause.elapsed() >= kKeyMs; });
    }
    spinUntil([&] { return !pane.filterProgress().isRunning; });
    std::printf("typing %d keys into the filter bar%s: %s\n", keys, isLive ? " while 20000 events a second come" : "",
                stalls.report().c_str());
    std::fflush(stdout);
    pane.clearFilter();
}

/// A filter that slides with the clock, asked again each second.
void sliding(EventPane& pane, int seconds, const std::string& text)
{
    showFiltered(pane, text);
    bench::StallWatch stalls;
    QElapsedTimer clock;
    clock.start();
    spinUntil([&] { return clock.elapsed() > seconds * 1000; });
    std::printf("idle, filter %s, %lld rows: %s\n", text.c_str(), static_cast<long long>(pane.model().eventCount()),
                stalls.report().c_str());
    pane.clearFilter();
}

/// What was committed during a pause is read when it ends.
void resume(EventPane& pane, const std::string& directory, std::int64_t missed, const std::string& text)
{
    showFiltered(pane, text);
    pane.setPaused(true);
    const std::int64_t held = bench::lastEvent(directory);
    if (!bench::appendEvents(directory, missed))
        return;
    pane.feed().receive(std::make_shared<const std::vector<StoredEvent>>(
        std::vector<StoredEvent>{{{held + missed}, fromEpochMillis(0), *parseEvent("{\"type\":\"a\"}")}}));
    bench::StallWatch stalls;
    QElapsedTimer clock;
    clock.start();
    pane.setPaused(false);
    spinUntil([&] { return pane.model().lastSequence().value >= held + missed; });
    std::printf("resumed behind a pause of %lld events, filter %s: all there after %lld ms, %s\n",
                static_cast<long long>(missed), text.c_str(), static_cast<long long>(clock.elapsed()),
                stalls.report().c_str());
    std::fflush(stdout);
    pane.clearFilter();
    static_cast<void>(bench::removeEventsBehind(directory, held));
}

int run(const std::string& directory, std::int64_t events, int liveSeconds)
{
    EventPane pane;
    pane.model().setFolding(true); // as the window does
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
    const double cpu = cpuSeconds();
    paint.hasPainted = false;
    if (!pane.open(std::make_shared<JournalEventStore>(directory)))
        return 1;
    const double opened = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    spinUntil([&] { return paint.hasPainted; });
    std::printf("first rows on the screen: %.1f ms (%.1f ms until they are read), cpu %.1f ms\n",
                static_cast<double>(clock.nsecsElapsed()) / 1e6, opened, (cpuSeconds() - cpu) * 1000);
    double longest = 0;
    QElapsedTimer turn;
    while (pane.feed().isFilling()) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    std::printf("all %lld rows: %.0f ms, cpu %.0f ms, longest turn of the event loop %.1f ms\n",
                static_cast<long long>(pane.model().eventCount()), static_cast<double>(clock.nsecsElapsed()) / 1e6,
                (cpuSeconds() - cpu) * 1000, longest);
    QCoreApplication::processEvents();
    malloc_trim(0);
    const double rows = static_cast<double>(std::max<std::int64_t>(1, pane.model().eventCount()));
    std::printf("heap: %.1f bytes a row (rows alone %.1f, %zu distinct texts)\n",
                (heapMiB() - before) * 1048576.0 / rows, static_cast<double>(pane.model().table().heapBytes()) / rows,
                pane.model().dictionary()->size());
    filterRows(pane, paint);
    pane.setFilter(*filter::parse("-type:nothing"), {});
    spinUntil([&] { return pane.model().isFiltered() && !pane.filterProgress().isRunning; });
    std::printf("heap with a filter that matches all: %.1f bytes a row\n", (heapMiB() - before) * 1048576.0 / rows);
    pane.clearFilter();
    const bench::Floors floors = bench::floorsOf(directory);
    std::printf(
        "floors, one thread, %lld bytes: SQLite's steps alone %.0f ms, memmem in memory %.0f ms, simdjson to data.pct "
        "in memory %.0f ms\n",
        static_cast<long long>(floors.bytes), floors.sqlite, floors.text, floors.path);
    std::fflush(stdout);
    typing(pane, false);
    if (liveSeconds <= 0)
        return 0;
    resume(pane, directory, std::max<std::int64_t>(1000, events / 4), "data.pct>=50 \"usd\"");
    sliding(pane, liveSeconds, "last:3650d \"usd\"");
    live(pane, liveSeconds, "type:budget.*", false);
    live(pane, liveSeconds, "data.pct>=50 \"usd\"", false);
    live(pane, liveSeconds, "type:budget.*", true);
    typing(pane, true);
    // A full table: the oldest rows leave as new ones come.
    pane.model().setCapacity(static_cast<std::size_t>(pane.model().eventCount()));
    live(pane, liveSeconds, "type:budget.*", false);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_load.h"

#include "core/journal/sqlite.h"
#include "core/simulator/world.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <simdjson.h>
#include <sys/resource.h>

namespace grantex::bench {

namespace {

constexpr int kBeatMs = 33;

double elapsedMs(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

StallWatch::StallWatch() : m_cpu(cpuSeconds())
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(2);
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
        const double now = elapsedMs(m_clock);
        m_gaps.push_back(now - m_last);
        m_last = now;
    });
    m_clock.start();
    m_beat.start();
}

std::string StallWatch::report()
{
    m_gaps.push_back(elapsedMs(m_clock) - m_last);
    std::sort(m_gaps.begin(), m_gaps.end());
    char text[128];
    std::snprintf(text, sizeof text, "longest stall %.1f ms, p99 %.1f ms, cpu %.0f %%", m_gaps.back(),
                  m_gaps[m_gaps.size() * 99 / 100], (cpuSeconds() - m_cpu) * 100'000.0 / elapsedMs(m_clock));
    return text;
}

LiveLoad::LiveLoad(std::int64_t after, std::int64_t perSecond, int seconds, Take take) : m_take(std::move(take))
{
    constexpr std::int64_t kStartMs = 1'800'000'000'000;
    World world(static_cast<std::uint32_t>(after), fromEpochMillis(kStartMs));
    const std::int64_t all = perSecond * seconds;
    const std::int64_t atOnce = std::max<std::int64_t>(1, perSecond * kBeatMs / 1000);
    for (std::int64_t made = 0; made < all;) {
        std::vector<StoredEvent> events;
        for (const std::int64_t end = std::min(all, made + atOnce); made < end; ++made) {
            const UtcTime now = fromEpochMillis(kStartMs + made * 1000 / perSecond);
            events.push_back({{after + made + 1}, now, *parseEvent(world.next(now).json)});
        }
        m_blocks.push_back(std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
    }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeatMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        for (const auto due = static_cast<std::size_t>(m_clock.elapsed() / kBeatMs); m_next < due && !isOver();)
            m_take(m_blocks[m_next++]);
    });
    m_clock.start();
    m_timer.start();
}

Floors floorsOf(const std::string& directory)
{
    Floors floors;
    const auto database = SqlDatabase::open(directory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return floors;
    auto rows = database->prepare("SELECT sequence,id,json FROM events ORDER BY sequence DESC");
    if (!rows)
        return floors;
    std::string all;
    std::vector<std::size_t> ends;
    QElapsedTimer clock;
    for (const bool isKept : {true, false}) {
        clock.start();
        for (auto row = rows->step(); row && *row; row = rows->step()) {
            if (!isKept)
                continue;
            all += rows->view(2);
            ends.push_back(all.size());
        }
        floors.sqlite = elapsedMs(clock);
        rows->reset();
    }
    floors.bytes = static_cast<std::int64_t>(all.size());
    all.resize(all.size() + simdjson::SIMDJSON_PADDING);
    clock.start();
    std::size_t found = 0;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        found += ::memmem(all.data() + begin, end - begin, "\"usd\"", 5) != nullptr ? 1 : 0;
        begin = end;
    }
    floors.text = elapsedMs(clock);
    clock.start();
    simdjson::ondemand::parser parser;
    begin = 0;
    for (const std::size_t end : ends) {
        simdjson::ondemand::document document;
        double value = 0;
        if (parser.iterate(all.data() + begin, end - begin, all.size() - begin).get(document) == simdjson::SUCCESS &&
            document["data"]["pct"].get_double().get(value) == simdjson::SUCCESS)
            found += value >= 50 ? 1 : 0;
        begin = end;
    }
    floors.path = elapsedMs(clock);
    // Told, so that no compiler leaves the work out.
    std::printf("floors found %zu\n", found);
    return floors;
}

} // namespace grantex::bench
